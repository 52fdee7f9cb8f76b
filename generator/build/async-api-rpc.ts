import type { ErrorDefinition, RpcExample, RpcMethod } from "../model/operation.ts";
import { valuesAt } from "../model/schema-facts.ts";
import { pascalCase } from "../model/identifiers.ts";
import { arrayMember, isJsonObject, member, objectMember, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { addressOf, type ChannelDraft, type Direction } from "./async-api-channels.ts";
import { buildEventMessage, type NamedMessage } from "./async-api-messages.ts";
import { extensionsOf } from "./build-content.ts";
import { paramsOf } from "./build-params.ts";
import { methodTexts } from "./build-rpc-methods.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import type { OperationIds } from "./operation-ids.ts";
import type { Place } from "./place.ts";

/** An operation of version 3 with what it was found to use. */
export interface OperationUse {
  readonly id: string;
  readonly place: Place;
  readonly direction: Direction;
  readonly channel: ChannelDraft;
  readonly messages: readonly NamedMessage[];
  readonly answers: readonly NamedMessage[];
}

/** Extensions by which gen-api's own output says what the model knows by itself. */
const ownExtensions = ["x-deprecated", "x-errors"];

/** Recognises operations whose messages are JSON-RPC 2.0: they are methods, and not events. */
export class RpcRecogniser {
  readonly errors = new Map<string, ErrorDefinition>();
  /** The address of the channel on which methods are called. */
  address: string | undefined;
  readonly #reader: DefinitionReader;
  readonly #ids: OperationIds;
  readonly #methods = new Map<string, RpcMethod>();
  readonly #canCall: (channel: ChannelDraft) => boolean;

  /** @param canCall whether a client reaches a channel. */
  constructor(reader: DefinitionReader, ids: OperationIds, canCall: (channel: ChannelDraft) => boolean) {
    this.#reader = reader;
    this.#ids = ids;
    this.#canCall = canCall;
  }

  get methods(): readonly RpcMethod[] {
    return [...this.#methods.values()];
  }

  /** Takes an operation that is a method; `false` for any other. All methods are called on one channel. */
  take({ id, place, direction, channel, messages, answers }: OperationUse): boolean {
    const [request, ...others] = messages;
    const [answer, ...more] = answers;
    if (request === undefined || others.length + more.length > 0 || !this.#canCall(channel)) return false;
    const envelope = this.#payloadOf(request);
    const method = envelope === undefined ? undefined : this.#methodOf(envelope);
    const address = addressOf(this.#reader, channel.place);
    if (envelope === undefined || method === undefined || (this.address !== undefined && this.address !== address)) return false;
    const params = this.#partOf(envelope, "params");
    if (params !== undefined && stringMember(this.#reader.follow(params)?.json, "type") === "array") return false;
    this.address = address;
    channel.hasMethods = true;
    const known = this.#methods.get(method);
    if (known !== undefined) this.#methods.set(method, { ...known, direction: "both" });
    else this.#methods.set(method, this.#build(method, place, direction, { id, envelope, params, request, answer }));
    return true;
  }

  #payloadOf({ place }: NamedMessage): Place | undefined {
    return this.#reader.value(place, "payload");
  }

  /** The method of a request or notification that fixes it. */
  #methodOf({ json }: Place): string | undefined {
    const { graph } = this.#reader;
    if (valuesAt(graph, json, ["jsonrpc"])?.[0] !== "2.0") return undefined;
    const [method, ...others] = valuesAt(graph, json, ["method"]) ?? [];
    return others.length === 0 && typeof method === "string" ? method : undefined;
  }

  /** The schema of a property, in the schema at `place`, in what it refers to, or in a branch of it. */
  #partOf(place: Place, name: string, depth = 0): Place | undefined {
    const at = this.#reader.follow(place);
    if (at === undefined || depth > 10) return undefined;
    const own = this.#reader.value(this.#reader.value(at, "properties"), name);
    if (own !== undefined) return own;
    for (const keyword of ["allOf", "oneOf", "anyOf"]) {
      if (!Array.isArray(member(at.json, keyword))) continue;
      for (const branch of this.#reader.items(at, keyword)) {
        const found = this.#partOf(branch, name, depth + 1);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  #build(method: string, place: Place, direction: Direction, { params, request, answer, envelope }: Parts): RpcMethod {
    const reader = this.#reader;
    const answerPayload = answer === undefined ? undefined : this.#payloadOf(answer);
    const result = answerPayload === undefined ? undefined : this.#partOf(answerPayload, "result");
    const isParamsRequired = arrayMember(reader.follow(envelope)?.json, "required")?.includes("params") === true;
    const messages = {
      request: buildEventMessage(reader, request, "send", 3),
      ...(answer === undefined ? {} : { response: buildEventMessage(reader, answer, "receive", 3) }),
    };
    const built = params === undefined ? { paramsRequired: false, positions: [] } : paramsOf(reader, reader.schema(params));
    return {
      kind: "rpc",
      id: this.#ids.take(method, "Method"),
      ...methodTexts(reader, place),
      deprecated: member(place.json, "x-deprecated") === true,
      tags: reader.items(place, "tags").flatMap((item, index) => reader.string(reader.objectAt(item, `tags[${index}]`), "name") ?? []),
      location: place.location,
      method,
      ...built,
      paramsRequired: built.paramsRequired || isParamsRequired,
      paramStructure: "by-name",
      ...(result === undefined || isAnything(result.json) ? {} : { result: reader.schema(result) }),
      notification: answer === undefined,
      direction: direction === "send" ? "client-to-server" : "server-to-client",
      errors: answerPayload === undefined ? [] : this.#readErrors(answerPayload, place),
      examples: buildExamples(messages),
      extensions: Object.fromEntries(Object.entries(extensionsOf(place)).filter(([key]) => !ownExtensions.includes(key))),
      json: place.json as JsonObject,
      messages,
    };
  }

  /** The errors that an answer describes by their codes, called by the names in `x-errors`, else by their schemas'. */
  #readErrors(answer: Place, operation: Place): string[] {
    const error = this.#partOf(answer, "error");
    if (error === undefined) return [];
    const branches = Array.isArray(member(error.json, "anyOf")) ? this.#reader.items(error, "anyOf") : [error];
    const names = (arrayMember(operation.json, "x-errors") ?? []).filter((each) => typeof each === "string");
    const described = branches.flatMap((branch) => {
      const [code, ...others] = valuesAt(this.#reader.graph, branch.json, ["code"]) ?? [];
      return others.length === 0 && (typeof code === "string" || typeof code === "number") ? [{ branch, code }] : [];
    });
    return described.map(({ branch, code }, index) => {
      const place = this.#reader.follow(branch)!;
      const id = names.length === described.length ? names[index]! : (stringMember(place.json, "title") ?? pascalCase(`error ${String(code).replace("-", "")}`));
      if (!this.errors.has(id)) this.errors.set(id, this.#buildError(id, code, place));
      return id;
    });
  }

  #buildError(id: string, code: string | number, place: Place): ErrorDefinition {
    const properties = objectMember(place.json, "properties");
    const [message] = arrayMember(objectMember(properties, "message"), "examples") ?? [];
    const text = typeof message === "string" ? message : (stringMember(place.json, "description") ?? id);
    const description = stringMember(place.json, "description");
    const data = this.#partOf(place, "data");
    return {
      id,
      code,
      message: text,
      ...(description === undefined || description === text ? {} : { description }),
      ...(data === undefined || isAnything(data.json) ? {} : { data: this.#reader.schema(data) }),
      location: place.location,
    };
  }
}

interface Parts {
  readonly id: string;
  readonly envelope: Place;
  readonly params: Place | undefined;
  readonly request: NamedMessage;
  readonly answer: NamedMessage | undefined;
}

const isAnything = (json: JsonValue): boolean => json === true || (isJsonObject(json) && Object.keys(json).length === 0);

/** Requests and answers with the same name are one example. */
function buildExamples({ request, response }: NonNullable<RpcMethod["messages"]>): RpcExample[] {
  const results = new Map((response?.examples ?? []).map(({ name, value }) => [name, member(value ?? null, "result")]));
  return request.examples.map(({ name, value, location }) => {
    const params = member(value ?? null, "params");
    const result = results.get(name);
    return { name, ...(params === undefined ? {} : { params }), ...(result === undefined ? {} : { result }), location };
  });
}
