/** Validators for A2A agents API. */
import type { A2ACommunicationEvent, AddEventParams, AgentBusyData, AgentStatus, AgentStatusChangedEvent, Artifact, ArtifactCreatedEvent, AuthMessage, CreateArtifactParams, CreateTaskParams, CreateTaskResult, DelegateTaskParams, ErrorData, GenerateArtifactParams, GenerateArtifactResult, GenerateDesignParams, GenerateDesignResult, GetArtifactsParams, GetEventsParams, GetStatusParams, HealthParams, HealthResult, LoginParams, LoginResult, ProcessMessageParams, ReceiveArtifactParams, ReceiveArtifactResult, StartAnalysisParams, StartAnalysisResult, Task, TaskUpdatedEvent, TransferArtifactParams, UpdateStatusParams } from "./types.js";
import { type OperationValidator, type StandardSchema, type ValidateOptions, type ValidationResult } from "./validation.js";
export { ValidationError } from "./validation.js";
export type { OperationValidator, StandardSchema, ValidateOptions, ValidationIssue, ValidationResult, } from "./validation.js";
/** Whether a value is valid. */
export declare function isA2ACommunicationEvent(value: unknown): value is A2ACommunicationEvent;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseA2ACommunicationEvent(value: unknown): A2ACommunicationEvent;
/** What is wrong with a value. */
export declare function validateA2ACommunicationEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardA2ACommunicationEvent: StandardSchema<A2ACommunicationEvent>;
/** Whether a value is valid. */
export declare function isAddEventParams(value: unknown): value is AddEventParams;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAddEventParams(value: unknown): AddEventParams;
/** What is wrong with a value. */
export declare function validateAddEventParams(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAddEventParams: StandardSchema<AddEventParams>;
/** Whether a value is valid. */
export declare function isAgentBusyData(value: unknown): value is AgentBusyData;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentBusyData(value: unknown): AgentBusyData;
/** What is wrong with a value. */
export declare function validateAgentBusyData(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAgentBusyData: StandardSchema<AgentBusyData>;
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
export declare function isAgentStatus(value: unknown): value is AgentStatus;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAgentStatus(value: unknown): AgentStatus;
/** What is wrong with a value. */
export declare function validateAgentStatus(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAgentStatus: StandardSchema<AgentStatus>;
/** Whether a value is valid. */
export declare function isArtifactCreatedEvent(value: unknown): value is ArtifactCreatedEvent;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseArtifactCreatedEvent(value: unknown): ArtifactCreatedEvent;
/** What is wrong with a value. */
export declare function validateArtifactCreatedEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardArtifactCreatedEvent: StandardSchema<ArtifactCreatedEvent>;
/** Whether a value is valid. */
export declare function isArtifact(value: unknown): value is Artifact;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseArtifact(value: unknown): Artifact;
/** What is wrong with a value. */
export declare function validateArtifact(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardArtifact: StandardSchema<Artifact>;
/** Whether a value is valid. */
export declare function isAuthMessage(value: unknown): value is AuthMessage;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseAuthMessage(value: unknown): AuthMessage;
/** What is wrong with a value. */
export declare function validateAuthMessage(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardAuthMessage: StandardSchema<AuthMessage>;
/** Whether a value is valid. */
export declare function isCreateArtifactParams(value: unknown): value is CreateArtifactParams;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseCreateArtifactParams(value: unknown): CreateArtifactParams;
/** What is wrong with a value. */
export declare function validateCreateArtifactParams(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardCreateArtifactParams: StandardSchema<CreateArtifactParams>;
/** Whether a value is valid. */
export declare function isCreateTaskParams(value: unknown): value is CreateTaskParams;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseCreateTaskParams(value: unknown): CreateTaskParams;
/** What is wrong with a value. */
export declare function validateCreateTaskParams(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardCreateTaskParams: StandardSchema<CreateTaskParams>;
/** Whether a value is valid. */
export declare function isCreateTaskResult(value: unknown): value is CreateTaskResult;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseCreateTaskResult(value: unknown): CreateTaskResult;
/** What is wrong with a value. */
export declare function validateCreateTaskResult(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardCreateTaskResult: StandardSchema<CreateTaskResult>;
/** Whether a value is valid. */
export declare function isDelegateTaskParams(value: unknown): value is DelegateTaskParams;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseDelegateTaskParams(value: unknown): DelegateTaskParams;
/** What is wrong with a value. */
export declare function validateDelegateTaskParams(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardDelegateTaskParams: StandardSchema<DelegateTaskParams>;
/** Whether a value is valid. */
export declare function isErrorData(value: unknown): value is ErrorData;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseErrorData(value: unknown): ErrorData;
/** What is wrong with a value. */
export declare function validateErrorData(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardErrorData: StandardSchema<ErrorData>;
/** Whether a value is valid. */
export declare function isGenerateArtifactParams(value: unknown): value is GenerateArtifactParams;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseGenerateArtifactParams(value: unknown): GenerateArtifactParams;
/** What is wrong with a value. */
export declare function validateGenerateArtifactParams(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardGenerateArtifactParams: StandardSchema<GenerateArtifactParams>;
/** Whether a value is valid. */
export declare function isGenerateArtifactResult(value: unknown): value is GenerateArtifactResult;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseGenerateArtifactResult(value: unknown): GenerateArtifactResult;
/** What is wrong with a value. */
export declare function validateGenerateArtifactResult(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardGenerateArtifactResult: StandardSchema<GenerateArtifactResult>;
/** Whether a value is valid. */
export declare function isGenerateDesignParams(value: unknown): value is GenerateDesignParams;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseGenerateDesignParams(value: unknown): GenerateDesignParams;
/** What is wrong with a value. */
export declare function validateGenerateDesignParams(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardGenerateDesignParams: StandardSchema<GenerateDesignParams>;
/** Whether a value is valid. */
export declare function isGenerateDesignResult(value: unknown): value is GenerateDesignResult;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseGenerateDesignResult(value: unknown): GenerateDesignResult;
/** What is wrong with a value. */
export declare function validateGenerateDesignResult(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardGenerateDesignResult: StandardSchema<GenerateDesignResult>;
/** Whether a value is valid. */
export declare function isGetArtifactsParams(value: unknown): value is GetArtifactsParams;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseGetArtifactsParams(value: unknown): GetArtifactsParams;
/** What is wrong with a value. */
export declare function validateGetArtifactsParams(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardGetArtifactsParams: StandardSchema<GetArtifactsParams>;
/** Whether a value is valid. */
export declare function isGetEventsParams(value: unknown): value is GetEventsParams;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseGetEventsParams(value: unknown): GetEventsParams;
/** What is wrong with a value. */
export declare function validateGetEventsParams(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardGetEventsParams: StandardSchema<GetEventsParams>;
/** Whether a value is valid. */
export declare function isGetStatusParams(value: unknown): value is GetStatusParams;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseGetStatusParams(value: unknown): GetStatusParams;
/** What is wrong with a value. */
export declare function validateGetStatusParams(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardGetStatusParams: StandardSchema<GetStatusParams>;
/** Whether a value is valid. */
export declare function isHealthParams(value: unknown): value is HealthParams;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseHealthParams(value: unknown): HealthParams;
/** What is wrong with a value. */
export declare function validateHealthParams(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardHealthParams: StandardSchema<HealthParams>;
/** Whether a value is valid. */
export declare function isHealthResult(value: unknown): value is HealthResult;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseHealthResult(value: unknown): HealthResult;
/** What is wrong with a value. */
export declare function validateHealthResult(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardHealthResult: StandardSchema<HealthResult>;
/** Whether a value is valid. */
export declare function isLoginParams(value: unknown): value is LoginParams;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseLoginParams(value: unknown): LoginParams;
/** What is wrong with a value. */
export declare function validateLoginParams(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardLoginParams: StandardSchema<LoginParams>;
/** Whether a value is valid. */
export declare function isLoginResult(value: unknown): value is LoginResult;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseLoginResult(value: unknown): LoginResult;
/** What is wrong with a value. */
export declare function validateLoginResult(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardLoginResult: StandardSchema<LoginResult>;
/** Whether a value is valid. */
export declare function isProcessMessageParams(value: unknown): value is ProcessMessageParams;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseProcessMessageParams(value: unknown): ProcessMessageParams;
/** What is wrong with a value. */
export declare function validateProcessMessageParams(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardProcessMessageParams: StandardSchema<ProcessMessageParams>;
/** Whether a value is valid. */
export declare function isReceiveArtifactParams(value: unknown): value is ReceiveArtifactParams;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseReceiveArtifactParams(value: unknown): ReceiveArtifactParams;
/** What is wrong with a value. */
export declare function validateReceiveArtifactParams(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardReceiveArtifactParams: StandardSchema<ReceiveArtifactParams>;
/** Whether a value is valid. */
export declare function isReceiveArtifactResult(value: unknown): value is ReceiveArtifactResult;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseReceiveArtifactResult(value: unknown): ReceiveArtifactResult;
/** What is wrong with a value. */
export declare function validateReceiveArtifactResult(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardReceiveArtifactResult: StandardSchema<ReceiveArtifactResult>;
/** Whether a value is valid. */
export declare function isStartAnalysisParams(value: unknown): value is StartAnalysisParams;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseStartAnalysisParams(value: unknown): StartAnalysisParams;
/** What is wrong with a value. */
export declare function validateStartAnalysisParams(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardStartAnalysisParams: StandardSchema<StartAnalysisParams>;
/** Whether a value is valid. */
export declare function isStartAnalysisResult(value: unknown): value is StartAnalysisResult;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseStartAnalysisResult(value: unknown): StartAnalysisResult;
/** What is wrong with a value. */
export declare function validateStartAnalysisResult(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardStartAnalysisResult: StandardSchema<StartAnalysisResult>;
/** Whether a value is valid. */
export declare function isTaskUpdatedEvent(value: unknown): value is TaskUpdatedEvent;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTaskUpdatedEvent(value: unknown): TaskUpdatedEvent;
/** What is wrong with a value. */
export declare function validateTaskUpdatedEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardTaskUpdatedEvent: StandardSchema<TaskUpdatedEvent>;
/** Whether a value is valid. */
export declare function isTask(value: unknown): value is Task;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTask(value: unknown): Task;
/** What is wrong with a value. */
export declare function validateTask(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardTask: StandardSchema<Task>;
/** Whether a value is valid. */
export declare function isTransferArtifactParams(value: unknown): value is TransferArtifactParams;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseTransferArtifactParams(value: unknown): TransferArtifactParams;
/** What is wrong with a value. */
export declare function validateTransferArtifactParams(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardTransferArtifactParams: StandardSchema<TransferArtifactParams>;
/** Whether a value is valid. */
export declare function isUpdateStatusParams(value: unknown): value is UpdateStatusParams;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseUpdateStatusParams(value: unknown): UpdateStatusParams;
/** What is wrong with a value. */
export declare function validateUpdateStatusParams(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardUpdateStatusParams: StandardSchema<UpdateStatusParams>;
/** The validators of the operations' parameters, bodies, params, results and messages, by the operation's id. */
export declare const operationValidators: Readonly<Record<string, OperationValidator>>;
