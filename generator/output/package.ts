import { CodeFile } from "../code/code-file.ts";
import { type Code, code, ident, join, string } from "../code/code.ts";
import type { Compiler, ModuleExport } from "../document/compiler.ts";
import type { GeneratedFile } from "../emit/emitter.ts";
import type { ApiModel } from "../model/api-model.ts";
import { kebabCase } from "../model/identifiers.ts";
import type { TextMemo } from "./text-memo.ts";

/** The name under which the manifest lists what makes a folder a package. */
export const packageTarget = "package";

/** The modules a package offers, where they were made, by the name under which they are imported. */
const entryModules: Readonly<Record<string, string>> = { types: "types.ts", validators: "validators.ts", client: "client.ts", paths: "paths.ts" };

/** The folder of the compiled modules: not `dist/`, which many a project does not commit. */
const compiledFolder = "lib";

/** `index.ts` and `package.json`: what makes the output folder of an API an installable package. */
export function emitPackageEntries(compiler: Compiler, api: ApiModel, folder: string, files: readonly GeneratedFile[]): GeneratedFile[] {
  const made = new Map(files.filter(({ path }) => path.startsWith(`${folder}/`)).map((file) => [file.path.slice(folder.length + 1), file.text]));
  const entries = Object.entries(entryModules).filter(([, module]) => made.has(module));
  const additions = new Map<string, string>();
  const indexed = entries.filter(([name]) => name !== "paths").map(([, module]): readonly [string, string] => [module, made.get(module)!]);
  if (indexed.length > 0) additions.set("index.ts", printIndex(compiler, `${folder}/index.ts`, indexed));
  const names = [...(indexed.length > 0 ? ["."] : []), ...entries.map(([name]) => `./${name}`)];
  additions.set("package.json", printPackageJson(api, names, documentsOf(made)));
  return [...additions].map(([path, text]) => ({ path: `${folder}/${path}`, api: api.name, target: packageTarget, text }));
}

/** Every module below `folder` compiled, with its declarations. */
export async function compileModules(compiler: Compiler, memo: TextMemo, folder: string, files: readonly GeneratedFile[]): Promise<GeneratedFile[]> {
  const compiled: GeneratedFile[] = [];
  for (const { path, text, api } of files) {
    if (!path.startsWith(`${folder}/`) || !path.endsWith(".ts")) continue;
    const base = `${folder}/${compiledFolder}/${path.slice(folder.length + 1, -"ts".length)}`;
    const name = path.slice(folder.length + 1);
    const make = (part: "javaScript" | "declarations") => memo.recall(["compile", compiler.version, part, name, text], () => compiler.compile(name, text)[part]);
    compiled.push({ path: `${base}js`, api, target: packageTarget, text: await make("javaScript") });
    compiled.push({ path: `${base}d.ts`, api, target: packageTarget, text: await make("declarations") });
  }
  return compiled;
}

/** Everything that the modules export. Where two export the same name, the first one's is taken. */
function printIndex(compiler: Compiler, path: string, modules: readonly (readonly [string, string])[]): string {
  const file = new CodeFile(path);
  const taken = new Set<string>();
  for (const [module, text] of modules) {
    const exports = compiler.exportsOf(text);
    const free = exports.filter(({ name }) => !taken.has(name));
    const specifier = string(`./${module.replace(/ts$/, "js")}`);
    if (free.length === exports.length) file.print(code`export * from ${specifier};`);
    else if (free.length > 0) file.print(code`export { ${join(free.map(printExport), code`, `)} } from ${specifier};`);
    for (const { name } of exports) taken.add(name);
  }
  return file.toString();
}

const printExport = ({ name, typeOnly }: ModuleExport): Code => (typeOnly ? code`type ${ident(name)}` : ident(name));

/** The documents at the top of the folder, such as openapi.json. */
const documentsOf = (made: ReadonlyMap<string, string>): string[] => [...made.keys()].filter((path) => /^[^/]+\.json$/.test(path)).sort();

function printPackageJson(api: ApiModel, entries: readonly string[], documents: readonly string[]): string {
  const entry = (name: string): object => ({ types: `./${compiledFolder}/${name}.d.ts`, default: `./${compiledFolder}/${name}.js` });
  const modules = Object.fromEntries(entries.map((name) => [name, entry(name === "." ? "index" : name.slice("./".length))]));
  const exports = { ...modules, ...Object.fromEntries([...documents, "package.json"].map((path) => [`./${path}`, `./${path}`])) };
  const description = {
    name: packageName(api.name),
    version: packageVersion(api.info.version),
    description: api.info.title,
    type: "module",
    sideEffects: false,
    exports,
    files: [...(entries.length === 0 ? [] : [compiledFolder]), ...documents],
  };
  return `${JSON.stringify(description, undefined, 2)}\n`;
}

/** The name of the package that an API becomes, as npm takes it: lower case, and letters beyond ASCII by their number. */
export function packageName(api: string): string {
  const name = kebabCase(api).replace(/[^a-z0-9-]/gu, (character) => `u${character.codePointAt(0)!.toString(16)}`);
  return /^[a-z0-9]/.test(name) ? name.slice(0, 200) : `api-${name}`.slice(0, 200);
}

const preRelease = "(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)";
const semanticVersion = new RegExp(`^(0|[1-9]\\d{0,14})\\.(0|[1-9]\\d{0,14})\\.(0|[1-9]\\d{0,14})(-${preRelease}(\\.${preRelease})*)?$`);

/** The API's version where it is a semantic one (semver.org), and else 0.0.0: npm installs nothing else. */
const packageVersion = (version: string): string => (version.length <= 100 && semanticVersion.test(version) ? version : "0.0.0");
