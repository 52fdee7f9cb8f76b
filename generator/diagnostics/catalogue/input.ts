import { define, didYouMean } from "../definition.ts";

/** Messages about OpenRPC and AsyncAPI documents as input. */
export const inputMessages = {
  "foreign-schema": define<{ format: string }>({
    severity: "warning",
    message: ({ format }) => `Schemas in the format "${format}" are not read: what they describe is unknown here.`,
    hint: () => "AsyncAPI's own schemas, JSON Schema and OpenAPI's schemas are read.",
  }),
  "duplicate-method": define<{ method: string }>({
    severity: "error",
    message: ({ method }) => `The method "${method}" is described twice.`,
    hint: () => "Methods are called by their names: each has one of its own.",
  }),
  "duplicate-param": define<{ name: string; method: string }>({
    severity: "error",
    message: ({ name, method }) => `"${method}" has two params called "${name}".`,
  }),
  "required-after-optional": define<{ name: string; before: string }>({
    severity: "warning",
    message: ({ name, before }) => `The required param "${name}" stands behind "${before}", which is optional.`,
    hint: () => "Where params go by position, an optional one can only be left out at the end.",
  }),
  "params-for-positions": define<{ example: string; given: number; known: number }>({
    severity: "warning",
    message: ({ example, given, known }) => `The example "${example}" has ${given} params, and the method has ${known}.`,
  }),
  "unknown-server": define<{ name: string; nearest?: string | undefined }>({
    severity: "error",
    message: ({ name }) => `There is no server "${name}" in "servers".`,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
  "message-of-another-channel": define<{ channel: string }>({
    severity: "error",
    message: ({ channel }) => `This message is none of the channel "${channel}".`,
    hint: () => "An operation names messages of its own channel: #/channels/…/messages/….",
  }),
  "undeclared-channel-parameter": define<{ name: string; address: string }>({
    severity: "warning",
    message: ({ name, address }) => `The address "${address}" has the parameter "${name}", which is not described.`,
    hint: () => "It is taken for a string.",
  }),
  "definition-to-import": define<{ path: string }>({
    severity: "error",
    message: () => "This is a definition already: there is nothing to import.",
    hint: ({ path }) => `Name it in the configuration (definition: ${path}), or generate from it: gen-api --input ${path}`,
  }),
  "unreachable-channels": define<{ protocols: readonly string[]; count: number; isEmpty: boolean }>({
    severity: "info",
    message: ({ protocols, count, isEmpty }) =>
      `The client ${isEmpty ? "is empty: it " : ""}leaves out ${count === 1 ? "1 channel" : `${count} channels`}${isEmpty ? ", since it" : ": it"} speaks WebSocket, not ${protocols.join(" or ")}.`,
    hint: ({ isEmpty }) => `Types, validators, documentation and the AsyncAPI document have them${isEmpty ? "; leave out the target client" : ""}.`,
  }),
} as const;
