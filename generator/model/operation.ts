import type { Location } from "../source/document.ts";
import type { JsonObject, JsonValue } from "../source/json.ts";
import type { Resource } from "./reference-graph.ts";
import type { SchemaUse } from "./schema.ts";

/** Whatever a caller can do with an API, and whatever the API tells it. Siblings; none is an extra of another. */
export type Operation = HttpOperation | RpcMethod | EventChannel;

/** What every operation carries. */
export interface OperationBase {
  /** Unique in the API: the operationId, the method's name, the channel's key; made from method and path where absent. */
  readonly id: string;
  readonly summary?: string;
  /** CommonMark. */
  readonly description?: string;
  readonly deprecated: boolean;
  readonly tags: readonly string[];
  readonly location: Location;
}

/** The HTTP methods of OpenAPI 3.2 (section 4.9); `additionalOperations` may hold others. */
export type HttpMethod = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace" | "query" | (string & {});

/** One HTTP operation (OpenAPI 3.1, section 4.8.10); references resolved, path-level parameters merged in. */
export interface HttpOperation extends OperationBase {
  readonly kind: "http";
  readonly method: HttpMethod;
  /** The templated path, such as `/users/{user_id}`. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  /** In the definition's order. */
  readonly responses: readonly Response[];
  /** The alternatives; each lists schemes that are needed together. An empty list of alternatives: nothing is needed. */
  readonly security: readonly SecurityRequirement[];
  readonly servers: readonly Server[];
  /** The operation object itself. */
  readonly json: JsonObject;
}

/**
 * A request that the API makes: a webhook (OpenAPI 3.1, section 4.8.1), or a callback that an operation asks for
 * (section 4.8.18). Whoever uses the API receives its parameters and body, and sends its responses.
 */
export interface Webhook extends HttpOperation {
  /** Its key in `webhooks`, or in the `callbacks` of an operation. */
  readonly webhook: string;
  /** Of a callback: the id of the operation that asks for it; `path` is the expression that gives the address. */
  readonly askedBy?: string;
}

/** Whether the API makes the request of an operation. */
export const isWebhook = (operation: Operation): operation is Webhook => "webhook" in operation;

/** OpenAPI 3.1, section 4.8.12. `style` and `explode` have their defaults filled in. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie" | "querystring";
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description?: string;
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** The schema, or that of the one media type in `content`. */
  readonly schema: SchemaUse;
  /** Set when the value is serialised as this media type instead of by `style`. */
  readonly contentType?: string;
  readonly examples: readonly Example[];
  readonly location: Location;
}

/** OpenAPI 3.1, section 4.8.13. */
export interface RequestBody {
  readonly required: boolean;
  readonly description?: string;
  readonly content: readonly MediaType[];
  readonly location: Location;
}

/** OpenAPI 3.1, section 4.8.14. */
export interface MediaType {
  /** Such as `application/json`, or a range such as `text/*`. */
  readonly type: string;
  /** Absent: any content. */
  readonly schema?: SchemaUse;
  /** Of each item of a stream: a line, an event, a part; OpenAPI 3.2, section 4.14. */
  readonly itemSchema?: SchemaUse;
  /** Of a `text/event-stream` whose events carry JSON. */
  readonly events?: EventStream;
  /** By property name; OpenAPI 3.1, section 4.8.15. */
  readonly encoding: Readonly<Record<string, JsonValue>>;
  readonly examples: readonly Example[];
}

/** What the events of a stream carry (WHATWG HTML, section 9.2; OpenAPI 3.2, section 4.14.4). */
export interface EventStream {
  /** Whether the media type's schema is that of an event with its name and data, or that of the data alone. */
  readonly describes: "event" | "data";
  readonly json: readonly EventData[];
  /** The names of events that are described and carry plain text. */
  readonly texts: readonly string[];
}

/** The JSON in the data of events of one name, or of all events. */
export interface EventData {
  readonly event?: string;
  readonly data: SchemaUse;
}

/** OpenAPI 3.1, section 4.8.17. */
export interface Response {
  /** `200`, a range such as `2XX`, or `default`. */
  readonly status: string;
  readonly description: string;
  readonly headers: readonly Header[];
  readonly content: readonly MediaType[];
  readonly location: Location;
}

/** A response header. */
export interface Header {
  readonly name: string;
  readonly required: boolean;
  readonly description?: string;
  readonly schema: SchemaUse;
}

/** A named example; `value` is absent for one that lies behind an `externalValue`. */
export interface Example {
  readonly name: string;
  readonly summary?: string;
  readonly value?: JsonValue;
  readonly location: Location;
}

/** Scheme name → scopes. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** OpenAPI 3.1, section 4.8.5. */
export interface Server {
  readonly url: string;
  readonly description?: string;
  readonly json: JsonObject;
}

/** One method of a JSON-RPC API or of an API with request and response frames of its own. */
export interface RpcMethod extends OperationBase {
  readonly kind: "rpc";
  /** The name on the wire. */
  readonly method: string;
  /** The params as one schema; absent when the method takes none. */
  readonly params?: SchemaUse;
  readonly paramsRequired: boolean;
  /** Whether params go as an object, as an array in `positions` order, or as either of them. */
  readonly paramStructure: "by-name" | "by-position" | "either";
  readonly positions: readonly string[];
  /** Absent: the result is not described (unknown). */
  readonly result?: SchemaUse;
  /** A method without an answer. */
  readonly notification: boolean;
  /** Who calls it. */
  readonly direction: "client-to-server" | "server-to-client" | "both";
  /** Ids in `ApiModel.errors`. */
  readonly errors: readonly string[];
  readonly examples: readonly RpcExample[];
  /** Extension members of the definition (`x-…`), as written. */
  readonly extensions: Readonly<Record<string, JsonValue>>;
  /** The method as written: its entry in `methods` or in a registry document, or the annotated schema. */
  readonly json: JsonObject;
  /** The messages that carry its calls, where an AsyncAPI document has them. */
  readonly messages?: { readonly request: EventMessage; readonly response?: EventMessage };
}

/** A call with its answer. */
export interface RpcExample {
  readonly name: string;
  readonly params?: JsonValue;
  readonly result?: JsonValue;
  readonly location: Location;
}

/** A place where messages pass (AsyncAPI 3, section "Channel Object"). */
export interface EventChannel extends OperationBase {
  readonly kind: "event";
  /** The address with `{parameter}` expressions, such as `/ws/sandboxes/{sandbox_id}`. */
  readonly address: string;
  readonly parameters: readonly Parameter[];
  /** What is needed to connect, in the alternatives of `HttpOperation.security`. */
  readonly security: readonly SecurityRequirement[];
  readonly messages: readonly EventMessage[];
  /** JSON Pointers into a received message whose values tell its type; several where a pair decides. */
  readonly discriminator: readonly string[];
  /** The protocols by which it is reached, in lower case, such as `wss` or `kafka`; absent where nothing is said. */
  readonly protocols?: readonly string[];
  /** Who does what on it, as an AsyncAPI document says; absent where the directions of the messages are all that is known. */
  readonly operations?: readonly ChannelOperation[];
  /** The channel as written in the definition; empty for the events of a registry document. */
  readonly json: JsonObject;
  /** The channel of an AsyncAPI document, for what only such a document says of it. */
  readonly source?: DefinitionObject;
}

/** An object of a definition, references not followed, with the resource by which schemas in it are read. */
export interface DefinitionObject {
  readonly json: JsonObject;
  readonly resource: Resource;
}

/** An operation of an AsyncAPI document ("Operation Object"), seen from the client. */
export interface ChannelOperation {
  /** Its key in version 3, its `operationId` in version 2, or one made from its channel. */
  readonly id: string;
  readonly direction: "send" | "receive";
  /** The names of its messages on the channel. */
  readonly messages: readonly string[];
  readonly security?: readonly SecurityRequirement[];
  /** The answer: the id of its channel, and the names of its messages there. */
  readonly reply?: { readonly channel?: string; readonly messages: readonly string[]; readonly source: DefinitionObject };
  /** With its traits merged in. */
  readonly source: DefinitionObject;
}

/** One kind of message on a channel, seen from the client. */
export interface EventMessage {
  /** Unique on its channel. */
  readonly name: string;
  readonly direction: "send" | "receive";
  readonly summary?: string;
  readonly description?: string;
  readonly payload: SchemaUse;
  /** What goes beside the payload, where the protocol has a place for it. */
  readonly headers?: SchemaUse;
  /** The media type of the payload; JSON where it is absent. */
  readonly contentType?: string;
  /** The discriminator's value for this message, when it has one; the values joined by `/` where several decide. */
  readonly type?: string;
  /** A group of the event catalogue. */
  readonly category?: string;
  readonly examples: readonly Example[];
  readonly location: Location;
  /** The message of an AsyncAPI document with its traits merged in, for what only such a document says of it. */
  readonly source?: DefinitionObject;
}

/** One entry of an error catalogue. */
export interface ErrorDefinition {
  /** Its key in the catalogue. */
  readonly id: string;
  /** What stands on the wire: an integer of JSON-RPC, or a string. */
  readonly code: number | string;
  readonly message: string;
  readonly description?: string;
  readonly httpStatus?: number;
  /** Whether the same call may succeed later; `undefined` when nothing is said. */
  readonly retryable?: boolean;
  readonly data?: SchemaUse;
  readonly location: Location;
}
