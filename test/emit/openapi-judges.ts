import { spawnSync } from "node:child_process";
import SwaggerParser from "@apidevtools/swagger-parser";
import { validate as validateOpenApi } from "@hyperjump/json-schema/openapi-3-1";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import spectral from "@stoplight/spectral-core";
import rulesets from "@stoplight/spectral-rulesets";
import openapiTS, { astToString } from "openapi-typescript";
import type { JsonObject } from "../../generator/source/json.ts";

/**
 * What independent tools have against an OpenAPI document: the official schema, the recommended rules of Redocly and
 * the `oas` rules of Spectral as far as they are errors, and whoever cannot read it. Empty when all are content.
 */
export async function judgeOpenApi(document: JsonObject): Promise<string[]> {
  const judges = [bySchema, byRedocly, bySpectral, bySwaggerParser, byOpenApiTypescript];
  return (await Promise.all(judges.map((judge) => judge(structuredClone(document))))).flat();
}

async function bySchema(document: JsonObject): Promise<string[]> {
  const output = await validateOpenApi("https://spec.openapis.org/oas/3.1/schema-base", document as never, "BASIC");
  return output.valid ? [] : (output.errors ?? []).map((error) => `schema: ${error.instanceLocation} ${error.absoluteKeywordLocation}`);
}

async function byRedocly(document: JsonObject): Promise<string[]> {
  const config = await createConfig({ extends: ["recommended"] });
  const problems = await lintFromString({ source: JSON.stringify(document), absoluteRef: "openapi.json", config });
  return problems
    .filter(({ severity }) => severity === "error")
    .map(({ ruleId, message, location }) => `redocly: ${ruleId} ${message} ${location[0]?.pointer}`);
}

async function bySpectral(document: JsonObject): Promise<string[]> {
  const judge = new spectral.Spectral();
  judge.setRuleset({ extends: [rulesets.oas] } as never);
  const problems = await judge.run(document as Record<string, unknown>);
  return problems.filter(({ severity }) => severity === 0).map(({ code, message, path }) => `spectral: ${code} ${message} ${path.join("/")}`);
}

async function bySwaggerParser(document: JsonObject): Promise<string[]> {
  return complaint("swagger-parser", () => SwaggerParser.validate(document as never));
}

async function byOpenApiTypescript(document: JsonObject): Promise<string[]> {
  return complaint("openapi-typescript", async () => astToString(await openapiTS(document as never, { silent: true })));
}

async function complaint(name: string, read: () => Promise<unknown>): Promise<string[]> {
  return read().then(
    () => [],
    (error: Error) => [`${name}: ${error.message.slice(0, 500)}`],
  );
}

/** Whether Python's openapi-spec-validator is there. */
export const hasPythonJudge = spawnSync("python3", ["-c", "import openapi_spec_validator"]).status === 0;

/** What Python's openapi-spec-validator says of a document's text. */
export function judgeWithPython(text: string): string {
  const program = "import sys, yaml; from openapi_spec_validator import validate; validate(yaml.safe_load(sys.stdin)); print('valid')";
  const { stdout, stderr } = spawnSync("python3", ["-c", program], { input: text, encoding: "utf8" });
  return stdout.trim() === "" ? stderr.slice(-800) : stdout.trim();
}
