import { isSchema } from "../model/reference-graph.ts";
import type { SchemaNode } from "../model/schema-node.ts";
import { isJsonArray, type JsonObject, member, numberMember } from "../source/json.ts";
import { anyNode, neverNode, withWidened } from "./schema-kinds.ts";
import { lostFor } from "./schema-local.ts";
import { listNode } from "./schema-meet-arrays.ts";
import type { SchemaReader } from "./schema-object.ts";

/** The arrays that the keywords for arrays admit. */
export function arrayNode(reader: SchemaReader, json: JsonObject): SchemaNode {
  const { rules } = reader;
  const { prefix, rest } = rules.applicators ? positions(reader, json) : { prefix: [], rest: anyNode() };
  const contains = rules.draft06 && rules.applicators ? containsNode(reader, json) : undefined;
  const least = contains?.least ?? 0;
  if (contains?.node.kind === "never" && least > 0) return neverNode(json);
  const minItems = rules.assertions ? (numberMember(json, "minItems") ?? 0) : 0;
  const maxItems = rules.assertions ? numberMember(json, "maxItems") : undefined;
  const list = listNode({ prefix, rest, minItems: Math.max(0, Math.ceil(minItems), least), maxItems }, json);
  const lost = lostFor(json, "array").filter((keyword) => keyword !== "contains" || (contains !== undefined && contains.node.kind !== "any"));
  return withWidened(list, rules.assertions ? lost : []);
}

const arrayKeywords = ["items", "prefixItems", "additionalItems", "contains", "minItems", "maxItems", "uniqueItems"];

/** Whether a schema says anything about arrays beyond their being allowed. */
export const hasArrayKeywords = (json: JsonObject): boolean => arrayKeywords.some((keyword) => Object.hasOwn(json, keyword));

function positions(reader: SchemaReader, json: JsonObject): { prefix: readonly SchemaNode[]; rest: SchemaNode } {
  const items = member(json, "items");
  const byPosition = reader.rules.prefixItems ? member(json, "prefixItems") : items;
  const prefix = isJsonArray(byPosition) ? byPosition.filter(isSchema).map((schema) => reader.child(schema)) : [];
  const others = reader.rules.prefixItems || !isJsonArray(items) ? items : member(json, "additionalItems");
  return { prefix, rest: isSchema(others) ? reader.child(others) : anyNode() };
}

/** What `contains` asks for, and of how many items at least (`minContains`, 2019-09 and later). */
function containsNode(reader: SchemaReader, json: JsonObject): { node: SchemaNode; least: number } | undefined {
  const schema = member(json, "contains");
  if (!isSchema(schema)) return undefined;
  const least = reader.rules.dependents && reader.rules.assertions ? (numberMember(json, "minContains") ?? 1) : 1;
  return { node: reader.child(schema), least: Math.max(0, Math.ceil(least)) };
}
