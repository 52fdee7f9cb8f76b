/** How the body of a media type is read and written. */
export type BodyKind = "json" | "text" | "form" | "multipart" | "events" | "lines" | "bytes";

/** A media type without its parameters, in lower case. */
export const essenceOf = (type: string): string => (type.split(";", 1)[0] ?? "").trim().toLowerCase();

/** What a media type holds. A structured syntax suffix counts (RFC 6838, section 4.2.8). */
export function kindOf(type: string): BodyKind {
  const essence = essenceOf(type);
  if (/[/+]json$/.test(essence)) return "json";
  if (/^application\/(x-ndjson|x-jsonlines|jsonl|ndjson|json-seq)$/.test(essence)) return "lines";
  if (essence === "text/event-stream") return "events";
  if (essence === "application/x-www-form-urlencoded") return "form";
  if (essence.startsWith("multipart/")) return "multipart";
  if (essence.startsWith("text/") || /^application\/(.+\+)?(xml|yaml|x-yaml|javascript|graphql|sql|toml)$/.test(essence)) return "text";
  return "bytes";
}

/** Whether a stream of JSON is a text sequence, not lines (RFC 7464; RFC 8091 for the suffix). */
export const isSequence = (type: string): boolean => /[/+]json-seq$/.test(essenceOf(type));

/** The described type, or range such as `image/*`, that fits a content type best; `undefined` when none does. */
export function matchMediaType(described: readonly string[], contentType: string): string | undefined {
  const essence = essenceOf(contentType);
  const rank = (type: string): number => {
    const wanted = essenceOf(type);
    if (wanted === essence) return 3;
    if (wanted === "*/*") return 1;
    return wanted.endsWith("/*") && essence.startsWith(wanted.slice(0, -1)) ? 2 : 0;
  };
  let best: string | undefined;
  for (const type of described) if (rank(type) > (best === undefined ? 0 : rank(best))) best = type;
  return best;
}
