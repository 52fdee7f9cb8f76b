import { isJsonObject, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { childPath, type Path } from "../source/path.ts";
import type { SwaggerLoss } from "./swagger-loss.ts";
import { collectionStyle, unknownDelimiter } from "./upgrade-swagger-parts.ts";
import type { SwaggerSchemas } from "./upgrade-swagger-schemas.ts";

/** Writes Swagger 2.0 parameters and headers as OpenAPI 3.0 has them. */
export class SwaggerParameters {
  readonly #schemas: SwaggerSchemas;
  readonly #losses: SwaggerLoss[];

  /** @param losses takes what cannot be said. */
  constructor(schemas: SwaggerSchemas, losses: SwaggerLoss[]) {
    this.#schemas = schemas;
    this.#losses = losses;
  }

  upgrade(parameter: JsonObject, path: Path): JsonObject {
    const { schema, others } = this.split(parameter, path);
    return this.#placed({ ...others, ...collectionStyle(parameter), schema }, path);
  }

  upgradeHeader(header: JsonObject, path: Path): JsonObject {
    const { schema, others } = this.split({ ...header, in: "header" }, path);
    const { in: _, ...rest } = others;
    return this.#placed({ ...rest, schema }, path);
  }

  /** A parameter's or header's schema and the rest; a list that OpenAPI cannot delimit so becomes the text that is sent. */
  split(parameter: JsonObject, path: Path): { readonly schema: JsonObject; readonly others: JsonObject } {
    const delimiter = unknownDelimiter(parameter);
    this.#reportNested(parameter["items"], childPath(path, "items"));
    if (delimiter === undefined) return this.#schemas.split(parameter, path);
    const what = `a list in which "${String(parameter["collectionFormat"])}" separates the items`;
    this.#losses.push({ path: childPath(path, "collectionFormat"), what, instead: "it is a text here" });
    const { others } = this.#schemas.split(parameter, path);
    const note = `The items are separated by ${delimiter}.`;
    const description = stringMember(parameter, "description");
    const schema = this.#placed({ type: "string", description: description === undefined ? note : `${description}\n\n${note}` }, path);
    return { schema, others: { ...others, description: schema["description"]! } };
  }

  #reportNested(items: JsonValue | undefined, path: Path): void {
    if (!isJsonObject(items)) return;
    const format = items["collectionFormat"];
    const isNested = items["type"] === "array" && format !== undefined;
    if (isNested) this.#losses.push({ path: childPath(path, "collectionFormat"), what: `the "collectionFormat" of a list within a list`, instead: "clients write the inner one as JSON here" });
    this.#reportNested(items["items"], childPath(path, "items"));
  }

  #placed(json: JsonObject, path: Path): JsonObject {
    this.#schemas.place(json, path);
    return json;
  }
}
