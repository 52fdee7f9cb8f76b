import { buildApi } from "../../generator/build/build-api.ts";
import type { ApiModel } from "../../generator/model/api-model.ts";
import { tryLoadTexts } from "../load-texts.ts";

/** An API that has each of the texts in every field that takes one. What is refused is left out by the builder. */
export async function hostileApi(texts: readonly string[]): Promise<ApiModel> {
  const definition = JSON.stringify(toDefinition(texts));
  const { api } = await tryLoadTexts({ "api.json": definition }, { definition: "api.json", name: "hostile" });
  return buildApi(api).value;
}

type Json = Record<string, unknown>;

const record = (texts: readonly string[], toEntry: (text: string, index: number) => readonly [string, unknown]): Json => Object.fromEntries(texts.map(toEntry));

function toDefinition(texts: readonly string[]): Json {
  const [first = "x"] = texts;
  return {
    info: { title: first, version: first, summary: first, description: texts.join("\n\n") },
    servers: texts.map((text) => ({ url: `https://example.com/${text}`, description: text, variables: { [text]: { default: text, description: text } } })),
    tags: texts.map((text) => ({ name: text, description: text })),
    security: [record([first], (text) => [text, [text]])],
    protocol: { kind: "jsonrpc-2.0", transports: ["http"], path: `/${first}` },
    components: {
      schemas: record(texts, (text, index) => [`S${index}`, toSchema(text)]),
      securitySchemes: record(texts, (text) => [text, { type: "apiKey", in: "header", name: text, description: text }]),
    },
    errors: record(texts, (text, index) => [text, { code: text, message: text, description: text, httpStatus: index === 0 ? 404 : 500 + index, retryable: true }]),
    webhooks: record(texts, (text, index) => [text, { post: toRequest(text, index, `w${index}${text}`) }]),
    paths: record(texts, (text, index) => [`/p${index}/{id}`, { post: toOperation(text, index, first) }]),
    methods: record(texts, (text, index) => [`m${index}.${text}`, {
      summary: text, description: text, tags: [text], params: { $ref: `#/components/schemas/S${index}` }, result: toSchema(text), errors: [text],
      examples: [{ name: text, params: { [text]: text }, result: text }],
    }]),
    channels: { [`c${first}`]: {
      address: `/c/${first}`, summary: first, description: first,
      receive: record(texts, (text, index) => [text, { name: text, summary: text, description: text, payload: { $ref: `#/components/schemas/S${index}` }, examples: [{ name: text, value: { [text]: text } }] }]),
    } },
  };
}

const toSchema = (text: string): Json => ({
  title: text, description: text, type: "object", required: [text], default: { [text]: text }, examples: [{ [text]: text }],
  properties: {
    [text]: { type: "string", title: text, description: text, pattern: text, format: text, contentEncoding: text, contentMediaType: text, default: text, examples: [text], enum: [text, `${text}2`] },
    nested: { type: "object", description: text, properties: { [text]: { const: text, description: text } }, patternProperties: { [text]: { type: "string", description: text } } },
    list: { type: "array", items: { oneOf: [{ title: text, type: "object", properties: { [text]: { const: text } } }, { type: "string", description: text }] } },
  },
});

/** What the API sends by itself. */
const toRequest = (text: string, index: number, operationId: string): Json => ({
  operationId, summary: text, description: text, tags: [text],
  parameters: [{ name: `h${index}`, in: "header", required: true, description: text, schema: toSchema(text), example: text }],
  requestBody: { description: text, content: { "application/json": { schema: toSchema(text), examples: { [text]: { summary: text, value: { [text]: text } } } } } },
  responses: { 200: { description: text, content: { [text]: { schema: toSchema(text) } } } },
});

const toOperation = (text: string, index: number, tag: string): Json => ({
  callbacks: { [text]: { [`{$request.body#/${text}}`]: { post: toRequest(text, index, `c${index}${text}`) } } },
  operationId: `o${index}${text}`, summary: text, description: text, tags: [tag],
  parameters: [
    { name: "id", in: "path", required: true, description: text, schema: { type: "string" }, examples: { [text]: { summary: text, value: text } } },
    { name: text, in: "query", required: true, description: text, schema: toSchema(text) },
    { name: `h${index}`, in: "header", required: true, description: text, schema: { type: "string", example: text }, example: text },
  ],
  requestBody: { required: true, description: text, content: { "application/json": { schema: { $ref: `#/components/schemas/S${index}` }, examples: { [text]: { summary: text, value: { [text]: text } } } }, [text]: { schema: { type: "string" } } } },
  responses: {
    200: { description: text, headers: { [text]: { description: text, schema: { type: "string", default: text } } }, content: { "application/json": { schema: toSchema(text), example: { [text]: text } } } },
    404: { description: `${text}\n\n${text}` },
  },
});
