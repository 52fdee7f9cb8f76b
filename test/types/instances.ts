import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../generator/source/json.ts";

/** Finds the schema that a reference leads to, from the base URI at its place. */
export type Resolve = (reference: string, base: string) => { readonly schema: JsonObject; readonly base: string };

/** Strings that satisfy the formats and patterns in use. */
function exampleString(schema: JsonObject): string {
  const formats: Readonly<Record<string, string>> = {
    uuid: "123e4567-e89b-12d3-a456-426614174000", "date-time": "2024-01-15T10:30:00Z", email: "a@example.org", uri: "https://example.org/a",
    hostname: "example.org", ipv4: "127.0.0.1",
  };
  const { format, pattern, minLength } = schema;
  if (typeof pattern === "string") {
    const id = /^\^([a-z]+_)\[a-z0-9\]\{10\}\$$/.exec(pattern);
    return id === null ? "abcdef" : `${id[1]}abc123def4`;
  }
  const text = typeof format === "string" ? (formats[format] ?? "text") : "text";
  return typeof minLength === "number" ? text.padEnd(minLength, "x") : text;
}

/** Builds valid instances of schemas as one writes them by hand: objects, arrays, scalars, references and `allOf`. */
export class Instances {
  readonly #resolve: Resolve;

  constructor(resolve: Resolve) {
    this.#resolve = resolve;
  }

  /** An instance with every declared member (`full`), or with the required ones alone. */
  make(schema: JsonObject, base: string, full: boolean, depth = 0): JsonValue {
    const parts = this.#parts(schema, base);
    const merged: JsonObject = Object.assign({}, ...parts.map((part) => part.schema)) as JsonObject;
    if (merged["const"] !== undefined) return merged["const"];
    if (isJsonArray(merged["enum"])) return merged["enum"][0]!;
    const type = isJsonArray(merged["type"]) ? merged["type"][0] : merged["type"];
    if (parts.some((part) => isJsonObject(part.schema["properties"])) || type === "object") return this.#object(parts, full, depth);
    if (type === "array") return this.#array(parts, full, depth);
    if (type === "integer" || type === "number") return Math.max(Number(merged["minimum"] ?? 1), Number(merged["exclusiveMinimum"] ?? 0));
    if (type === "boolean") return true;
    return type === "string" ? exampleString(merged) : type === "null" ? null : { anything: 1 };
  }

  /** The members that a schema declares, with their schemas. */
  members(schema: JsonObject, base: string): ReadonlyMap<string, { readonly schema: JsonObject; readonly base: string; readonly required: boolean }> {
    const parts = this.#parts(schema, base);
    const required = new Set(parts.flatMap((part) => (isJsonArray(part.schema["required"]) ? part.schema["required"] : [])));
    return new Map(parts.flatMap((part) => Object.entries((part.schema["properties"] ?? {}) as Record<string, JsonObject>).map(
      ([name, member]) => [name, { schema: member, base: part.base, required: required.has(name) }] as const)));
  }

  /** A schema, what it refers to, the members of its `allOf`, which all apply, and the first of its alternatives. */
  #parts(schema: JsonObject, base: string): { readonly schema: JsonObject; readonly base: string }[] {
    const own = typeof schema["$id"] === "string" ? new URL(schema["$id"], base).href : base;
    const target = typeof schema["$ref"] === "string" ? this.#resolve(schema["$ref"], own) : undefined;
    const all = [...toList(schema["allOf"]), ...toList(schema["anyOf"]).slice(0, 1), ...toList(schema["oneOf"]).slice(0, 1)];
    return [...(target === undefined ? [] : this.#parts(target.schema, target.base)), ...all.flatMap((part) => this.#parts(part, own)), { schema, base: own }];
  }

  #object(parts: readonly { readonly schema: JsonObject; readonly base: string }[], full: boolean, depth: number): JsonObject {
    const object: Record<string, JsonValue> = {};
    for (const part of parts) {
      for (const [name, { schema, base, required }] of this.members(part.schema, part.base)) {
        const isNeeded = required || parts.some((each) => isJsonArray(each.schema["required"]) && each.schema["required"].includes(name));
        if (isNeeded || (full && depth < 4)) object[name] = this.make(schema, base, full, depth + 1);
      }
      const values = part.schema["additionalProperties"];
      if (isJsonObject(values) && full) object["some_name"] = this.make(values, part.base, full, depth + 1);
    }
    return object;
  }

  #array(parts: readonly { readonly schema: JsonObject; readonly base: string }[], full: boolean, depth: number): JsonValue {
    const items = parts.find((part) => isJsonObject(part.schema["items"]));
    const least = Math.max(...parts.map((part) => Number(part.schema["minItems"] ?? 0)), full ? 1 : 0);
    return items === undefined ? [] : Array.from({ length: least }, () => this.make(items.schema["items"] as JsonObject, items.base, full, depth + 1));
  }
}

const toList = (value: JsonValue | undefined): readonly JsonObject[] => (isJsonArray(value) ? (value as readonly JsonObject[]) : []);

/** A changed instance, with what was changed. */
export interface Mutant {
  readonly change: string;
  readonly value: JsonValue;
}

/** Every instance that differs from `value` in one place: another JSON type, another text, a member or item less. */
export function* mutantsOf(value: JsonValue, path = ""): Generator<Mutant> {
  for (const other of [null, true, 7, "other text", [], {}] as const) {
    if (typeof other !== typeof value || other === null || Array.isArray(other) !== Array.isArray(value) || (typeof value === "string" && other !== value) || typeof value === "boolean") {
      const changed = typeof value === "boolean" && other === true ? !value : other;
      yield { change: `${path || "/"} becomes ${JSON.stringify(changed)}`, value: changed };
    }
  }
  if (isJsonArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const { change, value: changed } of mutantsOf(item, `${path}/${index}`)) yield { change, value: value.with(index, changed) };
    }
    if (value.length > 0) yield { change: `${path}/${value.length - 1} goes`, value: value.slice(0, -1) };
  } else if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const { [name]: _, ...rest } = value;
      yield { change: `${path}/${name} goes`, value: rest };
      for (const { change, value: changed } of mutantsOf(member, `${path}/${name}`)) yield { change, value: { ...value, [name]: changed } };
    }
  }
}
