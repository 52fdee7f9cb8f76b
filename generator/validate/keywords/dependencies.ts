import { isSchema } from "../../model/reference-graph.ts";
import type { JsonObject } from "../../source/json.ts";
import type { Keyword } from "../keyword.ts";
import { isArray, isObject, isStrings } from "./assertion.ts";
import { missing, printDependentNames } from "./counts.ts";
import { applyDependent, coverDependent, printDependentSchemas } from "./in-place.ts";
import { mapSubschemas } from "./members.ts";

/**
 * Draft-07 validation, section 6.5.7: names or a schema, for objects with a member. 2019-09 split it in two and lets
 * implementations go on with it.
 */
export const dependencies: Keyword = {
  name: "dependencies",
  accepts: (value) => isObject(value) && Object.values(value).every((each) => isStrings(each) || isSchema(each)),
  *evaluate(value, frame) {
    for (const [property, dependency] of Object.entries(value as JsonObject)) {
      if (!isArray(dependency)) yield* applyDependent(frame, "dependencies", property);
      else if (frame.object !== undefined && Object.hasOwn(frame.object, property)) {
        for (const missingProperty of missing(dependency as readonly string[], frame)) frame.fail({ property, missingProperty });
      }
    }
  },
  print: (site) => [...printDependentNames(site, "dependencies"), ...printDependentSchemas(site, "dependencies")],
  covers: (site) => coverDependent(site, "dependencies"),
  subschemas: mapSubschemas("dependencies", true),
};
