import { childLocation } from "../../build/place.ts";
import type { Location } from "../../source/document.ts";
import { stringMember } from "../../source/json.ts";
import type { ApiRule } from "../rule.ts";

/** `operationId`s that two operations share, webhooks and callbacks included (OpenAPI 3.1, section 4.8.10). */
export const operationIds: ApiRule = ({ operationObjects }, collector) => {
  const first = new Map<string, Location>();
  for (const { json, location } of operationObjects) {
    const id = stringMember(json, "operationId");
    if (id === undefined) continue;
    const place = childLocation(location, "operationId");
    const other = first.get(id);
    if (other === undefined) first.set(id, place);
    else collector.report("duplicate-operation-id", { id }, place, { related: [{ message: "The other one", location: other }] });
  }
};
