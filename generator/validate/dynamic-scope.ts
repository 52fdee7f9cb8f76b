import type { JsonObject } from "../source/json.ts";
import type { Direction, Directions } from "./directions.ts";
import type { Reference, ReferenceGraph, Resource, Target } from "../model/reference-graph.ts";

/**
 * The dynamic scope (2020-12 core, section 7.1), reduced to what it decides: for each dynamic anchor the outermost
 * resource that has it; and which way the value goes. Scopes that decide alike are one value, so they can be compared and used as map keys.
 */
export interface DynamicScope {
  /** Anchor name → its target in the outermost resource. `$recursiveAnchor` (2019-09) counts as the name "". */
  readonly bindings: ReadonlyMap<string, Target>;
  /** Set where the direction matters. */
  readonly direction: Direction | undefined;
  /** The names in a schema's `required` that a value which goes this way may be without. */
  readonly waived?: (schema: JsonObject) => ReadonlySet<string> | undefined;
}

/** The scopes of one graph. */
export class DynamicScopes {
  readonly empty: DynamicScope = { bindings: new Map(), direction: undefined };
  readonly #scopes = new Map<string, DynamicScope>([["", this.empty]]);
  readonly #entered = new Map<DynamicScope, Map<Resource, DynamicScope>>();
  readonly #directions: Directions | undefined;
  /** Without a dynamic reference no scope matters, and all are one. */
  readonly #isNeeded: boolean;

  constructor(graph: ReferenceGraph, directions: Directions | undefined) {
    this.#directions = directions;
    this.#isNeeded = [...graph.references.values()].some((references) => references.some(({ dynamicAnchor }) => dynamicAnchor !== undefined));
  }

  /** The scope inside `resource` when it is entered from `scope`. */
  enter(scope: DynamicScope, resource: Resource): DynamicScope {
    if (!this.#isNeeded || (resource.dynamicAnchors.size === 0 && !resource.recursiveAnchor)) return scope;
    let known = this.#entered.get(scope);
    if (known === undefined) this.#entered.set(scope, (known = new Map()));
    let inner = known.get(resource);
    if (inner === undefined) known.set(resource, (inner = this.#bind(scope, resource)));
    return inner;
  }

  /** The scope with another direction, or with none. */
  turn(scope: DynamicScope, direction: Direction | undefined): DynamicScope {
    return scope.direction === direction ? scope : this.#one(scope.bindings, direction);
  }

  /** Where a reference leads from within `scope`. */
  resolve(scope: DynamicScope, { target, dynamicAnchor, keyword }: Reference): Target {
    if (dynamicAnchor === undefined) return target;
    return scope.bindings.get(keyword === "$recursiveRef" ? "" : dynamicAnchor) ?? target;
  }

  #bind(scope: DynamicScope, resource: Resource): DynamicScope {
    const bindings = new Map(scope.bindings);
    for (const [name, target] of resource.dynamicAnchors) if (!bindings.has(name)) bindings.set(name, target);
    if (resource.recursiveAnchor && !bindings.has("")) bindings.set("", rootTarget(resource));
    return this.#one(bindings, scope.direction);
  }

  #one(bindings: DynamicScope["bindings"], direction: Direction | undefined): DynamicScope {
    const signature = `${direction ?? ""}${[...bindings].map(([name, target]) => JSON.stringify([name, target.id])).sort().join()}`;
    const known = this.#scopes.get(signature);
    if (known !== undefined) return known;
    const directions = direction === undefined ? undefined : this.#directions;
    const waived = directions === undefined ? {} : { waived: (schema: JsonObject) => directions.waived(schema, direction!) };
    const bound: DynamicScope = { bindings, direction, ...waived };
    this.#scopes.set(signature, bound);
    return bound;
  }
}

const rootTarget = (resource: Resource): Target => ({
  id: `${resource.uri}#`,
  json: resource.json,
  resource,
  pointer: "",
  location: resource.location,
});
