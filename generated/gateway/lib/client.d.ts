/** The client of Agentick gateway, version 1.0.0. */
import { Channel } from "./client/channel/channel.js";
import type { ClientOptions } from "./client/options.js";
import type { RpcCall } from "./client/rpc/rpc-call.js";
import { type RpcCallOptions } from "./client/rpc/rpc-client.js";
import { RpcError, type RpcErrorGuard } from "./client/rpc/rpc-error.js";
import type { Connection } from "./client/socket/connection.js";
import type { SocketClientOptions } from "./client/socket/options.js";
import type { AbortError, AbortParams, AppsResult, ChannelError, ChannelParams, ChannelResult, ChannelSubscribeError, ChannelSubscribeParams, ChannelSubscribeResult, CloseError, CloseParams, CloseResult, ConfigResult, ConnectFrame, ConnectedFrame, EventsMessages, HistoryError, HistoryParams, HistoryResult, ResetError, ResetParams, ResetResult, SchemaResult, SendError, SendParams, SendResult, SessionsResult, StatusParams, StatusResult, SubscribeError, SubscribeParams, SubscribeResult, ToolCatalogError, ToolCatalogParams, ToolCatalogResult, ToolConfirmError, ToolConfirmParams, ToolConfirmResult, ToolDispatchError, ToolDispatchParams, ToolDispatchResult, UnsubscribeParams, UnsubscribeResult } from "./types.js";
export { AbortError, ClientError, NetworkError, RequestError, ResponseFormatError, TimeoutError, ValidationError, } from "./client/errors.js";
export type { Credential } from "./client/security.js";
export type { RetryOptions } from "./client/retry.js";
export { RpcError } from "./client/rpc/rpc-error.js";
export { batch } from "./client/rpc/rpc-call.js";
export type { RpcCall, RpcResult } from "./client/rpc/rpc-call.js";
export type { RpcCallOptions } from "./client/rpc/rpc-client.js";
export type { Channel } from "./client/channel/channel.js";
export { BufferOverflowError } from "./client/channel/message-buffer.js";
export { ConnectionLostError } from "./client/socket/connection-events.js";
export type { ConnectionEnd, ConnectionLoss, ConnectionProblem } from "./client/socket/connection-events.js";
export type { Connection } from "./client/socket/connection.js";
export type { SocketOptions } from "./client/socket/options.js";
export { QueueOverflowError } from "./client/socket/send-queue.js";
/** The options of `createGatewayClient`. */
export interface GatewayClientOptions extends ClientOptions, SocketClientOptions {
    /** The URL that the paths are appended to. */
    readonly baseUrl: string;
    /** What the client says of itself when it connects. */
    readonly handshake: Omit<ConnectFrame, "type" | "token">;
}
/** Agentick gateway: Sessions with agents, over a WebSocket. */
export interface GatewayClient {
    /**
     * Sends a message to a session.
     *
     * `send`
     * @throws {RpcError} NOT_FOUND_RESOURCE (NOT_FOUND_RESOURCE): There is no such session, method or tool.
     * @throws {RpcError} VALIDATION_REQUIRED (VALIDATION_REQUIRED): A member that is needed is missing.
     */
    send(params: SendParams, options?: RpcCallOptions): RpcCall<SendResult, SendError>;
    /**
     * Stops what a session is doing. What is answered is not described.
     *
     * `abort`
     * @throws {RpcError} NOT_FOUND_RESOURCE (NOT_FOUND_RESOURCE): There is no such session, method or tool.
     */
    abort(params: AbortParams, options?: RpcCallOptions): RpcCall<unknown, AbortError>;
    /**
     * Tells how the gateway is doing, and how one session is doing when one is named.
     *
     * `status`
     */
    status(params?: StatusParams, options?: RpcCallOptions): RpcCall<StatusResult>;
    /**
     * Gives the messages of a session.
     *
     * `history`
     * @throws {RpcError} NOT_FOUND_RESOURCE (NOT_FOUND_RESOURCE): There is no such session, method or tool.
     */
    history(params: HistoryParams, options?: RpcCallOptions): RpcCall<HistoryResult, HistoryError>;
    /**
     * Puts a session back to its beginning.
     *
     * `reset`
     * @throws {RpcError} NOT_FOUND_RESOURCE (NOT_FOUND_RESOURCE): There is no such session, method or tool.
     */
    reset(params: ResetParams, options?: RpcCallOptions): RpcCall<ResetResult, ResetError>;
    /**
     * Ends a session.
     *
     * `close`
     * @throws {RpcError} NOT_FOUND_RESOURCE (NOT_FOUND_RESOURCE): There is no such session, method or tool.
     */
    close(params: CloseParams, options?: RpcCallOptions): RpcCall<CloseResult, CloseError>;
    /**
     * Lists the apps that the gateway offers.
     *
     * `apps`
     */
    apps(options?: RpcCallOptions): RpcCall<AppsResult>;
    /**
     * Lists the sessions that the gateway holds.
     *
     * `sessions`
     */
    sessions(options?: RpcCallOptions): RpcCall<SessionsResult>;
    /**
     * Asks for the events of a session.
     *
     * `subscribe`
     * @throws {RpcError} NOT_FOUND_RESOURCE (NOT_FOUND_RESOURCE): There is no such session, method or tool.
     */
    subscribe(params: SubscribeParams, options?: RpcCallOptions): RpcCall<SubscribeResult, SubscribeError>;
    /**
     * Asks for no more events of a session.
     *
     * `unsubscribe`
     */
    unsubscribe(params: UnsubscribeParams, options?: RpcCallOptions): RpcCall<UnsubscribeResult>;
    /**
     * Publishes something on a channel of a session.
     *
     * `channel`
     * @throws {RpcError} NOT_FOUND_RESOURCE (NOT_FOUND_RESOURCE): There is no such session, method or tool.
     */
    channel(params: ChannelParams, options?: RpcCallOptions): RpcCall<ChannelResult, ChannelError>;
    /**
     * Asks for what is published on a channel of a session.
     *
     * `channel-subscribe`
     * @throws {RpcError} NOT_FOUND_RESOURCE (NOT_FOUND_RESOURCE): There is no such session, method or tool.
     */
    channelSubscribe(params: ChannelSubscribeParams, options?: RpcCallOptions): RpcCall<ChannelSubscribeResult, ChannelSubscribeError>;
    /**
     * Gives the registry of methods, errors and events, from which a client can be made.
     *
     * `schema`
     */
    schema(options?: RpcCallOptions): RpcCall<SchemaResult>;
    /**
     * Lists the tools of a session.
     *
     * `tool-catalog`
     * @throws {RpcError} NOT_FOUND_RESOURCE (NOT_FOUND_RESOURCE): There is no such session, method or tool.
     */
    toolCatalog(params: ToolCatalogParams, options?: RpcCallOptions): RpcCall<ToolCatalogResult, ToolCatalogError>;
    /**
     * Answers whether a tool may be called.
     *
     * `tool-confirm`
     * @throws {RpcError} NOT_FOUND_RESOURCE (NOT_FOUND_RESOURCE): There is no such session, method or tool.
     */
    toolConfirm(params: ToolConfirmParams, options?: RpcCallOptions): RpcCall<ToolConfirmResult, ToolConfirmError>;
    /**
     * Calls a tool by its name.
     *
     * `tool-dispatch`
     * @throws {RpcError} NOT_FOUND_RESOURCE (NOT_FOUND_RESOURCE): There is no such session, method or tool.
     * @throws {RpcError} NOT_FOUND_TOOL (NOT_FOUND_TOOL): There is no such tool.
     */
    toolDispatch(params: ToolDispatchParams, options?: RpcCallOptions): RpcCall<ToolDispatchResult, ToolDispatchError>;
    /**
     * Gives the configuration in force, without its secrets.
     *
     * `config`
     */
    config(options?: RpcCallOptions): RpcCall<ConfigResult>;
    /** The socket on which methods are called; it connects when it is first needed. */
    readonly connection: Connection<ConnectedFrame>;
    /** The channels; each call opens one. */
    readonly channels: {
        /** `/` */
        events(): Channel<Record<never, never>, EventsMessages["receive"]>;
    };
}
/** There is no such session, method or tool. */
export declare class NotFoundResourceError extends RpcError<"NOT_FOUND_RESOURCE"> {
    readonly name: string;
}
/** There is no such tool. */
export declare class NotFoundToolError extends RpcError<"NOT_FOUND_TOOL"> {
    readonly name: string;
}
/** A member that is needed is missing. */
export declare class ValidationRequiredError extends RpcError<"VALIDATION_REQUIRED"> {
    readonly name: string;
}
/** A member has a value of the wrong type. */
export declare class ValidationTypeError extends RpcError<"VALIDATION_TYPE"> {
    readonly name: string;
}
/** The caller's role or permissions do not allow this. */
export declare class GuardDeniedError extends RpcError<"GUARD_DENIED"> {
    readonly name: string;
}
/** This is closed or finished already. */
export declare class StateAlreadyCompleteError extends RpcError<"STATE_ALREADY_COMPLETE"> {
    readonly name: string;
}
/** The method failed in a way it did not expect. */
export declare class MethodError extends RpcError<"METHOD_ERROR"> {
    readonly name: string;
}
/** The gateway failed. */
export declare class InternalError extends RpcError<"INTERNAL_ERROR"> {
    readonly name: string;
}
/** The classes of the API's errors, by their names in its catalogue. */
export interface GatewayErrors {
    NOT_FOUND_RESOURCE: NotFoundResourceError;
    NOT_FOUND_TOOL: NotFoundToolError;
    VALIDATION_REQUIRED: ValidationRequiredError;
    VALIDATION_TYPE: ValidationTypeError;
    GUARD_DENIED: GuardDeniedError;
    STATE_ALREADY_COMPLETE: StateAlreadyCompleteError;
    METHOD_ERROR: MethodError;
    INTERNAL_ERROR: InternalError;
}
/**
 * Tells the API's errors apart in a `catch`: `isRpcError(error)`, or with names from the catalogue.
 * A code that is not in the catalogue is an `RpcError` whose `code` can be compared.
 */
export declare const isRpcError: RpcErrorGuard<GatewayErrors>;
/** Makes a client of Agentick gateway. */
export declare function createGatewayClient(options: GatewayClientOptions): GatewayClient;
