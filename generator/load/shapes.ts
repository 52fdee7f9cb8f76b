import type { DialectName } from "../model/reference-graph.ts";
import type { JsonObject, JsonValue } from "../source/json.ts";
import { asyncApiShapes } from "./async-api-shapes.ts";
import { dialects, type Holding } from "./dialects.ts";
import { openRpcShapes } from "./open-rpc-shapes.ts";
import { list, map, named, one, type ShapeTable, type SlotOf } from "./slot.ts";
import { isWebhookMap } from "./webhook-map.ts";

/**
 * What stands where in the documents gen-api reads: the tables that tell a reference and a schema from a value that
 * only looks like one (`example: { $ref: … }`). Kinds and members are those of OpenAPI 3.0 to 3.2, api.yaml, Swagger
 * 2.0, OpenRPC and AsyncAPI; members that hold neither schemas nor references are left out.
 */
export type Kind = "schema" | keyof typeof shapeTables;

/** One member: what it holds. */
export type Slot = SlotOf<Kind>;

/** One kind of object. */
export interface Shape {
  readonly members: ReadonlyMap<string, Slot>;
  readonly rest?: Slot;
  readonly reference: "none" | "instead" | "beside";
}

const isList = (value: JsonValue): boolean => Array.isArray(value);
const hasSchema = (value: JsonValue): boolean => typeof value === "object" && value !== null && "schema" in value;

/** OpenRPC's params: a list of descriptors here, or one schema in api.yaml. */
const paramsSlot: SlotOf<string> = {
  ...one("schema"),
  choose: (value) => (isList(value) ? list("contentDescriptor") : one("schema")),
};
const resultSlot: SlotOf<string> = {
  ...one("schema"),
  choose: (value) => (hasSchema(value) ? one("contentDescriptor") : one("schema")),
};

/** api.yaml: names of messages, or maps from a name to a message. */
const channelMessages: SlotOf<string> = {
  ...map("message"),
  choose: (value) => (isList(value) ? list("messageMap") : map("message")),
};

/** What Redoc and GitHub write where 3.0 has no `webhooks`; anything else under that name is somebody's own. */
const vendorWebhooks: SlotOf<string> = { ...map("pathItem"), choose: (value) => (isWebhookMap(value) ? map("pathItem") : undefined) };

const parameterMembers = { schema: one("schema"), content: map("mediaType"), examples: map("example") };

const shapeTables = {
  openapi: {
    members: { paths: one("paths"), webhooks: map("pathItem"), "x-webhooks": vendorWebhooks, components: one("components") },
  },
  definition: {
    members: {
      paths: one("paths"),
      webhooks: map("pathItem"),
      "x-webhooks": vendorWebhooks,
      components: one("components"),
      methods: map("rpcMethod"),
      channels: map("channel"),
      messages: map("message"),
      errors: map("error"),
    },
  },
  components: {
    members: {
      schemas: named("schema"),
      responses: map("response"),
      parameters: map("parameter"),
      examples: map("example"),
      requestBodies: map("requestBody"),
      headers: map("header"),
      securitySchemes: map("securityScheme"),
      links: map("link"),
      callbacks: map("callback"),
      pathItems: map("pathItem"),
      mediaTypes: map("mediaType"),
    },
  },
  paths: { rest: one("pathItem") },
  pathItem: {
    members: {
      get: one("operation"),
      put: one("operation"),
      post: one("operation"),
      delete: one("operation"),
      options: one("operation"),
      head: one("operation"),
      patch: one("operation"),
      trace: one("operation"),
      query: one("operation"),
      additionalOperations: map("operation"),
      parameters: list("parameter"),
    },
    reference: "beside",
  },
  operation: {
    members: {
      parameters: list("parameter"),
      requestBody: one("requestBody"),
      responses: one("responses"),
      callbacks: map("callback"),
    },
  },
  parameter: { members: parameterMembers, reference: "instead" },
  header: { members: parameterMembers, reference: "instead" },
  requestBody: { members: { content: map("mediaType") }, reference: "instead" },
  mediaType: {
    members: {
      schema: one("schema"),
      itemSchema: one("schema"),
      examples: map("example"),
      encoding: map("encoding"),
      prefixEncoding: list("encoding"),
      itemEncoding: one("encoding"),
    },
    reference: "instead",
  },
  encoding: {
    members: {
      headers: map("header"),
      encoding: map("encoding"),
      prefixEncoding: list("encoding"),
      itemEncoding: one("encoding"),
    },
  },
  responses: { rest: one("response") },
  response: {
    members: { headers: map("header"), content: map("mediaType"), links: map("link") },
    reference: "instead",
  },
  callback: { rest: one("pathItem"), reference: "instead" },
  example: { reference: "instead" },
  link: { reference: "instead" },
  securityScheme: { reference: "instead" },

  rpcMethod: { members: { params: paramsSlot, result: resultSlot } },
  contentDescriptor: { members: { schema: one("schema") }, reference: "instead" },
  channel: { members: { parameters: map("channelParameter"), send: channelMessages, receive: channelMessages } },
  channelParameter: { members: { schema: one("schema") } },
  messageMap: { rest: one("message") },
  message: { members: { payload: one("schema") } },
  error: { members: { data: one("schema") } },

  registry: { members: { methods: map("registryMethod") } },
  registryMethod: { members: { params: one("schema"), response: one("schema") } },

  ...openRpcShapes,
  ...asyncApiShapes,
} as const satisfies Record<string, ShapeTable>;

/** Every kind that a table names has a table: a test makes sure of it. */
const toShape = ({ members = {}, rest, reference = "none" }: ShapeTable): Shape => ({
  members: new Map(Object.entries(members) as [string, Slot][]),
  reference,
  ...(rest === undefined ? {} : { rest: rest as Slot }),
});

const shapes: ReadonlyMap<string, Shape> = new Map(
  Object.entries(shapeTables).map(([kind, table]) => [kind, toShape(table)]),
);

const holdingSlots = {
  schema: one("schema"),
  schemas: list("schema"),
  "schema-or-schemas": { ...one("schema"), choose: (value) => (isList(value) ? list("schema") : one("schema")) },
  map: map("schema"),
  "map-of-schemas-or-names": map("schema"),
  definitions: named("schema"),
} as Readonly<Record<Holding, Slot>>;

const schemaShapes = new Map(
  Object.values(dialects).map(({ name, holders, refHidesSiblings }): [DialectName, Shape] => {
    const members = new Map([...holders].map(([keyword, holding]) => [keyword, holdingSlots[holding]]));
    return [name, { members, reference: refHidesSiblings ? "instead" : "beside" }];
  }),
);

/** The shape of a kind of object; a schema's is its dialect's. */
export const shapeOf = (kind: Kind, dialect: DialectName): Shape =>
  kind === "schema" ? schemaShapes.get(dialect)! : shapes.get(kind)!;

/**
 * What the member `key` of an object holds, given the object's own slot. Beside a `$ref` that hides its siblings only
 * definitions are still looked into: they mean nothing to the schema, but references lead there.
 */
export function memberSlot(shape: Shape, object: JsonObject, key: string): Slot | undefined {
  const slot = shape.members.get(key) ?? (key.startsWith("x-") ? undefined : shape.rest);
  if (slot === undefined) return undefined;
  if (shape.reference === "instead" && typeof object["$ref"] === "string" && slot !== holdingSlots.definitions)
    return undefined;
  return slot.choose === undefined ? slot : slot.choose(object[key]!, object);
}

/** What an entry of a list or map holds. */
export const entrySlot = (slot: Slot, value?: JsonValue): Slot =>
  (value === undefined ? undefined : slot.chooseEntry?.(value)) ?? { kind: slot.kind, count: slot.count === "map-of-lists" ? "list" : "one" };
