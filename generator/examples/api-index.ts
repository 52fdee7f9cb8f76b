import type { ApiModel } from "../model/api-model.ts";
import { eventChannels, httpOperations, rpcMethods } from "../model/api-model.ts";
import type { ErrorDefinition, EventMessage, HttpOperation, Parameter, RpcMethod } from "../model/operation.ts";
import { isSchema, type Target } from "../model/reference-graph.ts";
import type { NamedSchema, SchemaUse } from "../model/schema.ts";
import { isJsonObject, stringMember, type JsonValue } from "../source/json.ts";
import { escapePointerToken, toKeys, toPointer } from "../source/path.ts";
import { Places } from "../validate/place.ts";
import { RouteTable } from "./route-table.ts";
import { plainWords } from "./words.ts";

/** One API, made ready for finding what an example is about. Made once for a run. */
export class ApiIndex {
  readonly api: ApiModel;
  readonly places: Places;
  readonly routes: RouteTable;
  readonly methods: ReadonlyMap<string, RpcMethod>;
  readonly http: readonly HttpOperation[];
  /** Every message of every channel, and the frames of the protocol. */
  readonly messages: readonly EventMessage[];
  /** Lists of pointers whose values, joined with `/`, tell a message's type. */
  readonly discriminators: readonly (readonly string[])[];
  /** By `type`. */
  readonly messagesByType: ReadonlyMap<string, EventMessage>;
  readonly messagesByName: ReadonlyMap<string, EventMessage>;
  readonly errorsByCode: ReadonlyMap<number | string, ErrorDefinition>;
  readonly #byName = new Map<string, NamedSchema>();
  readonly #byWords = new Map<string, NamedSchema[]>();

  constructor(api: ApiModel) {
    this.api = api;
    this.places = new Places(api.graph);
    this.http = httpOperations(api);
    this.routes = new RouteTable(this.http);
    this.methods = new Map(rpcMethods(api).map((method) => [method.method, method]));
    const channels = eventChannels(api);
    const frames = [...(api.protocol?.frames.values() ?? [])];
    this.messages = [...channels.flatMap(({ messages }) => messages), ...frames];
    this.discriminators = distinct(channels.map(({ discriminator }) => discriminator).filter((each) => each.length > 0));
    this.messagesByType = new Map(this.messages.flatMap((message) => (message.type === undefined ? [] : [[message.type, message]])));
    this.messagesByName = new Map(this.messages.map((message) => [message.name, message]));
    this.errorsByCode = new Map([...api.errors.values()].flatMap((error) => [[error.code, error], [error.id, error]]));
    for (const schema of api.schemas.values()) this.#addSchema(schema);
  }

  /** The names that `schema=` may give, as the model writes them. */
  get schemaNames(): readonly string[] {
    return [...this.api.schemas.values()].map(({ name }) => name);
  }

  /** The types of events that a client can receive. */
  get eventTypes(): readonly string[] {
    return this.messages.filter(({ direction, type }) => direction === "receive" && type !== undefined).map(({ type }) => type!);
  }

  /** A schema by its name, title, file name, `$id`, or `$id` with a pointer. */
  schemaNamed(name: string): NamedSchema | undefined {
    return this.#byName.get(name) ?? this.#byName.get(name.toLowerCase());
  }

  /** The schemas whose title or name has exactly these words. */
  schemasWithWords(words: string): readonly NamedSchema[] {
    return this.#byWords.get(words) ?? [];
  }

  #addSchema(schema: NamedSchema): void {
    const title = stringMember(schema.json as JsonValue, "title");
    const id = stringMember(schema.json as JsonValue, "$id");
    const file = schema.location.kind === "value" ? schema.location.document.file.path : undefined;
    const isRoot = schema.location.kind === "value" && schema.location.path === undefined;
    const names = [schema.name, title, id, schema.id, schema.id.replace(/#$/, ""), isRoot ? file : undefined, isRoot ? file?.split("/").at(-1) : undefined];
    for (const name of names) {
      if (name === undefined) continue;
      if (!this.#byName.has(name)) this.#byName.set(name, schema);
      if (!this.#byName.has(name.toLowerCase())) this.#byName.set(name.toLowerCase(), schema);
    }
    for (const words of new Set([schema.name, title ?? schema.name].map(plainWords))) {
      const list = this.#byWords.get(words);
      if (list === undefined) this.#byWords.set(words, [schema]);
      else list.push(schema);
    }
  }
}

function distinct(lists: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(lists.map((list) => [list.join("\n"), list])).values()];
}

/** A schema where it is used, as something that can be evaluated. */
export function targetOf(use: SchemaUse): Target {
  const { json, resource, location } = use;
  const pointer = pointerBelow(use);
  return { id: `${resource.uri}#${pointer}`, json, resource, pointer, location };
}

function pointerBelow({ resource, location }: SchemaUse): string {
  if (location.kind !== "value") return "";
  const root = resource.location.kind === "value" ? toKeys(resource.location.path).length : 0;
  return toKeys(location.path).slice(root).map((key) => `/${escapePointerToken(key)}`).join("");
}

/** What a schema is called in messages: the named schema it is or refers to, else where it stands. */
export function labelOf(api: ApiModel, use: SchemaUse): string {
  const named = namedSchemaOf(api, use);
  if (named !== undefined) return named.name;
  return use.location.kind === "value" ? `${use.location.document.file.path}#${toPointer(use.location.path)}` : "schema";
}

/** The named schema that a use is, or refers to with nothing beside the reference. */
export function namedSchemaOf(api: ApiModel, use: SchemaUse): NamedSchema | undefined {
  const own = api.schemas.get(targetOf(use).id);
  if (own !== undefined || !isJsonObject(use.json)) return own;
  const reference = api.graph.references.get(use.json)?.[0];
  return reference === undefined || !isSchema(reference.target.json) ? undefined : api.schemas.get(reference.target.id);
}

/** The parameters of an operation that stand in one place, by their names in lower case. */
export const parametersIn = (operation: HttpOperation, place: Parameter["in"]): ReadonlyMap<string, Parameter> =>
  new Map(operation.parameters.filter((parameter) => parameter.in === place).map((parameter) => [parameter.name.toLowerCase(), parameter]));
