import { describe, expect, it } from "vitest";
import { generate } from "../../generator/generate.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { PartMemory } from "../../generator/pipeline/part-memory.ts";
import { RecordingHost } from "../../generator/pipeline/recording-host.ts";
import { RunMemory } from "../../generator/pipeline/run-memory.ts";
import type { RunResult } from "../../generator/pipeline/run.ts";
import type { JsonObject, JsonValue } from "../../generator/source/json.ts";

const configuration = `apis:
  shop:
    definition: shop.json
    output: out/shop
    targets: { bundle: {}, openapi: {}, types: {}, validators: {}, client: {} }
  notes:
    schemas: notes/*.json
    output: out/notes
    targets: [bundle, types, validators]
`;

type Random = (below: number) => number;

const randomFrom = (seed: number): Random => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
};

const pick = <T>(random: Random, all: readonly T[]): T => all[random(all.length)]!;

const names = ["note", "tag", "user", "page", "draft", "reply"];

/** A project as values: what edits change. */
interface Files {
  readonly notes: Map<string, JsonObject>;
  shop: JsonObject;
}

const target = (random: Random, { notes }: Files): string => pick(random, notes.size === 0 ? names : [...notes.keys()]);

/** A schema as one meets them; references lead to files of the folder. */
const schema = (random: Random, files: Files): JsonObject => pick(random, [
  () => ({ type: "string", minLength: random(9) }),
  () => ({ type: "integer", minimum: random(9), default: 9 }),
  () => ({ type: "string", readOnly: true }),
  () => ({ type: "string", writeOnly: true, description: `Secret ${random(9)}.` }),
  () => ({ type: "string", enum: ["on", "off", `mode-${random(4)}`] }),
  () => ({ type: "array", items: { $ref: `${target(random, files)}.json` }, maxItems: 1 + random(5) }),
  () => ({ $ref: `${target(random, files)}.json` }),
  () => ({ type: "object", additionalProperties: { type: "string", format: pick(random, ["date-time", "uuid"]) } }),
  () => ({ oneOf: [{ type: "object", required: ["kind"], properties: { kind: { const: "a" } } }, { type: "object", required: ["kind"], properties: { kind: { const: "b" }, n: { type: "number" } } }] }),
])();

const object = (random: Random, files: Files, title: string): JsonObject => {
  const members = Object.fromEntries(Array.from({ length: 1 + random(4) }, (_, index): [string, JsonValue] => [`m${index}`, schema(random, files)]));
  return { title, description: `A ${title}.`, type: "object", properties: members, required: Object.keys(members).filter(() => random(2) === 0) };
};

const membersOf = (value: JsonObject): JsonObject => (value["properties"] ?? {}) as JsonObject;

/** What somebody may do to a project between two runs. */
const edits: Readonly<Record<string, (random: Random, files: Files) => void>> = {
  "add a member": (random, files) => editNote(random, files, (note) => ({ ...note, properties: { ...membersOf(note), [`m${random(9)}`]: schema(random, files) } })),
  "remove a member": (random, files) => editNote(random, files, (note) => ({ ...note, properties: Object.fromEntries(Object.entries(membersOf(note)).slice(1)) })),
  "rename a member": (random, files) => editNote(random, files, (note) => ({ ...note, properties: Object.fromEntries(Object.entries(membersOf(note)).map(([name, value], index) => [index === 0 ? `${name}x` : name, value])) })),
  "change what is required": (random, files) => editNote(random, files, (note) => ({ ...note, required: Object.keys(membersOf(note)).filter(() => random(2) === 0) })),
  "describe": (random, files) => editNote(random, files, (note) => ({ ...note, description: `Told ${random(99)} times.` })),
  "rename a type": (random, files) => editNote(random, files, (note) => ({ ...note, title: pick(random, ["Note", "Tag", "User", "Entry", "Leaf"]) })),
  "deprecate": (random, files) => editNote(random, files, (note) => ({ ...note, deprecated: random(2) === 0 })),
  "add a file": (random, files) => void files.notes.set(pick(random, names), object(random, files, pick(random, ["Note", "Extra", "Thing"]))),
  "remove a file": (random, files) => void (files.notes.size > 2 && files.notes.delete(target(random, files))),
  "reorder": (random, files) => editNote(random, files, (note) => Object.fromEntries(Object.entries(note).reverse())),
  "rename the API": (random, files) => void (files.shop = { ...files.shop, info: { title: `Shop ${random(3)}`, version: "1" } }),
  "change an operation": (random, files) => void (files.shop = shop(random, files)),
};

function editNote(random: Random, files: Files, change: (note: JsonObject) => JsonObject): void {
  const name = target(random, files);
  files.notes.set(name, change(files.notes.get(name) ?? object(random, files, "Note")));
}

const shop = (random: Random, files: Files): JsonObject => {
  const body = { "application/json": { schema: { $ref: `notes/${target(random, files)}.json` } } };
  const operation = { operationId: pick(random, ["putItem", "getItem"]), requestBody: { content: body }, responses: { "200": { description: "Found.", content: body } } };
  return { openapi: "3.1.0", info: { title: "Shop", version: "1" }, paths: { "/item": { [pick(random, ["put", "post"])]: operation } } };
};

/** Writes the input, and leaves alone what gen-api made. */
function writeInput(host: MemoryHost, { notes, shop: definition }: Files): void {
  for (const path of host.files.keys()) if (path.startsWith("notes/")) host.files.delete(path);
  const texts = { "gen-api.config.yaml": configuration, "shop.json": JSON.stringify(definition), ...Object.fromEntries([...notes].map(([name, value]) => [`notes/${name}.json`, JSON.stringify(value, undefined, 2)])) };
  for (const [path, text] of Object.entries(texts)) host.files.set(path, new TextEncoder().encode(text));
}

const outputOf = (host: MemoryHost): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(host.texts).filter(([path]) => path.startsWith("out/")));

/** A run as the command makes it, with all that earlier ones have left. */
async function runAgain(host: MemoryHost): Promise<RunResult> {
  const memory = new RunMemory(host, "this gen-api", {});
  const known = memory.recall();
  if (known !== undefined) return known;
  const input = new RecordingHost(host, memory.readAhead);
  const result = await generate({ input, output: host }, { memory: new PartMemory(host, "this gen-api", false) });
  if (result.ok) memory.remember(input.toRecord(result.files.map(({ path }) => path)), { ...result, inputs: input.inputs });
  return result;
}

async function runAlone(files: Files): Promise<{ readonly result: RunResult; readonly host: MemoryHost }> {
  const host = new MemoryHost();
  writeInput(host, files);
  return { result: await generate({ input: host, output: host }), host };
}

describe("a run after others leaves what one from nothing leaves", () => {
  it.each([1, 2, 3, 4, 5, 6])("whatever was edited between them (%i)", async (seed) => {
    const random = randomFrom(seed);
    const files: Files = { notes: new Map(), shop: {} };
    for (const name of names) files.notes.set(name, { title: name });
    for (const name of names) files.notes.set(name, object(random, files, name));
    files.shop = shop(random, files);
    const host = new MemoryHost();
    let sound = 0;
    const done: string[] = [];
    for (let round = 0; round < 40; round++) {
      for (let count = random(3); count >= 0; count--) {
        const name = pick(random, Object.keys(edits));
        done.push(name);
        edits[name]!(random, files);
      }
      if (random(10) === 0) host.remove(pick(random, [".gen-api", ".gen-api/parts", ".gen-api/runs"]));
      writeInput(host, files);
      const result = await runAgain(host);
      const alone = await runAlone(files);
      const happened = `${round}: ${done.splice(0).join(", ")}`;
      expect(result.diagnostics, happened).toEqual(alone.result.diagnostics);
      if (!result.ok) continue;
      sound++;
      expect(outputOf(host), happened).toEqual(outputOf(alone.host));
      expect((await runAgain(host)).files.every(({ state }) => state === "unchanged"), happened).toBe(true);
    }
    expect(sound).toBeGreaterThan(5);
  });
});
