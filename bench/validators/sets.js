/** The sets: real schemas with instances, and broken copies of the instances. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(process.env.GEN_API_SHARED ?? join(root, "../shared"), "data/validation");

/** The names of all sets; empty when the material is not there. */
export const setNames = () => (existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(join(folder, name, "schema.json"))).sort() : []);

/** One set: its schema, with or without its formats, and its instances, all of them valid. */
export function readSet(name, { withFormats }) {
  const schema = JSON.parse(readFileSync(join(folder, name, "schema.json"), "utf8"));
  const lines = readFileSync(join(folder, name, "instances.jsonl"), "utf8").split("\n").filter((line) => line !== "");
  return { name, schema: withFormats ? schema : withoutFormats(schema), instances: lines.map((line) => JSON.parse(line)) };
}

const maps = new Set(["properties", "patternProperties", "definitions", "$defs", "dependencies", "dependentSchemas"]);
const values = new Set(["enum", "const", "default", "examples"]);

/** A schema without its `format` keywords; members that merely have that name stay. */
function withoutFormats(schema, isMap = false) {
  if (Array.isArray(schema)) return schema.map((each) => withoutFormats(each));
  if (typeof schema !== "object" || schema === null) return schema;
  const members = Object.entries(schema).filter(([key, value]) => isMap || key !== "format" || typeof value !== "string");
  return Object.fromEntries(members.map(([key, value]) => [key, !isMap && values.has(key) ? value : withoutFormats(value, !isMap && maps.has(key))]));
}

/** A generator of numbers below 1, the same for the same seed (mulberry32). */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const odd = [null, true, -1, 0.5, "", "an odd string", [], {}, [null], { unexpected: 1 }];

/** A copy of an instance with one change at a random place: a value replaced, a member renamed, removed or added. */
export function mutate(instance, next) {
  const copy = structuredClone(instance);
  const places = [];
  const visit = (value, parent, key) => {
    places.push({ parent, key });
    if (typeof value === "object" && value !== null) for (const each of Object.keys(value)) visit(value[each], value, each);
  };
  visit(copy, undefined, "");
  const { parent, key } = places[Math.floor(next() * places.length)];
  const value = odd[Math.floor(next() * odd.length)];
  if (parent === undefined) return typeof copy === "object" && copy !== null && !Array.isArray(copy) && next() < 0.8 ? { ...copy, unexpectedMember: value } : value;
  const kind = next();
  if (kind < 0.5 || Array.isArray(parent)) parent[key] = value;
  else if (kind < 0.7) delete parent[key];
  else if (kind < 0.85) {
    parent[`${key}X`] = parent[key];
    delete parent[key];
  } else parent.unexpectedMember = value;
  return copy;
}

/** Broken copies of a set's instances that `isValid` refuses. */
export function breakInstances({ instances }, isValid, count, seed = 1) {
  const next = random(seed);
  const broken = [];
  for (let attempt = 0; broken.length < count && attempt < count * 50; attempt++) {
    const candidate = mutate(instances[Math.floor(next() * instances.length)], next);
    if (!isValid(candidate)) broken.push(candidate);
  }
  return broken;
}
