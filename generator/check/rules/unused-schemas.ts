import { keyLocation } from "../../build/place.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../source/json.ts";
import { meetingPoints } from "../meeting-points.ts";
import type { ApiRule, CheckedApi } from "../rule.ts";

/** Schemas that no operation reaches. An API without operations is a library of schemas. */
export const unusedSchemas: ApiRule = (checked, collector) => {
  const { api } = checked;
  if (api.operations.length === 0) return;
  const used = reachable(checked);
  for (const { name, json, location } of api.schemas.values()) {
    if (isJsonObject(json) && !used.has(json)) collector.report("unused-schema", { name }, keyLocation(location));
  }
};

/** The schemas below the operations, and whatever they refer to. */
function reachable({ api }: CheckedApi): ReadonlySet<JsonValue> {
  const { definitions, operations, graph } = api;
  const members = definitions.flatMap(({ json: { components: _, ...rest } }) => Object.values(rest));
  const waiting: JsonValue[] = [...members, ...operations.map(({ json }) => json)];
  for (const operation of operations) {
    if (operation.kind === "event") waiting.push(...operation.messages.map(({ payload }) => payload.json));
    if (operation.kind === "rpc" && operation.result !== undefined) waiting.push(operation.result.json);
  }
  const meetings = meetingPoints(api, waiting);
  const seen = new Set<JsonValue>();
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== "object" || value === null) continue;
    if (meetings === undefined || meetings.has(value)) {
      if (seen.has(value)) continue;
      seen.add(value);
    }
    if (isJsonArray(value)) {
      for (const each of value) if (typeof each === "object") waiting.push(each);
      continue;
    }
    for (const key in value) {
      const each = (value as JsonObject)[key]!;
      if (typeof each === "object") waiting.push(each);
    }
    for (const { target } of graph.references.get(value) ?? []) waiting.push(target.json);
  }
  return seen;
}
