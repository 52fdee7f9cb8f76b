import { sleep, withDeadline } from "../deadline.js";
import { NetworkError, RequestError } from "../errors.js";
import { type AbortSignalLike, platform, type ResponseLike } from "../platform.js";
import { backoff, parseRetryAfter, type RetryPolicy, toRetryPolicy } from "../retry.js";
import { checkValidators, validates } from "../validation.js";
import { ApiCall, type HttpReply } from "./api-call.js";
import type { HttpOperation } from "./operation.js";
import type { CallOptions, HttpApi, HttpClientOptions, HttpRequest } from "./options.js";
import { send } from "./redirect.js";
import { type CallArguments, prepareCall, type PreparedCall, toRequest } from "./request.js";
import { discard, readResponse, responseKey } from "./response.js";
import { canRenew, writeSecurity } from "../security.js";
import { validateRequest, validateResponse } from "./validation.js";

/** Calls an operation: path parameters in order, the body, the other parameters by name, and the call's options. */
export type CallHttp = <Responses>(
  operation: HttpOperation,
  path: readonly unknown[],
  body: unknown,
  named: object | undefined,
  options: CallOptions | undefined,
) => ApiCall<Responses>;

/** Makes the function through which a generated client calls its operations. */
export function createHttpClient(api: HttpApi, client: HttpClientOptions): CallHttp {
  checkValidators(client.validate, client.validators);
  return (operation, path, body, named, options = {}) => {
    const call: CallArguments = { path, body, named: toRecord(named), options };
    return new ApiCall((isRaw) => perform(api, client, operation, call, isRaw));
  };
}

const toRecord = (value: object | undefined): Readonly<Record<string, unknown>> => (value ?? {}) as Readonly<Record<string, unknown>>;

function perform(api: HttpApi, client: HttpClientOptions, operation: HttpOperation, call: CallArguments, isRaw: boolean): Promise<HttpReply> {
  const deadline = { signal: call.options.signal, timeout: call.options.timeout ?? client.timeout ?? 60_000 };
  const run = async (signal: AbortSignalLike): Promise<HttpReply> => {
    const sent = operation.toWire === undefined ? call : { ...call, body: operation.toWire(call.body, operation.id) };
    if (validates(client.validate, "requests")) await validateCall(client, operation, sent);
    const prepared = prepareCall(api, client, operation, sent);
    const response = await sendWithRetries({ api, client, call: sent, prepared, signal });
    if (isRaw) return { data: undefined, response };
    const data = await readResponse(operation, response, api.errorCodes);
    const judged = validates(client.validate, "responses") ? await validateResponse(operation, client.validators?.[operation.id], response, data) : data;
    return { data: fromWire(operation, response.status, judged), response };
  };
  return withDeadline(operation.id, deadline, run, ({ data }) => isRaw || isIterator(data));
}

function fromWire(operation: HttpOperation, status: number, data: unknown): unknown {
  const key = operation.fromWire === undefined ? undefined : responseKey(operation, status);
  return key === undefined ? data : operation.fromWire?.[key]?.(data, operation.id) ?? data;
}

const isIterator = (value: unknown): boolean => typeof value === "object" && value !== null && Symbol.asyncIterator in value;

const validateCall = (client: HttpClientOptions, operation: HttpOperation, { path, named, body, options }: CallArguments): Promise<void> =>
  validateRequest(operation, client.validators?.[operation.id], path, named, body, options.contentType);

interface Sending {
  readonly api: HttpApi;
  readonly client: HttpClientOptions;
  readonly call: CallArguments;
  readonly prepared: PreparedCall;
  readonly signal: AbortSignalLike;
}

async function sendWithRetries(sending: Sending): Promise<ResponseLike> {
  const { client, call, prepared, signal } = sending;
  const policy = toRetryPolicy(client.retry, call.options.retry);
  for (let attempt = 1; ; attempt++) {
    const outcome = await sendAuthorized(sending).catch((error: unknown) => {
      if (error instanceof NetworkError && error.retryable && !signal.aborted) return error;
      throw error;
    });
    const delay = attempt <= policy.attempts && mayRepeat(prepared, policy) ? delayAfter(outcome, attempt, policy) : undefined;
    if (delay === undefined) {
      if (outcome instanceof NetworkError) throw outcome;
      return outcome;
    }
    if (!(outcome instanceof NetworkError)) await discard(outcome);
    await sleep(delay, signal);
  }
}

const mayRepeat = ({ operation, body }: PreparedCall, { methods }: RetryPolicy): boolean =>
  methods.includes(operation.method) && body?.isReplayable !== false;

/** How long to wait before the next attempt; `undefined` when there is none. */
function delayAfter(outcome: ResponseLike | NetworkError, attempt: number, { statuses, minDelay, maxDelay }: RetryPolicy): number | undefined {
  const own = backoff(attempt, minDelay, maxDelay);
  if (outcome instanceof NetworkError) return own;
  if (!statuses.includes(outcome.status)) return undefined;
  const asked = parseRetryAfter(outcome.headers.get("retry-after"));
  if (asked === undefined) return own;
  return asked > maxDelay ? undefined : asked;
}

/** Sends the request; when its token is refused and a function gives another one, sends it once more. */
async function sendAuthorized(sending: Sending): Promise<ResponseLike> {
  const { api, client, prepared } = sending;
  const { operation, body } = prepared;
  const security = await writeSecurity(operation, api.securitySchemes, client);
  const response = await sendOnce(sending, toRequest(prepared, security));
  const isRenewable = security.token !== undefined && body?.isReplayable !== false && canRenew(operation, api.securitySchemes, client);
  if (response.status !== 401 || !isRenewable) return response;
  const renewed = await writeSecurity(operation, api.securitySchemes, client, security.token);
  if (renewed.token === undefined || renewed.token === security.token) return response;
  await discard(response);
  return sendOnce(sending, toRequest(prepared, renewed));
}

async function sendOnce({ client, call, prepared, signal }: Sending, request: HttpRequest): Promise<ResponseLike> {
  await client.onRequest?.(request);
  const fetch = client.fetch ?? platform.fetch;
  if (fetch === undefined) throw new RequestError("This platform has no fetch; pass one in the client's options.", { operation: request.operation });
  const response = await send(request, {
    fetch: (url, init) => fetch(url, init),
    signal,
    redirect: call.options.redirect ?? client.redirect ?? "safe",
    credentials: client.credentials,
    isReplayable: prepared.body?.isReplayable !== false,
  });
  return (await client.onResponse?.(response, request)) ?? response;
}
