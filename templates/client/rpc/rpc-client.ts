import { type DeadlineOptions, sleep, withDeadline } from "../deadline.js";
import type { ClientOptions } from "../options.js";
import { backoff, parseRetryAfter, type RetryOptions, type RetryPolicy, toRetryPolicy } from "../retry.js";
import { checkValidators, validates, validateValue } from "../validation.js";
import { type RpcBatcher, RpcCall, type RpcReply } from "./rpc-call.js";
import { RpcError } from "./rpc-error.js";
import { type RpcItem, type RpcMethod, type RpcOutcome, type RpcSending, type RpcTransport, toOutcome, wireParams } from "./transport.js";

/** The options of one call of a method. */
export interface RpcCallOptions extends DeadlineOptions {
  /** HTTP headers of this call; without effect on a socket. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** Instead of the client's; a number stands for `{ attempts }`. */
  readonly retry?: RetryOptions | number | undefined;
}

/** Calls a method with its params. */
export type CallRpc = <Data, Errors>(method: RpcMethod, params: unknown, options: RpcCallOptions | undefined) => RpcCall<Data, Errors>;

/**
 * Makes the function through which a generated client calls its methods. With the option `retry` a call is made again
 * when the server answered with an error that is `retryable`, or over HTTP with status 429 or 503, and only then: of a
 * call whose answer was lost nobody knows whether it was carried out.
 */
export function createRpcClient(transport: RpcTransport, client: ClientOptions): CallRpc {
  checkValidators(client.validate, client.validators);
  const batcher: RpcBatcher = { batch: (items, options) => performBatch(transport, client, items, options) };
  return (method, params, options = {}) => {
    const item: RpcItem = { method, params };
    return new RpcCall(() => perform(transport, client, item, options), item, batcher);
  };
}

const defaultTimeout = 60_000;

function perform(transport: RpcTransport, client: ClientOptions, item: RpcItem, options: RpcCallOptions): Promise<RpcReply> {
  const deadline = { signal: options.signal, timeout: options.timeout ?? client.timeout ?? defaultTimeout };
  return withDeadline(item.method.method, deadline, async (signal) => {
    const sent = await prepare(client, item);
    const sending: RpcSending = { signal, headers: options.headers };
    const data = await callWithRetries(transport, sent, sending, toRetryPolicy(client.retry, options.retry));
    await validateResult(client, item, data);
    return { data: fromWire(item, data) };
  });
}

async function performBatch(
  transport: RpcTransport,
  client: ClientOptions,
  items: readonly RpcItem[],
  options: DeadlineOptions,
): Promise<readonly RpcOutcome[]> {
  const deadline = { signal: options.signal, timeout: options.timeout ?? client.timeout ?? defaultTimeout };
  return withDeadline("batch", deadline, async (signal) => {
    const sent: RpcItem[] = [];
    for (const item of items) sent.push(await prepare(client, item));
    const sending: RpcSending = { signal };
    const outcomes = transport.batch === undefined
      ? await Promise.all(sent.map((item) => toOutcome(transport.call(item, sending))))
      : await transport.batch(sent, sending);
    return Promise.all(outcomes.map((outcome, index) => judgeOutcome(client, items[index], outcome)));
  });
}

async function judgeOutcome(client: ClientOptions, item: RpcItem | undefined, outcome: RpcOutcome): Promise<RpcOutcome> {
  if ("error" in outcome || item === undefined) return outcome;
  return toOutcome(validateResult(client, item, outcome.result).then(() => fromWire(item, outcome.result)));
}

const toWire = (item: RpcItem): RpcItem =>
  item.method.toWire === undefined ? item : { ...item, params: item.method.toWire(item.params, item.method.method) };

const fromWire = ({ method }: RpcItem, result: unknown): unknown => (method.fromWire === undefined ? result : method.fromWire(result, method.method));

/** The call as it is sent, found to be right where requests are validated. */
async function prepare(client: ClientOptions, item: RpcItem): Promise<RpcItem> {
  const sent = toWire(item);
  await validateParams(client, sent);
  return { ...sent, params: wireParams(sent.method, sent.params) };
}

async function validateParams(client: ClientOptions, { method, params }: RpcItem): Promise<void> {
  const validator = client.validators?.[method.id ?? method.method]?.params;
  if (params !== undefined && validates(client.validate, "requests")) await validateValue(validator, params, "request", "params", method.method);
}

async function validateResult(client: ClientOptions, { method }: RpcItem, result: unknown): Promise<void> {
  const validator = method.isNotification === true ? undefined : client.validators?.[method.id ?? method.method]?.result;
  if (validates(client.validate, "responses")) await validateValue(validator, result, "response", "result", method.method);
}

async function callWithRetries(transport: RpcTransport, item: RpcItem, sending: RpcSending, policy: RetryPolicy): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transport.call(item, sending);
    } catch (error) {
      const delay = attempt <= policy.attempts ? delayAfter(error, attempt, policy) : undefined;
      if (delay === undefined) throw error;
      await sleep(delay, sending.signal);
    }
  }
}

/** How long to wait before the next attempt; `undefined` when there is none. */
function delayAfter(error: unknown, attempt: number, { minDelay, maxDelay }: RetryPolicy): number | undefined {
  const own = backoff(attempt, minDelay, maxDelay);
  if (error instanceof RpcError) return error.retryable === true ? own : undefined;
  const asked = busyFor(error);
  if (asked === undefined) return undefined;
  return asked > maxDelay ? undefined : Math.max(asked, own);
}

/** The milliseconds that a server asks to be left alone, when it refused a request for now; 0 where it names none. */
function busyFor(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("status" in error) || (error.status !== 429 && error.status !== 503)) return undefined;
  const headers = "headers" in error ? (error.headers as { get(name: string): string | null }) : undefined;
  return parseRetryAfter(headers?.get("retry-after") ?? null) ?? 0;
}
