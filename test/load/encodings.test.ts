import { describe, expect, test } from "vitest";
import { generate } from "../../generator/generate.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";

const config = "apis:\n  a: { definition: api.yaml, output: out, targets: [bundle, types, openapi] }\n";

const yaml = `openapi: 3.1.0
info: { title: T, version: "1" }
paths: {}
components:
  schemas:
    User:
      type: object
      description: |
        One é
        two
      properties:
        a: { $ref: "parts/user.json" }
        b: { $ref: "parts/text.md#/$defs/Note" }
`;
const json = '{ "type": "object",\n  "description": "é\\r\\nx", "properties": { "x": { "type": "string" } } }\n';
const broken = json.replace('"string"', '"strin"');
const markdown = "# Notes\n\n```json\n{ \"$defs\": { \"Note\": { \"type\": \"string\", \"maxLength\": 4 } } }\n```\n";

type Edit = (text: string) => string | Uint8Array;

async function run(files: Readonly<Record<string, string | Uint8Array>>): Promise<{ readonly made: Readonly<Record<string, string>>; readonly said: readonly string[] }> {
  const host = new MemoryHost({ "gen-api.config.yaml": config, ...files });
  const { diagnostics } = await generate({ input: host, output: host });
  const made = Object.fromEntries(Object.entries(host.texts).filter(([path]) => path.startsWith("out/")));
  return { made, said: diagnostics.map(({ code, file, line, column, message, hint }) => `${file}:${line ?? ""}:${column ?? ""} ${code}: ${message} ${hint ?? ""}`.trim()) };
}

const project = (edit: Edit, part = json): Record<string, string | Uint8Array> => {
  const plain = yaml.replace("        b: { $ref: \"parts/text.md#/$defs/Note\" }\n", "");
  return { "gen-api.config.yaml": edit(config), "api.yaml": edit(plain), "parts/user.json": edit(part) };
};

const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
const mark = "\ufeff";
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "utf8"));
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "utf16le"));
const utf16be = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "utf16le").swap16());

describe("a byte order mark and the ends of lines change nothing", () => {
  test.each<[string, Edit]>([
    ["bytes", bytes],
    ["a mark", (text) => bytes(mark + text)],
    ["CRLF", (text) => bytes(crlf(text))],
    ["a mark and CRLF", (text) => bytes(mark + crlf(text))],
  ])("%s", async (_, edit) => {
    const expected = await run(project((text) => text));
    expect(expected.said).toEqual([]);
    expect(Object.keys(expected.made)).toContain("out/types.ts");
    expect(await run(project(edit))).toEqual(expected);
  });

  test.each<[string, Edit]>([["a mark", (text) => mark + text], ["CRLF", crlf], ["a mark and CRLF", (text) => mark + crlf(text)]])("nor the place of a defect: %s", async (_, edit) => {
    const { said } = await run(project(edit, broken));
    expect(said).toEqual(['parts/user.json:2:59 wrong-keyword-value: "type" must be one of array, boolean, integer, null, number, object, string, not the string "strin". Did you mean "string"?']);
  });

  test.each<[string, Edit]>([["a mark", (text) => mark + text], ["CRLF", crlf]])("in Markdown neither: %s", async (_, edit) => {
    const files = (change: Edit): Record<string, string | Uint8Array> => ({
      "gen-api.config.yaml": "apis:\n  a: { schemas: '*.md', output: out, targets: [types] }\n",
      "notes.md": change(markdown.replace('"$defs"', '"$id": "http://x.test/notes", "title": "Notes", "$defs"')),
    });
    const expected = await run(files((text) => text));
    expect(expected.made["out/types.ts"]).toContain("Note");
    expect(await run(files(edit))).toEqual(expected);
  });
});

describe("what is no UTF-8 is refused where it is named", () => {
  const hint = "Save it as UTF-8.";

  test.each<[string, Edit]>([
    ["UTF-16", utf16], ["UTF-16 with a mark", (text) => utf16(mark + text)], ["UTF-16, the other end first", utf16be], ["the same with a mark", (text) => utf16be(mark + text)],
  ])("%s", async (_, edit) => {
    const sound = project((text) => text);
    const nul = (path: string): string => `file-not-text: The file "${path}" holds NUL characters. ${hint}`;
    expect((await run({ ...sound, "gen-api.config.yaml": edit(config) })).said).toEqual([`gen-api.config.yaml:: ${nul("gen-api.config.yaml")}`]);
    expect((await run({ ...sound, "api.yaml": edit(String(sound["api.yaml"])) })).said).toEqual([`gen-api.config.yaml:2:20 ${nul("api.yaml")}`]);
    expect((await run({ ...sound, "parts/user.json": edit(json) })).said).toEqual([`api.yaml:12:20 ${nul("parts/user.json")}`]);
  });

  test("Latin 1", async () => {
    const files = { ...project((text) => text), "parts/user.json": Uint8Array.from(Buffer.from(json, "latin1")) };
    expect((await run(files)).said).toEqual([`api.yaml:12:20 file-not-text: The file "parts/user.json" is not valid UTF-8. ${hint}`]);
  });
});

describe("paths are written with slashes", () => {
  const sound = project((text) => text);
  const outside = (path: string): string => `file-outside-root: "${path}" lies outside the project. Paths are written with slashes, on every platform: "schemas/user.json".`;

  test.each<[string, Record<string, string | Uint8Array>, string]>([
    ["a reference", { ...sound, "api.yaml": String(sound["api.yaml"]).replace("parts/", "parts\\\\") }, `api.yaml:12:20 ${outside("parts\\user.json")}`],
    ["a definition", { ...sound, "gen-api.config.yaml": config.replace("api.yaml", "specs\\api.yaml") }, `gen-api.config.yaml:2:20 ${outside("specs\\api.yaml")}`],
    ["a drive", { ...sound, "gen-api.config.yaml": config.replace("api.yaml", "C:\\api.yaml") }, `gen-api.config.yaml:2:20 ${outside("C:\\api.yaml")}`],
    ["an output folder", { ...sound, "gen-api.config.yaml": config.replace("output: out", "output: out\\a") },
      'gen-api.config.yaml:2:38 output-folder-refused: "out\\a" cannot be an output folder: it has characters that file systems refuse. Name a folder of its own below the project, such as generated/my-api.'],
  ])("%s", async (_, files, line) => {
    expect((await run(files)).said).toEqual([line]);
  });
});
