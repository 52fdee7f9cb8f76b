import { diagnostic } from "../../diagnostics/collector.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { standardDialect } from "../../load/dialects.ts";
import type { DialectName } from "../../model/reference-graph.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, stringMember } from "../../source/json.ts";
import { nearest } from "../../source/nearest.ts";
import { parsePointer } from "../../source/path.ts";
import { evaluatePlace } from "../../validate/evaluate.ts";
import type { ApiIndex } from "../api-index.ts";
import { closestHint, groupBranches } from "../judge-part.ts";
import type { Context, Example, Fault, Mapping, Rule } from "../mapping.ts";
import type { MetaSchema } from "../meta-schemas.ts";
import { fault, locationIn, toPointerText, valueAt } from "../part.ts";
import { type FoundReference, isSchemaBlock, referencesIn, type SchemaBlocks } from "../schema-blocks.ts";
import { plainWords } from "../words.ts";

const newest = "https://json-schema.org/draft/2020-12/schema";

/** A schema: valid by its meta-schema, each reference leads somewhere, and it is what the API has under its `$id`. */
export const schemaBlockRule = (blocks: SchemaBlocks, metaSchemas: ReadonlyMap<DialectName, MetaSchema>): Rule => (example, context) => {
  const value = example.value?.value;
  if (!isSchemaBlock(value)) return undefined;
  const uri = stringMember(value, "$schema") ?? newest;
  const metaSchema = metaSchemas.get(standardDialect(uri) ?? "openapi-3.0");
  const unknown = metaSchema === undefined ? [diagnostic("unknown-meta-schema", { uri }, locationIn(example, ["$schema"]))] : [];
  return {
    rule: "schema-block",
    kind: "schema",
    parts: [],
    faults: [...(metaSchema === undefined ? [] : metaFaults(example, value, metaSchema, uri)), ...referenceFaults(example, value, context, blocks), ...twiceFaults(example, value, blocks)],
    notes: [...unknown, ...headingNotes(example, value), ...differenceNotes(example, value, context)],
    labels: [uri],
    ...apiOf(value, context),
  };
};

const apiOf = (value: JsonObject, { indexes }: Context): Pick<Mapping, "api"> => {
  const index = ownerOf(value, indexes);
  return index === undefined ? {} : { api: index.api.name };
};

const ownerOf = (value: JsonObject, indexes: readonly ApiIndex[]): ApiIndex | undefined =>
  indexes.find((index) => index.schemaNamed(stringMember(value, "$id") ?? "") !== undefined);

function metaFaults(example: Example, value: JsonObject, { places, target }: MetaSchema, schema: string): Fault[] {
  return groupBranches(evaluatePlace(places, target, value).errors).map(({ issue: { instancePath, keyword, message }, nested }) => {
    const keys = parsePointer(instancePath) ?? [];
    return fault("example-invalid", { issue: message, pointer: instancePath, schema }, locationIn(example, keys), { keyword, keys, ...closestHint(nested) });
  });
}

function referenceFaults(example: Example, value: JsonObject, { indexes }: Context, blocks: SchemaBlocks): Fault[] {
  const { references, ids } = referencesIn(value);
  const known = (uri: string): JsonValue | undefined =>
    ids.get(uri) ?? blocks.withId(uri)[0]?.schema ?? indexes.map(({ api }) => api.graph.resources.get(uri)?.json).find((json) => json !== undefined);
  const leads = ({ uri, fragment }: FoundReference): boolean => {
    if (standardDialect(uri) !== undefined) return true;
    const root = known(uri);
    const keys = parsePointer(fragment);
    return root !== undefined && (keys === undefined || valueAt(root, keys) !== undefined);
  };
  return references.filter((reference) => !leads(reference)).map(({ text, keys }) => {
    const names = [...blocks.ids, ...indexes.flatMap(({ api }) => [...api.graph.resources.keys()])];
    return fault("schema-block-reference", { reference: text, nearest: nearest(text, names) }, locationIn(example, keys), { keyword: "$ref", keys });
  });
}

function twiceFaults(example: Example, value: JsonObject, blocks: SchemaBlocks): Fault[] {
  const id = stringMember(value, "$id");
  const first = id === undefined ? undefined : blocks.withId(id.replace(/#$/, ""))[0];
  if (id === undefined || first === undefined || first.example === example || isSame(first.schema, value)) return [];
  const related = [{ message: "The first is here", location: locationIn(first.example, ["$id"]) }];
  return [fault("schema-block-twice", { id }, locationIn(example, ["$id"]), { keyword: "$id", keys: ["$id"], related })];
}

/** A heading that reads like a type's name must be the title. */
function headingNotes(example: Example, value: JsonObject): Diagnostic[] {
  const heading = example.block.headings.at(-1)?.text.replaceAll("`", "").trim() ?? "";
  const title = stringMember(value, "title");
  if (title === undefined || !/^[A-Z][a-z\d]+(?:[A-Z][A-Za-z\d]*)+$/.test(heading) || plainWords(heading) === plainWords(title)) return [];
  return [diagnostic("schema-block-heading", { heading, title }, locationIn(example, ["title"]))];
}

function differenceNotes(example: Example, value: JsonObject, { indexes }: Context): Diagnostic[] {
  const id = stringMember(value, "$id") ?? "";
  const own = ownerOf(value, indexes)?.schemaNamed(id);
  const keys = own === undefined ? undefined : firstDifference(withoutWords(value), withoutWords(own.json as JsonValue));
  return own === undefined || keys === undefined
    ? []
    : [diagnostic("schema-block-differs", { id, pointer: toPointerText(keys) }, locationIn(example, keys), { related: [{ message: "The API's schema is here", location: own.location }] })];
}

/** What a schema says to people and not to validators, and which draft it is written in. */
const words: ReadonlySet<string> = new Set(["$schema", "$comment", "title", "description", "examples"]);

/** A schema without its words; a property of such a name is an object and stays. */
function withoutWords(value: JsonValue): JsonValue {
  if (isJsonArray(value)) return value.map(withoutWords);
  if (!isJsonObject(value)) return value;
  const kept = Object.entries(value).filter(([key, each]) => !words.has(key) || isJsonObject(each));
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutWords(each)]));
}

const isSame = (a: JsonValue, b: JsonValue): boolean => firstDifference(a, b) === undefined;

/** The keys of the first place where two values differ; the order of members makes no difference. */
function firstDifference(a: JsonValue | undefined, b: JsonValue | undefined): (string | number)[] | undefined {
  if (isJsonArray(a) && isJsonArray(b)) return firstOf(Math.max(a.length, b.length), (index) => index, (index) => firstDifference(a[index], b[index]));
  if (!isJsonObject(a) || !isJsonObject(b)) return a === b ? undefined : [];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return firstOf(keys.length, (index) => keys[index]!, (index) => firstDifference(a[keys[index]!], b[keys[index]!]));
}

function firstOf(length: number, keyOf: (index: number) => string | number, compare: (index: number) => (string | number)[] | undefined): (string | number)[] | undefined {
  for (let index = 0; index < length; index++) {
    const keys = compare(index);
    if (keys !== undefined) return [keyOf(index), ...keys];
  }
  return undefined;
}
