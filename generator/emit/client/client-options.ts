import { code, type Code, docComment, ident, join, key, literal, recordKey, string } from "../../code/code.ts";
import { type ApiModel, httpOperations } from "../../model/api-model.ts";
import type { JsonObject } from "../../source/json.ts";
import { stringMember } from "../../source/json.ts";
import type { ClientContext, ClientFeatures } from "./client-context.ts";
import type { ErrorCodePlace } from "./error-code.ts";
import { ownServer, serverVariables } from "./http-description.ts";
import { block, bracketed } from "./layout.ts";
import { handshakeOption, printMessageType } from "./rpc-protocol.ts";

/** The constant `api`: what the runtime knows of the API as a whole. */
export function printApi(context: ClientContext, place: ErrorCodePlace | undefined): Code {
  const { api, features, runtime } = context;
  const [server] = api.servers;
  const variables = [...serverVariables(api.servers)].filter(([, variable]) => variable.default !== undefined);
  const schemes = [...api.securitySchemes].map(([name, scheme]) => code`${recordKey(name)}: ${printScheme(scheme)}`);
  const members = [
    ...(server === undefined ? [] : [code`server: ${string(server.url)}`]),
    ...printOtherServers(api),
    ...(variables.length === 0 ? [] : [code`variables: { ${join(variables.map(([name, each]) => code`${key(name)}: ${string(each.default ?? "")}`), code`, `)} }`]),
    code`securitySchemes: ${printObject(schemes)}`,
    ...(features.usesHttp ? [code`errorCodes: ${printErrorCodes(api, place)}`] : []),
  ];
  const type = features.usesHttp ? runtime.type("http/options.ts", "HttpApi") : runtime.type("options.ts", "ApiDescription");
  return code`const api: ${type} = ${block(members.map((each) => code`${each},`))};`;
}

/** What tells a server of the API's own from another, where operations have servers that give way to another. */
function printOtherServers(api: ApiModel): Code[] {
  const others = api.servers.slice(1).map(({ url }) => string(url));
  return others.length === 0 || !hasOwnServers(api) ? [] : [code`otherServers: ${bracketed(code`[`, others, code`]`, 16, 1)}`];
}

const hasOwnServers = (api: ApiModel): boolean => httpOperations(api).some((operation) => ownServer(operation, api) !== undefined);

const printObject = (members: readonly Code[], column: number = 20): Code => bracketed(code`{`, members, code`}`, column, 1);

function printErrorCodes(api: ApiModel, place: ErrorCodePlace | undefined): Code {
  if (place === undefined) return code`{}`;
  const known = [...api.errors.values()].flatMap(({ code: value, retryable }) => (retryable === undefined ? [] : [code`${key(String(value))}: ${literal(retryable)}`]));
  return printObject([code`pointer: ${string(place.pointer)}`, ...(known.length === 0 ? [] : [code`retryable: ${printObject(known)}`])]);
}

/** What a scheme asks of a request (OpenAPI 3.1, section 4.8.27). */
function printScheme(scheme: JsonObject): Code {
  const type = stringMember(scheme, "type");
  const where = stringMember(scheme, "in");
  const name = stringMember(scheme, "name");
  if (type === "apiKey" && name !== undefined && (where === "header" || where === "query" || where === "cookie")) {
    return code`{ type: ${string(where)}, name: ${string(name)} }`;
  }
  return code`{ type: ${string(schemeKind(type, stringMember(scheme, "scheme")?.toLowerCase()))} }`;
}

function schemeKind(type: string | undefined, scheme: string | undefined): "bearer" | "basic" | "none" {
  if (type === "oauth2" || type === "openIdConnect" || (type === "http" && scheme === "bearer")) return "bearer";
  return type === "http" && scheme === "basic" ? "basic" : "none";
}

/** The options of the client: those of every such client, with this API's servers, variables and schemes. */
export function printClientOptions(context: ClientContext): Code {
  const { api, name, features, runtime } = context;
  const bases = [
    features.usesHttp ? runtime.type("http/options.ts", "HttpClientOptions") : runtime.type("options.ts", "ClientOptions"),
    ...(features.usesSockets ? [runtime.type("socket/options.ts", "SocketClientOptions")] : []),
  ];
  const members = [
    ...printBaseUrl(api),
    ...printVariables(api),
    ...printAuth(api, runtime.type("security.ts", "Credential")),
    ...printTransport(features),
    ...printHandshake(context),
  ];
  return code`${docComment([`The options of \`create${name}Client\`.`])}export interface ${ident(`${name}ClientOptions`)} extends ${join(bases, code`, `)} ${block(members.map((each) => code`${each};`))}`;
}

/** Whether the client can be made without options. */
export const canOmitOptions = ({ api }: ClientContext): boolean =>
  api.servers.length > 0 && (api.protocol === undefined || handshakeOption(api.protocol, api)?.isRequired !== true);

function printTransport({ rpcTransports: [first, second] }: ClientFeatures): Code[] {
  if (first === undefined || second === undefined) return [];
  return [code`${docComment([`What methods are called over; \`${first}\` by default.`])}readonly transport?: ${string(first)} | ${string(second)} | undefined`];
}

function printHandshake(context: ClientContext): Code[] {
  const { api } = context;
  const option = api.protocol === undefined ? undefined : handshakeOption(api.protocol, api);
  if (option === undefined) return [];
  const type = printMessageType(option.message, context);
  const rest = option.filled.length === 0 ? type : code`Omit<${type}, ${join(option.filled.map(string), code` | `)}>`;
  const comment = docComment(["What the client says of itself when it connects."]);
  return [option.isRequired ? code`${comment}readonly handshake: ${rest}` : code`${comment}readonly handshake?: ${rest} | undefined`];
}

function printBaseUrl(api: ApiModel): Code[] {
  const { servers } = api;
  const more = hasOwnServers(api) ? ["Another URL takes the place of the servers that single operations have as well."] : [];
  if (servers.length === 0) return [code`${docComment(["The URL that the paths are appended to.", ...more])}readonly baseUrl: string`];
  const about = servers.map(({ url, description }) => `- \`${url}\`${description === undefined ? "" : `: ${description.trim().split(/\r?\n/, 1)[0]}`}`);
  const comment = docComment(["The URL that the paths are appended to; by default the first of the API's servers:", ...about, ...(more.length === 0 ? [] : ["", ...more])]);
  return [code`${comment}readonly baseUrl?: ${join(servers.map(({ url }) => string(url)), code` | `)} | (string & {}) | undefined`];
}

function printVariables({ servers }: ApiModel): Code[] {
  const members = [...serverVariables(servers)].map(([name, { values }]) => {
    const type = values.length === 0 ? code`string` : join(values.map(string), code` | `);
    return code`readonly ${key(name)}?: ${type} | undefined`;
  });
  return members.length === 0 ? [] : [code`/** Values for the variables of the base URL. */
readonly variables?: { ${join(members, code`; `)} } | undefined`];
}

function printAuth({ securitySchemes }: ApiModel, credential: Code): Code[] {
  if (securitySchemes.size === 0) return [];
  const members = [...securitySchemes.keys()].map((name) => code`readonly ${key(name)}?: ${credential} | undefined`);
  return [code`/** Credentials by the names of the API's security schemes. */
readonly auth?: { ${join(members, code`; `)} } | undefined`];
}
