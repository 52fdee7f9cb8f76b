import type { ApiModel } from "../model/api-model.ts";
import type { ApiRule, SchemaRule } from "./rule.ts";
import { ambiguousAlternatives } from "./rules/ambiguous-alternatives.ts";
import { ambiguousPaths } from "./rules/ambiguous-paths.ts";
import { contradictoryBounds, undeclaredRequired, valuesOfType } from "./rules/contradictions.ts";
import { discriminatorMappings } from "./rules/discriminator-mappings.ts";
import { endlessSchemas } from "./rules/endless-schemas.ts";
import { keywordNames } from "./rules/keyword-names.ts";
import { keywordValues } from "./rules/keyword-values.ts";
import { knownNames } from "./rules/known-names.ts";
import { missingTypes } from "./rules/missing-types.ts";
import { nullableWithoutType } from "./rules/nullable-without-type.ts";
import { operationIds } from "./rules/operation-ids.ts";
import { pathParameters } from "./rules/path-parameters.ts";
import { successResponses } from "./rules/success-responses.ts";
import { unusedSchemas } from "./rules/unused-schemas.ts";

/** Every rule about an API as a whole. */
export const apiRules: readonly ApiRule[] = [operationIds, pathParameters, ambiguousPaths, knownNames, successResponses, unusedSchemas, endlessSchemas];

/** Every rule about single schemas. */
export const schemaRules: readonly ((api: ApiModel) => SchemaRule)[] = [
  () => keywordValues,
  () => keywordNames,
  () => contradictoryBounds,
  () => undeclaredRequired,
  () => valuesOfType,
  () => missingTypes,
  discriminatorMappings,
  nullableWithoutType,
  ambiguousAlternatives,
];
