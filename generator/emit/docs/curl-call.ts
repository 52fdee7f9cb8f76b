import { orderedContent } from "../../document/call-parameters.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { HttpOperation, Parameter, Server } from "../../model/operation.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, objectMember, stringMember } from "../../source/json.ts";
import type { ApiContext } from "./api-context.ts";
import { type BodyForm, bodySample, type FormField, formFields, formPairs, isJsonField, textOf as textOfValue } from "./body-form.ts";
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
    else if (type === "http") groups.push(httpCredentials(stringMember(scheme, "scheme") ?? "bearer"));
    else if (type !== "mutualTLS") groups.push(["-H", "Authorization: Bearer YOUR_TOKEN"]);
  }
  return { groups, query, cookies };
}

/** What a scheme of HTTP's own asks for (the registry of RFC 9110, section 16.4.1). */
function httpCredentials(scheme: string): readonly string[] {
  switch (scheme.toLowerCase()) {
    case "basic": return ["-u", "USER:PASSWORD"];
    case "digest": return ["--digest", "-u", "USER:PASSWORD"];
    case "negotiate": return ["--negotiate", "-u", ":"];
    case "bearer": return ["-H", "Authorization: Bearer YOUR_TOKEN"];
    default: return ["-H", `Authorization: ${oneLine(scheme)} YOUR_CREDENTIALS`];
  }
}

function bodyArguments(operation: HttpOperation, context: ApiContext): readonly (readonly string[])[] {
  const [content] = orderedContent(operation);
  if (content === undefined) return [];
  const { form, value, contentType } = bodySample(content, context);
  if (form === "multipart") return formFields(content, value, context).flatMap(partArguments);
  if (form === "form") return formFields(content, value, context).flatMap(formPairs).map(([name, text]) => ["--data-urlencode", `${encodeText(name)}=${text}`]);
  return [["-H", `Content-Type: ${oneLine(contentType)}`], dataArgument(form, value, contentType)];
}

function dataArgument(form: BodyForm, value: JsonValue, contentType: string): readonly string[] {
  if (form === "json") return ["-d", JSON.stringify(value, null, 2)];
  // What begins every text of a sequence has no sign of its own (RFC 7464).
  if (form === "lines" && isJsonArray(value) && !/json-seq/i.test(contentType)) return ["--data-binary", value.map((line) => JSON.stringify(line)).join("\n")];
  if (form === "text" && typeof value === "string") return ["--data-binary", value.startsWith("@") ? ` ${value}` : value];
  return ["--data-binary", "@body"];
}

/** The parts that a member of a multipart form becomes, each one with its type where curl would not know it. */
function partArguments(field: FormField): readonly (readonly string[])[] {
  const { name, value, holding, encoding } = field;
  const described = stringMember(encoding, "contentType")?.split(",", 1)[0]?.trim();
  const type = described === undefined || described.includes("*") ? "" : `;type=${oneLine(described)}`;
  if (value === null) return [];
  const items = isJsonArray(value) && !isJsonField(field) ? value : [value];
  return items.map((item) => {
    if (holding === "file") return ["-F", `${name}=@file${type}`];
    const typed = type === "" && (isJsonObject(item) || isJsonArray(item)) ? ";type=application/json" : type;
    const text = isJsonField(field) ? JSON.stringify(item) : textOfValue(item);
    if (typed !== "") return ["-F", `${name}="${text.replaceAll(/[\\"]/g, "\\$&")}"${typed}`];
    return [/^[@<"]|;/.test(text) ? "--form-string" : "-F", `${name}=${text}`];
  });
}
