/** Validators for Agent communication API. */
import type { AgentCredentials, AgentHeartbeat, AgentMetrics, AgentRegisteredEvent, AgentRegistration, AgentRequest, AgentResponse, AgentStatusChangedEvent, ErrorCode, ErrorResponse, EventType, MessageEnvelope, Metrics, PerformanceMetrics, Publication, RetryPolicy, Subscription, SystemAlertEvent, SystemMetrics, TaskCompletedEvent, TaskCreatedEvent, TaskCreation, TaskFailedEvent, TaskProgress, TaskProgressEvent, TaskUpdate, Topic, WorkflowConfiguration, WorkflowCreation, WorkflowStage, WorkflowStageCompletedEvent, WorkflowStartedEvent } from "./types.js";
import { type OperationValidator, type StandardSchema, type ValidateOptions, type ValidationResult } from "./validation.js";
export { ValidationError } from "./validation.js";
export type { OperationValidator, StandardSchema, ValidateOptions, ValidationIssue, ValidationResult, } from "./validation.js";
/** Whether a value is valid by the schema AgentCredentials. */
export declare function isAgentCredentials(value: unknown): value is AgentCredentials;
/**
 * The value, when it is valid by the schema AgentCredentials.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentCredentials(value: unknown): AgentCredentials;
/** What is wrong with a value by the schema AgentCredentials. */
export declare function validateAgentCredentials(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema AgentCredentials for tools that take a Standard Schema. */
export declare const standardAgentCredentials: StandardSchema<AgentCredentials>;
/** Whether a value is valid by the schema AgentHeartbeat. */
export declare function isAgentHeartbeat(value: unknown): value is AgentHeartbeat;
/**
 * The value, when it is valid by the schema AgentHeartbeat.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentHeartbeat(value: unknown): AgentHeartbeat;
/** What is wrong with a value by the schema AgentHeartbeat. */
export declare function validateAgentHeartbeat(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema AgentHeartbeat for tools that take a Standard Schema. */
export declare const standardAgentHeartbeat: StandardSchema<AgentHeartbeat>;
/** Whether a value is valid by the schema AgentMetrics. */
export declare function isAgentMetrics(value: unknown): value is AgentMetrics;
/**
 * The value, when it is valid by the schema AgentMetrics.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentMetrics(value: unknown): AgentMetrics;
/** What is wrong with a value by the schema AgentMetrics. */
export declare function validateAgentMetrics(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema AgentMetrics for tools that take a Standard Schema. */
export declare const standardAgentMetrics: StandardSchema<AgentMetrics>;
/** Whether a value is valid by the schema AgentRegisteredEvent. */
export declare function isAgentRegisteredEvent(value: unknown): value is AgentRegisteredEvent;
/**
 * The value, when it is valid by the schema AgentRegisteredEvent.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentRegisteredEvent(value: unknown): AgentRegisteredEvent;
/** What is wrong with a value by the schema AgentRegisteredEvent. */
export declare function validateAgentRegisteredEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema AgentRegisteredEvent for tools that take a Standard Schema. */
export declare const standardAgentRegisteredEvent: StandardSchema<AgentRegisteredEvent>;
/** Whether a value is valid by the schema AgentRegistration. */
export declare function isAgentRegistration(value: unknown): value is AgentRegistration;
/**
 * The value, when it is valid by the schema AgentRegistration.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentRegistration(value: unknown): AgentRegistration;
/** What is wrong with a value by the schema AgentRegistration. */
export declare function validateAgentRegistration(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema AgentRegistration for tools that take a Standard Schema. */
export declare const standardAgentRegistration: StandardSchema<AgentRegistration>;
/** Whether a value is valid by the schema AgentRequest. */
export declare function isAgentRequest(value: unknown): value is AgentRequest;
/**
 * The value, when it is valid by the schema AgentRequest.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentRequest(value: unknown): AgentRequest;
/** What is wrong with a value by the schema AgentRequest. */
export declare function validateAgentRequest(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema AgentRequest for tools that take a Standard Schema. */
export declare const standardAgentRequest: StandardSchema<AgentRequest>;
/** Whether a value is valid by the schema AgentResponse. */
export declare function isAgentResponse(value: unknown): value is AgentResponse;
/**
 * The value, when it is valid by the schema AgentResponse.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentResponse(value: unknown): AgentResponse;
/** What is wrong with a value by the schema AgentResponse. */
export declare function validateAgentResponse(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema AgentResponse for tools that take a Standard Schema. */
export declare const standardAgentResponse: StandardSchema<AgentResponse>;
/** Whether a value is valid by the schema AgentStatusChangedEvent. */
export declare function isAgentStatusChangedEvent(value: unknown): value is AgentStatusChangedEvent;
/**
 * The value, when it is valid by the schema AgentStatusChangedEvent.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentStatusChangedEvent(value: unknown): AgentStatusChangedEvent;
/** What is wrong with a value by the schema AgentStatusChangedEvent. */
export declare function validateAgentStatusChangedEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema AgentStatusChangedEvent for tools that take a Standard Schema. */
export declare const standardAgentStatusChangedEvent: StandardSchema<AgentStatusChangedEvent>;
/** Whether a value is valid by the schema ErrorCode. */
export declare function isErrorCode(value: unknown): value is ErrorCode;
/**
 * The value, when it is valid by the schema ErrorCode.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseErrorCode(value: unknown): ErrorCode;
/** What is wrong with a value by the schema ErrorCode. */
export declare function validateErrorCode(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema ErrorCode for tools that take a Standard Schema. */
export declare const standardErrorCode: StandardSchema<ErrorCode>;
/** Whether a value is valid by the schema ErrorResponse. */
export declare function isErrorResponse(value: unknown): value is ErrorResponse;
/**
 * The value, when it is valid by the schema ErrorResponse.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseErrorResponse(value: unknown): ErrorResponse;
/** What is wrong with a value by the schema ErrorResponse. */
export declare function validateErrorResponse(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema ErrorResponse for tools that take a Standard Schema. */
export declare const standardErrorResponse: StandardSchema<ErrorResponse>;
/** Whether a value is valid by the schema EventType. */
export declare function isEventType(value: unknown): value is EventType;
/**
 * The value, when it is valid by the schema EventType.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseEventType(value: unknown): EventType;
/** What is wrong with a value by the schema EventType. */
export declare function validateEventType(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema EventType for tools that take a Standard Schema. */
export declare const standardEventType: StandardSchema<EventType>;
/** Whether a value is valid by the schema MessageEnvelope. */
export declare function isMessageEnvelope(value: unknown): value is MessageEnvelope;
/**
 * The value, when it is valid by the schema MessageEnvelope.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMessageEnvelope(value: unknown): MessageEnvelope;
/** What is wrong with a value by the schema MessageEnvelope. */
export declare function validateMessageEnvelope(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema MessageEnvelope for tools that take a Standard Schema. */
export declare const standardMessageEnvelope: StandardSchema<MessageEnvelope>;
/** Whether a value is valid by the schema Metrics. */
export declare function isMetrics(value: unknown): value is Metrics;
/**
 * The value, when it is valid by the schema Metrics.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseMetrics(value: unknown): Metrics;
/** What is wrong with a value by the schema Metrics. */
export declare function validateMetrics(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema Metrics for tools that take a Standard Schema. */
export declare const standardMetrics: StandardSchema<Metrics>;
/** Whether a value is valid by the schema PerformanceMetrics. */
export declare function isPerformanceMetrics(value: unknown): value is PerformanceMetrics;
/**
 * The value, when it is valid by the schema PerformanceMetrics.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parsePerformanceMetrics(value: unknown): PerformanceMetrics;
/** What is wrong with a value by the schema PerformanceMetrics. */
export declare function validatePerformanceMetrics(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema PerformanceMetrics for tools that take a Standard Schema. */
export declare const standardPerformanceMetrics: StandardSchema<PerformanceMetrics>;
/** Whether a value is valid by the schema Publication. */
export declare function isPublication(value: unknown): value is Publication;
/**
 * The value, when it is valid by the schema Publication.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parsePublication(value: unknown): Publication;
/** What is wrong with a value by the schema Publication. */
export declare function validatePublication(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema Publication for tools that take a Standard Schema. */
export declare const standardPublication: StandardSchema<Publication>;
/** Whether a value is valid by the schema RetryPolicy. */
export declare function isRetryPolicy(value: unknown): value is RetryPolicy;
/**
 * The value, when it is valid by the schema RetryPolicy.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseRetryPolicy(value: unknown): RetryPolicy;
/** What is wrong with a value by the schema RetryPolicy. */
export declare function validateRetryPolicy(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema RetryPolicy for tools that take a Standard Schema. */
export declare const standardRetryPolicy: StandardSchema<RetryPolicy>;
/** Whether a value is valid by the schema Subscription. */
export declare function isSubscription(value: unknown): value is Subscription;
/**
 * The value, when it is valid by the schema Subscription.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSubscription(value: unknown): Subscription;
/** What is wrong with a value by the schema Subscription. */
export declare function validateSubscription(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema Subscription for tools that take a Standard Schema. */
export declare const standardSubscription: StandardSchema<Subscription>;
/** Whether a value is valid by the schema SystemAlertEvent. */
export declare function isSystemAlertEvent(value: unknown): value is SystemAlertEvent;
/**
 * The value, when it is valid by the schema SystemAlertEvent.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSystemAlertEvent(value: unknown): SystemAlertEvent;
/** What is wrong with a value by the schema SystemAlertEvent. */
export declare function validateSystemAlertEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema SystemAlertEvent for tools that take a Standard Schema. */
export declare const standardSystemAlertEvent: StandardSchema<SystemAlertEvent>;
/** Whether a value is valid by the schema SystemMetrics. */
export declare function isSystemMetrics(value: unknown): value is SystemMetrics;
/**
 * The value, when it is valid by the schema SystemMetrics.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseSystemMetrics(value: unknown): SystemMetrics;
/** What is wrong with a value by the schema SystemMetrics. */
export declare function validateSystemMetrics(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema SystemMetrics for tools that take a Standard Schema. */
export declare const standardSystemMetrics: StandardSchema<SystemMetrics>;
/** Whether a value is valid by the schema TaskCompletedEvent. */
export declare function isTaskCompletedEvent(value: unknown): value is TaskCompletedEvent;
/**
 * The value, when it is valid by the schema TaskCompletedEvent.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTaskCompletedEvent(value: unknown): TaskCompletedEvent;
/** What is wrong with a value by the schema TaskCompletedEvent. */
export declare function validateTaskCompletedEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema TaskCompletedEvent for tools that take a Standard Schema. */
export declare const standardTaskCompletedEvent: StandardSchema<TaskCompletedEvent>;
/** Whether a value is valid by the schema TaskCreatedEvent. */
export declare function isTaskCreatedEvent(value: unknown): value is TaskCreatedEvent;
/**
 * The value, when it is valid by the schema TaskCreatedEvent.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTaskCreatedEvent(value: unknown): TaskCreatedEvent;
/** What is wrong with a value by the schema TaskCreatedEvent. */
export declare function validateTaskCreatedEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema TaskCreatedEvent for tools that take a Standard Schema. */
export declare const standardTaskCreatedEvent: StandardSchema<TaskCreatedEvent>;
/** Whether a value is valid by the schema TaskCreation. */
export declare function isTaskCreation(value: unknown): value is TaskCreation;
/**
 * The value, when it is valid by the schema TaskCreation.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTaskCreation(value: unknown): TaskCreation;
/** What is wrong with a value by the schema TaskCreation. */
export declare function validateTaskCreation(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema TaskCreation for tools that take a Standard Schema. */
export declare const standardTaskCreation: StandardSchema<TaskCreation>;
/** Whether a value is valid by the schema TaskFailedEvent. */
export declare function isTaskFailedEvent(value: unknown): value is TaskFailedEvent;
/**
 * The value, when it is valid by the schema TaskFailedEvent.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTaskFailedEvent(value: unknown): TaskFailedEvent;
/** What is wrong with a value by the schema TaskFailedEvent. */
export declare function validateTaskFailedEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema TaskFailedEvent for tools that take a Standard Schema. */
export declare const standardTaskFailedEvent: StandardSchema<TaskFailedEvent>;
/** Whether a value is valid by the schema TaskProgressEvent. */
export declare function isTaskProgressEvent(value: unknown): value is TaskProgressEvent;
/**
 * The value, when it is valid by the schema TaskProgressEvent.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTaskProgressEvent(value: unknown): TaskProgressEvent;
/** What is wrong with a value by the schema TaskProgressEvent. */
export declare function validateTaskProgressEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema TaskProgressEvent for tools that take a Standard Schema. */
export declare const standardTaskProgressEvent: StandardSchema<TaskProgressEvent>;
/** Whether a value is valid by the schema TaskProgress. */
export declare function isTaskProgress(value: unknown): value is TaskProgress;
/**
 * The value, when it is valid by the schema TaskProgress.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTaskProgress(value: unknown): TaskProgress;
/** What is wrong with a value by the schema TaskProgress. */
export declare function validateTaskProgress(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema TaskProgress for tools that take a Standard Schema. */
export declare const standardTaskProgress: StandardSchema<TaskProgress>;
/** Whether a value is valid by the schema TaskUpdate. */
export declare function isTaskUpdate(value: unknown): value is TaskUpdate;
/**
 * The value, when it is valid by the schema TaskUpdate.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTaskUpdate(value: unknown): TaskUpdate;
/** What is wrong with a value by the schema TaskUpdate. */
export declare function validateTaskUpdate(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema TaskUpdate for tools that take a Standard Schema. */
export declare const standardTaskUpdate: StandardSchema<TaskUpdate>;
/** Whether a value is valid by the schema Topic. */
export declare function isTopic(value: unknown): value is Topic;
/**
 * The value, when it is valid by the schema Topic.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTopic(value: unknown): Topic;
/** What is wrong with a value by the schema Topic. */
export declare function validateTopic(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema Topic for tools that take a Standard Schema. */
export declare const standardTopic: StandardSchema<Topic>;
/** Whether a value is valid by the schema WorkflowConfiguration. */
export declare function isWorkflowConfiguration(value: unknown): value is WorkflowConfiguration;
/**
 * The value, when it is valid by the schema WorkflowConfiguration.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkflowConfiguration(value: unknown): WorkflowConfiguration;
/** What is wrong with a value by the schema WorkflowConfiguration. */
export declare function validateWorkflowConfiguration(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema WorkflowConfiguration for tools that take a Standard Schema. */
export declare const standardWorkflowConfiguration: StandardSchema<WorkflowConfiguration>;
/** Whether a value is valid by the schema WorkflowCreation. */
export declare function isWorkflowCreation(value: unknown): value is WorkflowCreation;
/**
 * The value, when it is valid by the schema WorkflowCreation.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkflowCreation(value: unknown): WorkflowCreation;
/** What is wrong with a value by the schema WorkflowCreation. */
export declare function validateWorkflowCreation(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema WorkflowCreation for tools that take a Standard Schema. */
export declare const standardWorkflowCreation: StandardSchema<WorkflowCreation>;
/** Whether a value is valid by the schema WorkflowStageCompletedEvent. */
export declare function isWorkflowStageCompletedEvent(value: unknown): value is WorkflowStageCompletedEvent;
/**
 * The value, when it is valid by the schema WorkflowStageCompletedEvent.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkflowStageCompletedEvent(value: unknown): WorkflowStageCompletedEvent;
/** What is wrong with a value by the schema WorkflowStageCompletedEvent. */
export declare function validateWorkflowStageCompletedEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema WorkflowStageCompletedEvent for tools that take a Standard Schema. */
export declare const standardWorkflowStageCompletedEvent: StandardSchema<WorkflowStageCompletedEvent>;
/** Whether a value is valid by the schema WorkflowStage. */
export declare function isWorkflowStage(value: unknown): value is WorkflowStage;
/**
 * The value, when it is valid by the schema WorkflowStage.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkflowStage(value: unknown): WorkflowStage;
/** What is wrong with a value by the schema WorkflowStage. */
export declare function validateWorkflowStage(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema WorkflowStage for tools that take a Standard Schema. */
export declare const standardWorkflowStage: StandardSchema<WorkflowStage>;
/** Whether a value is valid by the schema WorkflowStartedEvent. */
export declare function isWorkflowStartedEvent(value: unknown): value is WorkflowStartedEvent;
/**
 * The value, when it is valid by the schema WorkflowStartedEvent.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseWorkflowStartedEvent(value: unknown): WorkflowStartedEvent;
/** What is wrong with a value by the schema WorkflowStartedEvent. */
export declare function validateWorkflowStartedEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema WorkflowStartedEvent for tools that take a Standard Schema. */
export declare const standardWorkflowStartedEvent: StandardSchema<WorkflowStartedEvent>;
/** The validators of the operations' parameters, bodies, params, results and messages, by the operation's id. */
export declare const operationValidators: Readonly<Record<string, OperationValidator>>;
