import { rpcMethods } from "../../model/api-model.ts";
import type { ErrorDefinition } from "../../model/operation.ts";
import type { NamedSchema } from "../../model/schema.ts";
import type { ApiContext } from "./api-context.ts";
import { judgeSchemaExamples, printExamples } from "./examples.ts";
import { type Html, html, joinHtml } from "./html.ts";
import { renderCode, renderMarkdown } from "./markdown.ts";
import { printFittingStructure, printStructure } from "./schema-members.ts";
import { printRules } from "./schema-rules.ts";
import { printType } from "./schema-type.ts";
import { firstLine, printSection, type Section } from "./section.ts";
import { invariant } from "../../source/invariant.ts";

/** The section of one error of the catalogue. */
export function errorSection(error: ErrorDefinition, context: ApiContext): Section {
  const { id, code, message, description, httpStatus, retryable, data } = error;
  const place = context.errorPlace(id);
  invariant(place !== undefined, `no error ${id}`);
  const users = rpcMethods(context.api).filter(({ errors }) => errors.includes(id));
  const facts = [
    ...(httpStatus === undefined ? [] : [html`HTTP status ${httpStatus}`]),
    ...(retryable === undefined ? [] : [retryable ? html`the same call may succeed later` : html`the same call will fail again`]),
  ];
  return {
    kind: "error",
    title: String(code),
    summary: message,
    place,
    inner: [],
    content: printSection(place, html`<code>${code}</code> ${message}`, String(code), html`${String(code) !== id && html`<p class="names"><code class="operation-name">${id}</code></p>`}
${facts.length > 0 && html`<ul class="rules">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>`}${description !== undefined && renderMarkdown(description)}
${data !== undefined && html`<p class="content">Data <span class="type">${printType(data.node, context)}</span></p>${printStructure(data.node, context)}`}
${users.length > 0 && html`<p>Of ${joinHtml(users.map((method) => html`<a href="${{ place: context.operationPlace(method) }}"><code>${method.method}</code></a>`), html`, `)}</p>`}`),
  };
}

/** Longer schemas are told by the bundle alone. */
const longestText = 12_000;

/** The section of one named schema. */
export function schemaSection(schema: NamedSchema, context: ApiContext): Section {
  const { id, name, description, deprecated, node } = schema;
  const place = context.schemaPlace(id);
  const rules = printRules(schema.json);
  return {
    kind: "schema",
    title: name,
    summary: firstLine(description),
    place,
    inner: [],
    content: printSection(place, html`${name}`, name, html`${deprecated && html`<p><span class="mark deprecated">deprecated</span></p>`}${description !== undefined && renderMarkdown(description)}
<p class="content"><span class="type">${printType(node, context)}</span></p>
${rules.length > 0 && html`<ul class="rules">${rules.map((rule) => html`<li>${rule}</li>`)}</ul>`}${printFittingStructure(node, context, longestStructure)}${printExamples(judgeSchemaExamples(schema, context), context)}${printText(schema)}`),
  };
}

/** How long the inside of one schema may be. */
const longestStructure = 60_000;

/** The schema as it is written. */
function printText({ json }: NamedSchema): Html {
  const text = JSON.stringify(json, null, 2);
  if (text.length > longestText) return html`<p class="deep">The schema's own text is long; it stands in <code>bundle.json</code>.</p>`;
  return html`<details><summary>JSON Schema</summary>${renderCode(text, "text")}</details>`;
}
