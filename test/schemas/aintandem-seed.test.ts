import { beforeAll, describe, expect, it } from "vitest";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../generator/source/json.ts";
import { describeShared } from "../shared.ts";
import { differences } from "./compare-schemas.ts";
import { readSchemas, readShared } from "./read-schemas.ts";

const seed = "seeds/000_d30cb32f28a21877.txt";

/** The fenced JSON blocks of the document that have an `$id`. */
function readSeedSchemas(): JsonObject[] {
  const fences = readShared(seed).matchAll(/^```json\n([^]*?)^```$/gm);
  const texts = [...fences].map((fence) => fence[1]!).filter((text) => text.includes('"$id"'));
  return texts.map((text) => JSON.parse(text) as JsonObject);
}

/** The first place of every keyword: how to get there, and what stands there. */
function findKeywords(schema: JsonValue, path: string[] = []): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (keyword: string, at: string[]) => found.has(keyword) || found.set(keyword, at);
  if (isJsonArray(schema)) schema.forEach((item, index) => findKeywords(item, [...path, String(index)]).forEach((at, k) => add(k, at)));
  if (!isJsonObject(schema)) return found;
  for (const [keyword, value] of Object.entries(schema)) {
    add(keyword, [...path, keyword]);
    const inside = keyword === "properties" ? Object.entries(value as JsonObject) : [["", value] as const];
    for (const [name, child] of ["enum", "required", "const", "default"].includes(keyword) ? [] : inside) {
      findKeywords(child, name === "" ? [...path, keyword] : [...path, keyword, name]).forEach((at, k) => add(k, at));
    }
  }
  return found;
}

/** Another value of the same kind. */
function changed(value: JsonValue): JsonValue {
  if (typeof value === "string") return `${value}x`;
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  if (isJsonArray(value)) return value.slice(1);
  return { ...(value as JsonObject), surplus: {} };
}

/** A copy in which the value at `path` is replaced, or removed when there is no replacement. */
function withChange(schema: JsonValue, path: string[], change: (value: JsonValue) => JsonValue | undefined): JsonValue {
  const copy = structuredClone(schema) as Record<string, JsonValue>;
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, JsonValue>, copy);
  const last = path.at(-1)!;
  const replacement = change(parent[last]!);
  if (replacement === undefined) delete parent[last];
  else parent[last] = replacement;
  return copy;
}

describeShared("the schemas of AInTandem", () => {
  const theirs = new Map<string, JsonObject>();
  const ours = new Map<string, JsonObject>();
  beforeAll(() => {
    for (const schema of readSeedSchemas()) theirs.set(schema["$id"] as string, schema);
    for (const schema of readSchemas("aintandem").values()) ours.set(schema["$id"] as string, schema);
  });

  it("are the 39 of the document, and equal it key by key", () => {
    expect(theirs.size).toBe(39);
    const found = [...theirs].flatMap(([id, schema]) => differences(ours.get(id) ?? null, schema).map((at) => id + at));
    expect(found).toEqual([]);
  });

  it("are told apart by a change of any keyword, and by its absence", () => {
    const keywords = new Map<string, [string, string[]]>();
    for (const [id, schema] of theirs) {
      for (const [keyword, path] of findKeywords(schema)) if (!keywords.has(keyword)) keywords.set(keyword, [id, path]);
    }
    for (const ignored of ["description", "$schema"]) keywords.delete(ignored);
    expect([...keywords.keys()].sort()).toEqual([
      "$id", "$ref", "additionalProperties", "const", "default", "enum", "format", "items", "maxLength", "maximum",
      "minItems", "minLength", "minimum", "oneOf", "pattern", "properties", "required", "title", "type",
    ]);
    for (const [keyword, [id, path]] of keywords) {
      const schema = theirs.get(id)!;
      const pointer = `/${path.join("/")}`;
      const ofChange = differences(withChange(ours.get(id)!, path, changed), schema);
      expect(ofChange.filter((at) => at.startsWith(pointer)), `${keyword} changed`).toHaveLength(1);
      expect(differences(withChange(ours.get(id)!, path, () => undefined), schema), `${keyword} removed`).toEqual([pointer]);
    }
  });
});

describe("the comparison of schemas", () => {
  const schema = { $id: "https://example.com/s/a.json", properties: { b: { $ref: "https://example.com/s/b.json" } } };

  it("resolves a relative $ref against the $id", () => {
    expect(differences({ ...schema, properties: { b: { $ref: "b.json" } } }, schema)).toEqual([]);
    expect(differences({ ...schema, properties: { b: { $ref: "../b.json" } } }, schema)).toEqual(["/properties/b/$ref"]);
  });

  it("overlooks the keyword description, and nothing else of that name", () => {
    expect(differences({ $schema: "a", description: "b" }, { $schema: "c" })).toEqual([]);
    expect(differences({ properties: { description: {} } }, { properties: {} })).toEqual(["/properties/description"]);
    expect(differences({ const: { description: 1 } }, { const: { description: 2 } })).toEqual(["/const/description"]);
  });

  it("sees an added keyword", () => {
    expect(differences({ type: "string", minLength: 1 }, { type: "string" })).toEqual(["/minLength"]);
    expect(differences({ enum: ["a", "b"] }, { enum: ["b", "a"] })).toEqual(["/enum/0", "/enum/1"]);
  });
});
