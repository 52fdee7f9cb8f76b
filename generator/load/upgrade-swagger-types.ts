import { isJsonArray, type JsonObject, type JsonValue } from "../source/json.ts";
import { childPath, type Path } from "../source/path.ts";

const typeNames: ReadonlySet<JsonValue> = new Set(["array", "boolean", "integer", "null", "number", "object", "string"]);

/**
 * A list of types, or the type null, which Swagger 2.0 has from draft-04 (section 5.5.2.1 there) and OpenAPI 3.0 has not:
 * the members that say the same in place of `type`. `undefined` for any other `type`.
 * @param place remembers where an object comes from.
 */
export function upgradeTypes(schema: JsonObject, path: Path | undefined, place: (json: JsonValue, path: Path) => void): JsonObject | undefined {
  const { type } = schema;
  const listed = type === "null" ? [type] : type;
  if (!isJsonArray(listed) || listed.length === 0 || !listed.every((each) => typeNames.has(each))) return undefined;
  const others = listed.filter((each) => each !== "null");
  const nullable = others.length < listed.length || schema["x-nullable"] === true ? { nullable: true } : {};
  if (others.length === 1) return { type: others[0]!, ...nullable };
  const typePath = childPath(path, "type");
  const placed = (json: JsonValue, at: Path): JsonValue => {
    place(json, at);
    return json;
  };
  if (others.length === 0) return beside(schema, "enum", [null], (json) => placed(json, typePath));
  const branches = others.map((each, index) => placed({ type: each, ...(index === 0 ? nullable : {}) }, childPath(typePath, listed.indexOf(each))));
  return beside(schema, "anyOf", branches, (json) => placed(json, typePath));
}

/** A keyword, in `allOf` where the schema has it already. */
function beside(schema: JsonObject, keyword: string, value: readonly JsonValue[], placed: (json: JsonValue) => JsonValue): JsonObject {
  if (schema[keyword] === undefined) return { [keyword]: keyword === "anyOf" ? placed(value) : value };
  const { allOf } = schema;
  return { allOf: [...(isJsonArray(allOf) ? allOf : []), placed({ [keyword]: value })] };
}
