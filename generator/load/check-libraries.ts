import type { Collector } from "../diagnostics/collector.ts";
import { valueLocation } from "../source/document.ts";
import type { JsonObject } from "../source/json.ts";
import { nearest } from "../source/nearest.ts";
import { childPath } from "../source/path.ts";
import type { ApiConfiguration } from "./configuration.ts";

/** The options of validators that change what a function of theirs says or gives back. */
const decisiveOptions = ["formats", "maxDepth", "defaults"];

/** Whether the APIs that others use can be used by them. */
export function checkLibraries(apis: readonly ApiConfiguration[], collector: Collector): void {
  for (const api of apis) {
    const { name, uses, location } = api;
    if (uses === undefined || location === undefined) continue;
    const place = valueLocation(location.document, childPath(location.path, "uses"));
    const library = apis.find((each) => each.name === uses);
    const others = apis.map((each) => each.name).filter((each) => each !== name);
    if (library === undefined) collector.report("unknown-library", { name: uses, nearest: nearest(uses, others) }, place);
    else for (const reason of refusal(api, library)) collector.report("library-refused", { name: uses, reason }, place);
  }
}

/** The first thing that stands against it. */
function refusal(api: ApiConfiguration, library: ApiConfiguration): readonly string[] {
  if (library === api) return ["it is the API itself"];
  if (library.uses !== undefined) return [`it uses "${library.uses}" itself`];
  if (api.package || library.package) return [`the output of "${api.package ? api.name : library.name}" is a package, which must be complete by itself`];
  const [own, other] = [api.targets.get("validators"), library.targets.get("validators")];
  const option = own === undefined || other === undefined ? undefined : decisiveOptions.find((each) => !isSame(own, other, each));
  return option === undefined ? [] : [`the validators of the two have different options "${option}"`];
}

const isSame = (own: JsonObject, other: JsonObject, option: string): boolean =>
  JSON.stringify(own[option] ?? standard[option]) === JSON.stringify(other[option] ?? standard[option]);

const standard: JsonObject = { formats: "assert", maxDepth: 2_000, defaults: false };
