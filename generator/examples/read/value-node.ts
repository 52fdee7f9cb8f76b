import type { JsonValue } from "../../source/json.ts";
import { type Path, toKeys } from "../../source/path.ts";
import type { TextRange } from "../../source/text-problem.ts";
import type { ExampleComment, ExampleValue } from "./example-value.ts";

/** A value with the places of its parts. */
export interface ValueNode extends TextRange {
  readonly value: JsonValue;
  /** The author wrote dots in its place. */
  readonly isHole: boolean;
  readonly members?: ReadonlyMap<string, MemberNode>;
  readonly items?: readonly ValueNode[];
}

/** A member with the place of its key. */
export interface MemberNode {
  readonly key: TextRange;
  readonly node: ValueNode;
}

/** The key of a member that stands for the members left out. It can be in no JSON text that means itself. */
export const holeKey = (index: number): string => `\ud800…${index}`;

/** Whether a key stands for members left out. */
export const isHoleKey = (key: string): boolean => key.startsWith("\ud800…");

/** A document made of nodes. */
export function toExampleValue(root: ValueNode, comments: readonly ExampleComment[]): ExampleValue {
  const hasHoles = containsHole(root);
  return {
    value: root.value,
    range: { start: root.start, end: root.end },
    comments,
    hasHoles,
    rangeOf: (keys, part) => rangeOf(root, keys, part),
    isHole: (path) => hasHoles && isHoleAt(root, path),
  };
}

function containsHole(node: ValueNode): boolean {
  if (node.isHole) return true;
  if (node.items !== undefined) return node.items.some(containsHole);
  return node.members !== undefined && [...node.members.values()].some((member) => containsHole(member.node));
}

const childOf = (node: ValueNode, key: string | number): ValueNode | undefined =>
  node.items === undefined ? node.members?.get(String(key))?.node : node.items[Number(key)];

function isHoleAt(root: ValueNode, path: Path | undefined): boolean {
  let node: ValueNode | undefined = root;
  for (const key of toKeys(path)) {
    if (node.isHole) return true;
    node = childOf(node, key);
    if (node === undefined) return false;
  }
  return node.isHole;
}

function rangeOf(root: ValueNode, keys: readonly (string | number)[], part: "key" | "value" = "value"): TextRange {
  let node = root;
  let key: TextRange | undefined;
  for (const each of keys) {
    const next = childOf(node, each);
    if (next === undefined) return key ?? firstLine(node);
    key = node.members?.get(String(each))?.key;
    node = next;
  }
  return part === "key" && key !== undefined ? key : node;
}

/** An object's or array's bracket stands for the whole of it. */
const firstLine = (node: ValueNode): TextRange =>
  node.members === undefined && node.items === undefined ? node : { start: node.start, end: Math.min(node.end, node.start + 1) };
