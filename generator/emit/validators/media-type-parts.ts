import { bodyKind } from "../../document/body-kind.ts";
import { isTextNode } from "../../document/form-files.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { MediaType } from "../../model/operation.ts";
import type { SchemaUse } from "../../model/schema.ts";
import { isJsonObject, type JsonValue } from "../../source/json.ts";
import { childPath } from "../../source/path.ts";

/** What can be judged of content: the value as a whole, or each item of a stream. */
export interface JudgedContent {
  readonly whole?: SchemaUse;
  readonly item?: SchemaUse;
}

/** What clients judge of content. Text is only judged as text, and bytes not at all: nobody decodes them. */
export function judgedContent(api: ApiModel, content: MediaType): JudgedContent {
  const { type, schema } = content;
  switch (type.includes("*") ? "json" : bodyKind(type)) {
    case "text": return schema !== undefined && isTextNode(namedUse(api, schema).node) ? { whole: schema } : {};
    case "lines": return judgedLines(api, content);
    case "bytes": case "events": return {};
    default: return schema === undefined ? {} : { whole: schema };
  }
}

/** A schema tells of a list of items, or of every item alike; `itemSchema` of each item (OpenAPI 3.2, section 4.14). */
function judgedLines(api: ApiModel, { schema, itemSchema }: MediaType): JudgedContent {
  if (schema === undefined) return itemSchema === undefined ? {} : { item: itemSchema };
  const isList = ["array", "tuple"].includes(namedUse(api, schema).node.kind);
  const item = itemSchema ?? (isList ? itemsOf(namedUse(api, schema)) : schema);
  return { ...(isList ? { whole: schema } : {}), ...(item === undefined ? {} : { item }) };
}

/** A schema, or the named one that it refers to. */
const namedUse = (api: ApiModel, use: SchemaUse): SchemaUse => (use.node.kind === "ref" ? api.schemas.get(use.node.target) ?? use : use);

/** The schema of a list's items, where nothing else says anything about them. */
function itemsOf({ json, resource, location, node }: SchemaUse): SchemaUse | undefined {
  const items: JsonValue | undefined = isJsonObject(json) ? json["items"] : undefined;
  if (node.kind !== "array" || !isJsonObject(items) || "$id" in items || location.kind !== "value") return undefined;
  return { json: items, resource, node: node.items, location: { ...location, path: childPath(location.path, "items") } };
}
