import { RequestError } from "../errors.js";
import { checkHeaderValue } from "../header-value.js";
import { baseUrlOf, isElsewhere } from "../options.js";
import { platform } from "../platform.js";
import { type WrittenBody, writeBody } from "./body.js";
import type { HttpOperation } from "./operation.js";
import type { CallOptions, HttpApi, HttpClientOptions, HttpRequest } from "./options.js";
import { writeNamed, writeParameters, type WrittenParameters } from "./parameters.js";
import { withNoPrototype } from "./redirect.js";
import type { WrittenSecurity } from "../security.js";

/** A call's arguments. */
export interface CallArguments {
  /** The values of the path parameters, in order. */
  readonly path: readonly unknown[];
  readonly body: unknown;
  /** The values of the other parameters, by name. */
  readonly named: Readonly<Record<string, unknown>>;
  readonly options: CallOptions;
}

/** A call with everything written but its security, which each attempt asks for anew. */
export interface PreparedCall {
  readonly operation: HttpOperation;
  readonly url: string;
  readonly parameters: WrittenParameters;
  readonly body: WrittenBody | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** Writes parameters, body and headers. @throws RequestError for what cannot be sent. */
export function prepareCall(api: HttpApi, client: HttpClientOptions, operation: HttpOperation, call: CallArguments): PreparedCall {
  const parameters = writeParameters(operation, call.path, call.named);
  const body = writeBody(operation, call.body, call.options.contentType);
  const headers = withNoPrototype([["accept", acceptOf(operation)]]);
  if (body?.contentType !== undefined) headers["content-type"] = body.contentType;
  setHeaders(operation, headers, Object.entries(client.headers ?? {}));
  setHeaders(operation, headers, parameters.headers);
  setHeaders(operation, headers, Object.entries(call.options.headers ?? {}));
  return { operation, url: urlOf(api, client, operation, parameters, call.options), parameters, body, headers };
}

/** The request of one attempt. */
export function toRequest(call: PreparedCall, security: WrittenSecurity): HttpRequest {
  const headers = withNoPrototype(Object.entries(call.headers));
  for (const [name, value] of security.headers) if (!(name in headers)) headers[name] = value;
  const cookies = [headers["cookie"] ?? "", call.parameters.cookie, ...security.cookies].filter((each) => each !== "");
  if (cookies.length > 0) headers["cookie"] = cookies.join("; ");
  return {
    operation: call.operation.id,
    url: withQuery(call.url, security.query),
    method: call.operation.method,
    headers,
    body: call.body?.body,
  };
}

function setHeaders(
  operation: HttpOperation,
  headers: Record<string, string>,
  entries: readonly (readonly [name: string, value: string | undefined])[],
): void {
  for (const [name, value] of entries) {
    if (value === undefined) delete headers[name.toLowerCase()];
    else headers[checkName(operation, name)] = checkValue(operation, name, value);
  }
}

function checkName(operation: HttpOperation, name: string): string {
  if (/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) return name.toLowerCase();
  throw new RequestError(`${JSON.stringify(name)} is no name of a header.`, { operation: operation.id });
}

function checkValue(operation: HttpOperation, name: string, value: string): string {
  try {
    return checkHeaderValue(value);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RequestError(`The header "${name}" of ${operation.id} cannot be sent: ${reason}.`, { operation: operation.id, cause: error });
  }
}

/** Every media type that the operation answers with; JSON first, and last of all anything. */
function acceptOf(operation: HttpOperation): string {
  const types = new Set(Object.values(operation.responses).flat());
  return types.size === 0 ? "*/*" : [...types].join(", ");
}

function urlOf(
  api: HttpApi,
  client: HttpClientOptions,
  operation: HttpOperation,
  parameters: WrittenParameters,
  options: CallOptions,
): string {
  const base = baseUrlOf(api, client, options.baseUrl ?? ownServer(api, client, operation));
  if (base === undefined) throw new RequestError(`${operation.id} needs a baseUrl.`, { operation: operation.id });
  const more = Object.entries(options.query ?? {}).flatMap(([name, value]) => (value === undefined || value === null ? [] : writeNamed({ name }, value)));
  return withQuery(base.replace(/^ws/i, "http") + parameters.path, [parameters.query, ...more]);
}

/** The server of the operation alone; a relative one is meant relative to the client's, an absolute one gives way to it. */
function ownServer(api: HttpApi, client: HttpClientOptions, { server }: HttpOperation): string | undefined {
  if (server === undefined) return undefined;
  const base = baseUrlOf(api, client);
  if (/^https?:/i.test(server)) return isElsewhere(api, client) ? undefined : server;
  if (base === undefined) return server;
  const nowhere = "http://relative.invalid";
  const { href } = new platform.URL(server, new platform.URL(`${base}/`, nowhere).href);
  return href.startsWith(`${nowhere}/`) ? href.slice(nowhere.length) : href;
}

/** The URL with more query parameters, before its fragment. */
function withQuery(url: string, pairs: readonly string[]): string {
  const query = pairs.filter((pair) => pair !== "").join("&");
  if (query === "") return url;
  const [address = "", fragment] = url.split("#", 2);
  return `${address}${address.includes("?") ? "&" : "?"}${query}${fragment === undefined ? "" : `#${fragment}`}`;
}
