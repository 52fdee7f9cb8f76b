import { expect, it } from "vitest";
import { buildApi } from "../../generator/build/build-api.ts";
import { printDereferenced } from "../../generator/document/print-dereferenced.ts";
import type { JsonObject, JsonValue } from "../../generator/source/json.ts";
import { loadTexts } from "../load-texts.ts";
import { describeShared } from "../shared.ts";
import { buildGroup, judgeDocument, keyOfGroup, suiteGroups, suiteRemotes } from "./suite-verdicts.ts";

const print = async (schemas: Readonly<Record<string, JsonValue>>): Promise<string | undefined> => {
  const definition = JSON.stringify({ openapi: "3.1.0", info: { title: "Shop", version: "1" }, paths: {}, components: { schemas } });
  return printDereferenced(buildApi(await loadTexts({ "openapi.json": definition }, { definition: "openapi.json", schemas: [] })).value);
};

const dereference = async (schemas: Readonly<Record<string, JsonValue>>): Promise<JsonValue> => (JSON.parse((await print(schemas))!) as JsonObject)["$defs"]!;

const item = { type: "object", description: "A thing.", properties: { id: { type: "string", minLength: 2 } } };

it("puts in place of each reference what it leads to", async () => {
  const list = { type: "array", items: { $ref: "#/components/schemas/Item" } };
  expect(await dereference({ List: list, Item: item })).toEqual({ List: { type: "array", items: item }, Item: item });
});

it("lets annotations beside a reference win, and joins demands by allOf", async () => {
  const [described, bounded] = [{ $ref: "#/components/schemas/Item", description: "Mine." }, { $ref: "#/components/schemas/Item", maxProperties: 1 }];
  expect(await dereference({ Item: item, Described: described, Bounded: bounded })).toEqual({ Item: item, Described: { ...item, description: "Mine." }, Bounded: { maxProperties: 1, allOf: [item] } });
});

it("keeps a reference that leads back into itself", async () => {
  const tree = { type: "object", properties: { label: { $ref: "#/components/schemas/Item" }, left: { $ref: "#/components/schemas/Tree" } } };
  expect(await dereference({ Tree: tree, Item: item })).toEqual({ Tree: { type: "object", properties: { label: item, left: { $ref: "#/$defs/Tree" } } }, Item: item });
});

it("keeps references in a circle, and follows those that lead into it once", async () => {
  const [a, b] = [{ type: "object", properties: { b: { $ref: "#/components/schemas/B" } } }, { anyOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }] }];
  const [keptA, keptB] = [{ type: "object", properties: { b: { $ref: "#/$defs/B" } } }, { anyOf: [{ $ref: "#/$defs/A" }, { type: "null" }] }];
  expect(await dereference({ A: a, B: b, Use: { type: "array", items: { $ref: "#/components/schemas/A" } } })).toEqual({ A: keptA, B: keptB, Use: { type: "array", items: keptA } });
});

it("takes a $ref in data for what it is", async () => {
  const link = { const: { $ref: "#/components/schemas/Item" } };
  const named = { type: "object", properties: { $ref: { type: "string" } }, default: { $ref: "x" } };
  expect(await dereference({ Item: item, Link: link, Named: named })).toEqual({ Item: item, Link: link, Named: named });
});

it("writes no document of billions of values, and none that is thousands of levels deep", async () => {
  const level = (index: number): JsonValue => ({ type: "object", properties: Object.fromEntries(Array.from({ length: 10 }, (_, each) => [`p${each}`, { $ref: `#/components/schemas/L${index + 1}` }])) });
  const schemas = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`L${index}`, level(index)]));
  expect(await print({ ...schemas, L9: { type: "string" } })).toBeUndefined();
  const chain = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`C${index}`, { items: { $ref: `#/components/schemas/C${index + 1}` } }]));
  expect(await print({ ...chain, C5000: { type: "string" } })).toBeUndefined();
});

/** Schemas are found by their own identifiers, not by an address from which somebody could have fetched them. */
const byAddress = ["refRemote: remote HTTP ref with different $id", "refRemote: remote HTTP ref with different URN $id"];

describeShared("dereferenced schemas give the verdicts of the official suite", () => {
  it.each([["draft7", []], ["draft2019-09", byAddress], ["draft2020-12", byAddress]] as const)("%s", async (draft, known) => {
    const remotes = suiteRemotes(draft);
    const different: string[] = [];
    for (const [name, group] of suiteGroups(draft)) {
      const api = await buildGroup(draft, group, remotes);
      const document = JSON.parse((await printDereferenced(api))!) as JsonObject;
      const verdicts = await judgeDocument(document, `#/$defs/${keyOfGroup(api)}`, group.tests.map(({ data }) => data)).catch((error: Error) => error.message);
      if (JSON.stringify(verdicts) !== JSON.stringify(group.tests.map(({ valid }) => valid))) different.push(name);
    }
    expect(different).toEqual(known);
  }, 120_000);
});
