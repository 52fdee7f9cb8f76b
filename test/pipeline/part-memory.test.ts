import { describe, expect, it } from "vitest";
import { generate } from "../../generator/generate.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { PartMemory } from "../../generator/pipeline/part-memory.ts";
import { RecordingHost } from "../../generator/pipeline/recording-host.ts";
import type { Progress, RunOptions, RunResult } from "../../generator/pipeline/run.ts";

const openapi = (title: string): string => JSON.stringify({
  openapi: "3.1.0",
  info: { title, version: "1" },
  paths: { "/items/{id}": { get: { operationId: "getItem", parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }], responses: { "200": { description: "ok", content: { "application/json": { schema: { $ref: "shared/item.json" } } } } } } } },
  components: { schemas: { At: { type: "object", properties: { at: { type: "string", format: "date-time" } } }, Unused: { type: "string", minLength: 3 } } },
});

const files = {
  "gen-api.config.yaml": `apis:
  shop:
    definition: shop.json
    output: out/shop
    targets: { bundle: {}, openapi: {}, types: {}, validators: {}, client: {} }
  depot:
    definition: depot.json
    output: out/depot
    targets: [types, validators]
  notes:
    schemas: notes/*.json
    docs: docs/*.md
    output: out/notes
    targets: [types]
`,
  "shop.json": openapi("Shop"),
  "depot.json": openapi("Depot"),
  "shared/item.json": '{ "title": "Item", "description": "A thing.", "type": "object", "properties": { "name": { "type": "string" } } }',
  "notes/note.json": '{ "$id": "https://x.test/note", "title": "Note", "type": "object", "required": ["text"], "properties": { "text": { "type": "string" } } }',
  "docs/notes.md": "# Notes\n\n<!-- schema: https://x.test/note -->\n```json\n{ \"text\": \"hello\" }\n```\n",
};

const write = (host: MemoryHost, path: string, text: string): void => void host.files.set(path, new TextEncoder().encode(text));

const replace = (host: MemoryHost, path: string, from: string, to: string): void => {
  expect(host.texts[path]).toContain(from);
  write(host, path, host.texts[path]!.replace(from, to));
};

/** What a run went through, and what it came to. */
interface Trace {
  readonly result: RunResult;
  readonly loaded: readonly string[];
  readonly emitted: readonly string[];
}

async function run(host: MemoryHost, memory: PartMemory | undefined, options: RunOptions = {}): Promise<Trace> {
  const loaded: string[] = [];
  const onProgress = ({ stage, subject }: Progress): void => void (stage === "load" && subject !== undefined && loaded.push(subject));
  const emitted = new Set<string>();
  const spy = memory === undefined ? undefined : new Proxy(memory, {
    get: (target, key) => {
      const value = Reflect.get(target, key, target) as unknown;
      if (typeof value !== "function") return value;
      return (...words: unknown[]) => {
        if (key === "noteTarget") emitted.add(`${(words[0] as { api: string }).api} ${(words[0] as { target: string }).target}`);
        return (value as (...all: unknown[]) => unknown).apply(target, words);
      };
    },
  });
  const result = await generate({ input: new RecordingHost(host), output: host }, { ...options, onProgress, memory: spy });
  return { result, loaded, emitted: [...emitted].sort() };
}

const remembering = (host: MemoryHost, identity = "this gen-api", isForced = false): PartMemory => new PartMemory(host, identity, isForced);

async function generated(): Promise<MemoryHost> {
  const host = new MemoryHost(files);
  const { result } = await run(host, remembering(host));
  expect(result.ok).toBe(true);
  return host;
}

const outputs = ({ texts }: MemoryHost): object => Object.fromEntries(Object.entries(texts).filter(([path]) => path.startsWith("out/")));

/** Figures that are the same however a run came to its result. */
const essence = ({ ok, diagnostics, files: all, summary, examples }: RunResult): object =>
  ({ ok, diagnostics, files: all, summary: { ...summary, milliseconds: 0 }, examples });

const allOfShop = ["shop bundle", "shop client", "shop openapi", "shop types", "shop validators"];
const allOfDepot = ["depot types", "depot validators"];

/** What is changed, which APIs are read again, and what is emitted again. */
const changes: readonly [string, (host: MemoryHost) => void, readonly string[], readonly string[]][] = [
  ["nothing", () => undefined, ["notes"], []],
  ["a definition", (host) => replace(host, "shop.json", "getItem", "readItem"), ["notes", "shop"], allOfShop],
  ["a file that two refer to", (host) => replace(host, "shared/item.json", "name", "label"), ["depot", "notes", "shop"], [...allOfDepot, ...allOfShop]],
  ["what a schema says for readers", (host) => replace(host, "shared/item.json", "A thing.", "Something."), ["depot", "notes", "shop"], ["depot types", ...allOfShop.filter((each) => each !== "shop validators")]],
  ["a schema of a documented API", (host) => replace(host, "notes/note.json", '"string"', '["string", "null"]'), ["notes"], ["notes types"]],
  ["a new schema file", (host) => write(host, "notes/other.json", '{ "title": "Other" }'), ["notes"], ["notes types"]],
  ["a document with examples", (host) => replace(host, "docs/notes.md", "hello", "good bye"), ["notes"], []],
  ["an example that becomes wrong", (host) => replace(host, "docs/notes.md", '"hello"', "17"), ["notes"], []],
  ["an option that others read", (host) => replace(host, "gen-api.config.yaml", "types: {},", "types: { dates: true },"), ["notes", "shop"], ["shop client", "shop types"]],
  ["an option that nobody else reads", (host) => replace(host, "gen-api.config.yaml", "openapi: {},", 'openapi: { version: "3.2" },'), ["notes", "shop"], ["shop openapi"]],
  ["another target", (host) => replace(host, "gen-api.config.yaml", "openapi: {}, ", ""), ["notes", "shop"], allOfShop.filter((each) => each !== "shop openapi")],
  ["a comment in the configuration", (host) => replace(host, "gen-api.config.yaml", "apis:", "# All of them\napis:"), ["notes"], []],
  ["what all depend on", (host) => replace(host, "gen-api.config.yaml", "apis:", "patterns: strict\napis:"), ["depot", "notes", "shop"], [...allOfDepot, "notes types", ...allOfShop]],
  ["an output that is gone", (host) => void host.files.delete("out/shop/types.ts"), ["notes", "shop"], ["shop types"]],
  ["a manifest that is gone", (host) => void host.files.delete("out/depot/.gen-api-manifest.json"), ["depot", "notes"], []],
  ["an output that was edited", (host) => write(host, "out/depot/types.ts", "// mine\n"), ["depot", "notes"], ["depot types"]],
  ["the memory, which is deleted", (host) => host.remove(".gen-api"), ["depot", "notes", "shop"], [...allOfDepot, "notes types", ...allOfShop]],
  ["the memory, which is damaged", (host) => {
    for (const [path, bytes] of host.files) if (path.startsWith(".gen-api/parts/")) host.files.set(path, bytes.slice(0, -3));
  }, ["depot", "notes", "shop"], [...allOfDepot, "notes types", ...allOfShop]],
  ["an API that is new", (host) => replace(host, "gen-api.config.yaml", "  depot:", "  more:\n    definition: depot.json\n    output: out/more\n    targets: [types]\n  depot:"), ["more", "notes"], ["more types"]],
];

describe("after a change of", () => {
  it.each(changes)("%s: only what it touches is made again, and the result is that of a run without memory", async (_, change, loaded, emitted) => {
    const host = await generated();
    change(host);
    const plain = new MemoryHost(Object.fromEntries(host.files));
    const known = await run(host, remembering(host));
    const fresh = await run(plain, undefined);
    expect(known.loaded.toSorted()).toEqual(loaded);
    expect(known.emitted).toEqual(emitted.toSorted());
    expect(essence(known.result)).toEqual(essence(fresh.result));
    expect(outputs(host)).toEqual(outputs(plain));
  });
});

describe("nothing is recalled", () => {
  const everything = [...allOfDepot, "notes types", ...allOfShop];

  it("by another gen-api", async () => {
    const host = await generated();
    expect((await run(host, remembering(host, "another gen-api"))).emitted).toEqual(everything);
  });

  it("where everything is to be made", async () => {
    const host = await generated();
    expect((await run(host, remembering(host, "this gen-api", true))).emitted).toEqual(everything);
  });

  it("of what was loaded while another run publishes, or was interrupted", async () => {
    const host = await generated();
    write(host, ".gen-api-publish/journal.json.new", "{}");
    expect((await run(host, remembering(host))).loaded).toEqual(["shop", "depot", "notes"]);
    expect(host.texts[".gen-api-publish/journal.json.new"]).toBeUndefined();
  });

  it("of a call with another leniency", async () => {
    const host = await generated();
    expect((await run(host, remembering(host), { lenient: true })).emitted).toEqual(everything);
  });
});

it("two runs at once leave what one leaves", async () => {
  const host = await generated();
  replace(host, "shop.json", "getItem", "readItem");
  replace(host, "depot.json", "getItem", "findItem");
  const plain = new MemoryHost(Object.fromEntries(host.files));
  await Promise.all([run(host, remembering(host)), run(host, remembering(host))]);
  await run(plain, undefined);
  expect(outputs(host)).toEqual(outputs(plain));
  expect(await run(host, remembering(host))).toMatchObject({ loaded: ["notes"], emitted: [] });
});

it("a run for some targets leaves what it makes to the next", async () => {
  const host = await generated();
  replace(host, "shop.json", "getItem", "readItem");
  expect((await run(host, remembering(host), { targets: ["types"] })).emitted).toEqual(["shop types"]);
  expect((await run(host, remembering(host))).emitted).toEqual(allOfShop.filter((each) => each !== "shop types"));
});

/** Numbers that are the same in every run. */
function toRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A schema in which `description` is a keyword, a name and data. */
function randomSchema(random: (below: number) => number, names: readonly string[]): object {
  const one = <T>(...all: readonly T[]): T => all[random(all.length)]!;
  const text = (): string => one("A", "B", "C");
  const part = (depth: number): object => one<() => object>(
    () => ({ type: "string", description: text(), minLength: random(3) }),
    () => ({ enum: [{ description: text() }, text()] }),
    () => ({ const: { description: text() } }),
    () => ({ $ref: `${one(...names)}.json`, ...(random(2) === 0 ? { description: text() } : {}) }),
    () => ({ type: "array", items: depth > 2 ? {} : part(depth + 1) }),
    () => ({ anyOf: [{ type: "object", required: ["kind"], properties: { kind: { const: text() } }, description: text() }, { type: "null" }] }),
    () => ({ type: "object", properties: depth > 2 ? {} : { description: part(depth + 1), mapping: part(depth + 1), [one("const", "enum", "x-y")]: part(depth + 1) }, default: { description: text() } }),
  )();
  return { type: "object", description: text(), properties: { one: part(0), description: part(0), two: part(0) }, required: one([], ["one"], ["description"]) };
}

/** Writes another text for one `description`, be it a keyword, or a name in data. */
function editOne(host: MemoryHost, at: string, random: (below: number) => number): void {
  const parts = host.texts[at]!.split(/("description":"[ABC]")/);
  const chosen = 1 + 2 * random((parts.length - 1) / 2);
  write(host, at, parts.map((part, index) => (index === chosen ? `"description":"${"ABC"[random(3)]!}"` : part)).join(""));
}

it("makes of a random project, edited many times, what a run without memory makes", async () => {
  const random = toRandom(7);
  const names = ["first", "second", "third", "fourth"];
  const path = (): string => `schemas/${names[random(names.length)]!}.json`;
  const put = (host: MemoryHost, at: string): void => write(host, at, JSON.stringify({ $id: `https://x.test/${at}`, title: at.slice(8, -5), ...randomSchema(random, names) }));
  const config = "apis:\n  all:\n    schemas: schemas/*.json\n    output: out/all\n    targets: { types: {}, validators: { defaults: true } }\n";
  const host = new MemoryHost({ "gen-api.config.yaml": config });
  for (const name of names) put(host, `schemas/${name}.json`);
  let recalled = 0;
  for (let round = 0; round < 80; round++) {
    const at = path();
    if (random(2) === 0) put(host, at);
    else editOne(host, at, random);
    const plain = new MemoryHost(Object.fromEntries(host.files));
    const known = await run(host, remembering(host));
    const fresh = await run(plain, undefined);
    expect(essence(known.result)).toEqual(essence(fresh.result));
    expect(outputs(host)).toEqual(outputs(plain));
    if (known.emitted.includes("all types") && !known.emitted.includes("all validators")) recalled++;
  }
  expect(recalled).toBeGreaterThan(5);
});
