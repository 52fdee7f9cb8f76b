import type { EventMessage } from "../../model/operation.ts";
import { isJsonObject, type JsonObject, type JsonValue, objectMember, stringMember } from "../../source/json.ts";
import { nearest } from "../../source/nearest.ts";
import { parsePointer } from "../../source/path.ts";
import { propertyNames, valuesAt } from "../../model/schema-facts.ts";
import type { ApiIndex } from "../api-index.ts";
import type { Context, Example, Mapping, Part, Rule } from "../mapping.ts";
import { fault, locationIn, partOf, valueAt } from "../part.ts";

/** An API with frames of its own: the frame, and inside a request or an answer the method's params or result. */
export const frameRule: Rule = (example, context) => {
  const value = example.value?.value;
  if (!isJsonObject(value)) return undefined;
  for (const index of context.indexes) {
    if (index.api.protocol?.kind !== "frames") continue;
    const frame = frameOf(index, value);
    if (frame !== undefined) return mapFrame(example, context, index, frame, value);
  }
  return undefined;
};

/** The frame whose fixed members an object has. */
function frameOf({ api }: ApiIndex, value: JsonObject): EventMessage | undefined {
  let best: EventMessage | undefined;
  let most = 0;
  for (const frame of api.protocol!.frames.values()) {
    const count = fixedMatches(api.graph, frame, value);
    if (count > most) [best, most] = [frame, count];
  }
  return best;
}

/** How many members that a frame fixes an object has as fixed; 0 where one differs. */
function fixedMatches(graph: ApiIndex["api"]["graph"], { payload }: EventMessage, value: JsonObject): number {
  let count = 0;
  for (const name of propertyNames(graph, payload.json)) {
    const fixed = valuesAt(graph, payload.json, [name]);
    if (fixed?.length !== 1 || typeof fixed[0] !== "string") continue;
    if (value[name] !== fixed[0]) return 0;
    count++;
  }
  return count;
}

function mapFrame(example: Example, context: Context, index: ApiIndex, frame: EventMessage, value: JsonObject): Mapping {
  const protocol = index.api.protocol!.json;
  const base: Mapping = { rule: "frame", api: index.api.name, parts: [partOf(index, frame.payload, [], `the frame ${frame.name}`)], faults: [], notes: [] };
  const isFrame = (role: string): boolean => stringMember(objectMember(protocol, role), "message") === frame.name;
  const at = (role: string, name: string): { readonly keys: readonly string[]; readonly value: JsonValue | undefined } => {
    const pointer = stringMember(objectMember(protocol, role), name);
    const keys = pointer === undefined ? [] : (parsePointer(pointer) ?? []);
    return { keys, value: pointer === undefined ? undefined : valueAt(value, keys) };
  };
  if (isFrame("request")) return { ...base, ...mapRequestFrame(example, index, base, at("request", "method"), at("request", "params"), at("request", "id").value) };
  if (isFrame("response")) return { ...base, parts: [...base.parts, ...resultParts(context, index, at("response", "id").value, at("response", "result"))] };
  if (isFrame("event")) return mapEventFrame(example, index, base, at("event", "type"));
  return base;
}

interface Found {
  readonly keys: readonly string[];
  readonly value: JsonValue | undefined;
}

function mapRequestFrame(example: Example, index: ApiIndex, base: Mapping, name: Found, params: Found, id: JsonValue | undefined): Partial<Mapping> {
  const method = typeof name.value === "string" ? index.methods.get(name.value) : undefined;
  if (method === undefined) {
    if (typeof name.value !== "string") return {};
    const parameters = { method: name.value, nearest: nearest(name.value, index.methods.keys()) };
    return { faults: [fault("unknown-method", parameters, locationIn(example, name.keys), { keyword: "method", keys: name.keys })] };
  }
  const inner = method.params === undefined || params.value === undefined ? [] : [partOf(index, method.params, params.keys, `the params of ${method.method}`)];
  return { parts: [...base.parts, ...inner], remembers: [{ method: { method, index }, ...(id === undefined ? {} : { request: { id, method, index } }) }] };
}

function resultParts(context: Context, index: ApiIndex, id: JsonValue | undefined, result: Found): Part[] {
  const method = id === undefined ? undefined : context.requestWithId(id)?.method;
  return method?.result === undefined || result.value === undefined ? [] : [partOf(index, method.result, result.keys, `the result of ${method.method}`)];
}

/** The frame of an event with the payload that its type asks for. */
function mapEventFrame(example: Example, index: ApiIndex, base: Mapping, type: Found): Mapping {
  if (typeof type.value !== "string") return base;
  const message = index.messagesByType.get(type.value);
  if (message !== undefined) return { ...base, rule: "event", parts: [partOf(index, message.payload, [], `the event ${type.value}`)] };
  if (index.eventTypes.length === 0) return base;
  const note = fault("event-not-in-catalogue", { name: type.value, nearest: nearest(type.value, index.eventTypes) }, locationIn(example, type.keys), { keyword: "" });
  return { ...base, notes: [note.diagnostic] };
}
