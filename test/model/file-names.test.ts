import { describe, expect, it } from "vitest";
import { FileNameTable, foldFileName, portabilityProblem, toFileName } from "../../generator/model/file-names.ts";

describe("toFileName", () => {
  it.each([
    ["Workspace", "Workspace"],
    ["user.profile", "user.profile"],
    ["名前", "名前"],
    ["@odata.type", "@odata.type"],
    ["+1", "+1"],
    ["😀", "😀"],
    ["__proto__", "__proto__"],
    ["a/b", "a~2f~b"],
    ["../../etc/passwd", "~2e~.~2f~..~2f~etc~2f~passwd"],
    ["..", "~2e~~2e~"],
    [".", "~2e~"],
    ["", "~"],
    ["~", "~7e~"],
    ["aux", "au~78~"],
    ["NUL.json", "NU~4c~.json"],
    ["com¹", "com~b9~"],
    ["console", "console"],
    ["name.", "name~2e~"],
    ["name ", "name~20~"],
    ["a\u0000b\u202e", "a~0~b~202e~"],
    ["\ud800", "~d800~"],
    ["e\u0301", "é"],
  ])("%j → %j", (name, expected) => {
    expect(toFileName(name)).toBe(expected);
    expect(portabilityProblem(toFileName(name))).toBeUndefined();
  });

  it("shortens long names without letting them meet", () => {
    const [a, b] = [toFileName(`${"x".repeat(500)}a`), toFileName(`${"x".repeat(500)}b`)];
    expect(Buffer.byteLength(a)).toBeLessThanOrEqual(120);
    expect(a).not.toBe(b);
    expect(Buffer.byteLength(toFileName("名".repeat(300)))).toBeLessThanOrEqual(120);
  });

  it("keeps different names apart", () => {
    const parts = ["", ".", "/", "~", "2f", "~2f~", "a", "A", "aux", " ", "7e"];
    const names = parts.flatMap((a) => parts.flatMap((b) => parts.map((c) => a + b + c)));
    const fileNames = new Map<string, string>();
    for (const name of names) {
      const other = fileNames.get(toFileName(name));
      expect(other === undefined || other === name).toBe(true);
      fileNames.set(toFileName(name), name);
    }
  });
});

describe("FileNameTable", () => {
  it("tells names apart that differ in case or Unicode form alone", () => {
    const table = new FileNameTable(["index.html"]);
    expect(["User", "user", "USER", "straße", "STRASSE", "Index", "ﬁle", "file"].map((name) => table.take(name, ".html"))).toEqual([
      "User.html", "user~2.html", "USER~3.html", "straße.html", "STRASSE~2.html", "Index~2.html", "ﬁle.html", "file~2.html",
    ]);
  });
});

describe("portabilityProblem", () => {
  it.each([
    ["con", "Windows keeps the name for a device"],
    ["Aux.txt", "Windows keeps the name for a device"],
    ["a:b", "it has characters that file systems refuse"],
    ["a\n", "it has characters that file systems refuse"],
    ["a.", "it ends in a dot or a space"],
    ["x".repeat(256), "it is longer than 255 bytes"],
    ["types.ts", undefined],
    [".gen-api-manifest.json", undefined],
  ])("%j: %s", (name, expected) => expect(portabilityProblem(name)).toBe(expected));
});

it("folds what file systems fold", () => {
  expect(foldFileName("É.TS")).toBe(foldFileName("e\u0301.ts"));
  expect(foldFileName("a")).not.toBe(foldFileName("b"));
});
