import { isSchema, type Schema } from "../model/reference-graph.ts";
import type { ObjectNode, PropertyNode, RefNode, SchemaNode } from "../model/schema-node.ts";
import { isSameJson, isJsonArray, isJsonObject, type JsonObject, member, numberMember } from "../source/json.ts";
import type { KeywordRules } from "./schema-keywords.ts";
import { anyNode, type MeetScope, neverNode, unfold, withWidened } from "./schema-kinds.ts";
import { lostFor } from "./schema-local.ts";
import { undeclaredNode } from "./schema-meet-objects.ts";
import { matches } from "./schema-patterns.ts";

/** What reading one schema object needs: the nodes of its subschemas and how its dialect reads keywords. */
export interface SchemaReader {
  readonly scope: MeetScope;
  readonly rules: KeywordRules;
  /** The node of a subschema. */
  child(schema: Schema): SchemaNode;
}

/** The objects that the keywords for objects admit. */
export function objectNode(reader: SchemaReader, json: JsonObject, loose: boolean): SchemaNode {
  const { rules } = reader;
  const patterns = rules.applicators ? patternsOf(reader, json) : [];
  const additional = rules.applicators ? additionalOf(reader, json) : true;
  const shape = { patterns, additional };
  const required = requiredNames(reader, json);
  const properties = declaredProperties(reader, json, patterns, required);
  properties.push(...requiredProperties(reader, json, shape, required));
  if (properties.some((property) => property.required && property.node.kind === "never")) return neverNode(json);
  const isEmpty = rules.assertions && numberMember(json, "maxProperties") === 0;
  const node: ObjectNode = { kind: "object", json, properties, patterns, additional: isEmpty ? false : additional, keys: undefined, loose };
  return withPropertyNames(reader, json, withWidened(node, rules.assertions ? lostFor(json, "object") : []));
}

const objectKeywords = ["properties", "required", "patternProperties", "additionalProperties", "propertyNames", "minProperties", "maxProperties"];

/** Whether a schema says anything about objects beyond their being allowed. */
export const hasObjectKeywords = (json: JsonObject): boolean => objectKeywords.some((keyword) => Object.hasOwn(json, keyword));

/** The subschemas of a keyword that maps names to schemas. */
function schemaEntries(json: JsonObject, keyword: string): [string, Schema][] {
  const map = member(json, keyword);
  if (!isJsonObject(map)) return [];
  return Object.entries(map).filter((entry): entry is [string, Schema] => isSchema(entry[1]));
}

const patternsOf = (reader: SchemaReader, json: JsonObject): ObjectNode["patterns"] =>
  schemaEntries(json, "patternProperties").map(([pattern, schema]) => ({ pattern, node: reader.child(schema) }));

function additionalOf(reader: SchemaReader, json: JsonObject): boolean | SchemaNode {
  const schema = member(json, "additionalProperties");
  if (!isSchema(schema)) return true;
  const node = reader.child(schema);
  if (node.kind === "never") return false;
  return node.kind === "any" && schema === true ? true : node;
}

function declaredProperties(reader: SchemaReader, json: JsonObject, patterns: ObjectNode["patterns"], required: ReadonlySet<string>): PropertyNode[] {
  if (!reader.rules.applicators) return [];
  return schemaEntries(json, "properties").map(([name, schema]) => {
    let node = reader.child(schema);
    for (const demand of patterns) if (matches(demand.pattern, name) === true) node = reader.scope.meet(node, demand.node);
    return {
      name,
      required: required.has(name),
      node,
      json: schema,
      readOnly: member(schema, "readOnly") === true,
      writeOnly: member(schema, "writeOnly") === true,
    };
  });
}

/** Members that are required but not declared: what holds for undeclared members. */
function requiredProperties(
  reader: SchemaReader, json: JsonObject, shape: Pick<ObjectNode, "patterns" | "additional">, required: ReadonlySet<string>,
): PropertyNode[] {
  const declared = reader.rules.applicators ? member(json, "properties") : undefined;
  const isDeclared = (name: string): boolean => isJsonObject(declared) && Object.hasOwn(declared, name) && isSchema(declared[name]);
  return [...required].filter((name) => !isDeclared(name)).map((name) => ({
    name,
    required: true,
    node: undeclaredNode(reader.scope, shape, name) ?? anyNode(),
    json: true,
    readOnly: false,
    writeOnly: false,
  }));
}

const none: ReadonlySet<string> = new Set();

function requiredNames(reader: SchemaReader, json: JsonObject): ReadonlySet<string> {
  const required = member(json, "required");
  if (!isJsonArray(required) || !reader.rules.assertions) return none;
  return new Set(required.filter((name) => typeof name === "string"));
}

/** `propertyNames`, where it lists the names: the object is closed to these. */
function withPropertyNames(reader: SchemaReader, json: JsonObject, node: ObjectNode): SchemaNode {
  const schema = member(json, "propertyNames");
  if (!reader.rules.draft06 || !reader.rules.applicators || !isSchema(schema)) return node;
  const keys = reader.child(schema);
  const names = namesOf(unfold(reader.scope, keys));
  if (names === undefined) return keys.kind === "any" ? node : withWidened(node, ["propertyNames"]);
  if (keys.kind === "ref" && node.properties.length === 0 && node.patterns.length === 0) return withKeys(node, keys);
  const closed: ObjectNode = { ...node, patterns: [], keys: undefined, additional: false, properties: node.properties.map(toExcluded(names)) };
  if (closed.properties.some((property) => property.required && property.node.kind === "never")) return neverNode(json);
  const declared = new Set(node.properties.map((property) => property.name));
  const missing = names.filter((name) => !declared.has(name)).map((name): PropertyNode => ({
    name, required: false, json: true, readOnly: false, writeOnly: false, node: undeclaredNode(reader.scope, node, name) ?? anyNode(),
  }));
  return { ...closed, properties: [...closed.properties, ...missing.filter((property) => property.node.kind !== "never")] };
}

const withKeys = (node: ObjectNode, keys: RefNode): ObjectNode => ({ ...node, keys });

const toExcluded = (names: readonly string[]) => (property: PropertyNode): PropertyNode =>
  names.some((name) => isSameJson(name, property.name)) ? property : { ...property, node: neverNode() };

/** The strings that a schema for names lists; `undefined` when it admits others as well. */
function namesOf(node: SchemaNode): readonly string[] | undefined {
  if (node.kind === "never") return [];
  const values = node.kind === "literal" ? [node.value] : node.kind === "enum" ? node.values : undefined;
  return values?.filter((value) => typeof value === "string");
}
