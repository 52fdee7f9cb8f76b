import type { Protocol } from "../model/api-model.ts";
import type { EventMessage } from "../model/operation.ts";
import { isJsonObject, type JsonObject } from "../source/json.ts";
import { buildMessages, findMessage } from "./build-messages.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import type { Place } from "./place.ts";

const transports = ["http", "websocket"] as const;

/** What an API with methods speaks when its definition says nothing. */
export const plainJsonRpc: Protocol = {
  kind: "jsonrpc-2.0",
  transports,
  path: "/",
  websocketPath: "/",
  frames: new Map(),
  json: {},
};

/** The member `protocol`: the word `jsonrpc-2.0`, or a description; `undefined` where it is absent. */
export function buildProtocol(reader: DefinitionReader, root: Place): Protocol | undefined {
  const place = reader.value(root, "protocol");
  if (place === undefined || place.json === "jsonrpc-2.0") return place === undefined ? undefined : plainJsonRpc;
  if (!isJsonObject(place.json)) {
    const actual = typeof place.json === "string" ? place.json : JSON.stringify(place.json);
    reader.report("wrong-value", { what: "\"protocol\"", expected: ["jsonrpc-2.0"], actual }, place.location);
    return undefined;
  }
  const kind = reader.string(place, "kind") === "frames" ? "frames" : "jsonrpc-2.0";
  const written = reader.strings(place, "transports");
  const path = reader.string(place, "path") ?? "/";
  return {
    kind,
    transports: written.length === 0 ? defaultTransports(kind) : transports.filter((each) => written.includes(each)),
    path,
    websocketPath: reader.string(place, "websocketPath") ?? path,
    frames: buildFrames(reader, root, place),
    json: place.json as JsonObject,
  };
}

const defaultTransports = (kind: Protocol["kind"]): Protocol["transports"] => (kind === "frames" ? ["websocket"] : transports);

/** The places of a description that name a message, with who sends it. */
const frameNames: readonly { readonly path: readonly [string, string]; readonly direction: EventMessage["direction"] }[] = [
  { path: ["handshake", "send"], direction: "send" },
  { path: ["handshake", "receive"], direction: "receive" },
  { path: ["auth", "message"], direction: "send" },
  { path: ["request", "message"], direction: "send" },
  { path: ["response", "message"], direction: "receive" },
  { path: ["event", "message"], direction: "receive" },
  { path: ["error", "message"], direction: "receive" },
  { path: ["heartbeat", "send"], direction: "send" },
  { path: ["heartbeat", "receive"], direction: "receive" },
];

function buildFrames(reader: DefinitionReader, root: Place, protocol: Place): Map<string, EventMessage> {
  const frames = new Map<string, EventMessage>();
  for (const { path: [role, key], direction } of frameNames) {
    const used = reader.value(reader.object(protocol, role), key);
    if (typeof used?.json !== "string" || frames.has(used.json)) continue;
    const place = findMessage(reader, root, used.json, used);
    const [message] = place === undefined ? [] : buildMessages(reader, { name: used.json, place }, direction, []);
    if (message !== undefined) frames.set(message.name, message);
  }
  return frames;
}
