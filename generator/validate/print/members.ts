import type { Site } from "../keyword.ts";
import { castTo } from "../keywords/assertion.ts";
import { needsWalk, readMemberRules } from "./member-rules.ts";
import { type Piece, statementsPiece } from "./piece.ts";
import { probeMembers } from "./probe-members.ts";
import { walkMembers } from "./walk-members.ts";

/**
 * `properties`, `patternProperties`, `additionalProperties`, `unevaluatedProperties`, `propertyNames`, `required`,
 * `minProperties` and `maxProperties` together: one walk over the members that are there, or a probe for each that may be.
 */
export function printMembers(site: Site): readonly Piece[] {
  const rules = readMemberRules(site);
  const object = castTo("object", site.value);
  return needsWalk(rules, site.explains) ? [statementsPiece("object", () => walkMembers(site, rules, object))] : probeMembers(site, rules, object);
}
