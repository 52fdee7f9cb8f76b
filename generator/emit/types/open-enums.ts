import type { ApiModel } from "../../model/api-model.ts";
import type { SchemaNode, UnionNode } from "../../model/schema-node.ts";

/** How many names are followed from a member of a union to its texts. */
const longestChain = 32;

/** Whether a union holds strings of any kind beside texts that it lists, itself or under a name. */
export const isOpenEnum = (api: ApiModel, union: UnionNode): boolean =>
  union.members.some(({ kind }) => kind === "string") && union.members.some((each) => listsTexts(api, each, longestChain));

function listsTexts(api: ApiModel, node: SchemaNode, steps: number): boolean {
  switch (node.kind) {
    case "literal": return typeof node.value === "string";
    case "enum": return node.values.some((value) => typeof value === "string");
    case "ref": {
      const target = steps === 0 ? undefined : api.schemas.get(node.target)?.node;
      return target !== undefined && listsTexts(api, target, steps - 1);
    }
    case "union": return steps > 0 && node.members.every(({ kind }) => kind !== "string") && node.members.some((each) => listsTexts(api, each, steps - 1));
    default: return false;
  }
}
