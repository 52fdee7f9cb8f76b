import type { HttpOperation, ParameterDescription } from "./operation.js";
/** The parameters of a call, written as they are sent. */
export interface WrittenParameters {
    /** The path, with its values. */
    readonly path: string;
    /** The query without `?`, or the empty string. */
    readonly query: string;
    readonly headers: readonly (readonly [name: string, value: string])[];
    /** The value of the `Cookie` header, or the empty string. */
    readonly cookie: string;
}
/**
 * Writes the parameters of a call as OpenAPI 3.1, section 4.8.12, says. `path` has the values of the path parameters
 * in order, `named` those of the others. `undefined` and `null` are left out.
 * @throws RequestError for values that cannot be sent, or that would lead to another resource.
 */
export declare function writeParameters(operation: HttpOperation, path: readonly unknown[], named?: Readonly<Record<string, unknown>>): WrittenParameters;
/** What a call gives for a parameter outside the path: a member of its own, or the whole query without the others. */
export declare function namedValue(operation: HttpOperation, parameter: ParameterDescription, named: Readonly<Record<string, unknown>>): unknown;
/** `name=value` pairs of a query, a cookie or a form. */
export declare function writeNamed(parameter: Omit<ParameterDescription, "in">, value: unknown): string[];
/** A single value as text; what has no text of its own is written as JSON. */
export declare function textOf(value: unknown): string;
