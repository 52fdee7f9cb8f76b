import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isJsonObject, type JsonObject, type JsonValue } from "../../generator/source/json.ts";
import { shared } from "../shared.ts";

/** The drafts over which fidelity is measured. */
export type Draft = "draft7" | "draft2020-12";

/** One schema of the official test suite with its instances. */
export interface SuiteGroup {
  readonly draft: Draft;
  /** The suite's file, without `.json`. */
  readonly file: string;
  readonly description: string;
  readonly schema: JsonValue;
  readonly tests: readonly { readonly description: string; readonly data: JsonValue; readonly valid: boolean }[];
}

/** The name of a group in messages: `draft7/items: a schema given for items`. */
export const groupName = ({ draft, file, description }: SuiteGroup): string => `${draft}/${file}: ${description}`;

const suiteFolder = (): string => {
  const folder = shared("data/json-schema-test-suite");
  if (folder === undefined) throw new Error("the JSON Schema test suite is missing");
  return folder;
};

const parse = (path: string): JsonValue => JSON.parse(readFileSync(path, "utf8")) as JsonValue;

/** The required groups of a draft. */
export function readGroups(draft: Draft): SuiteGroup[] {
  const folder = join(suiteFolder(), "tests", draft);
  const files = readdirSync(folder).filter((name) => name.endsWith(".json")).sort();
  return files.flatMap((name) =>
    (parse(join(folder, name)) as unknown as Omit<SuiteGroup, "draft" | "file">[]).map((group) => ({ ...group, draft, file: name.slice(0, -5) })));
}

export const metaSchemaOf = {
  draft7: "http://json-schema.org/draft-07/schema#",
  "draft2020-12": "https://json-schema.org/draft/2020-12/schema",
} as const;

/** The suite's remote schemas for a draft, by their URI; each an object that carries this URI as its `$id`. */
export function readRemotes(draft: Draft): ReadonlyMap<string, JsonObject> {
  const remotes = new Map<string, JsonObject>();
  const other = draft === "draft7" ? /^(v1|draft(3|4|6|20))/ : /^(v1|draft(3|4|6|7|2019))/;
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(suiteFolder(), "remotes", path), { withFileTypes: true })) {
      const below = path === "" ? entry.name : `${path}/${entry.name}`;
      if (other.test(below)) continue;
      if (entry.isDirectory()) visit(below);
      else addRemote(remotes, `http://localhost:1234/${below}`, parse(join(suiteFolder(), "remotes", below)), draft);
    }
  };
  visit("");
  return remotes;
}

/** A remote that names itself otherwise is found under both URIs. */
function addRemote(remotes: Map<string, JsonObject>, uri: string, schema: JsonValue, draft: Draft): void {
  if (!isJsonObject(schema)) return;
  const $id = typeof schema["$id"] === "string" && !schema["$id"].startsWith("#") ? new URL(schema["$id"], uri).href : uri;
  remotes.set($id, { $schema: metaSchemaOf[draft], ...schema, $id });
  if ($id !== uri) remotes.set(uri, { $schema: metaSchemaOf[draft], $id: uri, allOf: [{ $ref: $id }] });
}

/** The keywords that TypeScript can express. */
const expressibleKeywords = new Set([
  "type", "enum", "const", "properties", "required", "items", "prefixItems", "additionalItems", "additionalProperties",
  "anyOf", "oneOf", "allOf", "$ref", "$defs", "definitions", "$anchor", "$id", "$schema", "$comment",
]);

/** The suite's files whose schemas need documents from elsewhere. */
const filesWithRemotes = new Set(["refRemote", "vocabulary", "dynamicRef"]);

/** Whether a group belongs to the tier that TypeScript can express; it needs no other document. */
export const isInExpressibleTier = (group: SuiteGroup): boolean => !filesWithRemotes.has(group.file) && isExpressible(group.schema);

/** Whether a schema uses only keywords that TypeScript can express, and `additionalProperties` only as true or false. */
export function isExpressible(schema: JsonValue): boolean {
  if (!isJsonObject(schema)) return typeof schema === "boolean";
  return Object.entries(schema).every(([keyword, value]) => {
    if (!expressibleKeywords.has(keyword)) return false;
    if (keyword === "additionalProperties") return typeof value === "boolean";
    if (["properties", "$defs", "definitions"].includes(keyword)) return Object.values(value as JsonObject).every(isExpressible);
    if (["items", "additionalItems"].includes(keyword)) return Array.isArray(value) ? value.every(isExpressible) : isExpressible(value);
    return !["prefixItems", "anyOf", "oneOf", "allOf"].includes(keyword) || (value as JsonValue[]).every(isExpressible);
  });
}
