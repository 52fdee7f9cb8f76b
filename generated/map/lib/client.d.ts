/** The client of Multi-Agent Protocol, mail, version 0.0.4. */
import { Channel } from "./client/channel/channel.js";
import type { ClientOptions } from "./client/options.js";
import type { RpcCall } from "./client/rpc/rpc-call.js";
import { type RpcCallOptions } from "./client/rpc/rpc-client.js";
import { type RpcErrorGuard } from "./client/rpc/rpc-error.js";
import type { Connection } from "./client/socket/connection.js";
import type { SocketClientOptions } from "./client/socket/options.js";
import type { MailCloseParams, MailCloseResult, MailCreateParams, MailCreateResult, MailGetParams, MailGetResult, MailInviteParams, MailInviteResult, MailJoinParams, MailJoinResult, MailLeaveParams, MailLeaveResult, MailListParams, MailListResult, MailReplayParams, MailReplayResult, MailSummaryParams, MailSummaryResult, MailThreadCreateParams, MailThreadCreateResult, MailThreadListParams, MailThreadListResult, MailTurnParams, MailTurnResult, MailTurnsListParams, MailTurnsListResult, NotificationsMessages } from "./types.js";
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
/** The options of `createMapClient`. */
export interface MapClientOptions extends ClientOptions, SocketClientOptions {
    /** The URL that the paths are appended to. */
    readonly baseUrl: string;
}
/** Multi-Agent Protocol, mail: Conversations between users, agents and systems, recorded turn by turn. */
export interface MapClient {
    readonly mail: {
        /**
         * Opens a conversation. The caller needs the capability `mail.canCreate`.
         *
         * `mail/create`
         */
        create(params?: MailCreateParams, options?: RpcCallOptions): RpcCall<MailCreateResult>;
        /**
         * Reads a conversation. The caller needs the capability `mail.canViewHistory`.
         *
         * `mail/get`
         */
        get(params: MailGetParams, options?: RpcCallOptions): RpcCall<MailGetResult>;
        /**
         * Lists conversations. The caller needs the capability `mail.canViewHistory`.
         *
         * `mail/list`
         */
        list(params?: MailListParams, options?: RpcCallOptions): RpcCall<MailListResult>;
        /**
         * Ends a conversation. The caller must take part in it.
         *
         * `mail/close`
         */
        close(params: MailCloseParams, options?: RpcCallOptions): RpcCall<MailCloseResult>;
        /**
         * Enters a conversation. The caller needs the capability `mail.canJoin`.
         *
         * `mail/join`
         */
        join(params: MailJoinParams, options?: RpcCallOptions): RpcCall<MailJoinResult>;
        /**
         * Leaves a conversation. The caller must take part in it.
         *
         * `mail/leave`
         */
        leave(params: MailLeaveParams, options?: RpcCallOptions): RpcCall<MailLeaveResult>;
        /**
         * Asks somebody into a conversation. The caller needs the capability `mail.canInvite`.
         *
         * `mail/invite`
         */
        invite(params: MailInviteParams, options?: RpcCallOptions): RpcCall<MailInviteResult>;
        /**
         * Records a turn. The caller must take part in the conversation.
         *
         * `mail/turn`
         */
        turn(params: MailTurnParams, options?: RpcCallOptions): RpcCall<MailTurnResult>;
        readonly turns: {
            /**
             * Lists the turns of a conversation. The caller needs the capability `mail.canViewHistory`.
             *
             * `mail/turns/list`
             */
            list(params: MailTurnsListParams, options?: RpcCallOptions): RpcCall<MailTurnsListResult>;
        };
        readonly thread: {
            /**
             * Opens a thread in a conversation. The caller needs the capability `mail.canCreateThreads`.
             *
             * `mail/thread/create`
             */
            create(params: MailThreadCreateParams, options?: RpcCallOptions): RpcCall<MailThreadCreateResult>;
            /**
             * Lists the threads of a conversation. The caller needs the capability `mail.canViewHistory`.
             *
             * `mail/thread/list`
             */
            list(params: MailThreadListParams, options?: RpcCallOptions): RpcCall<MailThreadListResult>;
        };
        /**
         * Reads a conversation's summary, or has it written. The caller needs the capability `mail.canViewHistory`.
         *
         * `mail/summary`
         */
        summary(params: MailSummaryParams, options?: RpcCallOptions): RpcCall<MailSummaryResult>;
        /**
         * Reads turns again from some point on, after an interruption for example. The caller needs the capability `mail.canViewHistory`.
         *
         * `mail/replay`
         */
        replay(params: MailReplayParams, options?: RpcCallOptions): RpcCall<MailReplayResult>;
    };
    /** The socket on which methods are called; it connects when it is first needed. */
    readonly connection: Connection;
    /** The channels; each call opens one. */
    readonly channels: {
        /**
         * What the server tells without being asked
         *
         * Events that the participant has subscribed to, and messages that are meant for it.
         *
         * `/`
         */
        notifications(): Channel<Record<never, never>, NotificationsByType>;
    };
}
/** What comes on the channel `notifications`, by what tells the messages apart. */
export interface NotificationsByType {
    /** Something happened */
    "map/event": NotificationsMessages["receive"]["event"];
    /** A message has come */
    "map/message": NotificationsMessages["receive"]["message"];
}
/** The classes of the API's errors, by their names in its catalogue. */
export type MapErrors = Record<never, never>;
/**
 * Tells the API's errors apart in a `catch`: `isRpcError(error)`, or with names from the catalogue.
 * A code that is not in the catalogue is an `RpcError` whose `code` can be compared.
 */
export declare const isRpcError: RpcErrorGuard<MapErrors>;
/** Makes a client of Multi-Agent Protocol, mail. */
export declare function createMapClient(options: MapClientOptions): MapClient;
