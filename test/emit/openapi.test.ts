import { parse } from "yaml";
import { beforeAll, describe, expect, it } from "vitest";
import { openapi } from "../../generator/emit/openapi/openapi.ts";
import type { GeneratedFile } from "../../generator/emit/emitter.ts";
import type { ApiModel } from "../../generator/model/api-model.ts";
import type { JsonObject } from "../../generator/source/json.ts";
import { buildTexts } from "../build/build-texts.ts";
import { hasPythonJudge, judgeOpenApi, judgeWithPython } from "./openapi-judges.ts";
import { torture } from "./openapi-torture.ts";
import { projectTexts } from "./project-texts.ts";

async function emit(api: ApiModel): Promise<{ readonly files: readonly GeneratedFile[]; readonly document: JsonObject; readonly yaml: string }> {
  const targets = [{ api: api.name, target: "openapi", options: {}, folder: "generated/test" }];
  const { files, diagnostics } = await openapi.emit({ apis: [api], targets });
  expect(diagnostics).toEqual([]);
  const [json, yaml] = files;
  return { files, document: JSON.parse(json!.text) as JsonObject, yaml: yaml!.text };
}

const sources = {
  "a torture API": () => buildTexts(torture, { schemas: Object.keys(torture).filter((path) => path.startsWith("schemas/")) }),
  aintandem: () => buildTexts(...projectTexts("aintandem")),
  a2a: () => buildTexts(...projectTexts("a2a")),
  "agent-comm": () => buildTexts(...projectTexts("agent-comm")),
};

describe.each(Object.entries(sources))("the OpenAPI document of %s", (_, build) => {
  let emitted: Awaited<ReturnType<typeof emit>>;
  beforeAll(async () => {
    emitted = await emit(await build());
  });

  it("stands in two files that say the same, in the same order", () => {
    expect(emitted.files.map(({ path }) => path)).toEqual(["generated/test/openapi.json", "generated/test/openapi.yaml"]);
    expect(JSON.stringify(parse(emitted.yaml))).toBe(JSON.stringify(emitted.document));
  });

  it("contents the official schema, Redocly, Spectral, swagger-parser and openapi-typescript", async () => {
    expect(await judgeOpenApi(emitted.document)).toEqual([]);
  }, 300_000);

  it.skipIf(!hasPythonJudge)("contents Python's openapi-spec-validator", () => {
    expect(judgeWithPython(emitted.yaml)).toBe("valid");
  });
});
