import { RequestError } from "../errors.js";
import { checkHeaderValue } from "../header-value.js";
import type { HttpOperation, ParameterDescription, ParameterStyle } from "./operation.js";

/** The parameters of a call, written as they are sent. */
export interface WrittenParameters {
  /** The path, with its values. */
  readonly path: string;
  /** The query without `?`, or the empty string. */
  readonly query: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The value of the `Cookie` header, or the empty string. */
  readonly cookie: string;
}

/**
 * Writes the parameters of a call as OpenAPI 3.1, section 4.8.12, says. `path` has the values of the path parameters
 * in order, `named` those of the others. `undefined` and `null` are left out.
 * @throws RequestError for values that cannot be sent, or that would lead to another resource.
 */
export function writeParameters(
  operation: HttpOperation,
  path: readonly unknown[],
  named: Readonly<Record<string, unknown>> = {},
): WrittenParameters {
  const parts = { query: [] as string[], header: [] as [string, string][], cookie: [] as string[] };
  let position = 0;
  let written = operation.path;
  for (const parameter of operation.parameters ?? []) {
    const value = parameter.in === "path" ? path[position++] : namedValue(operation, parameter, named);
    try {
      if (parameter.in === "path") written = putIntoPath(written, parameter, value);
      else if (value !== undefined && value !== null) addParameter(parts, parameter, value);
    } catch (error) {
      throw new RequestError(`${parameter.in} parameter "${parameter.name}" of ${operation.id}: ${reasonOf(error)}`, {
        operation: operation.id,
        cause: error,
      });
    }
  }
  refuseDotSegments(operation, written);
  return { path: written, query: parts.query.join("&"), headers: parts.header, cookie: parts.cookie.join("; ") };
}

/** What a call gives for a parameter outside the path: a member of its own, or the whole query without the others. */
export function namedValue(operation: HttpOperation, parameter: ParameterDescription, named: Readonly<Record<string, unknown>>): unknown {
  if (parameter.in === "querystring") return withoutOthers(operation, named);
  const key = parameter.key ?? parameter.name;
  return Object.hasOwn(named, key) ? named[key] : undefined;
}

/** What is left of a call's parameters when those with names of their own are taken out is the whole query. */
function withoutOthers(operation: HttpOperation, named: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const others = new Set((operation.parameters ?? []).filter((each) => each.in !== "querystring").map(({ key, name }) => key ?? name));
  return Object.fromEntries(Object.entries(named).filter(([name]) => !others.has(name)));
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function addParameter(
  parts: { query: string[]; header: [string, string][]; cookie: string[] },
  parameter: ParameterDescription,
  value: unknown,
): void {
  if (parameter.in === "header") {
    parts.header.push([parameter.name, writeHeader(parameter, value)]);
  } else if (parameter.in === "cookie") {
    parts.cookie.push(...(parameter.style === "cookie" ? [writeCookie(parameter, value)].filter((text) => text !== "") : writeNamed(parameter, value)));
  } else if (parameter.in === "querystring") {
    const text = writeContent(parameter.contentType ?? formUrlEncoded, value);
    if (isObject(value) && Object.keys(value).length > 0) parts.query.push(parameter.contentType === undefined || parameter.contentType === formUrlEncoded ? text : encode(text));
  } else {
    parts.query.push(...writeNamed(parameter, value));
  }
}

function putIntoPath(path: string, parameter: ParameterDescription, value: unknown): string {
  if (value === undefined || value === null) throw new TypeError("a path parameter must be given");
  const written = parameter.contentType === undefined
    ? writeStyled(parameter.name, value, parameter.style ?? "simple", parameter.explode ?? false, encodeFor(parameter))
    : encode(writeContent(parameter.contentType, value));
  if (written === "") throw new TypeError("a path parameter must not be empty");
  return path.replaceAll(`{${parameter.name}}`, () => written);
}

/** `.` and `..` would lead to another resource, percent-encoded as well (WHATWG URL, section 4.1). */
function refuseDotSegments(operation: HttpOperation, path: string): void {
  const place = path.split(/[/\\]/).find((segment) => /^(\.|%2e){1,2}$/i.test(segment));
  if (place === undefined || operation.path.split("/").includes(place)) return;
  throw new RequestError(`A path parameter of ${operation.id} must not be "${place}".`, { operation: operation.id });
}

function writeHeader(parameter: ParameterDescription, value: unknown): string {
  const text = parameter.contentType === undefined
    ? writeStyled(parameter.name, value, "simple", parameter.explode ?? false, (each) => each)
    : writeContent(parameter.contentType, value);
  return checkHeaderValue(text);
}

/** Cookies as they stand in the header, with nothing escaped (OpenAPI 3.2, section 4.12.3). */
const writeCookie = ({ name, explode = true }: ParameterDescription, value: unknown): string =>
  writeStyled(name, value, "cookie", explode, checkCookie);

/** What would end a cookie, or the header. */
function checkCookie(text: string): string {
  if (/[;\u0000-\u001f\u007f]/.test(text)) throw new TypeError('a cookie must not hold ";" or control characters');
  return checkHeaderValue(text);
}

/** `name=value` pairs of a query, a cookie or a form. */
export function writeNamed(parameter: Omit<ParameterDescription, "in">, value: unknown): string[] {
  const { name, style = "form", contentType } = parameter;
  const explode = parameter.explode ?? (style === "form" || style === "deepObject");
  const toText = encodeFor(parameter);
  if (contentType !== undefined) return [`${encode(name)}=${toText(writeContent(contentType, value))}`];
  if (style === "deepObject" && isObject(value)) return writeDeep(encode(name), value, toText);
  const written = writeStyled(encode(name), value, style, explode, toText);
  return written === "" ? [] : written.split("&");
}

function writeDeep(prefix: string, value: unknown, toText: (text: string) => string): string[] {
  if (value === undefined || value === null) return [];
  if (!isObject(value) && !Array.isArray(value)) return [`${prefix}=${toText(textOf(value))}`];
  return Object.entries(value).flatMap(([key, each]) => writeDeep(`${prefix}%5B${encode(key)}%5D`, each, toText));
}

/** How each style begins, separates exploded values, and whether it repeats the name (RFC 6570, appendix A). */
const styles: Readonly<Record<ParameterStyle, { readonly first: string; readonly separator: string; readonly delimiter: string; readonly isNamed: boolean }>> = {
  simple: { first: "", separator: ",", delimiter: ",", isNamed: false },
  label: { first: ".", separator: ".", delimiter: ",", isNamed: false },
  matrix: { first: ";", separator: ";", delimiter: ",", isNamed: true },
  form: { first: "", separator: "&", delimiter: ",", isNamed: true },
  spaceDelimited: { first: "", separator: "&", delimiter: "%20", isNamed: true },
  pipeDelimited: { first: "", separator: "&", delimiter: "%7C", isNamed: true },
  cookie: { first: "", separator: "; ", delimiter: ",", isNamed: true },
  deepObject: { first: "", separator: "&", delimiter: ",", isNamed: true },
};

function writeStyled(
  name: string,
  value: unknown,
  style: ParameterStyle,
  explode: boolean,
  toText: (text: string) => string,
): string {
  const { first, separator, delimiter, isNamed } = styles[style];
  const withName = (text: string): string => (isNamed ? `${name}${text === "" && style === "matrix" ? "" : "="}${text}` : text);
  if (Array.isArray(value)) {
    const items = value.filter((item) => item !== undefined && item !== null).map((item) => toText(textOf(item)));
    if (items.length === 0) return "";
    return first + (explode ? items.map(withName).join(separator) : withName(items.join(delimiter)));
  }
  if (isObject(value)) {
    const members = Object.entries(value).filter(([, each]) => each !== undefined && each !== null);
    if (members.length === 0) return "";
    const pairs = members.map(([key, each]) => [toText(key), toText(textOf(each))] as const);
    return first + (explode ? pairs.map(([key, each]) => `${key}=${each}`).join(separator) : withName(pairs.flat().join(delimiter)));
  }
  return first + withName(toText(textOf(value)));
}

const formUrlEncoded = "application/x-www-form-urlencoded";

/** A value as a media type; JSON is written in ASCII, so that it can stand in a header. */
function writeContent(contentType: string, value: unknown): string {
  if (contentType === formUrlEncoded && isObject(value)) {
    return Object.entries(value).flatMap(([name, each]) => (each === undefined || each === null ? [] : writeNamed({ name }, each))).join("&");
  }
  if (typeof value === "string" && !/[/+]json\b/i.test(contentType)) return value;
  const json = JSON.stringify(value) ?? "";
  return json.replaceAll(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A single value as text; what has no text of its own is written as JSON. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (value instanceof Date) return value.toISOString();
  const json = JSON.stringify(value);
  if (json === undefined) throw new TypeError(`a ${typeof value} cannot be sent`);
  return json;
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

const encodeFor = ({ allowReserved }: { readonly allowReserved?: boolean }): ((text: string) => string) =>
  allowReserved === true ? encodeUnreserved : encode;

/** Everything but RFC 3986's unreserved characters percent-encoded. A lone surrogate has no encoding and throws. */
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * Reserved characters stay as they are (RFC 6570, section 3.2.3), but for those that would end the value, the parameter
 * or the query: `&`, `+`, `#`, `[` and `]`.
 */
const encodeUnreserved = (text: string): string =>
  text.split(/(%[0-9A-Fa-f]{2}|[:/?@!$'()*,;=])/).map((part, index) => (index % 2 === 1 ? part : encode(part))).join("");
