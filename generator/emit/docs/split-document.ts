import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, member, objectMember, stringMember } from "../../source/json.ts";
import { parsePointer } from "../../source/path.ts";

/** The operations of one tag as a document of their own. */
export interface DocumentPart {
  /** Empty for the operations that have no tag; "Webhooks" for what the API calls. */
  readonly tag: string;
  readonly document: JsonObject;
}

/** What stands in a path item beside its operations (OpenAPI 3.1, section 4.8.9). */
const shared: ReadonlySet<string> = new Set(["summary", "description", "servers", "parameters"]);

/** What the API calls; version 3.0 has it as an extension. */
const webhookMembers: readonly string[] = ["webhooks", "x-webhooks"];

/**
 * Divides an OpenAPI document by the first tags of its operations. Each part has the components that it refers to, and
 * those that they refer to, so that it can be shown alone.
 */
export function splitDocument(document: JsonObject): DocumentPart[] {
  const paths = new Map<string, [string, JsonObject][]>();
  for (const [path, item] of Object.entries(objectMember(document, "paths") ?? {})) {
    if (!isJsonObject(item)) continue;
    const own = Object.entries(item).filter(([key]) => shared.has(key) || key.startsWith("x-"));
    for (const [tag, operations] of byTag(item)) paths.set(tag, [...(paths.get(tag) ?? []), [path, Object.fromEntries([...own, ...operations])]]);
  }
  const webhooks = Object.fromEntries(webhookMembers.flatMap((key) => { const own = objectMember(document, key); return own === undefined ? [] : [[key, own]]; }));
  return [
    ...[...paths].map(([tag, items]) => ({ tag, document: toPart(document, tag, { paths: Object.fromEntries(items) }) })),
    ...(Object.keys(webhooks).length === 0 ? [] : [{ tag: "Webhooks", document: toPart(document, undefined, webhooks) }]),
  ];
}

function byTag(item: JsonObject): Map<string, [string, JsonValue][]> {
  const groups = new Map<string, [string, JsonValue][]>();
  for (const [method, operation] of Object.entries(item)) {
    if (shared.has(method) || method.startsWith("x-") || !isJsonObject(operation)) continue;
    const tags = operation["tags"];
    const first = isJsonArray(tags) && typeof tags[0] === "string" ? tags[0] : "";
    groups.set(first, [...(groups.get(first) ?? []), [method, operation]]);
  }
  return groups;
}

/** A document with `content` alone; with all tags where it is not of one. */
function toPart({ tags, components, ...others }: JsonObject, tag: string | undefined, content: JsonObject): JsonObject {
  const rest = Object.fromEntries(Object.entries(others).filter(([key]) => key !== "paths" && !webhookMembers.includes(key)));
  const known = isJsonArray(tags) ? tags.filter((each) => tag === undefined || stringMember(each, "name") === tag) : [];
  const used = usedComponents(isJsonObject(components) ? components : {}, content);
  return { ...rest, ...(known.length === 0 ? {} : { tags: known }), ...content, ...(Object.keys(used).length === 0 ? {} : { components: used }) };
}

/** The components that lie on the ways from `content`; security schemes are named without references, so all of them. */
function usedComponents(components: JsonObject, content: JsonObject): JsonObject {
  const used = new Map<string, Map<string, JsonValue>>();
  const open: JsonValue[] = [content];
  const take = (reference: string): void => {
    const [head, section, name] = reference.startsWith("#/") ? (parsePointer(decodePointer(reference.slice(1))) ?? []) : [];
    const entry = head === "components" && section !== undefined && name !== undefined ? member(objectMember(components, section), name) : undefined;
    if (entry === undefined || used.get(section!)?.has(name!) === true) return;
    used.set(section!, (used.get(section!) ?? new Map<string, JsonValue>()).set(name!, entry));
    open.push(entry);
  };
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    for (const each of Object.values(value as object) as JsonValue[]) {
      // Mappings of discriminators are references without `$ref`.
      if (typeof each === "string") take(each);
      else if (typeof each === "object" && each !== null) open.push(each);
    }
  }
  const schemes = components["securitySchemes"];
  return { ...(schemes === undefined ? {} : { securitySchemes: schemes }), ...Object.fromEntries([...used].map(([section, entries]) => [section, Object.fromEntries(entries)])) };
}

function decodePointer(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
