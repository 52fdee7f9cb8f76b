import { describe, expect, it } from "vitest";
import { generate } from "../../generator/generate.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { TextMemo } from "../../generator/output/text-memo.ts";
import { RecordingHost } from "../../generator/pipeline/recording-host.ts";
import { RunMemory } from "../../generator/pipeline/run-memory.ts";
import type { RunOptions, RunResult } from "../../generator/pipeline/run.ts";
import type { ReadResult } from "../../generator/source/host.ts";

const files = {
  "gen-api.config.yaml": "apis:\n  shop:\n    schemas: schemas/*.json\n    output: out\n    targets: [types]\n",
  "schemas/item.json": '{ "title": "Item", "type": "object" }',
};

const write = (host: MemoryHost, path: string, text: string): void => void host.files.set(path, new TextEncoder().encode(text));

/** A project that has been generated and remembered. */
async function remembered(options: RunOptions = {}, host = new MemoryHost(files)): Promise<MemoryHost> {
  const input = new RecordingHost(host);
  const result = await generate({ input, output: host }, options);
  expect(result).toMatchObject({ ok: true, diagnostics: [] });
  new RunMemory(host, "this gen-api", options).remember(input.toRecord(result.files.map(({ path }) => path)), { ...result, inputs: input.inputs });
  return host;
}

const recall = (host: MemoryHost, options: RunOptions = {}, identity = "this gen-api"): RunResult | undefined => new RunMemory(host, identity, options).recall();

describe("a run on what has not changed", () => {
  it("is known beforehand", async () => {
    const result = recall(await remembered());
    expect(result?.files.map(({ path, state }) => `${state} ${path}`)).toEqual(["unchanged out/.gen-api-manifest.json", "unchanged out/types.ts"]);
    expect(result?.summary).toMatchObject({ apis: 1, schemas: 1, operations: 0, written: 0, unchanged: 2, removed: 0 });
  });

  it("is known whatever lies elsewhere", async () => {
    const host = await remembered();
    write(host, "README.md", "new");
    write(host, "out/mine.txt", "new");
    write(host, "schemas/notes/x.txt", "new");
    expect(recall(host)).toBeUndefined();
    host.files.delete("README.md");
    host.files.delete("schemas/notes/x.txt");
    expect(recall(host)).toBeDefined();
  });
});

describe("a run is made when", () => {
  const changes: readonly [string, (host: MemoryHost) => void][] = [
    ["an input has changed", (host) => write(host, "schemas/item.json", '{ "title": "Thing" }')],
    ["an input is gone", (host) => void host.files.delete("schemas/item.json")],
    ["an input is new", (host) => write(host, "schemas/other.json", "{}")],
    ["the configuration has changed", (host) => write(host, "gen-api.config.yaml", `${files["gen-api.config.yaml"]}format: none\n`)],
    ["an output was changed", (host) => write(host, "out/types.ts", "edited")],
    ["an output is gone", (host) => void host.files.delete("out/types.ts")],
    ["the manifest is gone", (host) => void host.files.delete("out/.gen-api-manifest.json")],
    ["a run was interrupted", (host) => write(host, ".gen-api-publish/journal.json", "{}")],
    ["the memory was deleted", (host) => host.remove(".gen-api")],
    ["the memory is damaged", (host) => {
      for (const [path, bytes] of host.files) if (path.startsWith(".gen-api/runs/")) host.files.set(path, bytes.slice(0, -1));
    }],
  ];

  it.each(changes)("%s", async (_, change) => {
    const host = await remembered();
    change(host);
    expect(recall(host)).toBeUndefined();
  });

  it("gen-api or the call is another one", async () => {
    const host = await remembered();
    expect(recall(host, {}, "another gen-api")).toBeUndefined();
    expect(recall(host, { targets: ["types"] })).toBeUndefined();
    expect(recall(host, { apis: ["shop"] })).toBeUndefined();
    expect(recall(host, { config: "gen-api.config.yaml" })).toBeUndefined();
  });
});

describe("a look at the input that was in vain", () => {
  it("is what the run begins with, but for what gen-api itself wrote", async () => {
    const read: string[] = [];
    class CountingHost extends MemoryHost {
      override read(path: string): ReadResult {
        read.push(path);
        return super.read(path);
      }
    }
    const host = (await remembered({}, new CountingHost({ ...files, "schemas/z.json": '{ "title": "Z" }' }))) as CountingHost;
    write(host, "schemas/z.json", '{ "title": "Zebra" }');
    read.length = 0;
    const memory = new RunMemory(host, "this gen-api", {});
    expect(memory.recall()).toBeUndefined();
    const result = await generate({ input: new RecordingHost(host, memory.readAhead), output: host });
    expect(result.ok).toBe(true);
    expect(read.filter((path) => path.startsWith("schemas/"))).toEqual(["schemas/item.json", "schemas/z.json"]);
    expect(host.texts["out/types.ts"]).toContain("Zebra");
  });
});

describe("what somebody else has put into the memory", () => {
  class OtherUser extends MemoryHost {
    override readonly secret: string | undefined = "another secret";
  }
  class NoUser extends MemoryHost {
    override readonly secret: string | undefined = undefined;
  }

  it("is as if it were not there", async () => {
    const theirs = await remembered({}, new OtherUser(files));
    expect(recall(theirs)).toBeDefined();
    expect(recall(new MemoryHost(Object.fromEntries(theirs.files)))).toBeUndefined();
  });

  it("cannot become output", async () => {
    const theirs = new OtherUser();
    await new TextMemo(theirs).recall(["key"], () => "poison");
    const ours = new MemoryHost(Object.fromEntries(theirs.files));
    expect(await new TextMemo(ours).recall(["key"], () => "honest")).toBe("honest");
    expect(await new TextMemo(ours).recall(["key"], () => "asked again")).toBe("honest");
  });

  it("is not believed when it is moved to another name", async () => {
    const host = new MemoryHost();
    await new TextMemo(host).recall(["a"], () => "of a");
    const [path, bytes] = [...host.files].find(([each]) => each.startsWith(".gen-api/texts/"))!;
    await new TextMemo(host).recall(["b"], () => "of b");
    const other = [...host.files.keys()].find((each) => each.startsWith(".gen-api/texts/") && each !== path)!;
    host.files.set(other, bytes);
    expect(await new TextMemo(host).recall(["b"], () => "made again")).toBe("made again");
  });

  it("is never written where there is no secret to seal it with", async () => {
    const host = await remembered({}, new NoUser(files));
    expect([...host.files.keys()].filter((path) => path.startsWith(".gen-api/"))).toEqual([]);
    expect(recall(host)).toBeUndefined();
  });
});

describe("texts", () => {
  it("are made once, and forgotten when nobody asks for them", async () => {
    const host = new MemoryHost();
    const first = new TextMemo(host);
    expect([await first.recall(["a"], () => "1"), await first.recall(["b"], () => "2")]).toEqual(["1", "2"]);
    const second = new TextMemo(host);
    expect(await second.recall(["a"], () => "3")).toBe("1");
    second.forgetTheRest();
    expect(await new TextMemo(host).recall(["b"], () => "4")).toBe("4");
    expect(host.texts[".gen-api/.gitignore"]).toBe("*\n");
  });

  it("are not kept by a run that only compares", async () => {
    const host = new MemoryHost();
    const memo = new TextMemo(host, { isReadOnly: true });
    await memo.recall(["a"], () => "1");
    memo.forgetTheRest();
    expect(host.texts).toEqual({});
  });
});
