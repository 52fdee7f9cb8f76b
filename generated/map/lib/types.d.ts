/** The types of Multi-Agent Protocol, mail. */
/** Whatever passes between a participant and a server: a call, an answer, or something told without being asked. */
export type MAPFrame = MAPRequest | MAPResponse | MAPNotification;
/** A call of one of the mail methods. */
export type MAPRequest = {
    /** The version of JSON-RPC. */
    jsonrpc: JsonRpcVersion;
    /** The call's id, which its answer repeats. */
    id: RequestId;
    /** The method. */
    method: string;
    /** What the method needs to know. */
    params?: {
        [key: string]: unknown;
    };
} & (MailCreateRequest | MailGetRequest | MailListRequest | MailCloseRequest | MailJoinRequest | MailLeaveRequest | MailInviteRequest | MailTurnRequest | MailTurnsListRequest | MailThreadCreateRequest | MailThreadListRequest | MailSummaryRequest | MailReplayRequest);
/** The version of JSON-RPC. */
export type JsonRpcVersion = "2.0";
/**
 * Names a call; its answer repeats it.
 * As a number: integer.
 */
export type RequestId = string | number;
/** Opens a conversation. The caller needs the capability `mail.canCreate`. */
export interface MailCreateRequest {
    /** The version of JSON-RPC. */
    jsonrpc: JsonRpcVersion;
    /** The call's id, which its answer repeats. */
    id: RequestId;
    /** The method. */
    method: "mail/create";
    /** What the method needs to know. */
    params?: MailCreateParams;
}
/** Who talks: a user with an agent, an agent at a task, several agents, or a mixture. */
export type ConversationType = "user-session" | "agent-task" | "multi-agent" | "mixed";
/** Names a conversation. */
export type ConversationId = string;
/** Names a turn. */
export type TurnId = string;
/** Names somebody who is connected: a user, an agent or a system. */
export type ParticipantId = string;
/** The part somebody plays in a conversation. */
export type ParticipantRole = "initiator" | "assistant" | "worker" | "observer" | "moderator";
/** What a participant may do in a conversation. */
export interface ConversationPermissions {
    /** May add turns. */
    canSend?: boolean;
    /** May read turns. */
    canObserve?: boolean;
    /** May ask others in. */
    canInvite?: boolean;
    /** May put others out. */
    canRemove?: boolean;
    /** May open threads. */
    canCreateThreads?: boolean;
    /** How much of what was said earlier is visible: nothing, what was said since joining, or everything. */
    historyAccess?: "none" | "from-join" | "full";
    /** May see turns that are not meant for everybody. */
    canSeeInternal?: boolean;
}
/** Who may see a turn: everybody, the participants listed, everybody in one of the roles listed, or only the sender. */
export type TurnVisibility = {
    /** Which of the four it is. */
    type: "all";
} | {
    /** Which of the four it is. */
    type: "participants";
    /** Who may see the turn. */
    ids: ParticipantId[];
} | {
    /** Which of the four it is. */
    type: "role";
    /** The roles that may see the turn. */
    roles: ParticipantRole[];
} | {
    /** Which of the four it is. */
    type: "private";
};
/** Room for extensions: any members. */
export type Meta = {
    [key: string]: unknown;
};
/** Reads a conversation. The caller needs the capability `mail.canViewHistory`. */
export interface MailGetRequest {
    /** The version of JSON-RPC. */
    jsonrpc: JsonRpcVersion;
    /** The call's id, which its answer repeats. */
    id: RequestId;
    /** The method. */
    method: "mail/get";
    /** What the method needs to know. */
    params: MailGetParams;
}
/** Lists conversations. The caller needs the capability `mail.canViewHistory`. */
export interface MailListRequest {
    /** The version of JSON-RPC. */
    jsonrpc: JsonRpcVersion;
    /** The call's id, which its answer repeats. */
    id: RequestId;
    /** The method. */
    method: "mail/list";
    /** What the method needs to know. */
    params?: MailListParams;
}
/** Where a conversation is in its life. */
export type ConversationStatus = "active" | "paused" | "completed" | "failed" | "archived";
/**
 * A moment, in milliseconds since 1970 in UTC.
 * Integer.
 */
export type Timestamp = number;
/** Ends a conversation. The caller must take part in it. */
export interface MailCloseRequest {
    /** The version of JSON-RPC. */
    jsonrpc: JsonRpcVersion;
    /** The call's id, which its answer repeats. */
    id: RequestId;
    /** The method. */
    method: "mail/close";
    /** What the method needs to know. */
    params: MailCloseParams;
}
/** Enters a conversation. The caller needs the capability `mail.canJoin`. */
export interface MailJoinRequest {
    /** The version of JSON-RPC. */
    jsonrpc: JsonRpcVersion;
    /** The call's id, which its answer repeats. */
    id: RequestId;
    /** The method. */
    method: "mail/join";
    /** What the method needs to know. */
    params: MailJoinParams;
}
/** Leaves a conversation. The caller must take part in it. */
export interface MailLeaveRequest {
    /** The version of JSON-RPC. */
    jsonrpc: JsonRpcVersion;
    /** The call's id, which its answer repeats. */
    id: RequestId;
    /** The method. */
    method: "mail/leave";
    /** What the method needs to know. */
    params: MailLeaveParams;
}
/** Asks somebody into a conversation. The caller needs the capability `mail.canInvite`. */
export interface MailInviteRequest {
    /** The version of JSON-RPC. */
    jsonrpc: JsonRpcVersion;
    /** The call's id, which its answer repeats. */
    id: RequestId;
    /** The method. */
    method: "mail/invite";
    /** What the method needs to know. */
    params: MailInviteParams;
}
/** Records a turn. The caller must take part in the conversation. */
export interface MailTurnRequest {
    /** The version of JSON-RPC. */
    jsonrpc: JsonRpcVersion;
    /** The call's id, which its answer repeats. */
    id: RequestId;
    /** The method. */
    method: "mail/turn";
    /** What the method needs to know. */
    params: MailTurnParams;
}
/** Names a thread. */
export type ThreadId = string;
/** Lists the turns of a conversation. The caller needs the capability `mail.canViewHistory`. */
export interface MailTurnsListRequest {
    /** The version of JSON-RPC. */
    jsonrpc: JsonRpcVersion;
    /** The call's id, which its answer repeats. */
    id: RequestId;
    /** The method. */
    method: "mail/turns/list";
    /** What the method needs to know. */
    params: MailTurnsListParams;
}
/** Opens a thread in a conversation. The caller needs the capability `mail.canCreateThreads`. */
export interface MailThreadCreateRequest {
    /** The version of JSON-RPC. */
    jsonrpc: JsonRpcVersion;
    /** The call's id, which its answer repeats. */
    id: RequestId;
    /** The method. */
    method: "mail/thread/create";
    /** What the method needs to know. */
    params: MailThreadCreateParams;
}
/** Lists the threads of a conversation. The caller needs the capability `mail.canViewHistory`. */
export interface MailThreadListRequest {
    /** The version of JSON-RPC. */
    jsonrpc: JsonRpcVersion;
    /** The call's id, which its answer repeats. */
    id: RequestId;
    /** The method. */
    method: "mail/thread/list";
    /** What the method needs to know. */
    params: MailThreadListParams;
}
/** Reads a conversation's summary, or has it written. The caller needs the capability `mail.canViewHistory`. */
export interface MailSummaryRequest {
    /** The version of JSON-RPC. */
    jsonrpc: JsonRpcVersion;
    /** The call's id, which its answer repeats. */
    id: RequestId;
    /** The method. */
    method: "mail/summary";
    /** What the method needs to know. */
    params: MailSummaryParams;
}
/**
 * Reads turns again from some point on, after an interruption for example. The caller needs the capability
 * `mail.canViewHistory`.
 */
export interface MailReplayRequest {
    /** The version of JSON-RPC. */
    jsonrpc: JsonRpcVersion;
    /** The call's id, which its answer repeats. */
    id: RequestId;
    /** The method. */
    method: "mail/replay";
    /** What the method needs to know. */
    params: MailReplayParams;
}
/** The answer to a call: a result or an error. */
export type MAPResponse = {
    /** The version of JSON-RPC. */
    jsonrpc: JsonRpcVersion;
    /** The id of the call. */
    id: RequestId;
    /** What the method returns. */
    result: unknown;
    error?: never;
} | {
    /** The version of JSON-RPC. */
    jsonrpc: JsonRpcVersion;
    /** The id of the call. */
    id: RequestId;
    /** Why the call failed. */
    error: MAPError;
    result?: never;
};
/** Why a call failed. */
export interface MAPError {
    /**
     * Names the kind of failure.
     * Integer.
     */
    code: number;
    /** One sentence for people. */
    message: string;
    /** More about it. */
    data?: MAPErrorData;
}
/** More about an error. */
export interface MAPErrorData {
    /** Which part of the protocol it comes from. */
    category?: ErrorCategory;
    /** Whether the same call may succeed later. */
    retryable?: boolean;
    /**
     * After how many milliseconds to try again.
     * Integer.
     */
    retryAfterMs?: number;
    /** More facts; the members depend on the error. */
    details?: {
        [key: string]: unknown;
    };
    /** Room for extensions. */
    _meta?: Meta;
}
/** Which part of the protocol an error comes from. */
export type ErrorCategory = "protocol" | "auth" | "routing" | "agent" | "resource" | "federation" | "mail" | "internal";
/** Something that the server tells without being asked. */
export type MAPNotification = {
    /** The version of JSON-RPC. */
    jsonrpc: JsonRpcVersion;
    /** What is told. */
    method: string;
    /** The facts. */
    params: {
        [key: string]: unknown;
    };
} & (EventNotification | MessageNotification);
/** Tells a subscriber about an event. */
export interface EventNotification {
    /** The version of JSON-RPC. */
    jsonrpc: JsonRpcVersion;
    /** What is told. */
    method: string;
    /** The facts. */
    params: {
        [key: string]: unknown;
    };
}
/** Brings a message to its receiver. */
export type MessageNotification = EventNotification;
/** Names a scope, a group of agents. */
export type ScopeId = string;
/** Names a session. */
export type SessionId = string;
/** Names a subscription. */
export type SubscriptionId = string;
/**
 * The version of the protocol.
 * Integer.
 */
export type ProtocolVersion = 1;
/** How urgent a message is. */
export type MessagePriority = "urgent" | "high" | "normal" | "low";
/** What kind of event it is. The protocol defines more than the ones listed here. */
export type EventType = "scope_member_left" | "system_error" | "federation_connected" | "federation_disconnected" | "mail.created" | "mail.closed" | "mail.participant.joined" | "mail.participant.left" | "mail.turn.added" | "mail.turn.updated" | "mail.thread.created" | "mail.summary.generated" | (string & {});
/** What a participant can do. Only the part about mail is described here. */
export interface ParticipantCapabilities {
    /** What a participant can do with conversations. */
    mail?: {
        /** Whether there are conversations at all; only a server says so. */
        enabled?: boolean;
        /** Can open conversations. */
        canCreate?: boolean;
        /** Can enter conversations. */
        canJoin?: boolean;
        /** Can ask others into conversations. */
        canInvite?: boolean;
        /** Can read what was said. */
        canViewHistory?: boolean;
        /** Can open threads in conversations. */
        canCreateThreads?: boolean;
    };
    /** Room for extensions. */
    _meta?: Meta;
}
/** What is sent along with a message. Only the part about mail is described here. */
export interface MessageMeta {
    /** Has the message recorded as a turn of a conversation. */
    mail?: MailMessageMeta;
    /** Room for extensions. */
    _meta?: Meta;
}
/** Sent along with a message, this has the message recorded as a turn of a conversation. */
export interface MailMessageMeta {
    /** The conversation it is about. */
    conversationId: ConversationId;
    /** The thread it belongs to. */
    threadId?: ThreadId;
    /** The turn it answers. */
    inReplyTo?: TurnId;
    /** Who may see it. */
    visibility?: TurnVisibility;
}
/** Narrows a subscription. Only the part about mail is described here. */
export interface SubscriptionFilter {
    /** Narrows it to events of some conversations. */
    mail?: MailSubscriptionFilter;
    /** Room for extensions. */
    _meta?: Meta;
}
/** Narrows a subscription to events of some conversations. */
export interface MailSubscriptionFilter {
    /** Only events of this conversation. */
    conversationId?: ConversationId;
    /** Only events of this thread. */
    threadId?: ThreadId;
    /** Only what concerns this participant. */
    participantId?: ParticipantId;
    /** Only turns of this kind of content. */
    contentType?: string;
}
/** The conversation that was opened. */
export interface MailCreateResponse {
    /** The conversation. */
    conversation: Conversation;
    /** The caller as a participant. */
    participant: ConversationParticipant;
    /** The first turn. */
    initialTurn?: Turn;
    /** Room for extensions. */
    _meta?: Meta;
}
/** A conversation: it holds the turns, threads and participants that belong together. */
export interface Conversation {
    /** The conversation's id. */
    id: ConversationId;
    /** Who talks. */
    type: ConversationType;
    /** Where the conversation is in its life. */
    status: ConversationStatus;
    /** What it is about, in a few words. */
    subject?: string;
    /**
     * How many take part.
     * Integer.
     */
    participantCount: number;
    /** The conversation that this one grew out of. */
    parentConversationId?: ConversationId;
    /** The turn that this conversation grew out of. */
    parentTurnId?: TurnId;
    /** When it was opened. */
    createdAt: Timestamp;
    /** When it last changed. */
    updatedAt: Timestamp;
    /** When it ended. */
    closedAt?: Timestamp;
    /** Who opened it. */
    createdBy: ParticipantId;
    /** Whatever its creator wants to keep with it. */
    metadata?: {
        [key: string]: unknown;
    };
    /** Room for extensions. */
    _meta?: Meta;
}
/** Somebody who takes part in a conversation, and what they may do there. */
export interface ConversationParticipant {
    /** Who it is. */
    id: ParticipantId;
    /** What kind of participant it is. */
    type: "user" | "agent" | "system";
    /** The part they play. */
    role: ParticipantRole;
    /** When they came in. */
    joinedAt: Timestamp;
    /** When they left. */
    leftAt?: Timestamp;
    /** What they may do. */
    permissions: ConversationPermissions;
    /** More about an agent. */
    agentInfo?: {
        /** The agent's id. */
        agentId: AgentId;
        /** The agent's name. */
        name?: string;
        /** The agent's role among agents. */
        role?: string;
    };
    /** Room for extensions. */
    _meta?: Meta;
}
/** Names an agent. */
export type AgentId = string;
/** One contribution to a conversation, the smallest thing that is recorded. */
export interface Turn {
    /** The turn's id. */
    id: TurnId;
    /** The conversation it is about. */
    conversationId: ConversationId;
    /** Who contributed it. */
    participant: ParticipantId;
    /** When it was contributed. */
    timestamp: Timestamp;
    /** What kind of content it is: `text`, `data`, `event`, `reference`, or a kind of one's own that begins with `x-`. */
    contentType: string;
    /** The content; its shape depends on `contentType`. */
    content: unknown;
    /** The thread it belongs to. */
    threadId?: ThreadId;
    /** The turn it answers. */
    inReplyTo?: TurnId;
    /** How it came about. */
    source: TurnSource;
    /** Who may see it. */
    visibility?: TurnVisibility;
    /** How far its content has come. */
    status?: TurnStatus;
    /** Whatever its author wants to keep with it. */
    metadata?: {
        [key: string]: unknown;
    };
    /** Room for extensions. */
    _meta?: Meta;
}
/** How a turn came about: somebody recorded it with `mail/turn`, or it was taken from a message that passed by. */
export type TurnSource = {
    /** Which of the two it is. */
    type: "explicit";
    /** The method that recorded the turn. */
    method: "mail/turn";
} | {
    /** Which of the two it is. */
    type: "intercepted";
    /** The message the turn was taken from. */
    messageId: MessageId;
};
/** Names a message. */
export type MessageId = string;
/** How far the content of a turn has come. */
export type TurnStatus = "pending" | "streaming" | "complete" | "failed";
/** The conversation, with what the caller asked to include. */
export interface MailGetResponse {
    /** The conversation. */
    conversation: Conversation;
    /** The participants. */
    participants?: ConversationParticipant[];
    /** The threads. */
    threads?: Thread[];
    /** The latest turns. */
    recentTurns?: Turn[];
    /** Figures. */
    stats?: {
        /**
         * How many turns there are.
         * Integer.
         */
        totalTurns?: number;
        /** How many turns there are of each kind of content. */
        turnsByContentType?: {
            [key: string]: unknown;
        };
        /**
         * How many take part now.
         * Integer.
         */
        activeParticipants?: number;
        /**
         * How many threads there are.
         * Integer.
         */
        threadCount?: number;
    };
    /** Room for extensions. */
    _meta?: Meta;
}
/** A side discussion in a conversation that begins at one turn. */
export interface Thread {
    /** The thread's id. */
    id: ThreadId;
    /** The conversation it is about. */
    conversationId: ConversationId;
    /** The thread that this one grew out of. */
    parentThreadId?: ThreadId;
    /** What it is about, in a few words. */
    subject?: string;
    /** The turn it begins at. */
    rootTurnId: TurnId;
    /**
     * How many turns it has.
     * Integer.
     */
    turnCount: number;
    /**
     * How many take part.
     * Integer.
     */
    participantCount: number;
    /** When it was opened. */
    createdAt: Timestamp;
    /** When it last changed. */
    updatedAt: Timestamp;
    /** Who opened it. */
    createdBy: ParticipantId;
    /** Room for extensions. */
    _meta?: Meta;
}
/** One page of conversations. */
export interface MailListResponse {
    /** The conversations. */
    conversations: Conversation[];
    /** Where the next page begins. */
    nextCursor?: string;
    /** Whether there are more. */
    hasMore: boolean;
    /** Room for extensions. */
    _meta?: Meta;
}
/** The conversation that was ended. */
export interface MailCloseResponse {
    /** The conversation. */
    conversation: Conversation;
    /** Room for extensions. */
    _meta?: Meta;
}
/** The conversation that was entered, and what was said before. */
export interface MailJoinResponse {
    /** The conversation. */
    conversation: Conversation;
    /** The caller as a participant. */
    participant: ConversationParticipant;
    /** What was said before. */
    history?: Turn[];
    /** Where the earlier turns go on. */
    historyCursor?: string;
    /** A summary of what was said before. */
    summary?: string;
    /** Room for extensions. */
    _meta?: Meta;
}
/** That the caller has left, and when. */
export interface MailLeaveResponse {
    /** Whether it worked. */
    success: boolean;
    /** When they left. */
    leftAt: Timestamp;
    /** Room for extensions. */
    _meta?: Meta;
}
/** What became of the invitation. */
export interface MailInviteResponse {
    /** Whether the invitation went out. */
    invited: boolean;
    /** The new participant, when they are in already. */
    participant?: ConversationParticipant;
    /** The invitation's id. */
    invitationId?: string;
    /** Whether an answer is still awaited. */
    pending?: boolean;
    /** Room for extensions. */
    _meta?: Meta;
}
/** The turn that was recorded. */
export interface MailTurnResponse {
    /** The turn. */
    turn: Turn;
    /** Room for extensions. */
    _meta?: Meta;
}
/** One page of turns. */
export interface MailTurnsListResponse {
    /** The turns. */
    turns: Turn[];
    /** Whether there are more. */
    hasMore: boolean;
    /** Where the next page begins. */
    nextCursor?: string;
    /** Room for extensions. */
    _meta?: Meta;
}
/** The thread that was opened. */
export interface MailThreadCreateResponse {
    /** The thread. */
    thread: Thread;
    /** Room for extensions. */
    _meta?: Meta;
}
/** One page of threads. */
export interface MailThreadListResponse {
    /** The threads. */
    threads: Thread[];
    /** Whether there are more. */
    hasMore: boolean;
    /** Where the next page begins. */
    nextCursor?: string;
    /** Room for extensions. */
    _meta?: Meta;
}
/** The summary of a conversation. */
export interface MailSummaryResponse {
    /** The summary. */
    summary: string;
    /** The main points. */
    keyPoints?: string[];
    /** What was decided. */
    keyDecisions?: string[];
    /** What is still open. */
    openQuestions?: string[];
    /** Whether it was written for this call. */
    generated: boolean;
    /** When it was written. */
    cachedAt?: Timestamp;
    /** Room for extensions. */
    _meta?: Meta;
}
/** One page of turns from that point on. */
export interface MailReplayResponse {
    /** The turns. */
    turns: Turn[];
    /** Whether there are more. */
    hasMore: boolean;
    /** Where the next page begins. */
    nextCursor?: string;
    /**
     * How many turns there were since that point.
     * Integer.
     */
    missedCount: number;
    /** Room for extensions. */
    _meta?: Meta;
}
/** The params of `mail/create`. */
export interface MailCreateParams {
    /** Who will talk. */
    type?: ConversationType;
    /** What it is about, in a few words. */
    subject?: string;
    /** The conversation that this one grew out of. */
    parentConversationId?: ConversationId;
    /** The turn that this conversation grew out of. */
    parentTurnId?: TurnId;
    /** Who takes part from the beginning. */
    initialParticipants?: {
        /** Who it is. */
        id: ParticipantId;
        /** The part they play. */
        role?: ParticipantRole;
        /** What they may do. */
        permissions?: ConversationPermissions;
    }[];
    /** The first turn. */
    initialTurn?: {
        /** What kind of content it is: `text`, `data`, `event`, `reference`, or a kind of one's own that begins with `x-`. */
        contentType: string;
        /** The content; its shape depends on `contentType`. */
        content: unknown;
        /** Who may see it. */
        visibility?: TurnVisibility;
    };
    /** Whatever the caller wants to keep with the conversation. */
    metadata?: {
        [key: string]: unknown;
    };
    /** Room for extensions. */
    _meta?: Meta;
}
/** What `mail/create` answers. */
export type MailCreateResult = MailCreateResponse;
/** The params of `mail/get`. */
export interface MailGetParams {
    /** The conversation it is about. */
    conversationId: ConversationId;
    /** What to include. */
    include?: {
        /** Whether to include the participants. */
        participants?: boolean;
        /** Whether to include the threads. */
        threads?: boolean;
        /**
         * How many of the latest turns to include.
         * Integer.
         */
        recentTurns?: number;
        /** Whether to include figures. */
        stats?: boolean;
    };
    /** Room for extensions. */
    _meta?: Meta;
}
/** What `mail/get` answers. */
export type MailGetResult = MailGetResponse;
/** The params of `mail/list`. */
export interface MailListParams {
    /** Narrows the list. */
    filter?: {
        /** Only conversations of one of these types. */
        type?: ConversationType[];
        /** Only conversations in one of these states. */
        status?: ConversationStatus[];
        /** Only what concerns this participant. */
        participantId?: ParticipantId;
        /** Only what was opened after this moment. */
        createdAfter?: Timestamp;
        /** Only what was opened before this moment. */
        createdBefore?: Timestamp;
        /** Only conversations that grew out of this one. */
        parentConversationId?: ConversationId;
    };
    /**
     * How many items to give at most.
     * Integer, at least 1.
     */
    limit?: number;
    /** Where to go on: `nextCursor` of the page before. */
    cursor?: string;
    /** Room for extensions. */
    _meta?: Meta;
}
/** What `mail/list` answers. */
export type MailListResult = MailListResponse;
/** The params of `mail/close`. */
export interface MailCloseParams {
    /** The conversation it is about. */
    conversationId: ConversationId;
    /** Why, for people. */
    reason?: string;
    /** Room for extensions. */
    _meta?: Meta;
}
/** What `mail/close` answers. */
export type MailCloseResult = MailCloseResponse;
/** The params of `mail/join`. */
export interface MailJoinParams {
    /** The conversation it is about. */
    conversationId: ConversationId;
    /** The part they play. */
    role?: ParticipantRole;
    /** What to tell of the time before. */
    catchUp?: {
        /** From which turn or moment on. */
        from?: string | number;
        /**
         * How many items to give at most.
         * Integer.
         */
        limit?: number;
        /** Whether to add a summary. */
        includeSummary?: boolean;
    };
    /** Room for extensions. */
    _meta?: Meta;
}
/** What `mail/join` answers. */
export type MailJoinResult = MailJoinResponse;
/** The params of `mail/leave`. */
export type MailLeaveParams = MailCloseParams;
/** What `mail/leave` answers. */
export type MailLeaveResult = MailLeaveResponse;
/** The params of `mail/invite`. */
export interface MailInviteParams {
    /** The conversation it is about. */
    conversationId: ConversationId;
    /** Who is asked, and what they may do. */
    participant: {
        /** Who it is. */
        id: ParticipantId;
        /** The part they play. */
        role?: ParticipantRole;
        /** What they may do. */
        permissions?: ConversationPermissions;
    };
    /** What to tell the person who is asked. */
    message?: string;
    /** Room for extensions. */
    _meta?: Meta;
}
/** What `mail/invite` answers. */
export type MailInviteResult = MailInviteResponse;
/** The params of `mail/turn`. */
export interface MailTurnParams {
    /** The conversation it is about. */
    conversationId: ConversationId;
    /** What kind of content it is: `text`, `data`, `event`, `reference`, or a kind of one's own that begins with `x-`. */
    contentType: string;
    /** The content; its shape depends on `contentType`. */
    content: unknown;
    /** The thread it belongs to. */
    threadId?: ThreadId;
    /** The turn it answers. */
    inReplyTo?: TurnId;
    /** Who may see it. */
    visibility?: TurnVisibility;
    /** Whatever the caller wants to keep with the turn. */
    metadata?: {
        [key: string]: unknown;
    };
    /** Room for extensions. */
    _meta?: Meta;
}
/** What `mail/turn` answers. */
export type MailTurnResult = MailTurnResponse;
/** The params of `mail/turns/list`. */
export interface MailTurnsListParams {
    /** The conversation it is about. */
    conversationId: ConversationId;
    /** Narrows the list. */
    filter?: {
        /** Only turns of this thread. */
        threadId?: ThreadId;
        /** Whether to include turns of threads. */
        includeAllThreads?: boolean;
        /** Only turns of these kinds of content. */
        contentTypes?: string[];
        /** Only what concerns this participant. */
        participantId?: ParticipantId;
        /** Only turns after this one. */
        afterTurnId?: TurnId;
        /** Only turns before this one. */
        beforeTurnId?: TurnId;
        /** Only turns after this moment. */
        afterTimestamp?: Timestamp;
        /** Only turns before this moment. */
        beforeTimestamp?: Timestamp;
    };
    /**
     * How many items to give at most.
     * Integer, at least 1.
     */
    limit?: number;
    /** Oldest first (`asc`) or latest first (`desc`). */
    order?: "asc" | "desc";
    /** Room for extensions. */
    _meta?: Meta;
}
/** What `mail/turns/list` answers. */
export type MailTurnsListResult = MailTurnsListResponse;
/** The params of `mail/thread/create`. */
export interface MailThreadCreateParams {
    /** The conversation it is about. */
    conversationId: ConversationId;
    /** The turn it begins at. */
    rootTurnId: TurnId;
    /** What it is about, in a few words. */
    subject?: string;
    /** The thread that this one grew out of. */
    parentThreadId?: ThreadId;
    /** Room for extensions. */
    _meta?: Meta;
}
/** What `mail/thread/create` answers. */
export type MailThreadCreateResult = MailThreadCreateResponse;
/** The params of `mail/thread/list`. */
export interface MailThreadListParams {
    /** The conversation it is about. */
    conversationId: ConversationId;
    /** Only threads that grew out of this one. */
    parentThreadId?: ThreadId;
    /**
     * How many items to give at most.
     * Integer, at least 1.
     */
    limit?: number;
    /** Where to go on: `nextCursor` of the page before. */
    cursor?: string;
    /** Room for extensions. */
    _meta?: Meta;
}
/** What `mail/thread/list` answers. */
export type MailThreadListResult = MailThreadListResponse;
/** The params of `mail/summary`. */
export interface MailSummaryParams {
    /** The conversation it is about. */
    conversationId: ConversationId;
    /** Which turns to sum up. */
    scope?: {
        /** The first turn. */
        fromTurnId?: TurnId;
        /** The last turn. */
        toTurnId?: TurnId;
        /** Only turns of this thread. */
        threadId?: ThreadId;
    };
    /** Whether to write it anew even if there is one. */
    regenerate?: boolean;
    /** What to include. */
    include?: {
        /** Whether to list the main points. */
        keyPoints?: boolean;
        /** Whether to list what was decided. */
        keyDecisions?: boolean;
        /** Whether to list what is still open. */
        openQuestions?: boolean;
        /** Whether to name the participants. */
        participants?: boolean;
    };
    /** Room for extensions. */
    _meta?: Meta;
}
/** What `mail/summary` answers. */
export type MailSummaryResult = MailSummaryResponse;
/** The params of `mail/replay`. */
export interface MailReplayParams {
    /** The conversation it is about. */
    conversationId: ConversationId;
    /** The first turn. */
    fromTurnId?: TurnId;
    /** The moment from which on to replay. */
    fromTimestamp?: Timestamp;
    /** Only turns of this thread. */
    threadId?: ThreadId;
    /**
     * How many items to give at most.
     * Integer, at least 1.
     */
    limit?: number;
    /** Only turns of these kinds of content. */
    contentTypes?: string[];
    /** Room for extensions. */
    _meta?: Meta;
}
/** What `mail/replay` answers. */
export type MailReplayResult = MailReplayResponse;
/** What the client receives on `notifications`. */
export type NotificationsReceive = EventNotification | MessageNotification;
/** The payloads of `notifications`, by the message's name. */
export interface NotificationsMessages {
    send: {
        [key: string]: never;
    };
    receive: {
        event: EventNotification;
        message: MessageNotification;
    };
}
