import { expect, test } from "vitest";
import { toAsyncApiDocument } from "../../generator/document/asyncapi.ts";
import { toOpenRpcDocument } from "../../generator/document/openrpc.ts";
import type { JsonValue } from "../../generator/source/json.ts";
import { member } from "../../generator/source/json.ts";
import { parsePointer } from "../../generator/source/path.ts";
import { buildApi } from "../../generator/build/build-api.ts";
import { tryLoadTexts } from "../load-texts.ts";

/** What a reference within a document leads to. */
const resolve = (document: JsonValue, reference: string): JsonValue | undefined =>
  parsePointer(decodeURIComponent(reference.slice(1)))?.reduce<JsonValue | undefined>((value, token) => member(value, token), document);

const definition = (name: string): string => JSON.stringify({
  info: { title: "T", version: "1" },
  servers: [{ url: "https://example.com" }],
  protocol: { kind: "jsonrpc-2.0", transports: ["http"], path: "/rpc" },
  components: { securitySchemes: { [name]: { type: "http", scheme: "bearer" } } },
  security: [{ [name]: [] }],
  errors: { [name]: { code: 7, message: "No." } },
  methods: { go: { errors: [name] } },
  channels: { news: { address: "/news", receive: { hello: { payload: { type: "string" } } } } },
});

test.each(["plain", "a/b", "a~b", "a%2Fb", "a b#c?", "é名", "half \ud800", "\udc00/~", "__proto__"])("references to entries called %j lead to them", async (name) => {
  const loaded = await tryLoadTexts({ "api.json": definition(name) }, { definition: "api.json", name: "t" });
  const api = buildApi(loaded.api).value;
  const asyncApi = toAsyncApiDocument(api);
  const openRpc = toOpenRpcDocument(api);
  const references = [...JSON.stringify([asyncApi, openRpc]).matchAll(/"\$ref":("#\/components\/(?:securitySchemes|errors)\/(?:[^"\\]|\\.)*")/g)].map(([, text]) => JSON.parse(text!) as string);
  expect(references.length).toBeGreaterThanOrEqual(2);
  for (const reference of references) expect([asyncApi, openRpc].some((document) => resolve(document, reference) !== undefined), reference).toBe(true);
});
