import type { Location, SourceDocument } from "../source/document.ts";
import type { JsonObject } from "../source/json.ts";
import type { Defect } from "./defect.ts";
import type { ErrorDefinition, EventChannel, EventMessage, HttpOperation, Operation, RpcMethod, SecurityRequirement, Server, Webhook } from "./operation.ts";
import type { ReferenceGraph } from "./reference-graph.ts";
import type { NamedSchema, SchemaId } from "./schema.ts";

/** One API: everything the targets are made from. Built once, never patched. */
export interface ApiModel {
  /** Its key in the configuration. */
  readonly name: string;
  readonly info: ApiInfo;
  readonly servers: readonly Server[];
  readonly tags: readonly Tag[];
  /** What is needed where an operation says nothing. */
  readonly security: readonly SecurityRequirement[];
  /** OpenAPI 3.1, section 4.8.27, by name; references resolved. */
  readonly securitySchemes: ReadonlyMap<string, JsonObject>;
  /** Every schema with a name, by id, in the order in which targets declare them. */
  readonly schemas: ReadonlyMap<SchemaId, NamedSchema>;
  /** Http, rpc and event operations, each in the definition's order. */
  readonly operations: readonly Operation[];
  /** What the API calls: webhooks, then callbacks, each in the definition's order. */
  readonly webhooks: readonly Webhook[];
  /** The error catalogue, by id. */
  readonly errors: ReadonlyMap<string, ErrorDefinition>;
  /** How rpc frames look. */
  readonly protocol: Protocol | undefined;
  /** The first definition as written (api.yaml, or an OpenAPI, OpenRPC or AsyncAPI document); absent for plain schemas. */
  readonly definition?: Definition;
  /** Every definition: several documents can be one API together. */
  readonly definitions: readonly Definition[];
  readonly documents: readonly SourceDocument[];
  readonly graph: ReferenceGraph;
  /** What a lenient run survived of the input's defects; absent for a sound input. */
  readonly defects?: readonly Defect[];
}

/** The definition document of an API. */
export interface Definition {
  readonly kind: "gen-api" | "openapi" | "openrpc" | "asyncapi";
  readonly json: JsonObject;
  readonly document: SourceDocument;
}

/** OpenAPI 3.1, section 4.8.2; `json` keeps contact, license and extensions. */
export interface ApiInfo {
  readonly title: string;
  readonly version: string;
  readonly summary?: string;
  readonly description?: string;
  readonly json: JsonObject;
  readonly location: Location;
}

/** OpenAPI 3.1, section 4.8.22. */
export interface Tag {
  readonly name: string;
  readonly description?: string;
}

/** The envelope of requests and responses. */
export interface Protocol {
  readonly kind: "jsonrpc-2.0" | "frames";
  readonly transports: readonly ("http" | "websocket")[];
  /** Of the POST endpoint, relative to the server. */
  readonly path: string;
  /** Of the socket, relative to the server. */
  readonly websocketPath: string;
  /** The messages it is made of (frames, heartbeat, authentication), by their keys in the definition's `messages`. */
  readonly frames: ReadonlyMap<string, EventMessage>;
  /** The protocol as written in the definition; empty for the shorthand `jsonrpc-2.0`. */
  readonly json: JsonObject;
}

/** The HTTP operations of an API. */
export const httpOperations = (api: ApiModel): HttpOperation[] => operationsOf(api, "http");

/** Everything that may be called, whoever calls it. */
export const allOperations = ({ operations, webhooks }: ApiModel): readonly Operation[] => (webhooks.length === 0 ? operations : [...operations, ...webhooks]);

/** The RPC methods of an API. */
export const rpcMethods = (api: ApiModel): RpcMethod[] => operationsOf(api, "rpc");

/** The event channels of an API. */
export const eventChannels = (api: ApiModel): EventChannel[] => operationsOf(api, "event");

function operationsOf<K extends Operation["kind"]>(api: ApiModel, kind: K): Extract<Operation, { kind: K }>[] {
  return api.operations.filter((operation): operation is Extract<Operation, { kind: K }> => operation.kind === kind);
}
