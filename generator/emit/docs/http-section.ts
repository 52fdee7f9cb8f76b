import { isSuccess } from "../../document/symbols.ts";
import { type ErrorDefinition, type HttpOperation, isWebhook, type MediaType, type Response, type Webhook } from "../../model/operation.ts";
import type { NamedSchema, SchemaUse } from "../../model/schema.ts";
import type { ApiContext } from "./api-context.ts";
import { printCurlCall } from "./curl-call.ts";
import { judgeExamples, judgeSchemaExamples, printExamples } from "./examples.ts";
import { type Html, html, nothing } from "./html.ts";
import { renderCode, renderInline, renderMarkdown } from "./markdown.ts";
import { printHeaders, printParameters, printSecurity } from "./parameters.ts";
import { printFittingStructure } from "./schema-members.ts";
import { printRules } from "./schema-rules.ts";
import { printType } from "./schema-type.ts";
import { firstLine, printCall, printColumns, printGroup, printSection, type Section } from "./section.ts";
import { printTypeScriptCall } from "./typescript-call.ts";

/** The section of one HTTP operation, or of a webhook or callback, which nobody calls but the API. */
export function httpSection(operation: HttpOperation, context: ApiContext): Section {
  const { id, summary, description } = operation;
  const isCalled = !isWebhook(operation);
  const route = isWebhook(operation) && operation.askedBy === undefined ? operation.webhook : operation.path;
  const place = context.operationPlace(operation);
  const title = summary ?? id;
  return {
    kind: "operation",
    title: id,
    summary: `${operation.method.toUpperCase()} ${route}${summary === undefined ? "" : `: ${summary}`}`,
    place,
    inner: [],
    content: printSection(place, html`${title}`, title, html`<p class="route"><span class="method ${operation.method.toLowerCase()}">${operation.method.toUpperCase()}</span> <code>${route}</code></p>
${printNames(id, operation.deprecated)}${printColumns(
      html`${description !== undefined && description !== summary && renderMarkdown(description)}${isCalled && printSecurity(operation.security, context.api.securitySchemes)}${isWebhook(operation) && printAsking(operation)}${printParameters(operation.parameters, context)}${printBody(operation, context)}${printResponses(operation, context)}`,
      isCalled ? printCalls(operation, context) : printBodyExamples(operation, context),
    )}`),
  };
}

/** The name of an operation as programs use it. */
export const printNames = (id: string, isDeprecated: boolean): Html =>
  html`<p class="names"><code class="operation-name">${id}</code>${isDeprecated && html` <span class="mark deprecated">deprecated</span>`}</p>
`;

const printAsking = ({ askedBy }: Webhook): Html =>
  askedBy === undefined ? nothing : html`<p class="others">The API calls this for <code>${askedBy}</code>.</p>`;

const printCalls = (operation: HttpOperation, context: ApiContext): Html =>
  html`${printCall("TypeScript", renderCode(printTypeScriptCall(operation, context), "ts"), true)}
${printCall("curl", renderCode(printCurlCall(operation, context), "bash"), true)}
${printBodyExamples(operation, context)}`;

function printBodyExamples(operation: HttpOperation, context: ApiContext): Html {
  const requests = (operation.requestBody?.content ?? []).flatMap((content) => judgeExamples(content.schema, content.examples, context));
  const responses = operation.responses.map((response) => ({ response, examples: response.content.flatMap((content) => judgeExamples(content.schema, content.examples, context)) }));
  return html`${requests.length > 0 && html`<h3>Request examples</h3>${printExamples(requests, context)}`}${responses.map(({ response, examples }) =>
    examples.length > 0 && html`<h3>Response ${response.status}</h3>${printExamples(examples, context)}`)}`;
}

function printBody({ requestBody }: HttpOperation, context: ApiContext): Html {
  if (requestBody === undefined) return nothing;
  const { description, required, content } = requestBody;
  return printGroup("Body", html`${description !== undefined && renderMarkdown(description)}${!required && html`<p class="others">It can be left out.</p>`}${content.map((each) => printContent(each, context, true))}`);
}

function printContent({ type, schema }: MediaType, context: ApiContext, isUnfolded: boolean): Html {
  return html`<p class="content"><code>${type}</code>${schema !== undefined && html` <span class="type">${printType(schema.node, context)}</span>`}</p>
${schema !== undefined && printUse(schema, context, isUnfolded)}`;
}

/** How long the inside of one schema may be in an operation, which has others beside it. */
const longestStructure = 30_000;

/** The rules and the inside of a schema where it is used; `isUnfolded`: also of the named schema that it refers to. */
export function printUse(use: SchemaUse, context: ApiContext, isUnfolded: boolean): Html {
  const rules = printRules(use.json);
  const named = isUnfolded && use.node.kind === "ref" ? context.api.schemas.get(use.node.target) : undefined;
  return html`${rules.length > 0 && html`<ul class="rules">${rules.map((rule) => html`<li>${rule}</li>`)}</ul>`}${named === undefined ? printFittingStructure(use.node, context, longestStructure) : printNamed(named, context)}${printExamples(judgeSchemaExamples(use, context), context)}`;
}

/** The inside of a named schema, so that nobody has to leave the operation for it. */
function printNamed({ name, node }: NamedSchema, context: ApiContext): Html {
  const structure = printFittingStructure(node, context, longestStructure);
  return structure.length === 0 ? nothing : html`<details open><summary>Members of <code>${name}</code></summary>${structure}</details>`;
}

function printResponses({ responses }: HttpOperation, context: ApiContext): Html {
  if (responses.length === 0) return nothing;
  return printGroup("Responses", html`${responses.map((response) => printResponse(response, context))}`);
}

function printResponse(response: Response, context: ApiContext): Html {
  const { status, description, headers, content } = response;
  const isFine = isSuccess(status);
  const causes = [...context.api.errors.values()].filter(({ httpStatus }) => httpStatus !== undefined && String(httpStatus) === status);
  const rest = description.trim().includes("\n") ? renderMarkdown(description) : nothing;
  const inside = html`${rest}${printHeaders(headers, context)}${content.map((each) => printContent(each, context, isFine))}${printCauses(causes, context)}`;
  const head = html`<span class="status ${isFine ? "fine" : "failed"}">${status}</span> ${renderInline(firstLine(description), { isUnlinked: true })}`;
  return inside.length === 0 ? html`<p class="response">${head}</p>` : html`<details class="response"><summary>${head}</summary>${inside}</details>
`;
}

/** Entries of the error catalogue, with what they mean. */
export const printCauses = (errors: readonly ErrorDefinition[], context: ApiContext): Html =>
  errors.length === 0 ? nothing : html`<ul class="causes">${errors.map((error) => {
    const place = context.errorPlace(error.id);
    const code = html`<code>${error.code}</code>`;
    return html`<li>${place === undefined ? code : html`<a href="${{ place }}">${code}</a>`} ${error.message}</li>`;
  })}</ul>
`;
