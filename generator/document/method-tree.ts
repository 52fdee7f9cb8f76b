import type { HttpOperation, RpcMethod } from "../model/operation.ts";
import type { NamedMethod } from "./method-path.ts";

/** A member of the client: a method, or a group of members. */
export type MethodNode<O> =
  | { readonly kind: "method"; readonly name: string; readonly operation: O }
  | { readonly kind: "group"; readonly name: string; readonly members: readonly MethodNode<O>[] };

/** A group that is being filled; its own operation is there when a name is both a method and a group. */
class Draft<O> {
  operation: O | undefined;
  readonly members = new Map<string, Draft<O>>();

  at(name: string): Draft<O> {
    let child = this.members.get(name);
    if (child === undefined) this.members.set(name, (child = new Draft()));
    return child;
  }

  /** The wanted name, with a number when it is taken. */
  freeName(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.members.get(name)?.operation !== undefined; number++) name = `${wanted}_${number}`;
    return name;
  }
}

/**
 * The members of a client. Where one name is both a method and a group, the method moves into the group, as `get`,
 * `post`, … (HTTP) or `call`.
 * @param reserved names that the client itself has at its top; a member of that name gets a `_` after it.
 */
export function toMethodTree<O extends HttpOperation | RpcMethod>(
  methods: readonly NamedMethod<O>[],
  reserved: readonly string[] = [],
): readonly MethodNode<O>[] {
  const root = new Draft<O>();
  for (const { operation, path } of methods) {
    const group = path.slice(0, -1).reduce((draft, name) => draft.at(name), root);
    group.at(group.freeName(path.at(-1) ?? "call")).operation = operation;
  }
  return toMembers(root, reserved);
}

function toMembers<O extends HttpOperation | RpcMethod>(draft: Draft<O>, reserved: readonly string[]): MethodNode<O>[] {
  // A `then` would make a promise of whatever has it.
  const taken = new Set<string>(["then", ...reserved, ...draft.members.keys()]);
  return [...draft.members].map(([key, { operation, members }]) => {
    let name = key;
    if (key === "then" || reserved.includes(key)) while (taken.has(name)) name += "_";
    if (members.size === 0 && operation !== undefined) return { kind: "method", name, operation };
    const group = draft.at(key);
    if (operation !== undefined) group.at(group.freeName(ownName(operation))).operation = operation;
    return { kind: "group", name, members: toMembers(group, []) };
  });
}

const ownName = (operation: HttpOperation | RpcMethod): string => (operation.kind === "http" ? operation.method.toLowerCase() : "call");
