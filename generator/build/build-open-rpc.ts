import type { Tag } from "../model/api-model.ts";
import type { RpcMethod } from "../model/operation.ts";
import { stringMember, type JsonObject } from "../source/json.ts";
import { extensionsOf } from "./build-content.ts";
import { buildInfo } from "./build-info.ts";
import { methodTexts } from "./build-rpc-methods.ts";
import type { DefinitionParts } from "./definition-parts.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import { RpcErrors } from "./open-rpc-errors.ts";
import { buildRpcExamples } from "./open-rpc-examples.ts";
import { buildOpenRpcParams } from "./open-rpc-params.ts";
import { buildRpcEndpoints } from "./open-rpc-servers.ts";
import type { OperationIds } from "./operation-ids.ts";
import { childLocation, type Place } from "./place.ts";

/** What an OpenRPC 1.x document says: methods, the errors they answer with, and where they are called. */
export function buildOpenRpc(reader: DefinitionReader, root: Place, apiName: string, ids: OperationIds): DefinitionParts {
  const errors = new RpcErrors(reader, root);
  const tags = new Map<string, Tag>();
  for (const [name, place] of reader.objects(reader.object(root, "components"), "tags")) addTag(reader, place, name, tags);
  const seen = new Map<string, Place>();
  const operations = reader.items(root, "methods").flatMap((item, index) => {
    const place = reader.objectAt(item, `methods[${index}]`);
    const method = place === undefined ? undefined : readName(reader, place, seen);
    return place === undefined || method === undefined ? [] : [buildMethod(reader, method, place, { errors, tags, ids })];
  });
  return {
    info: buildInfo(reader, root, apiName),
    ...buildRpcEndpoints(reader, root),
    tags: [...tags.values()],
    security: [],
    securitySchemes: new Map(),
    operations,
    webhooks: [],
    errors: errors.catalogue,
  };
}

/** What the methods of a document share. */
interface MethodContext {
  readonly errors: RpcErrors;
  readonly tags: Map<string, Tag>;
  readonly ids: OperationIds;
}

/** The name of a method; `undefined`, and a message, where it has none or another one's. */
function readName(reader: DefinitionReader, place: Place, seen: Map<string, Place>): string | undefined {
  const method = reader.string(place, "name");
  if (method === undefined) {
    if (reader.value(place, "name") === undefined) reader.report("missing-member", { what: "The method", member: "name" }, place.location);
    return undefined;
  }
  const other = seen.get(method);
  if (other === undefined) {
    seen.set(method, place);
    return method;
  }
  reader.report("duplicate-method", { method }, childLocation(place.location, "name"), {
    related: [{ message: "The other method with this name", location: childLocation(other.location, "name") }],
  });
  return undefined;
}

/** Extensions by which gen-api's own output says what the model knows by itself. */
const ownExtensions = ["x-direction", "x-errors", "x-params"];

function buildMethod(reader: DefinitionReader, method: string, place: Place, { errors, tags, ids }: MethodContext): RpcMethod {
  const params = buildOpenRpcParams(reader, place, method);
  const result = reader.value(place, "result");
  const descriptor = result === undefined ? undefined : reader.objectAt(result, "result");
  const schema = reader.schemaMember(descriptor, "schema");
  return {
    kind: "rpc",
    id: ids.take(method, "Method"),
    ...methodTexts(reader, place),
    deprecated: reader.boolean(place, "deprecated") ?? false,
    tags: reader.items(place, "tags").flatMap((item, index) => {
      const tag = reader.objectAt(item, `tags[${index}]`);
      return tag === undefined ? [] : (addTag(reader, tag, undefined, tags) ?? []);
    }),
    location: place.location,
    method,
    ...params,
    ...(schema === undefined ? {} : { result: schema }),
    notification: result === undefined,
    direction: readDirection(place),
    errors: errors.idsOf(place),
    examples: buildRpcExamples(reader, place, params.positions),
    extensions: Object.fromEntries(Object.entries(extensionsOf(place)).filter(([key]) => !ownExtensions.includes(key))),
    json: place.json as JsonObject,
  };
}

function readDirection({ json }: Place): RpcMethod["direction"] {
  const written = stringMember(json, "x-direction");
  return written === "server-to-client" || written === "both" ? written : "client-to-server";
}

/** OpenRPC 1.3.2, "Tag Object": a tag is known by its name, wherever it stands. */
function addTag(reader: DefinitionReader, place: Place, key: string | undefined, tags: Map<string, Tag>): string | undefined {
  const name = reader.string(place, "name") ?? key;
  if (name === undefined) return undefined;
  const description = reader.string(place, "description") ?? reader.string(place, "summary");
  const known = tags.get(name);
  if (known?.description === undefined) tags.set(name, { name, ...(description === undefined ? {} : { description }) });
  return name;
}
