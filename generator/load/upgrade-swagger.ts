import {
  isJsonArray,
  isJsonObject,
  member,
  stringMember,
  arrayMember,
  type JsonObject,
  type JsonValue,
} from "../source/json.ts";
import { childPath, parsePointer, pathOf, toPointer, type Path } from "../source/path.ts";
import { SwaggerParameters } from "./upgrade-swagger-parameters.ts";
import { collectionStyle, globalsOf, localTarget, strings, unknownDelimiter, upgradeSecurityScheme, upgradeServers, withDescription, type SwaggerGlobals } from "./upgrade-swagger-parts.ts";
import type { SwaggerLoss } from "./swagger-loss.ts";
import { SwaggerSchemas } from "./upgrade-swagger-schemas.ts";

/** What a `$ref` to another file leads to there, as written; `undefined` when there is nothing. */
export type LookUp = (reference: string) => JsonValue | undefined;

/** A Swagger 2.0 description as OpenAPI 3.0. */
export interface UpgradedSwagger {
  readonly value: JsonObject;
  readonly losses: readonly SwaggerLoss[];
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
export const upgradeSwagger = (swagger: JsonObject, lookUp: LookUp = () => undefined): UpgradedSwagger =>
  new SwaggerUpgrade(swagger, lookUp).upgrade();

/** A path item that a Swagger 2.0 description has taken out of itself. */
export interface OutsidePathItem {
  /** Where it stands in its file. */
  readonly path: Path | undefined;
  readonly globals: SwaggerGlobals;
}

/** Writes the path items of a file that a Swagger 2.0 description has taken out of itself, and its schemas. */
export function upgradeSwaggerPart(part: JsonValue, pathItems: readonly OutsidePathItem[], lookUp: LookUp): Omit<UpgradedSwagger, "value"> & { readonly value: JsonValue } {
  const upgrade = new SwaggerUpgrade(isJsonObject(part) ? part : {}, lookUp, true);
  return upgrade.upgradePart(part, pathItems);
}

/** A path item of a file as OpenAPI 3.0. */
export const upgradeSwaggerPathItem = (part: JsonObject, item: JsonObject, { path, globals }: OutsidePathItem, lookUp: LookUp): JsonObject =>
  new SwaggerUpgrade(part, lookUp, true).upgradePathItem(item, path, globals);

type Members = Record<string, JsonValue>;

const operationNames = ["get", "put", "post", "delete", "options", "head", "patch"];

/** The media types of a form, the second for files. */
const formTypes = ["application/x-www-form-urlencoded", "multipart/form-data"];

/** The media types of a response, and whether its operation says them itself. */
interface Produced {
  readonly produces: readonly string[];
  readonly isOwn: boolean;
}

/** A parameter with the place where it stands. */
interface PlacedParameter {
  readonly json: JsonObject;
  readonly path: Path;
  /** How it is called where it stands in another file, or among the shared parameters. */
  readonly reference?: string;
}

class SwaggerUpgrade {
  readonly #swagger: JsonObject;
  readonly #isPart: boolean;
  readonly #schemas = new SwaggerSchemas();
  readonly #lookUp: LookUp;
  readonly #losses: SwaggerLoss[] = [];
  readonly #parameters = new SwaggerParameters(this.#schemas, this.#losses);

  /** @param isPart whether this is a file of a description: it has no components, so what is shared in it is written out. */
  constructor(swagger: JsonObject, lookUp: LookUp, isPart = false) {
    this.#swagger = swagger;
    this.#isPart = isPart;
    this.#lookUp = lookUp;
  }

  upgradePart(part: JsonValue, pathItems: readonly OutsidePathItem[]): Omit<UpgradedSwagger, "value"> & { readonly value: JsonValue } {
    const items = new Map(pathItems.map(({ path, globals }) => [toPointer(path), globals]));
    const upgrade = (value: JsonValue, path: Path | undefined): JsonValue => {
      const globals = items.size === 0 ? undefined : items.get(toPointer(path));
      return globals !== undefined && isJsonObject(value) ? this.upgradePathItem(value, path, globals) : this.#schemas.upgradeLoosely(value, path, upgrade);
    };
    return { value: upgrade(part, undefined), origins: this.#schemas.origins, losses: this.#losses };
  }

  upgrade(): UpgradedSwagger {
    const {
      swagger: _,
      host: __,
      basePath: ___,
      schemes: ____,
      consumes: _____,
      produces: ______,
      definitions,
      parameters,
      responses,
      securityDefinitions,
      paths,
      ...rest
    } = this.#swagger;
    const globals = globalsOf(this.#swagger);
    const components: Members = {};
    this.#section(components, "schemas", definitions, "definitions", (schema, path) =>
      this.#schemas.upgrade(schema, path),
    );
    this.#section(components, "parameters", parameters, "parameters", (parameter, path) =>
      isBody(parameter) ? undefined : this.#parameters.upgrade(parameter, path),
    );
    this.#section(components, "requestBodies", parameters, "parameters", (parameter, path) =>
      parameter["in"] === "body" ? this.#upgradeBody([{ json: parameter, path }], path, globals.consumes) : undefined,
    );
    this.#section(components, "responses", responses, "responses", (response, path) =>
      this.#upgradeResponse(response, path, { produces: globals.produces, isOwn: false }),
    );
    this.#section(components, "securitySchemes", securityDefinitions, "securityDefinitions", (scheme, path) =>
      this.#placed(upgradeSecurityScheme(scheme), path),
    );
    const pathItems = isJsonObject(paths)
      ? entriesOf(paths, undefined, "paths").map(([name, item, path]) => [
          name,
          isJsonObject(item) && name.startsWith("/") ? this.upgradePathItem(item, path, globals) : item,
        ])
      : [];
    const value = {
      openapi: "3.0.3",
      ...rest,
      ...upgradeServers(this.#swagger),
      paths: Object.fromEntries(pathItems) as JsonObject,
      components,
    };
    return { value, origins: this.#schemas.origins, losses: this.#losses };
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
    if (name === "requestBodies" && entries.length === 0) return;
    components[name] = this.#placed(Object.fromEntries(entries), childPath(undefined, oldName));
  }

  upgradePathItem(item: JsonObject, path: Path | undefined, globals: SwaggerGlobals): JsonObject {
    const shared = this.#parametersOf(item, path);
    const entries = Object.entries(item).map(([name, child]): [string, JsonValue] => {
      if (name === "parameters" && isJsonArray(child)) return [name, this.#upgradeParameters(shared.filter(({ json }) => !isBody(json)))];
      return [
        name,
        operationNames.includes(name) && isJsonObject(child)
          ? this.#upgradeOperation(
              child,
              childPath(path, name),
              globals,
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
    globals: SwaggerGlobals,
    sharedBody: readonly PlacedParameter[],
  ): JsonObject {
    const { consumes, produces, parameters, responses, schemes, ...rest } = operation;
    const own = this.#parametersOf(operation, path);
    const ownBody = own.filter(({ json }) => isBody(json));
    const names = new Set(ownBody.map(({ json }) => `${stringMember(json, "in")} ${stringMember(json, "name")}`));
    const body = [
      ...sharedBody.filter(({ json }) => !names.has(`${stringMember(json, "in")} ${stringMember(json, "name")}`)),
      ...ownBody,
    ];
    const upgraded: Members = { ...rest, ...(schemes === undefined ? {} : upgradeServers({ ...globals.address, schemes })) };
    if (parameters !== undefined && !isJsonArray(parameters)) upgraded["parameters"] = parameters;
    if (own.length > ownBody.length)
      upgraded["parameters"] = this.#upgradeParameters(own.filter(({ json }) => !isBody(json)));
    if (body.length > 0) upgraded["requestBody"] = this.#bodyOf(body, path, consumes, globals);
    if (isJsonObject(responses))
      upgraded["responses"] = this.#upgradeResponses(
        responses,
        path,
        produces === undefined ? globals.produces : strings(produces),
        produces !== undefined,
      );
    else if (responses !== undefined) upgraded["responses"] = responses;
    return this.#placed(upgraded, path);
  }

  /** A body that is shared stays shared, unless the operation consumes something else than the description. */
  #bodyOf(body: readonly PlacedParameter[], path: Path, consumes: JsonValue | undefined, globals: SwaggerGlobals): JsonObject {
    const [only, ...others] = body;
    const name = /^#\/parameters\/([^/]+)$/.exec(only?.reference ?? "")?.[1];
    if (!this.#isPart && name !== undefined && others.length === 0 && only!.json["in"] === "body" && consumes === undefined)
      return this.#placed({ $ref: `#/components/requestBodies/${name}` }, only!.path);
    return this.#upgradeBody(body, path, consumes === undefined ? globals.consumes : strings(consumes));
  }

  /** The parameters of an operation or path item; a reference to a body or to another file stands for what is there. */
  #parametersOf(holder: JsonObject, path: Path | undefined): PlacedParameter[] {
    return (arrayMember(holder, "parameters") ?? []).flatMap((json, index): PlacedParameter[] => {
      const at = childPath(childPath(path, "parameters"), index);
      if (!isJsonObject(json)) return [{ json: json as unknown as JsonObject, path: at }];
      const reference = stringMember(json, "$ref");
      if (reference === undefined) return [{ json, path: at }];
      const target = reference.startsWith("#") ? localTarget(this.#swagger, reference) : this.#lookUp(reference);
      if (!isJsonObject(target) || target["$ref"] !== undefined) return [{ json, path: at }];
      if (!reference.startsWith("#")) return [{ json: target, path: at, reference }];
      const tokens = parsePointer(reference.slice(1)) ?? [];
      return [this.#isPart || isBody(target) ? { json: target, path: pathOf(tokens)!, reference } : { json, path: at }];
    });
  }

  #upgradeParameters(parameters: readonly PlacedParameter[]): JsonValue {
    return parameters.map(({ json, path }) => {
      if (!isJsonObject(json)) return json;
      return json["$ref"] === undefined ? this.#parameters.upgrade(json, path) : this.#placed({ ...json }, path);
    });
  }

  /** One body parameter, or the fields of a form. */
  #upgradeBody(parameters: readonly PlacedParameter[], operation: Path, consumes: readonly string[]): JsonObject {
    const body = parameters.find(({ json }) => json["in"] === "body");
    if (body === undefined) return this.#upgradeForm(parameters, operation, consumes);
    const { json, path, reference } = body;
    for (const other of parameters.filter((each) => each !== body)) {
      const what = other.json["in"] === "body" ? "a second body" : "a field of a form beside a body";
      this.#losses.push({ path: other.path, what, instead: "it is left out here" });
    }
    const media = this.#placed(this.#schemaMember(json["schema"], path, reference), path);
    const types = consumes.length > 0 ? consumes : ["application/json"];
    const { description, required } = json;
    const content = Object.fromEntries(types.map((type) => [type, media]));
    return this.#placed(
      { ...(description === undefined ? {} : { description }), content, required: required === true },
      path,
    );
  }

  /** A schema that stands in another file stays there. */
  #schemaMember(schema: JsonValue | undefined, path: Path, reference?: string): JsonObject {
    if (schema === undefined) return {};
    if (!isJsonObject(schema)) return { schema };
    if (reference === undefined || reference.startsWith("#") || schema["type"] === "file") return { schema: this.#schemas.upgrade(schema, childPath(path, "schema")) };
    return { schema: this.#placed({ $ref: `${reference}${reference.includes("#") ? "" : "#"}/schema` }, path) };
  }

  #upgradeForm(parameters: readonly PlacedParameter[], operation: Path, consumes: readonly string[]): JsonObject {
    const fields = parameters.map(({ json, path }) => ({
      name: stringMember(json, "name") ?? "",
      json,
      ...this.#parameters.split(json, path),
    }));
    const properties = Object.fromEntries(
      fields.map(({ name, schema, json }) => [name, withDescription(schema, json)]),
    );
    for (const { json, path } of parameters) this.#schemas.place(properties[stringMember(json, "name") ?? ""]!, path);
    const required = fields.filter(({ json }) => json["required"] === true).map(({ name }) => name);
    const styled = fields.flatMap(({ name, json }): [string, JsonValue][] => {
      const { explode, style } = collectionStyle({ ...json, in: "query" }) as { explode?: boolean; style?: string };
      return explode === undefined || unknownDelimiter(json) !== undefined ? [] : [[name, { style: style ?? "form", explode }]];
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

  /** A shared response of an operation that produces something of its own is made for it alone. */
  #upgradeResponses(responses: JsonObject, operation: Path, produces: readonly string[], isOwn: boolean): JsonObject {
    const entries = entriesOf(responses, operation, "responses").map(([status, json, path]): [string, JsonValue] => {
      if (!isJsonObject(json) || status.startsWith("x-")) return [status, json];
      const reference = stringMember(json, "$ref");
      if (reference === undefined) return [status, this.#upgradeResponse(json, path, { produces, isOwn })];
      const isLocal = reference.startsWith("#");
      const target = isLocal ? localTarget(this.#swagger, reference) : this.#lookUp(reference);
      if (!isJsonObject(target) || target["$ref"] !== undefined || (isLocal && !this.#isPart && (!isOwn || target["schema"] === undefined))) return [status, json];
      return [status, this.#upgradeResponse(target, isLocal ? pathOf(parsePointer(reference.slice(1)) ?? [])! : path, { produces, isOwn }, reference)];
    });
    return Object.fromEntries(entries);
  }

  #upgradeResponse(response: JsonObject, path: Path, { produces, isOwn }: Produced, reference?: string): JsonObject {
    const { schema, examples, headers, ...rest } = response;
    const isFile = stringMember(schema, "type") === "file";
    const named = isJsonObject(examples) ? Object.keys(examples) : [];
    // What all operations produce says nothing of the files that one gives.
    const isForFiles = isOwn || produces.length === 0 || !produces.every((type) => /[/+](?:json|xml)\b/i.test(type));
    const preferred = isFile && !isForFiles ? ["*/*"] : produces.length > 0 ? produces : [isFile ? "application/octet-stream" : "application/json"];
    const types = schema === undefined ? named : [...new Set([...preferred, ...named])];
    const upgraded: Members = { description: "", ...rest };
    if (isJsonObject(headers)) {
      const each = entriesOf(headers, path, "headers").map(([name, header, at]) => [
        name,
        isJsonObject(header) ? this.#parameters.upgradeHeader(header, at) : header,
      ]);
      upgraded["headers"] = Object.fromEntries(each) as JsonObject;
    }
    if (types.length > 0) {
      const upgradedSchema = this.#schemaMember(schema, path, reference);
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

  #placed<T extends JsonObject>(json: T, path: Path | undefined): T {
    this.#schemas.place(json, path);
    return json;
  }
}

const isBody = (parameter: JsonObject): boolean => parameter["in"] === "body" || parameter["in"] === "formData";

const entriesOf = (object: JsonObject, parent: Path | undefined, name: string): [string, JsonValue, Path][] =>
  Object.entries(object).map(([key, json]) => [key, json, childPath(childPath(parent, name), key)]);
