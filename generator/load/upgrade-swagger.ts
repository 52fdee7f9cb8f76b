import {
  isJsonArray,
  isJsonObject,
  member,
  objectMember,
  stringMember,
  arrayMember,
  type JsonObject,
  type JsonValue,
} from "../source/json.ts";
import { childPath, type Path } from "../source/path.ts";
import { upgradeSecurityScheme, upgradeServers } from "./upgrade-swagger-parts.ts";
import { SwaggerSchemas } from "./upgrade-swagger-schemas.ts";

/** A Swagger 2.0 description as OpenAPI 3.0. */
export interface UpgradedSwagger {
  readonly value: JsonObject;
  /** Objects that stand elsewhere than in the text, or only stand for a part of it → where that part stands. */
  readonly origins: ReadonlyMap<JsonValue, Path | undefined>;
}

/** Where OpenAPI 3.0 keeps what Swagger 2.0 keeps at the top; references in the text use the old places. */
export const swaggerPlaces: ReadonlyMap<string, readonly string[]> = new Map([
  ["definitions", ["components", "schemas"]],
  ["parameters", ["components", "parameters"]],
  ["responses", ["components", "responses"]],
  ["securityDefinitions", ["components", "securitySchemes"]],
]);

/** Whether a document is a Swagger 2.0 description; in YAML the version is often a number. */
export const isSwagger = (value: JsonValue): boolean =>
  [member(value, "swagger")].some((version) => version === "2.0" || version === 2);

/** Writes a Swagger 2.0 description as OpenAPI 3.0.3; what needs no change is the very object of the input. */
export const upgradeSwagger = (swagger: JsonObject): UpgradedSwagger => new SwaggerUpgrade(swagger).upgrade();

type Members = Record<string, JsonValue>;

const operationNames = ["get", "put", "post", "delete", "options", "head", "patch"];

/** The media types of a form, the second for files. */
const formTypes = ["application/x-www-form-urlencoded", "multipart/form-data"];

interface Media {
  readonly consumes: readonly string[];
  readonly produces: readonly string[];
}

/** A parameter with the place where it stands. */
interface PlacedParameter {
  readonly json: JsonObject;
  readonly path: Path;
}

class SwaggerUpgrade {
  readonly #swagger: JsonObject;
  readonly #schemas = new SwaggerSchemas();

  constructor(swagger: JsonObject) {
    this.#swagger = swagger;
  }

  upgrade(): UpgradedSwagger {
    const {
      swagger: _,
      host: __,
      basePath: ___,
      schemes: ____,
      consumes,
      produces,
      definitions,
      parameters,
      responses,
      securityDefinitions,
      paths,
      ...rest
    } = this.#swagger;
    const media = { consumes: strings(consumes), produces: strings(produces) };
    const components: Members = {};
    this.#section(components, "schemas", definitions, "definitions", (schema, path) =>
      this.#schemas.upgrade(schema, path),
    );
    this.#section(components, "parameters", parameters, "parameters", (parameter, path) =>
      isBody(parameter) ? undefined : this.#upgradeParameter(parameter, path),
    );
    this.#section(components, "responses", responses, "responses", (response, path) =>
      this.#upgradeResponse(response, path, media.produces),
    );
    this.#section(components, "securitySchemes", securityDefinitions, "securityDefinitions", (scheme, path) =>
      this.#placed(upgradeSecurityScheme(scheme), path),
    );
    const pathItems = isJsonObject(paths)
      ? entriesOf(paths, undefined, "paths").map(([name, item, path]) => [
          name,
          isJsonObject(item) && name.startsWith("/") ? this.#upgradePathItem(item, path, media) : item,
        ])
      : [];
    const value = {
      openapi: "3.0.3",
      ...rest,
      ...upgradeServers(this.#swagger),
      paths: Object.fromEntries(pathItems) as JsonObject,
      components,
    };
    return { value, origins: this.#schemas.origins };
  }

  #section(
    components: Members,
    name: string,
    section: JsonValue | undefined,
    oldName: string,
    upgrade: (json: JsonObject, path: Path) => JsonValue | undefined,
  ): void {
    if (!isJsonObject(section)) return;
    const entries = entriesOf(section, undefined, oldName).flatMap(([key, json, path]): [string, JsonValue][] => {
      const upgraded = isJsonObject(json) ? upgrade(json, path) : json;
      return upgraded === undefined ? [] : [[key, upgraded]];
    });
    components[name] = this.#placed(Object.fromEntries(entries), childPath(undefined, oldName));
  }

  #upgradePathItem(item: JsonObject, path: Path, media: Media): JsonObject {
    const shared = this.#parametersOf(item, path);
    const entries = Object.entries(item).map(([name, child]): [string, JsonValue] => {
      if (name === "parameters") return [name, this.#upgradeParameters(shared.filter(({ json }) => !isBody(json)))];
      return [
        name,
        operationNames.includes(name) && isJsonObject(child)
          ? this.#upgradeOperation(
              child,
              childPath(path, name),
              media,
              shared.filter(({ json }) => isBody(json)),
            )
          : child,
      ];
    });
    return this.#placed(Object.fromEntries(entries), path);
  }

  #upgradeOperation(
    operation: JsonObject,
    path: Path,
    media: Media,
    sharedBody: readonly PlacedParameter[],
  ): JsonObject {
    const { consumes, produces, parameters: _, responses, schemes: __, ...rest } = operation;
    const own = this.#parametersOf(operation, path);
    const ownBody = own.filter(({ json }) => isBody(json));
    const names = new Set(ownBody.map(({ json }) => `${stringMember(json, "in")} ${stringMember(json, "name")}`));
    const body = [
      ...sharedBody.filter(({ json }) => !names.has(`${stringMember(json, "in")} ${stringMember(json, "name")}`)),
      ...ownBody,
    ];
    const upgraded: Members = { ...rest };
    if (own.length > ownBody.length)
      upgraded["parameters"] = this.#upgradeParameters(own.filter(({ json }) => !isBody(json)));
    if (body.length > 0)
      upgraded["requestBody"] = this.#upgradeBody(
        body,
        path,
        consumes === undefined ? media.consumes : strings(consumes),
      );
    if (isJsonObject(responses))
      upgraded["responses"] = this.#upgradeResponses(
        responses,
        path,
        produces === undefined ? media.produces : strings(produces),
      );
    return this.#placed(upgraded, path);
  }

  /** The parameters of an operation or path item; a reference to a body stands for the body. */
  #parametersOf(holder: JsonObject, path: Path): PlacedParameter[] {
    return (arrayMember(holder, "parameters") ?? []).flatMap((json, index): PlacedParameter[] => {
      if (!isJsonObject(json)) return [];
      const name = /^#\/parameters\/([^/]+)$/.exec(stringMember(json, "$ref") ?? "")?.[1];
      const target = name === undefined ? undefined : objectMember(objectMember(this.#swagger, "parameters"), name);
      if (target !== undefined && isBody(target))
        return [{ json: target, path: childPath(childPath(undefined, "parameters"), name!) }];
      return [{ json, path: childPath(childPath(path, "parameters"), index) }];
    });
  }

  #upgradeParameters(parameters: readonly PlacedParameter[]): JsonValue {
    return parameters.map(({ json, path }) =>
      json["$ref"] === undefined ? this.#upgradeParameter(json, path) : this.#placed({ ...json }, path),
    );
  }

  #upgradeParameter(parameter: JsonObject, path: Path): JsonObject {
    const { schema, others } = this.#schemas.split(parameter, path);
    return this.#placed({ ...others, ...collectionStyle(parameter), schema }, path);
  }

  /** One body parameter, or the fields of a form. */
  #upgradeBody(parameters: readonly PlacedParameter[], operation: Path, consumes: readonly string[]): JsonObject {
    const body = parameters.find(({ json }) => json["in"] === "body");
    if (body === undefined) return this.#upgradeForm(parameters, operation, consumes);
    const { json, path } = body;
    const schema = json["schema"];
    const media = this.#placed(
      isJsonObject(schema) ? { schema: this.#schemas.upgrade(schema, childPath(path, "schema")) } : {},
      path,
    );
    const types = consumes.length > 0 ? consumes : ["application/json"];
    const { description, required } = json;
    const content = Object.fromEntries(types.map((type) => [type, media]));
    return this.#placed(
      { ...(description === undefined ? {} : { description }), content, required: required === true },
      path,
    );
  }

  #upgradeForm(parameters: readonly PlacedParameter[], operation: Path, consumes: readonly string[]): JsonObject {
    const fields = parameters.map(({ json, path }) => ({
      name: stringMember(json, "name") ?? "",
      json,
      ...this.#schemas.split(json, path),
    }));
    const properties = Object.fromEntries(
      fields.map(({ name, schema, json }) => [name, withDescription(schema, json)]),
    );
    for (const { json, path } of parameters) this.#schemas.place(properties[stringMember(json, "name") ?? ""]!, path);
    const required = fields.filter(({ json }) => json["required"] === true).map(({ name }) => name);
    const styled = fields.flatMap(({ name, json }): [string, JsonValue][] => {
      const { explode, style } = collectionStyle({ ...json, in: "query" }) as { explode?: boolean; style?: string };
      return explode === undefined ? [] : [[name, { style: style ?? "form", explode }]];
    });
    const schema = { type: "object", properties, ...(required.length > 0 ? { required } : {}) };
    const media = { schema, ...(styled.length > 0 ? { encoding: Object.fromEntries(styled) } : {}) };
    const forms = consumes.filter((type) => formTypes.includes(type));
    const hasFile = fields.some(({ json }) => json["type"] === "file");
    const types = forms.length > 0 ? forms : [formTypes[hasFile ? 1 : 0]!];
    return this.#placed(
      { content: Object.fromEntries(types.map((type) => [type, media])), required: required.length > 0 },
      childPath(operation, "parameters"),
    );
  }

  #upgradeResponses(responses: JsonObject, operation: Path, produces: readonly string[]): JsonObject {
    const entries = entriesOf(responses, operation, "responses").map(([status, json, path]) => [
      status,
      isJsonObject(json) && !status.startsWith("x-") && json["$ref"] === undefined
        ? this.#upgradeResponse(json, path, produces)
        : json,
    ]);
    return Object.fromEntries(entries) as JsonObject;
  }

  #upgradeResponse(response: JsonObject, path: Path, produces: readonly string[]): JsonObject {
    const { schema, examples, headers, ...rest } = response;
    const isFile = stringMember(schema, "type") === "file";
    const named = isJsonObject(examples) ? Object.keys(examples) : [];
    const preferred = produces.length > 0 ? produces : [isFile ? "application/octet-stream" : "application/json"];
    const types = schema === undefined ? named : [...new Set([...preferred, ...named])];
    const upgraded: Members = { description: "", ...rest };
    if (isJsonObject(headers)) {
      const each = entriesOf(headers, path, "headers").map(([name, header, at]) => [
        name,
        isJsonObject(header) ? this.#upgradeHeader(header, at) : header,
      ]);
      upgraded["headers"] = Object.fromEntries(each) as JsonObject;
    }
    if (types.length > 0) {
      const upgradedSchema = isJsonObject(schema)
        ? { schema: this.#schemas.upgrade(schema, childPath(path, "schema")) }
        : {};
      const content = types.map((type) => [
        type,
        this.#placed(
          { ...upgradedSchema, ...(named.includes(type) ? { example: (examples as JsonObject)[type]! } : {}) },
          path,
        ),
      ]);
      upgraded["content"] = Object.fromEntries(content) as JsonObject;
    }
    return this.#placed(upgraded, path);
  }

  #upgradeHeader(header: JsonObject, path: Path): JsonObject {
    const { schema, others } = this.#schemas.split(header, path);
    return this.#placed({ ...others, ...collectionStyle({ ...header, in: "header" }), schema }, path);
  }

  #placed<T extends JsonObject>(json: T, path: Path): T {
    this.#schemas.place(json, path);
    return json;
  }
}

const isBody = (parameter: JsonObject): boolean => parameter["in"] === "body" || parameter["in"] === "formData";

const strings = (value: JsonValue | undefined): string[] =>
  isJsonArray(value) ? value.filter((each) => typeof each === "string") : [];

const entriesOf = (object: JsonObject, parent: Path | undefined, name: string): [string, JsonValue, Path][] =>
  Object.entries(object).map(([key, json]) => [key, json, childPath(childPath(parent, name), key)]);

function withDescription(schema: JsonObject, { description }: JsonObject): JsonObject {
  return description === undefined ? schema : { description, ...schema };
}

/** `collectionFormat` as `style` and `explode`: lists are comma-separated by default, other than in OpenAPI 3 queries. */
function collectionStyle({ type, collectionFormat, in: place }: JsonObject): JsonObject {
  if (type !== "array" || place === "path" || place === "header") return {};
  const styles: Readonly<Record<string, JsonObject>> = {
    multi: { style: "form", explode: true },
    ssv: { style: "spaceDelimited", explode: false },
    pipes: { style: "pipeDelimited", explode: false },
  };
  return styles[String(collectionFormat)] ?? { style: "form", explode: false };
}
