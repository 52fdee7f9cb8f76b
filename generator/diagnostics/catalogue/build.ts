import { define, didYouMean } from "../definition.ts";

/** Messages about making the model from a definition. */
export const buildMessages = {
  "wrong-type": define<{ what: string; expected: string; actual: string }>({
    severity: "error",
    message: ({ what, expected, actual }) => `${what} must be ${expected}, not ${actual}.`,
  }),
  "wrong-value": define<{ what: string; expected: readonly string[]; actual: string; nearest?: string | undefined }>({
    severity: "error",
    message: ({ what, expected, actual }) =>
      `${what} must be ${expected.map((each) => `"${each}"`).join(" or ")}, not "${actual}".`,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
  "missing-member": define<{ what: string; member: string }>({
    severity: "error",
    message: ({ what, member }) => `${what} has no "${member}".`,
  }),
  "path-without-slash": define<{ path: string }>({
    severity: "error",
    message: ({ path }) => `A path begins with a slash, and "${path}" does not.`,
    hint: ({ path }) => `Write "/${path}".`,
  }),
  "lost-operation": define<{ method: string; nearest?: string | undefined }>({
    severity: "error",
    message: ({ method }) => `An operation stands here, and "${method}" is no method: nobody could call it.`,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
  "unknown-status": define<{ status: string }>({
    severity: "error",
    message: ({ status }) => `A response is described for a status such as "200", a range such as "4XX", or "default", and "${status}" is neither.`,
  }),
  "undeclared-server-variable": define<{ name: string; url: string }>({
    severity: "error",
    message: ({ name, url }) => `The server "${url}" has a variable "${name}" without a default.`,
    hint: ({ name }) => `Give it one: variables: { ${name}: { default: … } }`,
  }),
  "unknown-message": define<{ name: string; nearest?: string | undefined }>({
    severity: "error",
    message: ({ name }) => `There is no message "${name}" in "messages".`,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
  "ignored-header": define<{ name: string; instead: string }>({
    severity: "warning",
    message: ({ name, instead }) => `The header "${name}" has no effect here: OpenAPI describes it by ${instead}.`,
  }),
} as const;
