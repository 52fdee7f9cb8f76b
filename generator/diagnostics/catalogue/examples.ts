import { define, didYouMean } from "../definition.ts";

/** A place in an example, as messages name it. */
const at = (pointer: string): string => (pointer === "" ? "" : ` (at ${pointer})`);

/** Messages of the stage "examples". */
export const examplesMessages = {
  "example-syntax": define<{ message: string }>({
    severity: "error",
    message: ({ message }) => `This example cannot be read: ${message}.`,
    hint: () => "Where it is no JSON or YAML on purpose, give the block another language, or skip=\"reason\".",
  }),
  "example-trailing-comma": define<{ count: number }>({
    severity: "warning",
    message: ({ count }) => `A comma before the end is no JSON${count === 1 ? "" : ` (${count} times in this example)`}: who copies this example gets an error.`,
  }),
  "example-invalid": define<{ issue: string; pointer: string; schema: string }>({
    severity: "error",
    message: ({ issue, pointer, schema }) => `This example is not valid by ${schema}: ${issue}${at(pointer)}.`,
  }),
  "example-placeholder": define<{ value: string; issue: string; pointer: string }>({
    severity: "warning",
    message: ({ value, issue, pointer }) => `The placeholder "${value}" is no value that the schema admits: ${issue}${at(pointer)}.`,
    hint: () => "A value that could be real serves readers who copy it.",
  }),
  "example-unknown-property": define<{ name: string; pointer: string; schema: string; nearest: string | undefined }>({
    severity: "warning",
    message: ({ name, pointer, schema }) => `No schema describes the property "${name}" of ${schema}${at(pointer)}.`,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
  "example-unmapped": define<{ reason: string }>({
    severity: "warning",
    message: ({ reason }) => `No rule tells which schema this example is of: ${reason}.`,
  }),
  "example-inferred": define<{ schema: string; runnerUp: string | undefined }>({
    severity: "info",
    message: ({ schema, runnerUp }) =>
      `This example is taken for ${schema} because no other schema fits${runnerUp === undefined ? "" : ` (the next best is ${runnerUp})`}.`,
  }),
  "expected-invalid-but-valid": define<{ schema: string; why: string }>({
    severity: "error",
    message: ({ schema, why }) => `This example is said to be invalid (${why}), and is valid by ${schema}.`,
    hint: () => "Say expect=valid where the words around it mean something else.",
  }),
  "invalid-for-wrong-reason": define<{ declared: string; found: string }>({
    severity: "error",
    message: ({ declared, found }) => `This example is to fail with ${declared}; what fails is ${found}.`,
  }),
  "unknown-annotation-key": define<{ key: string; nearest: string | undefined }>({
    severity: "error",
    message: ({ key }) => `"${key}" is nothing that can be said about an example.`,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
  "annotation-value": define<{ key: string; value: string; expected: string }>({
    severity: "error",
    message: ({ key, value, expected }) => `"${value}" cannot be said for ${key}: ${expected} is expected.`,
  }),
  "annotation-without-place": define<{ pointer: string }>({
    severity: "error",
    message: ({ pointer }) => `The example has nothing at ${pointer}.`,
  }),
  "unknown-name-in-annotation": define<{ kind: string; name: string; nearest: string | undefined }>({
    severity: "error",
    message: ({ kind, name }) => `There is no ${kind} "${name}".`,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
  "sidecar-shape": define<{ expected: string }>({
    severity: "error",
    message: ({ expected }) => `${expected} is expected here.`,
    hint: () => 'An entry reads { heading: "First > Second", ordinal: 1, hash: 0123456789ab, schema: Name }.',
  }),
  "stale-mapping": define<{ file: string; line: number; hash: string }>({
    severity: "error",
    message: ({ file, line }) => `The block at ${file}:${line} has changed since this entry was written.`,
    hint: ({ hash }) => `Check that the entry still holds, and write hash: ${hash}.`,
  }),
  "mapping-without-block": define<{ file: string; heading: string; ordinal: number; nearest: string | undefined }>({
    severity: "error",
    message: ({ file, heading, ordinal }) => `${file} has no block ${ordinal} under "${heading}".`,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
  "schema-block-reference": define<{ reference: string; nearest: string | undefined }>({
    severity: "error",
    message: ({ reference }) => `The reference "${reference}" leads to no $id of the documents.`,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
  "schema-block-differs": define<{ id: string; pointer: string }>({
    severity: "warning",
    message: ({ id, pointer }) => `This schema differs from the API's own ${id}${at(pointer)}.`,
  }),
  "schema-block-heading": define<{ heading: string; title: string }>({
    severity: "warning",
    message: ({ heading, title }) => `The heading says "${heading}", the schema's title "${title}".`,
  }),
  "schema-block-twice": define<{ id: string }>({
    severity: "error",
    message: ({ id }) => `Two schemas have the $id "${id}".`,
  }),
  "unknown-meta-schema": define<{ uri: string }>({
    severity: "warning",
    message: ({ uri }) => `The meta-schema "${uri}" is not known, so that this schema is not checked.`,
  }),
  "rpc-envelope": define<{ issue: string }>({
    severity: "error",
    message: ({ issue }) => `This is no JSON-RPC 2.0 message: ${issue}.`,
  }),
  "unknown-method": define<{ method: string; nearest: string | undefined }>({
    severity: "error",
    message: ({ method }) => `The API has no method "${method}".`,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
  "method-heading": define<{ heading: string; method: string }>({
    severity: "error",
    message: ({ heading, method }) => `The heading names "${heading}", the example calls "${method}".`,
  }),
  "unknown-error-code": define<{ code: string; nearest: string | undefined }>({
    severity: "error",
    message: ({ code }) => `The error code ${code} is neither in the API's catalogue nor one that JSON-RPC defines.`,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
  "unknown-operation": define<{ method: string; target: string; nearest: string | undefined }>({
    severity: "error",
    message: ({ method, target }) => `The API has no operation ${method.toUpperCase()} ${target}.`,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
  "unknown-query-parameter": define<{ name: string; operation: string; nearest: string | undefined }>({
    severity: "error",
    message: ({ name, operation }) => `${operation} has no query parameter "${name}".`,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
  "missing-query-parameter": define<{ name: string; operation: string }>({
    severity: "error",
    message: ({ name, operation }) => `${operation} needs the query parameter "${name}".`,
  }),
  "unknown-response-status": define<{ status: string; operation: string }>({
    severity: "error",
    message: ({ status, operation }) => `${operation} has no response with status ${status}.`,
  }),
  "body-without-schema": define<{ operation: string; part: string }>({
    severity: "error",
    message: ({ operation, part }) => `${operation} has no ${part} that could be described by a body.`,
  }),
  "missing-body": define<{ operation: string }>({
    severity: "error",
    message: ({ operation }) => `${operation} needs a body, and this request has none.`,
  }),
  "http-blank-line": define({
    severity: "warning",
    message: () => "A blank line is missing between the headers and the body.",
  }),
  "authorization-scheme": define<{ scheme: string; expected: string }>({
    severity: "warning",
    message: ({ scheme, expected }) => `The API authenticates with ${expected}, not with ${scheme}.`,
  }),
  "event-not-in-catalogue": define<{ name: string; nearest: string | undefined }>({
    severity: "warning",
    message: ({ name }) => `"${name}" is not a documented event.`,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
  "catalogue-entry-unknown": define<{ kind: string; name: string; nearest: string | undefined }>({
    severity: "warning",
    message: ({ kind, name }) => `The API has no ${kind} "${name}".`,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
  "catalogue-entry-missing": define<{ kind: string; names: readonly string[] }>({
    severity: "warning",
    message: ({ kind, names }) => `This catalogue lacks ${names.length} ${kind}${names.length === 1 ? "" : "s"} of the API: ${names.slice(0, 5).join(", ")}${names.length > 5 ? ", …" : ""}.`,
  }),
  "catalogue-entry-differs": define<{ kind: string; name: string; here: string; api: string }>({
    severity: "warning",
    message: ({ kind, name, here, api }) => `The ${kind} "${name}" is ${here} here, and ${api} in the API.`,
  }),
  "example-typecheck": define<{ message: string }>({
    severity: "error",
    message: ({ message }) => `This code does not compile against the generated client: ${message}`,
  }),
  "example-without-type": define<{ file: string; type: string; nearest: string | undefined }>({
    severity: "error",
    message: ({ type }) => `There is no schema "${type}" for the examples in this folder.`,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
  "too-few-checked": define<{ checked: number; wanted: number }>({
    severity: "error",
    message: ({ checked, wanted }) => `${checked} examples are checked; at least ${wanted} are asked for.`,
  }),
  "markdown-too-deep": define<{ limit: number }>({
    severity: "error",
    message: ({ limit }) => `Lists and quotes are nested more than ${limit} levels deep here; what is deeper is not checked.`,
  }),
} as const;
