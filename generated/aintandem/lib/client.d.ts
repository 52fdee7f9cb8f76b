/** The client of AInTandem API, version 1.0.0. */
import { Channel } from "./client/channel/channel.js";
import type { ApiCall } from "./client/http/api-call.js";
import { type ApiErrorGuard } from "./client/http/api-error.js";
import type { CallOptions, HttpClientOptions } from "./client/http/options.js";
import type { Credential } from "./client/security.js";
import type { SocketClientOptions } from "./client/socket/options.js";
import type { AgentsDiscoverHeaders, AgentsDiscoverPath, AgentsDiscoverQuery, AgentsDiscoverResponses, AuthLoginBody, AuthLoginHeaders, AuthLoginResponses, AuthLogoutHeaders, AuthLogoutResponses, AuthRefreshBody, AuthRefreshHeaders, AuthRefreshResponses, AuthRegisterBody, AuthRegisterHeaders, AuthRegisterResponses, CollaborationMessages, CollaborationPath, CollaborationQuery, CollaborationsGetHeaders, CollaborationsGetPath, CollaborationsGetResponses, CollaborationsOrchestrateBody, CollaborationsOrchestrateHeaders, CollaborationsOrchestratePath, CollaborationsOrchestrateResponses, ErrorResponse, MessagesBroadcastBody, MessagesBroadcastHeaders, MessagesBroadcastPath, MessagesBroadcastResponses, MessagesGetHeaders, MessagesGetPath, MessagesGetResponses, MessagesListHeaders, MessagesListPath, MessagesListQuery, MessagesListResponses, MessagesRetryHeaders, MessagesRetryPath, MessagesRetryResponses, MessagesSendBody, MessagesSendHeaders, MessagesSendPath, MessagesSendResponses, SandboxMessages, SandboxPath, SandboxQuery, SandboxesCreateBody, SandboxesCreateHeaders, SandboxesCreatePath, SandboxesCreateResponses, SandboxesDeleteHeaders, SandboxesDeletePath, SandboxesDeleteResponses, SandboxesGetConfigHeaders, SandboxesGetConfigPath, SandboxesGetConfigResponses, SandboxesGetHeaders, SandboxesGetPath, SandboxesGetResponses, SandboxesListHeaders, SandboxesListPath, SandboxesListQuery, SandboxesListResponses, SandboxesLogsHeaders, SandboxesLogsPath, SandboxesLogsQuery, SandboxesLogsResponses, SandboxesMetricsHeaders, SandboxesMetricsPath, SandboxesMetricsResponses, SandboxesRestartHeaders, SandboxesRestartPath, SandboxesRestartResponses, SandboxesStartHeaders, SandboxesStartPath, SandboxesStartResponses, SandboxesStatusHeaders, SandboxesStatusPath, SandboxesStatusResponses, SandboxesStopHeaders, SandboxesStopPath, SandboxesStopResponses, SandboxesUpdateConfigBody, SandboxesUpdateConfigHeaders, SandboxesUpdateConfigPath, SandboxesUpdateConfigResponses, SystemHealthHeaders, SystemHealthResponses, SystemInfoHeaders, SystemInfoResponses, SystemMessages, SystemQuery, WorkspacesCreateBody, WorkspacesCreateHeaders, WorkspacesCreateResponses, WorkspacesDeleteHeaders, WorkspacesDeletePath, WorkspacesDeleteResponses, WorkspacesGetConfigHeaders, WorkspacesGetConfigPath, WorkspacesGetConfigResponses, WorkspacesGetHeaders, WorkspacesGetPath, WorkspacesGetResponses, WorkspacesListHeaders, WorkspacesListQuery, WorkspacesListResponses, WorkspacesMetricsHeaders, WorkspacesMetricsPath, WorkspacesMetricsQuery, WorkspacesMetricsResponses, WorkspacesUpdateBody, WorkspacesUpdateConfigBody, WorkspacesUpdateConfigHeaders, WorkspacesUpdateConfigPath, WorkspacesUpdateConfigResponses, WorkspacesUpdateHeaders, WorkspacesUpdatePath, WorkspacesUpdateResponses } from "./types.js";
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
/** The options of `createAintandemClient`. */
export interface AintandemClientOptions extends HttpClientOptions, SocketClientOptions {
    /**
     * The URL that the paths are appended to; by default the first of the API's servers:
     * - `http://localhost:8000/api/v1`: The community edition on your own machine.
     * - `https://api.aintandem.com/api/v1`: The enterprise edition.
     */
    readonly baseUrl?: "http://localhost:8000/api/v1" | "https://api.aintandem.com/api/v1" | (string & {}) | undefined;
    /** Credentials by the names of the API's security schemes. */
    readonly auth?: {
        readonly bearerAuth?: Credential | undefined;
    } | undefined;
}
/** AInTandem API: Workspaces, sandboxes and messages for teams of AI agents. */
export interface AintandemClient {
    readonly auth: {
        /**
         * Open an account
         *
         * Opens an account for a person. The address must not belong to another account.
         *
         * `POST /auth/register`
         * @param body Who wants the account.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 409: The request does not fit the state of things: `RESOURCE_ALREADY_EXISTS` or `SANDBOX_NOT_READY`.
         * @throws {ApiError} 422: The request does not match its schema: `VALIDATION_ERROR`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        register(body: AuthRegisterBody, parameters?: AuthRegisterHeaders, options?: CallOptions): ApiCall<AuthRegisterResponses>;
        /**
         * Sign in
         *
         * Exchanges the credentials of an account for a pair of tokens.
         *
         * `POST /auth/login`
         * @param body The credentials.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 422: The request does not match its schema: `VALIDATION_ERROR`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        login(body: AuthLoginBody, parameters?: AuthLoginHeaders, options?: CallOptions): ApiCall<AuthLoginResponses>;
        /**
         * Get a new access token
         *
         * Exchanges a refresh token for a new access token.
         *
         * `POST /auth/refresh`
         * @param body The refresh token.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 422: The request does not match its schema: `VALIDATION_ERROR`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        refresh(body: AuthRefreshBody, parameters?: AuthRefreshHeaders, options?: CallOptions): ApiCall<AuthRefreshResponses>;
        /**
         * Sign out
         *
         * Ends the session that the access token belongs to.
         *
         * `POST /auth/logout`
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        logout(parameters?: AuthLogoutHeaders, options?: CallOptions): ApiCall<AuthLogoutResponses>;
    };
    readonly workspaces: {
        /**
         * List workspaces
         *
         * Lists the workspaces that the caller may see, one page at a time.
         *
         * `GET /workspaces`
         * @param parameters
         * - `page`: Which page to give; the first is 1.
         * - `per_page`: How many items a page holds.
         * - `sort`: The member to sort by.
         * - `order`: Smallest first (`asc`) or greatest first (`desc`).
         * - `search`: Words to search for.
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 422: The request does not match its schema: `VALIDATION_ERROR`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        list(parameters?: WorkspacesListQuery & WorkspacesListHeaders, options?: CallOptions): ApiCall<WorkspacesListResponses>;
        /**
         * Make a workspace
         *
         * Makes a workspace that belongs to the caller.
         *
         * `POST /workspaces`
         * @param body The workspace to make.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 409: The request does not fit the state of things: `RESOURCE_ALREADY_EXISTS` or `SANDBOX_NOT_READY`.
         * @throws {ApiError} 422: The request does not match its schema: `VALIDATION_ERROR`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        create(body: WorkspacesCreateBody, parameters?: WorkspacesCreateHeaders, options?: CallOptions): ApiCall<WorkspacesCreateResponses>;
        /**
         * Read a workspace
         *
         * Gives one workspace with its settings and its sandboxes in short.
         *
         * `GET /workspaces/{workspace_id}`
         * @param workspaceId The workspace's id.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        get(workspaceId: WorkspacesGetPath["workspace_id"], parameters?: WorkspacesGetHeaders, options?: CallOptions): ApiCall<WorkspacesGetResponses>;
        /**
         * Change a workspace
         *
         * Changes the members that the body holds and leaves the others as they are.
         *
         * `PUT /workspaces/{workspace_id}`
         * @param workspaceId The workspace's id.
         * @param body What to change.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 422: The request does not match its schema: `VALIDATION_ERROR`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        update(workspaceId: WorkspacesUpdatePath["workspace_id"], body: WorkspacesUpdateBody, parameters?: WorkspacesUpdateHeaders, options?: CallOptions): ApiCall<WorkspacesUpdateResponses>;
        /**
         * Remove a workspace
         *
         * Removes a workspace.
         *
         * `DELETE /workspaces/{workspace_id}`
         * @param workspaceId The workspace's id.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        delete(workspaceId: WorkspacesDeletePath["workspace_id"], parameters?: WorkspacesDeleteHeaders, options?: CallOptions): ApiCall<WorkspacesDeleteResponses>;
        /**
         * Read a workspace's configuration
         *
         * Gives the settings, model providers, MCP servers and collaboration policy of a workspace. Keys of model providers are left out.
         *
         * `GET /workspaces/{workspace_id}/config`
         * @param workspaceId The workspace's id.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        getConfig(workspaceId: WorkspacesGetConfigPath["workspace_id"], parameters?: WorkspacesGetConfigHeaders, options?: CallOptions): ApiCall<WorkspacesGetConfigResponses>;
        /**
         * Change a workspace's configuration
         *
         * Replaces the parts that the body holds and leaves the others as they are.
         *
         * `PUT /workspaces/{workspace_id}/config`
         * @param workspaceId The workspace's id.
         * @param body The parts to replace.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 400: The configuration contradicts itself or cannot work: `CONFIGURATION_INVALID`.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 422: The request does not match its schema: `VALIDATION_ERROR`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        updateConfig(workspaceId: WorkspacesUpdateConfigPath["workspace_id"], body: WorkspacesUpdateConfigBody, parameters?: WorkspacesUpdateConfigHeaders, options?: CallOptions): ApiCall<WorkspacesUpdateConfigResponses>;
        /**
         * Measure a workspace
         *
         * Gives what was measured in a workspace over a period, for all sandboxes together and for each.
         *
         * `GET /workspaces/{workspace_id}/metrics/aggregate`
         * @param workspaceId The workspace's id.
         * @param parameters
         * - `since`: Nothing older than this moment.
         * - `granularity`: The length of one measurement.
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 422: The request does not match its schema: `VALIDATION_ERROR`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        metrics(workspaceId: WorkspacesMetricsPath["workspace_id"], parameters?: WorkspacesMetricsQuery & WorkspacesMetricsHeaders, options?: CallOptions): ApiCall<WorkspacesMetricsResponses>;
    };
    readonly sandboxes: {
        /**
         * List the sandboxes of a workspace
         *
         * Lists the sandboxes of one workspace, one page at a time.
         *
         * `GET /workspaces/{workspace_id}/sandboxes`
         * @param workspaceId The workspace's id.
         * @param parameters
         * - `page`: Which page to give; the first is 1.
         * - `per_page`: How many items a page holds.
         * - `sort`: The member to sort by.
         * - `order`: Smallest first (`asc`) or greatest first (`desc`).
         * - `search`: Words to search for.
         * - `status`: Only sandboxes in this state.
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 422: The request does not match its schema: `VALIDATION_ERROR`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        list(workspaceId: SandboxesListPath["workspace_id"], parameters?: SandboxesListQuery & SandboxesListHeaders, options?: CallOptions): ApiCall<SandboxesListResponses>;
        /**
         * Make a sandbox
         *
         * Makes a sandbox in a workspace and begins to set it up.
         *
         * `POST /workspaces/{workspace_id}/sandboxes`
         * @param workspaceId The workspace's id.
         * @param body The sandbox to make.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 409: The request does not fit the state of things: `RESOURCE_ALREADY_EXISTS` or `SANDBOX_NOT_READY`.
         * @throws {ApiError} 422: The request does not match its schema: `VALIDATION_ERROR`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        create(workspaceId: SandboxesCreatePath["workspace_id"], body: SandboxesCreateBody, parameters?: SandboxesCreateHeaders, options?: CallOptions): ApiCall<SandboxesCreateResponses>;
        /**
         * Read a sandbox
         *
         * Gives one sandbox with the figures of this moment.
         *
         * `GET /sandboxes/{sandbox_id}`
         * @param sandboxId The sandbox's id.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        get(sandboxId: SandboxesGetPath["sandbox_id"], parameters?: SandboxesGetHeaders, options?: CallOptions): ApiCall<SandboxesGetResponses>;
        /**
         * Remove a sandbox
         *
         * Removes a sandbox.
         *
         * `DELETE /sandboxes/{sandbox_id}`
         * @param sandboxId The sandbox's id.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        delete(sandboxId: SandboxesDeletePath["sandbox_id"], parameters?: SandboxesDeleteHeaders, options?: CallOptions): ApiCall<SandboxesDeleteResponses>;
        /**
         * Start a sandbox
         *
         * Starts a stopped sandbox. The answer comes at once, the sandbox runs a little later.
         *
         * `POST /sandboxes/{sandbox_id}/start`
         * @param sandboxId The sandbox's id.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 409: The request does not fit the state of things: `RESOURCE_ALREADY_EXISTS` or `SANDBOX_NOT_READY`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        start(sandboxId: SandboxesStartPath["sandbox_id"], parameters?: SandboxesStartHeaders, options?: CallOptions): ApiCall<SandboxesStartResponses>;
        /**
         * Stop a sandbox
         *
         * Stops a running sandbox. The answer comes at once, the sandbox rests a little later.
         *
         * `POST /sandboxes/{sandbox_id}/stop`
         * @param sandboxId The sandbox's id.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 409: The request does not fit the state of things: `RESOURCE_ALREADY_EXISTS` or `SANDBOX_NOT_READY`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        stop(sandboxId: SandboxesStopPath["sandbox_id"], parameters?: SandboxesStopHeaders, options?: CallOptions): ApiCall<SandboxesStopResponses>;
        /**
         * Restart a sandbox
         *
         * Stops a sandbox and starts it again.
         *
         * `POST /sandboxes/{sandbox_id}/restart`
         * @param sandboxId The sandbox's id.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 409: The request does not fit the state of things: `RESOURCE_ALREADY_EXISTS` or `SANDBOX_NOT_READY`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        restart(sandboxId: SandboxesRestartPath["sandbox_id"], parameters?: SandboxesRestartHeaders, options?: CallOptions): ApiCall<SandboxesRestartResponses>;
        /**
         * Read a sandbox's log
         *
         * Gives lines of a sandbox's log.
         *
         * `GET /sandboxes/{sandbox_id}/logs`
         * @param sandboxId The sandbox's id.
         * @param parameters
         * - `limit`: How many lines to give at most.
         * - `since`: Nothing older than this moment.
         * - `level`: Only lines of this level.
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 422: The request does not match its schema: `VALIDATION_ERROR`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        logs(sandboxId: SandboxesLogsPath["sandbox_id"], parameters?: SandboxesLogsQuery & SandboxesLogsHeaders, options?: CallOptions): ApiCall<SandboxesLogsResponses>;
        /**
         * Read a sandbox's status
         *
         * Tells how a sandbox is doing, what it uses, and what it is connected to.
         *
         * `GET /sandboxes/{sandbox_id}/status`
         * @param sandboxId The sandbox's id.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        status(sandboxId: SandboxesStatusPath["sandbox_id"], parameters?: SandboxesStatusHeaders, options?: CallOptions): ApiCall<SandboxesStatusResponses>;
        /**
         * Read a sandbox's configuration
         *
         * Gives the agents, limits and environment variables of a sandbox.
         *
         * `GET /sandboxes/{sandbox_id}/config`
         * @param sandboxId The sandbox's id.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        getConfig(sandboxId: SandboxesGetConfigPath["sandbox_id"], parameters?: SandboxesGetConfigHeaders, options?: CallOptions): ApiCall<SandboxesGetConfigResponses>;
        /**
         * Change a sandbox's configuration
         *
         * Replaces the parts that the body holds and leaves the others as they are.
         *
         * `PUT /sandboxes/{sandbox_id}/config`
         * @param sandboxId The sandbox's id.
         * @param body The parts to replace.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 400: The configuration contradicts itself or cannot work: `CONFIGURATION_INVALID`.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 422: The request does not match its schema: `VALIDATION_ERROR`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        updateConfig(sandboxId: SandboxesUpdateConfigPath["sandbox_id"], body: SandboxesUpdateConfigBody, parameters?: SandboxesUpdateConfigHeaders, options?: CallOptions): ApiCall<SandboxesUpdateConfigResponses>;
        /**
         * Measure a sandbox
         *
         * Gives what was last measured in a sandbox.
         *
         * `GET /sandboxes/{sandbox_id}/metrics`
         * @param sandboxId The sandbox's id.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        metrics(sandboxId: SandboxesMetricsPath["sandbox_id"], parameters?: SandboxesMetricsHeaders, options?: CallOptions): ApiCall<SandboxesMetricsResponses>;
    };
    readonly messages: {
        /**
         * List a sandbox's messages
         *
         * Gives messages that a sandbox has sent or received, with how far each has come.
         *
         * `GET /sandboxes/{sandbox_id}/messages`
         * @param sandboxId The sandbox's id.
         * @param parameters
         * - `direction`: Which messages to give: those the sandbox has sent, those it has received, or both.
         * - `limit`: How many messages to give at most.
         * - `since`: Nothing older than this moment.
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 422: The request does not match its schema: `VALIDATION_ERROR`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        list(sandboxId: MessagesListPath["sandbox_id"], parameters?: MessagesListQuery & MessagesListHeaders, options?: CallOptions): ApiCall<MessagesListResponses>;
        /**
         * Send a message
         *
         * Sends a message from this sandbox to another one.
         *
         * `POST /sandboxes/{sandbox_id}/messages`
         * @param sandboxId The sandbox's id.
         * @param body The message.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 409: The request does not fit the state of things: `RESOURCE_ALREADY_EXISTS` or `SANDBOX_NOT_READY`.
         * @throws {ApiError} 422: The request does not match its schema: `VALIDATION_ERROR`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         * @throws {ApiError} 503: The service cannot do this for now: `MESSAGE_DELIVERY_FAILED` or `RESOURCE_EXHAUSTED`.
         */
        send(sandboxId: MessagesSendPath["sandbox_id"], body: MessagesSendBody, parameters?: MessagesSendHeaders, options?: CallOptions): ApiCall<MessagesSendResponses>;
        /**
         * Send a message to everybody
         *
         * Sends a message to every sandbox of a workspace.
         *
         * `POST /workspaces/{workspace_id}/broadcast`
         * @param workspaceId The workspace's id.
         * @param body The message.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 422: The request does not match its schema: `VALIDATION_ERROR`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         * @throws {ApiError} 503: The service cannot do this for now: `MESSAGE_DELIVERY_FAILED` or `RESOURCE_EXHAUSTED`.
         */
        broadcast(workspaceId: MessagesBroadcastPath["workspace_id"], body: MessagesBroadcastBody, parameters?: MessagesBroadcastHeaders, options?: CallOptions): ApiCall<MessagesBroadcastResponses>;
        /**
         * Read a message
         *
         * Gives one message, how far it has come, and what came back.
         *
         * `GET /messages/{message_id}`
         * @param messageId The message's id.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        get(messageId: MessagesGetPath["message_id"], parameters?: MessagesGetHeaders, options?: CallOptions): ApiCall<MessagesGetResponses>;
        /**
         * Deliver a message again
         *
         * Tries once more to deliver a message that did not arrive.
         *
         * `POST /messages/{message_id}/retry`
         * @param messageId The message's id.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 409: The request does not fit the state of things: `RESOURCE_ALREADY_EXISTS` or `SANDBOX_NOT_READY`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         * @throws {ApiError} 503: The service cannot do this for now: `MESSAGE_DELIVERY_FAILED` or `RESOURCE_EXHAUSTED`.
         */
        retry(messageId: MessagesRetryPath["message_id"], parameters?: MessagesRetryHeaders, options?: CallOptions): ApiCall<MessagesRetryResponses>;
    };
    readonly collaborations: {
        /**
         * Give several sandboxes a task
         *
         * Starts a collaboration: two or more sandboxes of a workspace work on one task.
         *
         * `POST /workspaces/{workspace_id}/collaboration/orchestrate`
         * @param workspaceId The workspace's id.
         * @param body The task.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 409: The request does not fit the state of things: `RESOURCE_ALREADY_EXISTS` or `SANDBOX_NOT_READY`.
         * @throws {ApiError} 422: The request does not match its schema: `VALIDATION_ERROR`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        orchestrate(workspaceId: CollaborationsOrchestratePath["workspace_id"], body: CollaborationsOrchestrateBody, parameters?: CollaborationsOrchestrateHeaders, options?: CallOptions): ApiCall<CollaborationsOrchestrateResponses>;
        /**
         * Read a collaboration
         *
         * Gives one collaboration with its progress, its messages and its result.
         *
         * `GET /collaborations/{collaboration_id}`
         * @param collaborationId The collaboration's id.
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        get(collaborationId: CollaborationsGetPath["collaboration_id"], parameters?: CollaborationsGetHeaders, options?: CallOptions): ApiCall<CollaborationsGetResponses>;
    };
    readonly agents: {
        /**
         * Find agents
         *
         * Finds the agents of a workspace by what they can do, by the part they play, or by where they run.
         *
         * `GET /workspaces/{workspace_id}/agents/discover`
         * @param workspaceId The workspace's id.
         * @param parameters
         * - `capability`: Only agents that can do this.
         * - `role`: Only agents that play this part.
         * - `sandbox_id`: Only agents of this sandbox.
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 401: The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`.
         * @throws {ApiError} 403: The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`.
         * @throws {ApiError} 404: There is nothing with this id: `RESOURCE_NOT_FOUND`.
         * @throws {ApiError} 422: The request does not match its schema: `VALIDATION_ERROR`.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        discover(workspaceId: AgentsDiscoverPath["workspace_id"], parameters?: AgentsDiscoverQuery & AgentsDiscoverHeaders, options?: CallOptions): ApiCall<AgentsDiscoverResponses>;
    };
    readonly system: {
        /**
         * Check the service
         *
         * Tells whether the service and the services it relies on work. Needs no token.
         *
         * `GET /system/health`
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         * @throws {ApiError} 503: The service cannot do this for now: `MESSAGE_DELIVERY_FAILED` or `RESOURCE_EXHAUSTED`.
         */
        health(parameters?: SystemHealthHeaders, options?: CallOptions): ApiCall<SystemHealthResponses>;
        /**
         * Describe the installation
         *
         * Tells which edition runs, what it allows, and what it can be connected to. Needs no token.
         *
         * `GET /system/info`
         * @param parameters
         * - `X-Request-ID`: An id of the caller's choice, to find the request again in logs.
         * - `X-Client-Version`: Name and version of the calling program.
         * @throws {ApiError} 429: The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`.
         * @throws {ApiError} 500: The service failed: `COLLABORATION_FAILED`, or a fault of its own.
         */
        info(parameters?: SystemInfoHeaders, options?: CallOptions): ApiCall<SystemInfoResponses>;
    };
    /** The channels; each call opens one. */
    readonly channels: {
        /**
         * What happens in one sandbox
         *
         * Carries the streams that the client has subscribed to. At most 10 connections at once.
         *
         * `/ws/sandboxes/{sandbox_id}`
         * The client's token is sent as `token`.
         */
        sandbox(sandboxId: SandboxPath["sandbox_id"], parameters?: Partial<SandboxQuery>): Channel<SandboxMessages["send"], SandboxMessages["receive"]>;
        /**
         * What happens in one collaboration
         *
         * Carries everything about one collaboration.
         *
         * `/ws/collaborations/{collaboration_id}`
         * The client's token is sent as `token`.
         */
        collaboration(collaborationId: CollaborationPath["collaboration_id"], parameters?: Partial<CollaborationQuery>): Channel<Record<never, never>, CollaborationMessages["receive"]>;
        /**
         * What happens in the whole system
         *
         * Carries everything about the service itself. Administrators only.
         *
         * `/ws/system`
         * The client's token is sent as `token`.
         */
        system(parameters?: Partial<SystemQuery>): Channel<Record<never, never>, SystemMessages["receive"]>;
    };
}
/** The bodies of the API's errors, by status. */
export interface AintandemErrorBodies {
    400: ErrorResponse;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    409: ErrorResponse;
    422: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
    503: ErrorResponse;
}
/** What stands at `/error/code` in the API's error bodies. */
export type AintandemErrorCode = "AUTHENTICATION_FAILED" | "AUTHORIZATION_FAILED" | "RESOURCE_NOT_FOUND" | "RESOURCE_ALREADY_EXISTS" | "VALIDATION_ERROR" | "RATE_LIMIT_EXCEEDED" | "SANDBOX_NOT_READY" | "MESSAGE_DELIVERY_FAILED" | "COLLABORATION_FAILED" | "CONFIGURATION_INVALID" | "RESOURCE_EXHAUSTED";
/**
 * Tells the API's errors apart in a `catch`: `isApiError(error)`, `isApiError(error, 404)`, `isApiError(error, "A_CODE")`.
 * With statuses or codes it is true only for errors that the definition describes for the operation, so that the
 * body's type holds; any other is an `ApiError` whose `status` can be compared.
 */
export declare const isApiError: ApiErrorGuard<AintandemErrorBodies, AintandemErrorCode, ["error", "code"]>;
/** Makes a client of AInTandem API. */
export declare function createAintandemClient(options?: AintandemClientOptions): AintandemClient;
