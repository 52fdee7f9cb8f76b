import type { EventMessage } from "../../model/operation.ts";
import { isJsonObject, type JsonValue } from "../../source/json.ts";
import { parsePointer } from "../../source/path.ts";
import type { ApiIndex } from "../api-index.ts";
import type { Rule } from "../mapping.ts";
import { partOf, valueAt } from "../part.ts";

/** An object whose discriminator names an event: that event's payload. */
export const eventRule: Rule = ({ value }, { indexes }) => {
  if (!isJsonObject(value?.value)) return undefined;
  for (const index of indexes) {
    const message = messageOf(index, value.value);
    if (message === undefined) continue;
    const label = `the event ${message.type ?? message.name}`;
    return { rule: "event", api: index.api.name, parts: [partOf(index, message.payload, [], label)], faults: [], notes: [] };
  }
  return undefined;
};

/** The message whose type an object's discriminator gives. */
export function messageOf(index: ApiIndex, value: JsonValue): EventMessage | undefined {
  for (const pointers of index.discriminators) {
    const type = typeAt(value, pointers);
    const message = type === undefined ? undefined : index.messagesByType.get(type);
    if (message !== undefined) return message;
  }
  return undefined;
}

/** The strings at a discriminator's pointers, joined; `undefined` where one is missing. */
export function typeAt(value: JsonValue, pointers: readonly string[]): string | undefined {
  const parts = pointers.map((pointer) => valueAt(value, parsePointer(pointer) ?? []));
  return parts.every((part) => typeof part === "string") ? parts.join("/") : undefined;
}
