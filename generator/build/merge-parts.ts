import type { DefinitionParts } from "./definition-parts.ts";

/**
 * What several definitions say, as one: their operations one after the other; servers, tags, schemes and errors of all,
 * where the first one of a name counts. Info and protocol are those of the first that has them.
 */
export function mergeParts(parts: readonly DefinitionParts[]): DefinitionParts {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const protocols = parts.flatMap(({ protocol }) => protocol ?? []);
  const [protocol] = protocols;
  return {
    info: first!.info,
    servers: firstOf(parts.flatMap(({ servers }) => servers), ({ url }) => url),
    tags: firstOf(parts.flatMap(({ tags }) => tags), ({ name }) => name),
    security: first!.security,
    securitySchemes: mergeMaps(parts.map(({ securitySchemes }) => securitySchemes)),
    operations: parts.flatMap(({ operations }) => operations),
    webhooks: parts.flatMap(({ webhooks }) => webhooks),
    errors: mergeMaps(parts.map(({ errors }) => errors)),
    protocol,
  };
}

/** The entries of all maps; the first of a key counts, and keeps its place. */
const mergeMaps = <T>(maps: readonly ReadonlyMap<string, T>[]): ReadonlyMap<string, T> => new Map(maps.toReversed().flatMap((map) => [...map]));

const firstOf = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].reverse();
