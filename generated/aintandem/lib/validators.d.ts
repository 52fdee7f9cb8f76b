/** Validators for AInTandem API. */
import type { AgentConfig, AgentDefinition, AgentDefinitionName, AgentDefinitionRole, AgentDirectory, AgentDirectoryEnvelope, AgentMessage, AgentMessageId, AuthResponse, AuthResponseEnvelope, BroadcastAccepted, BroadcastAcceptedEnvelope, BroadcastMessageRequest, Collaboration, CollaborationEnvelope, CollaborationId, CollaborationPolicy, CollaborationProgress, CollaborationStarted, CollaborationStartedEnvelope, CollaborationStatus, ConnectionDetails, DiscoveredAgent, ErrorDetail, ErrorResponse, Granularity, HealthMetrics, HealthStatus, LLMProvider, LLMProviderConfig, LLMProviderConfigName, LLMProviderConfigParameters, LogEntry, LogEntryLevel, LoginRequest, LogsResponse, LogsResponseEnvelope, MCPServerConfig, MCPServerStatus, MessageAccepted, MessageAcceptedEnvelope, MessageDetails, MessageDetailsEnvelope, MessageList, MessageListEnvelope, MessageRetried, MessageRetriedEnvelope, MessageStatus, MessagingMetrics, Metadata, OrchestrateCollaborationRequest, PaginatedMetadata, PaginationMeta, RefreshTokenRequest, RegisterRequest, ResourceLimits, ResourceMetrics, Sandbox, SandboxConfig, SandboxConfigEnvelope, SandboxConfigUpdateRequest, SandboxCreateRequest, SandboxCreated, SandboxCreatedEnvelope, SandboxDetails, SandboxDetailsEnvelope, SandboxId, SandboxListEnvelope, SandboxMetrics, SandboxMetricsEnvelope, SandboxName, SandboxStarting, SandboxStartingEnvelope, SandboxStatus, SandboxStatusReport, SandboxStatusReportEnvelope, SandboxSummary, SandboxTransition, SandboxTransitionEnvelope, SendMessageRequest, SuccessResponse, SystemHealth, SystemHealthEnvelope, SystemInfo, SystemInfoEnvelope, TokenRefreshed, TokenRefreshedEnvelope, TrackedMessage, User, UserEnvelope, WebSocketMessage, WebSocketSubscribeRequest, Workspace, WorkspaceConfig, WorkspaceConfigEnvelope, WorkspaceConfigUpdateRequest, WorkspaceCreateRequest, WorkspaceEnvelope, WorkspaceId, WorkspaceListEnvelope, WorkspaceMetrics, WorkspaceMetricsEnvelope, WorkspaceName, WorkspaceSettings, WorkspaceUpdateRequest, WorkspaceUpdated, WorkspaceUpdatedEnvelope } from "./types.js";
import { type OperationValidator, type StandardSchema, type ValidateOptions, type ValidationResult } from "./validation.js";
export { ValidationError } from "./validation.js";
export type { OperationValidator, StandardSchema, ValidateOptions, ValidationIssue, ValidationResult, } from "./validation.js";
/** Whether a value is valid. */
export declare function isAgentConfig(value: unknown): value is AgentConfig;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentConfig(value: unknown): AgentConfig;
/** What is wrong with a value. */
export declare function validateAgentConfig(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAgentConfig: StandardSchema<AgentConfig>;
/** Whether a value is valid. */
export declare function isAgentDefinition(value: unknown): value is AgentDefinition;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentDefinition(value: unknown): AgentDefinition;
/** What is wrong with a value. */
export declare function validateAgentDefinition(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAgentDefinition: StandardSchema<AgentDefinition>;
/** Whether a value is valid. */
export declare function isAgentDirectory(value: unknown): value is AgentDirectory;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentDirectory(value: unknown): AgentDirectory;
/** What is wrong with a value. */
export declare function validateAgentDirectory(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAgentDirectory: StandardSchema<AgentDirectory>;
/** Whether a value is valid. */
export declare function isAgentMessage(value: unknown): value is AgentMessage;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentMessage(value: unknown): AgentMessage;
/** What is wrong with a value. */
export declare function validateAgentMessage(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAgentMessage: StandardSchema<AgentMessage>;
/** Whether a value is valid. */
export declare function isAuthResponse(value: unknown): value is AuthResponse;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAuthResponse(value: unknown): AuthResponse;
/** What is wrong with a value. */
export declare function validateAuthResponse(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAuthResponse: StandardSchema<AuthResponse>;
/** Whether a value is valid. */
export declare function isBroadcastAccepted(value: unknown): value is BroadcastAccepted;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseBroadcastAccepted(value: unknown): BroadcastAccepted;
/** What is wrong with a value. */
export declare function validateBroadcastAccepted(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardBroadcastAccepted: StandardSchema<BroadcastAccepted>;
/** Whether a value is valid. */
export declare function isBroadcastMessageRequest(value: unknown): value is BroadcastMessageRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseBroadcastMessageRequest(value: unknown): BroadcastMessageRequest;
/** What is wrong with a value. */
export declare function validateBroadcastMessageRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardBroadcastMessageRequest: StandardSchema<BroadcastMessageRequest>;
/** Whether a value is valid. */
export declare function isCollaborationPolicy(value: unknown): value is CollaborationPolicy;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseCollaborationPolicy(value: unknown): CollaborationPolicy;
/** What is wrong with a value. */
export declare function validateCollaborationPolicy(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardCollaborationPolicy: StandardSchema<CollaborationPolicy>;
/** Whether a value is valid. */
export declare function isCollaborationProgress(value: unknown): value is CollaborationProgress;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseCollaborationProgress(value: unknown): CollaborationProgress;
/** What is wrong with a value. */
export declare function validateCollaborationProgress(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardCollaborationProgress: StandardSchema<CollaborationProgress>;
/** Whether a value is valid. */
export declare function isCollaborationStarted(value: unknown): value is CollaborationStarted;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseCollaborationStarted(value: unknown): CollaborationStarted;
/** What is wrong with a value. */
export declare function validateCollaborationStarted(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardCollaborationStarted: StandardSchema<CollaborationStarted>;
/** Whether a value is valid. */
export declare function isCollaboration(value: unknown): value is Collaboration;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseCollaboration(value: unknown): Collaboration;
/** What is wrong with a value. */
export declare function validateCollaboration(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardCollaboration: StandardSchema<Collaboration>;
/** Whether a value is valid. */
export declare function isConnectionDetails(value: unknown): value is ConnectionDetails;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseConnectionDetails(value: unknown): ConnectionDetails;
/** What is wrong with a value. */
export declare function validateConnectionDetails(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardConnectionDetails: StandardSchema<ConnectionDetails>;
/** Whether a value is valid. */
export declare function isDiscoveredAgent(value: unknown): value is DiscoveredAgent;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseDiscoveredAgent(value: unknown): DiscoveredAgent;
/** What is wrong with a value. */
export declare function validateDiscoveredAgent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardDiscoveredAgent: StandardSchema<DiscoveredAgent>;
/** Whether a value is valid. */
export declare function isAgentDirectoryEnvelope(value: unknown): value is AgentDirectoryEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentDirectoryEnvelope(value: unknown): AgentDirectoryEnvelope;
/** What is wrong with a value. */
export declare function validateAgentDirectoryEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAgentDirectoryEnvelope: StandardSchema<AgentDirectoryEnvelope>;
/** Whether a value is valid. */
export declare function isAuthResponseEnvelope(value: unknown): value is AuthResponseEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAuthResponseEnvelope(value: unknown): AuthResponseEnvelope;
/** What is wrong with a value. */
export declare function validateAuthResponseEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAuthResponseEnvelope: StandardSchema<AuthResponseEnvelope>;
/** Whether a value is valid. */
export declare function isBroadcastAcceptedEnvelope(value: unknown): value is BroadcastAcceptedEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseBroadcastAcceptedEnvelope(value: unknown): BroadcastAcceptedEnvelope;
/** What is wrong with a value. */
export declare function validateBroadcastAcceptedEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardBroadcastAcceptedEnvelope: StandardSchema<BroadcastAcceptedEnvelope>;
/** Whether a value is valid. */
export declare function isCollaborationEnvelope(value: unknown): value is CollaborationEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseCollaborationEnvelope(value: unknown): CollaborationEnvelope;
/** What is wrong with a value. */
export declare function validateCollaborationEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardCollaborationEnvelope: StandardSchema<CollaborationEnvelope>;
/** Whether a value is valid. */
export declare function isCollaborationStartedEnvelope(value: unknown): value is CollaborationStartedEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseCollaborationStartedEnvelope(value: unknown): CollaborationStartedEnvelope;
/** What is wrong with a value. */
export declare function validateCollaborationStartedEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardCollaborationStartedEnvelope: StandardSchema<CollaborationStartedEnvelope>;
/** Whether a value is valid. */
export declare function isLogsResponseEnvelope(value: unknown): value is LogsResponseEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseLogsResponseEnvelope(value: unknown): LogsResponseEnvelope;
/** What is wrong with a value. */
export declare function validateLogsResponseEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardLogsResponseEnvelope: StandardSchema<LogsResponseEnvelope>;
/** Whether a value is valid. */
export declare function isMessageAcceptedEnvelope(value: unknown): value is MessageAcceptedEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMessageAcceptedEnvelope(value: unknown): MessageAcceptedEnvelope;
/** What is wrong with a value. */
export declare function validateMessageAcceptedEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMessageAcceptedEnvelope: StandardSchema<MessageAcceptedEnvelope>;
/** Whether a value is valid. */
export declare function isMessageDetailsEnvelope(value: unknown): value is MessageDetailsEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMessageDetailsEnvelope(value: unknown): MessageDetailsEnvelope;
/** What is wrong with a value. */
export declare function validateMessageDetailsEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMessageDetailsEnvelope: StandardSchema<MessageDetailsEnvelope>;
/** Whether a value is valid. */
export declare function isMessageListEnvelope(value: unknown): value is MessageListEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMessageListEnvelope(value: unknown): MessageListEnvelope;
/** What is wrong with a value. */
export declare function validateMessageListEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMessageListEnvelope: StandardSchema<MessageListEnvelope>;
/** Whether a value is valid. */
export declare function isMessageRetriedEnvelope(value: unknown): value is MessageRetriedEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMessageRetriedEnvelope(value: unknown): MessageRetriedEnvelope;
/** What is wrong with a value. */
export declare function validateMessageRetriedEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMessageRetriedEnvelope: StandardSchema<MessageRetriedEnvelope>;
/** Whether a value is valid. */
export declare function isSandboxConfigEnvelope(value: unknown): value is SandboxConfigEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandboxConfigEnvelope(value: unknown): SandboxConfigEnvelope;
/** What is wrong with a value. */
export declare function validateSandboxConfigEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandboxConfigEnvelope: StandardSchema<SandboxConfigEnvelope>;
/** Whether a value is valid. */
export declare function isSandboxCreatedEnvelope(value: unknown): value is SandboxCreatedEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandboxCreatedEnvelope(value: unknown): SandboxCreatedEnvelope;
/** What is wrong with a value. */
export declare function validateSandboxCreatedEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandboxCreatedEnvelope: StandardSchema<SandboxCreatedEnvelope>;
/** Whether a value is valid. */
export declare function isSandboxDetailsEnvelope(value: unknown): value is SandboxDetailsEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandboxDetailsEnvelope(value: unknown): SandboxDetailsEnvelope;
/** What is wrong with a value. */
export declare function validateSandboxDetailsEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandboxDetailsEnvelope: StandardSchema<SandboxDetailsEnvelope>;
/** Whether a value is valid. */
export declare function isSandboxListEnvelope(value: unknown): value is SandboxListEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandboxListEnvelope(value: unknown): SandboxListEnvelope;
/** What is wrong with a value. */
export declare function validateSandboxListEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandboxListEnvelope: StandardSchema<SandboxListEnvelope>;
/** Whether a value is valid. */
export declare function isSandboxMetricsEnvelope(value: unknown): value is SandboxMetricsEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandboxMetricsEnvelope(value: unknown): SandboxMetricsEnvelope;
/** What is wrong with a value. */
export declare function validateSandboxMetricsEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandboxMetricsEnvelope: StandardSchema<SandboxMetricsEnvelope>;
/** Whether a value is valid. */
export declare function isSandboxStartingEnvelope(value: unknown): value is SandboxStartingEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandboxStartingEnvelope(value: unknown): SandboxStartingEnvelope;
/** What is wrong with a value. */
export declare function validateSandboxStartingEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandboxStartingEnvelope: StandardSchema<SandboxStartingEnvelope>;
/** Whether a value is valid. */
export declare function isSandboxStatusReportEnvelope(value: unknown): value is SandboxStatusReportEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandboxStatusReportEnvelope(value: unknown): SandboxStatusReportEnvelope;
/** What is wrong with a value. */
export declare function validateSandboxStatusReportEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandboxStatusReportEnvelope: StandardSchema<SandboxStatusReportEnvelope>;
/** Whether a value is valid. */
export declare function isSandboxTransitionEnvelope(value: unknown): value is SandboxTransitionEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandboxTransitionEnvelope(value: unknown): SandboxTransitionEnvelope;
/** What is wrong with a value. */
export declare function validateSandboxTransitionEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandboxTransitionEnvelope: StandardSchema<SandboxTransitionEnvelope>;
/** Whether a value is valid. */
export declare function isSystemHealthEnvelope(value: unknown): value is SystemHealthEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSystemHealthEnvelope(value: unknown): SystemHealthEnvelope;
/** What is wrong with a value. */
export declare function validateSystemHealthEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSystemHealthEnvelope: StandardSchema<SystemHealthEnvelope>;
/** Whether a value is valid. */
export declare function isSystemInfoEnvelope(value: unknown): value is SystemInfoEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSystemInfoEnvelope(value: unknown): SystemInfoEnvelope;
/** What is wrong with a value. */
export declare function validateSystemInfoEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSystemInfoEnvelope: StandardSchema<SystemInfoEnvelope>;
/** Whether a value is valid. */
export declare function isTokenRefreshedEnvelope(value: unknown): value is TokenRefreshedEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTokenRefreshedEnvelope(value: unknown): TokenRefreshedEnvelope;
/** What is wrong with a value. */
export declare function validateTokenRefreshedEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardTokenRefreshedEnvelope: StandardSchema<TokenRefreshedEnvelope>;
/** Whether a value is valid. */
export declare function isUserEnvelope(value: unknown): value is UserEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseUserEnvelope(value: unknown): UserEnvelope;
/** What is wrong with a value. */
export declare function validateUserEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardUserEnvelope: StandardSchema<UserEnvelope>;
/** Whether a value is valid. */
export declare function isWorkspaceConfigEnvelope(value: unknown): value is WorkspaceConfigEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkspaceConfigEnvelope(value: unknown): WorkspaceConfigEnvelope;
/** What is wrong with a value. */
export declare function validateWorkspaceConfigEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWorkspaceConfigEnvelope: StandardSchema<WorkspaceConfigEnvelope>;
/** Whether a value is valid. */
export declare function isWorkspaceEnvelope(value: unknown): value is WorkspaceEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkspaceEnvelope(value: unknown): WorkspaceEnvelope;
/** What is wrong with a value. */
export declare function validateWorkspaceEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWorkspaceEnvelope: StandardSchema<WorkspaceEnvelope>;
/** Whether a value is valid. */
export declare function isWorkspaceListEnvelope(value: unknown): value is WorkspaceListEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkspaceListEnvelope(value: unknown): WorkspaceListEnvelope;
/** What is wrong with a value. */
export declare function validateWorkspaceListEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWorkspaceListEnvelope: StandardSchema<WorkspaceListEnvelope>;
/** Whether a value is valid. */
export declare function isWorkspaceMetricsEnvelope(value: unknown): value is WorkspaceMetricsEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkspaceMetricsEnvelope(value: unknown): WorkspaceMetricsEnvelope;
/** What is wrong with a value. */
export declare function validateWorkspaceMetricsEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWorkspaceMetricsEnvelope: StandardSchema<WorkspaceMetricsEnvelope>;
/** Whether a value is valid. */
export declare function isWorkspaceUpdatedEnvelope(value: unknown): value is WorkspaceUpdatedEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkspaceUpdatedEnvelope(value: unknown): WorkspaceUpdatedEnvelope;
/** What is wrong with a value. */
export declare function validateWorkspaceUpdatedEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWorkspaceUpdatedEnvelope: StandardSchema<WorkspaceUpdatedEnvelope>;
/** Whether a value is valid. */
export declare function isErrorDetail(value: unknown): value is ErrorDetail;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseErrorDetail(value: unknown): ErrorDetail;
/** What is wrong with a value. */
export declare function validateErrorDetail(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardErrorDetail: StandardSchema<ErrorDetail>;
/** Whether a value is valid. */
export declare function isErrorResponse(value: unknown): value is ErrorResponse;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseErrorResponse(value: unknown): ErrorResponse;
/** What is wrong with a value. */
export declare function validateErrorResponse(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardErrorResponse: StandardSchema<ErrorResponse>;
/** Whether a value is valid. */
export declare function isHealthMetrics(value: unknown): value is HealthMetrics;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseHealthMetrics(value: unknown): HealthMetrics;
/** What is wrong with a value. */
export declare function validateHealthMetrics(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardHealthMetrics: StandardSchema<HealthMetrics>;
/** Whether a value is valid. */
export declare function isHealthStatus(value: unknown): value is HealthStatus;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseHealthStatus(value: unknown): HealthStatus;
/** What is wrong with a value. */
export declare function validateHealthStatus(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardHealthStatus: StandardSchema<HealthStatus>;
/** Whether a value is valid. */
export declare function isLLMProviderConfig(value: unknown): value is LLMProviderConfig;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseLLMProviderConfig(value: unknown): LLMProviderConfig;
/** What is wrong with a value. */
export declare function validateLLMProviderConfig(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardLLMProviderConfig: StandardSchema<LLMProviderConfig>;
/** Whether a value is valid. */
export declare function isLLMProvider(value: unknown): value is LLMProvider;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseLLMProvider(value: unknown): LLMProvider;
/** What is wrong with a value. */
export declare function validateLLMProvider(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardLLMProvider: StandardSchema<LLMProvider>;
/** Whether a value is valid. */
export declare function isLogEntry(value: unknown): value is LogEntry;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseLogEntry(value: unknown): LogEntry;
/** What is wrong with a value. */
export declare function validateLogEntry(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardLogEntry: StandardSchema<LogEntry>;
/** Whether a value is valid. */
export declare function isLoginRequest(value: unknown): value is LoginRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseLoginRequest(value: unknown): LoginRequest;
/** What is wrong with a value. */
export declare function validateLoginRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardLoginRequest: StandardSchema<LoginRequest>;
/** Whether a value is valid. */
export declare function isLogsResponse(value: unknown): value is LogsResponse;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseLogsResponse(value: unknown): LogsResponse;
/** What is wrong with a value. */
export declare function validateLogsResponse(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardLogsResponse: StandardSchema<LogsResponse>;
/** Whether a value is valid. */
export declare function isMCPServerConfig(value: unknown): value is MCPServerConfig;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMCPServerConfig(value: unknown): MCPServerConfig;
/** What is wrong with a value. */
export declare function validateMCPServerConfig(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMCPServerConfig: StandardSchema<MCPServerConfig>;
/** Whether a value is valid. */
export declare function isMCPServerStatus(value: unknown): value is MCPServerStatus;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMCPServerStatus(value: unknown): MCPServerStatus;
/** What is wrong with a value. */
export declare function validateMCPServerStatus(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMCPServerStatus: StandardSchema<MCPServerStatus>;
/** Whether a value is valid. */
export declare function isMessageAccepted(value: unknown): value is MessageAccepted;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMessageAccepted(value: unknown): MessageAccepted;
/** What is wrong with a value. */
export declare function validateMessageAccepted(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMessageAccepted: StandardSchema<MessageAccepted>;
/** Whether a value is valid. */
export declare function isMessageDetails(value: unknown): value is MessageDetails;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMessageDetails(value: unknown): MessageDetails;
/** What is wrong with a value. */
export declare function validateMessageDetails(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMessageDetails: StandardSchema<MessageDetails>;
/** Whether a value is valid. */
export declare function isMessageList(value: unknown): value is MessageList;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMessageList(value: unknown): MessageList;
/** What is wrong with a value. */
export declare function validateMessageList(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMessageList: StandardSchema<MessageList>;
/** Whether a value is valid. */
export declare function isMessageRetried(value: unknown): value is MessageRetried;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMessageRetried(value: unknown): MessageRetried;
/** What is wrong with a value. */
export declare function validateMessageRetried(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMessageRetried: StandardSchema<MessageRetried>;
/** Whether a value is valid. */
export declare function isMessageStatus(value: unknown): value is MessageStatus;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMessageStatus(value: unknown): MessageStatus;
/** What is wrong with a value. */
export declare function validateMessageStatus(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMessageStatus: StandardSchema<MessageStatus>;
/** Whether a value is valid. */
export declare function isMessagingMetrics(value: unknown): value is MessagingMetrics;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMessagingMetrics(value: unknown): MessagingMetrics;
/** What is wrong with a value. */
export declare function validateMessagingMetrics(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMessagingMetrics: StandardSchema<MessagingMetrics>;
/** Whether a value is valid. */
export declare function isMetadata(value: unknown): value is Metadata;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMetadata(value: unknown): Metadata;
/** What is wrong with a value. */
export declare function validateMetadata(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMetadata: StandardSchema<Metadata>;
/** Whether a value is valid. */
export declare function isOrchestrateCollaborationRequest(value: unknown): value is OrchestrateCollaborationRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseOrchestrateCollaborationRequest(value: unknown): OrchestrateCollaborationRequest;
/** What is wrong with a value. */
export declare function validateOrchestrateCollaborationRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardOrchestrateCollaborationRequest: StandardSchema<OrchestrateCollaborationRequest>;
/** Whether a value is valid. */
export declare function isPaginatedMetadata(value: unknown): value is PaginatedMetadata;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parsePaginatedMetadata(value: unknown): PaginatedMetadata;
/** What is wrong with a value. */
export declare function validatePaginatedMetadata(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardPaginatedMetadata: StandardSchema<PaginatedMetadata>;
/** Whether a value is valid. */
export declare function isPaginationMeta(value: unknown): value is PaginationMeta;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parsePaginationMeta(value: unknown): PaginationMeta;
/** What is wrong with a value. */
export declare function validatePaginationMeta(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardPaginationMeta: StandardSchema<PaginationMeta>;
/** Whether a value is valid. */
export declare function isRefreshTokenRequest(value: unknown): value is RefreshTokenRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseRefreshTokenRequest(value: unknown): RefreshTokenRequest;
/** What is wrong with a value. */
export declare function validateRefreshTokenRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardRefreshTokenRequest: StandardSchema<RefreshTokenRequest>;
/** Whether a value is valid. */
export declare function isRegisterRequest(value: unknown): value is RegisterRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseRegisterRequest(value: unknown): RegisterRequest;
/** What is wrong with a value. */
export declare function validateRegisterRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardRegisterRequest: StandardSchema<RegisterRequest>;
/** Whether a value is valid. */
export declare function isResourceLimits(value: unknown): value is ResourceLimits;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseResourceLimits(value: unknown): ResourceLimits;
/** What is wrong with a value. */
export declare function validateResourceLimits(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardResourceLimits: StandardSchema<ResourceLimits>;
/** Whether a value is valid. */
export declare function isResourceMetrics(value: unknown): value is ResourceMetrics;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseResourceMetrics(value: unknown): ResourceMetrics;
/** What is wrong with a value. */
export declare function validateResourceMetrics(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardResourceMetrics: StandardSchema<ResourceMetrics>;
/** Whether a value is valid. */
export declare function isSandboxConfigUpdateRequest(value: unknown): value is SandboxConfigUpdateRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandboxConfigUpdateRequest(value: unknown): SandboxConfigUpdateRequest;
/** What is wrong with a value. */
export declare function validateSandboxConfigUpdateRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandboxConfigUpdateRequest: StandardSchema<SandboxConfigUpdateRequest>;
/** Whether a value is valid. */
export declare function isSandboxConfig(value: unknown): value is SandboxConfig;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandboxConfig(value: unknown): SandboxConfig;
/** What is wrong with a value. */
export declare function validateSandboxConfig(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandboxConfig: StandardSchema<SandboxConfig>;
/** Whether a value is valid. */
export declare function isSandboxCreateRequest(value: unknown): value is SandboxCreateRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandboxCreateRequest(value: unknown): SandboxCreateRequest;
/** What is wrong with a value. */
export declare function validateSandboxCreateRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandboxCreateRequest: StandardSchema<SandboxCreateRequest>;
/** Whether a value is valid. */
export declare function isSandboxCreated(value: unknown): value is SandboxCreated;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandboxCreated(value: unknown): SandboxCreated;
/** What is wrong with a value. */
export declare function validateSandboxCreated(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandboxCreated: StandardSchema<SandboxCreated>;
/** Whether a value is valid. */
export declare function isSandboxDetails(value: unknown): value is SandboxDetails;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandboxDetails(value: unknown): SandboxDetails;
/** What is wrong with a value. */
export declare function validateSandboxDetails(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandboxDetails: StandardSchema<SandboxDetails>;
/** Whether a value is valid. */
export declare function isSandboxMetrics(value: unknown): value is SandboxMetrics;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandboxMetrics(value: unknown): SandboxMetrics;
/** What is wrong with a value. */
export declare function validateSandboxMetrics(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandboxMetrics: StandardSchema<SandboxMetrics>;
/** Whether a value is valid. */
export declare function isSandboxStarting(value: unknown): value is SandboxStarting;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandboxStarting(value: unknown): SandboxStarting;
/** What is wrong with a value. */
export declare function validateSandboxStarting(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandboxStarting: StandardSchema<SandboxStarting>;
/** Whether a value is valid. */
export declare function isSandboxStatusReport(value: unknown): value is SandboxStatusReport;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandboxStatusReport(value: unknown): SandboxStatusReport;
/** What is wrong with a value. */
export declare function validateSandboxStatusReport(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandboxStatusReport: StandardSchema<SandboxStatusReport>;
/** Whether a value is valid. */
export declare function isSandboxSummary(value: unknown): value is SandboxSummary;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandboxSummary(value: unknown): SandboxSummary;
/** What is wrong with a value. */
export declare function validateSandboxSummary(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandboxSummary: StandardSchema<SandboxSummary>;
/** Whether a value is valid. */
export declare function isSandboxTransition(value: unknown): value is SandboxTransition;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandboxTransition(value: unknown): SandboxTransition;
/** What is wrong with a value. */
export declare function validateSandboxTransition(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandboxTransition: StandardSchema<SandboxTransition>;
/** Whether a value is valid. */
export declare function isSandbox(value: unknown): value is Sandbox;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandbox(value: unknown): Sandbox;
/** What is wrong with a value. */
export declare function validateSandbox(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandbox: StandardSchema<Sandbox>;
/** Whether a value is valid. */
export declare function isSendMessageRequest(value: unknown): value is SendMessageRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSendMessageRequest(value: unknown): SendMessageRequest;
/** What is wrong with a value. */
export declare function validateSendMessageRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSendMessageRequest: StandardSchema<SendMessageRequest>;
/** Whether a value is valid. */
export declare function isSuccessResponse(value: unknown): value is SuccessResponse;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSuccessResponse(value: unknown): SuccessResponse;
/** What is wrong with a value. */
export declare function validateSuccessResponse(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSuccessResponse: StandardSchema<SuccessResponse>;
/** Whether a value is valid. */
export declare function isSystemHealth(value: unknown): value is SystemHealth;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSystemHealth(value: unknown): SystemHealth;
/** What is wrong with a value. */
export declare function validateSystemHealth(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSystemHealth: StandardSchema<SystemHealth>;
/** Whether a value is valid. */
export declare function isSystemInfo(value: unknown): value is SystemInfo;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSystemInfo(value: unknown): SystemInfo;
/** What is wrong with a value. */
export declare function validateSystemInfo(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSystemInfo: StandardSchema<SystemInfo>;
/** Whether a value is valid. */
export declare function isTokenRefreshed(value: unknown): value is TokenRefreshed;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTokenRefreshed(value: unknown): TokenRefreshed;
/** What is wrong with a value. */
export declare function validateTokenRefreshed(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardTokenRefreshed: StandardSchema<TokenRefreshed>;
/** Whether a value is valid. */
export declare function isTrackedMessage(value: unknown): value is TrackedMessage;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTrackedMessage(value: unknown): TrackedMessage;
/** What is wrong with a value. */
export declare function validateTrackedMessage(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardTrackedMessage: StandardSchema<TrackedMessage>;
/** Whether a value is valid. */
export declare function isUser(value: unknown): value is User;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseUser(value: unknown): User;
/** What is wrong with a value. */
export declare function validateUser(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardUser: StandardSchema<User>;
/** Whether a value is valid. */
export declare function isWebSocketMessage(value: unknown): value is WebSocketMessage;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWebSocketMessage(value: unknown): WebSocketMessage;
/** What is wrong with a value. */
export declare function validateWebSocketMessage(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWebSocketMessage: StandardSchema<WebSocketMessage>;
/** Whether a value is valid. */
export declare function isWebSocketSubscribeRequest(value: unknown): value is WebSocketSubscribeRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWebSocketSubscribeRequest(value: unknown): WebSocketSubscribeRequest;
/** What is wrong with a value. */
export declare function validateWebSocketSubscribeRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWebSocketSubscribeRequest: StandardSchema<WebSocketSubscribeRequest>;
/** Whether a value is valid. */
export declare function isWorkspaceConfigUpdateRequest(value: unknown): value is WorkspaceConfigUpdateRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkspaceConfigUpdateRequest(value: unknown): WorkspaceConfigUpdateRequest;
/** What is wrong with a value. */
export declare function validateWorkspaceConfigUpdateRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWorkspaceConfigUpdateRequest: StandardSchema<WorkspaceConfigUpdateRequest>;
/** Whether a value is valid. */
export declare function isWorkspaceConfig(value: unknown): value is WorkspaceConfig;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkspaceConfig(value: unknown): WorkspaceConfig;
/** What is wrong with a value. */
export declare function validateWorkspaceConfig(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWorkspaceConfig: StandardSchema<WorkspaceConfig>;
/** Whether a value is valid. */
export declare function isWorkspaceCreateRequest(value: unknown): value is WorkspaceCreateRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkspaceCreateRequest(value: unknown): WorkspaceCreateRequest;
/** What is wrong with a value. */
export declare function validateWorkspaceCreateRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWorkspaceCreateRequest: StandardSchema<WorkspaceCreateRequest>;
/** Whether a value is valid. */
export declare function isWorkspaceMetrics(value: unknown): value is WorkspaceMetrics;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkspaceMetrics(value: unknown): WorkspaceMetrics;
/** What is wrong with a value. */
export declare function validateWorkspaceMetrics(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWorkspaceMetrics: StandardSchema<WorkspaceMetrics>;
/** Whether a value is valid. */
export declare function isGranularity(value: unknown): value is Granularity;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseGranularity(value: unknown): Granularity;
/** What is wrong with a value. */
export declare function validateGranularity(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardGranularity: StandardSchema<Granularity>;
/** Whether a value is valid. */
export declare function isWorkspaceSettings(value: unknown): value is WorkspaceSettings;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkspaceSettings(value: unknown): WorkspaceSettings;
/** What is wrong with a value. */
export declare function validateWorkspaceSettings(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWorkspaceSettings: StandardSchema<WorkspaceSettings>;
/** Whether a value is valid. */
export declare function isWorkspaceUpdateRequest(value: unknown): value is WorkspaceUpdateRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkspaceUpdateRequest(value: unknown): WorkspaceUpdateRequest;
/** What is wrong with a value. */
export declare function validateWorkspaceUpdateRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWorkspaceUpdateRequest: StandardSchema<WorkspaceUpdateRequest>;
/** Whether a value is valid. */
export declare function isWorkspaceUpdated(value: unknown): value is WorkspaceUpdated;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkspaceUpdated(value: unknown): WorkspaceUpdated;
/** What is wrong with a value. */
export declare function validateWorkspaceUpdated(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWorkspaceUpdated: StandardSchema<WorkspaceUpdated>;
/** Whether a value is valid. */
export declare function isWorkspace(value: unknown): value is Workspace;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkspace(value: unknown): Workspace;
/** What is wrong with a value. */
export declare function validateWorkspace(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWorkspace: StandardSchema<Workspace>;
/** Whether a value is valid. */
export declare function isLogEntryLevel(value: unknown): value is LogEntryLevel;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseLogEntryLevel(value: unknown): LogEntryLevel;
/** What is wrong with a value. */
export declare function validateLogEntryLevel(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardLogEntryLevel: StandardSchema<LogEntryLevel>;
/** Whether a value is valid. */
export declare function isSandboxId(value: unknown): value is SandboxId;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandboxId(value: unknown): SandboxId;
/** What is wrong with a value. */
export declare function validateSandboxId(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandboxId: StandardSchema<SandboxId>;
/** Whether a value is valid. */
export declare function isCollaborationId(value: unknown): value is CollaborationId;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseCollaborationId(value: unknown): CollaborationId;
/** What is wrong with a value. */
export declare function validateCollaborationId(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardCollaborationId: StandardSchema<CollaborationId>;
/** Whether a value is valid. */
export declare function isWorkspaceId(value: unknown): value is WorkspaceId;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkspaceId(value: unknown): WorkspaceId;
/** What is wrong with a value. */
export declare function validateWorkspaceId(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWorkspaceId: StandardSchema<WorkspaceId>;
/** Whether a value is valid. */
export declare function isAgentMessageId(value: unknown): value is AgentMessageId;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentMessageId(value: unknown): AgentMessageId;
/** What is wrong with a value. */
export declare function validateAgentMessageId(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAgentMessageId: StandardSchema<AgentMessageId>;
/** Whether a value is valid. */
export declare function isCollaborationStatus(value: unknown): value is CollaborationStatus;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseCollaborationStatus(value: unknown): CollaborationStatus;
/** What is wrong with a value. */
export declare function validateCollaborationStatus(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardCollaborationStatus: StandardSchema<CollaborationStatus>;
/** Whether a value is valid. */
export declare function isAgentDefinitionName(value: unknown): value is AgentDefinitionName;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentDefinitionName(value: unknown): AgentDefinitionName;
/** What is wrong with a value. */
export declare function validateAgentDefinitionName(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAgentDefinitionName: StandardSchema<AgentDefinitionName>;
/** Whether a value is valid. */
export declare function isAgentDefinitionRole(value: unknown): value is AgentDefinitionRole;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentDefinitionRole(value: unknown): AgentDefinitionRole;
/** What is wrong with a value. */
export declare function validateAgentDefinitionRole(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAgentDefinitionRole: StandardSchema<AgentDefinitionRole>;
/** Whether a value is valid. */
export declare function isLLMProviderConfigName(value: unknown): value is LLMProviderConfigName;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseLLMProviderConfigName(value: unknown): LLMProviderConfigName;
/** What is wrong with a value. */
export declare function validateLLMProviderConfigName(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardLLMProviderConfigName: StandardSchema<LLMProviderConfigName>;
/** Whether a value is valid. */
export declare function isLLMProviderConfigParameters(value: unknown): value is LLMProviderConfigParameters;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseLLMProviderConfigParameters(value: unknown): LLMProviderConfigParameters;
/** What is wrong with a value. */
export declare function validateLLMProviderConfigParameters(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardLLMProviderConfigParameters: StandardSchema<LLMProviderConfigParameters>;
/** Whether a value is valid. */
export declare function isSandboxName(value: unknown): value is SandboxName;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandboxName(value: unknown): SandboxName;
/** What is wrong with a value. */
export declare function validateSandboxName(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandboxName: StandardSchema<SandboxName>;
/** Whether a value is valid. */
export declare function isSandboxStatus(value: unknown): value is SandboxStatus;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSandboxStatus(value: unknown): SandboxStatus;
/** What is wrong with a value. */
export declare function validateSandboxStatus(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSandboxStatus: StandardSchema<SandboxStatus>;
/** Whether a value is valid. */
export declare function isWorkspaceName(value: unknown): value is WorkspaceName;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkspaceName(value: unknown): WorkspaceName;
/** What is wrong with a value. */
export declare function validateWorkspaceName(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWorkspaceName: StandardSchema<WorkspaceName>;
/** The validators of the operations' parameters, bodies, params, results and messages, by the operation's id. */
export declare const operationValidators: Readonly<Record<string, OperationValidator>>;
