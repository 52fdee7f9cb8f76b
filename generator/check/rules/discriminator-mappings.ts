import { childLocation } from "../../build/place.ts";
import { MappedSchemas } from "../../document/mapped-schemas.ts";
import type { ApiModel } from "../../model/api-model.ts";
import { objectMember } from "../../source/json.ts";
import { nearest } from "../../source/nearest.ts";
import type { SchemaRule } from "../rule.ts";

/** The names in a discriminator's `mapping`: each must be a schema's. References were resolved while loading. */
export function discriminatorMappings(api: ApiModel): SchemaRule {
  const schemas = new MappedSchemas(api);
  const check: SchemaRule["check"] = ({ schema, resource, location }, collector) => {
    const mapping = objectMember(objectMember(schema, "discriminator"), "mapping") ?? {};
    for (const [name, value] of Object.entries(mapping)) {
      if (typeof value !== "string" || !isName(value) || schemas.find(value, resource) !== undefined) continue;
      const place = ["discriminator", "mapping", name].reduce(childLocation, location);
      collector.report("unresolved-mapping", { value, nearest: nearest(value, schemas.names) }, place);
    }
  };
  return { keywords: ["discriminator"], check };
}

/** Whether a value can be the name of a component (OpenAPI 3.1, section 4.8.7). */
const isName = (value: string): boolean => /^[A-Za-z0-9._-]+$/.test(value);
