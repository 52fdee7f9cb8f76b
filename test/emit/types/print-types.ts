import { afterAll, expect } from "vitest";
import { buildApi } from "../../../generator/build/build-api.ts";
import { loadCompiler } from "../../../generator/document/compiler.ts";
import { typesEmitter } from "../../../generator/emit/types/types-emitter.ts";
import type { ApiModel } from "../../../generator/model/api-model.ts";
import type { JsonObject, JsonValue } from "../../../generator/source/json.ts";
import { loadTexts } from "../../load-texts.ts";

/** Every module printed in a test file; they are compiled together at its end. */
const printed = new Map<string, string>();

afterAll(async () => {
  const compiler = await loadCompiler();
  // An index signature must suit optional members under both readings of "optional".
  const hasIndexSignatures = [...printed.values()].some((text) => text.includes("[key: "));
  for (const exactOptionalPropertyTypes of hasIndexSignatures ? [true, false] : [true]) {
    expect(compiler.checkTypes(printed, { settings: { exactOptionalPropertyTypes } })).toEqual([]);
  }
}, 120_000);

/** The API of files in memory: JSON values, or text for other formats. */
export async function apiOf(files: Readonly<Record<string, JsonValue>>): Promise<ApiModel> {
  const texts = Object.entries(files).map(([path, content]) => [path, typeof content === "string" ? content : JSON.stringify(content)]);
  const { value, diagnostics } = buildApi(await loadTexts(Object.fromEntries(texts)));
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  return value;
}

/** The files that the target `types` makes of an API, by path below the output folder. */
export async function emitTypes(api: ApiModel, options: JsonObject = {}): Promise<ReadonlyMap<string, string>> {
  const result = await typesEmitter.emit({ apis: [api], targets: [{ api: api.name, target: "types", options, folder: "out" }] });
  expect(result.diagnostics.map(({ message }) => message)).toEqual([]);
  const index = printed.size;
  for (const { path, text } of result.files) printed.set(path.replace("out/", `case-${index}/`), text);
  return new Map(result.files.map(({ path, text }) => [path.slice("out/".length), text]));
}

/** The declarations in `types.ts` for some files, without the head of the file. */
export async function typesOfFiles(files: Readonly<Record<string, JsonValue>>, options: JsonObject = {}): Promise<string> {
  const text = (await emitTypes(await apiOf(files), options)).get("types.ts")!;
  return text.slice(text.indexOf("\n\n") + 2).trimEnd();
}

/** The declarations for one schema, in the file `root.json`. */
export const typesOf = (schema: JsonValue, options: JsonObject = {}): Promise<string> => typesOfFiles({ "root.json": schema }, options);

/** The type of one schema that is no object type of its own: what stands behind `export type Root =`. */
export async function typeOf(schema: JsonValue, options: JsonObject = {}): Promise<string> {
  const text = await typesOf(schema, options);
  const match = /(?:^|\n)export type Root = ?([^]*?);\n*(?:$|\n(?:export|\/\*\*))/.exec(text);
  expect(match, text).not.toBeNull();
  return match![1]!.trim();
}
