import { define } from "../definition.ts";

/** Messages of the stage "emit". */
export const emitMessages = {
  "missing-target": define<{ target: string; needed: string; api: string }>({
    severity: "error",
    message: ({ target, needed, api }) => `The target "${target}" of "${api}" needs the target "${needed}".`,
    hint: ({ needed }) => `Add "${needed}" to the targets of the API.`,
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
