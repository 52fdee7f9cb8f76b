import { isJsonArray, isJsonObject, member, objectMember, stringMember, type JsonObject, type JsonValue } from "../../generator/source/json.ts";
import { parsePointer } from "../../generator/source/path.ts";

/** What an OpenAPI document says about each operation, in words that can be compared. */
export interface OpenApiShape {
  readonly servers: readonly string[];
  readonly security: readonly string[];
  readonly operations: Readonly<Record<string, { readonly parameters: readonly string[]; readonly body: string; readonly responses: readonly string[] }>>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];

/** Reads the shape of a document whose references are all its own. Media types that nobody names are `json`. */
export function shapeOf(document: JsonObject): OpenApiShape {
  const follow = (value: JsonValue | undefined): JsonObject | undefined => {
    let at: JsonValue | undefined = value;
    for (let hops = 0; hops < 10 && typeof member(at, "$ref") === "string"; hops++) at = lead(document, stringMember(at, "$ref")!);
    return isJsonObject(at) ? at : undefined;
  };
  const operations = (Object.entries(objectMember(document, "paths") ?? {}) as [string, JsonValue][]).flatMap(([path, item]) => methods.flatMap((method) => {
    const operation = objectMember(item, method);
    if (operation === undefined) return [];
    const list = [...listOf(item, "parameters"), ...listOf(operation, "parameters")].map(follow).filter((each) => each !== undefined);
    const parameters = new Map(list.map((each) => [`${stringMember(each, "in")} ${stringMember(each, "name")}`, parameterShape(each)]));
    const responses = Object.entries(objectMember(operation, "responses") ?? {}).filter(([status]) => !status.startsWith("x-"))
      .map(([status, response]) => `${status} ${contentShape(follow(response))}`);
    const body = follow(member(operation, "requestBody"));
    const shape = { parameters: [...parameters.values()].sort(), body: body === undefined ? "" : `${String(body["required"] === true)} ${contentShape(body)}`, responses: responses.sort() };
    return [[`${method} ${path}`, shape] as const];
  }));
  const schemes = Object.entries(objectMember(objectMember(document, "components"), "securitySchemes") ?? {});
  return {
    servers: listOf(document, "servers").map((each) => (stringMember(each, "url") ?? "").replace(/\/$/, "")).sort(),
    security: schemes.map(([name, scheme]) => `${name} ${stringMember(scheme, "type")} ${Object.keys(objectMember(scheme, "flows") ?? {}).join()}`).sort(),
    operations: Object.fromEntries(operations),
  };
}

const listOf = (value: JsonValue | undefined, key: string): readonly JsonValue[] => {
  const list = member(value, key);
  return isJsonArray(list) ? list : [];
};

function parameterShape(parameter: JsonObject): string {
  const place = stringMember(parameter, "in")!;
  const style = stringMember(parameter, "style") ?? (place === "query" || place === "cookie" ? "form" : "simple");
  const explode = parameter["explode"] ?? style === "form";
  const schema = objectMember(parameter, "schema") ?? {};
  const type = [schema["type"] ?? []].flat().filter((each) => each !== "null").join();
  const isList = type === "array";
  return [place, stringMember(parameter, "name"), parameter["required"] === true ? "required" : "", type, ...(isList ? [style, String(explode)] : [])].join(" ");
}

const contentShape = (holder: JsonObject | undefined): string =>
  Object.keys(objectMember(holder, "content") ?? {}).map((type) => (type === "*/*" || type === "application/json" ? "json" : type)).sort().join();

function lead(document: JsonObject, reference: string): JsonValue | undefined {
  let at: JsonValue | undefined = document;
  for (const token of parsePointer(decodeURIComponent(reference.replace(/^#/, ""))) ?? []) at = isJsonArray(at) ? at[Number(token)] : member(at, token);
  return at;
}
