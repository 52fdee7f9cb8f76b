import { define } from "../definition.ts";

/** Messages of the stage "emit". */
export const emitMessages = {
  "missing-target": define<{ target: string; needed: string; api: string }>({
    severity: "error",
    message: ({ target, needed, api }) => `The target "${target}" of "${api}" needs the target "${needed}".`,
    hint: ({ needed }) => `Add "${needed}" to the targets of the API.`,
  }),
  "indistinct-messages": define<{ channel: string; messages: readonly string[]; isNamed: boolean }>({
    severity: "warning",
    message: ({ channel, messages }) =>
      `The client cannot tell ${listSome(messages)} of the channel "${channel}" apart: none of them is delivered under its name, all are given to onUnknown.`,
    hint: ({ isNamed }) =>
      `Let each payload require a member that it fixes to a string of its own, such as "type": { "const": … }${isNamed ? ', and name it in the channel (discriminator: type)' : ""}.`,
  }),
  "message-not-json": define<{ message: string; contentType: string }>({
    severity: "info",
    message: ({ message, contentType }) => `The client reads and writes the message "${message}" as JSON, not as ${contentType}: it knows nothing else on channels.`,
  }),
  "openapi-3.2-alone": define<{ what: string; instead: string }>({
    severity: "warning",
    message: ({ what, instead }) => `OpenAPI 3.1 cannot say this (${what}): ${instead}.`,
    hint: () => 'The target can be written in 3.2: openapi: { version: "3.2" }.',
  }),
  "package-failed": define<{ package: string; target: string; reason: string }>({
    severity: "error",
    message: ({ package: name, target, reason }) => `The target "${target}" was not made: ${name} says "${reason}".`,
    hint: ({ target }) => (target === "types" ? "gen-api's own engine prints the types of every schema." : undefined),
  }),
  "name-lost": define<{ package: string; name: string }>({
    severity: "warning",
    message: ({ package: name, name: lost }) => `${name} declares no type named "${lost}".`,
    hint: () => "It keeps ASCII letters and digits only: give the schema a title of these.",
  }),
  "references-multiply": define<{ api: string }>({
    severity: "error",
    message: ({ api }) => `The schemas of "${api}" are too large to be written without references: each is repeated wherever it is used.`,
    hint: () => "The bundle with its references has each schema once.",
  }),
} as const;

/** The names of a few messages, and how many there are beside them. */
function listSome(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `"${name}"`);
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more messages` : `the messages ${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
