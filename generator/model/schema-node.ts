import type { JsonValue } from "../source/json.ts";
import type { Schema } from "./reference-graph.ts";
import type { SchemaId } from "./schema.ts";

/**
 * What a schema admits, as a type can say it. A node never admits less than its schema (soundness); where it must admit
 * more, `widened` names the keywords that were lost, and every keyword can still be read from `json`.
 */
export type SchemaNode =
  | AnyNode
  | NeverNode
  | PrimitiveNode
  | LiteralNode
  | EnumNode
  | ArrayNode
  | TupleNode
  | ObjectNode
  | RefNode
  | UnionNode
  | IntersectionNode;

/** What every node carries. */
export interface NodeBase {
  /** The schema that says it: annotations and constraints are read here. */
  readonly json: Schema;
  /** Keywords that narrow the values further than the node can say. */
  readonly widened?: readonly string[];
}

/** Every JSON value. */
export interface AnyNode extends NodeBase {
  readonly kind: "any";
}

/** No value at all: `false`, or keywords that contradict each other. */
export interface NeverNode extends NodeBase {
  readonly kind: "never";
}

/** All values of one JSON type that is neither array nor object; `integer` is a number without a fraction. */
export interface PrimitiveNode extends NodeBase {
  readonly kind: "string" | "number" | "integer" | "boolean" | "null";
}

/** Exactly one JSON value (`const`). */
export interface LiteralNode extends NodeBase {
  readonly kind: "literal";
  readonly value: JsonValue;
}

/** One of some JSON values (`enum`). */
export interface EnumNode extends NodeBase {
  readonly kind: "enum";
  readonly values: readonly JsonValue[];
}

/** An array whose items share one schema. */
export interface ArrayNode extends NodeBase {
  readonly kind: "array";
  readonly items: SchemaNode;
  readonly minItems: number;
  /** `undefined`: without a bound. */
  readonly maxItems: number | undefined;
}

/** An array whose first items have schemas of their own (`prefixItems`; `items` as an array before 2020-12). */
export interface TupleNode extends NodeBase {
  readonly kind: "tuple";
  readonly prefix: readonly SchemaNode[];
  /** The schema of the items after the prefix; `undefined` when there can be none. */
  readonly rest: SchemaNode | undefined;
  readonly minItems: number;
  readonly maxItems: number | undefined;
}

/** A declared or required member. */
export interface PropertyNode {
  readonly name: string;
  readonly required: boolean;
  readonly node: SchemaNode;
  /** The schema that declares it, with its annotations; `true` when it is required and declared nowhere here. */
  readonly json: Schema;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
}

/** An object. */
export interface ObjectNode extends NodeBase {
  readonly kind: "object";
  /**
   * In the schema's order; required names without a schema last, with what holds for undeclared members. A member that
   * must be absent has a `never` node. Each node already holds what matching `patterns` demand of it.
   */
  readonly properties: readonly PropertyNode[];
  /** The members that are not declared: `true` when they are free, `false` when there are none, else their schema. */
  readonly additional: boolean | SchemaNode;
  /** `patternProperties`. */
  readonly patterns: readonly { readonly pattern: string; readonly node: SchemaNode }[];
  /** The named enum that `propertyNames` refers to, where it is one and no property is declared: a map by its values. */
  readonly keys: RefNode | undefined;
  /** Nothing says that only objects are meant (no `type`): objects that share no member with it are admitted as well. */
  readonly loose: boolean;
}

/** A named schema. */
export interface RefNode extends NodeBase {
  readonly kind: "ref";
  readonly target: SchemaId;
}

/** At least one of the members (`anyOf`, `oneOf`, several types). */
export interface UnionNode extends NodeBase {
  readonly kind: "union";
  readonly members: readonly SchemaNode[];
  /** The member whose literal value tells the branches apart, when there is one. */
  readonly discriminator: string | undefined;
}

/** All of the members (`allOf`, siblings of `$ref`). */
export interface IntersectionNode extends NodeBase {
  readonly kind: "intersection";
  readonly members: readonly SchemaNode[];
}
