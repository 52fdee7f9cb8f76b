import type { ExportedSymbol } from "../code/code.ts";
import { allOperations, type ApiModel } from "../model/api-model.ts";
import { pascalCase } from "../model/identifiers.ts";
import { type HttpOperation, isWebhook, type MediaType, type Operation, type Response, type Webhook } from "../model/operation.ts";
import type { SchemaId } from "../model/schema.ts";
import type { SchemaNode } from "../model/schema-node.ts";
import { invariant } from "../source/invariant.ts";
import { Moments } from "./moments.ts";

/**
 * The types that an operation may have, by the suffix of their names. Only what exists is declared (`operationParts`).
 *
 * | suffix | of | what it is |
 * |---|---|---|
 * | `Path`, `Query`, `Headers`, `Cookies` | http, event | an object: one member per parameter, under its wire name |
 * | `Body` | http | the request's body; the union over the content types when there are several |
 * | `Bodies` | http | only with several content types: `{ "application/json": A; "text/plain": B }` |
 * | `Responses` | http | `{ 200: Workspace; 204: undefined; "4XX": Problem; default: Problem }`, keys as in the definition |
 * | `Result` | http, rpc | the body of a success: the union over all 2XX statuses (`default` when there is none) |
 * | `Error` | http | a union that `status` narrows: `{ status: 401 | 404; body: ErrorResponse } | { status: number; body: Problem }` |
 * | `Error` | rpc | a union that `code` narrows: `{ code: -32001; message: string; data?: Details }` |
 * | `Params` | rpc | the params as one value: an object by name, which the client brings into order for methods that take positions |
 * | `Send`, `Receive` | event | the union of the payloads that the client sends, or receives |
 * | `Messages` | event | `{ send: { subscribe: Payload }; receive: { … } }`, by the message's name |
 *
 * Of webhooks the parts are those of an HTTP operation, none of them with `Date` objects: `Body` is what the API sends,
 * `Responses` what it is answered.
 *
 * A response without content has the body `undefined`; content without a schema is `unknown`, or `Blob` for bytes.
 */
export type OperationPart =
  | "Path"
  | "Query"
  | "Headers"
  | "Cookies"
  | "Body"
  | "Bodies"
  | "Responses"
  | "Result"
  | "Error"
  | "Params"
  | "Send"
  | "Receive"
  | "Messages";

/**
 * The names that one target exports and others import, for one API. All targets agree on them because they are made
 * here, from the model alone.
 */
export interface ApiSymbols {
  /** The declared type of a named schema, in `types.ts`. */
  type(id: SchemaId): ExportedSymbol;
  /** A type of an operation, in `types.ts`: `WorkspacesCreateBody`. The operation must have that part. */
  operationType(operation: Operation, part: OperationPart): ExportedSymbol;
  /**
   * A type of an operation with `Date` objects for moments in time; `undefined` where it holds none. Declared only with
   * the option `dates` of `types`; whoever uses it must convert what is sent and what arrives (`moments.ts` tells where).
   * In `Responses` only what tells of success has them.
   */
  datedType(operation: Operation, part: OperationPart): ExportedSymbol | undefined;
  /** The type of the bodies of all webhooks, by their names, in `types.ts`; `undefined` where none has a body. */
  readonly webhooks: ExportedSymbol | undefined;
  /** What the names of an operation's types begin with: `WorkspacesCreate`. */
  operationName(operation: Operation): string;
  /** `isX`, `parseX`, `validateX` or `standardX` of a named schema, in `validators.ts`. */
  validator(id: SchemaId, verb: "is" | "parse" | "validate" | "standard"): ExportedSymbol;
  /** The validators of operations' parts, by the operation's id, in `validators.ts`. */
  readonly operationValidators: ExportedSymbol;
}

/** The symbols of `api`, whose files are written to `folder`. */
export function symbolsOf(api: ApiModel, folder: string): ApiSymbols {
  const typesModule = `${folder}/types.ts`;
  const validatorsModule = `${folder}/validators.ts`;
  const operationNames = namesOfOperations(api);
  const webhooksName = nameWebhooks(api, operationNames);
  let moments: Moments | undefined;
  const nameOf = (id: SchemaId): string => {
    const schema = api.schemas.get(id);
    invariant(schema !== undefined, `no named schema ${id}`);
    return schema.name;
  };
  const namesOf = (operation: Operation): OperationNames => {
    const names = operationNames.get(operation);
    if (names === undefined) invariant(false, `no operation ${operation.id}`);
    return names;
  };
  return {
    type: (id) => ({ name: nameOf(id), module: typesModule, typeOnly: true }),
    operationType: (operation, part) => {
      const { name, parts } = namesOf(operation);
      if (!parts.includes(part)) invariant(false, `the operation ${operation.id} has no ${part}`);
      return { name: `${name}${part}`, module: typesModule, typeOnly: true };
    },
    datedType: (operation, part) => {
      const { name, parts } = namesOf(operation);
      if (!parts.includes(part)) return undefined;
      moments ??= new Moments(api);
      const isDated = datedNodes(operation, part).some((node) => moments!.has(node));
      return isDated ? { name: `${name}${part}WithDates`, module: typesModule, typeOnly: true } : undefined;
    },
    webhooks: webhooksName === undefined ? undefined : { name: webhooksName, module: typesModule, typeOnly: true },
    operationName: (operation) => namesOf(operation).name,
    operationValidators: { name: "operationValidators", module: validatorsModule, typeOnly: false },
    validator: (id, verb) => ({ name: `${verb}${nameOf(id)}`, module: validatorsModule, typeOnly: false }),
  };
}

/** The responses that tell of success; `default` counts where nothing else does. */
export function answersOf({ responses }: HttpOperation): readonly Response[] {
  const successes = responses.filter(({ status }) => isSuccess(status));
  return successes.length > 0 ? successes : responses.filter(({ status }) => status === "default");
}

/** The schemas of a part that may have `Date` objects. */
function datedNodes(operation: Operation, part: OperationPart): readonly SchemaNode[] {
  if (operation.kind === "event" || isWebhook(operation)) return [];
  if (operation.kind === "rpc") {
    const use = part === "Params" ? operation.params : part === "Result" ? operation.result : undefined;
    return use === undefined ? [] : [use.node];
  }
  const nodesOf = (content: readonly MediaType[]): SchemaNode[] => content.flatMap(({ schema }) => schema?.node ?? []);
  if (part === "Body" || part === "Bodies") return nodesOf(operation.requestBody?.content ?? []);
  return part === "Responses" || part === "Result" ? answersOf(operation).flatMap(({ content }) => nodesOf(content)) : [];
}

/** The types that an operation has, in the order in which `types.ts` declares them. */
export function operationParts(operation: Operation): readonly OperationPart[] {
  switch (operation.kind) {
    case "http":
      return httpParts(operation);
    case "rpc":
      return present({
        Params: operation.params !== undefined,
        Result: operation.result !== undefined,
        Error: operation.errors.length > 0,
      });
    case "event":
      return present({
        ...parameterParts(operation.parameters),
        Send: operation.messages.some(({ direction }) => direction === "send"),
        Receive: operation.messages.some(({ direction }) => direction === "receive"),
        Messages: operation.messages.length > 0,
      });
  }
}

function httpParts(operation: HttpOperation): readonly OperationPart[] {
  const contentTypes = operation.requestBody?.content.length ?? 0;
  return present({
    ...parameterParts(operation.parameters),
    Body: contentTypes > 0,
    Bodies: contentTypes > 1,
    Responses: operation.responses.length > 0,
    Result: operation.responses.some(({ status }) => isSuccess(status) || status === "default"),
    Error: operation.responses.some(({ status }) => !isSuccess(status)),
  });
}

function parameterParts(parameters: HttpOperation["parameters"]): Partial<Record<OperationPart, boolean>> {
  const places = new Set(parameters.filter((each) => !isReservedHeader(each)).map((parameter) => parameter.in));
  return {
    Path: places.has("path"),
    Query: places.has("query") || places.has("querystring"),
    Headers: places.has("header"),
    Cookies: places.has("cookie"),
  };
}

const present = (parts: Partial<Record<OperationPart, boolean>>): readonly OperationPart[] =>
  (Object.keys(parts) as OperationPart[]).filter((part) => parts[part]);

/** Whether a response's status (`200`, `2XX`) tells of success. */
export const isSuccess = (status: string): boolean => /^2(\d\d|XX)$/i.test(status);

/** Header parameters that OpenAPI says are ignored (3.1, section 4.8.12.2.1): other parts of the definition tell them. */
export const isReservedHeader = (parameter: { readonly in: string; readonly name: string }): boolean =>
  parameter.in === "header" && /^(accept|content-type|authorization)$/i.test(parameter.name);

/** What the names of an operation's types are made of. */
interface OperationNames {
  readonly name: string;
  readonly parts: readonly OperationPart[];
}

const namesByApi = new WeakMap<ApiModel, ReadonlyMap<Operation, OperationNames>>();

/** The same for every target. */
function namesOfOperations(api: ApiModel): ReadonlyMap<Operation, OperationNames> {
  let names = namesByApi.get(api);
  if (names === undefined) namesByApi.set(api, (names = nameOperations(api)));
  return names;
}

/** Names for operations such that none of their types clashes with another's or with a schema's, ignoring case. */
function nameOperations(api: ApiModel): ReadonlyMap<Operation, OperationNames> {
  const taken = new Set([...api.schemas.values()].map(({ name }) => name.toLowerCase()));
  const bases = new Set<string>();
  const names = new Map<Operation, OperationNames>();
  for (const operation of allOperations(api)) {
    const parts = operationParts(operation);
    const folded = parts.flatMap((part) => [part.toLowerCase(), `${part.toLowerCase()}withdates`]);
    const isFree = (name: string): boolean => !bases.has(name.toLowerCase()) && !folded.some((part) => taken.has(name.toLowerCase() + part));
    const suffix = isWebhook(operation) ? (operation.askedBy === undefined ? "Webhook" : "Callback") : kindSuffix[operation.kind];
    const name = firstFree(pascalCase(operation.id), suffix, isFree);
    bases.add(name.toLowerCase());
    for (const part of folded) taken.add(name.toLowerCase() + part);
    names.set(operation, { name, parts });
  }
  return names;
}

/** The webhooks that have a body; callbacks are no part of them, as nobody knows these by a name. */
export const webhooksWithBody = ({ webhooks }: ApiModel): readonly Webhook[] =>
  webhooks.filter((each) => each.askedBy === undefined && operationParts(each).includes("Body"));

function nameWebhooks(api: ApiModel, operations: ReadonlyMap<Operation, OperationNames>): string | undefined {
  if (webhooksWithBody(api).length === 0) return undefined;
  const taken = [...api.schemas.values()].map(({ name }) => name.toLowerCase());
  const types = [...operations.values()].flatMap(({ name, parts }) => parts.map((part) => `${name}${part}`.toLowerCase()));
  const all = new Set([...taken, ...types]);
  return firstFree("Webhooks", "Map", (name) => !all.has(name.toLowerCase()));
}

const kindSuffix = { http: "Operation", rpc: "Method", event: "Channel" } as const;

function firstFree(wanted: string, suffix: string, isFree: (name: string) => boolean): string {
  const alternative = `${wanted}${suffix}`;
  for (const name of [wanted, alternative]) if (isFree(name)) return name;
  for (let number = 2; ; number++) if (isFree(`${alternative}_${number}`)) return `${alternative}_${number}`;
}
