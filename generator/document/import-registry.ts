import { Collector, type Staged } from "../diagnostics/collector.ts";
import { typeInWords } from "../load/type-in-words.ts";
import { kebabCase, NameTable, pascalCase } from "../model/identifiers.ts";
import { isSchema, type Schema } from "../model/reference-graph.ts";
import { valueLocation, type SourceDocument } from "../source/document.ts";
import { isJsonArray, isJsonObject, member, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { pathOf } from "../source/path.ts";
import { printYaml } from "./print-yaml.ts";

/** A file of a new API, relative to its folder. */
export interface ImportedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The files of an API from the registry document that a running service answers:
 * `{ methods: { name: { description, params?, response?, errors? } }, errors: { CODE: text }, events: [{ type, category }] }`.
 * `api.yaml` lists the methods, errors and events; each different schema gets a file of its own. A registry does not tell
 * how calls are framed: the definition says JSON-RPC 2.0 until somebody writes what it is.
 */
export function importRegistry(document: SourceDocument, title: string): Staged<readonly ImportedFile[]> {
  const reader = new RegistryReader(document);
  const { value } = document;
  const methods = reader.object(value, "methods");
  const files = new SchemaFiles();
  const definition: JsonObject = {
    info: { title, version: stringMember(value, "version") ?? "1.0.0" },
    protocol: "jsonrpc-2.0",
    methods: Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, reader.method(name, method, files)])),
    ...optional("errors", reader.errors(value)),
    ...optional("channels", reader.channels(value)),
  };
  const imported = [{ path: "api.yaml", text: printYaml(definition) }, ...files.list];
  return { value: imported, diagnostics: reader.collector.diagnostics };
}

const optional = (key: string, value: JsonObject): JsonObject => (Object.keys(value).length === 0 ? {} : { [key]: value });

/** Reads the registry; members of a wrong type are reported and left out. */
class RegistryReader {
  readonly collector = new Collector();
  readonly #document: SourceDocument;

  constructor(document: SourceDocument) {
    this.#document = document;
    if (!isJsonObject(document.value)) this.#report([], "A registry", "an object", document.value);
    else if (!Object.hasOwn(document.value, "methods")) {
      this.collector.report("missing-member", { what: "The registry", member: "methods" }, valueLocation(document, undefined));
    }
  }

  #report(keys: readonly (string | number)[], what: string, expected: string, found: JsonValue): void {
    const location = valueLocation(this.#document, pathOf(keys));
    this.collector.report("wrong-type", { what, expected, actual: typeInWords(found) }, location);
  }

  object(holder: JsonValue, key: string): JsonObject {
    const value = member(holder, key) ?? {};
    if (isJsonObject(value)) return value;
    this.#report([key], `"${key}"`, "an object", value);
    return {};
  }

  /** The entry of a method in api.yaml. */
  method(name: string, method: JsonValue, files: SchemaFiles): JsonObject {
    if (!isJsonObject(method)) {
      this.#report(["methods", name], `"${name}"`, "an object", method);
      return {};
    }
    const { description, params, response, errors } = method;
    return {
      ...(typeof description === "string" ? { summary: description } : {}),
      ...this.#schema(["methods", name, "params"], "params", params, `${name} params`, files),
      ...this.#schema(["methods", name, "response"], "result", response, `${name} result`, files),
      ...(isJsonArray(errors) && errors.length > 0 ? { errors: errors.filter((each) => typeof each === "string") } : {}),
    };
  }

  #schema(keys: readonly string[], member: string, schema: JsonValue | undefined, title: string, files: SchemaFiles): JsonObject {
    if (schema === undefined) return {};
    if (isSchema(schema)) return { [member]: isShort(schema) ? schema : { $ref: files.pathOf(schema, title) } };
    this.#report(keys, `"${keys.at(-1)}"`, "an object or a boolean", schema);
    return {};
  }

  /** The catalogue: texts by code. */
  errors(registry: JsonValue): JsonObject {
    const entries = Object.entries(this.object(registry, "errors")).flatMap(([code, text]): [string, JsonObject][] => {
      if (typeof text === "string") return [[code, { message: text }]];
      this.#report(["errors", code], `"${code}"`, "a string", text);
      return [];
    });
    return Object.fromEntries(entries);
  }

  /** One channel with a message for each type of event. */
  channels(registry: JsonValue): JsonObject {
    const events = member(registry, "events") ?? [];
    if (!isJsonArray(events)) {
      this.#report(["events"], "\"events\"", "an array", events);
      return {};
    }
    const messages = events.flatMap((event, index): [string, JsonObject][] => {
      const type = stringMember(event, "type");
      if (type === undefined) this.#report(["events", index], "An event", "an object with a type", event);
      return type === undefined ? [] : [[type, printEvent(type, stringMember(event, "category"))]];
    });
    if (messages.length === 0) return {};
    const receive = Object.fromEntries(messages);
    return { events: { address: "/", summary: "What the service tells.", receive, discriminator: "type" } };
  }
}

/** A schema that needs no file: a boolean, or nothing but a reference. */
const isShort = (schema: Schema): schema is boolean | { readonly $ref: string } =>
  typeof schema === "boolean" || (Object.keys(schema).length === 1 && typeof schema["$ref"] === "string");

const printEvent = (type: string, category: string | undefined): JsonObject => ({
  ...(category === undefined ? {} : { category }),
  payload: { type: "object", properties: { type: { const: type } }, required: ["type"] },
});

/** The schema files of an API: equal schemas share one, which is called after the first that uses it. */
class SchemaFiles {
  readonly list: ImportedFile[] = [];
  readonly #paths = new Map<string, string>();
  readonly #names = new NameTable(["api"]);

  pathOf(schema: JsonObject, title: string): string {
    const text = JSON.stringify(schema);
    const known = this.#paths.get(text);
    if (known !== undefined) return known;
    const path = `${this.#names.take(kebabCase(title))}.json`;
    const { $schema = "https://json-schema.org/draft/2020-12/schema", title: own = pascalCase(title), ...rest } = schema;
    this.#paths.set(text, path);
    this.list.push({ path, text: `${JSON.stringify({ $schema, title: own, ...rest }, null, 2)}\n` });
    return path;
  }
}
