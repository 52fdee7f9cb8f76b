/** Validators for Agent communication API. */
import type { AgentCredentials, AgentHeartbeat, AgentMetrics, AgentRegisteredEvent, AgentRegistration, AgentRequest, AgentResponse, AgentStatusChangedEvent, ErrorCode, ErrorResponse, EventType, MessageEnvelope, Metrics, PerformanceMetrics, Publication, RetryPolicy, Subscription, SystemAlertEvent, SystemMetrics, TaskCompletedEvent, TaskCreatedEvent, TaskCreation, TaskFailedEvent, TaskProgress, TaskProgressEvent, TaskUpdate, Topic, WorkflowConfiguration, WorkflowCreation, WorkflowStage, WorkflowStageCompletedEvent, WorkflowStartedEvent } from "./types.js";
import { type OperationValidator, type StandardSchema, type ValidateOptions, type ValidationResult } from "./validation.js";
export { ValidationError } from "./validation.js";
export type { OperationValidator, StandardSchema, ValidateOptions, ValidationIssue, ValidationResult, } from "./validation.js";
/** Whether a value is valid. */
export declare function isAgentCredentials(value: unknown): value is AgentCredentials;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentCredentials(value: unknown): AgentCredentials;
/** What is wrong with a value. */
export declare function validateAgentCredentials(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAgentCredentials: StandardSchema<AgentCredentials>;
/** Whether a value is valid. */
export declare function isAgentHeartbeat(value: unknown): value is AgentHeartbeat;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentHeartbeat(value: unknown): AgentHeartbeat;
/** What is wrong with a value. */
export declare function validateAgentHeartbeat(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAgentHeartbeat: StandardSchema<AgentHeartbeat>;
/** Whether a value is valid. */
export declare function isAgentMetrics(value: unknown): value is AgentMetrics;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentMetrics(value: unknown): AgentMetrics;
/** What is wrong with a value. */
export declare function validateAgentMetrics(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAgentMetrics: StandardSchema<AgentMetrics>;
/** Whether a value is valid. */
export declare function isAgentRegisteredEvent(value: unknown): value is AgentRegisteredEvent;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentRegisteredEvent(value: unknown): AgentRegisteredEvent;
/** What is wrong with a value. */
export declare function validateAgentRegisteredEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAgentRegisteredEvent: StandardSchema<AgentRegisteredEvent>;
/** Whether a value is valid. */
export declare function isAgentRegistration(value: unknown): value is AgentRegistration;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentRegistration(value: unknown): AgentRegistration;
/** What is wrong with a value. */
export declare function validateAgentRegistration(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAgentRegistration: StandardSchema<AgentRegistration>;
/** Whether a value is valid. */
export declare function isAgentRequest(value: unknown): value is AgentRequest;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentRequest(value: unknown): AgentRequest;
/** What is wrong with a value. */
export declare function validateAgentRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAgentRequest: StandardSchema<AgentRequest>;
/** Whether a value is valid. */
export declare function isAgentResponse(value: unknown): value is AgentResponse;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentResponse(value: unknown): AgentResponse;
/** What is wrong with a value. */
export declare function validateAgentResponse(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAgentResponse: StandardSchema<AgentResponse>;
/** Whether a value is valid. */
export declare function isAgentStatusChangedEvent(value: unknown): value is AgentStatusChangedEvent;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentStatusChangedEvent(value: unknown): AgentStatusChangedEvent;
/** What is wrong with a value. */
export declare function validateAgentStatusChangedEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAgentStatusChangedEvent: StandardSchema<AgentStatusChangedEvent>;
/** Whether a value is valid. */
export declare function isErrorCode(value: unknown): value is ErrorCode;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseErrorCode(value: unknown): ErrorCode;
/** What is wrong with a value. */
export declare function validateErrorCode(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardErrorCode: StandardSchema<ErrorCode>;
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
export declare function isMessageEnvelope(value: unknown): value is MessageEnvelope;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMessageEnvelope(value: unknown): MessageEnvelope;
/** What is wrong with a value. */
export declare function validateMessageEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMessageEnvelope: StandardSchema<MessageEnvelope>;
/** Whether a value is valid. */
export declare function isMetrics(value: unknown): value is Metrics;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMetrics(value: unknown): Metrics;
/** What is wrong with a value. */
export declare function validateMetrics(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardMetrics: StandardSchema<Metrics>;
/** Whether a value is valid. */
export declare function isPerformanceMetrics(value: unknown): value is PerformanceMetrics;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parsePerformanceMetrics(value: unknown): PerformanceMetrics;
/** What is wrong with a value. */
export declare function validatePerformanceMetrics(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardPerformanceMetrics: StandardSchema<PerformanceMetrics>;
/** Whether a value is valid. */
export declare function isPublication(value: unknown): value is Publication;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parsePublication(value: unknown): Publication;
/** What is wrong with a value. */
export declare function validatePublication(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardPublication: StandardSchema<Publication>;
/** Whether a value is valid. */
export declare function isRetryPolicy(value: unknown): value is RetryPolicy;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseRetryPolicy(value: unknown): RetryPolicy;
/** What is wrong with a value. */
export declare function validateRetryPolicy(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardRetryPolicy: StandardSchema<RetryPolicy>;
/** Whether a value is valid. */
export declare function isSubscription(value: unknown): value is Subscription;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSubscription(value: unknown): Subscription;
/** What is wrong with a value. */
export declare function validateSubscription(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSubscription: StandardSchema<Subscription>;
/** Whether a value is valid. */
export declare function isSystemAlertEvent(value: unknown): value is SystemAlertEvent;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSystemAlertEvent(value: unknown): SystemAlertEvent;
/** What is wrong with a value. */
export declare function validateSystemAlertEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSystemAlertEvent: StandardSchema<SystemAlertEvent>;
/** Whether a value is valid. */
export declare function isSystemMetrics(value: unknown): value is SystemMetrics;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSystemMetrics(value: unknown): SystemMetrics;
/** What is wrong with a value. */
export declare function validateSystemMetrics(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardSystemMetrics: StandardSchema<SystemMetrics>;
/** Whether a value is valid. */
export declare function isTaskCompletedEvent(value: unknown): value is TaskCompletedEvent;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTaskCompletedEvent(value: unknown): TaskCompletedEvent;
/** What is wrong with a value. */
export declare function validateTaskCompletedEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardTaskCompletedEvent: StandardSchema<TaskCompletedEvent>;
/** Whether a value is valid. */
export declare function isTaskCreatedEvent(value: unknown): value is TaskCreatedEvent;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTaskCreatedEvent(value: unknown): TaskCreatedEvent;
/** What is wrong with a value. */
export declare function validateTaskCreatedEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardTaskCreatedEvent: StandardSchema<TaskCreatedEvent>;
/** Whether a value is valid. */
export declare function isTaskCreation(value: unknown): value is TaskCreation;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTaskCreation(value: unknown): TaskCreation;
/** What is wrong with a value. */
export declare function validateTaskCreation(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardTaskCreation: StandardSchema<TaskCreation>;
/** Whether a value is valid. */
export declare function isTaskFailedEvent(value: unknown): value is TaskFailedEvent;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTaskFailedEvent(value: unknown): TaskFailedEvent;
/** What is wrong with a value. */
export declare function validateTaskFailedEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardTaskFailedEvent: StandardSchema<TaskFailedEvent>;
/** Whether a value is valid. */
export declare function isTaskProgressEvent(value: unknown): value is TaskProgressEvent;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTaskProgressEvent(value: unknown): TaskProgressEvent;
/** What is wrong with a value. */
export declare function validateTaskProgressEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardTaskProgressEvent: StandardSchema<TaskProgressEvent>;
/** Whether a value is valid. */
export declare function isTaskProgress(value: unknown): value is TaskProgress;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTaskProgress(value: unknown): TaskProgress;
/** What is wrong with a value. */
export declare function validateTaskProgress(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardTaskProgress: StandardSchema<TaskProgress>;
/** Whether a value is valid. */
export declare function isTaskUpdate(value: unknown): value is TaskUpdate;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTaskUpdate(value: unknown): TaskUpdate;
/** What is wrong with a value. */
export declare function validateTaskUpdate(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardTaskUpdate: StandardSchema<TaskUpdate>;
/** Whether a value is valid. */
export declare function isTopic(value: unknown): value is Topic;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTopic(value: unknown): Topic;
/** What is wrong with a value. */
export declare function validateTopic(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardTopic: StandardSchema<Topic>;
/** Whether a value is valid. */
export declare function isWorkflowConfiguration(value: unknown): value is WorkflowConfiguration;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkflowConfiguration(value: unknown): WorkflowConfiguration;
/** What is wrong with a value. */
export declare function validateWorkflowConfiguration(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWorkflowConfiguration: StandardSchema<WorkflowConfiguration>;
/** Whether a value is valid. */
export declare function isWorkflowCreation(value: unknown): value is WorkflowCreation;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkflowCreation(value: unknown): WorkflowCreation;
/** What is wrong with a value. */
export declare function validateWorkflowCreation(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWorkflowCreation: StandardSchema<WorkflowCreation>;
/** Whether a value is valid. */
export declare function isWorkflowStageCompletedEvent(value: unknown): value is WorkflowStageCompletedEvent;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkflowStageCompletedEvent(value: unknown): WorkflowStageCompletedEvent;
/** What is wrong with a value. */
export declare function validateWorkflowStageCompletedEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWorkflowStageCompletedEvent: StandardSchema<WorkflowStageCompletedEvent>;
/** Whether a value is valid. */
export declare function isWorkflowStage(value: unknown): value is WorkflowStage;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkflowStage(value: unknown): WorkflowStage;
/** What is wrong with a value. */
export declare function validateWorkflowStage(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWorkflowStage: StandardSchema<WorkflowStage>;
/** Whether a value is valid. */
export declare function isWorkflowStartedEvent(value: unknown): value is WorkflowStartedEvent;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkflowStartedEvent(value: unknown): WorkflowStartedEvent;
/** What is wrong with a value. */
export declare function validateWorkflowStartedEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardWorkflowStartedEvent: StandardSchema<WorkflowStartedEvent>;
/** The validators of the operations' parameters, bodies, params, results and messages, by the operation's id. */
export declare const operationValidators: Readonly<Record<string, OperationValidator>>;
