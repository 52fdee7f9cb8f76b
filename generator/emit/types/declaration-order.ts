import type { SchemaId } from "../../model/schema.ts";
import type { SchemaNode } from "../../model/schema-node.ts";

/** A node of a schema that is defined by itself alone: the references that close the circle say nothing. */
export function withoutCircle(node: SchemaNode, circular: ReadonlySet<SchemaId>): SchemaNode {
  if (node.kind === "ref") return circular.has(node.target) ? { kind: "any", json: node.json } : node;
  if (node.kind !== "union" && node.kind !== "intersection") return node;
  const members = node.members.map((each) => withoutCircle(each, circular));
  const others = members.filter((each) => each.kind !== "any");
  if (node.kind === "union" && others.length < members.length) return { kind: "any", json: node.json };
  return others.length === 0 ? { kind: "any", json: node.json } : { ...node, members: others };
}

/** The ids so that what a declaration uses follows it: each root, then what it refers to, depth first. */
export function topDown(ids: readonly SchemaId[], next: (id: SchemaId) => ReadonlySet<SchemaId>): readonly SchemaId[] {
  const used = new Set(ids.flatMap((id) => [...next(id)].filter((each) => each !== id)));
  const known = new Set(ids);
  const ordered = new Set<SchemaId>();
  for (const root of [...ids.filter((id) => !used.has(id)), ...ids]) {
    const stack = [root];
    while (stack.length > 0) {
      const id = stack.pop()!;
      if (ordered.has(id) || !known.has(id)) continue;
      ordered.add(id);
      stack.push(...[...next(id)].reverse());
    }
  }
  return [...ordered];
}
