import { $RefParser } from "@apidevtools/json-schema-ref-parser";
import { describe, expect, test, vi } from "vitest";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { loadApi } from "../../generator/load/load-api.ts";
import { RecordingHost } from "../../generator/pipeline/recording-host.ts";

type Files = Readonly<Record<string, object>>;

/** The files that are read for one schema. */
function filesRead(files: Files, start: string): readonly string[] {
  const host = new RecordingHost(new MemoryHost(Object.fromEntries(Object.entries(files).map(([path, value]) => [path, JSON.stringify(value)]))));
  loadApi(host, { name: "set", schemas: [start], docs: [], output: "out", package: false, targets: new Map() });
  return host.inputs.files;
}

/** The files that json-schema-ref-parser comes to from there. */
async function filesReached(files: Files, start: string): Promise<readonly string[]> {
  const scheme = "project:///";
  const reached = new Set<string>();
  const read = ({ url }: { url: string }): string => {
    const path = url.slice(scheme.length).split("/").map(decodeURIComponent).join("/");
    reached.add(path);
    return JSON.stringify(files[path] ?? {});
  };
  await $RefParser.resolve(scheme + start.split("/").map(encodeURIComponent).join("/"), {
    resolve: { external: true, file: false, http: false, project: { order: 1, canRead: true, read } },
    parse: { json: { canParse: true } },
  });
  return [...reached].sort();
}

test("files are read along with everything that they refer to, and nothing else", () => {
  vi.stubGlobal("fetch", () => expect.unreachable("the network"));
  const files: Files = {
    "a b/x.json": { allOf: [{ $ref: "y.json#/a" }, { $ref: "#/allOf" }, { $ref: "https://x.test/z.json" }, { $ref: "file:///etc/passwd" }] },
    "a b/y.json": { a: {}, items: { $ref: "../z.json" }, not: { $ref: "x.json" } },
    "z.json": { items: { $ref: "missing.json" } },
    "unrelated.json": {},
  };
  expect(filesRead(files, "a b/x.json")).toEqual(["a b/x.json", "a b/y.json", "etc/passwd", "missing.json", "z.json"]);
});

/** Whole numbers below `below` that only depend on the seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
}

/** Schemas in folders that refer to each other at random, in circles as well. */
function randomFiles(pick: (below: number) => number): Files {
  const paths = Array.from({ length: 3 + pick(12) }, (_, index) => `${["", "a/", "a/b/", "c d/"][pick(4)]!}${["x", "y%z", "é"][pick(3)]!}${index}.json`);
  const schema = (path: string): object => {
    const up = "../".repeat(path.split("/").length - 1);
    const refs = Array.from({ length: pick(4) }, () => ({ $ref: up + paths[pick(paths.length)]!.split("/").map(encodeURIComponent).join("/") + (pick(3) === 0 ? "#/$defs/inner" : "") }));
    return { $defs: { inner: { type: "string" } }, allOf: refs, properties: { own: { $ref: "#/$defs/inner" } } };
  };
  return Object.fromEntries(paths.map((path) => [path, schema(path)]));
}

describe("random sets of files", () => {
  test.each(Array.from({ length: 60 }, (_, seed) => seed))("are read as json-schema-ref-parser reads them: %i", async (seed) => {
    const files = randomFiles(numbers(seed + 1));
    const start = Object.keys(files)[0]!;
    expect(filesRead(files, start)).toEqual(await filesReached(files, start));
  });
});
