import type { SecurityRequirement, Server } from "../model/operation.ts";
import { referenceOf } from "../model/reference-graph.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../source/json.ts";
import { nearest } from "../source/nearest.ts";
import type { AsyncSecurity } from "./async-api-security.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import type { Place } from "./place.ts";

/** A server of an AsyncAPI document. */
export interface AsyncServer {
  readonly key: string;
  readonly server: Server;
  /** In lower case, such as `wss` or `kafka`. */
  readonly protocol: string;
  readonly security: readonly SecurityRequirement[];
}

/** The servers of an AsyncAPI document, and which of them channels are reached through. */
export class AsyncServers {
  readonly #reader: DefinitionReader;
  readonly #servers = new Map<string, AsyncServer>();
  readonly #keys = new Map<JsonValue, string>();

  constructor(reader: DefinitionReader, root: Place, security: AsyncSecurity) {
    this.#reader = reader;
    for (const [key, holder] of reader.members(root, "servers")) {
      const place = key.startsWith("x-") ? undefined : reader.objectAt(holder, key);
      if (place === undefined) continue;
      this.#servers.set(key, this.#build(key, place, security));
      this.#keys.set(place.json, key);
      this.#keys.set(holder.json, key);
    }
  }

  /** Those that a client of gen-api can connect to first. */
  get list(): readonly Server[] {
    const all = [...this.#servers.values()];
    const isReachable = ({ protocol }: AsyncServer): boolean => isClientProtocol(protocol);
    return [...all.filter(isReachable), ...all.filter((each) => !isReachable(each))].map(({ server }) => server);
  }

  /** The servers of a channel: those that it lists, by name in version 2 and by reference in 3, else all. */
  of(channel: Place): readonly AsyncServer[] {
    const all = [...this.#servers.values()];
    const listed = this.#reader.items(channel, "servers");
    if (listed.length === 0) return all;
    return listed.flatMap((item) => {
      const key = typeof item.json === "string" ? item.json : this.#keyAt(item);
      const found = key === undefined ? undefined : this.#servers.get(key);
      if (found === undefined && typeof item.json === "string")
        this.#reader.report("unknown-server", { name: item.json, nearest: nearest(item.json, [...this.#servers.keys()]) }, item.location);
      return found ?? [];
    });
  }

  #keyAt({ json }: Place): string | undefined {
    const target = isJsonObject(json) ? referenceOf(this.#reader.graph, json)?.target.json : undefined;
    return target === undefined ? undefined : this.#keys.get(target);
  }

  #build(key: string, place: Place, security: AsyncSecurity): AsyncServer {
    const reader = this.#reader;
    const protocol = (reader.string(place, "protocol") ?? "").toLowerCase();
    const address = reader.string(place, "url") ?? `${reader.string(place, "host") ?? ""}${reader.string(place, "pathname") ?? ""}`;
    const description = reader.string(place, "description") ?? reader.string(place, "summary") ?? reader.string(place, "title");
    const variables = reader.objects(place, "variables").map(([name, { json }]): [string, JsonValue] => [name, json]);
    const json = { ...(place.json as JsonObject), ...(variables.length === 0 ? {} : { variables: Object.fromEntries(variables) }) };
    const url = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(address) || protocol === "" ? address : `${protocol}://${address}`;
    return {
      key,
      server: { url, ...(description === undefined ? {} : { description }), json },
      protocol,
      security: security.requirementsOf(place) ?? [],
    };
  }
}

/** Whether a client of gen-api can speak a protocol. */
export const isClientProtocol = (protocol: string): boolean => /^wss?$/.test(protocol);
