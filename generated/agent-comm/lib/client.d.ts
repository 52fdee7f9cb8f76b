/** The client of Agent communication API, version v1. */
import { Channel } from "./client/channel/channel.js";
import type { ApiCall } from "./client/http/api-call.js";
import { type ApiErrorGuard } from "./client/http/api-error.js";
import type { CallOptions, HttpClientOptions } from "./client/http/options.js";
import type { BodiesByStatus } from "./client/http/status.js";
import type { Credential } from "./client/security.js";
import type { SocketClientOptions } from "./client/socket/options.js";
import type { AgentsHeartbeatBody, AgentsHeartbeatPath, AgentsHeartbeatResponses, AgentsListQuery, AgentsListResponses, AgentsRegisterBody, AgentsRegisterResponses, ErrorResponse, EventsMessages, MetricsGetResponses, TasksCreateBody, TasksCreateResponses, TasksUpdateBody, TasksUpdatePath, TasksUpdateResponses, WorkflowsCreateBody, WorkflowsCreateResponses } from "./types.js";
export { AbortError, ClientError, NetworkError, RequestError, ResponseFormatError, TimeoutError, ValidationError, } from "./client/errors.js";
export type { Credential } from "./client/security.js";
export type { RetryOptions } from "./client/retry.js";
export { ApiError } from "./client/http/api-error.js";
export type { ApiCall, Result } from "./client/http/api-call.js";
export type { CallOptions, HttpRequest, RedirectMode } from "./client/http/options.js";
export type { Channel } from "./client/channel/channel.js";
export { BufferOverflowError } from "./client/channel/message-buffer.js";
export { ConnectionLostError } from "./client/socket/connection-events.js";
export type { ConnectionEnd, ConnectionLoss, ConnectionProblem } from "./client/socket/connection-events.js";
export type { Connection } from "./client/socket/connection.js";
export type { SocketOptions } from "./client/socket/options.js";
export { QueueOverflowError } from "./client/socket/send-queue.js";
/** The options of `createAgentCommClient`. */
export interface AgentCommClientOptions extends HttpClientOptions, SocketClientOptions {
    /**
     * The URL that the paths are appended to; by default the first of the API's servers:
     * - `/api/v1`: The API's path on the host that serves it.
     */
    readonly baseUrl?: "/api/v1" | (string & {}) | undefined;
    /** Credentials by the names of the API's security schemes. */
    readonly auth?: {
        readonly bearerAuth?: Credential | undefined;
    } | undefined;
}
/** Agent communication API: Agents, tasks and workflows over HTTP, and events over a WebSocket. */
export interface AgentCommClient {
    readonly agents: {
        /**
         * Join the system
         *
         * Makes an agent known, with what it can do.
         *
         * `POST /agents/register`
         * @param body The agent.
         * @throws {ApiError} 401: The token is missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} default: Any other failure; the catalogue of errors lists the codes and their statuses.
         */
        register(body: AgentsRegisterBody, options?: CallOptions): ApiCall<AgentsRegisterResponses>;
        /**
         * Give a sign of life
         *
         * Tells that an agent is there and how it is doing.
         *
         * `POST /agents/{agent_id}/heartbeat`
         * @param agentId The agent's id.
         * @param body How the agent is doing.
         * @throws {ApiError} 401: The token is missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} default: Any other failure; the catalogue of errors lists the codes and their statuses.
         */
        heartbeat(agentId: AgentsHeartbeatPath["agent_id"], body: AgentsHeartbeatBody, options?: CallOptions): ApiCall<AgentsHeartbeatResponses>;
        /**
         * Find agents
         *
         * Lists agents by what they do and by how they are.
         *
         * `GET /agents`
         * @param parameters
         * - `type`: Only agents of this type.
         * - `status`: Only agents in this state.
         * @throws {ApiError} 401: The token is missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} default: Any other failure; the catalogue of errors lists the codes and their statuses.
         */
        list(parameters?: AgentsListQuery, options?: CallOptions): ApiCall<AgentsListResponses>;
    };
    readonly tasks: {
        /**
         * Make a task
         *
         * Has something done by an agent.
         *
         * `POST /tasks`
         * @param body The task.
         * @throws {ApiError} 400: There is no such template, or it does not fit: `INVALID_TEMPLATE`.
         * @throws {ApiError} 401: The token is missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 408: The task took too long: `TASK_TIMEOUT`.
         * @throws {ApiError} 412: Something that must be done first is not done: `DEPENDENCY_NOT_MET`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The workflow could not be carried out: `WORKFLOW_FAILED`.
         * @throws {ApiError} 503: The agent cannot be reached now: `AGENT_UNAVAILABLE`.
         * @throws {ApiError} default: Any other failure; the catalogue of errors lists the codes and their statuses.
         */
        create(body: TasksCreateBody, options?: CallOptions): ApiCall<TasksCreateResponses>;
        /**
         * Report on a task
         *
         * Tells how far a task has come.
         *
         * `PATCH /tasks/{task_id}`
         * @param taskId The task's id.
         * @param body How far the task has come.
         * @throws {ApiError} 401: The token is missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} default: Any other failure; the catalogue of errors lists the codes and their statuses.
         */
        update(taskId: TasksUpdatePath["task_id"], body: TasksUpdateBody, options?: CallOptions): ApiCall<TasksUpdateResponses>;
    };
    readonly workflows: {
        /**
         * Start a workflow
         *
         * Has several stages carried out, each by an agent of the right type.
         *
         * `POST /workflows`
         * @param body The workflow.
         * @throws {ApiError} 401: The token is missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} default: Any other failure; the catalogue of errors lists the codes and their statuses.
         */
        create(body: WorkflowsCreateBody, options?: CallOptions): ApiCall<WorkflowsCreateResponses>;
    };
    readonly metrics: {
        /**
         * Read the figures
         *
         * Gives what was measured in the system and of each agent.
         *
         * `GET /metrics`
         * @throws {ApiError} 401: The token is missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} default: Any other failure; the catalogue of errors lists the codes and their statuses.
         */
        get(options?: CallOptions): ApiCall<MetricsGetResponses>;
    };
    /** The channels; each call opens one. */
    readonly channels: {
        /**
         * What happens in the system
         *
         * A heartbeat is due every 30 seconds, and at most 10,000 connections are held. How agents send requests, answers, subscriptions and publications is not documented; they are described as messages of this channel.
         *
         * `/ws`
         */
        events(): Channel<EventsMessages["send"], EventsByType>;
    };
}
/** What comes on the channel `events`, by what tells the messages apart. */
export interface EventsByType {
    /** An agent has joined the system */
    "agent.registered": EventsMessages["receive"]["agentRegistered"];
    /** An agent does something else now */
    "agent.status_changed": EventsMessages["receive"]["agentStatusChanged"];
    /** There is a new task */
    "task.created": EventsMessages["receive"]["taskCreated"];
    /** A task has come further */
    "task.progress": EventsMessages["receive"]["taskProgress"];
    /** A task is done */
    "task.completed": EventsMessages["receive"]["taskCompleted"];
    /** A task has failed */
    "task.failed": EventsMessages["receive"]["taskFailed"];
    /** A workflow has begun */
    "workflow.started": EventsMessages["receive"]["workflowStarted"];
    /** A stage of a workflow is done */
    "workflow.stage_completed": EventsMessages["receive"]["workflowStageCompleted"];
    /** Everybody should know about something */
    "system.alert": EventsMessages["receive"]["systemAlert"];
}
/** The bodies of the API's errors, by status. */
export interface AgentCommErrorBodies {
    400: ErrorResponse;
    401: ErrorResponse;
    408: ErrorResponse;
    412: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
    503: ErrorResponse;
    default: ErrorResponse;
}
/** What stands at `/error/code` in the API's error bodies. */
export type AgentCommErrorCode = "AGENT_UNAVAILABLE" | "TASK_TIMEOUT" | "INVALID_TEMPLATE" | "WORKFLOW_FAILED" | "AUTHENTICATION_FAILED" | "RATE_LIMIT_EXCEEDED" | "DEPENDENCY_NOT_MET";
/**
 * Tells the API's errors apart in a `catch`: `isApiError(error)`, `isApiError(error, 404)`, `isApiError(error, "A_CODE")`.
 * With statuses or codes it is true only for errors that the definition describes for the operation, so that the
 * body's type holds; any other is an `ApiError` whose `status` can be compared.
 */
export declare const isApiError: ApiErrorGuard<BodiesByStatus<AgentCommErrorBodies>, AgentCommErrorCode, [
    "error",
    "code"
]>;
/** Makes a client of Agent communication API. */
export declare function createAgentCommClient(options?: AgentCommClientOptions): AgentCommClient;
