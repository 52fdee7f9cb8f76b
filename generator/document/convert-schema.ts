import { dialects, type Dialect, type Holding } from "../load/dialects.ts";
import { referenceOf, type ReferenceGraph, type ReferenceKeyword, type Resource } from "../model/reference-graph.ts";
import { isJsonArray, isJsonObject, objectMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { enterScope, type DynamicScope, type SchemaTarget } from "../model/dynamic-scope.ts";
import { keywordsLeftOut, keywordsUnknownTo, upgradeKeywords } from "./upgrade-keywords.ts";

/** What a converted schema needs from the document around it. */
export interface SchemaSurroundings {
  readonly graph: ReferenceGraph;
  /** The text of a `$ref` to a schema that is entered in `scope`. */
  refTo(target: SchemaTarget, scope: DynamicScope): string;
  /** The schema of its own that stands at `json` in the input; `undefined` for one that stays where it is. */
  ownTarget(json: JsonObject): SchemaTarget | undefined;
  /** The `$ref` for a value of a discriminator's `mapping`; `undefined` when it leads to no schema. */
  mappedRef(text: string, resource: Resource): string | undefined;
}

/** What holds AsyncAPI's discriminator, the name of a property, in a schema of OpenAPI, where it is an object. */
export const discriminatorName = "x-discriminator-name";

const isBoolean = (value: JsonValue): boolean => typeof value === "boolean";
const isString = (value: JsonValue): boolean => typeof value === "string";

/** Annotations of 2020-12 that older drafts do not know, so that they may be anything there. */
const annotations: Readonly<Record<string, (value: JsonValue) => boolean>> = {
  examples: isJsonArray, deprecated: isBoolean, readOnly: isBoolean, writeOnly: isBoolean, $comment: isString, contentEncoding: isString, contentMediaType: isString,
};

const isWell = (keyword: string, value: JsonValue): boolean => !Object.hasOwn(annotations, keyword) || annotations[keyword]!(value);

/** A JSON object while it is made. */
export type DraftObject = Record<string, JsonValue>;

/** Sets a member, `__proto__` included. */
export function setMember(object: DraftObject, key: string, value: JsonValue): void {
  if (key === "__proto__") Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}

/**
 * Writes schemas of every dialect as JSON Schema 2020-12 with the same verdicts, for a document in which every named
 * schema stands on its own: references are rewritten by what they lead to, `$id`s become `x-schema-id`, and keywords
 * that only serve resolution (`$schema`, anchors, `$defs`) are left out. All other members stay as they are.
 */
export class SchemaConverter {
  readonly #surroundings: SchemaSurroundings;
  /** Arrays that say nothing of their items. */
  readonly #bareArrays: DraftObject[] = [];
  #asksForItems = false;

  constructor(surroundings: SchemaSurroundings) {
    this.#surroundings = surroundings;
  }

  /**
   * Some tools want `items` in every array. It says nothing more, unless `unevaluatedItems` asks which items are
   * described; then arrays stay as they are. To be called when everything is converted.
   */
  finish(): void {
    if (!this.#asksForItems) for (const schema of this.#bareArrays) schema["items"] = {};
  }

  /** The schema at `json` where it is used: a reference when it has a place of its own. */
  convert(json: JsonValue, resource: Resource, scope: DynamicScope): JsonValue {
    if (!isJsonObject(json)) return withoutBoolean(json);
    const target = this.#surroundings.ownTarget(json);
    return target === undefined ? this.convertHere(json, resource, scope) : { $ref: this.#refTo(target, scope) };
  }

  /** The schema at `json` itself, as the root of its component. */
  convertHere(json: JsonValue, outer: Resource, scope: DynamicScope): JsonValue {
    if (!isJsonObject(json)) return withoutBoolean(json);
    const resource = this.#surroundings.graph.resourceAt.get(json) ?? outer;
    const dialect = dialects[resource.dialect];
    const result: DraftObject = {};
    if (dialect.refHidesSiblings && typeof json["$ref"] === "string") {
      this.#printReference(result, json, "$ref", scope);
      return result;
    }
    const leftOut = keywordsLeftOut(resource);
    const unknown = keywordsUnknownTo(dialect.name);
    for (const key in json) {
      if (!unknown.has(key) && !leftOut.has(key)) this.#printKeyword(result, { json, key, value: json[key]!, resource, dialect, scope });
    }
    upgradeKeywords(result, dialect.name);
    if (result["type"] === "array" && !("items" in result)) this.#bareArrays.push(result);
    if ("unevaluatedItems" in result) this.#asksForItems = true;
    return result;
  }

  #printKeyword(result: DraftObject, { json, key, value, resource, dialect, scope }: KeywordUse): void {
    const holding = dialect.holders.get(key);
    if (holding !== undefined) {
      const held = keepsBoolean(key, value) ? value : this.#convertHeld(holding, value, resource, scope);
      if (held !== undefined) setMember(result, key, held);
    } else if (isReferenceKeyword(key)) {
      if (isReference(dialect, key, value)) this.#printReference(result, json, key, scope);
    } else if (key === dialect.idKeyword && typeof value === "string") {
      if (this.#surroundings.graph.resourceAt.has(json)) result["x-schema-id"] = identityOf(resource, value);
    } else if (key === "discriminator" && isJsonObject(value)) {
      result[key] = this.#convertDiscriminator(value, resource);
    } else if (key === "discriminator" && typeof value === "string") {
      result[discriminatorName] = value;
    } else if (!resolutionKeywords.has(key) && isWell(key, value)) {
      setMember(result, key, value);
    }
  }

  /** Two references side by side cannot share a `$ref`. */
  #printReference(result: DraftObject, json: JsonObject, keyword: ReferenceKeyword, scope: DynamicScope): void {
    const reference = referenceOf(this.#surroundings.graph, json, keyword);
    const $ref = reference === undefined ? (json[keyword] as string) : this.#refTo(scope.resolve(reference), scope);
    if (result["$ref"] === undefined) result["$ref"] = $ref;
    else result["allOf"] = [...(isJsonArray(result["allOf"]) ? result["allOf"] : []), { $ref }];
  }

  #refTo(target: SchemaTarget, scope: DynamicScope): string {
    return this.#surroundings.refTo(target, enterScope(scope, target.resource));
  }

  #convertHeld(holding: Holding, value: JsonValue, resource: Resource, scope: DynamicScope): JsonValue | undefined {
    const convert = (each: JsonValue): JsonValue => this.convert(each, resource, scope);
    switch (holding) {
      case "definitions":
        return this.#convertRemaining(value, convert);
      case "schema":
        return convert(value);
      case "schemas":
      case "schema-or-schemas":
        return isJsonArray(value) ? value.map(convert) : convert(value);
      case "map":
        return mapMembers(value, convert);
      case "map-of-schemas-or-names":
        return mapMembers(value, (each) => (isJsonArray(each) ? each : convert(each)));
    }
  }

  /** Definitions that have places of their own are left out; what remains is kept for whoever reads the document. */
  #convertRemaining(value: JsonValue, convert: (each: JsonValue) => JsonValue): JsonValue | undefined {
    if (!isJsonObject(value)) return value;
    const remaining = Object.entries(value).filter(([, each]) => isJsonObject(each) && !this.#surroundings.ownTarget(each));
    return remaining.length === 0 ? undefined : mapMembers(Object.fromEntries(remaining), convert);
  }

  #convertDiscriminator(discriminator: JsonObject, resource: Resource): JsonObject {
    const mapping = objectMember(discriminator, "mapping");
    if (mapping === undefined) return discriminator;
    const mapped = mapMembers(mapping, (value) =>
      typeof value === "string" ? (this.#surroundings.mappedRef(value, resource) ?? value) : value,
    );
    return { ...discriminator, mapping: mapped };
  }
}

interface KeywordUse {
  readonly json: JsonObject;
  readonly key: string;
  readonly value: JsonValue;
  readonly resource: Resource;
  readonly dialect: Dialect;
  readonly scope: DynamicScope;
}

const isReferenceKeyword = (key: string): key is ReferenceKeyword =>
  key === "$ref" || key === "$dynamicRef" || key === "$recursiveRef";

/** Whether a keyword refers to something in a dialect, where its name may also mean nothing. */
const isReference = (dialect: Dialect, keyword: ReferenceKeyword, value: JsonValue): boolean =>
  typeof value === "string" &&
  (keyword === "$ref" || (keyword === "$dynamicRef" ? dialect.hasDynamicAnchor : dialect.hasRecursiveAnchor));

const resolutionKeywords: ReadonlySet<string> = new Set([
  "$schema",
  "$anchor",
  "$dynamicAnchor",
  "$recursiveAnchor",
  "$vocabulary",
]);

/** Where tools expect `true` and `false`; anywhere else many of them only know objects. */
const keepsBoolean = (keyword: string, value: JsonValue): boolean =>
  typeof value === "boolean" && /^(additional|unevaluated)Properties$/.test(keyword);

/** A schema that is a boolean, as the object that says the same (2020-12 core, section 4.3.2). */
const withoutBoolean = (schema: JsonValue): JsonValue => (schema === true ? {} : schema === false ? { not: {} } : schema);

/** An absolute identity as it is; one that is relative to the file system as written. */
const identityOf = (resource: Resource, written: string): string =>
  resource.uri.startsWith("file:") ? written : resource.uri;

/** The members of an object through `convert`; any other value as it is. */
export function mapMembers(value: JsonValue, convert: (each: JsonValue, key: string) => JsonValue): JsonValue {
  if (!isJsonObject(value)) return value;
  const result: DraftObject = {};
  for (const key in value) setMember(result, key, convert(value[key]!, key));
  return result;
}

