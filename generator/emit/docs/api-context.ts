import { channelNames, clientMembers } from "../../document/client-members.ts";
import type { MethodNode } from "../../document/method-tree.ts";
import { targetOf } from "../../examples/api-index.ts";
import { allOperations, type ApiModel } from "../../model/api-model.ts";
import { pascalCase } from "../../model/identifiers.ts";
import type { EventChannel, HttpOperation, Operation, RpcMethod } from "../../model/operation.ts";
import type { SchemaId, SchemaUse } from "../../model/schema.ts";
import { invariant } from "../../source/invariant.ts";
import type { JsonValue } from "../../source/json.ts";
import { evaluatePlace } from "../../validate/evaluate.ts";
import { Places } from "../../validate/place.ts";
import { AnchorTable, Place } from "./place.ts";

/** What the pages of one API need to know. */
export class ApiContext {
  readonly api: ApiModel;
  /** Its folder in the site. */
  readonly folder: string;
  readonly anchors = new AnchorTable();
  /** What the client's names are made of: `Aintandem` in `createAintandemClient`. */
  readonly clientName: string;
  readonly #files = new Map<string, string>();
  readonly #validators: Places;
  readonly #schemas: ReadonlyMap<SchemaId, Place>;
  readonly #operations: ReadonlyMap<Operation, Place>;
  readonly #errors: ReadonlyMap<string, Place>;
  readonly #methods: ReadonlyMap<Operation, readonly string[]>;
  readonly #channels: ReadonlyMap<EventChannel, string>;

  constructor(api: ApiModel, folder: string) {
    this.api = api;
    this.folder = folder;
    this.clientName = pascalCase(api.name);
    this.#validators = new Places(api.graph);
    this.#schemas = new Map([...api.schemas.values()].map(({ id, name }) => [id, new Place(this.anchors.take("schema", name))]));
    this.#operations = new Map(allOperations(api).map((operation) => [operation, new Place(this.anchors.take(anchorKinds[operation.kind], operation.id))]));
    this.#errors = new Map([...api.errors.keys()].map((id) => [id, new Place(this.anchors.take("error", id))]));
    this.#methods = methodPaths(api);
    this.#channels = channelNames(api);
  }

  schemaPlace(id: SchemaId): Place {
    const place = this.#schemas.get(id);
    invariant(place !== undefined, `no named schema ${id}`);
    return place;
  }

  operationPlace(operation: Operation): Place {
    const place = this.#operations.get(operation);
    invariant(place !== undefined, `no operation ${operation.id}`);
    return place;
  }

  errorPlace(id: string): Place | undefined {
    return this.#errors.get(id);
  }

  /** Where the operation's method stands on the client: `["workspaces", "create"]`. */
  methodPath(operation: Operation): readonly string[] | undefined {
    return this.#methods.get(operation);
  }

  /** The name of the channel in the client's `channels`; `undefined` where a client cannot open it. */
  channelName(channel: EventChannel): string | undefined {
    return this.#channels.get(channel);
  }

  /** Adds a file of its own for something that is too long for a page. */
  addFile(kind: string, text: string): Place {
    const file = `${this.folder}/files/${this.anchors.take(kind, String(this.#files.size + 1))}.json`;
    this.#files.set(file, text);
    return new Place(undefined, file);
  }

  /** The files that were added, and their texts. */
  get files(): ReadonlyMap<string, string> {
    return this.#files;
  }

  /** Whether a value is valid by a schema; `undefined` where there is nothing to say. */
  isValid(use: SchemaUse, value: JsonValue): boolean {
    return evaluatePlace(this.#validators, targetOf(use), value, { formats: "assert" }).valid;
  }
}

const anchorKinds = { http: "operation", rpc: "method", event: "channel" } as const;

/** The paths of all methods on the client, as its tree has them. */
function methodPaths(api: ApiModel): Map<Operation, readonly string[]> {
  const paths = new Map<Operation, readonly string[]>();
  const visit = (nodes: readonly MethodNode<HttpOperation | RpcMethod>[], above: readonly string[]): void => {
    for (const node of nodes) {
      if (node.kind === "method") paths.set(node.operation, [...above, node.name]);
      else visit(node.members, [...above, node.name]);
    }
  };
  visit(clientMembers(api), []);
  return paths;
}
