import { Collector, type Staged } from "../diagnostics/collector.ts";
import { definitionPatterns, type ApiConfiguration, type Configuration } from "../load/configuration.ts";
import { findFiles, isGlob } from "../load/glob.ts";
import type { SourceDocument, SourceFile } from "../source/document.ts";
import type { Host } from "../source/host.ts";
import { parseJson } from "../source/parse-json.ts";
import { readText, type TextFailure } from "../source/read-text.ts";
import { isHarmless } from "../source/text-problem.ts";
import { fileUri } from "../source/uri.ts";
import { parseYaml } from "../source/yaml.ts";
import type { ExampleDocument, ExampleFile, ExampleInput } from "./check-examples.ts";

/** The name of the files that map examples from outside their documents. */
const sidecarName = "examples.map.yaml";

/**
 * Reads everything that holds examples: the documents that the configuration names, the `examples.map.yaml` files in
 * their folders and above, and the files in `examples/<Type>/` beside the schemas and the definition of an API.
 */
export function readExampleInput(host: Host, { apis }: Pick<Configuration, "apis">, wanted: ReadonlySet<string>): Staged<Omit<ExampleInput, "generated">> {
  const collector = new Collector();
  const chosen = apis.filter(({ name }) => wanted.has(name));
  const documents = readDocuments(host, chosen, collector);
  const sidecars = sidecarPaths(host, documents).flatMap((path) => readData(host, path, collector) ?? []);
  const files = chosen.flatMap((api) => readExampleFiles(host, api, collector));
  return { value: { documents, sidecars, files }, diagnostics: collector.diagnostics };
}

function readDocuments(host: Host, apis: readonly ApiConfiguration[], collector: Collector): ExampleDocument[] {
  const names = new Map<string, string[]>();
  for (const { name, docs, location } of apis) {
    for (const pattern of docs.filter((each) => !each.startsWith("!"))) {
      if (findFiles(host, [pattern]).length === 0) collector.report("no-files", { pattern }, location ?? { kind: "file", path: pattern });
    }
    for (const path of findFiles(host, docs)) names.set(path, [...(names.get(path) ?? []), name]);
  }
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([path, about]) => {
    const file = readFile(host, path, collector);
    return file === undefined ? [] : [{ file, apis: about }];
  });
}

const reasons: Readonly<Record<TextFailure, string>> = {
  "missing": "it is not there",
  "folder": "it is a folder",
  "outside-root": "it lies outside the project",
  "too-large": "it is too large",
  "unreadable": "the system refuses",
  "not-utf-8": "it is not valid UTF-8",
  "not-text": "it holds NUL characters",
};

function readFile(host: Host, path: string, collector: Collector): SourceFile | undefined {
  const file = readText(host, path);
  if (!("failure" in file)) return file;
  collector.report("file-unreadable", { path, reason: reasons[file.failure] }, { kind: "file", path });
  return undefined;
}

/** The sidecars in the folders of the documents, and in those above. */
function sidecarPaths(host: Host, documents: readonly ExampleDocument[]): string[] {
  const folders = new Set<string>([""]);
  for (const { file } of documents) {
    for (let end = file.path.lastIndexOf("/"); end > 0; end = file.path.lastIndexOf("/", end - 1)) folders.add(`${file.path.slice(0, end)}/`);
  }
  return [...folders].map((folder) => `${folder}${sidecarName}`).filter((path) => host.stat(path) === "file").sort();
}

function readExampleFiles(host: Host, api: ApiConfiguration, collector: Collector): ExampleFile[] {
  const folders = new Set([...definitionPatterns(api), ...api.schemas.filter((pattern) => !pattern.startsWith("!"))].map(fixedFolder));
  return [...folders].flatMap((folder) => findFiles(host, [`${folder}examples/*/*.{json,yaml,yml}`])).flatMap((path) => {
    const document = readData(host, path, collector);
    return document === undefined ? [] : [{ document, api: api.name, type: path.split("/").at(-2)! }];
  });
}

/** The folder of a path, or of the part of a pattern before its first wildcard; with a slash at its end. */
function fixedFolder(path: string): string {
  const segments = path.split("/").slice(0, -1);
  const wild = segments.findIndex(isGlob);
  const fixed = wild === -1 ? segments : segments.slice(0, wild);
  return fixed.length === 0 ? "" : `${fixed.join("/")}/`;
}

function readData(host: Host, path: string, collector: Collector): SourceDocument | undefined {
  const file = readFile(host, path, collector);
  if (file === undefined) return undefined;
  const format = path.endsWith(".json") ? "json" : "yaml";
  const { value, problems } = format === "json" ? parseJson(file.text) : parseYaml(file.text);
  const problem = problems.find((each) => !isHarmless(each));
  if (value === undefined || problem !== undefined) {
    const message = problem !== undefined && "message" in problem ? problem.message : `it is no ${format.toUpperCase()} (${problem?.kind ?? "empty"})`;
    collector.report("example-syntax", { message }, { kind: "text", file, start: problem?.start ?? 0, end: problem?.end ?? 0 });
    return undefined;
  }
  return { file, format, start: 0, end: file.text.length, uri: fileUri(path), value };
}
