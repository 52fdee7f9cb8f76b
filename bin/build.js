/**
 * Builds `dist/` from `generator/`; npm runs it as `prepare`. Nothing happens when the sources are those of the last
 * build. The new `dist/` is made beside the old one and put in its place by rename.
 * `--no-check` builds in spite of type errors, for the middle of an edit.
 */
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { writeTemplateTexts } from "./templates.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const stamp = join(dist, "build-hash");
const staged = `${dist}.${process.pid}`;
const isUnchecked = process.argv.includes("--no-check");

/** All files below a folder of the project, sorted. */
function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function hashSources() {
  const hash = createHash("sha256");
  const inputs = ["tsconfig.json", "tsconfig.build.json", "package.json", "bin/build.js", "bin/scalar-license.txt"].map((path) => join(root, path));
  for (const path of [...inputs, ...filesIn("generator")]) {
    const bytes = readFileSync(path);
    hash.update(`${relative(root, path)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/** Compiles into `staged`; returns the number of errors. */
async function compile() {
  const { default: ts } = await import("typescript");
  const configuration = ts.getParsedCommandLineOfConfigFile(
    join(root, "tsconfig.build.json"),
    { outDir: staged },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (problem) => { throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, "\n")); } },
  );
  const program = ts.createProgram(configuration.fileNames, configuration.options);
  const { diagnostics } = program.emit(undefined, (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, path.endsWith(".d.ts") ? withJsExtensions(text) : withJsonModules(text));
  });
  const errors = isUnchecked ? [] : [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  process.stderr.write(ts.formatDiagnostics(errors, { getCanonicalFileName: (name) => name, getCurrentDirectory: () => root, getNewLine: () => "\n" }));
  return errors.length;
}

/** The compiler rewrites `./x.ts` to `./x.js` in modules, but not in declarations. */
const withJsExtensions = (text) => text.replaceAll(/((?:from |import\()"\.{1,2}\/[^"\n]*)\.ts"/g, '$1.js"');

/** Node 20 warns about modules of JSON; each gets a module of JavaScript beside it. */
const withJsonModules = (text) => text.replaceAll(/(from "\.{1,2}\/[^"\n]*\.json)" with \{ type: "json" \}/g, '$1.js"');

/** What the compiler leaves out: schemas and other data beside the modules. */
function copyData() {
  for (const path of filesIn("generator").filter((each) => !each.endsWith(".ts"))) {
    const target = join(staged, relative(root, path));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(path, target);
    if (path.endsWith(".json")) writeFileSync(`${target}.js`, `export default ${JSON.stringify(JSON.parse(readFileSync(path, "utf8")))};\n`);
  }
}

/** The interactive reference of documentation sites: one file of a package that is not installed with gen-api. */
function copyReferenceScript() {
  mkdirSync(join(staged, "scalar"), { recursive: true });
  copyFileSync(join(root, "node_modules/@scalar/api-reference/dist/browser/standalone.js"), join(staged, "scalar/standalone.js"));
  copyFileSync(join(root, "bin/scalar-license.txt"), join(staged, "scalar/LICENSE.txt"));
}

/**
 * The modules as few files, for a quick start: reading and linking hundreds takes longer than most runs. All of them lie
 * as deep below `dist/` as the modules do, so that paths which are relative to a module stay true. Packages stay outside.
 */
async function bundle() {
  const { rolldown } = await import("rolldown");
  const build = await rolldown({
    input: {
      index: join(staged, "generator/index.js"),
      main: join(staged, "generator/cli/main.js"),
      "format-worker": join(staged, "generator/host/format-worker.js"),
    },
    platform: "node",
    tsconfig: false,
    transform: { target: "esnext" },
    // Helpers of the bundler itself come along.
    external: (id) => !/^(?:[./]|[A-Za-z]:|@oxc-project\/)/.test(id),
  });
  await build.write({ dir: join(staged, "bundle/modules"), format: "esm", entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" });
  await build.close();
}

/** Puts `staged` in the place of `dist`. Of two builds at once the later one wins; both are whole. */
function publish() {
  const old = `${staged}.old`;
  for (let attempt = 1; ; attempt++) {
    try {
      if (existsSync(dist)) renameSync(dist, old);
      renameSync(staged, dist);
      break;
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
  rmSync(old, { recursive: true, force: true });
}

async function build() {
  writeTemplateTexts();
  const hash = hashSources();
  const built = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
  if (built === hash || (isUnchecked && built === `${hash} unchecked`)) return;
  try {
    if ((await compile()) > 0) {
      process.exitCode = 1;
      return;
    }
    copyData();
    copyReferenceScript();
    writeFileSync(join(staged, "generator/host/build-id.js"), `export const buildId = ${JSON.stringify(hash)};\n`);
    await bundle();
    writeFileSync(join(staged, "build-hash"), isUnchecked ? `${hash} unchecked` : hash);
    publish();
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

await build();
