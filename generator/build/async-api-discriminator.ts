import type { EventMessage } from "../model/operation.ts";
import { propertyNames, requiredNames, valuesAt } from "../model/schema-facts.ts";
import type { ReferenceGraph } from "../model/reference-graph.ts";
import { escapePointerToken } from "../source/path.ts";

/** Members that commonly tell messages apart, the best first. */
const telling = ["type", "event", "kind", "method", "action", "op", "channel", "name", "topic", "messageType", "eventType"];

/** What tells the received messages of a channel apart: a member of each payload, and its value in each message. */
export interface FoundDiscriminator {
  readonly name: string;
  readonly pointer: string;
  /** By the name of the message. */
  readonly types: ReadonlyMap<string, string>;
}

/**
 * AsyncAPI does not say how messages of one channel are told apart; their schemas often do: a required member that each
 * payload fixes to another string. `undefined` where no member does, and for less than two messages.
 */
export function findDiscriminator(graph: ReferenceGraph, messages: readonly EventMessage[]): FoundDiscriminator | undefined {
  const received = messages.filter(({ direction }) => direction === "receive");
  const [first, ...others] = received;
  if (first === undefined || others.length === 0) return undefined;
  const rank = (name: string): number => (telling.includes(name) ? telling.indexOf(name) : telling.length);
  const required = received.map(({ payload }) => new Set(requiredNames(graph, payload.json)));
  const shared = propertyNames(graph, first.payload.json).filter((name) => required.every((names) => names.has(name)));
  for (const name of shared.toSorted((a, b) => rank(a) - rank(b))) {
    const values = received.map(({ payload }) => valuesAt(graph, payload.json, [name]) ?? []);
    const types = values.map(([value, ...rest]) => (rest.length === 0 && typeof value === "string" ? value : undefined));
    if (types.includes(undefined) || new Set(types).size !== types.length) continue;
    return { name, pointer: `/${escapePointerToken(name)}`, types: new Map(received.map((message, index) => [message.name, types[index]!])) };
  }
  return undefined;
}
