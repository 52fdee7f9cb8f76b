import type { Header, Parameter, SecurityRequirement } from "../../model/operation.ts";
import { isJsonObject, type JsonObject, stringMember } from "../../source/json.ts";
import type { ApiContext } from "./api-context.ts";
import { type Html, html, joinHtml, nothing } from "./html.ts";
import { type Member, printMembers, printStructure } from "./schema-members.ts";
import { printRules } from "./schema-rules.ts";
import { printType, printValue } from "./schema-type.ts";
import { printGroup } from "./section.ts";

const places = [
  ["path", "Path parameters"], ["query", "Query parameters"], ["querystring", "Query"], ["header", "Header parameters"], ["cookie", "Cookies"],
] as const;

/** The parameters of an operation or a channel, by their places. */
export const printParameters = (parameters: readonly Parameter[], context: ApiContext): Html =>
  html`${places.map(([place, title]) => {
    const own = parameters.filter((parameter) => parameter.in === place);
    return own.length === 0 ? nothing : printGroup(title, printMembers(own.map((parameter) => toMember(parameter, context))));
  })}`;

function toMember(parameter: Parameter, context: ApiContext): Member {
  const { name, schema, required, deprecated, description, style, explode, contentType } = parameter;
  const usual = parameter.in === "path" || parameter.in === "header" ? "simple" : "form";
  const [example] = parameter.examples.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return {
    name,
    type: printType(schema.node, context),
    marks: [...(required ? ["required"] : []), ...(deprecated ? ["deprecated"] : [])],
    rules: [
      ...printRules(schema.json),
      ...(contentType !== undefined ? [html`as ${contentType}`] : style !== usual || explode !== (style === "form") ? [html`style ${style}${explode ? ", exploded" : ""}`] : []),
      ...(example === undefined ? [] : [html`example ${printValue(example)}`]),
    ],
    description: description ?? (isJsonObject(schema.json) ? stringMember(schema.json, "description") : undefined),
    below: printFolded(name, printStructure(schema.node, context)),
  };
}

const printFolded = (name: string, structure: Html): Html =>
  structure.length === 0 ? nothing : html`<details><summary>Members of <code>${name}</code></summary>${structure}</details>`;

/** The headers of a response. */
export const printHeaders = (headers: readonly Header[], context: ApiContext): Html =>
  printMembers(headers.map(({ name, required, description, schema }) => ({
    name,
    type: printType(schema.node, context),
    marks: ["header", ...(required ? ["required"] : [])],
    rules: printRules(schema.json),
    description,
    below: nothing,
  })));

/** Which credentials are needed, in words. */
export function printSecurity(security: readonly SecurityRequirement[], schemes: ReadonlyMap<string, JsonObject>): Html {
  const alternatives = security.map((requirement) => Object.entries(requirement));
  if (alternatives.every((names) => names.length === 0)) return nothing;
  const printed = alternatives.map((names) => (names.length === 0 ? html`nothing` : joinHtml(names.map(([name, scopes]) => printScheme(name, scopes, schemes)), html` and `)));
  return html`<p class="security">Needs ${joinHtml(printed, html`, or `)}.</p>
`;
}

function printScheme(name: string, scopes: readonly string[], schemes: ReadonlyMap<string, JsonObject>): Html {
  const words = describeScheme(schemes.get(name));
  return html`<code>${name}</code>${words !== undefined && html` (${words})`}${scopes.length > 0 && html` with${scopes.map((scope) => html` <code>${scope}</code>`)}`}`;
}

/** A security scheme in a few words (OpenAPI 3.1, section 4.8.27). */
export function describeScheme(scheme: JsonObject | undefined): string | undefined {
  switch (stringMember(scheme, "type")) {
    case "http": return `HTTP ${stringMember(scheme, "scheme") ?? ""}`.trim();
    case "apiKey": return `${stringMember(scheme, "in") ?? ""} ${stringMember(scheme, "name") ?? ""}`.trim();
    case "oauth2": return "OAuth 2.0";
    case "openIdConnect": return "OpenID Connect";
    case "mutualTLS": return "a client certificate";
    default: return undefined;
  }
}
