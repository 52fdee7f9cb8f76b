import { describe, expect, it } from "vitest";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { withLock } from "../../generator/output/lock.ts";
import { driftDiagnostics } from "../../generator/output/obstacles.ts";
import { resolveOutputFolders } from "../../generator/output/output-folders.ts";
import { planOutput } from "../../generator/output/plan.ts";
import { publish } from "../../generator/output/publish.ts";
import type { EntryKind } from "../../generator/source/host.ts";

type Texts = Readonly<Record<string, string>>;

const folders = [{ path: "out" }];
const toFiles = (texts: Texts, target = "types"): { path: string; api: string; target: string; text: string }[] =>
  Object.entries(texts).map(([path, text]) => ({ path, api: "a", target, text }));

async function problems(host: MemoryHost, texts: Texts): Promise<string[]> {
  const tree = host.texts;
  const { value, diagnostics } = await publish(host, folders, toFiles(texts));
  if (diagnostics.length > 0) {
    expect(value).toEqual([]);
    expect(host.texts).toEqual(tree);
  }
  return diagnostics.map(({ code, severity, message }) => `${severity} ${code}: ${message}`);
}

async function hostWith(texts: Texts): Promise<MemoryHost> {
  const host = new MemoryHost();
  expect(await problems(host, texts)).toEqual([]);
  return host;
}

const overwrite = (host: MemoryHost, path: string, text: string): void => void host.files.set(path, new TextEncoder().encode(text));

describe("what stands in the way", () => {
  it("a generated file that was changed by hand", async () => {
    const host = await hostWith({ "out/a.ts": "a", "out/b.ts": "b" });
    overwrite(host, "out/a.ts", "edited");
    expect(await problems(host, { "out/a.ts": "new", "out/b.ts": "new" })).toEqual([
      'error generated-file-edited: The generated file "out/a.ts" was changed by hand; it is left as it is, and nothing is written.',
    ]);
    expect(await problems(host, { "out/b.ts": "b" })).toEqual([
      'error generated-file-edited: The generated file "out/a.ts" was changed by hand; it is left as it is, and nothing is written.',
    ]);
  });

  it("a file that others made", async () => {
    expect(await problems(new MemoryHost({ "out/a.ts": "mine" }), { "out/a.ts": "new", "out/b.ts": "b" })).toEqual([
      'error foreign-file-in-the-way: "out/a.ts" is to be generated, but a file that gen-api did not make stands there; nothing is written.',
    ]);
  });

  it("a folder with something in it, or a file where a folder is needed", async () => {
    expect(await problems(new MemoryHost({ "out/a.ts/x": "mine" }), { "out/a.ts": "new" })).toEqual([
      'error output-path-blocked: "out/a.ts" is to be generated, but a folder stands in the way; nothing is written.',
    ]);
    expect(await problems(new MemoryHost({ "out/docs": "mine" }), { "out/docs/index.html": "new" })).toEqual([
      'error output-unwritable: "out/docs/index.html" cannot be written: a file stands where a folder is needed.',
    ]);
  });

  class LinkHost extends MemoryHost {
    readonly links: ReadonlyMap<string, EntryKind>;
    constructor(links: ReadonlyMap<string, EntryKind>) {
      super();
      this.links = links;
    }
    override stat(path: string): EntryKind | undefined {
      return this.links.get(path) ?? super.stat(path);
    }
  }

  it.each([
    ["out/a.ts", "link", "a link"], ["out/docs", "link", "a link"], ["out", "link", "a link"], ["out/a.ts", "other", "something that is no readable file"],
  ] as const)("a link at %s", async (path, kind, obstacle) => {
    const file = path === "out/docs" ? "out/docs/a.ts" : "out/a.ts";
    const found = await problems(new LinkHost(new Map([[path, kind]])), { [file]: "new" });
    expect(found).toContain(`error output-path-blocked: "${file}" is to be generated, but ${obstacle} stands in the way; nothing is written.`);
  });

  it("a manifest that cannot be trusted", async () => {
    const manifest = (path: string): string => JSON.stringify({ version: 1, targets: { types: { [path]: "0".repeat(64) } } });
    const cases: readonly [string, string][] = [
      ["{", "it is not JSON"],
      ['{"version":2,"targets":{}}', "it is not a manifest of a version that is known"],
      ["[]", "it is not a manifest of a version that is known"],
      [manifest("../src/main.ts"), 'it lists "../src/main.ts"'],
      [manifest("/etc/passwd"), 'it lists "/etc/passwd"'],
      [manifest("a/../../b"), 'it lists "a/../../b"'],
      [manifest("C:\\x"), 'it lists "C:\\\\x"'],
      ['{"version":1,"targets":{"types":{"a.ts":"no hash"}}}', 'it lists "a.ts"'],
    ];
    for (const [text, reason] of cases) {
      expect(await problems(new MemoryHost({ "out/.gen-api-manifest.json": text }), { "out/a.ts": "a" })).toEqual([
        `error manifest-unreadable: The manifest "out/.gen-api-manifest.json" cannot be used: ${reason}.`,
      ]);
    }
  });
});

describe("names", () => {
  it("must differ by more than case and Unicode form", async () => {
    expect(await problems(new MemoryHost(), { "out/User.ts": "1", "out/user.ts": "2" })).toEqual([
      'error output-file-clash: The files "out/User.ts" (types) and "out/user.ts" (types) are one file where case or Unicode form does not count.',
    ]);
  });

  it("must not meet those of another target", async () => {
    const host = await hostWith({ "out/a.ts": "types" });
    const { diagnostics } = await publish(host, [{ path: "out", targets: new Set(["client"]) }], toFiles({ "out/a.ts": "client" }, "client"));
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'output-file-clash: The targets "types" and "client" both make the file "out/a.ts".',
    ]);
  });

  it.each([["out/con.ts", "Windows keeps the name for a device"], ["out/a:b", "it has characters that file systems refuse"], ["out/x./y", "it ends in a dot or a space"]])(
    "must be usable everywhere: %s",
    async (path, reason) => {
      expect(await problems(new MemoryHost(), { [path]: "" })).toEqual([
        `error output-name-not-portable: The file name "${path}" cannot be used everywhere: ${reason}.`,
      ]);
    },
  );

  it("must lie in an output folder, whatever an emitter does", async () => {
    await expect(problems(new MemoryHost(), { "elsewhere/a.ts": "" })).rejects.toThrow("lies in no output folder");
  });
});

it("lists what is out of date", async () => {
  const host = await hostWith({ "out/a.ts": "a", "out/b.ts": "b", "out/c.ts": "c", "out/d.ts": "d" });
  overwrite(host, "out/b.ts", "edited");
  host.files.delete("out/c.ts");
  const tree = host.texts;
  const { value } = planOutput(host, folders, toFiles({ "out/b.ts": "b", "out/c.ts": "c", "out/d.ts": "d2", "out/e.ts": "e" }));
  expect(driftDiagnostics(value).map(({ code, message, location }) => [code, message, location.kind === "file" && location.path])).toEqual([
    ["output-out-of-date", '"out/.gen-api-manifest.json" is not what the inputs generate.', "out/.gen-api-manifest.json"],
    ["output-out-of-date", '"out/a.ts" is no longer generated.', "out/a.ts"],
    ["output-out-of-date", '"out/b.ts" is not what the inputs generate.', "out/b.ts"],
    ["output-out-of-date", '"out/c.ts" is missing.', "out/c.ts"],
    ["output-out-of-date", '"out/d.ts" is not what the inputs generate.', "out/d.ts"],
    ["output-out-of-date", '"out/e.ts" is missing.', "out/e.ts"],
  ]);
  expect(host.texts).toEqual(tree);
});

it("hints at what ends a drift: gen-api alone, where that would not refuse", async () => {
  const host = await hostWith({ "out/a.ts": "a", "out/b.ts": "b", "out/e.ts": "e" });
  overwrite(host, "out/a.ts", "edited");
  overwrite(host, "out/b.ts", "edited");
  overwrite(host, "out/c.ts", "of others");
  overwrite(host, "out/d.ts/x", "in the way");
  const files = toFiles({ "out/b.ts": "b2", "out/c.ts": "c", "out/d.ts": "d", "out/e.ts": "e2" });
  const refused = (await publish(host, folders, files)).diagnostics;
  const drift = driftDiagnostics(planOutput(host, folders, files).value);
  expect(drift.map(({ message, hint }) => [message, hint])).toEqual([
    ['"out/.gen-api-manifest.json" is not what the inputs generate.', "Run gen-api and commit the result."],
    ['"out/a.ts" is no longer generated.', "Make the change in the schemas, delete the file (or restore it), and run gen-api again."],
    ['"out/b.ts" is not what the inputs generate.', "Make the change in the schemas, delete the file (or restore it), and run gen-api again."],
    ['"out/c.ts" is not what the inputs generate.', "Move or delete the file, and run gen-api again."],
    ['"out/d.ts" is not what the inputs generate.', "Move or delete what stands there, and run gen-api again."],
    ['"out/e.ts" is not what the inputs generate.', "Run gen-api and commit the result."],
  ]);
  expect(refused.map(({ hint }) => hint)).toEqual(drift.slice(1, 5).map(({ hint }) => hint));
});

describe("output folders", () => {
  const resolve = (outputs: readonly string[], host = new MemoryHost()): { folders: string[]; messages: string[] } => {
    const apis = outputs.map((output, index) => ({ name: `api${index}`, schemas: [], docs: [], output, package: false, targets: new Map() }));
    const { value, diagnostics } = resolveOutputFolders(host, { apis, format: "none", patterns: "warn", site: { output: "generated/site", base: "/", guides: [] } });
    return { folders: value.apis.map(({ output }) => output), messages: diagnostics.map(({ code, message }) => `${code}: ${message}`) };
  };

  it("come in one spelling", () => {
    expect(resolve(["./generated//a/", "x/../generated/b/.", "名前"])).toEqual({ folders: ["generated/a", "generated/b", "名前"], messages: [] });
  });

  it.each([
    [".", "it is the project's root"], ["a/..", "it is the project's root"], ["..", "it lies outside the project"], ["../x", "it lies outside the project"],
    ["a/../../x", "it lies outside the project"], ["/", "it lies outside the project"], ["/tmp/x", "it lies outside the project"], ["C:/x", "it lies outside the project"],
    [".git/hooks", '".git" belongs to another tool'], ["a/.GIT", '".GIT" belongs to another tool'], ["node_modules/x", '"node_modules" belongs to another tool'],
    [".gen-api", '".gen-api" belongs to another tool'], ["a\\b", "it has characters that file systems refuse"], ["nul", "Windows keeps the name for a device"],
    ["file", '"file" is no folder'], ["file/x", '"file" is no folder'],
  ])("cannot be %j", (output, reason) => {
    expect(resolve([output], new MemoryHost({ file: "" })).messages).toEqual([`output-folder-refused: "${output}" cannot be an output folder: ${reason}.`]);
  });

  it("must not overlap", () => {
    expect(resolve(["generated/a", "generated/a", "GENERATED", "generated/ab"]).messages).toEqual([
      'output-folders-overlap: The API "api0" has the same output folder "generated/a".',
      'output-folders-overlap: The output folder "GENERATED" overlaps with "generated/a" of the API "api0".',
      'output-folders-overlap: The output folder "GENERATED" overlaps with "generated/a" of the API "api1".',
      'output-folders-overlap: The output folder "generated/ab" overlaps with "GENERATED" of the API "api2".',
    ]);
  });
});

it("never writes to the home folder", async () => {
  class HomeHost extends MemoryHost {
    override isProtected(path: string): boolean {
      return path === "out";
    }
  }
  expect(await problems(new HomeHost(), { "out/a.ts": "a" })).toEqual([
    'error output-folder-refused: "out" cannot be an output folder: it is your home folder, or holds it.',
  ]);
});

describe("the lock", () => {
  const lockFile = (pid: number, machine: string, since = Date.now()): Texts => ({ [`.gen-api-publish/lock-${pid}-x`]: JSON.stringify({ pid, machine, since }) });

  it("is not had while another run lives", async () => {
    const host = new MemoryHost(lockFile(7, "memory"));
    host.alive.add(7);
    expect(await withLock(host, () => "done", { timeout: 100 })).toEqual({ lockedBy: { pid: 7, machine: "memory" } });
    const { diagnostics } = await publish(host, folders, toFiles({ "out/a.ts": "a" }), { timeout: 100 });
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      "output-locked: Another run of gen-api (process 7 on memory) has been writing for 0 seconds.",
    ]);
  });

  it("is had once the other run is over", async () => {
    const host = new MemoryHost(lockFile(7, "memory"));
    host.alive.add(7);
    setTimeout(() => host.remove(".gen-api-publish/lock-7-x"), 80);
    expect(await withLock(host, () => "done")).toBe("done");
    expect(host.texts).toEqual({});
  });

  it.each([
    ["of a dead process", lockFile(7, "memory")],
    ["of a dead process that had not written it", { ".gen-api-publish/lock-7-x": "{" }],
    ["of another machine from long ago", lockFile(1, "elsewhere", Date.now() - 3_600_000)],
    ["without a process", { ".gen-api-publish/lock-x": "null" }],
  ])("is taken over when it is %s", async (_, files) => {
    const host = new MemoryHost(files);
    expect(await withLock(host, () => "done", { timeout: 100 })).toBe("done");
    expect(host.texts).toEqual({});
  });

  it("believes a young lock of another machine", async () => {
    expect(await withLock(new MemoryHost(lockFile(9, "elsewhere")), () => "done", { timeout: 50 })).toEqual({ lockedBy: { pid: 9, machine: "elsewhere" } });
  });

  it("is held by one run at a time", async () => {
    const host = new MemoryHost();
    let running = 0;
    const results = await Promise.all(Array.from({ length: 20 }, () => withLock(host, () => {
      expect(++running).toBe(1);
      host.write(`x${host.files.size}`, new Uint8Array());
      running--;
      return 1;
    })));
    expect(results).toEqual(Array(20).fill(1));
  });
});
