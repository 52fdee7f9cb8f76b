import type { Example } from "../../model/operation.ts";
import type { SchemaUse } from "../../model/schema.ts";
import { isJsonObject, type JsonObject, type JsonValue, member } from "../../source/json.ts";
import type { ApiContext } from "./api-context.ts";
import { type Html, html, nothing } from "./html.ts";
import { renderCode, renderInline } from "./markdown.ts";

/** An example with the verdict on it. */
export interface JudgedExample {
  readonly title: string;
  readonly summary?: string | undefined;
  readonly value: JsonValue;
  readonly isValid: boolean;
}

/** The examples of a use, each judged by its schema; those that lie elsewhere (`externalValue`) are left out. */
export function judgeExamples(use: SchemaUse | undefined, examples: readonly Example[], context: ApiContext): JudgedExample[] {
  if (use === undefined) return [];
  return examples.flatMap(({ name, summary, value }) => (value === undefined ? [] : [{ title: name, summary, value, isValid: context.isValid(use, value) }]));
}

/** `examples` (and OpenAPI's `example`) of a schema itself. */
export function judgeSchemaExamples(use: SchemaUse, context: ApiContext): JudgedExample[] {
  const { json } = use;
  return isJsonObject(json) ? ownExamples(json).map((value, index, all) => ({ title: all.length === 1 ? "Example" : `Example ${index + 1}`, value, isValid: context.isValid(use, value) })) : [];
}

function ownExamples(json: JsonObject): readonly JsonValue[] {
  const list = member(json, "examples");
  const single = member(json, "example");
  return [...(Array.isArray(list) ? (list as readonly JsonValue[]) : []), ...(single === undefined ? [] : [single])];
}

/** Longer examples are folded. */
const longestOpen = 1_500;

/** Longer examples are files of their own. */
const longestShown = 12_000;

/** The mark of an example: whether it was judged by its schema. */
export const printMark = (isValid: boolean): Html =>
  isValid
    ? html`<span class="checked">✓ checked</span>`
    : html`<span class="unchecked">✗ does not match its schema</span>`;

/** Examples one below the other, each with its mark. */
export function printExamples(examples: readonly JudgedExample[], context: ApiContext): Html {
  if (examples.length === 0) return nothing;
  return html`${examples.map((example) => {
    const text = JSON.stringify(example.value, null, 2);
    if (text.length > longestShown) return printLong(example, text, context);
    const isFolded = text.length > longestOpen || examples.length > 3;
    return html`<details class="example"${isFolded ? nothing : html` open`}><summary>${titleOf(example)} ${printMark(example.isValid)}</summary>${example.summary !== undefined && html`<p>${renderInline(example.summary)}</p>`}${renderCode(text, "json")}</details>
`;
  })}`;
}

const printLong = (example: JudgedExample, text: string, context: ApiContext): Html =>
  html`<p class="example"><a href="${{ place: context.addFile("example", `${text}\n`) }}">${titleOf(example)}</a> (${Math.round(text.length / 1000)} kB) ${printMark(example.isValid)}</p>
`;

/** Names that only say that there is one. */
const titleOf = ({ title }: JudgedExample): string => (/^(default|example)?$/i.test(title) ? "Example" : `Example: ${title}`);
