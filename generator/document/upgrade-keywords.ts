import type { DialectName, Resource } from "../model/reference-graph.ts";
import { isJsonArray, isJsonObject, type JsonValue } from "../source/json.ts";

type MutableObject = Record<string, JsonValue>;

/** The drafts in their order; OpenAPI 3.0 reads its keywords as draft-04 does. */
const age: Readonly<Record<DialectName, number>> = {
  "openapi-3.0": 4,
  "draft-04": 4,
  "draft-06": 6,
  "draft-07": 7,
  "2019-09": 8,
  "2020-12": 9,
  "openapi-3.1": 9,
};

/** The age of the first draft in which a keyword constrains anything. */
const firstAge: ReadonlyMap<string, number> = new Map([
  ["const", 6],
  ["contains", 6],
  ["propertyNames", 6],
  ["if", 7],
  ["then", 7],
  ["else", 7],
  ["dependentRequired", 8],
  ["dependentSchemas", 8],
  ["minContains", 8],
  ["maxContains", 8],
  ["unevaluatedItems", 8],
  ["unevaluatedProperties", 8],
  ["prefixItems", 9],
]);

/** Keywords of draft-04 that OpenAPI 3.0 leaves out (3.0.3, section 4.7.24). */
const notInOpenApi30: ReadonlySet<string> = new Set(["patternProperties", "additionalItems", "dependencies", "$defs", "definitions"]);

const unknownKeywords = new Map<DialectName, ReadonlySet<string>>();

/** The keywords that mean nothing in a dialect but would mean something in 2020-12. */
export function keywordsUnknownTo(dialect: DialectName): ReadonlySet<string> {
  let unknown = unknownKeywords.get(dialect);
  if (unknown === undefined) {
    const younger = [...firstAge].filter(([, first]) => age[dialect] < first).map(([keyword]) => keyword);
    unknownKeywords.set(dialect, (unknown = new Set([...younger, ...(dialect === "openapi-3.0" ? notInOpenApi30 : [])])));
  }
  return unknown;
}

/** Whether a keyword means nothing in a dialect but would mean something in 2020-12. */
export const isUnknownTo = (dialect: DialectName, keyword: string): boolean => keywordsUnknownTo(dialect).has(keyword);

/** The keywords of each vocabulary that constrain instances, by the end of its URI (2020-12 core, section 8.1.2). */
const vocabularyKeywords: Readonly<Record<string, readonly string[]>> = {
  validation: [
    ...["type", "enum", "const", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"],
    ...["maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "maxContains", "minContains"],
    ...["maxProperties", "minProperties", "required", "dependentRequired"],
  ],
  applicator: [
    ...["prefixItems", "items", "additionalItems", "contains", "additionalProperties", "properties", "patternProperties"],
    ...["dependentSchemas", "propertyNames", "if", "then", "else", "allOf", "anyOf", "oneOf", "not"],
  ],
  unevaluated: ["unevaluatedItems", "unevaluatedProperties"],
};

/** The keywords that mean nothing because a meta-schema of the user's own leaves out their vocabulary. */
export function keywordsLeftOut({ vocabularies }: Resource): ReadonlySet<string> {
  if (vocabularies === undefined) return none;
  const named = new Set([...vocabularies.keys()].map((uri) => uri.slice(uri.lastIndexOf("/") + 1)));
  // 2019-09 has the unevaluated keywords in its applicator vocabulary.
  if ([...vocabularies.keys()].some((uri) => uri.endsWith("2019-09/vocab/applicator"))) named.add("unevaluated");
  return new Set(Object.keys(vocabularyKeywords).flatMap((name) => (named.has(name) ? [] : vocabularyKeywords[name]!)));
}

const none: ReadonlySet<string> = new Set();

/**
 * Rewrites the keywords of an older dialect that 2020-12 spells otherwise. The values of the schema's keywords are
 * converted already; `schema` is changed in place.
 */
export function upgradeKeywords(schema: MutableObject, dialect: DialectName): void {
  if (age[dialect] < 6) upgradeExclusiveBounds(schema);
  if (age[dialect] < 8) upgradeDependencies(schema);
  if (age[dialect] < 9) upgradeTuples(schema);
  if (dialect === "openapi-3.0") upgradeOpenApi30(schema);
}

/** `minimum: 5, exclusiveMinimum: true` → `exclusiveMinimum: 5`. */
function upgradeExclusiveBounds(schema: MutableObject): void {
  upgradeExclusiveBound(schema, "minimum", "exclusiveMinimum");
  upgradeExclusiveBound(schema, "maximum", "exclusiveMaximum");
}

function upgradeExclusiveBound(schema: MutableObject, bound: string, exclusive: string): void {
  const isExclusive = schema[exclusive];
  if (typeof isExclusive !== "boolean") return;
  delete schema[exclusive];
  if (!isExclusive || schema[bound] === undefined) return;
  schema[exclusive] = schema[bound];
  delete schema[bound];
}

/** `dependencies` holds lists of names and schemas; each has a keyword of its own since 2019-09. */
function upgradeDependencies(schema: MutableObject): void {
  const { dependencies } = schema;
  if (!isJsonObject(dependencies)) return;
  delete schema["dependencies"];
  const entries = Object.entries(dependencies);
  const names = entries.filter(([, value]) => isJsonArray(value));
  const schemas = entries.filter(([, value]) => !isJsonArray(value));
  if (names.length > 0) schema["dependentRequired"] = Object.fromEntries(names);
  if (schemas.length > 0) schema["dependentSchemas"] = Object.fromEntries(schemas);
}

/** `items: [A], additionalItems: B` → `prefixItems: [A], items: B`. */
function upgradeTuples(schema: MutableObject): void {
  const { items, additionalItems } = schema;
  if (additionalItems !== undefined) delete schema["additionalItems"];
  if (!isJsonArray(items)) return;
  delete schema["items"];
  if (items.length > 0) schema["prefixItems"] = items;
  if (additionalItems !== undefined) schema["items"] = additionalItems;
}

/**
 * `nullable` widens `type` alone (OpenAPI 3.0.3, section 4.7.24.3); `example` is one of 2020-12's `examples`; what is no
 * plain text is told by its encoding or media type (OpenAPI 3.1, section 4.8.24.4).
 */
function upgradeOpenApi30(schema: MutableObject): void {
  const { nullable, type, example, format } = schema;
  if (nullable !== undefined) delete schema["nullable"];
  if (type === "string" && (format === "byte" || format === "binary")) {
    delete schema["format"];
    if (format === "byte") schema["contentEncoding"] = "base64";
    else schema["contentMediaType"] = "application/octet-stream";
  }
  if (nullable === true && typeof type === "string") schema["type"] = [type, "null"];
  if (example === undefined) return;
  delete schema["example"];
  schema["examples"] = [example];
}
