/** One HTTP operation, as the generated client describes it to the runtime. */
export interface HttpOperation {
    /** Its name in messages. */
    readonly id: string;
    /** In capitals. */
    readonly method: string;
    /** The templated path, such as `/sandboxes/{sandbox_id}`. */
    readonly path: string;
    /** The operation's own server. A relative one is meant relative to the client's. */
    readonly server?: string;
    /** The path parameters in the order in which they are passed, then the others. */
    readonly parameters?: readonly ParameterDescription[];
    readonly body?: BodyDescription;
    /** Status (`200`, `4XX`, `default`) → the media types of the body; none: the response has no body. */
    readonly responses: Readonly<Record<string, readonly string[]>>;
    /** By status, as in `responses`: which events of a stream carry JSON, all of them or those of these names. */
    readonly jsonEvents?: Readonly<Record<string, true | readonly string[]>>;
    /** Makes of a body what is sent. */
    readonly toWire?: (body: unknown, operation: string) => unknown;
    /** By status, as in `responses`: makes of what was answered what is given. */
    readonly fromWire?: Readonly<Record<string, (data: unknown, operation: string) => unknown>>;
    /** The alternatives; each names the security schemes that are needed together. */
    readonly security?: readonly (readonly string[])[];
}
/** A parameter; what is absent has the default of its place (OpenAPI 3.1, section 4.8.12). */
export interface ParameterDescription {
    readonly name: string;
    readonly in: "path" | "query" | "header" | "cookie" | "querystring";
    /** The member of the call's parameters that holds the value; by default the name itself. */
    readonly key?: string;
    readonly style?: ParameterStyle;
    readonly explode?: boolean;
    readonly allowReserved?: boolean;
    /** The media type as which the value is written, instead of a style. */
    readonly contentType?: string;
}
/** OpenAPI 3.1, section 4.8.12.3; `cookie` is that of 3.2, section 4.12.3. */
export type ParameterStyle = "cookie" | "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
/** A request body. */
export interface BodyDescription {
    /** The media types it may have; the first is the default. */
    readonly content: readonly string[];
    /** How the properties of a form are written, by media type and name. */
    readonly encoding?: Readonly<Record<string, Readonly<Record<string, PropertyEncoding>>>>;
}
/** How one property of a form is written (OpenAPI 3.1, section 4.8.15). */
export interface PropertyEncoding {
    readonly contentType?: string;
    /** Headers of a part in `multipart`, with fixed values. */
    readonly headers?: Readonly<Record<string, string>>;
    readonly style?: ParameterStyle;
    readonly explode?: boolean;
    readonly allowReserved?: boolean;
    /** Of a part: `false` where an object is described, which then is none even where it looks like an `Upload`. */
    readonly isFile?: false;
}
