import { define, didYouMean } from "../definition.ts";

type Near = { nearest?: string | undefined };

const hintNear = ({ nearest }: Near): string | undefined => didYouMean(nearest);


/** Messages of the stage "check". */
export const checkMessages = {
  "invalid-pattern": define<{ pattern: string; fault: string }>({
    severity: "error",
    message: ({ pattern, fault }) => `The pattern "${pattern}" is no regular expression of ECMA-262: ${fault}.`,
  }),
  "pattern-without-unicode": define<{ pattern: string; fault: string }>({
    severity: "warning",
    message: ({ pattern, fault }) => `The pattern "${pattern}" is valid only without Unicode semantics (with them: ${fault}), and is emitted so.`,
    hint: () => "Other validators may refuse it: escape only what needs it, so that the pattern is valid with the flag u.",
  }),
  "exponential-pattern": define<{ pattern: string; attack: string | undefined }>({
    severity: "warning",
    message: ({ pattern }) => `The pattern "${pattern}" can take exponential time: a short text makes a validator hang.`,
    hint: ({ attack }) => (attack === undefined ? undefined : `Such a text is ${attack}. Rewrite the repetition so that each text matches in one way.`),
  }),
  "pattern-not-analysed": define<{ pattern: string; reason: string }>({
    severity: "info",
    message: ({ pattern, reason }) => `Whether the pattern "${pattern}" can take exponential time is not known: ${reason}.`,
  }),

  "wrong-keyword-value": define<{ what: string; expected: string; actual: string }>({
    severity: "error",
    message: ({ what, expected, actual }) => `${what} must be ${expected}, not ${actual}.`,
  }),
  "not-a-subschema": define<{ found: string }>({
    severity: "error",
    message: ({ found }) => `A schema must stand here, which is an object or a boolean, not ${found}.`,
  }),
  "keyword-of-other-dialect": define<{ keyword: string; dialect: string; others: readonly string[] }>({
    severity: "warning",
    message: ({ keyword, dialect, others }) => `The keyword "${keyword}" says nothing in ${dialect}: it is one of ${others.join(", ")}.`,
  }),
  "misspelt-keyword": define<{ keyword: string; meant: string }>({
    severity: "warning",
    message: ({ keyword }) => `There is no keyword "${keyword}"; it says nothing.`,
    hint: ({ meant }) => didYouMean(meant),
  }),
  "endless-schema": define<{ reference: string }>({
    severity: "warning",
    message: ({ reference }) => `The schema "${reference}" applies itself to the same value: judging one by it never ends, and validators refuse it.`,
    hint: () => "Put what the alternatives share into a schema of its own, and let both refer to that.",
  }),
  "contradictory-bounds": define<{ lower: string; upper: string }>({
    severity: "warning",
    message: ({ lower, upper }) => `No value lies between "${lower}" and "${upper}".`,
  }),
  "undeclared-required": define<{ name: string }>({
    severity: "warning",
    message: ({ name }) => `The required property "${name}" is not declared, and "additionalProperties" forbids it: no object is valid.`,
  }),
  "value-of-wrong-type": define<{ keyword: string; types: readonly string[]; found: string }>({
    severity: "warning",
    message: ({ keyword, types, found }) =>
      `${keyword === "enum" ? "A value of \"enum\"" : `"${keyword}"`} is ${found}, but the schema's type is ${types.join(" or ")}.`,
  }),
  "missing-type": define<{ keyword: string; type: "object" | "array" }>({
    severity: "info",
    message: ({ keyword, type }) => `"${keyword}" stands here without "type": what is no ${type} is valid too, and the generated type admits it.`,
    hint: ({ type }) => `Say "type": "${type}" if that is what you mean.`,
  }),
  "ambiguous-alternatives": define<{ name: string; tag: string; one: string; other: string }>({
    severity: "warning",
    message: ({ name, tag, one, other }) => `A "${one}" with "${name}": "${tag}" is a "${other}" as well, and "oneOf" refuses what two alternatives match.`,
    hint: ({ name, tag }) => `A discriminator changes nothing about that. Let each alternative fix its value ("${name}": { "enum": ["${tag}"] }), or write "anyOf".`,
  }),
  "nullable-without-type": define<{ holder: "$ref" | "enum" | "allOf" | "anyOf" | "oneOf" }>({
    severity: "warning",
    message: ({ holder }) => `"nullable" says nothing here: it adds null to a "type" beside it, and "${holder}" refuses null.`,
    hint: ({ holder }) =>
      holder === "enum"
        ? "Say the \"type\" beside it, and list null among the values."
        : "Say \"nullable\" beside the \"type\" of the schema itself, or \"anyOf\" of it and of { \"type\": \"object\", \"nullable\": true, \"enum\": [null] }.",
  }),
  "unresolved-mapping": define<{ value: string } & Near>({
    severity: "error",
    message: ({ value }) => `The mapping leads to "${value}", which is no schema.`,
    hint: hintNear,
  }),
  "unused-schema": define<{ name: string }>({
    severity: "info",
    message: ({ name }) => `No operation uses the schema "${name}".`,
  }),

  "duplicate-operation-id": define<{ id: string }>({
    severity: "error",
    message: ({ id }) => `Two operations are called "${id}".`,
  }),
  "duplicate-parameter": define<{ name: string; in: string }>({
    severity: "error",
    message: ({ name, in: where }) => `The ${where} parameter "${name}" is described twice.`,
  }),
  "undeclared-path-parameter": define<{ name: string; path: string } & Near>({
    severity: "error",
    message: ({ name, path }) => `The path "${path}" has a parameter "${name}" that is not described.`,
    hint: hintNear,
  }),
  "lone-brace": define<{ path: string }>({
    severity: "warning",
    message: ({ path }) => `In the path "${path}" a brace has no other one: it is taken for a part of the path.`,
    hint: () => "A parameter stands in two: {id}.",
  }),
  "unused-path-parameter": define<{ name: string; path: string } & Near>({
    severity: "error",
    message: ({ name, path }) => `The path "${path}" has no parameter "${name}".`,
    hint: hintNear,
  }),
  "ambiguous-paths": define<{ path: string; other: string }>({
    severity: "warning",
    message: ({ path, other }) => `The paths "${path}" and "${other}" match the same requests.`,
  }),
  // OpenAPI forbids it (3.1, section 4.8.8.2), but servers tell such paths apart by the values, and so many descriptions have it.
  "identical-paths": define<{ path: string; other: string }>({
    severity: "warning",
    message: ({ path, other }) => `The paths "${path}" and "${other}" differ only in the names of their parameters.`,
    hint: () => "OpenAPI takes them for one path. Servers, mocks and gateways that are made of the document cannot tell them apart.",
  }),
  "missing-success-response": define<{ operation: string }>({
    severity: "warning",
    message: ({ operation }) => `The operation "${operation}" describes no successful response.`,
  }),
  "unknown-security-scheme": define<{ name: string } & Near>({
    severity: "error",
    message: ({ name }) => `There is no security scheme "${name}".`,
    hint: hintNear,
  }),
  "unknown-tag": define<{ name: string } & Near>({
    severity: "warning",
    message: ({ name }) => `The tag "${name}" is not among the "tags" of the API.`,
    hint: hintNear,
  }),
  "unknown-error": define<{ name: string } & Near>({
    severity: "error",
    message: ({ name }) => `There is no error "${name}" in the catalogue "errors".`,
    hint: hintNear,
  }),
} as const;
