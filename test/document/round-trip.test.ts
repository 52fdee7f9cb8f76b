import { describe, expect, test } from "vitest";
import { toAsyncApiDocument } from "../../generator/document/asyncapi.ts";
import { toOpenRpcDocument } from "../../generator/document/openrpc.ts";
import { eventChannels, rpcMethods, type ApiModel } from "../../generator/model/api-model.ts";
import { buildTexts } from "../build/build-texts.ts";
import { projectTexts } from "../emit/project-texts.ts";

const names = ["aintandem", "map", "gateway", "a2a", "agent-comm"];

/** The model of a document that gen-api made. */
const readBack = (document: object): Promise<ApiModel> =>
  buildTexts({ "in.json": JSON.stringify(document) }, { definition: "in.json", schemas: [] });

const methodsOf = (api: ApiModel): object[] =>
  rpcMethods(api).map(({ method, direction, notification, paramsRequired, paramStructure, positions, deprecated, tags, errors, examples, extensions, summary, description }) => ({
    method, direction, notification, paramsRequired, paramStructure, positions, deprecated, tags, extensions, summary, description,
    errors: errors.map((id) => api.errors.get(id)).map((error) => ({ id: error?.id, code: error?.code })),
    examples: examples.map(({ name, params, result }) => ({ name, params: params ?? {}, result })),
  }));

const channelsOf = (api: ApiModel): object[] =>
  eventChannels(api).map(({ id, address, summary, description, parameters, messages }) => ({
    id, address, summary, description,
    parameters: parameters.map(({ name, in: where, required }) => ({ name, where, required })),
    messages: messages.map(({ name, direction, category, examples }) => ({ name, direction, category, examples: examples.length })),
  }));

describe.each(names)("what gen-api made of %s", (name) => {
  test("as OpenRPC is read back as the same methods, and written the same", async () => {
    const api = await buildTexts(...projectTexts(name));
    const document = toOpenRpcDocument(api);
    const again = await readBack(document);
    expect(methodsOf(again)).toEqual(methodsOf(api));
    expect([...again.errors.values()].map(({ id, code, message }) => ({ id, code, message }))).toEqual([...api.errors.values()].map(({ id, code, message }) => ({ id, code, message })));
    expect(toOpenRpcDocument(again)).toEqual(document);
  });

  test("as AsyncAPI is read back as the same channels, and written the same", async () => {
    const api = await buildTexts(...projectTexts(name));
    const document = toAsyncApiDocument(api);
    const again = await readBack(document);
    // AsyncAPI has no word for frames of an API's own: their methods are operations with replies.
    if (api.protocol?.kind !== "frames") {
      expect(channelsOf(again)).toEqual(channelsOf(api));
      const isOverSocket = api.protocol?.transports.includes("websocket") === true;
      const plain = (methods: object[]): object[] => methods.map((each) => ({ ...each, examples: undefined }));
      expect(plain(methodsOf(again))).toEqual(isOverSocket ? plain(methodsOf(api)) : []);
    } else expect(eventChannels(again).flatMap(({ operations = [] }) => operations.filter(({ reply }) => reply !== undefined)).length).toBeGreaterThan(rpcMethods(api).length);
    expect(toAsyncApiDocument(again)).toEqual(document);
  });
});
