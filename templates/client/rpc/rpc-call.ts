import { Call } from "../call.js";
import { ClientError } from "../errors.js";
import { RpcError } from "./rpc-error.js";
import type { RpcItem, RpcOutcome } from "./transport.js";
import { Deferred } from "../deferred.js";
import type { DeadlineOptions } from "../deadline.js";

/** What a call ended with, when it ended well. */
export interface RpcReply {
  readonly data: unknown;
}

/** What `safe()` gives. `Errors` is the union of the errors that the definition lists; `code` tells which it is. */
export type RpcResult<Data, Errors> = RpcSuccess<Data> | RpcDescribedFailure<Errors> | RpcOtherFailure;

interface RpcSuccess<Data> {
  readonly ok: true;
  readonly data: Data;
  readonly code?: undefined;
  readonly error?: undefined;
}

type RpcDescribedFailure<Errors> = Errors extends { readonly code: infer Code extends number | string }
  ? { readonly ok: false; readonly code: Code; readonly error: RpcError<Code, DataOf<Errors>>; readonly data?: undefined }
  : never;

type DataOf<Errors> = Errors extends { readonly data?: infer Data } ? Data : unknown;

/** No answer, one that cannot be read, or an error that the definition does not list for the method. */
interface RpcOtherFailure {
  readonly ok: false;
  readonly code?: undefined;
  readonly error: ClientError;
  readonly data?: undefined;
}

/** What makes batches: one per client. */
export interface RpcBatcher {
  batch(items: readonly RpcItem[], options: DeadlineOptions): Promise<readonly RpcOutcome[]>;
}

/**
 * A call of a method: a promise of its result that is rejected with an `RpcError` when the server answers with an
 * error, and with another `ClientError` when there is no answer.
 */
export class RpcCall<Data, Errors = never> extends Call<Data, RpcReply> {
  /** @internal */
  readonly item: RpcItem;
  /** @internal */
  readonly batcher: RpcBatcher;
  /** Only for the compiler: the errors that the definition lists. */
  declare readonly errors?: Errors;

  constructor(run: () => Promise<RpcReply>, item: RpcItem, batcher: RpcBatcher) {
    super(run, ({ data }) => data as Data);
    this.item = item;
    this.batcher = batcher;
  }

  /** The outcome as a value: `ok` tells success from failure, and `code` narrows the error. */
  async safe(): Promise<RpcResult<Data, Errors>> {
    this.catch(() => {});
    try {
      const { data } = await this.reply;
      return { ok: true, data: data as Data };
    } catch (error) {
      return toFailure(error, this.item) as RpcResult<Data, Errors>;
    }
  }

  /** @internal Lets a batch send the call. */
  joinBatch(): Deferred<RpcReply> {
    const reply = new Deferred<RpcReply>();
    this.takeOver(() => reply.promise);
    return reply;
  }
}

function toFailure(error: unknown, { method }: RpcItem): object {
  if (error instanceof RpcError && method.errors?.includes(error.code) === true) return { ok: false, code: error.code, error };
  if (error instanceof ClientError) return { ok: false, error };
  throw error;
}

type ResultsOf<Calls extends readonly RpcCall<unknown, unknown>[]> = {
  [Index in keyof Calls]: Calls[Index] extends RpcCall<infer Data, infer Errors> ? RpcResult<Data, Errors> : never;
};

/**
 * Sends calls together, in one message where the protocol can, and gives the outcome of each as `safe()` does. The
 * calls must be made in the same expression: `batch([client.pm.createTask(…), client.system.health()])`.
 */
export async function batch<const Calls extends readonly RpcCall<unknown, unknown>[]>(
  calls: Calls,
  options: DeadlineOptions = {},
): Promise<ResultsOf<Calls>> {
  const [first] = calls;
  if (calls.some(({ batcher }) => batcher !== first?.batcher)) throw new TypeError("The calls of a batch must belong to one client.");
  const replies = calls.map((call) => call.joinBatch());
  const results = Promise.all(calls.map((call) => call.safe()));
  try {
    const outcomes = await first?.batcher.batch(calls.map(({ item }) => item), options);
    for (const [index, outcome] of (outcomes ?? []).entries()) {
      if ("error" in outcome) replies[index]?.reject(outcome.error);
      else replies[index]?.resolve({ data: outcome.result });
    }
  } catch (error) {
    for (const reply of replies) reply.reject(error);
  }
  const all: unknown = await results;
  return all as ResultsOf<Calls>;
}
