import type { ApiModel } from "../model/api-model.ts";
import { pascalCase } from "../model/identifiers.ts";
import type { ErrorDefinition, RpcMethod } from "../model/operation.ts";
import type { NamedSchema, SchemaUse } from "../model/schema.ts";
import { isJsonObject, member, objectMember, type JsonObject, type JsonValue } from "../source/json.ts";

/** Where the schemas of envelopes are put, and how parts of them are referred to. */
export interface SchemaStore {
  use(use: Pick<SchemaUse, "json" | "resource">): JsonValue;
  ref(schema: NamedSchema): string;
  define(name: string, make: (ref: string) => JsonObject): string;
}

/** The schemas of one method's envelopes, as references. */
export interface MethodEnvelopes {
  readonly method: RpcMethod;
  readonly request: string;
  /** Absent for a notification. */
  readonly response?: string;
}

const version: JsonObject = { type: "string", const: "2.0" };

/** An id that a client chose (JSON-RPC 2.0, section 4); an error that names no request has none. */
const callId: JsonObject = { type: ["string", "integer"], description: "Chosen by the caller and repeated in the answer." };

/** Defines the envelopes of methods; one that a schema of the API describes whole is used as it is. */
export function defineEnvelopes(api: ApiModel, methods: readonly RpcMethod[], store: SchemaStore): MethodEnvelopes[] {
  const errors = defineErrors(api, methods, store);
  const whole = new Map([...api.schemas.values()].map((schema) => [schema.json, schema]));
  return methods.map((method) => {
    const schema = whole.get(method.json);
    const request = schema !== undefined && isWholeRequest(schema) ? store.ref(schema) : defineRequest(method, store);
    return { method, request, ...(method.notification ? {} : { response: defineResponse(method, errors, store) }) };
  });
}

const isWholeRequest = ({ json }: NamedSchema): boolean =>
  isJsonObject(json) && Object.hasOwn(objectMember(json, "properties") ?? {}, "jsonrpc");

function defineRequest(method: RpcMethod, store: SchemaStore): string {
  const { params, paramsRequired, notification } = method;
  const properties: Record<string, JsonValue> = { jsonrpc: version };
  if (!notification) properties["id"] = callId;
  properties["method"] = { type: "string", const: method.method };
  if (params !== undefined) properties["params"] = paramsSchema(method, params, store);
  const required = ["jsonrpc", ...(notification ? [] : ["id"]), "method", ...(paramsRequired ? ["params"] : [])];
  return store.define(`${pascalCase(method.method)}${notification ? "Notification" : "Request"}`, () => ({
    type: "object",
    ...(method.summary === undefined ? {} : { description: method.summary }),
    properties,
    required,
  }));
}

/** By position, params go as an array in the order of their names; by either, as the object too. */
function paramsSchema({ paramStructure, positions }: RpcMethod, params: SchemaUse, store: SchemaStore): JsonValue {
  const schema = store.use(params);
  if (paramStructure === "by-name") return schema;
  const members = isJsonObject(schema) ? objectMember(schema, "properties") : undefined;
  const required = isJsonObject(schema) && Array.isArray(schema["required"]) ? schema["required"] : [];
  const last = positions.findLastIndex((name) => required.includes(name));
  const list = members === undefined
    ? { type: "array" }
    : { type: "array", prefixItems: positions.map((name) => member(members, name) ?? true), minItems: last + 1, items: false };
  return paramStructure === "either" ? { anyOf: [list, schema] } : list;
}

function defineResponse(method: RpcMethod, errors: ErrorRefs, store: SchemaStore): string {
  const { result } = method;
  const success: JsonObject = {
    title: "Success",
    type: "object",
    properties: { jsonrpc: version, id: callId, result: result === undefined ? {} : store.use(result) },
    required: ["jsonrpc", "id", "result"],
  };
  const failure: JsonObject = {
    title: "Failure",
    type: "object",
    properties: { jsonrpc: version, id: callId, error: errorOf(method, errors) },
    required: ["jsonrpc", "id", "error"],
  };
  return store.define(`${pascalCase(method.method)}Response`, () => ({ oneOf: [success, failure] }));
}

/** The references to error objects by the ids of the catalogue, and to any error object. */
interface ErrorRefs {
  readonly byId: ReadonlyMap<string, string>;
  readonly any: string;
}

function defineErrors(api: ApiModel, methods: readonly RpcMethod[], store: SchemaStore): ErrorRefs {
  const used = new Set(methods.flatMap(({ errors }) => errors));
  const byId = new Map<string, string>();
  for (const error of api.errors.values()) {
    if (used.has(error.id)) byId.set(error.id, store.define(`${errorName(error.id)}Error`, () => errorSchema(error, store)));
  }
  const any = store.define("JsonRpcError", () => ({
    type: "object",
    description: "Why a call failed (JSON-RPC 2.0, section 5.1).",
    properties: { code: { type: "integer" }, message: { type: "string" }, data: {} },
    required: ["code", "message"],
  }));
  return { byId, any };
}

/** `AGENT_NOT_FOUND` → `AgentNotFound`: words in capitals are no acronyms here. */
const errorName = (id: string): string => pascalCase(/\p{Ll}/u.test(id) ? id : id.toLowerCase()).replace(/Error$/, "");

/** The error object of one entry of the catalogue. */
function errorSchema({ code, message, description, data }: ErrorDefinition, store: SchemaStore): JsonObject {
  return {
    type: "object",
    description: description ?? message,
    properties: {
      code: { type: typeof code === "string" ? "string" : "integer", const: code },
      message: { type: "string", examples: [message] },
      data: data === undefined ? {} : store.use(data),
    },
    required: ["code", "message"],
  };
}

/** One of the errors that a method lists, or one that nobody listed. */
function errorOf({ errors }: RpcMethod, { byId, any }: ErrorRefs): JsonObject {
  const listed = errors.flatMap((id) => byId.get(id) ?? []);
  return listed.length === 0 ? { $ref: any } : { anyOf: [...listed, any].map(($ref) => ({ $ref })) };
}
