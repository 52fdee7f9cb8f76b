/** How a body of a media type is read and written by clients (the `kindOf` of their runtime). */
export type BodyKind = "json" | "text" | "form" | "multipart" | "events" | "lines" | "bytes";

/** The same table as the runtime's. */
export function bodyKind(type: string): BodyKind {
  const essence = (type.split(";", 1)[0] ?? "").trim().toLowerCase();
  if (/[/+]json$/.test(essence)) return "json";
  if (/^application\/(x-ndjson|x-jsonlines|jsonl|ndjson|json-seq)$/.test(essence)) return "lines";
  if (essence === "text/event-stream") return "events";
  if (essence === "application/x-www-form-urlencoded") return "form";
  if (essence.startsWith("multipart/")) return "multipart";
  if (essence.startsWith("text/") || /^application\/(.+\+)?(xml|yaml|x-yaml|javascript|graphql|sql|toml)$/.test(essence)) return "text";
  return "bytes";
}
