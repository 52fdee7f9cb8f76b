import { describe, expect, it } from "vitest";
import { buildNamedSchemas } from "../../generator/build/schema-node.ts";
import type { SchemaNode } from "../../generator/model/schema-node.ts";
import type { JsonValue } from "../../generator/source/json.ts";
import { loadTexts } from "../load-texts.ts";

/** The nodes of the schemas in some files, by name. */
async function nodesOf(files: Readonly<Record<string, JsonValue>>): Promise<ReadonlyMap<string, SchemaNode>> {
  const texts = Object.entries(files).map(([path, json]) => [path, JSON.stringify(json)]);
  const { value, diagnostics } = buildNamedSchemas(await loadTexts(Object.fromEntries(texts)));
  expect(diagnostics).toEqual([]);
  return new Map([...value.named.values()].map(({ name, node }) => [name, node]));
}

const nodeOf = async (schema: JsonValue): Promise<SchemaNode> => (await nodesOf({ "root.json": schema })).get("Root")!;

describe("nodes", () => {
  it("keeps what a type cannot say as keywords that were lost", async () => {
    const node = await nodeOf({ type: "string", minLength: 1, pattern: "^a" });
    expect(node).toMatchObject({ kind: "string", widened: ["minLength", "pattern"] });
  });

  it("decides what contradicts itself", async () => {
    expect((await nodeOf({ type: "string", enum: [1, 2] })).kind).toBe("never");
    expect((await nodeOf({ allOf: [{ type: "string" }, { type: "number" }] })).kind).toBe("never");
    expect((await nodeOf({ type: "object", required: ["a"], properties: { a: false } })).kind).toBe("never");
    expect((await nodeOf({ type: "array", prefixItems: [true, true], items: false, minItems: 3 })).kind).toBe("never");
  });

  it("finds the member that tells branches apart", async () => {
    const branch = (kind: string): JsonValue => ({ type: "object", required: ["kind"], properties: { kind: { const: kind } } });
    expect(await nodeOf({ oneOf: [branch("a"), branch("b")] })).toMatchObject({ kind: "union", discriminator: "kind" });
    expect(await nodeOf({ anyOf: [branch("a"), { type: "object", required: ["kind"] }] })).toMatchObject({ discriminator: undefined });
  });

  it("ends for schemas that meet each other again and again", async () => {
    const tree = (types: string[], self: string): JsonValue => ({
      type: types, properties: Object.fromEntries(["a", "b", "c", "d", "e", "f", "g", "h"].map((name) => [name, { $ref: self }])),
    });
    const nodes = await nodesOf({
      "left.json": tree(["object", "null"], "left.json"),
      "right.json": tree(["object", "string"], "right.json"),
      "root.json": { allOf: [{ $ref: "left.json" }, { $ref: "right.json" }] },
    });
    expect(nodes.get("Root")).toMatchObject({ kind: "object" });
  });

  it("ends for long chains of schemas that extend each other", async () => {
    const $defs = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [
      `s${index}`, { allOf: [{ $ref: `#/$defs/s${(index + 1) % 5_000}` }], properties: { [`p${index}`]: true } },
    ]));
    expect((await nodesOf({ "root.json": { $ref: "#/$defs/s0", $defs } })).size).toBe(5_001);
  });

  it("does not run patterns that could take long", async () => {
    const node = await nodeOf({ enum: [`${"a".repeat(40)}!`, "b"], pattern: "^(a+)+$" });
    expect(node).toMatchObject({ kind: "literal", value: `${"a".repeat(40)}!` });
  });
});
