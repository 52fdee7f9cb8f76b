import type { Variants } from "../../document/schema-variants.ts";
import type { ApiSymbols } from "../../document/symbols.ts";
import { type ApiModel, rpcMethods } from "../../model/api-model.ts";
import type { SchemaNode } from "../../model/schema-node.ts";
import { isInterface } from "./declarations.ts";

/**
 * The objects that the types of methods describe and that other schemas hold in place, such as the params inside a
 * method's request: they are written once, under the name that the method gives them.
 */
export function namePartObjects(api: ApiModel, symbols: ApiSymbols, variants: Variants): ReadonlyMap<SchemaNode, string> {
  const names = new Map<SchemaNode, string>();
  for (const method of rpcMethods(api)) {
    const uses = [["Params", method.params, "write"], ["Result", method.result, "read"]] as const;
    for (const [part, use, variant] of uses) {
      if (use === undefined || !isInterface(use.node) || names.has(use.node) || variants.turn(use.node, variant) !== use.node) continue;
      names.set(use.node, symbols.operationType(method, part).name);
    }
  }
  return names;
}
