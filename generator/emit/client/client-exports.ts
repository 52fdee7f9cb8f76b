import { code, type Code, ident, join, string } from "../../code/code.ts";
import type { RuntimePath } from "./runtime.ts";

/** What users of a client need of its runtime, by the file that has it. */
const publicNames: readonly { readonly path: RuntimePath; readonly values?: readonly string[]; readonly types?: readonly string[] }[] = [
  {
    path: "errors.ts",
    values: ["AbortError", "ClientError", "NetworkError", "RequestError", "ResponseFormatError", "TimeoutError", "ValidationError"],
  },
  { path: "security.ts", types: ["Credential"] },
  { path: "retry.ts", types: ["RetryOptions"] },
  { path: "http/api-error.ts", values: ["ApiError"] },
  { path: "http/api-call.ts", types: ["ApiCall", "Result"] },
  { path: "http/options.ts", types: ["CallOptions", "HttpRequest", "RedirectMode"] },
  { path: "rpc/rpc-error.ts", values: ["RpcError"] },
  { path: "rpc/rpc-call.ts", values: ["batch"], types: ["RpcCall", "RpcResult"] },
  { path: "rpc/rpc-client.ts", types: ["RpcCallOptions"] },
  { path: "channel/channel.ts", types: ["Channel"] },
  { path: "channel/message-buffer.ts", values: ["BufferOverflowError"] },
  { path: "socket/connection-events.ts", values: ["ConnectionLostError"], types: ["ConnectionEnd", "ConnectionLoss", "ConnectionProblem"] },
  { path: "socket/connection.ts", types: ["Connection"] },
  { path: "socket/options.ts", types: ["SocketOptions"] },
  { path: "socket/send-queue.ts", values: ["QueueOverflowError"] },
];

/** The `export … from` lines for the runtime files that a client has. */
export function printExports(paths: ReadonlySet<RuntimePath>): Code {
  const lines = publicNames.filter(({ path }) => paths.has(path)).flatMap(({ path, values = [], types = [] }) => {
    const from = string(`./client/${path.replace(/\.ts$/, ".js")}`);
    return [
      ...(values.length === 0 ? [] : [code`export ${printNames(values)} from ${from};`]),
      ...(types.length === 0 ? [] : [code`export type ${printNames(types)} from ${from};`]),
    ];
  });
  return join(lines, code`
`);
}

const printNames = (names: readonly string[]): Code =>
  names.length <= 4
    ? code`{ ${join(names.map(ident), code`, `)} }`
    : code`{
${names.map((name) => code`  ${ident(name)},
`)}}`;
