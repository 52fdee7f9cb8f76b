import { isWebhookMap } from "../load/webhook-map.ts";
import { camelCase } from "../model/identifiers.ts";
import type { Webhook } from "../model/operation.ts";
import { referenceOf } from "../model/reference-graph.ts";
import { isJsonObject, member, type JsonValue } from "../source/json.ts";
import { parsePointer } from "../source/path.ts";
import { isExtension } from "./build-content.ts";
import { buildHttpOperation, type BuiltOperation, findOperations, type FoundOperation, type OperationDefaults } from "./build-http-operations.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import type { OperationIds } from "./operation-ids.ts";
import type { Place } from "./place.ts";

/** A request of the API, before it has an id. */
interface FoundWebhook {
  readonly found: FoundOperation;
  /** Its key in `webhooks` or `callbacks`. */
  readonly name: string;
  /** What it is called where it has no `operationId`. */
  readonly wanted: string;
  readonly askedBy?: string;
}

/**
 * What the API calls: its webhooks, and the callbacks of its operations. A callback that several operations share is one
 * request, named after its key in `components`; callbacks may have callbacks of their own.
 */
export function buildWebhooks(
  reader: DefinitionReader, root: Place, defaults: OperationDefaults, operations: readonly BuiltOperation[], ids: OperationIds,
): Webhook[] {
  const seen = new Set<JsonValue>();
  const build = (all: readonly FoundWebhook[]): readonly BuiltWebhook[] => {
    const fresh = all.filter(({ found: { place: { json } } }) => !seen.has(json) && seen.add(json));
    return buildAll(reader, fresh, defaults, ids);
  };
  const webhooks = build(["webhooks", "x-webhooks"].flatMap((section) => findWebhooks(reader, root, section, defaults)));
  const built = webhooks.map(({ operation }) => operation);
  for (let callers: readonly BuiltOperation[] = [...operations, ...webhooks]; callers.length > 0; ) {
    const callbacks = build(callers.flatMap((caller) => findCallbacks(reader, caller, defaults)));
    built.push(...callbacks.map(({ operation }) => operation));
    callers = callbacks;
  }
  return built;
}

interface BuiltWebhook extends BuiltOperation {
  readonly operation: Webhook;
}

/** What the definition names comes first, as with operations. */
function buildAll(reader: DefinitionReader, all: readonly FoundWebhook[], defaults: OperationDefaults, ids: OperationIds): readonly BuiltWebhook[] {
  const written = all.map(({ found }) => reader.string(found.place, "operationId"));
  const given = written.map((id, index) => (id === undefined ? undefined : ids.take(id, suffixOf(all[index]!))));
  return all.map((each, index) => {
    const id = given[index] ?? ids.take(each.wanted, suffixOf(each));
    const operation = buildHttpOperation(reader, each.found, id, defaults);
    return { operation: { ...operation, webhook: each.name, ...(each.askedBy === undefined ? {} : { askedBy: each.askedBy }) }, place: each.found.place };
  });
}

const suffixOf = ({ askedBy }: FoundWebhook): string => (askedBy === undefined ? "Webhook" : "Callback");

function findWebhooks(reader: DefinitionReader, root: Place, section: string, defaults: OperationDefaults): FoundWebhook[] {
  if (section === "x-webhooks" && !isWebhookMap(member(root.json, section))) return [];
  return reader.members(root, section).flatMap(([name, holder]) =>
    isExtension(name) ? [] : findOperations(reader, name, holder, defaults).map((found) => ({
      found: { ...found, path: "" }, name, wanted: nameByMethod(name, found),
    })));
}

function findCallbacks(reader: DefinitionReader, { operation, place }: BuiltOperation, defaults: OperationDefaults): FoundWebhook[] {
  return reader.members(place, "callbacks").flatMap(([name, holder]) => {
    const callback = reader.objectAt(holder, name);
    if (callback === undefined || isExtension(name)) return [];
    const base = sharedName(reader, holder) ?? camelCase(`${operation.id} ${name}`);
    return Object.keys(callback.json as object).filter((expression) => !isExtension(expression)).flatMap((expression) => {
      const item = reader.value(callback, expression);
      return item === undefined ? [] : findOperations(reader, expression, item, defaults).map((found) => ({
        found, name, wanted: nameByMethod(base, found), askedBy: operation.id,
      }));
    });
  });
}

/** POST is what webhooks are sent by; only other methods are said. */
const nameByMethod = (name: string, { method }: FoundOperation): string => (method === "post" ? name : `${name} ${method}`);

/** The key of a callback in `components`. */
function sharedName(reader: DefinitionReader, { json }: Place): string | undefined {
  const target = isJsonObject(json) ? referenceOf(reader.graph, json)?.target : undefined;
  const tokens = target === undefined ? undefined : parsePointer(target.pointer);
  return tokens?.length === 3 && tokens[0] === "components" ? tokens[2] : undefined;
}
