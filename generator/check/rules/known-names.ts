import { childLocation } from "../../build/place.ts";
import type { Collector } from "../../diagnostics/collector.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { Operation } from "../../model/operation.ts";
import { valueLocation, type Location } from "../../source/document.ts";
import { arrayMember, isJsonObject, type JsonObject } from "../../source/json.ts";
import { nearest } from "../../source/nearest.ts";
import type { ApiRule } from "../rule.ts";

/** The names of security schemes, tags and errors that operations use: they must be defined. */
export const knownNames: ApiRule = ({ api }, collector) => {
  for (const { json, document } of api.definitions) checkSecurity(api, json, valueLocation(document, undefined), collector);
  for (const operation of api.operations) {
    checkTags(api, operation, collector);
    checkSecurity(api, operation.json, operation.location, collector);
    if (operation.kind === "rpc") checkErrors(api, operation.errors, operation.location, collector);
  }
};

function checkSecurity({ securitySchemes }: ApiModel, holder: JsonObject, location: Location, collector: Collector): void {
  for (const [index, requirement] of (arrayMember(holder, "security") ?? []).entries()) {
    for (const name of isJsonObject(requirement) ? Object.keys(requirement) : []) {
      if (securitySchemes.has(name)) continue;
      const place = ["security", index, name].reduce(childLocation, location);
      const key = place.kind === "value" ? { ...place, part: "key" as const } : place;
      collector.report("unknown-security-scheme", { name, nearest: nearest(name, securitySchemes.keys()) }, key);
    }
  }
}

/** An API that declares no tags uses them freely. */
function checkTags({ tags }: ApiModel, { tags: used, location }: Operation, collector: Collector): void {
  if (tags.length === 0) return;
  const names = tags.map(({ name }) => name);
  for (const [index, name] of used.entries()) {
    if (names.includes(name)) continue;
    collector.report("unknown-tag", { name, nearest: nearest(name, names) }, ["tags", index].reduce(childLocation, location));
  }
}

function checkErrors({ errors }: ApiModel, used: readonly string[], location: Location, collector: Collector): void {
  for (const [index, name] of used.entries()) {
    if (errors.has(name)) continue;
    const place = ["errors", index].reduce(childLocation, location);
    collector.report("unknown-error", { name, nearest: nearest(name, errors.keys()) }, place);
  }
}
