import { define, didYouMean } from "../definition.ts";

type Near = { nearest?: string | undefined };

const hintNear = ({ nearest }: Near): string | undefined => didYouMean(nearest);

/** Messages about reading, parsing and resolving input files. */
export const loadMessages = {
  "file-not-found": define<{ path: string } & Near>({
    severity: "error",
    message: ({ path }) => `The file "${path}" does not exist.`,
    hint: hintNear,
  }),
  "file-unreadable": define<{ path: string; reason: string }>({
    severity: "error",
    message: ({ path, reason }) => `The file "${path}" cannot be read: ${reason}.`,
  }),
  "file-outside-root": define<{ path: string }>({
    severity: "error",
    message: ({ path }) => `"${path}" lies outside the project.`,
    hint: ({ path }) =>
      path.includes("\\")
        ? "Paths are written with slashes, on every platform: \"schemas/user.json\"."
        : "gen-api reads no file outside the folder of its configuration, links included: move or copy the file into it.",
  }),
  "file-too-large": define<{ path: string; limit: number }>({
    severity: "error",
    message: ({ path, limit }) => `The file "${path}" is larger than ${Math.floor(limit / 1024 / 1024)} MB.`,
  }),
  "file-not-text": define<{ path: string; reason: string }>({
    severity: "error",
    message: ({ path, reason }) => `The file "${path}" ${reason}.`,
    hint: () => "Save it as UTF-8.",
  }),
  "unknown-library": define<{ name: string } & Near>({
    severity: "error",
    message: ({ name }) => `There is no other API "${name}" in this configuration.`,
    hint: hintNear,
  }),
  "library-refused": define<{ name: string; reason: string }>({
    severity: "error",
    message: ({ name, reason }) => `The output of "${name}" cannot be used here: ${reason}.`,
  }),
  "no-files": define<{ pattern: string }>({
    severity: "error",
    message: ({ pattern }) => `No file matches "${pattern}".`,
  }),
  "no-schemas-in-markdown": define<{ path: string }>({
    severity: "warning",
    message: ({ path }) => `"${path}" holds no schema.`,
    hint: () => 'A schema in Markdown is a fenced block of JSON or YAML with an "$id".',
  }),
  "empty-file": define<{ format: string }>({
    severity: "error",
    message: ({ format }) => `There is no ${format} here: the text is empty.`,
  }),
  "syntax-error": define<{ format: string; problem: string }>({
    severity: "error",
    message: ({ format, problem }) => `This is no valid ${format}: ${problem}.`,
  }),
  "nested-too-deep": define<{ limit: number }>({
    severity: "error",
    message: ({ limit }) => `Collections are nested more than ${limit} levels deep here.`,
  }),
  "duplicate-key": define<{ key: string }>({
    severity: "error",
    message: ({ key }) => `The key "${key}" stands twice in this object.`,
  }),
  "number-out-of-range": define<{ number: string; becomes: string }>({
    severity: "error",
    message: ({ number, becomes }) => `The number ${number} cannot be kept: it would become ${becomes}.`,
    hint: () => "Numbers are doubles (IEEE 754), as in JavaScript.",
  }),
  "number-rounded": define<{ number: string; becomes: string }>({
    severity: "warning",
    message: ({ number, becomes }) => `The integer ${number} becomes ${becomes}, the nearest double.`,
    hint: () => "Integers beyond 2^53 are not exact in JavaScript; write the rounded one to say that it is meant.",
  }),
  "not-json": define<{ problem: string }>({
    severity: "error",
    message: ({ problem }) => `${problem}.`,
  }),
  "several-documents": define({
    severity: "error",
    message: () => "A second YAML document begins here.",
    hint: () => "Give each document a file of its own.",
  }),
  "too-many-aliases": define<{ limit: number }>({
    severity: "error",
    message: ({ limit }) => `The aliases of this document would make more than ${limit} values.`,
  }),

  "unknown-key": define<{ key: string } & Near>({
    severity: "error",
    message: ({ key }) => `The key "${key}" is not known here.`,
    hint: hintNear,
  }),
  "missing-key": define<{ key: string }>({
    severity: "error",
    message: ({ key }) => `The key "${key}" is missing here.`,
  }),
  "invalid-value": define<{ expected: string; found: string } & Near>({
    severity: "error",
    message: ({ expected, found }) => `This must be ${expected}, not ${found}.`,
    hint: hintNear,
  }),
  "broken-rule": define<{ rule: string }>({
    severity: "error",
    message: ({ rule }) => `${rule}.`,
  }),
  "unknown-definition": define<{ found: string }>({
    severity: "error",
    message: ({ found }) => `This is no definition that gen-api can read: ${found}.`,
    hint: () => "A definition is an api.yaml, OpenAPI 3.0 to 3.2, Swagger 2.0, OpenRPC 1, or AsyncAPI 2 or 3.",
  }),
  "swagger-without-equivalent": define<{ what: string; instead: string }>({
    severity: "warning",
    message: ({ what, instead }) => `OpenAPI 3 cannot say what Swagger 2.0 says here (${what}): ${instead}.`,
  }),
  "not-a-schema": define<{ found: string }>({
    severity: "error",
    message: ({ found }) => `A schema is an object or a boolean, not ${found}.`,
  }),

  "unresolved-reference": define<{ reference: string } & Near>({
    severity: "error",
    message: ({ reference }) => `The reference "${reference}" leads nowhere.`,
    hint: hintNear,
  }),
  "referenced-file-missing": define<{ reference: string; path: string } & Near>({
    severity: "error",
    message: ({ reference, path }) => `The reference "${reference}" needs the file "${path}", which does not exist.`,
    hint: hintNear,
  }),
  "meta-schema-missing": define<{ reference: string; package: string }>({
    severity: "error",
    message: ({ reference, package: name }) => `The meta-schema "${reference}" comes with the package "${name}", which is not installed.`,
    hint: ({ package: name }) => `Install it: npm install --save-dev ${name}`,
  }),
  "reference-outside-root": define<{ reference: string }>({
    severity: "error",
    message: ({ reference }) => `The reference "${reference}" leads outside the project.`,
    hint: () => "gen-api reads no file outside the folder of its configuration.",
  }),
  "reference-to-wrong-kind": define<{ reference: string; expected: string; found: string }>({
    severity: "error",
    message: ({ reference, expected, found }) => `The reference "${reference}" must lead to ${expected}, but leads to ${found}.`,
  }),
  "reference-not-a-string": define<{ keyword: string }>({
    severity: "error",
    message: ({ keyword }) => `The value of "${keyword}" is not a string.`,
  }),
  "endless-reference": define<{ references: readonly string[] }>({
    severity: "error",
    message: ({ references }) =>
      references.length === 1
        ? `The reference "${references[0]}" leads to itself.`
        : `These references only lead to each other: ${references.slice(0, 5).map((each) => `"${each}"`).join(", ")}${references.length > 5 ? ", …" : ""}.`,
  }),
  "duplicate-id": define<{ uri: string }>({
    severity: "error",
    message: ({ uri }) => `The identifier "${uri}" is taken twice.`,
  }),
  "duplicate-anchor": define<{ anchor: string }>({
    severity: "error",
    message: ({ anchor }) => `The anchor "${anchor}" is taken twice in one schema.`,
  }),
  "invalid-id": define<{ id: string; reason: string }>({
    severity: "error",
    message: ({ id, reason }) => `"${id}" cannot be an identifier: ${reason}.`,
  }),
  "unknown-dialect": define<{ schema: string } & Near>({
    severity: "error",
    message: ({ schema }) => `The dialect "${schema}" is not known.`,
    hint: ({ nearest }) => didYouMean(nearest) ?? "A meta-schema of your own must be among the schemas of the API.",
  }),
} as const;
