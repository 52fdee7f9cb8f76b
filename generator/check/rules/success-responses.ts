import { keyLocation } from "../../build/place.ts";
import { httpOperations } from "../../model/api-model.ts";
import type { ApiRule } from "../rule.ts";

/** Operations that say how they fail and not how they succeed. */
export const successResponses: ApiRule = ({ api }, collector) => {
  for (const { id, responses, location } of httpOperations(api)) {
    const succeeds = responses.some(({ status }) => /^[123]/.test(status) || status === "default");
    if (!succeeds) collector.report("missing-success-response", { operation: id }, keyLocation(location));
  }
};
