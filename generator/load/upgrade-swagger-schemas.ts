import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../source/json.ts";
import { childPath, type Path } from "../source/path.ts";
import { upgradeTypes } from "./upgrade-swagger-types.ts";

/** The members of a Swagger parameter or header that a schema holds in OpenAPI 3.0 (Swagger 2.0, "Parameter Object"). */
const schemaMembers = new Set([
  ...[
    "type",
    "format",
    "items",
    "default",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
  ],
  ...["pattern", "maxItems", "minItems", "uniqueItems", "enum", "multipleOf"],
]);

/** Members that hold data. */
const dataMembers = new Set(["example", "examples", "x-example", "x-examples", "default", "enum"]);

/** Writes Swagger 2.0 schemas as OpenAPI 3.0 has them, and remembers where what it makes comes from. */
export class SwaggerSchemas {
  readonly origins = new Map<JsonValue, Path | undefined>();

  /** Remembers the place in the text of an object that is made. */
  place(json: JsonValue, path: Path | undefined): void {
    this.origins.set(json, path);
  }

  /** A schema; the very same object where nothing in it changes, or where a reference hides the rest. */
  upgrade(schema: JsonObject, path: Path): JsonObject {
    const upgraded = this.#upgradeHere(schema, path, true);
    this.place(upgraded, path);
    return upgraded;
  }

  /** Divides a parameter or header into its schema and the rest. */
  split(parameter: JsonObject, path: Path): { readonly schema: JsonObject; readonly others: JsonObject } {
    const entries = Object.entries(parameter).filter(([name]) => name !== "collectionFormat");
    const schema = this.#upgradeHere(
      Object.fromEntries(entries.filter(([name]) => schemaMembers.has(name) || name === "x-nullable")),
      path,
      false,
    );
    this.place(schema, path);
    return { schema, others: Object.fromEntries(entries.filter(([name]) => !schemaMembers.has(name))) };
  }

  /**
   * A file of which only is known that Swagger 2.0 descriptions refer to it: what can only be a schema of theirs is
   * upgraded wherever it stands, data aside, and what says itself by which JSON Schema it is written.
   */
  upgradeLoosely(value: JsonValue, path: Path | undefined, upgrade: (value: JsonValue, path: Path) => JsonValue): JsonValue {
    if (isJsonArray(value)) return this.#same(value, value.map((item, index) => upgrade(item, childPath(path, index))));
    if (!isJsonObject(value) || typeof value["$schema"] === "string") return value;
    const entries = Object.entries(value).map(([key, child]): [string, JsonValue] => [key, dataMembers.has(key) ? child : upgrade(child, childPath(path, key))]);
    const whole = entries.every(([key, child]) => child === value[key]) ? value : Object.fromEntries(entries);
    const upgraded = this.#withChanges(whole, path, { hasLists: true, hasDiscriminator: "properties" in whole });
    if (upgraded !== value) this.place(upgraded, path);
    return upgraded;
  }

  /** @param hasLists whether `type` may be a list here: in schemas, and not in parameters and headers. */
  #upgradeHere(schema: JsonObject, path: Path, hasLists: boolean): JsonObject {
    const entries = Object.entries(schema).map(([key, value]): [string, JsonValue] => [
      key,
      this.#upgradeMember(key, value, childPath(path, key), hasLists),
    ]);
    const isSame = entries.every(([key, value]) => value === schema[key]) && !("collectionFormat" in schema);
    const whole = isSame ? schema : Object.fromEntries(entries.filter(([key]) => key !== "collectionFormat"));
    return this.#withChanges(whole, path, { hasLists, hasDiscriminator: true });
  }

  /** A schema without regard to those in it; the very same object where nothing changes. */
  #withChanges(schema: JsonObject, path: Path | undefined, { hasLists, hasDiscriminator }: { readonly hasLists: boolean; readonly hasDiscriminator: boolean }): JsonObject {
    const { discriminator, type } = schema;
    const types = hasLists ? upgradeTypes(schema, path, (json, at) => this.place(json, at)) : undefined;
    const changes: Record<string, JsonValue> = {};
    if (type === "file") Object.assign(changes, { type: "string", format: "binary" });
    if (hasDiscriminator && typeof discriminator === "string") changes["discriminator"] = { propertyName: discriminator };
    if (types !== undefined) Object.assign(changes, types);
    else if (schema["x-nullable"] === true) changes["nullable"] = true;
    if (Object.keys(changes).length === 0) return schema;
    const upgraded: Record<string, JsonValue> = { ...schema, ...changes };
    if (types !== undefined && types["type"] === undefined) delete upgraded["type"];
    return upgraded;
  }

  #upgradeMember(key: string, value: JsonValue, path: Path, hasLists: boolean): JsonValue {
    if (key === "items" || key === "additionalProperties" || key === "not")
      return isJsonObject(value) ? this.#upgradeChild(value, path, hasLists) : value;
    if (key === "allOf" && isJsonArray(value))
      return this.#same(
        value,
        value.map((item, index) => (isJsonObject(item) ? this.#upgradeChild(item, childPath(path, index), hasLists) : item)),
      );
    if (key !== "properties" || !isJsonObject(value)) return value;
    const entries = Object.entries(value).map(([name, child]): [string, JsonValue] => [
      name,
      isJsonObject(child) ? this.#upgradeChild(child, childPath(path, name), hasLists) : child,
    ]);
    return entries.every(([name, child]) => child === value[name]) ? value : Object.fromEntries(entries);
  }

  #upgradeChild(schema: JsonObject, path: Path, hasLists: boolean): JsonObject {
    const upgraded = this.#upgradeHere(schema, path, hasLists);
    if (upgraded !== schema) this.place(upgraded, path);
    return upgraded;
  }

  #same(before: readonly JsonValue[], after: readonly JsonValue[]): readonly JsonValue[] {
    return after.every((item, index) => item === before[index]) ? before : after;
  }
}
