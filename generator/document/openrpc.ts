import { rpcMethods, type ApiModel } from "../model/api-model.ts";
import type { ErrorDefinition, RpcExample, RpcMethod } from "../model/operation.ts";
import { isJsonArray, isJsonObject, member, objectMember, stringMember, type JsonArray, type JsonObject, type JsonValue } from "../source/json.ts";
import { componentReference } from "./component-names.ts";
import { sectionToDraft07, toDraft07 } from "./draft-07.ts";
import { paramDescriptors } from "./param-descriptors.ts";
import { SchemaComponents } from "./schema-components.ts";
import { usedSchemas } from "./used-schemas.ts";

/**
 * The methods of an API as an OpenRPC 1.3.2 document. Schemas are draft-07 in `components.schemas`, those that are used. What OpenRPC has no
 * word for stands in extensions: errors with codes that are no integers and the schemas of their data in `x-errors`, who
 * calls in `x-direction`, params that are more than a list in `x-params`.
 */
export function toOpenRpcDocument(api: ApiModel): JsonObject {
  const schemas = new SchemaComponents(api);
  const methods = rpcMethods(api).map((method) => printMethod(api, method, schemas));
  const written = api.definition?.kind === "openrpc" ? member(api.definition.json, "servers") : undefined;
  const servers = isJsonArray(written) ? written : printServers(api);
  const errors = printErrors(api, schemas);
  const section = usedSchemas(sectionToDraft07(schemas.print()), [methods, errors.extension]);
  const components = { schemas: section, ...errors.components };
  return {
    openrpc: "1.3.2",
    info: printInfo(api),
    ...(servers.length === 0 ? {} : { servers }),
    methods,
    components: Object.fromEntries(Object.entries(components).filter(([, section]) => Object.keys(section).length > 0)),
    ...printExternalDocs(member(api.definition?.json, "externalDocs")),
    ...errors.extension,
  };
}

/** The members that OpenRPC knows; what OpenAPI has beyond them becomes an extension. */
function printInfo({ info }: ApiModel): JsonObject {
  const { summary, contact, license, ...rest } = info.json;
  const { identifier, ...knownLicense } = isJsonObject(license) ? license : {};
  return {
    ...rest,
    title: info.title,
    version: info.version,
    ...(summary === undefined ? {} : { "x-summary": summary }),
    ...(contact === undefined ? {} : { contact }),
    ...(license === undefined ? {} : { license: { ...knownLicense, ...(identifier === undefined ? {} : { "x-identifier": identifier }) } }),
  };
}

/** The endpoints: each server with the path of each transport. */
function printServers({ servers, protocol }: ApiModel): JsonObject[] {
  const transports = protocol?.transports ?? ["http"];
  return servers.flatMap(({ url, description, json }) =>
    transports.map((transport) => {
      const variables = objectMember(json, "variables");
      return {
        name: transport,
        url: endpointUrl(url, transport, (transport === "http" ? protocol?.path : protocol?.websocketPath) ?? ""),
        ...(description === undefined ? {} : { description }),
        ...(variables === undefined ? {} : { variables }),
      };
    }),
  );
}

/** A socket's address has the scheme of sockets. */
function endpointUrl(server: string, transport: "http" | "websocket", path: string): string {
  const joined = `${server.replace(/\/$/, "")}${path === "/" ? "" : path}`;
  return transport === "websocket" ? joined.replace(/^http/, "ws") : joined;
}

function printMethod(api: ApiModel, method: RpcMethod, schemas: SchemaComponents): JsonObject {
  const { summary, description, deprecated, notification, direction, extensions, paramStructure } = method;
  const params = paramDescriptors(api, method, schemas);
  return {
    name: method.method,
    ...(method.tags.length === 0 ? {} : { tags: method.tags.map((name) => printTag(api, name)) }),
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    ...(deprecated ? { deprecated } : {}),
    paramStructure,
    params: params.list,
    ...(notification ? {} : { result: printResult(method, schemas) }),
    ...printMethodErrors(api, method),
    ...(method.examples.length === 0 ? {} : { examples: method.examples.map((example) => printExample(method, example)) }),
    ...printExternalDocs(member(method.json, "externalDocs")),
    ...(direction === "client-to-server" ? {} : { "x-direction": direction }),
    ...(params.isComplete || method.params === undefined ? {} : { "x-params": toDraft07(schemas.use(method.params)) }),
    ...extensions,
  };
}

function printTag({ tags }: ApiModel, name: string): JsonObject {
  const description = tags.find((tag) => tag.name === name)?.description;
  return { name, ...(description === undefined ? {} : { description }) };
}

/** A method without a result would be a notification: a result that is not known admits everything. */
function printResult({ result, json }: RpcMethod, schemas: SchemaComponents): JsonObject {
  const written = member(json, "result");
  const isDescriptor = isJsonObject(written) && Object.hasOwn(written, "schema");
  const texts = isDescriptor ? ["summary", "description"].flatMap((key) => { const text = stringMember(written, key); return text === undefined ? [] : [[key, text]]; }) : [];
  return {
    name: (isDescriptor ? stringMember(written, "name") : undefined) || "result",
    ...Object.fromEntries(texts),
    schema: result === undefined ? {} : toDraft07(schemas.use(result)),
  };
}

const hasIntegerCode = ({ code }: ErrorDefinition): boolean => Number.isInteger(code);

function printMethodErrors({ errors }: ApiModel, method: RpcMethod): JsonObject {
  const used = method.errors.flatMap((id) => errors.get(id) ?? []);
  const numbered = used.filter(hasIntegerCode);
  const named = used.filter((error) => !hasIntegerCode(error));
  return {
    ...(numbered.length === 0 ? {} : { errors: numbered.map(({ id }) => ({ $ref: componentReference("errors", id) })) }),
    ...(named.length === 0 ? {} : { "x-errors": named.map(({ code }) => code) }),
  };
}

/** Errors with integers in `components.errors`; the whole catalogue, with what OpenRPC cannot say, in `x-errors`. */
function printErrors({ errors }: ApiModel, schemas: SchemaComponents): { readonly components: { readonly errors: JsonObject }; readonly extension: JsonObject } {
  const all = [...errors.values()];
  const numbered = all.filter(hasIntegerCode).map(({ id, code, message }): [string, JsonObject] => [id, { code, message }]);
  const catalogue = all.map((error): [string, JsonObject] => [error.id, printCatalogueEntry(error, schemas)]);
  return {
    components: { errors: Object.fromEntries(numbered) },
    extension: catalogue.length === 0 ? {} : { "x-errors": Object.fromEntries(catalogue) },
  };
}

function printCatalogueEntry({ code, message, description, httpStatus, retryable, data }: ErrorDefinition, schemas: SchemaComponents): JsonObject {
  return {
    code,
    message,
    ...(description === undefined ? {} : { description }),
    ...(httpStatus === undefined ? {} : { httpStatus }),
    ...(retryable === undefined ? {} : { retryable }),
    ...(data === undefined ? {} : { data: toDraft07(schemas.use(data)) }),
  };
}

/** OpenRPC pairs each value of a call with the name of its param. */
function printExample({ positions }: RpcMethod, { name, params, result }: RpcExample): JsonObject {
  const values: [string, JsonValue][] = isJsonArray(params)
    ? params.map((value, index) => [positions[index] ?? `param${index + 1}`, value])
    : Object.entries(isJsonObject(params) ? params : {}).filter(([key]) => key !== "");
  const list: JsonArray = values.map(([key, value]) => ({ name: key, value }));
  return { name: name === "" ? "example" : name, params: list, ...(result === undefined ? {} : { result: { name: "result", value: result } }) };
}

const printExternalDocs = (externalDocs: JsonValue | undefined): JsonObject => (externalDocs === undefined ? {} : { externalDocs });
