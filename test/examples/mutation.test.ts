import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkExamples, type ExampleDocument } from "../../generator/examples/check-examples.ts";
import { judgePart } from "../../generator/examples/judge-part.ts";
import type { Part } from "../../generator/examples/mapping.ts";
import type { JsonValue } from "../../generator/source/json.ts";
import { type JsonType, jsonTypes, SchemaReader, typeOf } from "./permitted-types.ts";
import { projectApi } from "./project-apis.ts";

const root = join(import.meta.dirname, "../..");
const apis = ["a2a", "agent-comm", "aintandem", "gateway", "map"];
const listPath = join(import.meta.dirname, "free-form-places.txt");

type Key = string | number;

const samples: Readonly<Record<JsonType, JsonValue>> = { null: null, boolean: true, number: 7.5, string: "x", array: [], object: {} };

/** A part of an example that is valid, and the value that its schema judges. */
interface Sample {
  readonly part: Part;
  readonly value: JsonValue;
  readonly place: string;
}

/** The parts of every valid example of our own documents. What stands in a path, a query or a header is no JSON value. */
async function readSamples(): Promise<Sample[]> {
  const models = await Promise.all(apis.map(projectApi));
  const documents = apis.flatMap((api): ExampleDocument[] => {
    const folder = join(root, "docs", api);
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".md")) : [];
    return names.map((name) => ({ file: { path: `docs/${api}/${name}`, text: readFileSync(join(folder, name), "utf8") }, apis: [api] }));
  });
  const found: Sample[] = [];
  await checkExamples(models, { documents, sidecars: [], files: [] }, {
    onJudged: (example, { parts }, kind) => {
      if (kind !== "valid") return;
      for (const part of parts.filter(({ location }) => location === undefined)) {
        const value = part.view?.value ?? part.at.reduce<JsonValue | undefined>((each, key) => (each as Readonly<Record<Key, JsonValue>> | undefined)?.[key], example.value?.value);
        if (value !== undefined) found.push({ part, value, place: `${part.index.api.name}: ${part.label}` });
      }
    },
  });
  return found;
}

/** Every place in a value. */
function* placesIn(value: JsonValue, keys: readonly Key[] = []): Generator<readonly [readonly Key[], JsonValue]> {
  yield [keys, value];
  if (Array.isArray(value)) for (const [key, item] of (value as readonly JsonValue[]).entries()) yield* placesIn(item, [...keys, key]);
  else if (typeof value === "object" && value !== null) for (const [key, item] of Object.entries(value)) yield* placesIn(item, [...keys, key]);
}

/** The value with what stands at a place replaced; `undefined` drops it. */
function replace(value: JsonValue, [key, ...rest]: readonly Key[], by: JsonValue | undefined): JsonValue {
  if (key === undefined) return by as JsonValue;
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map((item, index) => (index === key ? replace(item, rest, by) : item));
  return Object.fromEntries(Object.entries(value as object).flatMap(([name, item]: [string, JsonValue]) => (name !== key ? [[name, item]] : rest.length === 0 && by === undefined ? [] : [[name, replace(item, rest, by)]])));
}

const isValid = (part: Part, value: JsonValue): boolean =>
  judgePart({ value: { value, hasHoles: false, isHole: () => false }, locationOf: () => ({ kind: "file", path: "mutant" }) }, { ...part, at: [], view: { value, toKeys: (keys) => keys } }, { isPartial: false, dotsAreHoles: false }).faults.length === 0;

const pointer = (keys: readonly Key[]): string => keys.map((key) => (typeof key === "number" ? "/*" : `/${key}`)).join("") || "/";

test("every mutant of every valid example of our documents fails", async () => {
  const samplesFound = await readSamples();
  const survivors: string[] = [];
  const freeForm = new Set<string>();
  let mutants = 0;
  for (const { part, value, place } of samplesFound) {
    const reader = new SchemaReader(part.index.api.graph);
    expect(isValid(part, value), place).toBe(true);
    const tryMutant = (name: string, mutant: JsonValue): void => {
      mutants++;
      if (isValid(part, mutant)) survivors.push(`${place} ${name}`);
    };
    for (const [keys, each] of placesIn(value)) {
      const permitted = reader.typesAt(part.target.json, keys);
      if (permitted.size === jsonTypes.length) freeForm.add(`${place} ${pointer(keys)}`);
      for (const type of jsonTypes) if (!permitted.has(type)) tryMutant(`${pointer(keys)} as ${type}`, replace(value, keys, samples[type]));
      if (typeOf(each) !== "object") continue;
      for (const name of reader.requiredAt(part.target.json, keys)) {
        if (Object.hasOwn(each as object, name)) tryMutant(`${pointer(keys)} without ${name}`, replace(value, [...keys, name], undefined));
      }
    }
  }
  expect(survivors).toEqual([]);
  expect(samplesFound.length).toBeGreaterThan(300);
  expect(mutants).toBeGreaterThan(5_000);
  console.info(`${samplesFound.length} parts of valid examples, ${mutants} mutants, all of them found; ${freeForm.size} places are free-form`);
  const list = `${[...freeForm].toSorted().join("\n")}\n`;
  if (process.env["UPDATE"] === "1") writeFileSync(listPath, list);
  expect(list).toBe(readFileSync(listPath, "utf8"));
});
