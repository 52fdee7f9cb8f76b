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
import { collectionStyle, localTarget, unknownDelimiter, upgradeSecurityScheme, upgradeServers, withDescription } from "./upgrade-swagger-parts.ts";
import { SwaggerSchemas } from "./upgrade-swagger-schemas.ts";

/** Something that Swagger 2.0 says and OpenAPI cannot. */
export interface SwaggerLoss {
  readonly path: Path;
  /** What is lost, and what stands in its place. */
  readonly what: string;
  readonly instead: string;
}

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

/** Writes the path items of a file that a Swagger 2.0 description has taken out of itself, and its schemas. */
export function upgradeSwaggerPart(part: JsonValue, pathItems: readonly Path[], lookUp: LookUp): Omit<UpgradedSwagger, "value"> & { readonly value: JsonValue } {
  const upgrade = new SwaggerUpgrade(isJsonObject(part) ? part : {}, lookUp);
  return upgrade.upgradePart(part, pathItems);
}

type Members = Record<string, JsonValue>;

const operationNames = ["get", "put", "post", "delete", "options", "head", "patch"];

/** The media types of a form, the second for files. */
const formTypes = ["application/x-www-form-urlencoded", "multipart/form-data"];

interface Media {
  readonly consumes: readonly string[];
  readonly produces: readonly string[];
}

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
  readonly #schemas = new SwaggerSchemas();
  readonly #lookUp: LookUp;
  readonly #losses: SwaggerLoss[] = [];

  constructor(swagger: JsonObject, lookUp: LookUp) {
    this.#swagger = swagger;
    this.#lookUp = lookUp;
  }

  upgradePart(part: JsonValue, pathItems: readonly Path[]): Omit<UpgradedSwagger, "value"> & { readonly value: JsonValue } {
    const items = new Map(pathItems.map((path) => [toPointer(path), path]));
    const upgrade = (value: JsonValue, path: Path | undefined): JsonValue =>
      items.has(toPointer(path)) && isJsonObject(value) ? this.#upgradePathItem(value, path, { consumes: [], produces: [] }) : this.#schemas.upgradeLoosely(value, path, upgrade);
    return { value: upgrade(part, undefined), origins: this.#schemas.origins, losses: this.#losses };
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
    this.#section(components, "requestBodies", parameters, "parameters", (parameter, path) =>
      parameter["in"] === "body" ? this.#upgradeBody([{ json: parameter, path }], path, media.consumes) : undefined,
    );
    this.#section(components, "responses", responses, "responses", (response, path) =>
      this.#upgradeResponse(response, path, { produces: media.produces, isOwn: false }),
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

  #upgradePathItem(item: JsonObject, path: Path | undefined, media: Media): JsonObject {
    const shared = this.#parametersOf(item, path);
    const entries = Object.entries(item).map(([name, child]): [string, JsonValue] => {
      if (name === "parameters" && isJsonArray(child)) return [name, this.#upgradeParameters(shared.filter(({ json }) => !isBody(json)))];
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
    const { consumes, produces, parameters, responses, schemes, ...rest } = operation;
    const own = this.#parametersOf(operation, path);
    const ownBody = own.filter(({ json }) => isBody(json));
    const names = new Set(ownBody.map(({ json }) => `${stringMember(json, "in")} ${stringMember(json, "name")}`));
    const body = [
      ...sharedBody.filter(({ json }) => !names.has(`${stringMember(json, "in")} ${stringMember(json, "name")}`)),
      ...ownBody,
    ];
    const upgraded: Members = { ...rest, ...(schemes === undefined ? {} : upgradeServers({ ...this.#swagger, schemes })) };
    if (parameters !== undefined && !isJsonArray(parameters)) upgraded["parameters"] = parameters;
    if (own.length > ownBody.length)
      upgraded["parameters"] = this.#upgradeParameters(own.filter(({ json }) => !isBody(json)));
    if (body.length > 0) upgraded["requestBody"] = this.#bodyOf(body, path, consumes, media);
    if (isJsonObject(responses))
      upgraded["responses"] = this.#upgradeResponses(
        responses,
        path,
        produces === undefined ? media.produces : strings(produces),
        produces !== undefined,
      );
    else if (responses !== undefined) upgraded["responses"] = responses;
    return this.#placed(upgraded, path);
  }

  /** A body that is shared stays shared, unless the operation consumes something else than the description. */
  #bodyOf(body: readonly PlacedParameter[], path: Path, consumes: JsonValue | undefined, media: Media): JsonObject {
    const [only, ...others] = body;
    const name = /^#\/parameters\/([^/]+)$/.exec(only?.reference ?? "")?.[1];
    if (name !== undefined && others.length === 0 && only!.json["in"] === "body" && consumes === undefined)
      return this.#placed({ $ref: `#/components/requestBodies/${name}` }, only!.path);
    return this.#upgradeBody(body, path, consumes === undefined ? media.consumes : strings(consumes));
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
      return [isBody(target) ? { json: target, path: pathOf(tokens)!, reference } : { json, path: at }];
    });
  }

  #upgradeParameters(parameters: readonly PlacedParameter[]): JsonValue {
    return parameters.map(({ json, path }) => {
      if (!isJsonObject(json)) return json;
      return json["$ref"] === undefined ? this.#upgradeParameter(json, path) : this.#placed({ ...json }, path);
    });
  }

  #upgradeParameter(parameter: JsonObject, path: Path): JsonObject {
    const { schema, others } = this.#splitCollection(parameter, path);
    return this.#placed({ ...others, ...collectionStyle(parameter), schema }, path);
  }

  /** A parameter's or header's schema and the rest; a list that OpenAPI cannot delimit so becomes the text that is sent. */
  #splitCollection(parameter: JsonObject, path: Path): { readonly schema: JsonObject; readonly others: JsonObject } {
    const delimiter = unknownDelimiter(parameter);
    this.#reportNested(parameter["items"], childPath(path, "items"));
    if (delimiter === undefined) return this.#schemas.split(parameter, path);
    const what = `a list in which "${String(parameter["collectionFormat"])}" separates the items`;
    this.#losses.push({ path: childPath(path, "collectionFormat"), what, instead: "it is a text here" });
    const { others } = this.#schemas.split(parameter, path);
    const note = `The items are separated by ${delimiter}.`;
    const description = stringMember(parameter, "description");
    const schema = this.#placed<JsonObject>({ type: "string", description: description === undefined ? note : `${description}\n\n${note}` }, path);
    return { schema, others: { ...others, description: schema["description"]! } };
  }

  #reportNested(items: JsonValue | undefined, path: Path): void {
    if (!isJsonObject(items)) return;
    const format = items["collectionFormat"];
    const isNested = items["type"] === "array" && format !== undefined && format !== "csv";
    if (isNested) this.#losses.push({ path: childPath(path, "collectionFormat"), what: `the "collectionFormat" of a list within a list`, instead: "commas separate its items here" });
    this.#reportNested(items["items"], childPath(path, "items"));
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
      ...this.#splitCollection(json, path),
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
      if (!isJsonObject(target) || target["$ref"] !== undefined || (isLocal && (!isOwn || target["schema"] === undefined))) return [status, json];
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
        isJsonObject(header) ? this.#upgradeHeader(header, at) : header,
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

  #upgradeHeader(header: JsonObject, path: Path): JsonObject {
    const { schema, others } = this.#splitCollection({ ...header, in: "header" }, path);
    const { in: _, ...rest } = others;
    return this.#placed({ ...rest, schema }, path);
  }

  #placed<T extends JsonObject>(json: T, path: Path | undefined): T {
    this.#schemas.place(json, path);
    return json;
  }
}

const isBody = (parameter: JsonObject): boolean => parameter["in"] === "body" || parameter["in"] === "formData";

const strings = (value: JsonValue | undefined): string[] =>
  isJsonArray(value) ? value.filter((each) => typeof each === "string") : [];

const entriesOf = (object: JsonObject, parent: Path | undefined, name: string): [string, JsonValue, Path][] =>
  Object.entries(object).map(([key, json]) => [key, json, childPath(childPath(parent, name), key)]);
