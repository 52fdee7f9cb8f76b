import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { beforeAll, describe, expect, it } from "vitest";
import { buildApi } from "../../generator/build/build-api.ts";
import { loadCompiler } from "../../generator/document/compiler.ts";
import { printTypes } from "../../generator/emit/types/types-emitter.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../generator/source/json.ts";
import { loadTexts } from "../load-texts.ts";
import { readSchemas } from "../schemas/read-schemas.ts";
import { singleton } from "./fidelity.ts";
import { Instances, mutantsOf } from "./instances.ts";

/** Keywords that no type says; without them, a schema demands only what a type can. */
const inexpressible = new Set(["minLength", "maxLength", "pattern", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "uniqueItems", "maxItems"]);

function expressiblePart(schema: JsonValue): JsonValue {
  if (isJsonArray(schema)) return schema.map(expressiblePart);
  if (!isJsonObject(schema)) return schema;
  const entries = Object.entries(schema).filter(([keyword, value]) => !inexpressible.has(keyword) || isJsonObject(value));
  return Object.fromEntries(entries.map(([keyword, value]) => [keyword, keyword === "type" && value === "integer" ? "number" : expressiblePart(value)])) as JsonObject;
}

interface Case {
  readonly schema: string;
  readonly change: string;
  readonly value: JsonValue;
  /** What the schema says, and what its expressible part says. */
  readonly valid: boolean;
  readonly mustReject: boolean;
}

describe("types of the AInTandem entities", () => {
  const files = new Map([...readSchemas("aintandem")].filter(([path]) => !path.includes("/")));
  const cases: Case[] = [];
  let rejected: ReadonlySet<number> = new Set();

  beforeAll(async () => {
    const { value: api } = buildApi(await loadTexts(Object.fromEntries([...readSchemas("aintandem")].map(([path, schema]) => [path, JSON.stringify(schema)]))));
    const names = new Map([...api.schemas.values()].map(({ name, location }) => [location.kind === "value" && location.path === undefined ? location.document.file.path : "", name]));
    for (const [path, schema] of files) cases.push(...casesOf(names.get(path)!, schema));
    const checks = cases.map(({ schema, value }, index) => `declare const v${index}: ${singleton(value)}; check<Types.${schema}>(v${index});`);
    const text = ['import type * as Types from "./types.js";', "declare function check<T>(value: T): void;", ...checks].join("\n");
    const settings = { isolatedDeclarations: false, declaration: false, noUnusedLocals: false };
    const problems = (await loadCompiler()).checkTypes(new Map([["types.ts", printTypes(api, "out")], ["check.ts", text]]), { settings });
    expect(problems.filter(({ path, line }) => path !== "check.ts" || line < 3)).toEqual([]);
    rejected = new Set(problems.map(({ line }) => line - 3));
  }, 300_000);

  it("are tried with many valid and many changed instances of each", () => {
    expect(files.size).toBeGreaterThanOrEqual(39);
    expect(cases.filter(({ valid }) => valid).length).toBeGreaterThan(500);
    expect(cases.filter(({ mustReject }) => mustReject).length).toBeGreaterThan(2_000);
    const tried = new Set(cases.map(({ schema }) => schema));
    expect([...files.values()].filter(({ title }) => !tried.has(String(title)))).toEqual([]);
  });

  it("reject no valid instance", () => {
    expect(cases.filter(({ valid }, index) => valid && rejected.has(index)).map(print)).toEqual([]);
  });

  it("reject every change that a type can see", () => {
    expect(cases.filter(({ mustReject }, index) => mustReject && !rejected.has(index)).map(print)).toEqual([]);
  });
});

const print = ({ schema, change, value }: Case): string => `${schema}: ${change}: ${JSON.stringify(value)}`;

const judge = makeJudges();

function casesOf(name: string, schema: JsonObject): Case[] {
  const { full, expressible, instances } = judge;
  const id = String(schema["$id"]);
  const seeds: { change: string; value: JsonValue }[] = [true, false].map((isFull) => ({ change: isFull ? "full" : "least", value: instances.make(schema, id, isFull) }));
  const [whole, least] = seeds.map(({ value }) => value);
  if (isJsonObject(whole) && isJsonObject(least)) {
    seeds.push({ change: "with a member more", value: { ...whole, some_other_member: 1 } });
    for (const [member, value] of Object.entries(whole)) seeds.push({ change: `least and ${member}`, value: { ...least, [member]: value } });
  }
  for (const seed of seeds.slice(0, 2)) expect(full(id, seed.value), `${name} ${seed.change} ${JSON.stringify(seed.value)}`).toBe(true);
  const all = [...seeds, ...mutantsOf(whole!), ...mutantsOf(least!)];
  return all.map(({ change, value }) => ({ schema: name, change, value, valid: full(id, value), mustReject: !expressible(id, value) }));
}

function makeJudges() {
  const schemas = readSchemas("aintandem");
  const byId = new Map([...schemas.values()].map((schema) => [String(schema["$id"]), schema]));
  const [full, expressible] = [(schema: JsonValue) => schema, expressiblePart].map((prepare) => {
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    for (const schema of schemas.values()) ajv.addSchema(prepare(schema) as JsonObject);
    return (id: string, value: JsonValue): boolean => ajv.getSchema(id)!(value) === true;
  });
  const instances = new Instances((reference, base) => {
    const [uri = "", pointer = ""] = new URL(reference, base).href.split("#");
    const target = pointer.split("/").slice(1).reduce<JsonValue>((at, token) => (at as JsonObject)[token]!, byId.get(uri)!);
    return { schema: target as JsonObject, base: uri };
  });
  return { full: full!, expressible: expressible!, instances };
}
