import { NetworkError, RequestError } from "../errors.js";
import { type AbortSignalLike, type Fetch, type FetchInit, platform, type ResponseLike } from "../platform.js";
import type { HttpRequest, RedirectMode } from "./options.js";
import { discard } from "./response.js";

/** How a request is sent. */
export interface SendOptions {
  readonly fetch: Fetch;
  readonly signal: AbortSignalLike;
  readonly redirect: RedirectMode;
  readonly credentials: "include" | "omit" | "same-origin" | undefined;
  /** Whether the body can be sent again. */
  readonly isReplayable: boolean;
}

const maximum = 20;
const redirectStatuses = [301, 302, 303, 307, 308];
/** The headers that may go to another origin; whatever else the caller set could be a secret. */
const harmless = ["accept", "accept-language", "content-language", "content-type", "user-agent"];

/**
 * Sends a request and follows redirects.
 * @throws NetworkError when there is no response, or a redirect that cannot be followed safely.
 * @throws RequestError when the URL is none.
 */
export async function send(request: HttpRequest, options: SendOptions): Promise<ResponseLike> {
  let at = request;
  for (let hops = 0; ; hops++) {
    const response = await fetchOnce(at, options);
    if (options.redirect === "manual" || options.redirect === "follow") return response;
    if (response.type === "opaqueredirect") return followBlindly(at, options);
    const location = redirectStatuses.includes(response.status) ? response.headers.get("location") : null;
    if (location === null) return response;
    await discard(response);
    if (options.redirect === "error") throw refusal(at, `redirects to ${location}`);
    if (hops === maximum) throw refusal(at, `redirects more than ${maximum} times`);
    at = redirected(at, response, location, options);
  }
}

async function fetchOnce(request: HttpRequest, options: SendOptions, redirect: FetchInit["redirect"] = toFetchMode(options.redirect)): Promise<ResponseLike> {
  const init: FetchInit = {
    method: request.method,
    headers: request.headers,
    signal: options.signal,
    redirect,
    ...(request.body === undefined ? {} : { body: request.body }),
    ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
    ...(options.isReplayable ? {} : { duplex: "half" as const }),
  };
  try {
    const { fetch } = options;
    return await fetch(request.url, init as Parameters<Fetch>[1]);
  } catch (error) {
    if (options.signal.aborted) throw error;
    if (!isFetchable(request.url)) {
      throw new RequestError(`${request.operation} needs a baseUrl that is absolute: "${request.url}" leads nowhere.`, { operation: request.operation, cause: error });
    }
    throw new NetworkError(`${request.operation} got no answer: ${describeCause(error)}`, { operation: request.operation, cause: error });
  }
}

/** Whether the platform knows where a URL leads; in browsers one may be relative to the page. */
function isFetchable(url: string): boolean {
  try {
    return new platform.URL(url, platform.location?.href).href !== "";
  } catch {
    return false;
  }
}

const toFetchMode = (mode: RedirectMode): FetchInit["redirect"] => (mode === "follow" ? "follow" : "manual");

/** The platform's `fetch` hides the reason one level down. */
function describeCause(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return inner instanceof Error ? inner.message || inner.name : String(inner);
}

/** A browser does not say where a redirect leads: it may follow itself only when there is nothing to give away. */
function followBlindly(request: HttpRequest, options: SendOptions): Promise<ResponseLike> {
  const isHarmless = Object.keys(request.headers).every((name) => harmless.includes(name));
  if (options.redirect === "error") throw refusal(request, "redirects");
  if (isHarmless && request.body === undefined) return fetchOnce(request, options, "follow");
  throw refusal(request, 'redirects, and the browser does not say where to; set redirect to "follow" to let it follow with everything');
}

/** The request that a redirect asks for (WHATWG fetch, section 4.4). */
function redirected(request: HttpRequest, response: ResponseLike, location: string, options: SendOptions): HttpRequest {
  const from = response.url === "" ? request.url : response.url;
  const { url, isSameOrigin } = resolveLocation(request, location, from);
  const becomesGet = (response.status === 303 && request.method !== "HEAD") || (response.status <= 302 && request.method === "POST");
  const body = becomesGet ? undefined : request.body;
  if (body !== undefined && !isSameOrigin) throw refusal(request, `redirects to another origin (${url}), where its body is not sent`);
  if (body !== undefined && !options.isReplayable) throw refusal(request, "redirects, and its body is a stream that cannot be sent twice");
  const headers = withNoPrototype(
    Object.entries(request.headers).filter(([name]) => (isSameOrigin || harmless.includes(name)) && !(becomesGet && name.startsWith("content-"))),
  );
  return { operation: request.operation, url, method: becomesGet ? "GET" : request.method, headers, body };
}

function resolveLocation(request: HttpRequest, location: string, from: string): { url: string; isSameOrigin: boolean } {
  try {
    const target = new platform.URL(location, from);
    if (!/^https?:$/.test(target.protocol)) throw new TypeError(`not http: ${target.protocol}`);
    return { url: target.href, isSameOrigin: target.origin === new platform.URL(from).origin };
  } catch (error) {
    throw refusal(request, `redirects to ${location}, which cannot be followed`, error);
  }
}

/** An object that holds header names and nothing else. */
export function withNoPrototype(entries: readonly (readonly [string, string])[]): Record<string, string> {
  const headers: Record<string, string> = Object.create(null);
  for (const [name, value] of entries) headers[name] = value;
  return headers;
}

const refusal = (request: HttpRequest, what: string, cause?: unknown): NetworkError =>
  new NetworkError(`${request.operation} ${what}.`, { operation: request.operation, cause }, false);
