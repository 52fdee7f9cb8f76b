import { camelCase, wordsOf } from "../model/identifiers.ts";
import type { HttpOperation, Operation, RpcMethod } from "../model/operation.ts";
import { stringMember } from "../source/json.ts";

/** An operation with the path of its method on the client: `["workspaces", "create"]`. */
export interface NamedMethod<O extends Operation> {
  readonly operation: O;
  readonly path: readonly string[];
}

/**
 * Where users find each operation on the client. A name with dots or slashes is the path itself. Without them, the
 * first tag of an HTTP operation is its resource, and the method's name is the operationId without the resource's words
 * (`createWorkspace` under `Workspaces` → `workspaces.create`), unless two operations would meet there or nothing is
 * left. `x-gen-api-name` overrides it: with dots the whole path, without them the method's name in its resource.
 */
export function nameMethods<O extends HttpOperation | RpcMethod>(operations: readonly O[]): NamedMethod<O>[] {
  const wanted = operations.map((operation) => ({ operation, path: wantedPath(operation) }));
  const counts = new Map<string, number>();
  for (const { path } of wanted) counts.set(keyOf(path), (counts.get(keyOf(path)) ?? 0) + 1);
  return wanted.map(({ operation, path }) =>
    counts.get(keyOf(path)) === 1 || /[./]/.test(operation.id) ? { operation, path } : { operation, path: [...path.slice(0, -1), camelCase(operation.id)] },
  );
}

const keyOf = (path: readonly string[]): string => path.join(".");

function wantedPath(operation: HttpOperation | RpcMethod): readonly string[] {
  const override = stringMember(operation.json, "x-gen-api-name");
  const segments = (override ?? (operation.kind === "http" ? operation.id : operation.method)).split(/[./]+/).filter((segment) => segment !== "");
  if (segments.length > 1) return segments.map(camelCase);
  const name = segments[0] ?? "empty";
  const tag = operation.kind === "http" ? operation.tags[0] : undefined;
  if (tag === undefined) return [camelCase(name)];
  return [camelCase(tag), override === undefined ? withoutResource(name, tag) : camelCase(name)];
}

/** The name without the words of its resource, singular or plural alike. */
function withoutResource(name: string, resource: string): string {
  const words = wordsOf(name);
  const stems = words.map(stemOf);
  const wanted = wordsOf(resource).map(stemOf);
  const start = stems.findIndex((_, index) => wanted.every((stem, offset) => stems[index + offset] === stem));
  if (start < 0 || wanted.length === 0) return camelCase(name);
  const rest = [...words.slice(0, start), ...words.slice(start + wanted.length)];
  return camelCase(rest.length === 0 ? name : rest.join(" "));
}

/** A word in lower case and in the singular, as far as its ending tells. */
function stemOf(word: string): string {
  const lower = word.toLowerCase();
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(s|x|z|ch|sh)es$/.test(lower)) return lower.slice(0, -2);
  return /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower;
}
