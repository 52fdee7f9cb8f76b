import { beforeAll, describe, expect, it } from "vitest";
import { loadCompiler, type Compiler } from "../../generator/document/compiler.ts";
import type { Emitter } from "../../generator/emit/emitter.ts";
import { pathsEmitter } from "../../generator/emit/paths/paths-emitter.ts";
import { typesEmitter } from "../../generator/emit/types/types-emitter.ts";
import type { ApiModel } from "../../generator/model/api-model.ts";
import type { JsonObject } from "../../generator/source/json.ts";
import { buildTexts } from "../build/build-texts.ts";
import { printDiagnostics } from "../load-texts.ts";
import { projectTexts } from "./project-texts.ts";

const emit = async (emitter: Emitter, api: ApiModel, options: JsonObject = {}): Promise<{ text: string | undefined; lines: readonly string[] }> => {
  const { files, diagnostics } = await emitter.emit({ apis: [api], targets: [{ api: api.name, target: emitter.name, options, folder: "out" }] });
  return { text: files[0]?.text, lines: printDiagnostics(diagnostics) };
};

const engine = { engine: "json-schema-to-typescript" };
let compiler: Compiler;
let aintandem: ApiModel;
beforeAll(async () => {
  compiler = await loadCompiler();
  aintandem = await buildTexts(...projectTexts("aintandem"));
});

describe("types with the engine json-schema-to-typescript", () => {
  it.each(["aintandem", "map", "a2a", "gateway", "agent-comm"])("declares every schema of %s once, and compiles", async (name) => {
    const api = await buildTexts(...projectTexts(name));
    const { text, lines } = await emit(typesEmitter, api, engine);
    expect(lines).toEqual([]);
    const declared = compiler.exportsOf(text!).map((each) => each.name).sort();
    for (const { name: schema } of api.schemas.values()) expect(declared.filter((each) => each === schema), schema).toHaveLength(1);
    expect(compiler.checkTypes(new Map([["types.ts", text!]]))).toEqual([]);
  });

  it("says of AInTandem's entities what our own printer says", async () => {
    const own = await emit(typesEmitter, aintandem);
    const theirs = await emit(typesEmitter, aintandem, engine);
    const entities = ["User", "Workspace", "Sandbox", "AgentMessage", "Collaboration", "LogEntry", "MessageStatus", "ErrorDetail"];
    // Ours gives open objects an index signature only where the schema says so; either way a value of ours is one of theirs.
    const check = entities.map((each) => `const ${each}Value = (value: own.${each}): theirs.${each} => value;\nvoid ${each}Value;`).join("\n");
    const text = `import type * as own from "./own.js";\nimport type * as theirs from "./theirs.js";\n${check}\nexport {};\n`;
    expect(compiler.checkTypes(new Map([["own.ts", own.text!], ["theirs.ts", theirs.text!], ["check.ts", text]]))).toEqual([]);
  });

  it("neither downloads nor duplicates what an absolute $id names", async () => {
    const api = await buildTexts({
      "a.json": '{ "$id": "https://never.example/a", "title": "A", "type": "object", "properties": { "b": { "$ref": "https://never.example/b" }, "c": { "$ref": "b" } } }',
      "b.json": '{ "$id": "https://never.example/b", "title": "B", "type": "object", "required": ["x"], "properties": { "x": { "type": "string" } } }',
    });
    const { text } = await emit(typesEmitter, api, engine);
    expect(text!.match(/export interface \w+/g)).toEqual(["export interface A", "export interface B"]);
    expect(text).toContain("b?: B;\n  c?: B;");
  });

  it("names a schema whose name the package cannot keep", async () => {
    const api = await buildTexts({ "a.json": '{\n  "title": "名前", "type": "string" }' });
    const { lines } = await emit(typesEmitter, api, engine);
    expect(lines).toEqual(['a.json:1:1 name-lost: json-schema-to-typescript declares no type named "名前". It keeps ASCII letters and digits only: give the schema a title of these.']);
  });
});

describe("paths", () => {
  it.each(["aintandem", "a2a", "agent-comm"])("compiles for %s", async (name) => {
    const { text, lines } = await emit(pathsEmitter, await buildTexts(...projectTexts(name)));
    expect(lines).toEqual([]);
    expect(compiler.checkTypes(new Map([["paths.ts", text!]]))).toEqual([]);
  });

  it("is what openapi-fetch consumes, and agrees with our own types", async () => {
    const paths = await emit(pathsEmitter, aintandem);
    const types = await emit(typesEmitter, aintandem);
    const use = `import type { paths } from "./paths.js";
import type { Workspace, WorkspaceCreateRequest, ErrorResponse } from "./types.js";
type Content<T> = T extends { content: { "application/json": infer B } } ? B : never;
type Create = paths["/workspaces"]["post"];
export const body = (value: WorkspaceCreateRequest): Content<NonNullable<Create["requestBody"]>> => value;
export const created = (value: Content<Create["responses"]["201"]>): Workspace => value.data;
export const failed = (value: Content<Create["responses"]["409"]>): ErrorResponse => value;
`;
    expect(compiler.checkTypes(new Map([["paths.ts", paths.text!], ["types.ts", types.text!], ["use.ts", use]]))).toEqual([]);
  });

  it("takes the package's own flags", async () => {
    const { text } = await emit(pathsEmitter, aintandem, { enum: true });
    expect(text).toMatch(/export enum /);
  });

  it("refuses a reference that would leave the document instead of fetching it", async () => {
    const [texts, options] = projectTexts("agent-comm");
    const api = await buildTexts(texts, options);
    const json = { ...api.definition!.json, paths: { "/x": { get: { responses: { 200: { $ref: "https://never.example/r.json" } } } } } };
    const { text, lines } = await emit(pathsEmitter, { ...api, definition: { ...api.definition!, json } });
    expect(text).toBeUndefined();
    expect(lines).toEqual([expect.stringMatching(/api\.yaml:\d+:1 package-failed: The target "paths" was not made: openapi-typescript says "https:\/\/never\.example\/r\.json lies outside of the document"\.$/)]);
  });
});
