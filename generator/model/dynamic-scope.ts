import type { Reference, ReferenceGraph, Resource, Target } from "./reference-graph.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../source/json.ts";

/** A schema that has a place of its own. */
export type SchemaTarget = Pick<Target, "id" | "json" | "resource">;

/**
 * Where dynamic references lead at a place: the dynamic scope of JSON Schema (2020-12 core, section 7.1), reduced to
 * what can be asked of it. Schemas without dynamic references are all entered in the empty scope.
 */
export class DynamicScope {
  /** By anchor, the outermost target; `$recursiveAnchor` counts as an anchor with the empty name. */
  readonly targets: ReadonlyMap<string, Target>;

  constructor(targets: ReadonlyMap<string, Target>) {
    this.targets = targets;
  }

  /** What a reference leads to in this scope. */
  resolve({ keyword, dynamicAnchor, target }: Reference): Target {
    if (dynamicAnchor === undefined) return target;
    return this.targets.get(anchorName(keyword, dynamicAnchor)) ?? target;
  }
}

/** `$recursiveRef` asks for no name: there is one recursive anchor to a resource. */
const anchorName = (keyword: Reference["keyword"], name: string): string => (keyword === "$recursiveRef" ? "" : name);

/** The scope outside all schemas. */
export const emptyScope = new DynamicScope(new Map());

/** The scope after `resource` has been entered: anchors that are known already stay with the outermost target. */
export function enterScope(scope: DynamicScope, resource: Resource): DynamicScope {
  if (resource.dynamicAnchors.size === 0 && !resource.recursiveAnchor) return scope;
  const added = [...resource.dynamicAnchors, ...recursiveAnchor(resource)].filter(([name]) => !scope.targets.has(name));
  return added.length === 0 ? scope : new DynamicScope(new Map([...scope.targets, ...added]));
}

function recursiveAnchor(resource: Resource): [string, Target][] {
  const { uri, json, location } = resource;
  return resource.recursiveAnchor ? [["", { id: `${uri}#`, json, resource, pointer: "", location }]] : [];
}

/** Which part of a dynamic scope makes a difference to which schema. */
export class ScopeRelevance {
  readonly #graph: ReferenceGraph;
  readonly #isDynamic: boolean;
  readonly #relevant = new Map<string, readonly string[]>();

  constructor(graph: ReferenceGraph) {
    this.#graph = graph;
    this.#isDynamic = hasDynamicReferences(graph);
  }

  /** The anchors on which `target` means something else in `scope` than when it is entered alone. */
  differences(target: SchemaTarget, scope: DynamicScope): readonly string[] {
    if (!this.#isDynamic || scope.targets.size === 0) return [];
    const alone = enterScope(emptyScope, target.resource);
    return this.#anchorsOf(target).filter((name) => {
      const here = scope.targets.get(name);
      return here !== undefined && here.id !== alone.targets.get(name)?.id;
    });
  }

  /** The names of the dynamic references that can be reached from `target`, sorted. */
  #anchorsOf(target: SchemaTarget): readonly string[] {
    const known = this.#relevant.get(target.id);
    if (known !== undefined) return known;
    const names = new Set<string>();
    const seen = new Set<JsonValue>();
    const waiting: JsonValue[] = [target.json];
    for (let json = waiting.pop(); json !== undefined; json = waiting.pop()) {
      if (typeof json !== "object" || json === null || seen.has(json)) continue;
      seen.add(json);
      if (isJsonObject(json)) waiting.push(...this.#followed(json, names));
      waiting.push(...Object.values(json));
    }
    const sorted = [...names].toSorted();
    this.#relevant.set(target.id, sorted);
    return sorted;
  }

  /** Where the references of an object may lead; the names they ask for are added to `names`. */
  #followed(json: JsonObject, names: Set<string>): JsonValue[] {
    return (this.#graph.references.get(json) ?? []).flatMap(({ keyword, dynamicAnchor, target }) => {
      if (dynamicAnchor === undefined) return [target.json];
      const name = anchorName(keyword, dynamicAnchor);
      const asked = !names.has(name);
      names.add(name);
      return asked ? [target.json, ...this.#dynamicTargets(name)] : [target.json];
    });
  }

  #dynamicTargets(name: string): JsonValue[] {
    return [...this.#graph.resources.values()].flatMap(({ dynamicAnchors, recursiveAnchor: isRecursive, json }) =>
      name === "" ? (isRecursive ? [json] : []) : (dynamicAnchors.get(name)?.json ?? []),
    );
  }
}

/** Whether any reference of the graph depends on the dynamic scope. */
function hasDynamicReferences(graph: ReferenceGraph): boolean {
  for (const references of graph.references.values()) {
    if (references.some(({ dynamicAnchor }) => dynamicAnchor !== undefined)) return true;
  }
  return false;
}
