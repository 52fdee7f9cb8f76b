import { diagnostic } from "../../diagnostics/collector.ts";
import { propertyNames, requiredNames } from "../../model/schema-facts.ts";
import type { NamedSchema } from "../../model/schema.ts";
import { isJsonArray, isJsonObject, type JsonValue } from "../../source/json.ts";
import { evaluatePlace } from "../../validate/evaluate.ts";
import { type ApiIndex, targetOf } from "../api-index.ts";
import type { Context, Example, Mapping, Rule } from "../mapping.ts";
import { expectationOf } from "../expectation.ts";
import { exampleRange, locationOfRange, partOfSchema } from "../part.ts";
import { isHoleKey } from "../read/value-node.ts";
import { findUnknownProperties } from "../unknown-properties.ts";

/** A schema that an example might be of. */
export interface Candidate {
  readonly index: ApiIndex;
  readonly schema: NamedSchema;
  /** Violations, and properties that it does not describe. */
  readonly distance: number;
}

/** Exactly one schema fits, with every property described: taken, and told. */
export const inferenceRule: Rule = (example, context) => {
  // What is to be invalid cannot be known by what fits.
  if (expectationOf(example) !== undefined) return undefined;
  const [best, next] = rankCandidates(example, context);
  if (best === undefined || best.distance > 0 || next?.distance === 0) return undefined;
  return { rule: "inferred", api: best.index.api.name, parts: [partOfSchema(best.index, best.schema)], faults: [], notes: [inferredNote(example, best, next)] };
};

function inferredNote(example: Example, best: Candidate, next: Candidate | undefined): Mapping["notes"][number] {
  const hint = `To settle it, write <!-- gen-api schema=${best.schema.name} --> above the block.`;
  return diagnostic("example-inferred", { schema: best.schema.name, runnerUp: next?.schema.name }, locationOfRange(example, exampleRange(example)), { hint });
}

/** The schemas that declare a property of an example, the best first; those of equal distance by name. */
export function rankCandidates(example: Example, { indexes }: Context): Candidate[] {
  const value = example.value?.value;
  const sample = isJsonArray(value) ? value[0] : value;
  if (value === undefined || !isJsonObject(sample)) return [];
  const names = Object.keys(sample).filter((key) => !isHoleKey(key));
  if (names.length === 0) return [];
  const found = indexes.flatMap((index) =>
    [...index.api.schemas.values()].filter((schema) => isNear(index, schema, names)).map((schema) => ({ index, schema, distance: distanceOf(example, index, schema, value) })));
  return found.toSorted((a, b) => a.distance - b.distance || (a.schema.name < b.schema.name ? -1 : 1));
}

/** Whether a schema declares most of the names, so that judging by it is worth the time. */
function isNear({ api }: ApiIndex, schema: NamedSchema, names: readonly string[]): boolean {
  const declared = new Set(propertyNames(api.graph, schema.json));
  const shared = names.filter((name) => declared.has(name)).length;
  return shared > 0 && shared * 2 >= names.length && requiredNames(api.graph, schema.json).filter((name) => !names.includes(name)).length <= 3;
}

function distanceOf(example: Example, index: ApiIndex, schema: NamedSchema, value: JsonValue): number {
  const { isHole, hasHoles } = example.value!;
  const { errors, annotations } = evaluatePlace(index.places, targetOf(schema), value, { formats: "assert", annotations: true, ...(hasHoles ? { isHole } : {}) });
  return errors.length > 0 ? errors.length : findUnknownProperties(index, value, annotations).length;
}
