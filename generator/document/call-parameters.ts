import type { EventChannel, HttpOperation, MediaType, Parameter } from "../model/operation.ts";
import { isReservedHeader } from "./symbols.ts";

/** The parameters of an operation as its method takes them. */
export interface CallParameters {
  /** In the order of the path. */
  readonly path: readonly Parameter[];
  /** The others, each with the member of the call's parameters that holds it. */
  readonly named: readonly { readonly parameter: Parameter; readonly key: string }[];
}

/** Sorts an operation's parameters; of two with one name the later one is told apart by its place (`headerVersion`). */
export function callParameters(operation: HttpOperation): CallParameters {
  const position = ({ name }: Parameter): number => operation.path.indexOf(`{${name}}`);
  const path = operation.parameters
    .filter((parameter) => parameter.in === "path" && position(parameter) >= 0)
    .sort((a, b) => position(a) - position(b));
  const places = ["query", "querystring", "header", "cookie"];
  const taken = new Set<string>();
  const named = operation.parameters
    .filter((parameter) => parameter.in !== "path" && !isReservedHeader(parameter))
    .sort((a, b) => places.indexOf(a.in) - places.indexOf(b.in))
    .map((parameter) => {
      const key = taken.has(parameter.name) ? `${parameter.in}:${parameter.name}` : parameter.name;
      taken.add(key);
      return { parameter, key };
    });
  return { path, named };
}

/** The media types of a body, JSON first: it is what callers mean when they do not say. */
export const orderedContent = ({ requestBody }: HttpOperation): readonly MediaType[] =>
  [...(requestBody?.content ?? [])].sort((a, b) => Number(isJson(b.type)) - Number(isJson(a.type)));

const isJson = (type: string): boolean => /[/+]json\s*(;|$)/i.test(type);

/** The parameters of a channel as the method that opens it takes them. */
export interface ChannelParameters {
  /** In the order of the address. */
  readonly path: readonly Parameter[];
  readonly query: readonly Parameter[];
  /** The query parameter that takes the client's token, and can be left out. */
  readonly tokenParameter: string | undefined;
}

/** Query parameters by which tokens are commonly passed, since browsers send no headers when they open a socket. */
const tokenNames = ["token", "access_token", "accessToken", "auth_token", "authToken", "jwt"];

/** Sorts a channel's parameters. */
export function channelParameters({ address, parameters }: EventChannel): ChannelParameters {
  const position = ({ name }: Parameter): number => address.indexOf(`{${name}}`);
  const path = parameters.filter((parameter) => parameter.in === "path" && position(parameter) >= 0).sort((a, b) => position(a) - position(b));
  const query = parameters.filter((parameter) => parameter.in === "query");
  return { path, query, tokenParameter: query.find(({ name }) => tokenNames.includes(name))?.name };
}
