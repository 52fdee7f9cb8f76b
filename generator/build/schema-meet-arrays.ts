import type { Schema } from "../model/reference-graph.ts";
import type { ArrayNode, SchemaNode, TupleNode } from "../model/schema-node.ts";
import { neverNode, type MeetScope, withWidened } from "./schema-kinds.ts";

/** An array in its general form: items by position, then the rest. */
export interface List {
  readonly prefix: readonly SchemaNode[];
  /** `undefined`: there are no items after the prefix. */
  readonly rest: SchemaNode | undefined;
  readonly minItems: number;
  readonly maxItems: number | undefined;
}

/** One array that is both. */
export function meetArrays(scope: MeetScope, a: ArrayNode | TupleNode, b: ArrayNode | TupleNode): SchemaNode {
  const [one, other] = [toList(a), toList(b)];
  const length = Math.max(one.prefix.length, other.prefix.length);
  const prefix = Array.from({ length }, (_, index) => meetItems(scope, itemOf(one, index), itemOf(other, index)) ?? neverNode());
  const list: List = {
    prefix,
    rest: meetItems(scope, one.rest, other.rest),
    minItems: Math.max(one.minItems, other.minItems),
    maxItems: least(one.maxItems, other.maxItems),
  };
  return withWidened(listNode(list, a.json), [...(a.widened ?? []), ...(b.widened ?? [])]);
}

const toList = (node: ArrayNode | TupleNode): List =>
  node.kind === "tuple" ? node : { prefix: [], rest: node.items, minItems: node.minItems, maxItems: node.maxItems };

const itemOf = (list: List, index: number): SchemaNode | undefined => list.prefix[index] ?? list.rest;

const meetItems = (scope: MeetScope, a: SchemaNode | undefined, b: SchemaNode | undefined): SchemaNode | undefined =>
  a === undefined || b === undefined ? undefined : scope.meet(a, b);

const least = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : Math.min(a, b);

/** The node of a list: an array when no position differs, `never` when its bounds leave no length. */
export function listNode(list: List, json: Schema): SchemaNode {
  const impossible = list.prefix.findIndex((node) => node.kind === "never");
  const rest = list.rest?.kind === "never" ? undefined : list.rest;
  const isBounded = impossible >= 0 || rest === undefined;
  const end = impossible >= 0 ? impossible : list.prefix.length;
  const maxItems = isBounded ? least(list.maxItems, end) : list.maxItems;
  if (maxItems !== undefined && list.minItems > maxItems) return neverNode(json);
  const prefix = list.prefix.slice(0, Math.min(end, maxItems ?? end));
  if (prefix.length === 0 && !isBounded && rest !== undefined && maxItems !== 0) {
    return { kind: "array", json, items: rest, minItems: list.minItems, maxItems };
  }
  const isClosed = isBounded || (maxItems !== undefined && maxItems <= prefix.length);
  return { kind: "tuple", json, prefix, rest: isClosed ? undefined : rest, minItems: list.minItems, maxItems };
}
