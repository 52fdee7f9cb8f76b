/** Validators for Agentick gateway. */
import type { ConnectFrame, ConnectedFrame, ErrorFrame, EventFrame, PingFrame, PongFrame, RegistryDocument, RegistryEvent, RegistryMethod, RequestFrame, ResponseFrame } from "./types.js";
import { type OperationValidator, type StandardSchema, type ValidateOptions, type ValidationResult } from "./validation.js";
export { ValidationError } from "./validation.js";
export type { OperationValidator, StandardSchema, ValidateOptions, ValidationIssue, ValidationResult, } from "./validation.js";
/** Whether a value is valid. */
export declare function isConnectFrame(value: unknown): value is ConnectFrame;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseConnectFrame(value: unknown): ConnectFrame;
/** What is wrong with a value. */
export declare function validateConnectFrame(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardConnectFrame: StandardSchema<ConnectFrame>;
/** Whether a value is valid. */
export declare function isConnectedFrame(value: unknown): value is ConnectedFrame;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseConnectedFrame(value: unknown): ConnectedFrame;
/** What is wrong with a value. */
export declare function validateConnectedFrame(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardConnectedFrame: StandardSchema<ConnectedFrame>;
/** Whether a value is valid. */
export declare function isErrorFrame(value: unknown): value is ErrorFrame;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseErrorFrame(value: unknown): ErrorFrame;
/** What is wrong with a value. */
export declare function validateErrorFrame(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardErrorFrame: StandardSchema<ErrorFrame>;
/** Whether a value is valid. */
export declare function isEventFrame(value: unknown): value is EventFrame;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseEventFrame(value: unknown): EventFrame;
/** What is wrong with a value. */
export declare function validateEventFrame(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardEventFrame: StandardSchema<EventFrame>;
/** Whether a value is valid. */
export declare function isPingFrame(value: unknown): value is PingFrame;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parsePingFrame(value: unknown): PingFrame;
/** What is wrong with a value. */
export declare function validatePingFrame(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardPingFrame: StandardSchema<PingFrame>;
/** Whether a value is valid. */
export declare function isPongFrame(value: unknown): value is PongFrame;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parsePongFrame(value: unknown): PongFrame;
/** What is wrong with a value. */
export declare function validatePongFrame(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardPongFrame: StandardSchema<PongFrame>;
/** Whether a value is valid. */
export declare function isRegistryDocument(value: unknown): value is RegistryDocument;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseRegistryDocument(value: unknown): RegistryDocument;
/** What is wrong with a value. */
export declare function validateRegistryDocument(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardRegistryDocument: StandardSchema<RegistryDocument>;
/** Whether a value is valid. */
export declare function isRegistryMethod(value: unknown): value is RegistryMethod;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseRegistryMethod(value: unknown): RegistryMethod;
/** What is wrong with a value. */
export declare function validateRegistryMethod(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardRegistryMethod: StandardSchema<RegistryMethod>;
/** Whether a value is valid. */
export declare function isRegistryEvent(value: unknown): value is RegistryEvent;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseRegistryEvent(value: unknown): RegistryEvent;
/** What is wrong with a value. */
export declare function validateRegistryEvent(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardRegistryEvent: StandardSchema<RegistryEvent>;
/** Whether a value is valid. */
export declare function isRequestFrame(value: unknown): value is RequestFrame;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseRequestFrame(value: unknown): RequestFrame;
/** What is wrong with a value. */
export declare function validateRequestFrame(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardRequestFrame: StandardSchema<RequestFrame>;
/** Whether a value is valid. */
export declare function isResponseFrame(value: unknown): value is ResponseFrame;
/**
 * The value, when it is valid.
 * @throws ValidationError with everything that is wrong with it.
 */
export declare function parseResponseFrame(value: unknown): ResponseFrame;
/** What is wrong with a value. */
export declare function validateResponseFrame(value: unknown, options?: ValidateOptions): ValidationResult;
/** The schema for tools that take a Standard Schema. */
export declare const standardResponseFrame: StandardSchema<ResponseFrame>;
/** The validators of the operations' parameters, bodies, params, results and messages, by the operation's id. */
export declare const operationValidators: Readonly<Record<string, OperationValidator>>;
