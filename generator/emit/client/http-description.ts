import { code, type Code, constant, ident, join, key, literal, recordKey, string } from "../../code/code.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { HttpOperation, MediaType, Parameter, Response, Server } from "../../model/operation.ts";
import { callParameters, orderedContent } from "../../document/call-parameters.ts";
import { formMembers, type Holding } from "../../document/form-files.ts";
import { isJsonObject, type JsonObject, type JsonValue, member, objectMember, stringMember } from "../../source/json.ts";
import { readableContent } from "./http-types.ts";
import type { ClientContext } from "./client-context.ts";
import { block, bracketed } from "./layout.ts";

/** The constant that describes an operation to the runtime. */
export function printHttpDescription(operation: HttpOperation, { api, runtime, descriptionOf, dates }: ClientContext): Code {
  const members: Code[] = [
    code`id: ${string(operation.id)}`,
    code`method: ${string(operation.method.toUpperCase())}`,
    code`path: ${string(operation.path)}`,
    ...printServer(operation, api),
    ...printParameters(operation),
    ...printBody(operation, api),
    code`responses: ${bracketed(code`{`, operation.responses.map(printResponse), code`}`, 13, 1)}`,
    ...printJsonEvents(operation),
    ...(dates?.printHttp(operation) ?? []),
    ...printSecurity(operation, api),
  ];
  return code`const ${ident(descriptionOf(operation))}: ${runtime.type("http/operation.ts", "HttpOperation")} = ${block(members.map((each) => code`${each},`))};`;
}

const printResponse = (response: Response): Code => {
  return code`${printStatus(response.status)}: ${printStrings(readableContent(response).map(({ type }) => type))}`;
};

const printStatus = (status: string): Code => (/^[1-5]\d\d$/.test(status) ? literal(Number(status)) : key(status.replace(/xx$/i, "XX")));

/** Which events carry JSON, by status. */
function printJsonEvents({ responses }: HttpOperation): Code[] {
  const members = responses.flatMap(({ status, content }) => {
    const json = content.flatMap(({ events }) => events?.json ?? []);
    const names = json.flatMap(({ event }) => event ?? []);
    return json.length === 0 ? [] : [code`${printStatus(status)}: ${names.length < json.length ? constant(true) : printStrings(names)}`];
  });
  return members.length === 0 ? [] : [code`jsonEvents: { ${join(members, code`, `)} }`];
}

const printStrings = (texts: readonly string[]): Code => code`[${join(texts.map(string), code`, `)}]`;

function printServer(operation: HttpOperation, api: ApiModel): Code[] {
  const server = ownServer(operation, api);
  return server === undefined ? [] : [code`server: ${string(server)}`];
}

/** A server that an operation has of its own, with its variables at their defaults. */
export function ownServer({ servers }: HttpOperation, api: ApiModel): string | undefined {
  const [own] = servers;
  if (own === undefined || servers === api.servers || own.url === api.servers[0]?.url) return undefined;
  const defaults = serverVariables([own]);
  return own.url.replaceAll(/\{([^{}]*)\}/g, (text, name: string) => defaults.get(name)?.default ?? text);
}

/** A variable of servers' URLs (OpenAPI 3.1, section 4.8.6). */
export interface ServerVariable {
  readonly default: string | undefined;
  readonly values: readonly string[];
  readonly description: string | undefined;
}

/** The variables of some servers, by name; the first server that has one describes it. */
export function serverVariables(servers: readonly Server[]): Map<string, ServerVariable> {
  const variables = new Map<string, ServerVariable>();
  for (const { json } of servers) {
    for (const [name, variable] of Object.entries(objectMember(json, "variables") ?? {})) {
      if (variables.has(name)) continue;
      const values = member(variable, "enum");
      variables.set(name, {
        default: stringMember(variable, "default"),
        values: Array.isArray(values) ? values.filter((value): value is string => typeof value === "string") : [],
        description: stringMember(variable, "description"),
      });
    }
  }
  return variables;
}

function printParameters(operation: HttpOperation): Code[] {
  const { path, named } = callParameters(operation);
  if (path.length + named.length === 0) return [];
  const all = [...path.map((parameter) => ({ parameter, key: parameter.name })), ...named];
  return [code`parameters: ${bracketed(code`[`, all.map((each) => printParameter(each.parameter, each.key)), code`]`, 14, 1)}`];
}

const styles = ["simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"];

/** How one parameter is written; `memberName` is the member of the call's parameters that holds it. */
export function printParameter(parameter: Parameter, memberName: string): Code {
  const isSimple = parameter.in === "path" || parameter.in === "header";
  const isCookie = parameter.in === "cookie" && parameter.style === "cookie";
  const style = isCookie || styles.includes(parameter.style) ? parameter.style : isSimple ? "simple" : "form";
  const members = [code`name: ${string(parameter.name)}`, code`in: ${string(parameter.in)}`];
  if (memberName !== parameter.name) members.push(code`key: ${string(memberName)}`);
  if (parameter.contentType !== undefined) members.push(code`contentType: ${string(parameter.contentType)}`);
  else members.push(...printStyle({ style, explode: parameter.explode }, isSimple ? "simple" : "form"));
  if (parameter.allowReserved) members.push(code`allowReserved: ${constant(true)}`);
  return code`{ ${join(members, code`, `)} }`;
}

function printStyle({ style, explode }: { style: string; explode: boolean }, usual: string): Code[] {
  return [
    ...(style === usual ? [] : [code`style: ${string(style)}`]),
    ...(explode === (style === "form" || style === "cookie") || style === "deepObject" ? [] : [code`explode: ${constant(explode)}`]),
  ];
}

function printBody(operation: HttpOperation, api: ApiModel): Code[] {
  const content = orderedContent(operation);
  if (content.length === 0) return [];
  const encodings = content.flatMap((each) => {
    const properties = Object.entries(encodingsOf(each, api)).map(([name, encoding]) => code`${recordKey(name)}: ${literal(encoding)}`);
    return properties.length === 0 ? [] : [code`${key(each.type)}: ${bracketed(code`{`, properties, code`}`, 8, 1)}`];
  });
  const encoding = encodings.length === 0 ? [] : [code`encoding: ${bracketed(code`{`, encodings, code`}`, 14, 1)}`];
  return [code`body: ${bracketed(code`{`, [code`content: ${printStrings(content.map(({ type }) => type))}`, ...encoding], code`}`, 8, 1)}`];
}

/** What the runtime must know of the members of a form: their encodings, and which are objects rather than files. */
function encodingsOf({ type, encoding, schema }: MediaType, api: ApiModel): JsonObject {
  const isMultipart = /^\s*multipart\//i.test(type);
  const { named, objects } = isMultipart && schema !== undefined ? formMembers(schema.node, api) : { named: new Map<string, Holding>(), objects: new Set<string>() };
  const found: [string, JsonObject][] = [];
  for (const name of new Set([...Object.keys(encoding), ...objects])) {
    const each = Object.hasOwn(encoding, name) ? encoding[name] : undefined;
    const known = isJsonObject(each) ? knownEncoding(each) : {};
    const isJson = (named.get(name) ?? "value") === "value" && /[/+]json\b/i.test(stringMember(known, "contentType") ?? "");
    const isObject = isMultipart && (objects.has(name) || isJson);
    if (isObject || Object.keys(known).length > 0) found.push([name, { ...known, ...(isObject ? { isFile: false } : {}) }]);
  }
  return Object.fromEntries(found);
}

/** The members of an Encoding Object that the runtime reads; headers as far as their schema fixes a value. */
function knownEncoding(encoding: JsonObject): JsonObject {
  const known: Record<string, JsonValue> = {};
  const contentType = stringMember(encoding, "contentType");
  const style = stringMember(encoding, "style");
  if (contentType !== undefined) known["contentType"] = contentType;
  if (style !== undefined && styles.includes(style)) known["style"] = style;
  for (const name of ["explode", "allowReserved"]) if (typeof encoding[name] === "boolean") known[name] = encoding[name];
  const headers = Object.entries(objectMember(encoding, "headers") ?? {}).flatMap(([name, header]) => {
    const schema = objectMember(header, "schema");
    const value = member(schema, "const") ?? member(schema, "default");
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  if (headers.length > 0) known["headers"] = Object.fromEntries(headers);
  return known;
}

/** The alternatives of schemes that an operation or channel asks for; `security` or nothing. */
export function printSecurity({ security }: Pick<HttpOperation, "security">, api: ApiModel): Code[] {
  const alternatives = security.map((requirement) => Object.keys(requirement)).filter((names) => names.length > 0 && names.every((name) => api.securitySchemes.has(name)));
  return alternatives.length === 0 ? [] : [code`security: [${join(alternatives.map(printStrings), code`, `)}]`];
}
