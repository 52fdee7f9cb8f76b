import { type Params, type Rule } from "./rules.js";
/** One keyword that a value violates. */
export interface ValidationIssue {
    /** JSON Pointer (RFC 6901) to the offending part of the value. */
    readonly instancePath: string;
    /** JSON Pointer along which the keyword was reached, through every `$ref`. */
    readonly keywordLocation: string;
    /** The keyword's own address: its schema's URI with a JSON Pointer fragment. */
    readonly absoluteKeywordLocation: string;
    /** The keyword; `false` for a schema that admits nothing, `$maxDepth` for a value nested too deeply. */
    readonly keyword: string;
    /** What the keyword asked for. */
    readonly params: Params;
    readonly message: string;
}
/** What a validator found. */
export interface ValidationResult {
    readonly valid: boolean;
    /** Empty when valid. After `anyOf` and `oneOf` come the issues of the branches, the closest branch first. */
    readonly errors: readonly ValidationIssue[];
}
/** How to validate. */
export interface ValidateOptions {
    /** Stop at the first issue. */
    readonly firstErrorOnly?: boolean;
}
/** What `parse…` throws. */
export declare class ValidationError extends Error {
    readonly name = "ValidationError";
    readonly errors: readonly ValidationIssue[];
    constructor(errors: readonly ValidationIssue[]);
}
/** A value by the interface that tools share (https://standardschema.dev, version 1). */
export interface StandardSchema<Output> {
    readonly "~standard": {
        readonly version: 1;
        readonly vendor: string;
        readonly validate: (value: unknown) => StandardResult<Output>;
        readonly types?: {
            readonly input: Output;
            readonly output: Output;
        } | undefined;
    };
}
/** The outcome in the shape that Standard Schema asks for. */
export type StandardResult<Output> = {
    readonly value: Output;
    readonly issues?: undefined;
} | {
    readonly issues: readonly StandardIssue[];
};
/** An issue in the shape that Standard Schema asks for. */
export interface StandardIssue {
    readonly message: string;
    readonly path: readonly (string | number)[];
}
/** The validators of the parts of one operation; a part without an entry may be anything. */
export interface OperationValidator {
    /** By the parameter's place and name, such as `query.limit`. */
    readonly parameters?: Readonly<Record<string, StandardSchema<unknown>>>;
    /** The request's body, by media type. */
    readonly body?: Readonly<Record<string, StandardSchema<unknown>>>;
    /** Each item of a streamed request body, such as JSON lines, by media type. */
    readonly bodyItems?: Readonly<Record<string, StandardSchema<unknown>>>;
    /** The body of a response, by status as in the definition; by status and media type where it is not the first. */
    readonly responses?: Readonly<Record<string, StandardSchema<unknown>>>;
    /** Each item of a streamed response, such as JSON lines, by the keys of `responses`. */
    readonly responseItems?: Readonly<Record<string, StandardSchema<unknown>>>;
    /** The JSON in the data of events, by the same keys; with a name after it (`200 added`), of events of that name alone. */
    readonly responseEvents?: Readonly<Record<string, StandardSchema<unknown>>>;
    /** The params and the result of a method. */
    readonly params?: StandardSchema<unknown>;
    readonly result?: StandardSchema<unknown>;
    /** The payloads of a channel's messages, by the message's name, seen from the client. */
    readonly send?: Readonly<Record<string, StandardSchema<unknown>>>;
    readonly receive?: Readonly<Record<string, StandardSchema<unknown>>>;
}
/** Gathers what an `explain…` function reports, and becomes the result where anything is. */
export interface Collector {
    /** Whether more issues are wanted. */
    valid: boolean;
    /** `none` until something is reported; `noneOfOne` where one issue is enough. */
    errors: ValidationIssue[];
}
/** Reports what is wrong with `value`: instance path `p`, evaluation path `s`, address `b` of the schema, depth `d` of the value. */
export type Explain = (value: unknown, collector: Collector, p: string, s: string, b: string, d: number) => void;
/** Leaves a recursive validator. */
export declare function refuseDepth(): never;
/** Runs a recursive validator; a value that is too deep is invalid. */
export declare function matchesBounded(matches: (value: unknown, d: number) => boolean, value: unknown): boolean;
/** Whether validation ended because of the value's depth, be it counted or met as the end of the stack. */
export declare function isTooDeep(error: unknown): boolean;
/** What `explain` finds wrong with a value; `base` is the address of its schema, where `explain` asks for it. */
export declare function toResult(explain: Explain, value: unknown, options?: ValidateOptions, base?: string): ValidationResult;
/** As `toResult`, for a recursive validator; `base` is the address of its schema. */
export declare function toBoundedResult(explain: Explain, value: unknown, options: ValidateOptions | undefined, base: string): ValidationResult;
/** A keyword with what it asks for: what all issues of one place in a schema have in common. */
export declare class Fault {
    readonly rule: Rule;
    readonly params: Params;
    /** Made when it is first reported. */
    message: string;
    constructor(rule: Rule, params: Params);
}
/** The faults of lacking some members. */
export declare function missingFaults(...names: readonly string[]): readonly Fault[];
/**
 * Reports the violated keyword at `location`, a JSON Pointer from the place that has the evaluation path `s` and the
 * address `b`. `encoded` is the pointer as part of a URI fragment, where that differs.
 */
export declare function report(c: Collector, p: string, s: string, b: string, location: string, fault: Fault, encoded?: string): void;
/** Reports each of the required members that `value` lacks. */
export declare function reportMissing(c: Collector, p: string, s: string, b: string, location: string, value: unknown, faults: readonly Fault[], encoded?: string): void;
/** Reports something that stands where the schema is `false`; the keyword that leads there gives its name. */
export declare function reportFalse(c: Collector, p: string, s: string, b: string, location: string, keyword: string, encoded?: string): void;
/**
 * Puts the issues of branches of which none matched in order, the closest branch first: the one at `meant`, if any, then
 * by distance. The issues of branch i are those from `starts[i]` to `starts[i + 1]`, the last ones that there are.
 */
export declare function orderBranches({ errors }: Collector, starts: readonly number[], meant?: number): void;
/** The branches that match, of which each has added its character to `passing`: "0", "1" and on, by code. */
export declare function passingOf(passing: string): readonly number[];
/** The branch that a value means by its member `name`; -1 where it means none. `tags` are the values of each branch. */
export declare function branchMeant(value: unknown, name: string, tags: readonly (readonly unknown[])[]): number;
/** What counts of an issue: how deep in the value it lies, times 32, and how much its keyword weighs. */
export declare const measureOf: (depth: number, keyword: string) => number;
/**
 * How far a value is from a branch: a wrong type or tag, or a missing member, weighs more the nearer it is to the top,
 * and two faults weigh more than one. `measures` are those of the issues, of which the ones from `start` to `end` count.
 */
export declare function distanceOf(measures: readonly number[], start: number, end: number): number;
/** How many keys a JSON Pointer has. */
export declare function depthOf(pointer: string): number;
/** A member's name as part of a JSON Pointer. */
export declare function pointerToken(name: string): string;
/** Wraps a validator as a Standard Schema; `prepare` makes of what comes in what is judged and given back. */
export declare function toStandard<Output>(validate: (value: unknown) => ValidationResult, prepare?: (value: unknown) => unknown): StandardSchema<Output>;
/** As `toStandard`, for a schema that has no validator of its own; where `explain` asks for its address, that is `uri` with `fragment`. */
export declare function standardOf(explain: Explain, uri?: string, fragment?: string): StandardSchema<unknown>;
/** As `standardOf`, for a recursive validator. */
export declare function boundedStandardOf(explain: Explain, uri: string, fragment: string): StandardSchema<unknown>;
