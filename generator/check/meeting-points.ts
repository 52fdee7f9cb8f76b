import type { ApiModel } from "../model/api-model.ts";
import { isTree } from "../source/document.ts";
import type { JsonValue } from "../source/json.ts";

/**
 * The values that a walk through an API's documents from `starts` may come to twice: where it starts, and where references
 * lead. `undefined` where that may be any, because one object stands at several places.
 */
export function meetingPoints({ documents, graph, schemas }: ApiModel, starts: Iterable<JsonValue>): ReadonlySet<JsonValue> | undefined {
  if (!documents.every(isTree)) return undefined;
  const points = new Set(starts);
  for (const { json } of schemas.values()) points.add(json);
  for (const references of graph.references.values()) for (const { target } of references) points.add(target.json);
  return points;
}
