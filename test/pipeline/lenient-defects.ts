import type { Draft, Description } from "./lenient-descriptions.ts";

/** A way to break a description. */
export interface Defect {
  readonly name: string;
  readonly code: string;
  readonly versions?: readonly Description["version"][];
  /** Breaks the description; a text may be broken that no tree can be. */
  readonly seed: (draft: Draft) => void;
  readonly seedText?: (text: string) => string;
  /** What stands on the lines of the diagnostic. */
  readonly at: string | RegExp;
  /** What the types hold at the place. */
  readonly types: RegExp;
  /** The examples are looked at by `check` alone. */
  readonly isExample?: true;
}

const schemasOf = (draft: Draft): Draft => draft["definitions"] ?? draft["components"]!["schemas"]!;
const mainSchema = (draft: Draft): Draft => Object.values(schemasOf(draft)).find((schema) => schema["properties"] !== undefined) as Draft;
const operations = (draft: Draft): { path: string; item: Draft; operation: Draft }[] =>
  Object.entries(draft["paths"]!).flatMap(([path, item]) => ["get", "post", "delete"].flatMap((method) =>
    item[method] === undefined ? [] : [{ path, item, operation: item[method] }]));
const draftOf = (value: unknown): Draft => value as Draft;

/** A property of the first schema. */
const property = (name: string, code: string, schema: unknown, at: string | RegExp, more: Partial<Defect> = {}): Defect => ({
  name, code, at,
  types: /seeded\?: unknown \/\* [a-z-]+ \*\/;/,
  seed: (draft) => { mainSchema(draft)["properties"]!["seeded"] = draftOf(schema); },
  ...more,
});

const parameter = (name: string, code: string, make: (draft: Draft) => unknown, at: string | RegExp, types: RegExp): Defect => ({
  name, code, at, types,
  seed: (draft) => {
    const { operation } = operations(draft)[0]!;
    operation["parameters"] = draftOf([...(operation["parameters"] ?? []), make(draft)]);
  },
});

const isSwagger = (draft: Draft): boolean => draft["swagger"] !== undefined;
const typed = (draft: Draft, type: string): object => (isSwagger(draft) ? { type } : { schema: { type } });
const openApi = ["3.0", "3.1", "3.2"] as const;
const modern = ["3.1", "3.2"] as const;
/** A type alias or interface of the output, whatever it is called. */
const anything = /export (?:type|interface) /;

/** The table of defects. */
export const defects: readonly Defect[] = [
  property("a reference into the void", "unresolved-reference", { $ref: "#/components/schemas/Seeded" }, "Seeded"),
  property("a reference to a missing file", "referenced-file-missing", { $ref: "./seeded-file.yaml#/Thing" }, "seeded-file.yaml"),
  property("a reference to a missing item", "unresolved-reference", { type: "array", items: { $ref: "#/nowhere/Seeded" } }, "Seeded", { types: /seeded\?: unknown \/\* unresolved-reference \*\/\[\];/ }),
  property("a reference out of the project", "reference-outside-root", { $ref: "../../seeded.yaml" }, "../../seeded.yaml"),
  property("a reference that is no text", "reference-not-a-string", { $ref: 4711 }, "4711"),
  property("an unknown type", "wrong-keyword-value", { type: "seededType" }, "seededType"),
  property("an unknown type with a format", "wrong-keyword-value", { type: "seeded-float", format: "double" }, "seeded-float"),
  property("a type that is a number", "wrong-keyword-value", { type: 4711 }, "4711"),
  property("a schema that is a text", "not-a-subschema", "seeded text", "seeded text"),
  property("a schema that is a number", "not-a-subschema", 4711, "4711"),
  property("a broken pattern", "invalid-pattern", { type: "string", pattern: "(seeded" }, "(seeded", { types: /Broken in the description: The pattern[\s\S]*seeded\?: string;/ }),
  property("a bound that is a text", "wrong-keyword-value", { type: "string", minLength: "seeded7" }, "seeded7", { types: /Broken in the description: "minLength"[\s\S]*seeded\?: string;/ }),
  property("a required that is a boolean", "wrong-keyword-value", { type: "object", required: true, description: "Seeded." }, /"?required"?: true/, { types: /Broken in the description: "required"/ }),
  property("a pattern of names that is broken", "invalid-pattern", { type: "object", patternProperties: { "[seeded": { type: "string" } }, additionalProperties: false }, "[seeded", { versions: modern, types: /seeded\?: \{/ }),
  property("an identifier with a fragment", "invalid-id", { $id: "#seeded-id", type: "string" }, "#seeded-id", { versions: modern, types: /seeded\?: string;/ }),
  property("an unknown dialect", "unknown-dialect", { $schema: "https://seeded.test/dialect", type: "string" }, "seeded.test/dialect", { versions: modern, types: /seeded\?: string;/ }),
  {
    name: "references that lead to each other", code: "endless-reference", at: "SeededB", types: /export type SeededA = unknown|export type SeededB = unknown/,
    seed: (draft) => {
      const prefix = isSwagger(draft) ? "#/definitions/" : "#/components/schemas/";
      schemasOf(draft)["SeededA"] = draftOf({ $ref: `${prefix}SeededB` });
      schemasOf(draft)["SeededB"] = draftOf({ $ref: `${prefix}SeededA` });
    },
  },
  {
    name: "a reference to a response where a schema must stand", code: "reference-to-wrong-kind", at: "responses/SeededResponse", types: /seeded\?: unknown \/\* reference-to-wrong-kind \*\/;/,
    seed: (draft) => {
      const { responses } = draft["components"] ?? draft;
      responses!["SeededResponse"] = draftOf({ description: "seeded" });
      mainSchema(draft)["properties"]!["seeded"] = draftOf({ $ref: isSwagger(draft) ? "#/responses/SeededResponse" : "#/components/responses/SeededResponse" });
    },
  },
  {
    name: "a missing response", code: "unresolved-reference", at: "SeededResponse", types: /unknown \/\* unresolved-reference \*\//,
    seed: (draft) => { operations(draft)[0]!.operation["responses"]!["418"] = draftOf({ $ref: isSwagger(draft) ? "#/responses/SeededResponse" : "#/components/responses/SeededResponse" }); },
  },
  {
    name: "a missing body", code: "unresolved-reference", versions: openApi, at: "SeededBody", types: /Body = unknown \/\* unresolved-reference \*\/;/,
    seed: (draft) => { operations(draft)[1]!.operation["requestBody"] = draftOf({ $ref: "#/components/requestBodies/SeededBody" }); },
  },
  parameter("a missing parameter", "unresolved-reference", (draft) => ({ $ref: isSwagger(draft) ? "#/parameters/SeededParameter" : "#/components/parameters/SeededParameter" }), "SeededParameter", anything),
  parameter("a parameter of an unknown type", "wrong-keyword-value", (draft) => ({ name: "seeded", in: "query", ...typed(draft, "seededType") }), "seededType", /seeded\?: unknown \/\* wrong-keyword-value \*\/;/),
  parameter("a parameter in no place", "wrong-value", (draft) => ({ name: "seeded", in: "seededPlace", ...typed(draft, "string") }), "seededPlace", anything),
  parameter("a parameter without a name", "missing-member", (draft) => ({ in: "header", description: "seeded", ...typed(draft, "string") }), /seeded/, anything),
  parameter("a parameter that its path does not have", "unused-path-parameter", (draft) => ({ name: "seededName", in: "path", required: true, ...typed(draft, "string") }), "seededName", anything),
  parameter("a parameter twice", "duplicate-parameter", (draft) => ({ name: "limit", in: "query", description: "seeded", ...typed(draft, "string") }), /seeded/, /limit\?: number;/),
  {
    name: "parameters that are a text", code: "wrong-type", at: "seeded-list", types: anything,
    seed: (draft) => { operations(draft).at(-1)!.operation["parameters"] = draftOf("seeded-list"); },
  },
  {
    name: "an id twice", code: "duplicate-operation-id", at: "seeded_id", types: anything,
    seed: (draft) => { for (const { operation } of operations(draft).slice(0, 2)) operation["operationId"] = draftOf("seeded_id"); },
  },
  {
    name: "a part of a path that nobody describes", code: "undeclared-path-parameter", at: /"?get"?:/, types: /seeded: unknown \/\* undeclared-path-parameter \*\/;/,
    seed: (draft) => { draft["paths"]!["/things/{seeded}"] = draftOf({ get: { responses: { 200: { description: "ok" } } } }); },
  },
  {
    name: "a path without a slash", code: "path-without-slash", at: "@seeded", types: anything,
    seed: (draft) => { draft["paths"]!["@seeded.test/things"] = draftOf({ get: { responses: { 200: { description: "ok" } } } }); },
  },
  {
    name: "an operation under no method", code: "lost-operation", at: "seededMethod", types: anything,
    seed: (draft) => { operations(draft)[0]!.item["seededMethod"] = draftOf({ responses: { 200: { description: "ok" } } }); },
  },
  {
    name: "a response of no status", code: "unknown-status", at: "seededStatus", types: anything,
    seed: (draft) => { operations(draft)[0]!.operation["responses"]!["seededStatus"] = draftOf({ description: "ok" }); },
  },
  {
    name: "an unknown security scheme", code: "unknown-security-scheme", at: "seededScheme", types: anything,
    seed: (draft) => { operations(draft)[0]!.operation["security"] = draftOf([{ seededScheme: [] }]); },
  },
  {
    name: "a server with a part that nobody describes", code: "undeclared-server-variable", versions: openApi, at: "{seeded}", types: anything,
    seed: (draft) => { draft["servers"] = draftOf([{ url: "https://{seeded}.test" }]); },
  },
  {
    name: "a discriminator that leads nowhere", code: "unresolved-mapping", versions: openApi, at: "SeededKind", types: anything,
    seed: (draft) => {
      schemasOf(draft)["Choice"] = draftOf({ oneOf: [{ $ref: "#/components/schemas/Problem" }], discriminator: { propertyName: "title", mapping: { seeded: "SeededKind" } } });
    },
  },
  {
    name: "a description without a version", code: "missing-member", at: "seededTitle", types: anything,
    seed: (draft) => { draft["info"] = draftOf({ title: "seededTitle" }); },
  },
  {
    name: "a summary that is a list", code: "wrong-type", at: /summary|seeded/, types: anything,
    seed: (draft) => { operations(draft)[0]!.operation["summary"] = draftOf(["seeded"]); },
  },
  {
    name: "a key twice", code: "duplicate-key", at: "seeded-second", types: anything,
    seed: (draft) => { draft["info"]!["description"] = draftOf("seeded-first"); },
    seedText: (text) => text.replace(/^( *)("?description"?): ("?)seeded-first\3(,?)$/m, (line, indent: string, key: string, quote: string) => `${line.replace(/,?$/, text.startsWith("{") ? "," : "")}\n${indent}${key}: ${quote}seeded-second${quote}${line.endsWith(",") ? "," : ""}`),
  },
  {
    ...property("an example that is not valid", "example-invalid", { type: "integer", example: "seeded-example" }, "seeded-example"),
    isExample: true, types: /seeded\?: number;/,
  },
];
