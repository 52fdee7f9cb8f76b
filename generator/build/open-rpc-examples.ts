import type { RpcExample } from "../model/operation.ts";
import type { JsonValue } from "../source/json.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import type { Place } from "./place.ts";

/**
 * The examples of a method (OpenRPC 1.3.2, "Example Pairing Object"), as values by the names of its params. An example
 * of a param has a name of its own, which is the param's in most documents; where it is not, the place in the list tells
 * the param. Values that lie behind an `externalValue` are not read, and examples with one have no params or result.
 */
export function buildRpcExamples(reader: DefinitionReader, method: Place, positions: readonly string[]): RpcExample[] {
  return reader.items(method, "examples").flatMap((item, index) => {
    const place = reader.objectAt(item, `examples[${index}]`);
    if (place === undefined) return [];
    const name = reader.string(place, "name") ?? `example${index + 1}`;
    const params = buildExampleParams(reader, place, positions, name);
    const result = valueOf(reader, reader.value(place, "result"), "result");
    return [{
      name,
      ...(params === undefined ? {} : { params }),
      ...(result === undefined ? {} : { result }),
      location: place.location,
    }];
  });
}

function buildExampleParams(reader: DefinitionReader, pairing: Place, positions: readonly string[], example: string): JsonValue | undefined {
  if (reader.value(pairing, "params") === undefined) return undefined;
  const found = reader.items(pairing, "params").map((item, index) => {
    const place = reader.objectAt(item, `params[${index}]`);
    return { name: reader.string(place, "name"), value: valueOf(reader, item, `params[${index}]`) };
  });
  if (found.length > positions.length) {
    const location = reader.value(pairing, "params")!.location;
    reader.report("params-for-positions", { example, given: found.length, known: positions.length }, location);
    return undefined;
  }
  if (found.some(({ value }) => value === undefined)) return undefined;
  const isNamed = found.every(({ name }) => name !== undefined && positions.includes(name));
  return Object.fromEntries(found.map(({ name, value }, index) => [isNamed ? name! : positions[index]!, value!]));
}

/** The value of an Example Object. */
function valueOf(reader: DefinitionReader, holder: Place | undefined, name: string): JsonValue | undefined {
  const place = holder === undefined ? undefined : reader.objectAt(holder, name);
  return reader.value(place, "value")?.json;
}
