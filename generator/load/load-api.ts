import { Collector, type Staged } from "../diagnostics/collector.ts";
import type { Definition } from "../model/api-model.ts";
import type { DialectName } from "../model/reference-graph.ts";
import { hasSchemaKeyword } from "../model/schema-facts.ts";
import { valueLocation, type Location, type SourceDocument } from "../source/document.ts";
import type { Host } from "../source/host.ts";
import { isJsonArray, isJsonObject, member, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { childPath, pathOf, toKeys } from "../source/path.ts";
import { filePath, resolveUri } from "../source/uri.ts";
import { checkDefinition } from "./check-by-schema.ts";
import { definitionPatterns, type ApiConfiguration } from "./configuration.ts";
import { definitionKindOf, schemaDialect, unreadableKind, type DefinitionKind } from "./definition-kind.ts";
import { DocumentReader, type ReadOptions } from "./document-reader.ts";
import { findFiles, isGlob } from "./glob.ts";
import { GraphBuilder } from "./graph-builder.ts";
import type { LoadedApi } from "./loaded-api.ts";
import { typeInWords } from "./type-in-words.ts";

/** Reads the documents of one API and resolves every reference in them; what is wrong with them is collected. */
export function loadApi(host: Host, configuration: ApiConfiguration, read?: ReadOptions): Staged<LoadedApi> {
  const collector = new Collector();
  const reader = new DocumentReader(host, collector, read);
  const builder = new GraphBuilder(host, reader, collector);
  const named = readDefinitions(host, reader, configuration, collector);
  const definitions = named.filter((each) => "found" in each);
  for (const { document, found } of definitions) {
    builder.add(document, found.shape, found.dialect);
    addRegistry(builder, reader, document);
  }
  const schemas = named.flatMap((each) => ("found" in each ? [] : [each.document]));
  for (const document of [...schemas, ...readSchemas(host, reader, configuration, collector)]) addSchema(builder, document, collector);
  builder.build();
  const value = { configuration, ...builder.result(), definitions: definitions.map(toDefinition) };
  return { value, diagnostics: collector.diagnostics };
}

interface FoundDefinition {
  readonly document: SourceDocument;
  readonly json: JsonObject;
  readonly found: DefinitionKind;
}

/** A file that a call names as its input, and that is a JSON Schema. */
interface FoundSchema {
  readonly document: SourceDocument;
}

const toDefinition = ({ document, json, found }: FoundDefinition): Definition => ({ kind: found.kind, json, document });

/** The definitions that the configuration names, in its order, those of one pattern by their paths; each once. */
function readDefinitions(host: Host, reader: DocumentReader, configuration: ApiConfiguration, collector: Collector): (FoundDefinition | FoundSchema)[] {
  const found = new Map<string, FoundDefinition | FoundSchema | undefined>();
  const takesSchemas = configuration.location === undefined;
  for (const { path, location } of definitionPaths(host, configuration, collector)) {
    if (!found.has(path)) found.set(path, readDefinition(reader, path, location, takesSchemas, collector));
  }
  return [...found.values()].filter((each) => each !== undefined);
}

function definitionPaths(host: Host, configuration: ApiConfiguration, collector: Collector): { readonly path: string; readonly location: Location }[] {
  const patterns = definitionPatterns(configuration);
  const excluded = new Set(findFiles(host, patterns.flatMap((pattern) => (pattern.startsWith("!") ? [pattern.slice(1)] : []))));
  return patterns.flatMap((pattern, index) => {
    if (pattern.startsWith("!")) return [];
    const location = inputLocation(configuration, pattern, ["definition", index]);
    const paths = (isGlob(pattern) ? findFiles(host, [pattern]) : [pattern]).filter((path) => !excluded.has(path));
    if (paths.length === 0) collector.report("no-files", { pattern }, location);
    return paths.map((path) => ({ path, location }));
  });
}

function readDefinition(reader: DocumentReader, path: string, from: Location, takesSchemas: boolean, collector: Collector): FoundDefinition | FoundSchema | undefined {
  const [document] = reader.read(path, from);
  if (document === undefined) return undefined;
  const json = document.value;
  if (!isJsonObject(json)) {
    collector.report("unknown-definition", { found: `it is ${typeInWords(json)}` }, valueLocation(document, undefined));
    return undefined;
  }
  const found = definitionKindOf(json);
  if (found !== undefined) return { document, json, found };
  const unreadable = unreadableKind(json);
  if (unreadable !== undefined) {
    collector.report("unknown-definition", { found: unreadable.found }, valueLocation(document, pathOf([unreadable.key])));
    return undefined;
  }
  if (isSchema(json)) {
    if (takesSchemas) return { document };
    collector.report("unknown-definition", { found: "it is a JSON Schema" }, valueLocation(document, undefined), { hint: 'Name it under "schemas".' });
    return undefined;
  }
  collector.addAll(checkDefinition(document));
  return { document, json, found: { kind: "gen-api", shape: "definition", dialect: schemaDialect(json) } };
}

const definitionMembers = ["info", "paths", "methods", "channels", "components", "errors"];

/** Whether a document without the members of a definition has those of a JSON Schema. */
const isSchema = (json: JsonObject): boolean => !definitionMembers.some((key) => Object.hasOwn(json, key)) && hasSchemaKeyword(json);

/** The registry document that an api.yaml names; references may lead into it. */
function addRegistry(builder: GraphBuilder, reader: DocumentReader, definition: SourceDocument): void {
  const registry = stringMember(definition.value, "registry");
  const path = registry === undefined ? undefined : filePath(resolveUri(definition.uri, registry));
  if (path === undefined) return;
  const [document] = reader.read(path, valueLocation(definition, pathOf(["registry"])));
  if (document !== undefined) builder.add(document, "registry", schemaDialect(definition.value));
}

function readSchemas(
  host: Host,
  reader: DocumentReader,
  configuration: ApiConfiguration,
  collector: Collector,
): SourceDocument[] {
  const definitions = new Set(definitionPaths(host, configuration, new Collector()).map(({ path }) => path));
  const { schemas: patterns } = configuration;
  const named = new Map<string, Location>();
  patterns.forEach((pattern, index) => {
    const location = inputLocation(configuration, pattern, ["schemas", index]);
    if (pattern.startsWith("!")) return;
    const matched = isGlob(pattern) ? findFiles(host, [pattern]).filter((path) => !isExampleFile(path, pattern)) : [pattern];
    if (matched.length === 0) collector.report("no-files", { pattern }, location);
    for (const path of matched) if (!named.has(path)) named.set(path, location);
  });
  const exceptions = patterns.filter((pattern) => pattern.startsWith("!"));
  const excluded = new Set(
    exceptions.length === 0
      ? []
      : findFiles(
          host,
          exceptions.map((pattern) => pattern.slice(1)),
        ),
  );
  return [...named.keys()]
    .filter((path) => !definitions.has(path) && !excluded.has(path))
    .sort()
    .flatMap((path) => reader.read(path, named.get(path)!));
}

/**
 * Whether a file lies in `examples/<Type>/`, where the examples of a schema are kept: `**` does not take it for a schema.
 * A pattern that names the folder means it.
 */
const isExampleFile = (path: string, pattern: string): boolean =>
  /(^|\/)examples\/[^/]+\/[^/]+$/.test(path) && !/(^|\/)examples(\/|$)/.test(pattern);

function addSchema(builder: GraphBuilder, document: SourceDocument, collector: Collector): void {
  if (builder.has(document)) return;
  const found = definitionKindOf(document.value);
  if (found !== undefined) {
    builder.add(document, found.shape, found.dialect);
    return;
  }
  if (isJsonObject(document.value) || typeof document.value === "boolean")
    builder.add(document, "schema", "2020-12" satisfies DialectName);
  else
    collector.report(
      "not-a-schema",
      { found: typeInWords(document.value as JsonValue) },
      valueLocation(document, undefined),
    );
}

/** The place in the configuration that names an input; the input itself when it comes from the command line. */
function inputLocation({ location }: ApiConfiguration, path: string, keys: readonly (string | number)[]): Location {
  if (location === undefined) return { kind: "file", path };
  const { document, path: entry } = location;
  let value: JsonValue | undefined = document.value;
  for (const key of toKeys(entry)) value = member(value, String(key));
  let to = entry;
  for (const key of keys) {
    // A single pattern may stand without its list.
    if (typeof key === "number" && !isJsonArray(value)) break;
    value = member(value, String(key));
    to = childPath(to, key);
  }
  return valueLocation(document, to);
}
