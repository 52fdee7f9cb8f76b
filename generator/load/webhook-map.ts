import { arrayMember, isJsonArray, isJsonObject, member, type JsonObject, type JsonValue } from "../source/json.ts";

/** The fields of a path item that hold operations (OpenAPI 3.1, section 4.8.9; `query` is 3.2's). */
export const httpMethods: readonly string[] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** Whether the value of `x-webhooks` is what `webhooks` holds in OpenAPI 3.1: path items, by the names of webhooks. */
export function isWebhookMap(value: JsonValue | undefined): value is JsonObject {
  if (!isJsonObject(value)) return false;
  const items = Object.entries(value).filter(([name]) => !name.startsWith("x-"));
  return items.length > 0 && items.every(([, item]) => isPathItem(item));
}

function isPathItem(item: JsonValue): boolean {
  if (!isJsonObject(item)) return false;
  if (typeof item["$ref"] === "string") return true;
  const operations = httpMethods.flatMap((method) => member(item, method) ?? []);
  return operations.length > 0 && operations.every((each) => isJsonObject(each) && !hasBodyParameter(each));
}

/** Parameters of Swagger 2.0, which OpenAPI 3 does not know. */
const hasBodyParameter = (operation: JsonObject): boolean =>
  (arrayMember(operation, "parameters") ?? []).some((each) => !isJsonArray(each) && ["body", "formData"].includes(String(member(each, "in"))));
