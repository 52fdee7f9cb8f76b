import type { DialectName } from "../model/reference-graph.ts";

const core = ["$schema", "$ref", "$comment", "title", "description", "default", "definitions"];
const draft04 = [
  ...core,
  ...["id", "type", "enum", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength"],
  ...["pattern", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "required", "format", "items"],
  ...["additionalItems", "properties", "patternProperties", "additionalProperties", "dependencies", "allOf", "anyOf", "oneOf", "not"],
];
const draft06 = [...draft04.filter((keyword) => keyword !== "id"), "$id", "const", "contains", "propertyNames", "examples"];
const draft07 = [...draft06, "if", "then", "else", "readOnly", "writeOnly", "contentEncoding", "contentMediaType"];
const draft201909 = [
  ...draft07,
  ...["$anchor", "$recursiveRef", "$recursiveAnchor", "$vocabulary", "$defs", "dependentRequired", "dependentSchemas"],
  ...["minContains", "maxContains", "unevaluatedItems", "unevaluatedProperties", "contentSchema", "deprecated"],
];
const draft202012 = [
  ...draft201909.filter((keyword) => !["$recursiveRef", "$recursiveAnchor", "additionalItems"].includes(keyword)),
  ...["$dynamicRef", "$dynamicAnchor", "prefixItems"],
];
const openApi = ["discriminator", "xml", "externalDocs", "example"];
const openApi30 = draft04.filter((keyword) => !["$schema", "id", "definitions", "patternProperties", "additionalItems", "dependencies"].includes(keyword));

/** The keywords of each dialect. OpenAPI's are known everywhere: it reads them in schema files as well. */
export const knownKeywords: Readonly<Record<DialectName, ReadonlySet<string>>> = {
  "draft-04": new Set([...draft04, ...openApi]),
  "draft-06": new Set([...draft06, ...openApi]),
  "draft-07": new Set([...draft07, ...openApi]),
  "2019-09": new Set([...draft201909, ...openApi]),
  "2020-12": new Set([...draft202012, ...openApi]),
  "openapi-3.0": new Set([...openApi30, ...openApi, "nullable", "readOnly", "writeOnly", "deprecated"]),
  "openapi-3.1": new Set([...draft202012, ...openApi]),
};
