import { isJsonObject, stringMember } from "../source/json.ts";
import { nearest } from "../source/nearest.ts";
import type { Context, Example } from "./mapping.ts";
import { typeAt } from "./rules/event.ts";
import { rankCandidates } from "./rules/inference.ts";

/** Why an example has no schema, and the annotation to paste: with the best candidate, or with a place to fill in. */
export interface Suggestion {
  readonly reason: string;
  readonly suggestion: string;
}

/** What can be said about an example that no rule maps. */
export function suggestAnnotation(example: Example, context: Context): Suggestion {
  const value = example.value?.value;
  if (value === undefined) return { reason: "it has no JSON or YAML body", suggestion: '<!-- gen-api skip="…" -->' };
  const event = nearEvent(example, context);
  if (event !== undefined) return { reason: `its type is no event of the API (the nearest is ${event})`, suggestion: `<!-- gen-api event=${event} -->` };
  const [best, next] = rankCandidates(example, context);
  if (best === undefined) return { reason: "no schema declares its properties", suggestion: "<!-- gen-api schema=… -->" };
  const suggestion = `<!-- gen-api schema=${best.schema.name} -->`;
  if (next?.distance === 0) return { reason: `several schemas fit, such as ${best.schema.name} and ${next.schema.name}`, suggestion };
  return { reason: `no schema fits; the nearest is ${best.schema.name}`, suggestion };
}

/** The event whose type is nearest to a discriminator that names none. */
function nearEvent(example: Example, { indexes }: Context): string | undefined {
  const value = example.value?.value;
  if (!isJsonObject(value)) return undefined;
  for (const index of indexes) {
    for (const pointers of index.discriminators) {
      const type = typeAt(value, pointers);
      const near = type === undefined ? undefined : nearest(type, index.eventTypes);
      if (near !== undefined) return near;
    }
    const type = stringMember(value, "type");
    const near = type === undefined || index.discriminators.length > 0 ? undefined : nearest(type, index.eventTypes);
    if (near !== undefined) return near;
  }
  return undefined;
}
