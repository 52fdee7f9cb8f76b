/** The client of A2A agents API, version 1.0. */
import { Channel } from "./client/channel/channel.js";
import type { HttpClientOptions } from "./client/http/options.js";
import type { RpcCall } from "./client/rpc/rpc-call.js";
import { type RpcCallOptions } from "./client/rpc/rpc-client.js";
import { RpcError, type RpcErrorGuard } from "./client/rpc/rpc-error.js";
import type { Credential } from "./client/security.js";
import type { Connection } from "./client/socket/connection.js";
import type { SocketClientOptions } from "./client/socket/options.js";
import type { AgentBusyData, AgentGetStatusError, AgentGetStatusParams, AgentGetStatusResult, AgentUpdateStatusError, AgentUpdateStatusParams, AnalystGenerateArtifactError, AnalystGenerateArtifactParams, AnalystGenerateArtifactResult, AnalystProcessMessageError, AnalystProcessMessageParams, AnalystStartAnalysisError, AnalystStartAnalysisParams, AnalystStartAnalysisResult, ArtifactCreateError, ArtifactCreateParams, ArtifactGetByAgentError, ArtifactGetByAgentParams, ArtifactTransferError, ArtifactTransferParams, AuthLoginError, AuthLoginParams, AuthLoginResult, DesignGenerateDesignError, DesignGenerateDesignParams, DesignGenerateDesignResult, DesignReceiveArtifactError, DesignReceiveArtifactParams, DesignReceiveArtifactResult, ErrorData, EventsMessages, LogAddEventError, LogAddEventParams, LogGetEventsError, LogGetEventsParams, PmCreateTaskError, PmCreateTaskParams, PmCreateTaskResult, PmDelegateTaskError, PmDelegateTaskParams, SystemHealthError, SystemHealthParams, SystemHealthResult } from "./types.js";
export { AbortError, ClientError, NetworkError, RequestError, ResponseFormatError, TimeoutError, ValidationError, } from "./client/errors.js";
export type { Credential } from "./client/security.js";
export type { RetryOptions } from "./client/retry.js";
export { ApiError } from "./client/http/api-error.js";
export type { ApiCall, Result } from "./client/http/api-call.js";
export type { CallOptions, HttpRequest, RedirectMode } from "./client/http/options.js";
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
/** The options of `createA2aClient`. */
export interface A2aClientOptions extends HttpClientOptions, SocketClientOptions {
    /**
     * The URL that the paths are appended to; by default the first of the API's servers:
     * - `http://localhost:3001`: The server on your own machine.
     */
    readonly baseUrl?: "http://localhost:3001" | (string & {}) | undefined;
    /** Credentials by the names of the API's security schemes. */
    readonly auth?: {
        readonly sessionToken?: Credential | undefined;
    } | undefined;
    /** What methods are called over; `http` by default. */
    readonly transport?: "http" | "websocket" | undefined;
}
/** A2A agents API: Three agents that plan, analyse and design, called by JSON-RPC. */
export interface A2aClient {
    readonly system: {
        /**
         * Check the server
         *
         * Tells whether the server works and which agents it has.
         *
         * `system.health`
         * @throws {RpcError} -32006 (AUTHENTICATION_REQUIRED): Authentication required
         * @throws {RpcError} -32007 (PERMISSION_DENIED): Permission denied
         * @throws {RpcError} -32008 (RATE_LIMIT_EXCEEDED): Rate limit exceeded
         * @throws {RpcError} -32602 (INVALID_PARAMS): Invalid params
         * @throws {RpcError} -32603 (INTERNAL_ERROR): Internal error
         */
        health(params?: SystemHealthParams, options?: RpcCallOptions): RpcCall<SystemHealthResult, SystemHealthError>;
    };
    readonly agent: {
        /**
         * Read an agent's status
         *
         * Tells what an agent is doing.
         *
         * `agent.getStatus`
         * @throws {RpcError} -32000 (AGENT_NOT_FOUND): Agent not found
         * @throws {RpcError} -32006 (AUTHENTICATION_REQUIRED): Authentication required
         * @throws {RpcError} -32007 (PERMISSION_DENIED): Permission denied
         * @throws {RpcError} -32008 (RATE_LIMIT_EXCEEDED): Rate limit exceeded
         * @throws {RpcError} -32602 (INVALID_PARAMS): Invalid params
         * @throws {RpcError} -32603 (INTERNAL_ERROR): Internal error
         */
        getStatus(params: AgentGetStatusParams, options?: RpcCallOptions): RpcCall<AgentGetStatusResult, AgentGetStatusError>;
        /**
         * Report an agent's status
         *
         * Called by agents to report what they are doing. What it returns is not documented.
         *
         * `agent.updateStatus`
         * @throws {RpcError} -32000 (AGENT_NOT_FOUND): Agent not found
         * @throws {RpcError} -32004 (INVALID_STATE_TRANSITION): Invalid agent state transition
         * @throws {RpcError} -32006 (AUTHENTICATION_REQUIRED): Authentication required
         * @throws {RpcError} -32007 (PERMISSION_DENIED): Permission denied
         * @throws {RpcError} -32008 (RATE_LIMIT_EXCEEDED): Rate limit exceeded
         * @throws {RpcError} -32602 (INVALID_PARAMS): Invalid params
         * @throws {RpcError} -32603 (INTERNAL_ERROR): Internal error
         */
        updateStatus(params: AgentUpdateStatusParams, options?: RpcCallOptions): RpcCall<unknown, AgentUpdateStatusError>;
    };
    readonly pm: {
        /**
         * Make a task
         *
         * Makes a task of what a user asks for.
         *
         * `pm.createTask`
         * @throws {RpcError} -32001 (AGENT_BUSY): Agent busy
         * @throws {RpcError} -32006 (AUTHENTICATION_REQUIRED): Authentication required
         * @throws {RpcError} -32007 (PERMISSION_DENIED): Permission denied
         * @throws {RpcError} -32008 (RATE_LIMIT_EXCEEDED): Rate limit exceeded
         * @throws {RpcError} -32602 (INVALID_PARAMS): Invalid params
         * @throws {RpcError} -32603 (INTERNAL_ERROR): Internal error
         */
        createTask(params: PmCreateTaskParams, options?: RpcCallOptions): RpcCall<PmCreateTaskResult, PmCreateTaskError>;
        /**
         * Hand a task on
         *
         * Hands a task to the agent that should do it. What it returns is not documented.
         *
         * `pm.delegateTask`
         * @throws {RpcError} -32002 (TASK_NOT_FOUND): Task not found
         * @throws {RpcError} -32000 (AGENT_NOT_FOUND): Agent not found
         * @throws {RpcError} -32001 (AGENT_BUSY): Agent busy
         * @throws {RpcError} -32006 (AUTHENTICATION_REQUIRED): Authentication required
         * @throws {RpcError} -32007 (PERMISSION_DENIED): Permission denied
         * @throws {RpcError} -32008 (RATE_LIMIT_EXCEEDED): Rate limit exceeded
         * @throws {RpcError} -32602 (INVALID_PARAMS): Invalid params
         * @throws {RpcError} -32603 (INTERNAL_ERROR): Internal error
         */
        delegateTask(params: PmDelegateTaskParams, options?: RpcCallOptions): RpcCall<unknown, PmDelegateTaskError>;
    };
    readonly analyst: {
        /**
         * Begin an analysis
         *
         * Begins a conversation that clears up what the user wants.
         *
         * `analyst.startAnalysis`
         * @throws {RpcError} -32002 (TASK_NOT_FOUND): Task not found
         * @throws {RpcError} -32001 (AGENT_BUSY): Agent busy
         * @throws {RpcError} -32006 (AUTHENTICATION_REQUIRED): Authentication required
         * @throws {RpcError} -32007 (PERMISSION_DENIED): Permission denied
         * @throws {RpcError} -32008 (RATE_LIMIT_EXCEEDED): Rate limit exceeded
         * @throws {RpcError} -32602 (INVALID_PARAMS): Invalid params
         * @throws {RpcError} -32603 (INTERNAL_ERROR): Internal error
         */
        startAnalysis(params: AnalystStartAnalysisParams, options?: RpcCallOptions): RpcCall<AnalystStartAnalysisResult, AnalystStartAnalysisError>;
        /**
         * Go on with an analysis
         *
         * Passes what the user answered to the analyst. What it returns is not documented.
         *
         * `analyst.processMessage`
         * @throws {RpcError} -32005 (CONVERSATION_NOT_FOUND): Conversation not found
         * @throws {RpcError} -32001 (AGENT_BUSY): Agent busy
         * @throws {RpcError} -32006 (AUTHENTICATION_REQUIRED): Authentication required
         * @throws {RpcError} -32007 (PERMISSION_DENIED): Permission denied
         * @throws {RpcError} -32008 (RATE_LIMIT_EXCEEDED): Rate limit exceeded
         * @throws {RpcError} -32602 (INVALID_PARAMS): Invalid params
         * @throws {RpcError} -32603 (INTERNAL_ERROR): Internal error
         */
        processMessage(params: AnalystProcessMessageParams, options?: RpcCallOptions): RpcCall<unknown, AnalystProcessMessageError>;
        /**
         * Write down the requirements
         *
         * Has the analyst write down what came out of a conversation.
         *
         * `analyst.generateArtifact`
         * @throws {RpcError} -32005 (CONVERSATION_NOT_FOUND): Conversation not found
         * @throws {RpcError} -32002 (TASK_NOT_FOUND): Task not found
         * @throws {RpcError} -32006 (AUTHENTICATION_REQUIRED): Authentication required
         * @throws {RpcError} -32007 (PERMISSION_DENIED): Permission denied
         * @throws {RpcError} -32008 (RATE_LIMIT_EXCEEDED): Rate limit exceeded
         * @throws {RpcError} -32602 (INVALID_PARAMS): Invalid params
         * @throws {RpcError} -32603 (INTERNAL_ERROR): Internal error
         */
        generateArtifact(params: AnalystGenerateArtifactParams, options?: RpcCallOptions): RpcCall<AnalystGenerateArtifactResult, AnalystGenerateArtifactError>;
    };
    readonly design: {
        /**
         * Hand a document to the designer
         *
         * Gives the designer a document and lets it begin on its own.
         *
         * `design.receiveArtifact`
         * @throws {RpcError} -32003 (ARTIFACT_NOT_FOUND): Artifact not found
         * @throws {RpcError} -32001 (AGENT_BUSY): Agent busy
         * @throws {RpcError} -32006 (AUTHENTICATION_REQUIRED): Authentication required
         * @throws {RpcError} -32007 (PERMISSION_DENIED): Permission denied
         * @throws {RpcError} -32008 (RATE_LIMIT_EXCEEDED): Rate limit exceeded
         * @throws {RpcError} -32602 (INVALID_PARAMS): Invalid params
         * @throws {RpcError} -32603 (INTERNAL_ERROR): Internal error
         */
        receiveArtifact(params: DesignReceiveArtifactParams, options?: RpcCallOptions): RpcCall<DesignReceiveArtifactResult, DesignReceiveArtifactError>;
        /**
         * Make a design
         *
         * Makes a design of a document. Called by the designer itself.
         *
         * `design.generateDesign`
         * @throws {RpcError} -32003 (ARTIFACT_NOT_FOUND): Artifact not found
         * @throws {RpcError} -32006 (AUTHENTICATION_REQUIRED): Authentication required
         * @throws {RpcError} -32007 (PERMISSION_DENIED): Permission denied
         * @throws {RpcError} -32008 (RATE_LIMIT_EXCEEDED): Rate limit exceeded
         * @throws {RpcError} -32602 (INVALID_PARAMS): Invalid params
         * @throws {RpcError} -32603 (INTERNAL_ERROR): Internal error
         */
        generateDesign(params: DesignGenerateDesignParams, options?: RpcCallOptions): RpcCall<DesignGenerateDesignResult, DesignGenerateDesignError>;
    };
    readonly artifact: {
        /**
         * Store a document
         *
         * Stores a document that an agent has made. What it returns is not documented.
         *
         * `artifact.create`
         * @throws {RpcError} -32000 (AGENT_NOT_FOUND): Agent not found
         * @throws {RpcError} -32006 (AUTHENTICATION_REQUIRED): Authentication required
         * @throws {RpcError} -32007 (PERMISSION_DENIED): Permission denied
         * @throws {RpcError} -32008 (RATE_LIMIT_EXCEEDED): Rate limit exceeded
         * @throws {RpcError} -32602 (INVALID_PARAMS): Invalid params
         * @throws {RpcError} -32603 (INTERNAL_ERROR): Internal error
         */
        create(params: ArtifactCreateParams, options?: RpcCallOptions): RpcCall<unknown, ArtifactCreateError>;
        /**
         * Hand a document on
         *
         * Hands a document from one agent to another. What it returns is not documented.
         *
         * `artifact.transfer`
         * @throws {RpcError} -32003 (ARTIFACT_NOT_FOUND): Artifact not found
         * @throws {RpcError} -32000 (AGENT_NOT_FOUND): Agent not found
         * @throws {RpcError} -32006 (AUTHENTICATION_REQUIRED): Authentication required
         * @throws {RpcError} -32007 (PERMISSION_DENIED): Permission denied
         * @throws {RpcError} -32008 (RATE_LIMIT_EXCEEDED): Rate limit exceeded
         * @throws {RpcError} -32602 (INVALID_PARAMS): Invalid params
         * @throws {RpcError} -32603 (INTERNAL_ERROR): Internal error
         */
        transfer(params: ArtifactTransferParams, options?: RpcCallOptions): RpcCall<unknown, ArtifactTransferError>;
        /**
         * List an agent's documents
         *
         * Lists the documents of one agent. What it returns is not documented.
         *
         * `artifact.getByAgent`
         * @throws {RpcError} -32000 (AGENT_NOT_FOUND): Agent not found
         * @throws {RpcError} -32006 (AUTHENTICATION_REQUIRED): Authentication required
         * @throws {RpcError} -32007 (PERMISSION_DENIED): Permission denied
         * @throws {RpcError} -32008 (RATE_LIMIT_EXCEEDED): Rate limit exceeded
         * @throws {RpcError} -32602 (INVALID_PARAMS): Invalid params
         * @throws {RpcError} -32603 (INTERNAL_ERROR): Internal error
         */
        getByAgent(params: ArtifactGetByAgentParams, options?: RpcCallOptions): RpcCall<unknown, ArtifactGetByAgentError>;
    };
    readonly log: {
        /**
         * Write to the log
         *
         * Writes down what happened between agents. What it returns is not documented.
         *
         * `log.addEvent`
         * @throws {RpcError} -32006 (AUTHENTICATION_REQUIRED): Authentication required
         * @throws {RpcError} -32007 (PERMISSION_DENIED): Permission denied
         * @throws {RpcError} -32008 (RATE_LIMIT_EXCEEDED): Rate limit exceeded
         * @throws {RpcError} -32602 (INVALID_PARAMS): Invalid params
         * @throws {RpcError} -32603 (INTERNAL_ERROR): Internal error
         */
        addEvent(params: LogAddEventParams, options?: RpcCallOptions): RpcCall<unknown, LogAddEventError>;
        /**
         * Read the log
         *
         * Lists what happened between agents. What it returns is not documented.
         *
         * `log.getEvents`
         * @throws {RpcError} -32006 (AUTHENTICATION_REQUIRED): Authentication required
         * @throws {RpcError} -32007 (PERMISSION_DENIED): Permission denied
         * @throws {RpcError} -32008 (RATE_LIMIT_EXCEEDED): Rate limit exceeded
         * @throws {RpcError} -32602 (INVALID_PARAMS): Invalid params
         * @throws {RpcError} -32603 (INTERNAL_ERROR): Internal error
         */
        getEvents(params?: LogGetEventsParams, options?: RpcCallOptions): RpcCall<unknown, LogGetEventsError>;
    };
    readonly auth: {
        /**
         * Sign in
         *
         * Opens a session for a user. The only method that needs no session token.
         *
         * `auth.login`
         * @throws {RpcError} -32006 (AUTHENTICATION_REQUIRED): Authentication required
         * @throws {RpcError} -32008 (RATE_LIMIT_EXCEEDED): Rate limit exceeded
         * @throws {RpcError} -32602 (INVALID_PARAMS): Invalid params
         * @throws {RpcError} -32603 (INTERNAL_ERROR): Internal error
         */
        login(params: AuthLoginParams, options?: RpcCallOptions): RpcCall<AuthLoginResult, AuthLoginError>;
    };
    /** The socket on which methods are called; it connects when it is first needed. */
    readonly connection: Connection;
    /** The channels; each call opens one. */
    readonly channels: {
        /**
         * What happens among the agents
         *
         * After the `auth` message the server tells what happens. At most 1,000 events a minute.
         *
         * `/ws`
         */
        events(): Channel<EventsMessages["send"], EventsByType>;
    };
}
/** What comes on the channel `events`, by what tells the messages apart. */
export interface EventsByType {
    /** An agent does something else */
    agent_status_changed: EventsMessages["receive"]["agentStatusChanged"];
    /** A task has come further */
    task_updated: EventsMessages["receive"]["taskUpdated"];
    /** There is a new document */
    artifact_created: EventsMessages["receive"]["artifactCreated"];
    /** One agent has turned to another */
    a2a_communication: EventsMessages["receive"]["a2aCommunication"];
}
/**
 * Parse error
 *
 * The request is not JSON.
 */
export declare class ParseError extends RpcError<-32700> {
    readonly name: string;
}
/**
 * Invalid Request
 *
 * The request is no JSON-RPC call.
 */
export declare class InvalidRequestError extends RpcError<-32600> {
    readonly name: string;
}
/**
 * Method not found
 *
 * There is no such method.
 */
export declare class MethodNotFoundError extends RpcError<-32601> {
    readonly name: string;
}
/**
 * Invalid params
 *
 * The params do not fit the method.
 */
export declare class InvalidParamsError extends RpcError<-32602> {
    readonly name: string;
}
/**
 * Internal error
 *
 * The server failed.
 */
export declare class InternalError extends RpcError<-32603> {
    readonly name: string;
}
/**
 * Agent not found
 *
 * There is no such agent.
 */
export declare class AgentNotFoundError extends RpcError<-32000, ErrorData> {
    readonly name: string;
}
/**
 * Agent busy
 *
 * The agent cannot take work now. Try again after `data.estimatedWaitTime`.
 */
export declare class AgentBusyError extends RpcError<-32001, AgentBusyData> {
    readonly name: string;
}
/**
 * Task not found
 *
 * There is no such task.
 */
export declare class TaskNotFoundError extends RpcError<-32002, ErrorData> {
    readonly name: string;
}
/**
 * Artifact not found
 *
 * There is no such document.
 */
export declare class ArtifactNotFoundError extends RpcError<-32003, ErrorData> {
    readonly name: string;
}
/**
 * Invalid agent state transition
 *
 * The agent cannot go from its state to this one.
 */
export declare class InvalidStateTransitionError extends RpcError<-32004, ErrorData> {
    readonly name: string;
}
/**
 * Conversation not found
 *
 * There is no such conversation.
 */
export declare class ConversationNotFoundError extends RpcError<-32005, ErrorData> {
    readonly name: string;
}
/**
 * Authentication required
 *
 * The session token is missing, wrong or out of date.
 */
export declare class AuthenticationRequiredError extends RpcError<-32006, ErrorData> {
    readonly name: string;
}
/**
 * Permission denied
 *
 * The user is not allowed to do this.
 */
export declare class PermissionDeniedError extends RpcError<-32007, ErrorData> {
    readonly name: string;
}
/**
 * Rate limit exceeded
 *
 * The session has used up its calls for now.
 */
export declare class RateLimitExceededError extends RpcError<-32008, ErrorData> {
    readonly name: string;
}
/** The classes of the API's errors, by their names in its catalogue. */
export interface A2aErrors {
    PARSE_ERROR: ParseError;
    INVALID_REQUEST: InvalidRequestError;
    METHOD_NOT_FOUND: MethodNotFoundError;
    INVALID_PARAMS: InvalidParamsError;
    INTERNAL_ERROR: InternalError;
    AGENT_NOT_FOUND: AgentNotFoundError;
    AGENT_BUSY: AgentBusyError;
    TASK_NOT_FOUND: TaskNotFoundError;
    ARTIFACT_NOT_FOUND: ArtifactNotFoundError;
    INVALID_STATE_TRANSITION: InvalidStateTransitionError;
    CONVERSATION_NOT_FOUND: ConversationNotFoundError;
    AUTHENTICATION_REQUIRED: AuthenticationRequiredError;
    PERMISSION_DENIED: PermissionDeniedError;
    RATE_LIMIT_EXCEEDED: RateLimitExceededError;
}
/**
 * Tells the API's errors apart in a `catch`: `isRpcError(error)`, or with names from the catalogue.
 * A code that is not in the catalogue is an `RpcError` whose `code` can be compared.
 */
export declare const isRpcError: RpcErrorGuard<A2aErrors>;
/** Makes a client of A2A agents API. */
export declare function createA2aClient(options?: A2aClientOptions): A2aClient;
