import { bundleSchemas } from "../load/bundle.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { Resource } from "../model/reference-graph.ts";
import type { JsonValue } from "../source/json.ts";
import { printJson } from "./print-json.ts";
import { keywordsUnknownTo, upgradeKeywords } from "./upgrade-keywords.ts";

/** The text of an API's bundle: two spaces of indentation and a line break at the end. */
export const printBundle = (api: ApiModel): string => printBundleTexts(api).join("");

/** The same in pieces. */
export function printBundleTexts({ graph, schemas, info }: ApiModel): readonly string[] {
  return printJson(bundleSchemas({ graph, schemaIds: schemas.keys(), title: info.title, upgrade }));
}

/** No `$schema` names OpenAPI 3.0's dialect, so its keywords are written as 2020-12 has them. */
function upgrade(schema: Record<string, JsonValue>, { dialect }: Resource): void {
  if (dialect !== "openapi-3.0") return;
  const isReference = typeof schema["$ref"] === "string";
  const unknown = keywordsUnknownTo(dialect);
  for (const key in schema) if (isReference ? key !== "$ref" : unknown.has(key)) delete schema[key];
  upgradeKeywords(schema, dialect);
}
