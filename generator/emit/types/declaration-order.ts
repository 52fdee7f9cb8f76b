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

/** The schemas whose immediate references lead in a circle (strongly connected components; Tarjan, without recursion). */
export function circularIds(ids: Iterable<SchemaId>, next: (id: SchemaId) => ReadonlySet<SchemaId>): ReadonlySet<SchemaId> {
  const order = new Map<SchemaId, number>();
  const low = new Map<SchemaId, number>();
  const path: SchemaId[] = [];
  const onPath = new Set<SchemaId>();
  const circular = new Set<SchemaId>();
  const enter = (id: SchemaId): Visit => {
    order.set(id, order.size);
    low.set(id, order.get(id)!);
    path.push(id);
    onPath.add(id);
    return { id, rest: next(id).values() };
  };
  const leave = ({ id }: Visit, parent: Visit | undefined): void => {
    if (parent !== undefined) low.set(parent.id, Math.min(low.get(parent.id)!, low.get(id)!));
    if (low.get(id) !== order.get(id)) return;
    const component = path.splice(path.lastIndexOf(id));
    for (const each of component) onPath.delete(each);
    if (component.length > 1 || next(id).has(id)) for (const each of component) circular.add(each);
  };
  for (const root of ids) {
    const stack = order.has(root) ? [] : [enter(root)];
    while (stack.length > 0) {
      const visit = stack.at(-1)!;
      const step = visit.rest.next();
      if (step.done === true) leave(stack.pop()!, stack.at(-1));
      else if (!order.has(step.value)) stack.push(enter(step.value));
      else if (onPath.has(step.value)) low.set(visit.id, Math.min(low.get(visit.id)!, order.get(step.value)!));
    }
  }
  return circular;
}

interface Visit {
  readonly id: SchemaId;
  readonly rest: Iterator<SchemaId>;
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
