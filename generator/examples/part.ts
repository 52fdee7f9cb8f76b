import { diagnostic, type ReportOptions } from "../diagnostics/collector.ts";
import type { Code, Parameters } from "../diagnostics/catalogue.ts";
import type { MediaType } from "../model/operation.ts";
import type { NamedSchema, SchemaUse } from "../model/schema.ts";
import type { Location, TextLocation } from "../source/document.ts";
import type { JsonValue } from "../source/json.ts";
import { escapePointerToken } from "../source/path.ts";
import type { TextRange } from "../source/text-problem.ts";
import { type ApiIndex, labelOf, targetOf } from "./api-index.ts";
import { openingOf } from "./document-blocks.ts";
import type { Example, Fault, Keys, Mapping, Part } from "./mapping.ts";

/** A part judged by a schema where it is used. */
export const partOf = (index: ApiIndex, use: SchemaUse, at: Keys, label = labelOf(index.api, use)): Part => ({ index, target: targetOf(use), label, at });

/** A part judged by a named schema. */
export const partOfSchema = (index: ApiIndex, schema: NamedSchema, at: Keys = []): Part => partOf(index, schema, at, schema.name);

export const toPointerText = (keys: Keys): string => keys.map((key) => `/${escapePointerToken(key)}`).join("");

/** The value that keys lead to; `undefined` when they lead nowhere. */
export function valueAt(value: JsonValue | undefined, keys: Keys): JsonValue | undefined {
  let at = value;
  for (const key of keys) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string | number, JsonValue>>)[key];
  }
  return at;
}

/** Where a part of an example's value stands. */
export const locationIn = (example: Example, keys: Keys, part?: "key" | "value"): Location => example.locationOf(keys, part);

/** Where a stretch of an example's file stands. */
export const locationOfRange = (example: Example, { start, end }: TextRange): TextLocation => ({ kind: "text", file: example.file, start, end });

/** The first line of an example; of its block, where it is the only one. */
export function exampleRange(example: Pick<Example, "file" | "block" | "message" | "value">): TextRange {
  const range = example.message?.range ?? example.value?.range ?? openingOf(example.block, example.file);
  const length = example.file.text.slice(range.start, range.end).search(/[\r\n]/);
  return length === -1 ? range : { start: range.start, end: range.start + length };
}

/** A fault of an example, with what `fails=` calls it. */
export function fault<C extends Code>(
  code: C,
  parameters: Parameters<C>,
  location: Location,
  { keyword, keys = [], ...options }: ReportOptions & { readonly keyword: string; readonly keys?: Keys },
): Fault {
  return { keyword, pointer: toPointerText(keys), diagnostic: diagnostic(code, parameters, location, options) };
}

/** The media type that describes a body: the one named, else the one for JSON, else the only one. */
export function mediaTypeFor(content: readonly MediaType[], contentType: string | undefined): MediaType | undefined {
  const wanted = contentType?.split(";")[0]!.trim().toLowerCase();
  const exact = wanted === undefined ? undefined : content.find(({ type }) => matchesRange(type, wanted));
  return exact ?? content.find(({ type }) => /[/+]json$/i.test(type.split(";")[0]!)) ?? (content.length === 1 ? content[0] : undefined);
}

function matchesRange(range: string, type: string): boolean {
  const plain = range.split(";")[0]!.trim().toLowerCase();
  return plain === type || plain === "*/*" || (plain.endsWith("/*") && type.startsWith(plain.slice(0, -1)));
}

/** Several mappings as one: its parts are all of theirs. */
export function joinMappings(mappings: readonly Mapping[]): Mapping | undefined {
  const [first, ...rest] = mappings;
  return first === undefined || rest.length === 0
    ? first
    : {
        ...first,
        parts: mappings.flatMap(({ parts }) => parts),
        faults: mappings.flatMap(({ faults }) => faults),
        notes: mappings.flatMap(({ notes }) => notes),
        labels: mappings.flatMap(({ labels }) => labels ?? []),
        remembers: mappings.flatMap(({ remembers }) => remembers ?? []),
      };
}
