import type { DialectName, Resource } from "../model/reference-graph.ts";
import type { Dialect, Keyword } from "./keyword.ts";
import { annotation, format } from "./keywords/annotations.ts";
import { dependentRequired, maxProperties, minProperties, required } from "./keywords/counts.ts";
import { dependencies } from "./keywords/dependencies.ts";
import { allOf, anyOf, conditional, dependentSchemas, elseBranch, not, oneOf, thenBranch } from "./keywords/in-place.ts";
import { additionalItems, contains, containsBefore2020, items, itemsBefore2020, maxItems, minItems, prefixItems, uniqueItems } from "./keywords/items.ts";
import { additionalProperties, patternProperties, properties, propertyNames } from "./keywords/members.ts";
import { bound, exclusiveMaximum, exclusiveMinimum, maximum, minimum, multipleOf } from "./keywords/numbers.ts";
import { dynamicRef, recursiveRef, ref } from "./keywords/references.ts";
import { maxLength, minLength, pattern } from "./keywords/strings.ts";
import { unevaluatedItems, unevaluatedProperties } from "./keywords/unevaluated.ts";
import { constant, enumeration, nullableType, type } from "./keywords/values.ts";

const annotations = (...names: readonly string[]): readonly Keyword[] => names.map((name) => annotation(name));
const content = ["contentMediaType", "contentEncoding", "contentSchema"].map((name) => annotation(name, "string"));
const metadata = annotations("title", "description", "default", "examples");
const access = annotations("readOnly", "writeOnly");
const openApi = annotations("discriminator", "xml", "externalDocs", "example");
const nullable = annotation("nullable");

const strings = [maxLength, minLength, pattern];
const numbers = [multipleOf, maximum, exclusiveMaximum, minimum, exclusiveMinimum];
/** `exclusiveMaximum: true` makes `maximum` exclusive. */
const numbersWithFlags = [multipleOf, bound("maximum"), bound("minimum"), ...annotations("exclusiveMaximum", "exclusiveMinimum")];
const counts = [maxItems, minItems, uniqueItems, maxProperties, minProperties, required];
const members = [properties, patternProperties, additionalProperties];
const logic = [allOf, anyOf, oneOf, not];
const conditions = [conditional, thenBranch, elseBranch];
const containsBounds = annotations("minContains", "maxContains");

const draft04 = [type, enumeration, ...numbersWithFlags, ...strings, ...counts, itemsBefore2020, additionalItems, ...members, dependencies, ref, ...logic, format];
const draft06 = [type, enumeration, constant, ...numbers, ...strings, ...counts, itemsBefore2020, additionalItems, containsBefore2020, ...members, propertyNames, dependencies, ref, ...logic, format];

/**
 * The vocabularies of 2019-09 and 2020-12 (2020-12 core, section 8.1.2), by the last part of their URIs. What must see
 * others' findings comes last.
 */
const vocabularies2020: Readonly<Record<string, readonly Keyword[]>> = {
  core: [ref, dynamicRef],
  validation: [type, enumeration, constant, ...numbers, ...strings, ...counts, dependentRequired, ...containsBounds],
  applicator: [prefixItems, items, contains, ...members, propertyNames, ...logic, ...conditions, dependentSchemas, dependencies],
  "format-annotation": [format],
  "format-assertion": [format],
  "meta-data": [...metadata, ...access, annotation("deprecated")],
  content,
  unevaluated: [unevaluatedItems, unevaluatedProperties],
};

const vocabularies2019: Readonly<Record<string, readonly Keyword[]>> = {
  core: [ref, recursiveRef],
  validation: vocabularies2020["validation"]!,
  applicator: [itemsBefore2020, additionalItems, containsBefore2020, ...members, propertyNames, ...logic, ...conditions, dependentSchemas, dependencies, unevaluatedItems, unevaluatedProperties],
  format: [format],
  "meta-data": vocabularies2020["meta-data"]!,
  content,
};

const toDialect = (keywords: Iterable<Keyword>, ignoresReferenceSiblings: boolean, assertsFormat = false): Dialect => ({
  keywords: new Map([...keywords].sort(lastUnevaluated).map((keyword) => [keyword.name, keyword])),
  ignoresReferenceSiblings,
  assertsFormat,
});

const all2020 = Object.values(vocabularies2020).flat();

/** The dialects by name. */
const dialects: Readonly<Record<DialectName, Dialect>> = {
  "draft-04": toDialect([...metadata, ...draft04], true),
  "draft-06": toDialect([...metadata, ...draft06], true),
  "draft-07": toDialect([...metadata, ...access, ...content, ...draft06, ...conditions], true),
  "2019-09": toDialect(Object.values(vocabularies2019).flat(), false),
  "2020-12": toDialect(all2020, false),
  "openapi-3.0": toDialect([
    ...metadata, ...access, ...openApi, annotation("deprecated"), nullable,
    nullableType, enumeration, ...numbersWithFlags, ...strings, ...counts, itemsBefore2020, properties, additionalProperties, ref, ...logic, format,
  ], true),
  "openapi-3.1": toDialect([...openApi, ...all2020], false),
};

/** Sorts what reads others' findings behind all others. */
function lastUnevaluated(a: Keyword, b: Keyword): number {
  return Number(a.name.startsWith("unevaluated")) - Number(b.name.startsWith("unevaluated"));
}

const vocabularyUri = /^https:\/\/json-schema\.org\/draft\/(2019-09|2020-12)\/vocab\/([\w-]+)$/;

/** The dialects of meta-schemas with vocabularies of their own, kept as long as the resources that use them. */
const ownDialects = new WeakMap<Resource, Dialect>();

/** The dialect of the schemas in a resource. */
export function dialectOf(resource: Resource): Dialect {
  const { vocabularies, dialect } = resource;
  if (vocabularies === undefined) return dialects[dialect];
  let own = ownDialects.get(resource);
  if (own === undefined) ownDialects.set(resource, (own = toVocabularyDialect(vocabularies, dialect)));
  return own;
}

/** The dialect made of the vocabularies that a meta-schema lists; those nobody knows add nothing. */
function toVocabularyDialect(listed: ReadonlyMap<string, boolean>, name: DialectName): Dialect {
  const known = [...listed.keys()].flatMap((uri) => {
    const match = vocabularyUri.exec(uri);
    return match === null ? [] : [{ draft: match[1]!, vocabulary: match[2]! }];
  });
  const keywords = known.flatMap(({ draft, vocabulary }) => (draft === "2019-09" ? vocabularies2019 : vocabularies2020)[vocabulary] ?? []);
  const core = (name === "2019-09" ? vocabularies2019 : vocabularies2020)["core"]!;
  const extra = name === "openapi-3.1" ? openApi : [];
  const assertsFormat = known.some(({ vocabulary }) => vocabulary === "format-assertion");
  return toDialect([...extra, ...core, ...keywords], false, assertsFormat);
}
