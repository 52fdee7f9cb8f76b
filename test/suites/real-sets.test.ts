import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { registerSchema, unregisterSchema, validate, type SchemaObject } from "@hyperjump/json-schema/draft-2020-12";
import "@hyperjump/json-schema/draft-04";
import "@hyperjump/json-schema/draft-06";
import "@hyperjump/json-schema/draft-07";
import { Ajv, type AnySchema } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../generator/source/json.ts";
import { evaluate } from "../../generator/validate/evaluate.ts";
import { describeShared, shared } from "../shared.ts";
import { judgeByEmitted } from "./emitted.ts";
import { mutate, random } from "./mutate.ts";
import { Remotes } from "./suite.ts";

interface RealSet {
  readonly name: string;
  readonly schema: JsonObject;
  readonly instances: readonly JsonValue[];
}

type Judge = (value: JsonValue) => boolean;

const mutantsInAll = 2_000;

function readSets(): readonly RealSet[] {
  const folder = shared("data/validation")!;
  return readdirSync(folder).sort().map((name) => ({
    name,
    schema: JSON.parse(readFileSync(join(folder, name, "schema.json"), "utf8")) as JsonObject,
    instances: readFileSync(join(folder, name, "instances.jsonl"), "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as JsonValue),
  }));
}

/** Ajv, as strict as each schema lets it be. */
function judgeByAjv({ schema }: RealSet): Judge {
  const options = { strict: false, logger: false, validateFormats: false, meta: false, validateSchema: false } as const;
  for (const unicodeRegExp of [true, false]) {
    try {
      const compiled = new (is2020(schema) ? Ajv2020 : Ajv)({ ...options, unicodeRegExp }).compile(schema as AnySchema);
      return (value) => compiled(value) === true;
    } catch (error) {
      if (!unicodeRegExp) throw error;
    }
  }
  throw new Error("unreachable");
}

/** Hyperjump; `undefined` where it refuses the schema. */
async function judgeByHyperjump({ name, schema }: RealSet): Promise<Judge | undefined> {
  const uri = `https://test.example/${name}`;
  const { $id: _, ...anonymous } = schema;
  try {
    registerSchema(JSON.parse(JSON.stringify(anonymous), withUnicodePatterns) as SchemaObject, uri, is2020(schema) ? "https://json-schema.org/draft/2020-12/schema" : "http://json-schema.org/draft-07/schema");
    const judge = await validate(uri);
    return (value) => judge(value as never).valid;
  } catch {
    return undefined;
  } finally {
    unregisterSchema(uri);
  }
}

/** Drops escapes that say nothing and that `u` forbids: Hyperjump takes no pattern without `u`. */
function withUnicodePatterns(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const loosen = (source: string): string => source.replaceAll(/\\([%&@"'=:;,<>~`!#])/g, "$1");
  const members = Object.entries(value).map(([key, member]) => {
    if (key === "pattern" && typeof member === "string") return [key, loosen(member)];
    if (key !== "patternProperties" || typeof member !== "object" || member === null) return [key, member as unknown];
    return [key, Object.fromEntries(Object.entries(member).map(([source, schema]) => [loosen(source), schema as unknown]))];
  });
  return Object.fromEntries(members) as unknown;
}

const is2020 = (schema: JsonObject): boolean => String(schema["$schema"]).includes("2020-12");

describeShared("real schemas with real instances", () => {
  let sets: readonly RealSet[] = [];

  beforeAll(() => {
    sets = readSets();
  });

  test("no schema is refused, no instance is called invalid, and mutants are judged as two independent validators do", async () => {
    const perSet = Math.ceil(mutantsInAll / sets.length);
    const next = random(1);
    const graphs = await Promise.all(sets.map(({ schema }) => new Remotes("draft7").graphOf(schema, "draft7")));
    const mutants = sets.map(({ instances }) => Array.from({ length: perSet }, () => mutate(instances[Math.floor(next() * instances.length)]!, next)));
    const verdicts = judgeByEmitted(sets.map(({ instances }, index) => ({ ...graphs[index]!, values: [...instances, ...mutants[index]!], formats: "annotate" })));
    const differences: unknown[] = [];
    const refused: string[] = [];
    let [judged, invalid, undecided] = [0, 0, 0];
    for (const [index, set] of sets.entries()) {
      const { graph, target } = graphs[index]!;
      const own = verdicts[index]!;
      expect(own.slice(0, set.instances.length).filter(({ is }) => !is), set.name).toEqual([]);
      const judges = [judgeByAjv(set), await judgeByHyperjump(set)];
      if (judges[1] === undefined) refused.push(set.name);
      for (const [each, mutant] of mutants[index]!.entries()) {
        const { is } = own[set.instances.length + each]!;
        const evaluated = evaluate(graph, target, mutant, { formats: "annotate" }).valid;
        const [first, second] = judges.map((judge) => judge?.(mutant));
        if (evaluated !== is) differences.push([set.name, "evaluator", mutant]);
        if (first !== second) undecided++;
        else if (first !== is) differences.push([set.name, "independent", { first, is }, mutant]);
        else judged++;
        if (!is) invalid++;
      }
    }
    console.info(`${judged + undecided} mutants, ${invalid} of them invalid; on ${undecided} the independent validators differ; Hyperjump refuses: ${refused.join() || "none"}`);
    expect(differences).toEqual([]);
    expect(judged).toBeGreaterThan(mutantsInAll * 0.8);
    expect(invalid).toBeGreaterThan(mutantsInAll * 0.25);
  }, 600_000);
});
