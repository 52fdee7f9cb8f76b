import type { ParameterDescription } from "../http/operation.js";
import { type ApiDescription, type ClientOptions } from "../options.js";
import { type Secured } from "../security.js";
import { SocketConnection } from "./connection.js";
import type { SocketClientOptions } from "./options.js";
import type { Exchange } from "./session.js";
/** Where a connection leads, as the generated client describes it to the runtime. */
export interface SocketAddress extends Secured {
    /** The path below the base URL, with `{name}` for a parameter; empty for the base URL itself. */
    readonly address: string;
    /** The path parameters in order, then those of the query. */
    readonly parameters?: readonly ParameterDescription[];
    /** The query parameter that holds the client's token when the caller gives none. */
    readonly tokenParameter?: string;
}
/** What is said on a new connection, and how its peer is asked for a sign of life. */
export interface Greeting {
    greet?(exchange: Exchange, token: string | undefined): Promise<unknown>;
    readonly ping?: (() => unknown) | undefined;
}
/** The values of an address's parameters. */
export interface AddressValues {
    readonly path: readonly unknown[];
    readonly named: Readonly<Record<string, unknown>>;
}
/** A connection to an address. It connects when it is first needed, and asks for token and credentials each time. */
export declare function openConnection(api: ApiDescription, client: ClientOptions & SocketClientOptions, address: SocketAddress, greeting?: Greeting, values?: AddressValues): SocketConnection;
