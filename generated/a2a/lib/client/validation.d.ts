/** A validator by the interface that tools share (https://standardschema.dev, version 1). */
export interface Validator {
    readonly "~standard": {
        readonly version: 1;
        readonly vendor: string;
        readonly validate: (value: unknown) => Outcome | Promise<Outcome>;
    };
}
type Outcome = {
    readonly value: unknown;
    readonly issues?: undefined;
} | {
    readonly issues: readonly StandardIssue[];
};
interface StandardIssue {
    readonly message: string;
    readonly path?: readonly (PropertyKey | {
        readonly key: PropertyKey;
    })[] | undefined;
}
/** What can be validated of an operation. */
export interface OperationValidator {
    /** By the parameter's place and name, such as `query.limit`. */
    readonly parameters?: Readonly<Record<string, Validator>>;
    /** By media type. */
    readonly body?: Readonly<Record<string, Validator>>;
    /** Each item of a list that is sent as a stream, by media type. */
    readonly bodyItems?: Readonly<Record<string, Validator>>;
    /**
     * By status as in the definition, and by status and media type (`200 text/plain`) for types other than the JSON, or the
     * first one; without an entry, anything passes.
     */
    readonly responses?: Readonly<Record<string, Validator>>;
    /** Each item of a stream that is answered, by the same keys. */
    readonly responseItems?: Readonly<Record<string, Validator>>;
    /** The JSON in the data of events, by the same keys; with a name after it (`200 added`), of events of that name alone. */
    readonly responseEvents?: Readonly<Record<string, Validator>>;
    /** The params and the result of a method. */
    readonly params?: Validator;
    readonly result?: Validator;
    /** The messages of a channel, by name. */
    readonly send?: Readonly<Record<string, Validator>>;
    readonly receive?: Readonly<Record<string, Validator>>;
}
/** The validators of an API's operations, by the operations' ids. */
export type OperationValidators = Readonly<Record<string, OperationValidator>>;
/** What is validated: requests before they are sent, responses before they are given, or (`true`) both. */
export type ValidateOption = boolean | "requests" | "responses";
/** Whether requests, or responses and events, are validated. */
export declare const validates: (option: ValidateOption | undefined, part: "requests" | "responses") => boolean;
/** @throws ValidationError when the value does not match. */
export declare function validateValue(validator: Validator | undefined, value: unknown, subject: "request" | "response" | "event", part: string, operation: string): Promise<void>;
/**
 * The same at once, for messages, whose order must stay.
 * @throws ValidationError when the value does not match. TypeError for a validator that takes its time.
 */
export declare function validateNow(validator: Validator | undefined, value: unknown, subject: "request" | "event", part: string, operation: string): void;
/** @throws TypeError when there is nothing to validate with. */
export declare function checkValidators(option: ValidateOption | undefined, validators: OperationValidators | undefined): void;
export {};
