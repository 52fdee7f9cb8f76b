import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { NodeHost } from "../../generator/host/node-host.ts";
import { publish, recover } from "../../generator/output/publish.ts";
import { type WritableHost, WriteError } from "../../generator/source/host.ts";
import { DyingHost, Killed, type Moment } from "./dying-host.ts";

type Texts = Readonly<Record<string, string>>;

const folders = [{ path: "generated/a" }, { path: "generated/b" }];
const toFiles = (texts: Texts, target = "types"): { path: string; api: string; target: string; text: string }[] =>
  Object.entries(texts).map(([path, text]) => ({ path, api: path.split("/")[1]!, target, text }));
const publishTexts = (host: WritableHost, texts: Texts): ReturnType<typeof publish> => publish(host, folders, toFiles(texts));

/** What a user sees: every file but gen-api's manifests, which must be there and fit. */
const visible = (texts: Texts): Texts => Object.fromEntries(Object.entries(texts).filter(([path]) => !path.endsWith("/.gen-api-manifest.json")));

async function hostWith(texts: Texts, own: Texts = {}): Promise<MemoryHost> {
  const host = new MemoryHost(own);
  expect((await publishTexts(host, texts)).diagnostics).toEqual([]);
  return host;
}

const before: Texts = {
  "generated/a/types.ts": "one", "generated/a/stays.ts": "same", "generated/a/docs": "a file", "generated/a/old/deep/gone.ts": "gone",
  "generated/b/types.ts": "b one", "generated/b/old.ts": "old",
};
const after: Texts = {
  "generated/a/types.ts": "two, longer", "generated/a/stays.ts": "same", "generated/a/docs/index.html": "now a folder", "generated/a/new.ts": "new",
  "generated/b/types.ts": "b two", "generated/b/deep/er/new.ts": "b new",
};

describe("publish", () => {
  it("writes, leaves and removes", async () => {
    const host = await hostWith(before, { "generated/a/mine.txt": "mine", "schemas/x.json": "{}" });
    const { value, diagnostics } = await publishTexts(host, after);
    expect(diagnostics).toEqual([]);
    expect(visible(host.texts)).toEqual({ ...after, "generated/a/mine.txt": "mine", "schemas/x.json": "{}" });
    expect(value.map(({ path, state }) => `${state} ${path}`)).toEqual([
      "written generated/a/.gen-api-manifest.json", "removed generated/a/docs", "written generated/a/docs/index.html", "written generated/a/new.ts",
      "removed generated/a/old/deep/gone.ts", "unchanged generated/a/stays.ts", "written generated/a/types.ts",
      "written generated/b/.gen-api-manifest.json", "written generated/b/deep/er/new.ts", "removed generated/b/old.ts", "written generated/b/types.ts",
    ]);
  });

  it("changes nothing the second time", async () => {
    const host = new DyingHost(await hostWith(after));
    const { value } = await publishTexts(host, after);
    expect(value.every(({ state }) => state === "unchanged")).toBe(true);
    expect(host.changes).toBe(0);
  });

  it("turns a folder back into a file", async () => {
    const host = await hostWith(after);
    expect((await publishTexts(host, before)).diagnostics).toEqual([]);
    expect(visible(host.texts)).toEqual(before);
  });

  it("removes all it owns when nothing is made any more, and keeps what it does not own", async () => {
    const host = await hostWith(before, { "generated/a/mine.txt": "mine" });
    await publishTexts(host, {});
    expect(visible(host.texts)).toEqual({ "generated/a/mine.txt": "mine" });
  });

  it("leaves the files of targets that were not made", async () => {
    const host = new MemoryHost();
    await publish(host, folders, [...toFiles({ "generated/a/types.ts": "t" }), ...toFiles({ "generated/a/client.ts": "c" }, "client")]);
    await publish(host, [{ path: "generated/a", targets: new Set(["client"]) }], toFiles({ "generated/a/client2.ts": "c2" }, "client"));
    expect(visible(host.texts)).toEqual({ "generated/a/types.ts": "t", "generated/a/client2.ts": "c2" });
    expect((await publish(host, folders, toFiles({}))).diagnostics).toEqual([]);
    expect(visible(host.texts)).toEqual({});
  });

  it("takes over a file that is as it would write it", async () => {
    const host = new MemoryHost({ "generated/a/types.ts": "one" });
    expect((await publishTexts(host, { "generated/a/types.ts": "one" })).diagnostics).toEqual([]);
    await publishTexts(host, { "generated/a/types.ts": "two" });
    expect(visible(host.texts)).toEqual({ "generated/a/types.ts": "two" });
  });

  it("does not mind line ends that a checkout has changed", async () => {
    const host = await hostWith({ "generated/a/types.ts": "é\nb\n" });
    host.files.set("generated/a/types.ts", new TextEncoder().encode("é\r\nb\r\n"));
    const { value } = await publishTexts(host, { "generated/a/types.ts": "é\nb\n" });
    expect(value.map(({ state }) => state)).toEqual(["unchanged", "unchanged"]);
    expect((await publishTexts(host, { "generated/a/types.ts": "c" })).diagnostics).toEqual([]);
  });

  it("writes a file again that was deleted", async () => {
    const host = await hostWith(before);
    host.files.delete("generated/a/types.ts");
    const { value } = await publishTexts(host, before);
    expect(value.filter(({ state }) => state !== "unchanged").map(({ path }) => path)).toEqual(["generated/a/types.ts"]);
    expect(visible(host.texts)).toEqual(before);
  });
});

describe("killed at every change", () => {
  const moments: readonly Moment[] = ["before", "during", "after"];
  const own = { "generated/a/mine.txt": "mine", "generated/other.txt": "other" };

  /** Every file below the root, with manifests and whatever was left behind. */
  type Tree = { host: () => WritableHost; texts: () => Texts };

  async function killEverywhere(make: () => Promise<Tree>): Promise<number> {
    const oldTree = (await make()).texts();
    const reference = await make();
    const counter = new DyingHost(reference.host());
    await publishTexts(counter, after);
    const newTree = reference.texts();
    for (const moment of moments) {
      for (let dieAt = 1; dieAt <= counter.changes; dieAt++) {
        const tree = await make();
        await expect(publishTexts(new DyingHost(tree.host(), dieAt, moment), after), `${moment} ${dieAt}`).rejects.toThrow(Killed);
        expect(await recover(tree.host(), folders.map(({ path }) => path)), `${moment} ${dieAt}`).toEqual([]);
        expect([oldTree, newTree], `${moment} ${dieAt}`).toContainEqual(tree.texts());
        expect((await publishTexts(tree.host(), after)).diagnostics).toEqual([]);
        expect(tree.texts(), `${moment} ${dieAt}`).toEqual(newTree);
      }
    }
    return counter.changes;
  }

  it("in memory: the tree is the old or the new one after the next start", async () => {
    const changes = await killEverywhere(async () => {
      const host = await hostWith(before, own);
      host.alive.clear();
      return { host: () => host, texts: () => host.texts };
    });
    expect(changes).toBeGreaterThan(30);
  });

  const roots: string[] = [];
  afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true, force: true })));

  /** A host on disk that takes every other process for dead, its own past lives included. */
  class LonelyHost extends NodeHost {
    override isProcessAlive(): boolean {
      return false;
    }
  }

  it("on disk: the tree is the old or the new one after the next start", async () => {
    await killEverywhere(async () => {
      const root = mkdtempSync(join(tmpdir(), "gen-api-kill-"));
      roots.push(root);
      for (const [path, text] of Object.entries(own)) new NodeHost(root).write(path, new TextEncoder().encode(text));
      await publishTexts(new NodeHost(root), before);
      return { host: () => new LonelyHost(root), texts: () => textsBelow(root) };
    });
  });

  it("goes on when even the recovery is killed", async () => {
    const newTree = (await hostWith(after, own)).texts;
    for (const first of [20, 25, 30, 35]) {
      for (let second = 1; second < 30; second++) {
        const host = await hostWith(before, own);
        host.alive.clear();
        await publishTexts(new DyingHost(host, first), after).catch(() => undefined);
        await recover(new DyingHost(host, second, "during"), ["generated/a", "generated/b"]).catch(() => undefined);
        expect((await publishTexts(host, after)).diagnostics, `${first} ${second}`).toEqual([]);
        expect(host.texts).toEqual(newTree);
      }
    }
  });
});

describe("a change that the file system refuses", () => {
  it("takes everything back, wherever it happens", async () => {
    const counter = new DyingHost(await hostWith(before));
    await publishTexts(counter, after);
    for (let failAt = 2; failAt <= counter.changes; failAt++) {
      const host = await hostWith(before);
      const oldTree = host.texts;
      const failing = new FailingHost(host, failAt);
      const { diagnostics } = await publishTexts(failing, after);
      if (diagnostics.length === 0) continue;
      expect(diagnostics.map(({ code }) => code)).toEqual(["output-unwritable"]);
      expect(diagnostics[0]!.message).toMatch(/^".*" cannot be written: the disk is full\.$/);
      expect(host.texts, `failed at ${failAt}`).toEqual(oldTree);
    }
  });

  /** Refuses the n-th write or rename. */
  class FailingHost extends DyingHost {
    #left: number;
    constructor(host: WritableHost, failAt: number) {
      super(host);
      this.#left = failAt;
    }
    override write(path: string, bytes: Uint8Array): void {
      this.#count(path);
      super.write(path, bytes);
    }
    override rename(from: string, to: string): void {
      this.#count(to);
      super.rename(from, to);
    }
    #count(path: string): void {
      if (--this.#left === 0) throw new WriteError(path, "the disk is full");
    }
  }
});

describe("an interrupted run", () => {
  const recoverAll = (host: WritableHost): ReturnType<typeof recover> => recover(host, ["generated/a", "generated/b"]);

  /** A host on which a run died right in the middle of its swap. */
  async function interruptedHost(): Promise<MemoryHost> {
    for (let dieAt = 1; ; dieAt++) {
      const host = await hostWith(before);
      host.alive.clear();
      await publishTexts(new DyingHost(host, dieAt), after).catch(() => undefined);
      if (host.texts["generated/a/docs"] === undefined && host.texts["generated/b/types.ts"] === "b one") return host;
    }
  }

  it("is not finished over a file that was edited since", async () => {
    const host = await interruptedHost();
    host.write("generated/b/types.ts", new TextEncoder().encode("edited"));
    const problems = await recoverAll(host);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ["output-interrupted", 'A run that was interrupted cannot be finished: "generated/b/types.ts" was changed since.'],
    ]);
    host.remove("generated/b/types.ts");
    expect(await recoverAll(host)).toEqual([]);
    expect(visible(host.texts)).toEqual(after);
  });

  it("is not finished with content that was tampered with", async () => {
    const host = await interruptedHost();
    host.write("generated/.b.gen-api-staging/new/types.ts", new TextEncoder().encode("evil"));
    expect((await recoverAll(host)).map(({ message }) => message)).toEqual([
      'A run that was interrupted cannot be finished: the new content of "generated/b/types.ts" is damaged.',
    ]);
  });

  const forged = (journal: unknown): MemoryHost => new MemoryHost({
    ".gen-api-publish/journal.json": typeof journal === "string" ? journal : JSON.stringify(journal),
    "generated/.a.gen-api-staging/new/x": "evil", "src/main.ts": "main", ".evil.gen-api-staging/new/x": "evil",
  });

  it.each([
    [{ version: 1, phase: "swap", folders: ["src"], steps: [] }, 'it wrote to "src", which is no output folder now'],
    [{ version: 1, phase: "swap", folders: ["generated/a"], steps: [{ path: "src/main.ts" }] }, 'its journal names "src/main.ts", which lies in no output folder'],
    [{ version: 1, phase: "swap", folders: ["generated/a"], steps: [{ path: "generated/a/../../src/main.ts" }] },
      'its journal names "generated/a/../../src/main.ts", which lies in no output folder'],
    [{ version: 2 }, "its journal is damaged"],
    [{ version: 1, phase: "swap", folders: ["generated/a"], steps: [{ path: 1 }] }, "its journal is damaged"],
    ["{", "its journal is not JSON"],
  ])("is not believed when its journal is forged: %j", async (journal, reason) => {
    const host = forged(journal);
    const tree = host.texts;
    expect((await recoverAll(host)).map(({ message }) => message)).toEqual([`A run that was interrupted cannot be finished: ${reason}.`]);
    expect(host.texts).toEqual(tree);
  });
});

function textsBelow(root: string): Texts {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  const emptyFolders = entries.filter((entry) => entry.isDirectory() && readdirSync(join(entry.parentPath, entry.name)).length === 0);
  return Object.fromEntries([
    ...texts.map((path) => [path.slice(root.length + 1), readFileSync(path, "utf8")]),
    ...emptyFolders.map((entry) => [`${join(entry.parentPath, entry.name).slice(root.length + 1)}/`, ""]),
  ]) as Texts;
}
