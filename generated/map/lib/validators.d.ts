/** Validators for Multi-Agent Protocol, mail. */
import type { AgentId, Conversation, ConversationId, ConversationParticipant, ConversationPermissions, ConversationStatus, ConversationType, ErrorCategory, EventNotification, EventType, JsonRpcVersion, MAPError, MAPErrorData, MAPFrame, MAPNotification, MAPRequest, MAPResponse, MailCloseRequest, MailCloseResponse, MailCreateRequest, MailCreateResponse, MailGetRequest, MailGetResponse, MailInviteRequest, MailInviteResponse, MailJoinRequest, MailJoinResponse, MailLeaveRequest, MailLeaveResponse, MailListRequest, MailListResponse, MailMessageMeta, MailReplayRequest, MailReplayResponse, MailSubscriptionFilter, MailSummaryRequest, MailSummaryResponse, MailThreadCreateRequest, MailThreadCreateResponse, MailThreadListRequest, MailThreadListResponse, MailTurnRequest, MailTurnResponse, MailTurnsListRequest, MailTurnsListResponse, MessageId, MessageMeta, MessageNotification, MessagePriority, Meta, ParticipantCapabilities, ParticipantId, ParticipantRole, ProtocolVersion, RequestId, ScopeId, SessionId, SubscriptionFilter, SubscriptionId, Thread, ThreadId, Timestamp, Turn, TurnId, TurnSource, TurnStatus, TurnVisibility } from "./types.js";
import { type OperationValidator, type StandardSchema, type ValidateOptions, type ValidationResult } from "./validation.js";
export { ValidationError } from "./validation.js";
export type { OperationValidator, StandardSchema, ValidateOptions, ValidationIssue, ValidationResult, } from "./validation.js";
/** Whether a value is valid. */
export declare function isMAPFrame(value: unknown): value is MAPFrame;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMAPFrame(value: unknown): MAPFrame;
/** What is wrong with a value. */
export declare function validateMAPFrame(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMAPFrame: StandardSchema<MAPFrame>;
/** Whether a value is valid. */
export declare function isJsonRpcVersion(value: unknown): value is JsonRpcVersion;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseJsonRpcVersion(value: unknown): JsonRpcVersion;
/** What is wrong with a value. */
export declare function validateJsonRpcVersion(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardJsonRpcVersion: StandardSchema<JsonRpcVersion>;
/** Whether a value is valid. */
export declare function isRequestId(value: unknown): value is RequestId;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseRequestId(value: unknown): RequestId;
/** What is wrong with a value. */
export declare function validateRequestId(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardRequestId: StandardSchema<RequestId>;
/** Whether a value is valid. */
export declare function isParticipantId(value: unknown): value is ParticipantId;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseParticipantId(value: unknown): ParticipantId;
/** What is wrong with a value. */
export declare function validateParticipantId(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardParticipantId: StandardSchema<ParticipantId>;
/** Whether a value is valid. */
export declare function isAgentId(value: unknown): value is AgentId;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentId(value: unknown): AgentId;
/** What is wrong with a value. */
export declare function validateAgentId(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAgentId: StandardSchema<AgentId>;
/** Whether a value is valid. */
export declare function isScopeId(value: unknown): value is ScopeId;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseScopeId(value: unknown): ScopeId;
/** What is wrong with a value. */
export declare function validateScopeId(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardScopeId: StandardSchema<ScopeId>;
/** Whether a value is valid. */
export declare function isSessionId(value: unknown): value is SessionId;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSessionId(value: unknown): SessionId;
/** What is wrong with a value. */
export declare function validateSessionId(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSessionId: StandardSchema<SessionId>;
/** Whether a value is valid. */
export declare function isMessageId(value: unknown): value is MessageId;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMessageId(value: unknown): MessageId;
/** What is wrong with a value. */
export declare function validateMessageId(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMessageId: StandardSchema<MessageId>;
/** Whether a value is valid. */
export declare function isSubscriptionId(value: unknown): value is SubscriptionId;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSubscriptionId(value: unknown): SubscriptionId;
/** What is wrong with a value. */
export declare function validateSubscriptionId(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSubscriptionId: StandardSchema<SubscriptionId>;
/** Whether a value is valid. */
export declare function isProtocolVersion(value: unknown): value is ProtocolVersion;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseProtocolVersion(value: unknown): ProtocolVersion;
/** What is wrong with a value. */
export declare function validateProtocolVersion(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardProtocolVersion: StandardSchema<ProtocolVersion>;
/** Whether a value is valid. */
export declare function isTimestamp(value: unknown): value is Timestamp;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTimestamp(value: unknown): Timestamp;
/** What is wrong with a value. */
export declare function validateTimestamp(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardTimestamp: StandardSchema<Timestamp>;
/** Whether a value is valid. */
export declare function isMeta(value: unknown): value is Meta;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMeta(value: unknown): Meta;
/** What is wrong with a value. */
export declare function validateMeta(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMeta: StandardSchema<Meta>;
/** Whether a value is valid. */
export declare function isMessagePriority(value: unknown): value is MessagePriority;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMessagePriority(value: unknown): MessagePriority;
/** What is wrong with a value. */
export declare function validateMessagePriority(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMessagePriority: StandardSchema<MessagePriority>;
/** Whether a value is valid. */
export declare function isErrorCategory(value: unknown): value is ErrorCategory;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseErrorCategory(value: unknown): ErrorCategory;
/** What is wrong with a value. */
export declare function validateErrorCategory(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardErrorCategory: StandardSchema<ErrorCategory>;
/** Whether a value is valid. */
export declare function isMAPErrorData(value: unknown): value is MAPErrorData;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMAPErrorData(value: unknown): MAPErrorData;
/** What is wrong with a value. */
export declare function validateMAPErrorData(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMAPErrorData: StandardSchema<MAPErrorData>;
/** Whether a value is valid. */
export declare function isMAPError(value: unknown): value is MAPError;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMAPError(value: unknown): MAPError;
/** What is wrong with a value. */
export declare function validateMAPError(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMAPError: StandardSchema<MAPError>;
/** Whether a value is valid. */
export declare function isEventType(value: unknown): value is EventType;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseEventType(value: unknown): EventType;
/** What is wrong with a value. */
export declare function validateEventType(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardEventType: StandardSchema<EventType>;
/** Whether a value is valid. */
export declare function isParticipantCapabilities(value: unknown): value is ParticipantCapabilities;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseParticipantCapabilities(value: unknown): ParticipantCapabilities;
/** What is wrong with a value. */
export declare function validateParticipantCapabilities(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardParticipantCapabilities: StandardSchema<ParticipantCapabilities>;
/** Whether a value is valid. */
export declare function isMessageMeta(value: unknown): value is MessageMeta;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMessageMeta(value: unknown): MessageMeta;
/** What is wrong with a value. */
export declare function validateMessageMeta(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMessageMeta: StandardSchema<MessageMeta>;
/** Whether a value is valid. */
export declare function isSubscriptionFilter(value: unknown): value is SubscriptionFilter;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSubscriptionFilter(value: unknown): SubscriptionFilter;
/** What is wrong with a value. */
export declare function validateSubscriptionFilter(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSubscriptionFilter: StandardSchema<SubscriptionFilter>;
/** Whether a value is valid. */
export declare function isMAPRequest(value: unknown): value is MAPRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMAPRequest(value: unknown): MAPRequest;
/** What is wrong with a value. */
export declare function validateMAPRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMAPRequest: StandardSchema<MAPRequest>;
/** Whether a value is valid. */
export declare function isMAPResponse(value: unknown): value is MAPResponse;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMAPResponse(value: unknown): MAPResponse;
/** What is wrong with a value. */
export declare function validateMAPResponse(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMAPResponse: StandardSchema<MAPResponse>;
/** Whether a value is valid. */
export declare function isMAPNotification(value: unknown): value is MAPNotification;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMAPNotification(value: unknown): MAPNotification;
/** What is wrong with a value. */
export declare function validateMAPNotification(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMAPNotification: StandardSchema<MAPNotification>;
/** Whether a value is valid. */
export declare function isEventNotification(value: unknown): value is EventNotification;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseEventNotification(value: unknown): EventNotification;
/** What is wrong with a value. */
export declare function validateEventNotification(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardEventNotification: StandardSchema<EventNotification>;
/** Whether a value is valid. */
export declare function isMessageNotification(value: unknown): value is MessageNotification;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMessageNotification(value: unknown): MessageNotification;
/** What is wrong with a value. */
export declare function validateMessageNotification(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMessageNotification: StandardSchema<MessageNotification>;
/** Whether a value is valid. */
export declare function isConversationId(value: unknown): value is ConversationId;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseConversationId(value: unknown): ConversationId;
/** What is wrong with a value. */
export declare function validateConversationId(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardConversationId: StandardSchema<ConversationId>;
/** Whether a value is valid. */
export declare function isTurnId(value: unknown): value is TurnId;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTurnId(value: unknown): TurnId;
/** What is wrong with a value. */
export declare function validateTurnId(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardTurnId: StandardSchema<TurnId>;
/** Whether a value is valid. */
export declare function isThreadId(value: unknown): value is ThreadId;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseThreadId(value: unknown): ThreadId;
/** What is wrong with a value. */
export declare function validateThreadId(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardThreadId: StandardSchema<ThreadId>;
/** Whether a value is valid. */
export declare function isConversationType(value: unknown): value is ConversationType;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseConversationType(value: unknown): ConversationType;
/** What is wrong with a value. */
export declare function validateConversationType(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardConversationType: StandardSchema<ConversationType>;
/** Whether a value is valid. */
export declare function isConversationStatus(value: unknown): value is ConversationStatus;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseConversationStatus(value: unknown): ConversationStatus;
/** What is wrong with a value. */
export declare function validateConversationStatus(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardConversationStatus: StandardSchema<ConversationStatus>;
/** Whether a value is valid. */
export declare function isParticipantRole(value: unknown): value is ParticipantRole;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseParticipantRole(value: unknown): ParticipantRole;
/** What is wrong with a value. */
export declare function validateParticipantRole(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardParticipantRole: StandardSchema<ParticipantRole>;
/** Whether a value is valid. */
export declare function isTurnStatus(value: unknown): value is TurnStatus;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTurnStatus(value: unknown): TurnStatus;
/** What is wrong with a value. */
export declare function validateTurnStatus(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardTurnStatus: StandardSchema<TurnStatus>;
/** Whether a value is valid. */
export declare function isTurnVisibility(value: unknown): value is TurnVisibility;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTurnVisibility(value: unknown): TurnVisibility;
/** What is wrong with a value. */
export declare function validateTurnVisibility(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardTurnVisibility: StandardSchema<TurnVisibility>;
/** Whether a value is valid. */
export declare function isTurnSource(value: unknown): value is TurnSource;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTurnSource(value: unknown): TurnSource;
/** What is wrong with a value. */
export declare function validateTurnSource(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardTurnSource: StandardSchema<TurnSource>;
/** Whether a value is valid. */
export declare function isConversationPermissions(value: unknown): value is ConversationPermissions;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseConversationPermissions(value: unknown): ConversationPermissions;
/** What is wrong with a value. */
export declare function validateConversationPermissions(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardConversationPermissions: StandardSchema<ConversationPermissions>;
/** Whether a value is valid. */
export declare function isConversation(value: unknown): value is Conversation;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseConversation(value: unknown): Conversation;
/** What is wrong with a value. */
export declare function validateConversation(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardConversation: StandardSchema<Conversation>;
/** Whether a value is valid. */
export declare function isConversationParticipant(value: unknown): value is ConversationParticipant;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseConversationParticipant(value: unknown): ConversationParticipant;
/** What is wrong with a value. */
export declare function validateConversationParticipant(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardConversationParticipant: StandardSchema<ConversationParticipant>;
/** Whether a value is valid. */
export declare function isTurn(value: unknown): value is Turn;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTurn(value: unknown): Turn;
/** What is wrong with a value. */
export declare function validateTurn(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardTurn: StandardSchema<Turn>;
/** Whether a value is valid. */
export declare function isThread(value: unknown): value is Thread;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseThread(value: unknown): Thread;
/** What is wrong with a value. */
export declare function validateThread(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardThread: StandardSchema<Thread>;
/** Whether a value is valid. */
export declare function isMailMessageMeta(value: unknown): value is MailMessageMeta;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailMessageMeta(value: unknown): MailMessageMeta;
/** What is wrong with a value. */
export declare function validateMailMessageMeta(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailMessageMeta: StandardSchema<MailMessageMeta>;
/** Whether a value is valid. */
export declare function isMailSubscriptionFilter(value: unknown): value is MailSubscriptionFilter;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailSubscriptionFilter(value: unknown): MailSubscriptionFilter;
/** What is wrong with a value. */
export declare function validateMailSubscriptionFilter(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailSubscriptionFilter: StandardSchema<MailSubscriptionFilter>;
/** Whether a value is valid. */
export declare function isMailCreateRequest(value: unknown): value is MailCreateRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailCreateRequest(value: unknown): MailCreateRequest;
/** What is wrong with a value. */
export declare function validateMailCreateRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailCreateRequest: StandardSchema<MailCreateRequest>;
/** Whether a value is valid. */
export declare function isMailCreateResponse(value: unknown): value is MailCreateResponse;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailCreateResponse(value: unknown): MailCreateResponse;
/** What is wrong with a value. */
export declare function validateMailCreateResponse(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailCreateResponse: StandardSchema<MailCreateResponse>;
/** Whether a value is valid. */
export declare function isMailGetRequest(value: unknown): value is MailGetRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailGetRequest(value: unknown): MailGetRequest;
/** What is wrong with a value. */
export declare function validateMailGetRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailGetRequest: StandardSchema<MailGetRequest>;
/** Whether a value is valid. */
export declare function isMailGetResponse(value: unknown): value is MailGetResponse;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailGetResponse(value: unknown): MailGetResponse;
/** What is wrong with a value. */
export declare function validateMailGetResponse(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailGetResponse: StandardSchema<MailGetResponse>;
/** Whether a value is valid. */
export declare function isMailListRequest(value: unknown): value is MailListRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailListRequest(value: unknown): MailListRequest;
/** What is wrong with a value. */
export declare function validateMailListRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailListRequest: StandardSchema<MailListRequest>;
/** Whether a value is valid. */
export declare function isMailListResponse(value: unknown): value is MailListResponse;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailListResponse(value: unknown): MailListResponse;
/** What is wrong with a value. */
export declare function validateMailListResponse(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailListResponse: StandardSchema<MailListResponse>;
/** Whether a value is valid. */
export declare function isMailCloseRequest(value: unknown): value is MailCloseRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailCloseRequest(value: unknown): MailCloseRequest;
/** What is wrong with a value. */
export declare function validateMailCloseRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailCloseRequest: StandardSchema<MailCloseRequest>;
/** Whether a value is valid. */
export declare function isMailCloseResponse(value: unknown): value is MailCloseResponse;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailCloseResponse(value: unknown): MailCloseResponse;
/** What is wrong with a value. */
export declare function validateMailCloseResponse(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailCloseResponse: StandardSchema<MailCloseResponse>;
/** Whether a value is valid. */
export declare function isMailJoinRequest(value: unknown): value is MailJoinRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailJoinRequest(value: unknown): MailJoinRequest;
/** What is wrong with a value. */
export declare function validateMailJoinRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailJoinRequest: StandardSchema<MailJoinRequest>;
/** Whether a value is valid. */
export declare function isMailJoinResponse(value: unknown): value is MailJoinResponse;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailJoinResponse(value: unknown): MailJoinResponse;
/** What is wrong with a value. */
export declare function validateMailJoinResponse(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailJoinResponse: StandardSchema<MailJoinResponse>;
/** Whether a value is valid. */
export declare function isMailLeaveRequest(value: unknown): value is MailLeaveRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailLeaveRequest(value: unknown): MailLeaveRequest;
/** What is wrong with a value. */
export declare function validateMailLeaveRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailLeaveRequest: StandardSchema<MailLeaveRequest>;
/** Whether a value is valid. */
export declare function isMailLeaveResponse(value: unknown): value is MailLeaveResponse;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailLeaveResponse(value: unknown): MailLeaveResponse;
/** What is wrong with a value. */
export declare function validateMailLeaveResponse(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailLeaveResponse: StandardSchema<MailLeaveResponse>;
/** Whether a value is valid. */
export declare function isMailInviteRequest(value: unknown): value is MailInviteRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailInviteRequest(value: unknown): MailInviteRequest;
/** What is wrong with a value. */
export declare function validateMailInviteRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailInviteRequest: StandardSchema<MailInviteRequest>;
/** Whether a value is valid. */
export declare function isMailInviteResponse(value: unknown): value is MailInviteResponse;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailInviteResponse(value: unknown): MailInviteResponse;
/** What is wrong with a value. */
export declare function validateMailInviteResponse(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailInviteResponse: StandardSchema<MailInviteResponse>;
/** Whether a value is valid. */
export declare function isMailTurnRequest(value: unknown): value is MailTurnRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailTurnRequest(value: unknown): MailTurnRequest;
/** What is wrong with a value. */
export declare function validateMailTurnRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailTurnRequest: StandardSchema<MailTurnRequest>;
/** Whether a value is valid. */
export declare function isMailTurnResponse(value: unknown): value is MailTurnResponse;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailTurnResponse(value: unknown): MailTurnResponse;
/** What is wrong with a value. */
export declare function validateMailTurnResponse(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailTurnResponse: StandardSchema<MailTurnResponse>;
/** Whether a value is valid. */
export declare function isMailTurnsListRequest(value: unknown): value is MailTurnsListRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailTurnsListRequest(value: unknown): MailTurnsListRequest;
/** What is wrong with a value. */
export declare function validateMailTurnsListRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailTurnsListRequest: StandardSchema<MailTurnsListRequest>;
/** Whether a value is valid. */
export declare function isMailTurnsListResponse(value: unknown): value is MailTurnsListResponse;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailTurnsListResponse(value: unknown): MailTurnsListResponse;
/** What is wrong with a value. */
export declare function validateMailTurnsListResponse(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailTurnsListResponse: StandardSchema<MailTurnsListResponse>;
/** Whether a value is valid. */
export declare function isMailThreadCreateRequest(value: unknown): value is MailThreadCreateRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailThreadCreateRequest(value: unknown): MailThreadCreateRequest;
/** What is wrong with a value. */
export declare function validateMailThreadCreateRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailThreadCreateRequest: StandardSchema<MailThreadCreateRequest>;
/** Whether a value is valid. */
export declare function isMailThreadCreateResponse(value: unknown): value is MailThreadCreateResponse;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailThreadCreateResponse(value: unknown): MailThreadCreateResponse;
/** What is wrong with a value. */
export declare function validateMailThreadCreateResponse(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailThreadCreateResponse: StandardSchema<MailThreadCreateResponse>;
/** Whether a value is valid. */
export declare function isMailThreadListRequest(value: unknown): value is MailThreadListRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailThreadListRequest(value: unknown): MailThreadListRequest;
/** What is wrong with a value. */
export declare function validateMailThreadListRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailThreadListRequest: StandardSchema<MailThreadListRequest>;
/** Whether a value is valid. */
export declare function isMailThreadListResponse(value: unknown): value is MailThreadListResponse;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailThreadListResponse(value: unknown): MailThreadListResponse;
/** What is wrong with a value. */
export declare function validateMailThreadListResponse(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailThreadListResponse: StandardSchema<MailThreadListResponse>;
/** Whether a value is valid. */
export declare function isMailSummaryRequest(value: unknown): value is MailSummaryRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailSummaryRequest(value: unknown): MailSummaryRequest;
/** What is wrong with a value. */
export declare function validateMailSummaryRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailSummaryRequest: StandardSchema<MailSummaryRequest>;
/** Whether a value is valid. */
export declare function isMailSummaryResponse(value: unknown): value is MailSummaryResponse;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailSummaryResponse(value: unknown): MailSummaryResponse;
/** What is wrong with a value. */
export declare function validateMailSummaryResponse(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailSummaryResponse: StandardSchema<MailSummaryResponse>;
/** Whether a value is valid. */
export declare function isMailReplayRequest(value: unknown): value is MailReplayRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailReplayRequest(value: unknown): MailReplayRequest;
/** What is wrong with a value. */
export declare function validateMailReplayRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailReplayRequest: StandardSchema<MailReplayRequest>;
/** Whether a value is valid. */
export declare function isMailReplayResponse(value: unknown): value is MailReplayResponse;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMailReplayResponse(value: unknown): MailReplayResponse;
/** What is wrong with a value. */
export declare function validateMailReplayResponse(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMailReplayResponse: StandardSchema<MailReplayResponse>;
/** The validators of the operations' parameters, bodies, params, results and messages, by the operation's id. */
export declare const operationValidators: Readonly<Record<string, OperationValidator>>;
