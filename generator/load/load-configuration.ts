import { Collector, hasErrors, type Staged } from "../diagnostics/collector.ts";
import { valueLocation, type SourceDocument } from "../source/document.ts";
import type { Host } from "../source/host.ts";
import { isJsonArray, isJsonObject, member, objectMember, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { pathOf } from "../source/path.ts";
import { checkConfiguration } from "./check-by-schema.ts";
import { checkLibraries } from "./check-libraries.ts";
import type { ApiConfiguration, Configuration, SiteConfiguration } from "./configuration.ts";
import { DocumentReader } from "./document-reader.ts";
import { isGlob } from "./glob.ts";

/** Where a configuration is looked for. */
export const configurationPaths = ["gen-api.config.yaml", "gen-api.config.yml", "gen-api.config.json"];

/** The APIs that are named on the command line instead of in a configuration. */
export interface InputOverride {
  /** A definition, a folder or a glob of schemas; a list gives an API for each. */
  readonly input: string | readonly string[];
  /** The output folder; of several APIs, the folder that holds one for each. */
  readonly output?: string | undefined;
  readonly targets?: readonly string[] | undefined;
}

/** The targets of an API for which nobody names any. */
export const defaultTargets = ["types", "validators", "client"];

/**
 * Reads the configuration, checks it by its schema and fills in what it leaves out.
 * @param path relative to the project's root; without it the usual names are tried.
 * @param override takes the place of the file.
 * @returns `undefined` when there is nothing to go on with.
 */
export function loadConfiguration(host: Host, path?: string, override?: InputOverride): Staged<Configuration | undefined> {
  if (override !== undefined) return { value: { apis: toApis(host, override), format: "none", patterns: "warn", site: toSite(undefined, siteOf(override)) }, diagnostics: [] };
  const collector = new Collector();
  const file = path ?? configurationPaths.find((each) => host.stat(each) !== undefined) ?? configurationPaths[0]!;
  if (path === undefined && host.stat(file) === undefined) {
    collector.report("file-not-found", { path: file }, { kind: "file", path: file }, { hint: 'Run "gen-api init" to begin with one.' });
    return { value: undefined, diagnostics: collector.diagnostics };
  }
  const [document] = new DocumentReader(host, collector).read(file, { kind: "file", path: file });
  if (document === undefined) return { value: undefined, diagnostics: collector.diagnostics };
  collector.addAll(checkConfiguration(document));
  const value = hasErrors(collector.diagnostics) ? undefined : toConfiguration(document);
  if (value !== undefined) checkLibraries(value.apis, collector);
  return { value: hasErrors(collector.diagnostics) ? undefined : value, diagnostics: collector.diagnostics };
}

/** An API for each input without a configuration, named after its file. */
function toApis(host: Host, { input, output, targets = defaultTargets }: InputOverride): ApiConfiguration[] {
  const inputs = [input].flat().map((each) => (each === "" || host.stat(each) === "folder" ? [each, "**/*.{json,yaml,yml}"].filter((part) => part !== "").join("/") : each));
  return inputs.map((each) => {
    const isDefinition = /\.(?:json|ya?ml)$/i.test(each) && !isGlob(each);
    const name = nameOfInput(each);
    return {
      name,
      schemas: isDefinition ? [] : [each],
      ...(isDefinition ? { definition: each } : {}),
      docs: [],
      output: inputs.length > 1 ? `${output ?? "generated"}/${name}` : (output ?? `generated/${name}`),
      package: false,
      targets: new Map(targets.map((target) => [target, {}])),
    };
  });
}

/** Where the site is written without a configuration: among the outputs of several APIs, and beside the output of one. */
function siteOf({ input, output }: InputOverride): string {
  if (output === undefined) return "generated/site";
  return [input].flat().length > 1 ? `${output}/site` : `${output}-site`;
}

/** The name of a file without its ending; of a glob, the folder that it looks through. */
function nameOfInput(input: string): string {
  const segments = input.split("/");
  const fixed = segments.slice(0, segments.findIndex(isGlob));
  const last = isGlob(input) ? (fixed.at(-1) ?? "") : segments.at(-1)!.replace(/\.[^.]*$/, "");
  return last.replaceAll(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[._-]+$/, "") || "api";
}

/** The schema has made sure of every type that is read here. */
function toConfiguration(document: SourceDocument): Configuration {
  const root = document.value as JsonObject;
  const apis = Object.entries(objectMember(root, "apis")!).map(([name, entry]) => toApiConfiguration(document, name, entry as JsonObject));
  return {
    document,
    apis,
    format: stringMember(root, "format") === "prettier" ? "prettier" : "none",
    patterns: stringMember(root, "patterns") === "strict" ? "strict" : "warn",
    site: toSite(objectMember(root, "site"), `${outputFolder(document)}/site`),
  };
}

const outputFolder = (document: SourceDocument): string => cleanPath(stringMember(document.value, "output") ?? "generated");

/** @param folder where the site is written unless the configuration says. */
function toSite(entry: JsonObject | undefined, folder: string): SiteConfiguration {
  const title = stringMember(entry, "title");
  return {
    output: cleanPath(stringMember(entry, "output") ?? folder),
    ...(title === undefined ? {} : { title }),
    base: stringMember(entry, "base") ?? "/",
    guides: toPatterns(member(entry, "guides")),
  };
}

function toApiConfiguration(document: SourceDocument, name: string, entry: JsonObject): ApiConfiguration {
  const folder = outputFolder(document);
  const definition = member(entry, "definition");
  const uses = stringMember(entry, "uses");
  return {
    name,
    location: valueLocation(document, pathOf(["apis", name])),
    schemas: toPatterns(member(entry, "schemas")),
    ...(definition === undefined ? {} : { definition: typeof definition === "string" ? cleanPath(definition) : toPatterns(definition) }),
    docs: toPatterns(member(entry, "docs")),
    output: cleanPath(stringMember(entry, "output") ?? `${folder}/${name}`),
    lenient: member(entry, "lenient") === true,
    ...(uses === undefined ? {} : { uses }),
    package: member(entry, "package") === true,
    targets: toTargets(member(entry, "targets") ?? member(document.value, "targets") ?? defaultTargets),
  };
}

function toPatterns(value: JsonValue | undefined): string[] {
  const patterns = isJsonArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
  return patterns.map((pattern) => (pattern.startsWith("!") ? `!${cleanPath(pattern.slice(1))}` : cleanPath(pattern)));
}

function toTargets(value: JsonValue): ReadonlyMap<string, JsonObject> {
  if (isJsonArray(value)) return new Map(value.map((name) => [String(name), {}]));
  const entries = Object.entries(isJsonObject(value) ? value : {}).filter(([, options]) => options !== false);
  return new Map(entries.map(([name, options]) => [name, isJsonObject(options as JsonValue) ? (options as JsonObject) : {}]));
}

/** A path without `.` segments and a trailing slash; `..` stays, and is refused where the path is used. */
const cleanPath = (path: string): string =>
  path.split("/").filter((segment, index) => segment !== "." && (segment !== "" || index === 0)).join("/");
