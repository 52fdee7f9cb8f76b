import { RequestError } from "../errors.js";
import type { ParameterDescription } from "../http/operation.js";
import { writeParameters } from "../http/parameters.js";
import { type ApiDescription, baseUrlOf, type ClientOptions } from "../options.js";
import { platform } from "../platform.js";
import { askToken, type CredentialContext, type Secured, writeSecurity } from "../security.js";
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
export function openConnection(
  api: ApiDescription,
  client: ClientOptions & SocketClientOptions,
  address: SocketAddress,
  greeting: Greeting = {},
  values: AddressValues = { path: [], named: {} },
): SocketConnection {
  let token: string | undefined;
  const { greet, ping } = greeting;
  return new SocketConnection(address.id, {
    async url(isRenewal) {
      const context: CredentialContext = { operation: address.id, ...(isRenewal && token !== undefined ? { rejected: token } : {}) };
      token = await askToken(api.securitySchemes, client, context);
      return toUrl(api, client, address, values, token);
    },
    ping,
    ...(greet === undefined ? {} : { greet: (exchange: Exchange) => greet(exchange, token) }),
  }, client);
}

async function toUrl(
  api: ApiDescription,
  client: ClientOptions,
  address: SocketAddress,
  { path, named }: AddressValues,
  token: string | undefined,
): Promise<string> {
  const { id, parameters = [], tokenParameter } = address;
  const all = tokenParameter === undefined || named[tokenParameter] !== undefined ? named : { ...named, [tokenParameter]: token };
  const written = writeParameters({ id, method: "GET", path: address.address, parameters, responses: {} }, path, all);
  const security = await writeSecurity(address, api.securitySchemes, client);
  const query = [written.query, ...security.query].filter((part) => part !== "").join("&");
  const url = `${socketBase(api, client, id)}${belowBase(written.path)}`;
  return query === "" ? url : `${url}${url.includes("?") ? "&" : "?"}${query}`;
}

/** Addresses may begin without a slash (AsyncAPI 3, "Channel Object"), which the base does not end with either; an empty one is the base. */
const belowBase = (path: string): string => (path === "" || /^[/?]/.test(path) ? path : `/${path}`);

/** The base URL with the scheme of WebSockets; a relative one is meant relative to the page. */
function socketBase(api: ApiDescription, client: ClientOptions, operation: string): string {
  const base = baseUrlOf(api, client);
  const page = platform.location?.href;
  if (base === undefined) throw new RequestError(`${operation} needs a baseUrl.`, { operation });
  if (/^(https?|wss?):/i.test(base)) return base.replace(/^http/i, "ws");
  if (page === undefined) throw new RequestError(`${operation} needs a whole URL as its baseUrl, not "${base}".`, { operation });
  return new platform.URL(base, page).href.replace(/^http/i, "ws").replace(/\/+$/, "");
}
