import type { RetryOptions } from "./retry.js";
import type { Credentials, SecurityScheme } from "./security.js";
import type { OperationValidators, ValidateOption } from "./validation.js";
/** The options that all clients have. */
export interface ClientOptions extends Credentials {
    /**
     * The URL that the paths are appended to; by default the API's first server. Unless it is one of the API's own servers,
     * it also takes the place of the servers that single operations have, so that no call leaves for another host.
     */
    readonly baseUrl?: string | undefined;
    /** Values for the `{variables}` of the base URL. */
    readonly variables?: Readonly<Record<string, string | undefined>> | undefined;
    /** Milliseconds for a whole call (60,000); 0: no bound. */
    readonly timeout?: number | undefined;
    /** Whether failed calls are made again; off by default. A number stands for `{ attempts }`. */
    readonly retry?: RetryOptions | number | undefined;
    /** What is validated; needs `validators`. */
    readonly validate?: ValidateOption | undefined;
    /** What judges requests, responses and messages: the table that gen-api generates beside the client. */
    readonly validators?: OperationValidators | undefined;
}
/** What the runtime knows of an API as a whole. */
export interface ApiDescription {
    /** The URL of the default server; absent when the definition names none. */
    readonly server?: string;
    /** Its other servers, where operations have servers of their own. */
    readonly otherServers?: readonly string[];
    /** What the variables of its servers are by default. */
    readonly variables?: Readonly<Record<string, string>>;
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
}
/** The base URL of a client with its variables (OpenAPI 3.1, section 4.8.6), without a slash at its end. */
export declare function baseUrlOf(api: ApiDescription, client: ClientOptions, own?: string): string | undefined;
/** Whether the caller leads the client to a server that the API does not describe, such as one for tests. */
export declare function isElsewhere(api: ApiDescription, client: ClientOptions): boolean;
