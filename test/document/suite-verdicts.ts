import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import "@hyperjump/json-schema/draft-07";
import { registerSchema, unregisterSchema, validate, type SchemaObject } from "@hyperjump/json-schema/draft-2020-12";
import { buildApi } from "../../generator/build/build-api.ts";
import type { ApiModel } from "../../generator/model/api-model.ts";
import type { JsonObject, JsonValue } from "../../generator/source/json.ts";
import { tryLoadTexts } from "../load-texts.ts";
import { shared } from "../shared.ts";

/** One group of the official suite: a schema with instances. */
export interface SuiteGroup {
  readonly description: string;
  readonly schema: JsonValue;
  readonly tests: readonly { readonly description: string; readonly data: JsonValue; readonly valid: boolean }[];
}

const schemaUris: Readonly<Record<string, string>> = {
  draft7: "http://json-schema.org/draft-07/schema#",
  "draft2019-09": "https://json-schema.org/draft/2019-09/schema",
  "draft2020-12": "https://json-schema.org/draft/2020-12/schema",
};

/** The required groups of a draft, by `file: description`. */
export function suiteGroups(draft: string): [string, SuiteGroup][] {
  const folder = shared(`data/json-schema-test-suite/tests/${draft}`)!;
  return readdirSync(folder).filter((file) => file.endsWith(".json")).flatMap((file) => {
    const groups = JSON.parse(readFileSync(join(folder, file), "utf8")) as SuiteGroup[];
    return groups.map((group): [string, SuiteGroup] => [`${file.slice(0, -5)}: ${group.description}`, group]);
  });
}

/** A schema that says which draft it is written in. */
export const inDraft = (draft: string, schema: JsonValue): JsonValue =>
  typeof schema === "object" && schema !== null && !("$schema" in schema) ? { $schema: schemaUris[draft]!, ...schema } : schema;

/** The schemas that groups refer to by URI, as files that name that URI. */
export function suiteRemotes(draft: string): Record<string, string> {
  const root = shared("data/json-schema-test-suite/remotes")!;
  const result: Record<string, string> = {};
  const visit = (folder: string): void => {
    for (const name of readdirSync(join(root, folder))) {
      const path = folder === "" ? name : `${folder}/${name}`;
      if (statSync(join(root, path)).isDirectory()) visit(path);
      else if (!/^(draft|v1)/.test(path) || path.startsWith(`${draft}/`)) {
        const json = JSON.parse(readFileSync(join(root, path), "utf8")) as JsonObject;
        const $id = new URL((json["$id"] as string | undefined) ?? "", `http://localhost:1234/${path}`).href;
        result[`remotes/${path}`] = JSON.stringify(inDraft(draft, { ...json, $id }));
      }
    }
  };
  visit("");
  return result;
}

/** The model of a group's schema, with the schemas that it may refer to. */
export async function buildGroup(draft: string, group: SuiteGroup, remotes: Readonly<Record<string, string>>): Promise<ApiModel> {
  const text = JSON.stringify(inDraft(draft, group.schema));
  const needed = text.includes("localhost:1234") ? remotes : {};
  const { api } = await tryLoadTexts({ "schema.json": text, ...needed });
  return buildApi(api).value;
}

/** The key of the group's own schema in a section of schemas. */
export function keyOfGroup(api: ApiModel): string {
  const root = [...api.schemas.values()].find(({ json }) => api.documents.some(({ file, value }) => file.path === "schema.json" && value === json));
  return root!.name;
}

let count = 0;

/** Judges instances by an entry of a section of schemas in `draft`, by an implementation that is not ours. */
export async function judge(section: JsonValue, draft: string, key: string, instances: readonly JsonValue[]): Promise<boolean[]> {
  const definitions = JSON.parse(JSON.stringify(section).replaceAll('"$ref":"#/components/schemas/', '"$ref":"#/definitions/')) as JsonObject;
  return judgeDocument({ $schema: schemaUris[draft]!, definitions }, `#/definitions/${key}`, instances);
}

/** Judges instances by what `pointer` leads to in a document that says its draft. */
export async function judgeDocument(document: JsonObject, pointer: string, instances: readonly JsonValue[]): Promise<boolean[]> {
  const uri = `https://example.org/group-${count++}`;
  registerSchema({ ...document, $id: uri, allOf: [{ $ref: pointer }] } as SchemaObject);
  try {
    const check = await validate(uri);
    return instances.map((instance) => check(instance as never).valid);
  } finally {
    unregisterSchema(uri);
  }
}
