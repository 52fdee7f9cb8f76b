import { stringMember } from "../source/json.ts";
import { nearest } from "../source/nearest.ts";
import { buildParams, paramsOf, type MethodParams } from "./build-params.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import { childLocation, type Place } from "./place.ts";

const structures = ["by-name", "by-position", "either"];

/**
 * The params of a method. Where nothing is said of their structure, either does (OpenRPC 1.3.2, "Method Object").
 * `x-params` is what gen-api's output says beyond the list.
 */
export function buildOpenRpcParams(reader: DefinitionReader, method: Place, name: string): MethodParams {
  const written = reader.string(method, "paramStructure");
  if (written !== undefined && !structures.includes(written)) {
    const { location } = reader.value(method, "paramStructure")!;
    reader.report("wrong-value", { what: "\"paramStructure\"", expected: structures, actual: written, nearest: nearest(written, structures) }, location);
  }
  const listed = buildParams(reader, method);
  const paramStructure = written === "by-name" || written === "by-position" ? written : "either";
  checkDescriptors(reader, method, name, paramStructure);
  const whole = reader.value(method, "x-params");
  if (whole === undefined) return { ...listed, paramStructure };
  return { ...paramsOf(reader, reader.schema(whole)), positions: listed.positions, paramStructure };
}

function checkDescriptors(reader: DefinitionReader, method: Place, name: string, structure: MethodParams["paramStructure"]): void {
  const seen = new Set<string>();
  let optional: string | undefined;
  for (const [index, item] of reader.items(method, "params").entries()) {
    const place = reader.follow(item);
    const own = stringMember(place?.json, "name");
    if (place === undefined || own === undefined) {
      if (place !== undefined && reader.value(place, "name") === undefined) reader.report("missing-member", { what: `params[${index}]`, member: "name" }, place.location);
      continue;
    }
    if (seen.has(own)) reader.report("duplicate-param", { name: own, method: name }, item.json === place.json ? childLocation(place.location, "name") : item.location);
    seen.add(own);
    const isRequired = reader.boolean(place, "required") === true;
    if (!isRequired) optional ??= own;
    else if (optional !== undefined && structure !== "by-name") reader.report("required-after-optional", { name: own, before: optional }, item.location);
  }
}
