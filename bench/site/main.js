/**
 * Makes a documentation site and says how long it takes and how heavy it is; with Chromium, how soon it can be used.
 *
 *   node bench/site/main.js [description.json]
 *
 * Without an argument the site is that of this repository's APIs, and the budgets must hold: every page of our own,
 * with its style and scripts, below 100 kB, the whole site below 8 MB. With one, the site is that of the description.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { documentation } from "../../dist/generator/index.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const chromiumPath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const pageBudget = 100_000;
const siteBudget = 8_000_000;
/** A page that shows Scalar, which brings a framework of its own. */
const isReference = (path) => /\/reference(\.html|\/)/.test(path);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** The project to measure, and a folder for its site. */
function prepare(description) {
  const work = mkdtempSync(join(tmpdir(), "gen-api-bench-"));
  if (description === undefined) return { work, project: root };
  copyFileSync(description, join(work, basename(description)));
  writeFileSync(join(work, "gen-api.config.yaml"), JSON.stringify({ apis: { api: { definition: basename(description), targets: ["docs"] } } }));
  return { work, project: work };
}

async function build(project) {
  let emitting = 0;
  const start = performance.now();
  const cpu = process.cpuUsage();
  const result = await documentation({ root: project, onProgress: ({ stage }) => { if (stage === "emit") emitting = performance.now(); } });
  const { user, system } = process.cpuUsage(cpu);
  if (!result.ok) throw new Error(result.diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message).join("\n"));
  const end = performance.now();
  return { pages: result.pages, total: end - start, emit: end - emitting, cpu: (user + system) / 1000 };
}

function printBudget(pages, isBinding) {
  const size = (path) => Buffer.byteLength(pages.get(path) ?? "");
  const shared = size("assets/site.css") + size("assets/site.js") + size("assets/theme.js");
  const own = [...pages.keys()].filter((path) => path.endsWith(".html") && !isReference(path)).map((path) => ({ path, bytes: size(path) + shared })).sort((a, b) => b.bytes - a.bytes);
  const total = [...pages.keys()].reduce((sum, path) => sum + size(path), 0);
  console.log(`own pages: ${own.length}, median ${kilobytes(own[Math.floor(own.length / 2)].bytes)}, style and scripts included (${kilobytes(shared)}); the heaviest:`);
  for (const { path, bytes } of own.slice(0, 5)) console.log(`  ${kilobytes(bytes)}  ${path}`);
  console.log(`whole site: ${pages.size} files, ${(total / 1e6).toFixed(2)} MB`);
  const over = own.filter(({ bytes }) => bytes > pageBudget);
  if (over.length > 0) console.log(`over ${kilobytes(pageBudget)}: ${over.length} pages`);
  if (isBinding && (over.length > 0 || total > siteBudget)) process.exitCode = 1;
}

/** The heaviest page with Scalar. */
const heaviest = (pages) => [...pages.keys()].filter((path) => isReference(path) && path.endsWith(".html")).sort((a, b) => pages.get(b).length - pages.get(a).length).slice(0, 1);

async function measureInBrowser(pages, work) {
  if (!existsSync(chromiumPath)) return console.log(`no browser at ${chromiumPath} (apt-get install chromium): its figures are left out`);
  const folder = join(work, "site");
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
  const page = await (await browser.newContext({ offline: true, viewport: { width: 1280, height: 900 } })).newPage();
  for (const path of ["index.html", [...pages.keys()].find((each) => each.includes("/http-")), ...heaviest(pages)]) {
    if (path === undefined) continue;
    const start = performance.now();
    await page.goto(pathToFileURL(join(folder, path)).href, { waitUntil: "commit" });
    await page.waitForSelector("main h1", { timeout: 120_000 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));
    console.log(`usable after ${Math.round(performance.now() - start)} ms  ${path}`);
  }
  await browser.close();
}

const [argument] = process.argv.slice(2);
const { work, project } = prepare(argument === undefined ? undefined : resolve(argument));
try {
  const { pages, total, emit, cpu } = await build(project);
  console.log(`made in ${Math.round(total)} ms (${Math.round(cpu)} ms of processor), of which ${Math.round(emit)} ms after the models were built`);
  printBudget(pages, argument === undefined);
  await measureInBrowser(pages, work);
} finally {
  rmSync(work, { recursive: true, force: true });
}
