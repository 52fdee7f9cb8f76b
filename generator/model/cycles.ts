interface Visit<T> {
  readonly node: T;
  readonly targets: readonly T[];
  at: number;
}

/** The strongly connected components of a graph (Tarjan's algorithm, without recursion): those that are reached come first. */
export function componentsOf<T>(nodes: Iterable<T>, next: (node: T) => readonly T[]): readonly (readonly T[])[] {
  const index = new Map<T, number>();
  const low = new Map<T, number>();
  const onStack = new Set<T>();
  const stack: T[] = [];
  const components: T[][] = [];
  const lower = (node: T, to: number): void => void low.set(node, Math.min(low.get(node)!, to));
  const open = (node: T): Visit<T> => {
    index.set(node, index.size);
    low.set(node, index.get(node)!);
    stack.push(node);
    onStack.add(node);
    return { node, targets: next(node), at: 0 };
  };
  for (const start of nodes) {
    if (index.has(start)) continue;
    const work = [open(start)];
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const target = top.targets[top.at++];
      if (target !== undefined) {
        if (!index.has(target)) work.push(open(target));
        else if (onStack.has(target)) lower(top.node, index.get(target)!);
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent !== undefined) lower(parent.node, low.get(top.node)!);
      if (low.get(top.node) !== index.get(top.node)) continue;
      const component = stack.splice(stack.lastIndexOf(top.node));
      for (const node of component) onStack.delete(node);
      components.push(component);
    }
  }
  return components;
}

/** The nodes that lie on a cycle. */
export function cyclic<T>(nodes: Iterable<T>, next: (node: T) => readonly T[]): ReadonlySet<T> {
  const components = componentsOf(nodes, next);
  return new Set(components.filter(([first, ...others]) => others.length > 0 || next(first!).includes(first!)).flat());
}
