import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync, chmodSync, existsSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { NodeHost } from "../../generator/host/node-host.ts";
import { hashOfFile, holds } from "../../generator/output/output-file.ts";
import { type WritableHost, WriteError } from "../../generator/source/host.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (host: WritableHost, path: string): string => {
  const result = host.read(path);
  return "bytes" in result ? new TextDecoder().decode(result.bytes) : `(${result.failure})`;
};

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "gen-api-host-")));
  mkdirSync(join(folder, "project/a/b"), { recursive: true });
  writeFileSync(join(folder, "project/a/b/c.json"), "c");
  writeFileSync(join(folder, "project/top.json"), "top");
  writeFileSync(join(folder, "secret"), "secret");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const makers: readonly [string, () => WritableHost][] = [
  ["NodeHost", () => new NodeHost(join(folder, "project"))],
  ["MemoryHost", () => new MemoryHost({ "a/b/c.json": "c", "top.json": "top" })],
];

describe.each(makers)("%s", (_, make) => {
  it("reads files and says why it cannot", () => {
    const host = make();
    expect(textOf(host, "a/b/c.json")).toBe("c");
    expect(textOf(host, "a/b")).toBe("(folder)");
    expect(textOf(host, "a/x.json")).toBe("(missing)");
    expect(textOf(host, "x/y/z.json")).toBe("(missing)");
    expect(textOf(host, "top.json/x")).toBe("(missing)");
  });

  it.each(["../secret", "/etc/passwd", "a/../../secret", "./top.json", "a//b/c.json", "", "..", "a/b/c.json/..", "C:/x", "a\\..\\..\\secret", "a\0b"])(
    "does not read %j",
    (path) => expect(textOf(make(), path)).toBe("(outside-root)"),
  );

  it.each(["../x", "/tmp/gen-api-x", "a/../../x", "..", ""])("does not write %j", (path) => {
    expect(() => make().write(path, bytes("x"))).toThrow(WriteError);
  });

  it("lists and tells kinds", () => {
    const host = make();
    expect(host.list("")).toEqual(["a", "top.json"]);
    expect(host.list("a")).toEqual(["b"]);
    expect(host.list("nowhere")).toEqual([]);
    expect([host.stat("a"), host.stat("top.json"), host.stat("nope")]).toEqual(["folder", "file", undefined]);
  });

  it("writes, renames and removes, making folders on the way", () => {
    const host = make();
    host.write("x/y/z.txt", bytes("1"));
    host.rename("x/y/z.txt", "p/q.txt");
    host.rename("p/q.txt", "top.json");
    expect(textOf(host, "top.json")).toBe("1");
    host.remove("a");
    host.remove("not-there");
    host.removeEmptyFolder("x/y");
    host.removeEmptyFolder("x");
    host.removeEmptyFolder("p");
    expect(host.list("")).toEqual(["top.json"]);
  });

  it("keeps a folder that holds something", () => {
    const host = make();
    host.removeEmptyFolder("a/b");
    expect(textOf(host, "a/b/c.json")).toBe("c");
  });

  it("creates a file once", () => {
    const host = make();
    expect(host.createExclusive("l/lock", bytes("1"))).toBe(true);
    expect(host.createExclusive("l/lock", bytes("2"))).toBe(false);
    expect(textOf(host, "l/lock")).toBe("1");
  });

  it("says why it cannot write", () => {
    const host = make();
    expect(() => host.write("a/b", bytes("x"))).toThrow('cannot write "a/b": a folder stands there');
    expect(() => host.write("top.json/x", bytes("x"))).toThrow(/cannot write "top\.json\/x": (a file stands where a folder is needed|something stands there already)/);
  });

  it("knows who lives", () => {
    const host = make();
    expect(host.isProcessAlive(host.writer.pid)).toBe(true);
    expect(host.isProcessAlive(spawnSync(process.execPath, ["-e", ""]).pid)).toBe(false);
  });
});

describe("NodeHost and second names", () => {
  it("gives a file a second name in place of another file, and what is written to the first later leaves it alone", () => {
    const host = new NodeHost(join(folder, "project"));
    expect(host.link("a/b/c.json", "x/y.json")).toBe(true);
    expect(host.link("a/b/c.json", "top.json")).toBe(true);
    host.write("new", bytes("new"));
    host.rename("new", "a/b/c.json");
    expect(["a/b/c.json", "x/y.json", "top.json"].map((path) => textOf(host, path))).toEqual(["new", "c", "c"]);
  });

  it("gives none to what is no file, nor outside the project", () => {
    const host = new NodeHost(join(folder, "project"));
    symlinkSync("top.json", join(folder, "project", "inside.json"));
    expect(["a", "nowhere", "inside.json"].map((path) => host.link(path, "x"))).toEqual([false, false, false]);
    expect(() => host.link("../secret", "x")).toThrow(WriteError);
    expect(() => host.link("top.json", "../x")).toThrow(WriteError);
    expect(host.stat("x")).toBeUndefined();
  });
});

describe("NodeHost and files in parts", () => {
  const partsOf = (host: NodeHost, path: string): Uint8Array | undefined => {
    const parts: Uint8Array[] = [];
    return host.readParts(path, (part) => parts.push(part.slice())) ? Buffer.concat(parts) : undefined;
  };

  it.each([0, 1, 262_143, 262_144, 262_145, 700_000])("gives all of %i bytes, tells whether they are those, and their hash", (length) => {
    const host = new NodeHost(join(folder, "project"));
    const content = Uint8Array.from({ length }, (_, index) => (index * 31) % 251);
    host.write("big", content);
    expect(Buffer.compare(partsOf(host, "big")!, content)).toBe(0);
    expect(hashOfFile(host, "big")).toBe(createHash("sha256").update(content).digest("hex"));
    expect(holds(host, "big", content)).toBe(true);
    expect(holds(host, "big", new Uint8Array([...content, 0]))).toBe(false);
    if (length === 0) return;
    expect(holds(host, "big", content.subarray(0, length - 1))).toBe(false);
    for (const at of [0, length - 1]) expect(holds(host, "big", content.with(at, content[at]! ^ 1))).toBe(false);
  });

  it("reads what may be read as a whole, and nothing else", () => {
    const host = new NodeHost(join(folder, "project"), { maximumFileSize: 10 });
    symlinkSync("top.json", join(folder, "project", "inside.json"));
    symlinkSync(join(folder, "secret"), join(folder, "project", "outside.json"));
    host.write("long", bytes("12345678901"));
    expect(["top.json", "inside.json"].map((path) => Buffer.from(partsOf(host, path)!).toString())).toEqual(["top", "top"]);
    expect(["a", "nowhere", "outside.json", "../secret", "long"].map((path) => partsOf(host, path))).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(["a", "nowhere", "long"].map((path) => hashOfFile(host, path) ?? holds(host, path, bytes("")))).toEqual([false, false, false]);
  });
});

describe("NodeHost and links", () => {
  const host = (): NodeHost => new NodeHost(join(folder, "project"));
  const link = (target: string, path: string): void => symlinkSync(target, join(folder, "project", path));

  it("follows links that stay inside when it reads", () => {
    link("top.json", "inside.json");
    link("a", "linked");
    expect(textOf(host(), "inside.json")).toBe("top");
    expect(textOf(host(), "linked/b/c.json")).toBe("c");
    expect(host().stat("linked")).toBe("link");
  });

  it("does not read through links that lead out", () => {
    link("../secret", "out.json");
    link("..", "up");
    link("/", "a/root");
    link("up", "chain");
    expect(["out.json", "up/secret", "a/root/etc/passwd", "chain/secret"].map((path) => textOf(host(), path))).toEqual(Array(4).fill("(outside-root)"));
    expect(host().list("up")).toEqual([]);
    expect(host().stat("up/secret")).toBeUndefined();
  });

  it("survives links in a circle and links to nothing", () => {
    link("loop", "loop");
    link("nowhere", "dangling");
    expect(textOf(host(), "loop")).toBe("(unreadable)");
    expect(textOf(host(), "dangling")).toBe("(missing)");
  });

  it("never changes anything behind a link", () => {
    link("..", "up");
    link("a", "linked");
    for (const path of ["up/x", "linked/x", "linked/b/c.json", "up/secret"]) {
      expect(() => host().write(path, bytes("x"))).toThrow(WriteError);
      expect(() => host().rename("top.json", path)).toThrow(WriteError);
      expect(() => host().createExclusive(path, bytes("x"))).toThrow(WriteError);
    }
    expect(() => host().remove("up/secret")).toThrow(WriteError);
    expect(() => host().remove("linked/b/c.json")).toThrow(WriteError);
    expect(readFileSync(join(folder, "secret"), "utf8")).toBe("secret");
    link("../secret", "alias");
    expect(() => host().write("alias", bytes("x"))).toThrow('cannot write "alias": it is a link');
    expect(readFileSync(join(folder, "secret"), "utf8")).toBe("secret");
    host().remove("up");
    expect(existsSync(join(folder, "secret"))).toBe(true);
  });

  it("works when the root itself is reached through a link", () => {
    symlinkSync("project", join(folder, "alias"));
    const host = new NodeHost(join(folder, "alias"));
    expect(textOf(host, "a/b/c.json")).toBe("c");
    host.write("n/m.txt", bytes("m"));
    expect(readFileSync(join(folder, "project/n/m.txt"), "utf8")).toBe("m");
  });
});

describe("NodeHost and odd files", () => {
  it("refuses files over the limit, and what is no file", () => {
    const host = new NodeHost(join(folder, "project"), { maximumFileSize: 2 });
    expect(textOf(host, "top.json")).toBe("(too-large)");
    expect(textOf(host, "a/b/c.json")).toBe("c");
    execFileSync("mkfifo", [join(folder, "project/pipe")]);
    expect(textOf(host, "pipe")).toBe("(unreadable)");
    expect(host.stat("pipe")).toBe("other");
  });

  it.skipIf(process.getuid?.() === 0)("says that a file may not be read", () => {
    chmodSync(join(folder, "project/top.json"), 0);
    expect(textOf(new NodeHost(join(folder, "project")), "top.json")).toBe("(unreadable)");
  });

  it("protects the home folder and all above it", () => {
    const host = new NodeHost("/");
    expect(host.isProtected(homedir().slice(1))).toBe(true);
    const parent = dirname(homedir()).slice(1);
    if (parent !== "") expect(host.isProtected(parent)).toBe(true);
    expect(host.isProtected(`${homedir().slice(1)}/project`)).toBe(false);
    expect(host.isProtected("tmp")).toBe(false);
  });

  it("sees a folder that appears after a failed look", () => {
    const host = new NodeHost(join(folder, "project"));
    expect(textOf(host, "late/x")).toBe("(missing)");
    host.write("late/x", bytes("x"));
    expect(textOf(host, "late/x")).toBe("x");
  });
});
