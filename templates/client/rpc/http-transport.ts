import { ResponseFormatError } from "../errors.js";
import { ApiError } from "../http/api-error.js";
import { createHttpClient } from "../http/http-client.js";
import type { HttpOperation } from "../http/operation.js";
import type { HttpApi, HttpClientOptions } from "../http/options.js";
import type { Incoming, RpcId, RpcProtocol } from "./protocol.js";
import { type RpcItem, type RpcOutcome, type RpcSending, type RpcTransport, type ToRpcError } from "./transport.js";

/** Where calls are posted to. */
export interface HttpEndpoint {
  readonly path: string;
  readonly security?: readonly (readonly string[])[];
}

/** Calls as HTTP POST requests. */
export function httpTransport(
  api: HttpApi,
  options: HttpClientOptions,
  endpoint: HttpEndpoint,
  protocol: RpcProtocol,
  toError: ToRpcError,
): RpcTransport {
  const http = createHttpClient(api, { ...options, validate: undefined, timeout: 0, retry: 0 });
  let count = 0;
  const post = async (id: string, message: unknown, hasAnswer: boolean, { signal, headers }: RpcSending): Promise<unknown> => {
    const operation = toOperation(id, endpoint, hasAnswer);
    const { data } = await http<{ 200: unknown }>(operation, [], message, undefined, { signal, headers }).withResponse();
    return data;
  };
  const toMessage = ({ method, params }: RpcItem): { message: unknown; id: RpcId | undefined } => {
    if (method.isNotification === true) return { message: protocol.notification(method.method, params), id: undefined };
    const id = protocol.toId(++count);
    return { message: protocol.request(id, method.method, params), id };
  };
  const transport: RpcTransport = {
    async call(item, sending) {
      const { message, id } = toMessage(item);
      const operation = item.method.method;
      const answer = await post(operation, message, id !== undefined, sending).catch((error: unknown) => {
        throw failureIn(error, protocol, operation, toError) ?? error;
      });
      if (id === undefined) return undefined;
      return resultOf(protocol.read(answer), id, operation, toError);
    },
  };
  if (protocol.canBatch) transport.batch = async (items, sending) => {
    const messages = items.map(toMessage);
    const hasAnswer = messages.some(({ id }) => id !== undefined);
    const answer = await post("batch", messages.map(({ message }) => message), hasAnswer, sending).catch((error: unknown) => {
      throw failureIn(error, protocol, "batch", toError) ?? error;
    });
    const answers = (Array.isArray(answer) ? answer : [answer]).map((each: unknown) => protocol.read(each));
    return items.map((item, index) => outcomeOf(item, messages[index]?.id, answers, toError));
  };
  return transport;
}

const toOperation = (id: string, { path, security = [] }: HttpEndpoint, hasAnswer: boolean): HttpOperation => ({
  id,
  method: "POST",
  path: path === "/" ? "" : path,
  body: { content: ["application/json"] },
  responses: { "2XX": hasAnswer ? ["application/json"] : [] },
  security,
});

/** The failure that a server tells in the body of an HTTP error. */
function failureIn(error: unknown, protocol: RpcProtocol, operation: string, toError: ToRpcError): Error | undefined {
  const incoming = error instanceof ApiError ? protocol.read(error.body) : undefined;
  return incoming?.kind === "error" ? toError(incoming.failure, operation) : undefined;
}

function resultOf(incoming: Incoming | undefined, id: RpcId, operation: string, toError: ToRpcError): unknown {
  if (incoming?.kind === "error" && (incoming.id === undefined || incoming.id === id)) throw toError(incoming.failure, operation);
  if (incoming?.kind === "result" && incoming.id === id) return incoming.result;
  const what = incoming !== undefined && "id" in incoming ? `an answer to the call ${String(incoming.id)} instead of ${id}` : "no answer that can be understood";
  throw new ResponseFormatError(`${operation} got ${what}.`, { operation });
}

/** The outcome of one item of a batch; answers come in any order. */
function outcomeOf({ method }: RpcItem, id: RpcId | undefined, answers: readonly (Incoming | undefined)[], toError: ToRpcError): RpcOutcome {
  if (id === undefined) return { result: undefined };
  const own = answers.find((each) => each !== undefined && "id" in each && each.id === id) ?? (answers.length === 1 ? answers[0] : undefined);
  try {
    return { result: resultOf(own, id, method.method, toError) };
  } catch (error) {
    return { error };
  }
}
