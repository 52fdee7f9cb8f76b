import type { RetryOptions } from "./retry.js";
import type { Credentials, SecurityScheme } from "./security.js";
import type { OperationValidators, ValidateOption } from "./validation.js";

/** The options that all clients have. */
export interface ClientOptions extends Credentials {
  /** The URL that the paths are appended to; by default the API's first server. */
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
  /** What the variables of its servers are by default. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
}

/** The base URL of a client with its variables (OpenAPI 3.1, section 4.8.6), without a slash at its end. */
export function baseUrlOf(api: ApiDescription, client: ClientOptions, own?: string): string | undefined {
  const url = own ?? client.baseUrl ?? api.server;
  const valueOf = (name: string): string | undefined => ownValue(client.variables, name) ?? ownValue(api.variables, name);
  return url?.replaceAll(/\{([^{}]*)\}/g, (text, name: string) => valueOf(name) ?? text).replace(/\/+$/, "");
}

const ownValue = (values: Readonly<Record<string, string | undefined>> | undefined, name: string): string | undefined =>
  values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
