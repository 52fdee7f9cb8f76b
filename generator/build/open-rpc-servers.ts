import type { Protocol } from "../model/api-model.ts";
import type { Server } from "../model/operation.ts";
import { isJsonObject, objectMember, type JsonObject } from "../source/json.ts";
import { plainJsonRpc } from "./build-protocol.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import type { Place } from "./place.ts";

/** Where the methods of an OpenRPC document are called. */
export interface RpcEndpoints {
  readonly servers: readonly Server[];
  readonly protocol: Protocol;
}

/** One endpoint: the URL up to its path, and the path. */
interface Endpoint {
  readonly server: Server;
  readonly transport: "http" | "websocket";
  readonly host: string;
  readonly path: string;
}

/**
 * The servers of an OpenRPC document. Each is one endpoint, while the model has servers with a path for each transport:
 * an endpoint for HTTP and one for WebSocket on the same host are one server when all of them agree on the paths. Else
 * those of one transport are kept, HTTP before WebSocket.
 */
export function buildRpcEndpoints(reader: DefinitionReader, root: Place): RpcEndpoints {
  const endpoints = reader.items(root, "servers").flatMap((item, index) => {
    const place = reader.objectAt(item, `servers[${index}]`);
    const url = reader.string(place, "url");
    return place === undefined || url === undefined ? [] : [toEndpoint(reader, place, url)];
  });
  if (endpoints.length === 0) return { servers: [], protocol: plainJsonRpc };
  return pairEndpoints(endpoints) ?? singleTransport(endpoints);
}

function toEndpoint(reader: DefinitionReader, place: Place, written: string): Endpoint {
  const json = place.json as JsonObject;
  const url = withBraces(written, objectMember(json, "variables"));
  const description = reader.string(place, "description") ?? reader.string(place, "summary");
  const [, scheme = "", host = "", path = ""] = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)(.*)$/s.exec(url) ?? [];
  return {
    server: { url, ...(description === undefined ? {} : { description }), json },
    transport: /^wss?$/i.test(scheme) ? "websocket" : "http",
    host: scheme === "" ? url : `${/^(https|wss)$/i.test(scheme) ? "https" : "http"}://${host}`,
    path: scheme === "" ? "" : path,
  };
}

/** OpenRPC writes `${name}` for a variable where OpenAPI writes `{name}`. */
const withBraces = (url: string, variables: JsonObject | undefined): string =>
  isJsonObject(variables) ? url.replaceAll(/\$\{([^{}]+)\}/g, (text, name: string) => (Object.hasOwn(variables, name) ? `{${name}}` : text)) : url;

/** The endpoints two by two, when each host has both transports and all agree on what lies between host and path. */
function pairEndpoints(endpoints: readonly Endpoint[]): RpcEndpoints | undefined {
  const http = endpoints.filter(({ transport }) => transport === "http");
  const sockets = endpoints.filter(({ transport }) => transport === "websocket");
  if (http.length === 0 || http.length !== sockets.length) return undefined;
  const pairs = http.map((each, index) => ({ http: each, socket: sockets[index]! }));
  if (pairs.some((pair) => pair.http.host !== pair.socket.host)) return undefined;
  const splits = pairs.map((pair) => splitPaths(pair.http.path, pair.socket.path));
  const [first] = splits;
  if (first === undefined || splits.some(({ path, socketPath }) => path !== first.path || socketPath !== first.socketPath)) return undefined;
  const order = endpoints[0]?.transport === "http" ? (["http", "websocket"] as const) : (["websocket", "http"] as const);
  return {
    servers: pairs.map(({ http: { server, host } }, index) => ({ ...server, url: `${host}${splits[index]!.base}` })),
    protocol: { ...plainJsonRpc, transports: order, path: first.path, websocketPath: first.socketPath },
  };
}

/** What two paths share, up to a slash, and what each has beyond. */
function splitPaths(path: string, socketPath: string): { readonly base: string; readonly path: string; readonly socketPath: string } {
  const tidy = (text: string): string => (text === "/" ? "" : text);
  const [one, other] = [tidy(path), tidy(socketPath)];
  if (one === other) return { base: one, path: "/", socketPath: "/" };
  const segments = one.split("/");
  const others = other.split("/");
  let shared = 0;
  while (shared < segments.length - 1 && shared < others.length - 1 && segments[shared] === others[shared]) shared++;
  const base = segments.slice(0, Math.max(shared, 1)).join("/");
  return { base, path: one.slice(base.length) || "/", socketPath: other.slice(base.length) || "/" };
}

function singleTransport(endpoints: readonly Endpoint[]): RpcEndpoints {
  const transport = endpoints.some((each) => each.transport === "http") ? "http" : "websocket";
  const servers = endpoints.filter((each) => each.transport === transport).map(({ server }) => server);
  return { servers, protocol: { ...plainJsonRpc, transports: [transport] } };
}
