import type { HttpOperation, Parameter } from "../../model/operation.ts";
import type { SchemaUse } from "../../model/schema.ts";
import type { JsonValue } from "../../source/json.ts";
import { nearest } from "../../source/nearest.ts";
import type { TextRange } from "../../source/text-problem.ts";
import { evaluatePlace } from "../../validate/evaluate.ts";
import { type ApiIndex, parametersIn, targetOf } from "../api-index.ts";
import { nameOf, requestBody, responseBody, responseOf } from "../body.ts";
import { isPlaceholder } from "../placeholder.ts";
import type { Context, Example, Fault, Mapping, Part, Rule } from "../mapping.ts";
import { fault, locationOfRange } from "../part.ts";
import type { HttpHeader, HttpMessage } from "../read/http-message.ts";
import type { RouteMatch } from "../route-table.ts";
import { diagnostic } from "../../diagnostics/collector.ts";

/** A request, a response, or header lines as they go over the wire. */
export const httpRule: Rule = (example, context) => {
  const { message } = example;
  if (message === undefined) return undefined;
  if (message.request !== undefined) return mapRequest(example, context, message);
  if (message.status !== undefined) return mapResponse(example, context, message);
  return example.value === undefined ? mapHeaders(example, context, message.headers) : undefined;
};

function mapRequest(example: Example, context: Context, message: HttpMessage): Mapping | undefined {
  const { method, target, targetRange } = message.request!;
  for (const index of context.indexes) {
    const match = index.routes.match(method, target);
    if (match !== undefined) return mapKnownRequest(example, message, index, match);
  }
  const candidates = context.indexes.filter(({ http }) => http.length > 0);
  if (candidates.length === 0) return undefined;
  const wanted = nearest(`${method.toUpperCase()} ${target.split("?")[0]!}`, candidates.flatMap(({ routes }) => routes.lines));
  const parameters = { method, target: target.split("?")[0]!, nearest: wanted };
  return { rule: "http", parts: [], faults: [fault("unknown-operation", parameters, locationOfRange(example, targetRange), { keyword: "path" })], notes: blankLineNotes(example) };
}

function mapKnownRequest(example: Example, message: HttpMessage, index: ApiIndex, match: RouteMatch): Mapping {
  const { operation } = match;
  const type = headerOf(message, "content-type");
  const isAnswer = example.value !== undefined && operation.requestBody === undefined;
  const body = message.body === undefined ? missingBody(example, message, operation) : isAnswer ? responseBody(example, index, operation) : requestBody(example, index, operation, type);
  const described = [...pathParts(example, message, index, match), ...queryParts(example, message, index, match), ...headerParts(example, index, parametersIn(operation, "header"), message.headers)];
  return {
    rule: "http",
    api: index.api.name,
    parts: [...body.parts, ...described],
    faults: [...body.faults, ...queryFaults(example, message, match)],
    notes: [...blankLineNotes(example), ...authorizationNotes(example, index, message.headers)],
    labels: [nameOf(operation)],
    remembers: [{ operation: { match, index } }],
  };
}

/** A request that shows headers about its body shows the body too. */
function missingBody(example: Example, message: HttpMessage, operation: HttpOperation): { readonly parts: readonly Part[]; readonly faults: readonly Fault[] } {
  const isWhole = headerOf(message, "content-type") !== undefined && operation.requestBody?.required === true;
  const location = locationOfRange(example, message.request!.targetRange);
  return { parts: [], faults: isWhole ? [fault("missing-body", { operation: nameOf(operation) }, location, { keyword: "body" })] : [] };
}

const headerOf = (message: HttpMessage, name: string): string | undefined => message.headers.find((header) => header.name.toLowerCase() === name)?.value;

const blankLineNotes = (example: Example): Mapping["notes"] =>
  example.message?.missingBlankLine === undefined ? [] : [diagnostic("http-blank-line", {}, locationOfRange(example, example.message.missingBlankLine))];

function mapResponse(example: Example, context: Context, message: HttpMessage): Mapping | undefined {
  const found = context.operationInSection(example.block);
  if (found === undefined) return undefined;
  const { match: { operation }, index } = found;
  const { code } = message.status!;
  const body = responseBody(example, index, operation, code, headerOf(message, "content-type"));
  const headers = new Map((responseOf(operation, code)?.headers ?? []).map((header) => [header.name.toLowerCase(), header]));
  return {
    rule: "http",
    api: index.api.name,
    parts: [...body.parts, ...headerParts(example, index, headers, message.headers)],
    faults: body.faults,
    notes: blankLineNotes(example),
    labels: [`${code} of ${nameOf(operation)}`],
    isErrorAnswer: Number(code) >= 400,
  };
}

function mapHeaders(example: Example, { indexes }: Context, headers: readonly HttpHeader[]): Mapping {
  const notes = indexes.flatMap((index) => authorizationNotes(example, index, headers));
  const parts = indexes.flatMap((index) => {
    const described = new Map<string, { readonly schema: SchemaUse; readonly name: string }>();
    for (const operation of index.http) {
      for (const [name, header] of parametersIn(operation, "header")) described.set(name, header);
      for (const header of operation.responses.flatMap((response) => response.headers)) described.set(header.name.toLowerCase(), header);
    }
    return headerParts(example, index, described, headers);
  });
  return { rule: "http", parts, faults: [], notes: notes.slice(0, 1), kind: "headers" };
}

const schemes: ReadonlyMap<string, string> = new Map([["bearer", "Bearer"], ["basic", "Basic"], ["digest", "Digest"]]);

/** The word before the credentials must be a scheme that the API has (OpenAPI 3.1, section 4.8.27). */
function authorizationNotes(example: Example, { api }: ApiIndex, headers: readonly HttpHeader[]): Mapping["notes"] {
  const header = headers.find(({ name }) => name.toLowerCase() === "authorization");
  const known = [...api.securitySchemes.values()].flatMap((scheme) => {
    if (scheme["type"] === "oauth2" || scheme["type"] === "openIdConnect") return ["bearer"];
    return scheme["type"] === "http" && typeof scheme["scheme"] === "string" ? [scheme["scheme"].toLowerCase()] : [];
  });
  const scheme = header?.value.split(" ")[0] ?? "";
  if (header === undefined || known.length === 0 || known.includes(scheme.toLowerCase()) || isPlaceholder(header.value)) return [];
  const expected = known.map((each) => schemes.get(each) ?? each).join(" or ");
  return [diagnostic("authorization-scheme", { scheme, expected }, locationOfRange(example, header.valueRange))];
}

const headerParts = (
  example: Example,
  index: ApiIndex,
  described: ReadonlyMap<string, { readonly schema: SchemaUse; readonly name: string }>,
  headers: readonly HttpHeader[],
): Part[] =>
  headers.flatMap(({ name, value, valueRange }) => {
    const known = described.get(name.toLowerCase());
    return known === undefined ? [] : textPart(example, index, known.schema, value, valueRange, `the header ${known.name}`);
  });

function pathParts(example: Example, message: HttpMessage, index: ApiIndex, { operation, path }: RouteMatch): Part[] {
  const parameters = parametersIn(operation, "path");
  return [...path].flatMap(([name, text]) => {
    const parameter = parameters.get(name.toLowerCase());
    return parameter === undefined ? [] : textPart(example, index, parameter.schema, text, message.request!.targetRange, `the path parameter ${name}`);
  });
}

function queryParts(example: Example, message: HttpMessage, index: ApiIndex, { operation, query }: RouteMatch): Part[] {
  const parameters = parametersIn(operation, "query");
  const values = new Map<string, string[]>();
  for (const [name, text] of query) values.set(name, [...(values.get(name) ?? []), text]);
  return [...values].flatMap(([name, texts]) => {
    const parameter = parameters.get(name.toLowerCase());
    if (parameter === undefined || parameter.contentType !== undefined || parameter.style === "deepObject") return [];
    const range = rangeOfQuery(message, name);
    return textPart(example, index, parameter.schema, texts.length === 1 ? texts[0]! : texts, range, `the query parameter ${name}`);
  });
}

function rangeOfQuery(message: HttpMessage, name: string): TextRange {
  const { target, targetRange } = message.request!;
  const at = target.search(new RegExp(`[?&]${name.replaceAll(/[^\w]/g, "\\$&")}(?:=|&|$)`));
  if (at === -1) return targetRange;
  const end = target.indexOf("&", at + 1);
  return { start: targetRange.start + at + 1, end: end === -1 ? targetRange.end : targetRange.start + end };
}

function queryFaults(example: Example, message: HttpMessage, { operation, query }: RouteMatch): Fault[] {
  const parameters = parametersIn(operation, "query");
  const isOpen = operation.parameters.some(({ in: place, style, schema }) => place === "querystring" || (place === "query" && style === "form" && isFreeObject(schema)));
  const name = nameOf(operation);
  const unknown = isOpen ? [] : query.filter(([key]) => !parameters.has(baseName(key).toLowerCase()) && !parameters.has(key.toLowerCase()));
  const names = [...parameters.values()].map((parameter) => parameter.name);
  const faults = unknown.map(([key]) =>
    fault("unknown-query-parameter", { name: key, operation: name, nearest: nearest(key, names) }, locationOfRange(example, rangeOfQuery(message, key)), { keyword: "query" }));
  if (query.length === 0) return faults;
  const given = new Set(query.map(([key]) => key.toLowerCase()));
  const missing = [...parameters.values()].filter((parameter) => parameter.required && !given.has(parameter.name.toLowerCase()));
  return [...faults, ...missing.map((parameter) =>
    fault("missing-query-parameter", { name: parameter.name, operation: name }, locationOfRange(example, message.request!.targetRange), { keyword: "query" }))];
}

/** `filter[status]` is a part of `filter`. */
const baseName = (key: string): string => key.replace(/\[.*$/, "");

const isFreeObject = ({ json }: Parameter["schema"]): boolean => typeof json === "object" && json["type"] === "object";

/** A text of a path, a query or a header, taken for the JSON value that its schema admits; placeholders are passed over. */
function textPart(example: Example, index: ApiIndex, use: SchemaUse, text: string | readonly string[], range: TextRange, label: string): Part[] {
  if (typeof text === "string" && (isPlaceholder(text) || /^[{<:]/.test(text))) return [];
  const target = targetOf(use);
  const readings = readingsOf(text);
  const value = readings.find((reading) => evaluatePlace(index.places, target, reading, { formats: "assert" }).valid) ?? readings[0]!;
  return [{ index, target, label, at: [], view: { value, toKeys: () => [] }, location: locationOfRange(example, range) }];
}

/** What a text may mean: itself, a number, a boolean, null, or a list of any. */
function readingsOf(text: string | readonly string[]): JsonValue[] {
  const texts = typeof text === "string" ? [text] : text;
  const list = texts.length > 1 ? texts : texts[0]!.split(",");
  const single: JsonValue[] = texts.length > 1 ? [] : [texts[0]!, ...scalars(texts[0]!)];
  return [...single, [...list], list.map((item) => scalars(item)[0] ?? item)];
}

function scalars(text: string): JsonValue[] {
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)) return [Number(text)];
  return text === "true" ? [true] : text === "false" ? [false] : text === "null" ? [null] : [];
}
