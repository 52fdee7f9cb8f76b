import { rpcMethods, type ApiModel } from "../model/api-model.ts";
import type { RpcExample, RpcMethod } from "../model/operation.ts";
import { member, objectMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { defineEnvelopes, type MethodEnvelopes, type SchemaStore } from "./jsonrpc-schemas.ts";

/** The POST endpoint of a JSON-RPC API over HTTP, as an entry of `paths`. */
export interface JsonRpcPath {
  readonly path: string;
  readonly item: JsonObject;
}

/**
 * JSON-RPC over HTTP as one operation that OpenAPI tools can show: the request is one of the methods', told apart by
 * `method`, or a batch of them. `undefined` for an API that is not called so, or whose definition describes the path.
 */
export function jsonRpcPath(api: ApiModel, store: SchemaStore): JsonRpcPath | undefined {
  const { protocol, definition } = api;
  if (protocol?.kind !== "jsonrpc-2.0" || !protocol.transports.includes("http")) return undefined;
  if (objectMember(member(definition?.json, "paths"), protocol.path) !== undefined) return undefined;
  const methods = rpcMethods(api).filter(({ direction }) => direction !== "server-to-client");
  if (methods.length === 0) return undefined;
  const envelopes = defineEnvelopes(api, methods, store);
  return { path: protocol.path, item: { post: operation(api, envelopes, store) } };
}

function operation(api: ApiModel, envelopes: readonly MethodEnvelopes[], store: SchemaStore): JsonObject {
  const request = defineRequest(envelopes, store);
  const responses = envelopes.flatMap(({ response }) => response ?? []);
  const response = store.define("JsonRpcResponse", () => ({ description: "The answer to one call.", anyOf: refs(responses) }));
  return {
    operationId: freeOperationId(api),
    summary: "Call a method",
    description: "JSON-RPC 2.0: the body is one call, or a batch of calls; a batch of notifications is not answered.",
    requestBody: { required: true, content: json(oneOrMany(request), requestExamples(envelopes)) },
    responses: {
      "200": { description: "The answers; an error is an answer as well.", content: json(oneOrMany(response), responseExamples(envelopes)) },
      "204": { description: "There were only notifications." },
      "4XX": { description: "The request did not reach any method." },
    },
  };
}

/** The requests of all methods; two methods that share one schema share its place. */
function defineRequest(envelopes: readonly MethodEnvelopes[], store: SchemaStore): string {
  const mapping = Object.fromEntries(envelopes.map(({ method, request }) => [method.method, request]));
  return store.define("JsonRpcRequest", () => ({
    description: "A call of one of the methods.",
    oneOf: refs(Object.values(mapping)),
    discriminator: { propertyName: "method", mapping },
  }));
}

const refs = (list: readonly string[]): JsonValue[] => [...new Set(list)].map(($ref) => ({ $ref }));

const oneOrMany = ($ref: string): JsonObject => ({ oneOf: [{ $ref }, { type: "array", items: { $ref }, minItems: 1 }] });

const json = (schema: JsonObject, examples: JsonObject): JsonObject => ({
  "application/json": { schema, ...(Object.keys(examples).length === 0 ? {} : { examples }) },
});

function requestExamples(envelopes: readonly MethodEnvelopes[]): JsonObject {
  return examplesOf(envelopes, ({ method, notification }, { params }) =>
    params === undefined ? undefined : { jsonrpc: "2.0", ...(notification ? {} : { id: 1 }), method, params },
  );
}

function responseExamples(envelopes: readonly MethodEnvelopes[]): JsonObject {
  return examplesOf(envelopes, (_, { result }) => (result === undefined ? undefined : { jsonrpc: "2.0", id: 1, result }));
}

function examplesOf(
  envelopes: readonly MethodEnvelopes[],
  toValue: (method: RpcMethod, example: RpcExample) => JsonObject | undefined,
): JsonObject {
  const entries = envelopes.flatMap(({ method }) =>
    method.examples.flatMap((example): [string, JsonValue][] => {
      const value = toValue(method, example);
      return value === undefined ? [] : [[`${method.method}.${example.name}`.replaceAll(/[^A-Za-z0-9._-]/g, "-"), { value }]];
    }),
  );
  return Object.fromEntries(entries);
}

function freeOperationId({ operations }: ApiModel): string {
  const taken = new Set(operations.map(({ id }) => id));
  for (let number = 1; ; number++) {
    const id = number === 1 ? "callMethod" : `callMethod${number}`;
    if (!taken.has(id)) return id;
  }
}
