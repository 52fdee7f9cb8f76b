import { appliedSchemas, propertyNames } from "../../model/schema-facts.ts";
import type { NamedSchema } from "../../model/schema.ts";
import { isJsonArray, isJsonObject, type JsonValue } from "../../source/json.ts";
import type { ApiIndex } from "../api-index.ts";
import type { Example, Rule } from "../mapping.ts";
import { partOfSchema } from "../part.ts";
import { isHoleKey } from "../read/value-node.ts";
import { codeWords, plainWords } from "../words.ts";

/** A heading, or the line above, whose words are a schema's title, where the example's shape does not speak against it. */
export const headingRule: Rule = (example, { indexes }) => {
  const value = example.value?.value;
  if (value === undefined) return undefined;
  for (const text of textsAbove(example)) {
    for (const index of indexes) {
      const fitting = candidates(index, text).filter((schema) => hasShape(index, schema, value));
      if (fitting.length === 1) return { rule: "heading", api: index.api.name, parts: [partOfSchema(index, fitting[0]!)], faults: [], notes: [] };
    }
  }
  return undefined;
};

function textsAbove({ block }: Example): string[] {
  const label = block.label !== undefined && block.label.text.length <= 80 ? [block.label.text] : [];
  return [...label, ...block.headings.slice(-1).map(({ text }) => text)];
}

function candidates(index: ApiIndex, text: string): readonly NamedSchema[] {
  const byWords = index.schemasWithWords(plainWords(text));
  return byWords.length > 0 ? byWords : codeWords(text).flatMap((word) => index.schemaNamed(word) ?? []);
}

/** Whether a value could be meant as one of a schema: its type is admitted, and an object has a member that is declared. */
export function hasShape({ api }: ApiIndex, schema: NamedSchema, value: JsonValue): boolean {
  const types = appliedSchemas(api.graph, schema.json).flatMap((each) => each["type"] ?? []).flat();
  if (types.length > 0 && !types.includes(typeNameOf(value))) return typeof value === "number" && types.includes("integer");
  if (!isJsonObject(value)) return true;
  const names = Object.keys(value).filter((key) => !isHoleKey(key));
  const declared = propertyNames(api.graph, schema.json);
  return names.length === 0 || declared.length === 0 || names.some((name) => declared.includes(name));
}

function typeNameOf(value: JsonValue): string {
  if (value === null) return "null";
  return isJsonArray(value) ? "array" : typeof value;
}
