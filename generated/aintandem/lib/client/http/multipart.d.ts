import { type BlobLike } from "../platform.js";
import type { PropertyEncoding } from "./operation.js";
/** A file to upload, with a name and a type of its own. */
export interface Upload {
    readonly data: string | Uint8Array | ArrayBuffer | BlobLike;
    readonly filename?: string;
    readonly type?: string;
}
/** What a file can be given as. */
export type File = Uint8Array | ArrayBuffer | BlobLike | Upload;
/** The members of a form, where those that hold files are given as files; those of `Either` as files or as they are. */
export type WithFiles<Form, Names extends PropertyKey, Either extends PropertyKey = never> = Form extends object ? {
    [Name in keyof Form]: Name extends Names ? AsFile<Form[Name]> : Name extends Either ? OrFile<Form[Name]> : Form[Name];
} : Form;
/** A form whose members of any other name may be files. */
export type WithOtherFiles<Form> = Form extends object ? {
    [Name in keyof Form]: {} extends Record<Name, 1> ? OrFile<Form[Name]> : Form[Name];
} : Form;
type AsFile<Value> = unknown extends Value ? File : Value extends readonly (infer Item)[] ? readonly AsFile<Item>[] : Value extends string ? File : Value;
type OrFile<Value> = Value extends readonly (infer Item)[] ? readonly OrFile<Item>[] : Value extends string ? File | Value : Value;
/**
 * A multipart body (RFC 7578) and its content type. Unlike `FormData` it gives every part the content type and headers
 * that its description asks for, and a file name only to files.
 */
export declare function writeMultipart(value: Readonly<Record<string, unknown>>, encoding: Readonly<Record<string, PropertyEncoding>>, contentType: string): {
    readonly body: BlobLike;
    readonly contentType: string;
};
/** A form as a schema judges it: where a file is given stands a text, as OpenAPI describes files. */
export declare const withoutFiles: (form: Readonly<Record<string, unknown>>, encoding: Readonly<Record<string, PropertyEncoding>>) => Readonly<Record<string, unknown>>;
/** Whether a value is bytes rather than JSON. */
export declare const isBinary: (value: unknown) => value is Uint8Array | ArrayBuffer | BlobLike;
export {};
