/** The types of Agentick gateway. */
/** The client's first frame: who it is. */
export interface ConnectFrame {
    /** Always `connect`. */
    type: "connect";
    /** The client's id, which it keeps when it connects again. */
    clientId: string;
    /** What proves that the client may connect. */
    token?: string;
    /** Whatever the client wants to tell about itself. */
    metadata?: {
        [key: string]: unknown;
    };
}
/** The gateway's first frame: the client is connected. */
export interface ConnectedFrame {
    /** Always `connected`. */
    type: "connected";
    /** The gateway's id. */
    gatewayId: string;
    /** The apps it offers, by id. */
    apps: string[];
    /** The sessions it holds, by id. */
    sessions: string[];
}
/** Reports a failure that belongs to no call. */
export interface ErrorFrame {
    /** Always `error`. */
    type: "error";
    /** Names the kind of failure; one of the catalogue's codes. */
    code: string;
    /** One sentence for people. */
    message: string;
}
/** Something happened in a session. */
export interface EventFrame {
    /** Always `event`. */
    type: "event";
    /** What happened; one of the catalogue's types. */
    event: string;
    /** The session. */
    sessionId: string;
    /** The facts; they depend on the type. */
    data: unknown;
}
/** Asks whether the gateway is still there. */
export interface PingFrame {
    /** Always `ping`. */
    type: "ping";
    /** The sender's clock, in milliseconds since 1970 in UTC. */
    timestamp: number;
}
/** Says that the gateway is still there. */
export interface PongFrame {
    /** Always `pong`. */
    type: "pong";
    /** The sender's clock, in milliseconds since 1970 in UTC. */
    timestamp: number;
}
/** What a gateway can do: its methods, the codes of its errors, and the types of its events. */
export interface RegistryDocument {
    /** The methods, by name. */
    methods: {
        [key: string]: RegistryMethod;
    };
    /** What each error code means, by code. */
    errors: {
        [key: string]: string;
    };
    /** The types of events. */
    events: RegistryEvent[];
}
/** One method. */
export interface RegistryMethod {
    /** What it does. */
    description: string;
    /** The JSON Schema of what it needs to know. */
    params?: {
        [key: string]: unknown;
    };
    /** The JSON Schema of what it returns. */
    response?: {
        [key: string]: unknown;
    };
    /** The codes it may fail with. */
    errors?: string[];
}
/** One type of event. */
export interface RegistryEvent {
    /** The type. */
    type: string;
    /** The group it belongs to. */
    category: "model" | "orchestration" | "result" | "gateway";
}
/** A call. */
export interface RequestFrame {
    /** Always `req`. */
    type: "req";
    /** The call's id, which its answer repeats. */
    id: string;
    /** The method. */
    method: string;
    /** What the method needs to know. */
    params: {
        [key: string]: unknown;
    };
}
/** The answer to a call. */
export interface ResponseFrame {
    /** Always `res`. */
    type: "res";
    /** The id of the call. */
    id: string;
    /** Whether the call succeeded. */
    ok: boolean;
    /** What the method returns, when the call succeeded. */
    payload?: unknown;
    /** Why the call failed. */
    error?: {
        /** Names the kind of failure; one of the catalogue's codes. */
        code: string;
        /** One sentence for people. */
        message: string;
        /** More facts; they depend on the code. */
        details?: unknown;
    };
}
/** The params of `send`. */
export interface SendParams {
    /** The session. */
    sessionId: string;
    /** What to send, in full. */
    input?: {
        /** The messages. */
        messages?: {
            [key: string]: unknown;
        }[];
        /** Properties for the session's program. */
        props?: {
            [key: string]: unknown;
        };
        /** Whatever should travel along. */
        metadata?: {
            [key: string]: unknown;
        };
        /** Instructions to add to the standing ones. */
        system?: string[];
        /** Facts to add to the context. */
        grounding?: {
            [key: string]: unknown;
        }[];
        /** Named parts of the context; a part that the program itself defines wins over one of the same id. */
        sections?: {
            [key: string]: unknown;
        }[];
        /** Content for this one run, which is not kept. */
        ephemeral?: {
            [key: string]: unknown;
        }[];
    };
    /** The text to send, when there is nothing but text. */
    message?: string;
}
/** What `send` answers. */
export interface SendResult {
    /** The id of the message that was sent. */
    messageId: string;
}
/** How `send` fails; `code` tells the data. */
export type SendError = {
    code: "NOT_FOUND_RESOURCE" | "VALIDATION_REQUIRED";
    message: string;
    data?: unknown;
};
/** The params of `abort`. */
export interface AbortParams {
    /** The session. */
    sessionId: string;
}
/** How `abort` fails; `code` tells the data. */
export type AbortError = {
    code: "NOT_FOUND_RESOURCE";
    message: string;
    data?: unknown;
};
/** The params of `status`. */
export interface StatusParams {
    /** The session to report on as well. */
    sessionId?: string;
}
/** What `status` answers. */
export interface StatusResult {
    /** The gateway. */
    gateway: {
        /** Its id. */
        id: string;
        /** For how long it has been running. */
        uptime: number;
        /** How many clients are connected. */
        clients: number;
        /** How many sessions it holds. */
        sessions: number;
        /** The apps it offers, by id. */
        apps: string[];
    };
    /** The session, when one was named. */
    session?: {
        /** Its id. */
        id?: string;
        /** The app it runs. */
        appId?: string;
        /** How many messages it has. */
        messageCount?: number;
        /** When it began. */
        createdAt?: string;
        /** When something last happened in it. */
        lastActivityAt?: string;
        /** Whether it is at work now. */
        isActive?: boolean;
    };
}
/** The params of `history`. */
export interface HistoryParams {
    /** The session. */
    sessionId: string;
    /** How many messages to give at most. */
    limit?: number;
    /** Only messages before this one. */
    before?: string;
}
/** What `history` answers. */
export interface HistoryResult {
    /** The messages. */
    messages: {
        [key: string]: unknown;
    }[];
    /** Whether there are earlier ones. */
    hasMore: boolean;
}
/** How `history` fails; `code` tells the data. */
export type HistoryError = {
    code: "NOT_FOUND_RESOURCE";
    message: string;
    data?: unknown;
};
/** The params of `reset`. */
export type ResetParams = AbortParams;
/** What `reset` answers. */
export interface ResetResult {
    /** Always true; a failure is an error frame or an error answer. */
    ok: true;
}
/** How `reset` fails; `code` tells the data. */
export type ResetError = {
    code: "NOT_FOUND_RESOURCE";
    message: string;
    data?: unknown;
};
/** The params of `close`. */
export type CloseParams = AbortParams;
/** What `close` answers. */
export type CloseResult = ResetResult;
/** How `close` fails; `code` tells the data. */
export type CloseError = {
    code: "NOT_FOUND_RESOURCE";
    message: string;
    data?: unknown;
};
/** What `apps` answers. */
export interface AppsResult {
    /** The apps. */
    apps: {
        /** The app's id. */
        id: string;
        /** Its name for people. */
        name: string;
        /** What it is good for. */
        description?: string;
        /** Whether sessions run it when they name no other. */
        isDefault: boolean;
    }[];
}
/** What `sessions` answers. */
export interface SessionsResult {
    /** The sessions. */
    sessions: {
        /** The session's id. */
        id: string;
        /** The app it runs. */
        appId: string;
        /** When it began. */
        createdAt: string;
        /** When something last happened in it. */
        lastActivityAt: string;
        /** How many messages it has. */
        messageCount: number;
    }[];
}
/** The params of `subscribe`. */
export type SubscribeParams = AbortParams;
/** What `subscribe` answers. */
export type SubscribeResult = ResetResult;
/** How `subscribe` fails; `code` tells the data. */
export type SubscribeError = {
    code: "NOT_FOUND_RESOURCE";
    message: string;
    data?: unknown;
};
/** The params of `unsubscribe`. */
export type UnsubscribeParams = AbortParams;
/** What `unsubscribe` answers. */
export type UnsubscribeResult = ResetResult;
/** The params of `channel`. */
export interface ChannelParams {
    /** The session. */
    sessionId: string;
    /** The channel. */
    channel: string;
    /** What to publish. */
    payload?: unknown;
}
/** What `channel` answers. */
export type ChannelResult = ResetResult;
/** How `channel` fails; `code` tells the data. */
export type ChannelError = {
    code: "NOT_FOUND_RESOURCE";
    message: string;
    data?: unknown;
};
/** The params of `channel-subscribe`. */
export interface ChannelSubscribeParams {
    /** The session. */
    sessionId: string;
    /** The channel. */
    channel: string;
}
/** What `channel-subscribe` answers. */
export type ChannelSubscribeResult = ResetResult;
/** How `channel-subscribe` fails; `code` tells the data. */
export type ChannelSubscribeError = {
    code: "NOT_FOUND_RESOURCE";
    message: string;
    data?: unknown;
};
/** What `schema` answers. */
export type SchemaResult = RegistryDocument;
/** The params of `tool-catalog`. */
export type ToolCatalogParams = AbortParams;
/** What `tool-catalog` answers. */
export interface ToolCatalogResult {
    /** The tools. */
    tools: {
        /** The tool's name. */
        name: string;
        /** What it does. */
        description: string;
        /** The JSON Schema of what it takes. */
        input: {
            [key: string]: unknown;
        };
        /** The JSON Schema of what it gives. */
        output?: {
            [key: string]: unknown;
        };
        /** What kind of tool it is. */
        type?: string;
        /** What it is used for. */
        intent?: string;
        /** For whom it is. */
        audience?: string;
    }[];
}
/** How `tool-catalog` fails; `code` tells the data. */
export type ToolCatalogError = {
    code: "NOT_FOUND_RESOURCE";
    message: string;
    data?: unknown;
};
/** The params of `tool-confirm`. */
export interface ToolConfirmParams {
    /** The session. */
    sessionId: string;
    /** The call that waits for an answer. */
    callId: string;
    /** Whether the tool may be called. */
    confirmed: boolean;
    /** Why, for people and for the model. */
    reason?: string;
    /** Whether the answer holds for later calls as well. */
    always?: boolean;
}
/** What `tool-confirm` answers. */
export type ToolConfirmResult = ResetResult;
/** How `tool-confirm` fails; `code` tells the data. */
export type ToolConfirmError = {
    code: "NOT_FOUND_RESOURCE";
    message: string;
    data?: unknown;
};
/** The params of `tool-dispatch`. */
export interface ToolDispatchParams {
    /** The session. */
    sessionId: string;
    /** The tool's name. */
    tool: string;
    /** What it takes. */
    input: {
        [key: string]: unknown;
    };
}
/** What `tool-dispatch` answers. */
export interface ToolDispatchResult {
    /** What it gives. */
    content: unknown[];
}
/** How `tool-dispatch` fails; `code` tells the data. */
export type ToolDispatchError = {
    code: "NOT_FOUND_RESOURCE" | "NOT_FOUND_TOOL";
    message: string;
    data?: unknown;
};
/** What `config` answers. */
export interface ConfigResult {
    /** The configuration; its members depend on the gateway. */
    config: {
        [key: string]: unknown;
    };
}
/** What the client receives on `events`. */
export type EventsReceive = EventsMessages["receive"][keyof EventsMessages["receive"]];
/** The payloads of `events`, by the message's name. */
export interface EventsMessages {
    send: {
        [key: string]: never;
    };
    receive: {
        content_start: EventFrame & {
            event: "content_start";
        };
        content_delta: EventFrame & {
            event: "content_delta";
        };
        content_end: EventFrame & {
            event: "content_end";
        };
        content: EventFrame & {
            event: "content";
        };
        reasoning_start: EventFrame & {
            event: "reasoning_start";
        };
        reasoning_delta: EventFrame & {
            event: "reasoning_delta";
        };
        reasoning_end: EventFrame & {
            event: "reasoning_end";
        };
        reasoning: EventFrame & {
            event: "reasoning";
        };
        message_start: EventFrame & {
            event: "message_start";
        };
        message_end: EventFrame & {
            event: "message_end";
        };
        message: EventFrame & {
            event: "message";
        };
        tool_call_start: EventFrame & {
            event: "tool_call_start";
        };
        tool_call_delta: EventFrame & {
            event: "tool_call_delta";
        };
        tool_call_end: EventFrame & {
            event: "tool_call_end";
        };
        tool_call: EventFrame & {
            event: "tool_call";
        };
        usage: EventFrame & {
            event: "usage";
        };
        error: EventFrame & {
            event: "error";
        };
        execution_start: EventFrame & {
            event: "execution_start";
        };
        execution_end: EventFrame & {
            event: "execution_end";
        };
        execution: EventFrame & {
            event: "execution";
        };
        tick_start: EventFrame & {
            event: "tick_start";
        };
        tick_end: EventFrame & {
            event: "tick_end";
        };
        tick: EventFrame & {
            event: "tick";
        };
        tool_result_start: EventFrame & {
            event: "tool_result_start";
        };
        tool_result: EventFrame & {
            event: "tool_result";
        };
        tool_confirmation_required: EventFrame & {
            event: "tool_confirmation_required";
        };
        tool_confirmation_result: EventFrame & {
            event: "tool_confirmation_result";
        };
        compiled: EventFrame & {
            event: "compiled";
        };
        model_request: EventFrame & {
            event: "model_request";
        };
        model_response: EventFrame & {
            event: "model_response";
        };
        context_update: EventFrame & {
            event: "context_update";
        };
        fork_start: EventFrame & {
            event: "fork_start";
        };
        fork_end: EventFrame & {
            event: "fork_end";
        };
        spawn_start: EventFrame & {
            event: "spawn_start";
        };
        spawn_end: EventFrame & {
            event: "spawn_end";
        };
        entry_committed: EventFrame & {
            event: "entry_committed";
        };
        engine_error: EventFrame & {
            event: "engine_error";
        };
        result: EventFrame & {
            event: "result";
        };
        channel: EventFrame & {
            event: "channel";
        };
        "method:chunk": EventFrame & {
            event: "method:chunk";
        };
        "method:end": EventFrame & {
            event: "method:end";
        };
        "config:changed": EventFrame & {
            event: "config:changed";
        };
    };
}
