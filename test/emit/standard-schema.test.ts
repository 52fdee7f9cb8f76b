import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { beforeAll, describe, expect, it } from "vitest";
import { loadCompiler } from "../../generator/document/compiler.ts";
import type { GeneratedFile } from "../../generator/emit/emitter.ts";
import { checkEmitted, emitValidators, importValidators } from "./emitted-validators.ts";

const pet = JSON.stringify({
  title: "Pet",
  type: "object",
  required: ["name"],
  properties: { name: { type: "string", minLength: 1 }, "a/b~c": { type: "array", items: { type: "integer" } }, size: { type: "integer", default: 1 } },
  additionalProperties: false,
});
const definition = `
info: { title: Pets, version: "1" }
paths:
  /pets: { get: { operationId: list, parameters: [{ name: limit, in: query, schema: { type: integer } }], responses: { "204": { description: Done. } } } }
`;

/** What a library does with any validator of this kind. */
async function standardValidate<T extends StandardSchemaV1>(schema: T, input: StandardSchemaV1.InferInput<T>): Promise<StandardSchemaV1.Result<StandardSchemaV1.InferOutput<T>>> {
  return schema["~standard"].validate(input);
}

describe("Standard Schema, version 1", () => {
  let files: readonly GeneratedFile[] = [];
  let module: Readonly<Record<"standardPet" | "standardListQuery", StandardSchemaV1>>;
  beforeAll(async () => {
    files = await emitValidators({ "pet.json": pet, "api.yaml": definition }, { defaults: true, coercion: true });
    module = await importValidators(files);
  });

  it("is what the types of the specification ask for, with the schema's own type", async () => {
    const types = readFileSync(createRequire(import.meta.url).resolve("@standard-schema/spec").replace(/\.c?js$/, ".d.ts"), "utf8").replace(/^export \{/m, "export type {");
    const program = `import { standardListQuery, standardPet } from "./out/validators.js";
import type { Pet } from "./out/types.js";
import type { StandardSchemaV1 } from "./spec.js";
export const schemas: readonly StandardSchemaV1[] = [standardPet, standardListQuery];
export const pet = (value: Pet): StandardSchemaV1.InferOutput<typeof standardPet> => value;
export const back = (value: StandardSchemaV1.InferOutput<typeof standardPet>): Pet => value;
export const limit = (value: StandardSchemaV1.InferOutput<typeof standardListQuery>): number | undefined => value.limit;
// @ts-expect-error: of another type.
export const wrong: StandardSchemaV1.InferOutput<typeof standardPet> = { name: 1 };
`;
    expect(checkEmitted(await loadCompiler(), files, { "program.ts": program, "spec.ts": types })).toEqual([]);
  });

  it("names its version and vendor", () => {
    for (const schema of Object.values(module).filter((each) => typeof each === "object" && "~standard" in each)) {
      expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "gen-api" });
      expect(schema["~standard"].validate).toBeTypeOf("function");
    }
  });

  it("gives a value without issues, or issues without a value", async () => {
    expect(await standardValidate(module.standardPet, { name: "Tom" })).toEqual({ value: { name: "Tom", size: 1 } });
    const failed = await standardValidate(module.standardPet, { name: "", "a/b~c": [1, "x"], odd: 1 });
    expect(failed).not.toHaveProperty("value");
    expect(failed.issues?.map(({ message, path }) => [message, path])).toEqual([
      ["must have at least 1 character", ["name"]], ["must be of type integer", ["a/b~c", 1]], ["must not be there", ["odd"]],
    ]);
  });

  it.each([undefined, null, 1, "x", [], Number.NaN])("answers %j without throwing", async (value) => {
    expect((await standardValidate(module.standardPet, value)).issues).toHaveLength(1);
    expect(await standardValidate(module.standardListQuery, value)).toBeDefined();
  });
});
