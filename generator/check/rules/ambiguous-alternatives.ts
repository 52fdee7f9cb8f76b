import { childLocation, keyLocation } from "../../build/place.ts";
import { MappedSchemas } from "../../document/mapped-schemas.ts";
import type { ApiModel } from "../../model/api-model.ts";
import { referenceOf, type Resource, type Target } from "../../model/reference-graph.ts";
import { appliedSchemas, requiredNames } from "../../model/schema-facts.ts";
import { arrayMember, isJsonObject, type JsonObject, type JsonValue, objectMember, stringMember } from "../../source/json.ts";
import type { Path } from "../../source/path.ts";
import { evaluatePlace } from "../../validate/evaluate.ts";
import { Places } from "../../validate/place.ts";
import type { SchemaRule } from "../rule.ts";

/** An alternative with the values that its tag has by the discriminator. */
interface Alternative {
  readonly target: Target;
  readonly tags: readonly string[];
}

/** More pairs of alternatives are not looked at. */
const mostPairs = 2_000;

/**
 * A discriminator does not change what is valid (OpenAPI 3.1.1, section 4.8.25.2): alternatives of `oneOf` that leave the
 * tag open match each other's values, and then `oneOf` refuses every value that two of them match.
 */
export function ambiguousAlternatives(api: ApiModel): SchemaRule {
  const mapped = new MappedSchemas(api);
  const places = new Places(api.graph);
  const check: SchemaRule["check"] = ({ schema, resource, location }, collector) => {
    const name = stringMember(objectMember(schema, "discriminator"), "propertyName");
    if (name === undefined || arrayMember(schema, "oneOf") === undefined) return;
    const alternatives = alternativesOf(api, mapped, schema, resource);
    let pairs = 0;
    for (const one of alternatives) {
      for (const other of alternatives) {
        if (one.target === other.target || ++pairs > mostPairs) continue;
        const tag = one.tags.find((each) => !other.tags.includes(each) && isMatchedBy(api, places, one, other, name, each));
        if (tag === undefined) continue;
        collector.report("ambiguous-alternatives", { name, tag, one: labelOf(api, one), other: labelOf(api, other) }, keyLocation(childLocation(location, "discriminator")));
        return;
      }
    }
  };
  return { keywords: ["discriminator"], check };
}

const labelOf = (api: ApiModel, { target }: Alternative): string => api.schemas.get(target.id)?.name ?? target.id;

function alternativesOf({ graph }: ApiModel, mapped: MappedSchemas, schema: JsonObject, resource: Resource): readonly Alternative[] {
  const mapping = Object.entries(objectMember(objectMember(schema, "discriminator"), "mapping") ?? {}).map(([tag, value]) =>
    [tag, typeof value === "string" ? mapped.find(value, resource)?.id : undefined] as const);
  return (arrayMember(schema, "oneOf") ?? []).flatMap((branch) => {
    const target = isJsonObject(branch) ? referenceOf(graph, branch)?.target : undefined;
    if (target === undefined || !isJsonObject(target.json)) return [];
    const tags = mapping.filter(([, id]) => id === target.id).map(([tag]) => tag);
    return [{ target, tags: tags.length > 0 ? tags : [target.pointer.split("/").at(-1)!] }];
  });
}

/** Whether `other` matches what `one` requires with a tag, whatever its other members hold. */
function isMatchedBy({ graph }: ApiModel, places: Places, one: Alternative, other: Alternative, name: string, tag: string): boolean {
  const names = [...new Set([...requiredNames(graph, one.target.json), name])];
  if (!requiredNames(graph, other.target.json).every((each) => names.includes(each))) return false;
  if (appliedSchemas(graph, other.target.json).some((each) => isClosed(each) && names.some((member) => !Object.hasOwn(objectMember(each, "properties") ?? {}, member)))) return false;
  const value: JsonValue = Object.fromEntries(names.map((each): [string, JsonValue] => [each, each === name ? tag : null]));
  const isHole = (path: Path | undefined): boolean => path !== undefined && (path.parent !== undefined || path.key !== name);
  return [one, other].every(({ target }) => evaluatePlace(places, target, value, { isHole }).valid);
}

/** Whether members that a schema does not name are refused, as far as one look tells. */
const isClosed = (schema: JsonObject): boolean => schema["additionalProperties"] === false || schema["unevaluatedProperties"] === false;
