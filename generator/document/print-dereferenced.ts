import type { ParserOptions } from "@apidevtools/json-schema-ref-parser";
import { dialects, schemaUri } from "../load/dialects.ts";
import type { ApiModel } from "../model/api-model.ts";
import { componentsOf } from "../model/cycles.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../source/json.ts";
import { mapMembers, setMember, type DraftObject } from "./convert-schema.ts";
import { SchemaComponents } from "./schema-components.ts";

/** How large a document may be: references to references multiply, and a small text can ask for billions of values. */
const most: Size = { values: 5_000_000, depth: 1_000 };

/**
 * The text of an API's schemas for readers that follow no references: one JSON Schema 2020-12 document with each named
 * schema under `$defs`, and in place of a `$ref` what it leads to. A reference within a circle has no end and stays, as
 * a pointer into the document. Annotations beside a `$ref` win over those of its target; where anything else stands
 * beside it, the target becomes a member of `allOf`, so that every verdict is the same. `undefined` when the document
 * would have more than 5,000,000 values, or more than 1,000 of them one in another.
 */
export async function printDereferenced(api: ApiModel): Promise<string | undefined> {
  const { $RefParser } = await import("@apidevtools/json-schema-ref-parser");
  const section = new SchemaComponents(api).print();
  const { $defs } = (await $RefParser.dereference({ $defs: separateReferences(section) }, options)) as { readonly $defs: JsonObject };
  const sizes = new Map<object, Size>();
  const total = Object.values($defs).reduce((sum, schema) => larger(sum, sizeOf(schema, sizes)), nothing);
  if (total.values > most.values || total.depth > most.depth) return undefined;
  const inOrder = mapMembers(section, (_, name) => $defs[name]!);
  const { title } = api.info;
  return `${JSON.stringify({ $schema: schemaUri("2020-12"), ...(title === undefined ? {} : { title }), $defs: inOrder }, undefined, 2)}\n`;
}

/** References within the document alone: nothing is read. */
const options: ParserOptions = {
  parse: { json: false, yaml: false, text: false, binary: false },
  resolve: { external: false, file: false, http: false },
  dereference: { maxDepth: 1_000_000 },
};

/** What ref-parser is not to see: data, where a `$ref` is a name like any other, and a reference that stays. */
class Hidden {
  readonly #value: JsonValue;

  constructor(value: JsonValue) {
    this.#value = value;
  }

  toJSON(): JsonValue {
    return this.#value;
  }
}

const hidden = (value: JsonValue): JsonValue => new Hidden(value) as unknown as JsonObject;

/** The section so that ref-parser dereferences it exactly, and what is used before what uses it, so that it need not go deep. */
function separateReferences(section: JsonObject): JsonObject {
  const targets = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(section)) {
    const found: string[] = [];
    new ReferenceSeparator((target) => found.push(target) > 0).separate(schema);
    targets.set(name, found);
  }
  const circles = componentsOf(targets.keys(), (name) => targets.get(name) ?? []);
  const result: DraftObject = {};
  for (const circle of circles.map((names) => new Set(names))) {
    const separator = new ReferenceSeparator((target) => circle.has(target));
    for (const name of circle) if (Object.hasOwn(section, name)) setMember(result, name, separator.separate(section[name]!));
  }
  return result;
}

const { holders } = dialects["2020-12"];

/** Keywords that only describe (JSON Schema 2020-12 validation, section 9). */
const annotations = new Set(["title", "description", "default", "deprecated", "readOnly", "writeOnly", "examples", "example", "$comment"]);

class ReferenceSeparator {
  readonly #stays: (target: string) => boolean;

  /** `stays` tells by the name of its target whether a reference is left as it is. */
  constructor(stays: (target: string) => boolean) {
    this.#stays = stays;
  }

  /** A schema of a document's components in which each `$ref` has nothing but annotations beside it. */
  separate(schema: JsonValue): JsonValue {
    if (!isJsonObject(schema)) return schema;
    const result: DraftObject = {};
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword !== "$ref" && keyword !== "x-schema-id") setMember(result, keyword, this.#separateKeyword(keyword, value));
    }
    const { $ref } = schema;
    if (typeof $ref !== "string") return result;
    if (Object.keys(result).every((keyword) => annotations.has(keyword))) return this.#reference($ref, result);
    result["allOf"] = [...(isJsonArray(result["allOf"]) ? result["allOf"] : []), this.#reference($ref, {})];
    return result;
  }

  #reference($ref: string, beside: JsonObject): JsonValue {
    const reference = { $ref: pointerInto$defs($ref), ...beside };
    return this.#stays($ref.slice(componentsPrefix.length)) ? hidden(reference) : reference;
  }

  #separateKeyword(keyword: string, value: JsonValue): JsonValue {
    const separate = (each: JsonValue): JsonValue => this.separate(each);
    switch (holders.get(keyword)) {
      case undefined:
        return keyword === "discriminator" ? withMappingInto$defs(value) : typeof value === "object" && value !== null ? hidden(value) : value;
      case "schemas":
        return isJsonArray(value) ? value.map(separate) : value;
      case "map":
      case "definitions":
      case "map-of-schemas-or-names":
        return mapMembers(value, (each) => (isJsonArray(each) ? each : separate(each)));
      default:
        return separate(value);
    }
  }
}

const componentsPrefix = "#/components/schemas/";

/** The reference to an entry of `components.schemas` as one to the same entry of `$defs`. */
const pointerInto$defs = ($ref: string): string => ($ref.startsWith(componentsPrefix) ? `#/$defs/${$ref.slice(componentsPrefix.length)}` : $ref);

function withMappingInto$defs(discriminator: JsonValue): JsonValue {
  if (!isJsonObject(discriminator) || !isJsonObject(discriminator["mapping"])) return discriminator;
  return { ...discriminator, mapping: mapMembers(discriminator["mapping"], (target) => (typeof target === "string" ? pointerInto$defs(target) : target)) };
}

/** How many values a document holds, and how many stand one in another. */
interface Size {
  readonly values: number;
  readonly depth: number;
}

const nothing: Size = { values: 1, depth: 1 };

const larger = (outer: Size, inner: Size): Size => ({ values: outer.values + inner.values, depth: Math.max(outer.depth, inner.depth + 1) });

/** The size of a tree that is made of shared objects: each counts as often as it is printed. */
function sizeOf(value: unknown, known: Map<object, Size>): Size {
  if (typeof value !== "object" || value === null) return nothing;
  const found = known.get(value);
  if (found !== undefined) return found;
  const size = Object.values(value).reduce<Size>((sum, each) => larger(sum, sizeOf(each, known)), nothing);
  known.set(value, size);
  return size;
}
