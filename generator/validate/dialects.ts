import type { DialectName, Resource } from "../model/reference-graph.ts";
import type { Dialect, Keyword } from "./keyword.ts";
import { annotation, format } from "./keywords/annotations.ts";
import { dependentRequired, maxProperties, minProperties, required } from "./keywords/counts.ts";
import { allOf, anyOf, conditional, dependentSchemas, elseBranch, not, oneOf, thenBranch } from "./keywords/in-place.ts";
import { contains, items, maxItems, minItems, prefixItems, uniqueItems } from "./keywords/items.ts";
import { additionalProperties, patternProperties, properties, propertyNames } from "./keywords/members.ts";
import { exclusiveMaximum, exclusiveMinimum, maximum, minimum, multipleOf } from "./keywords/numbers.ts";
import { dynamicRef, ref } from "./keywords/references.ts";
import { maxLength, minLength, pattern } from "./keywords/strings.ts";
import { constant, enumeration, type } from "./keywords/values.ts";

const toTable = (keywords: readonly Keyword[]): ReadonlyMap<string, Keyword> => new Map(keywords.map((keyword) => [keyword.name, keyword]));

const numberKeywords = [multipleOf, maximum, exclusiveMaximum, minimum, exclusiveMinimum];
const stringKeywords = [maxLength, minLength, pattern];
const metadata = ["title", "description", "default", "deprecated", "readOnly", "writeOnly", "examples"].map((name) => annotation(name));
const content = ["contentMediaType", "contentEncoding", "contentSchema"].map((name) => annotation(name, "string"));

const draft2020 = toTable([
  ...metadata,
  ...content,
  type,
  enumeration,
  constant,
  ...numberKeywords,
  ...stringKeywords,
  format,
  maxItems,
  minItems,
  uniqueItems,
  maxProperties,
  minProperties,
  required,
  dependentRequired,
  prefixItems,
  items,
  contains,
  annotation("minContains"),
  annotation("maxContains"),
  properties,
  patternProperties,
  additionalProperties,
  propertyNames,
  ref,
  dynamicRef,
  allOf,
  anyOf,
  oneOf,
  not,
  conditional,
  thenBranch,
  elseBranch,
  dependentSchemas,
]);

const dialect: Dialect = { keywords: draft2020, ignoresReferenceSiblings: false, assertsFormat: false };

/** The dialects by name. */
export const dialects: Readonly<Record<DialectName, Dialect>> = {
  "draft-04": dialect,
  "draft-06": dialect,
  "draft-07": dialect,
  "2019-09": dialect,
  "2020-12": dialect,
  "openapi-3.0": dialect,
  "openapi-3.1": dialect,
};

/** The dialect of the schemas in a resource. */
export const dialectOf = (resource: Resource): Dialect => dialects[resource.dialect];
