/** Something that asks for security: an operation, a channel. */
export interface Secured {
    /** Its name in messages. */
    readonly id: string;
    /** The alternatives; each names the security schemes that are needed together. */
    readonly security?: readonly (readonly string[])[];
}
/** A security scheme, as the generated client describes it to the runtime (OpenAPI 3.1, section 4.8.27). */
export interface SecurityScheme {
    /** `none`: nothing that a client writes into a request, such as a certificate. */
    readonly type: "bearer" | "basic" | "header" | "query" | "cookie" | "none";
    /** The name of the header, the query parameter or the cookie. */
    readonly name?: string;
}
/** What a credential is asked for. */
export interface CredentialContext {
    readonly operation: string;
    /** The token that the server just refused with status 401; another one is tried once. */
    readonly rejected?: string | undefined;
}
/** A user's name and password. */
export interface BasicCredential {
    readonly username: string;
    readonly password: string;
}
/** A token, a key, or a name with a password; or a function that gives it, asked before every request. */
export type Credential = string | BasicCredential | ((context: CredentialContext) => string | BasicCredential | undefined | Promise<string | BasicCredential | undefined>);
/** What a request carries for its security. */
export interface WrittenSecurity {
    readonly headers: readonly (readonly [name: string, value: string])[];
    readonly query: readonly string[];
    readonly cookies: readonly string[];
    /** The credential of the first scheme, when it was a text; to tell whether a refused one was replaced. */
    readonly token: string | undefined;
}
/** Credentials by the names of their schemes; `token` stands for every scheme that takes a bearer token. */
export interface Credentials {
    readonly token?: Credential | undefined;
    readonly auth?: Readonly<Record<string, Credential | undefined>> | undefined;
}
/**
 * Writes the first alternative of the operation's security for which there are credentials. Without any, the request
 * goes as it is, and the server decides.
 */
export declare function writeSecurity(operation: Secured, schemes: Readonly<Record<string, SecurityScheme>>, credentials: Credentials, rejected?: string): Promise<WrittenSecurity>;
/** The client's bearer token, for places that are no header: a query parameter, a first message. */
export declare function askToken(schemes: Readonly<Record<string, SecurityScheme>>, { token, auth }: Credentials, context: CredentialContext): Promise<string | undefined>;
/** Whether a refused token can be replaced: some credential of the operation is a function. */
export declare const canRenew: (operation: Secured, schemes: Readonly<Record<string, SecurityScheme>>, credentials: Credentials) => boolean;
