import { isSchema, type Reference, referenceOf, type ReferenceGraph, type Resource, type Schema, type Target } from "../model/reference-graph.ts";
import type { SchemaId } from "../model/schema.ts";
import type { RefNode, SchemaNode } from "../model/schema-node.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, member } from "../source/json.ts";
import { arrayNode, hasArrayKeywords } from "./schema-array.ts";
import { applyConditions, type Condition, dependency, exactlyOne, requiring, sealVariants } from "./schema-conditions.ts";
import { type Evaluated, evaluatedBy } from "./schema-evaluated.ts";
import { type KeywordRules, keywordRulesOf } from "./schema-keywords.ts";
import {
  allKinds, anyNode, isKindsOnly, kindBits, type Kinds, kindsOf, type MeetScope, neverNode, openArray, openObject, withWidened,
} from "./schema-kinds.ts";
import { scalarNodes, typeKinds, valuesNode } from "./schema-local.ts";
import { listNode } from "./schema-meet-arrays.ts";
import { intersection, meet, restrict } from "./schema-meet.ts";
import { hasObjectKeywords, objectNode, type SchemaReader } from "./schema-object.ts";
import { subtract } from "./schema-subtract.ts";
import { unionOf } from "./schema-union.ts";

/** How deeply schemas may nest, names followed included, before a subschema is taken for any value. */
const maxDepth = 150;

/** Makes the nodes of one API's schemas, each once. */
export class SchemaBuilder implements MeetScope {
  readonly #graph: ReferenceGraph;
  readonly #named: ReadonlyMap<SchemaId, Target>;
  /** What stands for schema objects, by identity: the name of a named one, the node of another. */
  readonly #uses = new Map<JsonObject, SchemaId | SchemaNode>();
  readonly #namedNodes = new Map<SchemaId, SchemaNode>();
  readonly #namedKinds = new Map<SchemaId, Kinds>();
  readonly #building = new Set<SchemaId>();
  readonly #pairs = new Map<string, SchemaNode>();
  #depth = 0;

  constructor(graph: ReferenceGraph, named: ReadonlyMap<SchemaId, Target>) {
    this.#graph = graph;
    this.#named = named;
    for (const [id, target] of named) if (isJsonObject(target.json)) this.#uses.set(target.json, id);
  }

  readonly meet = (a: SchemaNode, b: SchemaNode): SchemaNode => meet(this, a, b);

  meetNames(a: RefNode, b: RefNode, make: () => SchemaNode): SchemaNode {
    if (a.target === b.target) return withWidened(a, b.widened);
    const pair = `${a.target} ${b.target}`;
    const known = this.#pairs.get(pair);
    if (known !== undefined) return known;
    this.#pairs.set(pair, intersection([a, b], b.json));
    const met = make();
    this.#pairs.set(pair, met);
    return met;
  }

  nodeOf(id: SchemaId): SchemaNode | undefined {
    const known = this.#namedNodes.get(id);
    if (known !== undefined) return known;
    const target = this.#named.get(id);
    if (target === undefined || this.#building.has(id) || this.#depth > maxDepth) return undefined;
    this.#building.add(id);
    const node = isSchema(target.json) ? this.#build(target.json, target.resource) : anyNode();
    this.#building.delete(id);
    this.#namedNodes.set(id, node);
    return node;
  }

  kindsOf(id: SchemaId): Kinds {
    const known = this.#namedKinds.get(id);
    if (known !== undefined) return known;
    const node = this.nodeOf(id);
    if (node === undefined) return allKinds;
    this.#namedKinds.set(id, allKinds);
    const kinds = kindsOf(this, node);
    this.#namedKinds.set(id, kinds);
    return kinds;
  }

  /** The node of a schema where it is used: a `ref` when it has a name. */
  use(schema: Schema, resource: Resource): SchemaNode {
    if (!isJsonObject(schema)) return schema ? anyNode(schema) : neverNode(schema);
    const known = this.#uses.get(schema);
    if (typeof known === "string") return { kind: "ref", json: schema, target: known };
    if (known !== undefined) return known;
    const node = this.#build(schema, resource);
    this.#uses.set(schema, node);
    return node;
  }

  #build(schema: Schema, resource: Resource): SchemaNode {
    if (!isJsonObject(schema)) return schema ? anyNode(schema) : neverNode(schema);
    if (this.#depth > maxDepth) return { ...anyNode(schema), widened: ["(too deeply nested)"] };
    this.#depth++;
    const node = new SchemaReading(this, this.#graph, this.#graph.resourceAt.get(schema) ?? resource).read(schema);
    this.#depth--;
    return node;
  }

  /** A reference's target as a node. */
  follow(reference: Reference, json: Schema): SchemaNode {
    if (reference.dynamicAnchor === undefined) return this.#toRef(reference.target, json);
    const name = reference.dynamicAnchor;
    const candidates = [...this.#graph.resources.values()].flatMap((resource) => resource.dynamicAnchors.get(name) ?? []);
    const targets = candidates.length === 0 ? [reference.target] : candidates;
    const nodes = targets.map((target) => this.#toRef(target, json));
    // What stands for "bind me", such as `not: true`, admits nothing.
    return unionOf(this, nodes.filter((node) => kindsOf(this, node) !== 0), json);
  }

  #toRef(target: Target, json: Schema): SchemaNode {
    if (!isSchema(target.json)) return anyNode(json);
    if (!this.#named.has(target.id)) return this.use(target.json, target.resource);
    const node: RefNode = { kind: "ref", json, target: target.id };
    return node;
  }
}

/** Reads one schema object, with what stands in its `allOf`. */
class SchemaReading implements SchemaReader {
  readonly scope: SchemaBuilder;
  readonly rules: KeywordRules;
  readonly #graph: ReferenceGraph;
  readonly #resource: Resource;

  constructor(scope: SchemaBuilder, graph: ReferenceGraph, resource: Resource) {
    this.scope = scope;
    this.rules = keywordRulesOf(resource);
    this.#graph = graph;
    this.#resource = resource;
  }

  child(schema: Schema): SchemaNode {
    return this.scope.use(schema, this.#resource);
  }

  read(json: JsonObject): SchemaNode {
    if (!isCombined(json)) return withJson(this.#local(json), json);
    const reference = referenceOf(this.#graph, json);
    if (reference !== undefined && this.rules.refIsAlone) return this.scope.follow(reference, json);
    const conditions: Condition[] = [];
    const base = this.#assemble(anyNode(json), json, conditions);
    const conditioned = applyConditions(this.scope, base, conditions);
    const negated = this.#withoutNot(conditioned, json);
    const node = this.#withUnevaluated(negated, json);
    return withJson(node, json);
  }

  /** What the keywords of `json` leave of `base`; conditions are gathered, to be applied when all else is known. */
  #assemble(base: SchemaNode, json: JsonObject, conditions: Condition[]): SchemaNode {
    let node = this.scope.meet(base, this.#local(json));
    for (const reference of this.#graph.references.get(json) ?? []) node = this.scope.meet(node, this.scope.follow(reference, json));
    if (!this.rules.applicators) return node;
    for (const schema of this.#list(json, "allOf")) {
      const isPlainRule = isJsonObject(schema) && Object.hasOwn(schema, "if") && !this.#graph.resourceAt.has(schema) && this.rules.conditionals;
      if (isPlainRule && isOnlyRule(schema)) this.#addConditions(schema, conditions);
      else node = this.scope.meet(node, this.child(schema));
    }
    for (const keyword of ["anyOf", "oneOf"] as const) {
      const members = this.#list(json, keyword).map((schema) => this.child(schema));
      if (members.length > 0) node = this.scope.meet(node, this.#alternatives(keyword, members, json));
    }
    this.#addConditions(json, conditions);
    return node;
  }

  #alternatives(keyword: "anyOf" | "oneOf", members: readonly SchemaNode[], json: JsonObject): SchemaNode {
    return sealVariants(keyword === "oneOf" ? exactlyOne(this.scope, members, json) : unionOf(this.scope, members, json));
  }

  /** `type`, `const`, `enum` and the keywords for each type. */
  #local(json: JsonObject): SchemaNode {
    const kinds = typeKinds(json, this.rules);
    const values = valuesNode(json, this.rules);
    const nodes = this.#byKind(json, kinds);
    if (values !== undefined) return this.scope.meet(values, { kind: "union", json, members: nodes, discriminator: undefined });
    const isOpen = kinds === allKinds && nodes.length === 6 && nodes.every((node) => isKindsOnly(node));
    if (!isOpen) return orderLikeType(unionOf(this.scope, nodes, json), json);
    return withWidened(anyNode(json), nodes.flatMap((node) => node.widened ?? []));
  }

  #byKind(json: JsonObject, kinds: Kinds): readonly SchemaNode[] {
    const nodes = this.rules.assertions ? scalarNodes(json, kinds) : scalarNodes({}, kinds);
    if ((kinds & kindBits.array) !== 0) nodes.push(hasArrayKeywords(json) ? arrayNode(this, json) : openArray(json));
    if ((kinds & kindBits.object) !== 0) nodes.push(hasObjectKeywords(json) ? objectNode(this, json, kinds === allKinds) : openObject(json));
    return nodes;
  }

  #list(json: JsonObject, keyword: string): readonly Schema[] {
    const list = member(json, keyword);
    return isJsonArray(list) ? list.filter(isSchema) : [];
  }

  #addConditions(json: JsonObject, conditions: Condition[]): void {
    if (!this.rules.applicators) return;
    const test = member(json, "if");
    if (this.rules.conditionals && isSchema(test)) {
      const branch = (keyword: string): SchemaNode => {
        const schema = member(json, keyword);
        return isSchema(schema) ? this.child(schema) : anyNode();
      };
      conditions.push({ test: this.child(test), then: branch("then"), otherwise: branch("else"), json });
    }
    const keywords = this.rules.dependents ? ["dependentRequired", "dependentSchemas"] : ["dependencies"];
    for (const keyword of keywords) this.#addDependencies(member(json, keyword), json, conditions);
  }

  #addDependencies(map: JsonValue | undefined, json: JsonObject, conditions: Condition[]): void {
    for (const [name, value] of isJsonObject(map) ? Object.entries(map) : []) {
      if (isSchema(value)) conditions.push(dependency(name, this.child(value), json));
      else if (isJsonArray(value)) {
        const names = value.filter((each) => typeof each === "string");
        if (names.length > 0) conditions.push(dependency(name, requiring(names, json), json));
      }
    }
  }

  #withoutNot(node: SchemaNode, json: JsonObject): SchemaNode {
    const schema = member(json, "not");
    return this.rules.applicators && isSchema(schema) ? subtract(this.scope, node, this.child(schema)) : node;
  }

  #withUnevaluated(node: SchemaNode, json: JsonObject): SchemaNode {
    const [properties, items] = [member(json, "unevaluatedProperties"), member(json, "unevaluatedItems")];
    if (!this.rules.unevaluated || (!isSchema(properties) && !isSchema(items))) return node;
    const seen = evaluatedBy(this.#graph, json, this.#resource);
    const array = isSchema(items) && !seen.allItems ? this.#unevaluatedItems(seen, this.child(items), json) : openArray(json);
    const object = isSchema(properties) && !seen.allProperties ? this.#unevaluatedMembers(node, seen, this.child(properties), json) : openObject(json);
    if (isKindsOnly(array) && isKindsOnly(object)) return withWidened(node, ["unevaluatedItems", "unevaluatedProperties"].filter((each) => Object.hasOwn(json, each)));
    return this.scope.meet(node, unionOf(this.scope, [...scalarNodes({}, allKinds), array, object], json));
  }

  #unevaluatedItems(seen: Evaluated, rest: SchemaNode, json: JsonObject): SchemaNode {
    return listNode({ prefix: Array.from({ length: seen.prefix }, () => anyNode()), rest, minItems: 0, maxItems: undefined }, json);
  }

  /** Said of one object whose members are all at hand; beside names, an undeclared member cannot be told in a type. */
  #unevaluatedMembers(node: SchemaNode, seen: Evaluated, rest: SchemaNode, json: JsonObject): SchemaNode {
    const object = restrict(this.scope, node, kindBits.object);
    const declared = object.kind === "object" ? object.properties : [];
    const names = new Set(declared.map((property) => property.name));
    if (object.kind !== "object" || ![...seen.names].every((name) => names.has(name))) return openObject(json);
    return {
      ...openObject(json),
      properties: declared.map((property) => ({ ...property, required: false, node: anyNode(), json: true })),
      patterns: seen.patterns.map((pattern) => ({ pattern, node: anyNode() })),
      additional: rest.kind === "never" ? false : rest.kind === "any" ? true : rest,
      loose: true,
    };
  }
}

const withJson = (node: SchemaNode, json: JsonObject): SchemaNode => (node.json === json ? node : { ...node, json });

/** Keywords that bring in other schemas for the same value; most schemas have none. */
const combiningKeywords = new Set([
  "$ref", "$dynamicRef", "$recursiveRef", "allOf", "anyOf", "oneOf", "not", "if", "dependentRequired", "dependentSchemas",
  "dependencies", "unevaluatedProperties", "unevaluatedItems",
]);

function isCombined(json: JsonObject): boolean {
  for (const keyword of Object.keys(json)) if (combiningKeywords.has(keyword)) return true;
  return false;
}

/** Whether a schema holds nothing but a condition (and annotations), so that it can be read with the schema around it. */
const isOnlyRule = (schema: JsonObject): boolean =>
  Object.keys(schema).every((keyword) => ["if", "then", "else", "title", "description", "$comment"].includes(keyword));

/**
 * The members of a union in the order in which `type` lists their types: `["string", "null"]` reads like that. Without
 * a `type`, what the schema describes comes first.
 */
function orderLikeType(node: SchemaNode, json: JsonObject): SchemaNode {
  const type = member(json, "type");
  if (node.kind !== "union") return node;
  const rank = (each: SchemaNode): number => {
    if (!isJsonArray(type)) return Number(isKindsOnly(each));
    const at = type.indexOf(each.kind === "tuple" ? "array" : each.kind);
    return at < 0 ? type.length : at;
  };
  const ranks = node.members.map(rank);
  if (ranks.every((each, index) => index === 0 || ranks[index - 1]! <= each)) return node;
  return { ...node, members: node.members.toSorted((a, b) => rank(a) - rank(b)) };
}
