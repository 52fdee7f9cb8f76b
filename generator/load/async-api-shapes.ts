import { isJsonObject, type JsonObject, type JsonValue } from "../source/json.ts";
import { formatIn, isMultiFormat } from "./schema-formats.ts";
import { list, map, named, one, type ShapeTable, type SlotOf } from "./slot.ts";

/** A schema in the format that the object around it names. */
function formatted(schema: SlotOf<string>, holder: JsonObject): SlotOf<string> {
  const format = formatIn(holder);
  if (format === "foreign") return one("foreignSchema");
  return format === "default" ? schema : { ...schema, dialect: format };
}

/** A payload or headers: a schema, in the message's own format in AsyncAPI 2, or a Multi Format Schema Object. */
const messageSchema = (own: (holder: JsonObject) => SlotOf<string>): SlotOf<string> => ({
  ...one("schema"),
  choose: (value: JsonValue, holder: JsonObject) => (isMultiFormat(value) ? one("formattedSchema") : own(holder)),
});

const headers = messageSchema(() => one("schema"));

const traitMembers = {
  correlationId: one("correlationId"),
  tags: list("tag"),
  externalDocs: one("externalDocs"),
  bindings: one("bindings"),
};

const operationMembers = {
  security: list("securityScheme"),
  tags: list("tag"),
  externalDocs: one("externalDocs"),
  bindings: one("bindings"),
};

/** In old versions of bindings plain values stand where schemas do now. */
const bindingSchema: SlotOf<string> = {
  ...one("schema"),
  choose: (value) => (typeof value === "boolean" || isJsonObject(value) ? one("schema") : undefined),
};

const schemasOf = (...names: readonly string[]): ShapeTable => ({
  members: Object.fromEntries(names.map((name) => [name, bindingSchema])),
});

/** AsyncAPI 2.0 to 2.6, 3.0 and 3.1: what one of them calls by another name than the other stands beside it. */
export const asyncApiShapes = {
  asyncapi: {
    members: {
      info: one("asyncInfo"),
      servers: map("asyncServer"),
      channels: map("asyncChannel"),
      operations: map("asyncOperation"),
      components: one("asyncComponents"),
      tags: list("tag"),
      "x-errors": map("error"),
    },
  },
  asyncInfo: { members: { tags: list("tag"), externalDocs: one("externalDocs") } },
  asyncComponents: {
    members: {
      schemas: {
        ...named("schema"),
        chooseEntry: (value: JsonValue) => (isMultiFormat(value) ? one("namedFormattedSchema") : undefined),
      },
      servers: map("asyncServer"),
      channels: map("asyncChannel"),
      operations: map("asyncOperation"),
      messages: map("asyncMessage"),
      securitySchemes: map("securityScheme"),
      serverVariables: map("serverVariable"),
      parameters: map("asyncParameter"),
      correlationIds: map("correlationId"),
      replies: map("asyncReply"),
      replyAddresses: map("replyAddress"),
      externalDocs: map("externalDocs"),
      tags: map("tag"),
      operationTraits: map("operationTrait"),
      messageTraits: map("messageTrait"),
      serverBindings: map("bindings"),
      channelBindings: map("bindings"),
      operationBindings: map("bindings"),
      messageBindings: map("bindings"),
    },
  },
  asyncServer: {
    members: {
      variables: map("serverVariable"),
      security: list("securityScheme"),
      tags: list("tag"),
      externalDocs: one("externalDocs"),
      bindings: one("bindings"),
    },
    reference: "instead",
  },
  serverVariable: { reference: "instead" },
  asyncChannel: {
    members: {
      servers: list("asyncServer"),
      messages: map("asyncMessage"),
      parameters: map("asyncParameter"),
      publish: one("asyncOperation"),
      subscribe: one("asyncOperation"),
      tags: list("tag"),
      externalDocs: one("externalDocs"),
      bindings: one("bindings"),
    },
    reference: "beside",
  },
  asyncParameter: { members: { schema: one("schema"), "x-schema": one("schema") }, reference: "instead" },
  asyncOperation: {
    members: {
      ...operationMembers,
      channel: one("asyncChannel"),
      message: one("asyncMessage"),
      messages: list("asyncMessage"),
      reply: one("asyncReply"),
      traits: list("operationTrait"),
    },
    reference: "instead",
  },
  operationTrait: { members: operationMembers, reference: "instead" },
  asyncReply: {
    members: { address: one("replyAddress"), channel: one("asyncChannel"), messages: list("asyncMessage") },
    reference: "instead",
  },
  replyAddress: { reference: "instead" },
  asyncMessage: {
    members: {
      ...traitMembers,
      headers,
      payload: messageSchema((holder) => formatted(one("schema"), holder)),
      traits: list("messageTrait"),
      oneOf: list("asyncMessage"),
    },
    reference: "instead",
  },
  messageTrait: { members: { ...traitMembers, headers }, reference: "instead" },
  formattedSchema: { members: { schema: { ...one("schema"), choose: (_, holder) => formatted(one("schema"), holder) } } },
  namedFormattedSchema: {
    members: { schema: { ...one("schema"), choose: (_, holder) => formatted({ ...one("schema"), named: true }, holder) } },
  },
  /** A schema that is no JSON Schema: nothing in it is read. */
  foreignSchema: {},
  correlationId: { reference: "instead" },
  externalDocs: { reference: "instead" },
  bindings: {
    members: {
      ws: one("socketBinding"),
      http: one("httpBinding"),
      kafka: one("kafkaBinding"),
      anypointmq: one("anypointBinding"),
      mqtt: one("mqttBinding"),
    },
    reference: "instead",
  },
  socketBinding: schemasOf("query", "headers"),
  httpBinding: schemasOf("query", "headers"),
  kafkaBinding: schemasOf("key", "groupId", "clientId"),
  anypointBinding: schemasOf("headers"),
  mqttBinding: schemasOf("correlationData"),
} as const satisfies Record<string, ShapeTable>;
