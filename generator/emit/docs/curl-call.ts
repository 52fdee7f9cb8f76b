import { orderedContent } from "../../document/call-parameters.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { HttpOperation, MediaType, Parameter, Server } from "../../model/operation.ts";
import { isJsonObject, type JsonObject, type JsonValue, objectMember, stringMember } from "../../source/json.ts";
import type { ApiContext } from "./api-context.ts";
import { sampleOf } from "./sample-value.ts";

/** A word of a POSIX shell: in single quotes, within which nothing has a meaning but the quote itself. */
export const shellWord = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** The arguments of a call, each group on a line of its own. */
const printCommand = (groups: readonly (readonly string[])[]): string =>
  groups.map((group) => group.map(shellWord).join(" ")).join(" \\\n  ");

/** Text in a URL; half a character, which no URL can hold, becomes the sign for that. */
const encodeText = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "\ufffd"));

/** How curl is told the methods that it knows by itself. */
const verbs: ReadonlyMap<string, readonly string[]> = new Map([["get", []], ["head", ["-I"]]]);

/** A call of an HTTP operation by curl. */
export function printCurlCall(operation: HttpOperation, context: ApiContext): string {
  const secrets = credentialArguments(operation.security, context.api);
  const query = [...requiredParameters(operation, "query").map((each) => `${encodeText(each.name)}=${encodeText(textOf(each, context))}`), ...secrets.query];
  const url = `${serverUrl(operation.servers)}${pathOf(operation, context)}${query.length === 0 ? "" : `?${query.join("&")}`}`;
  const headers = requiredParameters(operation, "header").map((each) => ["-H", `${each.name}: ${oneLine(textOf(each, context))}`]);
  const cookies = [...requiredParameters(operation, "cookie").map((each) => `${each.name}=${oneLine(textOf(each, context))}`), ...secrets.cookies];
  const verb = verbs.get(operation.method.toLowerCase()) ?? ["-X", operation.method.toUpperCase()];
  return printCommand([["curl", ...verb, url], ...secrets.groups, ...headers, ...(cookies.length === 0 ? [] : [["-b", cookies.join("; ")]]), ...bodyArguments(operation, context)]);
}

/** A JSON-RPC request over HTTP by curl. */
export function printCurlRpc(request: JsonValue, { api }: ApiContext): string {
  const secrets = credentialArguments(api.security, api);
  const url = `${serverUrl(api.servers)}${api.protocol?.path === "/" ? "/" : (api.protocol?.path ?? "")}`;
  return printCommand([["curl", "-X", "POST", url], ...secrets.groups, ["-H", "Content-Type: application/json"], ["-d", JSON.stringify(request, null, 2)]]);
}

const oneLine = (text: string): string => text.replaceAll(/[\r\n]+/g, " ");

/** The address of the first server, its variables at their defaults; one on this machine where it is relative. */
export function serverUrl([server]: readonly Server[]): string {
  if (server === undefined) return "http://localhost:8080";
  const variables = objectMember(server.json, "variables") ?? {};
  const url = server.url.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => (Object.hasOwn(variables, name) ? (stringMember(variables[name], "default") ?? whole) : whole)).replace(/\/$/, "");
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `http://localhost:8080${url === "" || url.startsWith("/") ? url : `/${url}`}`;
}

const requiredParameters = (operation: HttpOperation, place: Parameter["in"]): Parameter[] =>
  operation.parameters.filter((parameter) => parameter.in === place && parameter.required);

const pathOf = (operation: HttpOperation, context: ApiContext): string =>
  operation.path.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => {
    const parameter = operation.parameters.find((each) => each.in === "path" && each.name === name);
    return parameter === undefined ? whole : encodeText(textOf(parameter, context));
  });

/** A parameter's value as one piece of text. */
function textOf(parameter: Parameter, context: ApiContext): string {
  const value = sampleOf(parameter.schema, parameter.examples, context);
  if (Array.isArray(value)) return value.map((each) => (typeof each === "string" ? each : JSON.stringify(each))).join(",");
  return typeof value === "string" ? value : JSON.stringify(value);
}

interface Credentials {
  readonly groups: readonly (readonly string[])[];
  readonly query: readonly string[];
  readonly cookies: readonly string[];
}

/** What the first alternative of a security requirement adds to a call. */
function credentialArguments([requirement]: HttpOperation["security"], { securitySchemes }: ApiModel): Credentials {
  const groups: (readonly string[])[] = [];
  const query: string[] = [];
  const cookies: string[] = [];
  for (const name of Object.keys(requirement ?? {})) {
    const scheme: JsonObject = securitySchemes.get(name) ?? {};
    const type = stringMember(scheme, "type");
    const key = stringMember(scheme, "name") ?? name;
    const place = stringMember(scheme, "in");
    if (type === "apiKey" && place === "query") query.push(`${encodeText(key)}=YOUR_KEY`);
    else if (type === "apiKey" && place === "cookie") cookies.push(`${key}=YOUR_KEY`);
    else if (type === "apiKey") groups.push(["-H", `${key}: YOUR_KEY`]);
    else if (stringMember(scheme, "scheme")?.toLowerCase() === "basic") groups.push(["-u", "USER:PASSWORD"]);
    else if (type !== "mutualTLS") groups.push(["-H", "Authorization: Bearer YOUR_TOKEN"]);
  }
  return { groups, query, cookies };
}

function bodyArguments(operation: HttpOperation, context: ApiContext): (readonly string[])[] {
  const [content] = orderedContent(operation);
  if (content === undefined) return [];
  const value = sampleOf(content.schema, content.examples, context);
  const type = content.type.toLowerCase();
  if (type.startsWith("multipart/")) return fields(value).map(([name, text]) => ["-F", `${name}=${text}`]);
  if (type.startsWith("application/x-www-form-urlencoded")) return fields(value).map(([name, text]) => ["--data-urlencode", `${name}=${text}`]);
  return [["-H", `Content-Type: ${oneLine(content.type)}`], dataArgument(content, value)];
}

function dataArgument({ type }: MediaType, value: JsonValue): readonly string[] {
  if (/[/+]json\b/i.test(type)) return ["-d", JSON.stringify(value, null, 2)];
  return typeof value === "string" ? ["--data-binary", value.startsWith("@") ? ` ${value}` : value] : ["--data-binary", "@body"];
}

const fields = (value: JsonValue): [string, string][] =>
  Object.entries(isJsonObject(value) ? value : {}).map(([name, each]) => [name, typeof each === "string" ? each : JSON.stringify(each)]);
