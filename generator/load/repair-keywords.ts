import { isJsonArray, isJsonObject, member, type JsonObject, type JsonValue } from "../source/json.ts";
import { toKeys } from "../source/path.ts";
import { without, type Repair, type RepairSite } from "./repair-site.ts";

/** A keyword whose value is none that it can have: the keyword, or what is wrong in it, counts as absent. */
export function repairKeyword(site: RepairSite): readonly Repair[] | undefined {
  const { location, dialect } = site.diagnostic.subject ?? {};
  if (location?.kind !== "value") return undefined;
  const keys = site.keys.slice(toKeys(location.path).length);
  return [site.editObject(location.path, (schema) => site.notedSchema(withoutFault(schema, keys, dialect ?? "")))];
}

function withoutFault(schema: JsonObject, keys: readonly (string | number)[], dialect: string): JsonObject {
  const keyword = String(keys[0]);
  const value = member(schema, keyword);
  if (keyword === "type") return withoutType(schema, dialect);
  if (keys.length > 1) return { ...schema, [keyword]: removeAt(value ?? null, keys.slice(1)) };
  if (keyword === "required" && isJsonArray(value)) return { ...schema, required: [...new Set(value)] };
  if (keyword === "exclusiveMinimum" || keyword === "exclusiveMaximum") return withBound(schema, keyword);
  // What was to be declared by the keyword is not "additional".
  if (keyword === "properties" || keyword === "patternProperties") return without(schema, keyword, "additionalProperties", "unevaluatedProperties");
  return without(schema, keyword);
}

/** OpenAPI 3.0 says `nullable` where later drafts list `null` beside a type. */
function withoutType(schema: JsonObject, dialect: string): JsonObject {
  const types = schema["type"];
  const others = isJsonArray(types) ? types.filter((type) => type !== "null") : [];
  const isNullable = dialect === "openapi-3.0" && isJsonArray(types) && types.length === 2 && others.length === 1 && typeNames.includes(String(others[0]));
  return isNullable ? { ...schema, type: others[0]!, nullable: true } : without(schema, "type");
}

const typeNames = ["array", "boolean", "integer", "number", "object", "string"];

/** A bound in the words of the other drafts: `true` beside the bound, or the bound itself. */
function withBound(schema: JsonObject, keyword: "exclusiveMinimum" | "exclusiveMaximum"): JsonObject {
  const plain = keyword === "exclusiveMinimum" ? "minimum" : "maximum";
  const [value, bound] = [schema[keyword], schema[plain]];
  const rest = without(schema, keyword);
  if (value === true && typeof bound === "number") return { ...without(rest, plain), [keyword]: bound };
  return typeof value === "number" && bound === undefined ? { ...rest, [plain]: value, [keyword]: true } : rest;
}

function removeAt(value: JsonValue, keys: readonly (string | number)[]): JsonValue {
  const [key, ...rest] = keys;
  const change = (child: JsonValue): JsonValue[] => (rest.length === 0 ? [] : [removeAt(child, rest)]);
  if (isJsonArray(value)) return value.flatMap((item, index) => (index === Number(key) ? change(item) : [item]));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, child]) => (name === String(key) ? change(child).map((each) => [name, each]) : [[name, child]])));
}

/** A pattern that is no regular expression. Without a pattern of `patternProperties` its members count as additional. */
export function repairPattern(site: RepairSite): readonly Repair[] | undefined {
  const { path, diagnostic: { location } } = site;
  if (path === undefined || location.kind !== "value") return undefined;
  if (location.part !== "key") return [site.editObject(path.parent, (schema) => site.notedSchema(without(schema, String(path.key))))];
  return [
    ...site.remove(path)!,
    site.editObject(path.parent?.parent, (schema) => site.notedSchema(without(schema, "additionalProperties", "unevaluatedProperties"))),
  ];
}
