import { parse } from "yaml";

/** A JSON tree that a test may change. */
export type Draft = { [key: string]: Draft } & Draft[] & string;

/** A sound description that defects are seeded in. */
export interface Description {
  readonly name: string;
  readonly version: "2.0" | "3.0" | "3.1" | "3.2";
  readonly format: "json" | "yaml";
  readonly make: () => Draft;
}

const nouns = ["pet", "order", "invoice", "book", "flight", "room", "ticket", "track", "sensor", "recipe"];

const openApi = (noun: string, version: string, index: number): string => `
openapi: ${version}
info: { title: ${noun} store, version: "${index}.0" }
servers: [{ url: "https://${noun}.test/v${index}" }]
tags: [{ name: ${noun} }]
security: [{ key: [] }]
paths:
  /${noun}s:
    get:
      tags: [${noun}]
      operationId: list_${noun}s
      parameters: [{ name: limit, in: query, schema: { type: integer, minimum: ${index} } }]
      responses: { "200": { description: all, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/${noun}" } } } } } }
    post:
      operationId: create_${noun}
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/${noun}" } } } }
      responses: { "201": { description: made, content: { application/json: { schema: { $ref: "#/components/schemas/${noun}" } } } }, default: { $ref: "#/components/responses/Failed" } }
  /${noun}s/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: get_${noun}
      responses: { "200": { description: one, content: { application/json: { schema: { $ref: "#/components/schemas/${noun}" } } } }, "404": { $ref: "#/components/responses/Failed" } }
    delete:
      operationId: delete_${noun}
      responses: { "204": { description: gone } }
components:
  securitySchemes: { key: { type: apiKey, name: X-Key, in: header } }
  responses: { Failed: { description: failed, content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } } }
  schemas:
    ${noun}:
      type: object
      required: [id]
      properties:
        id: { type: string }
        count: { type: integer, minimum: 0 }
        names: { type: array, items: { type: string, maxLength: ${10 + index} } }
        parent: { $ref: "#/components/schemas/${noun}" }
    Problem: { type: object, properties: { title: { type: string } } }
`;

const swagger = (noun: string, index: number): string => `
swagger: "2.0"
info: { title: ${noun} store, version: "${index}.0" }
host: ${noun}.test
basePath: /v${index}
schemes: [https]
consumes: [application/json]
produces: [application/json]
security: [{ key: [] }]
paths:
  /${noun}s:
    get:
      operationId: list_${noun}s
      parameters: [{ name: limit, in: query, type: integer, minimum: ${index} }]
      responses: { "200": { description: all, schema: { type: array, items: { $ref: "#/definitions/${noun}" } } } }
    post:
      operationId: create_${noun}
      parameters: [{ name: body, in: body, required: true, schema: { $ref: "#/definitions/${noun}" } }]
      responses: { "201": { description: made, schema: { $ref: "#/definitions/${noun}" } }, default: { $ref: "#/responses/Failed" } }
  /${noun}s/{id}:
    parameters: [{ name: id, in: path, required: true, type: string }]
    get:
      operationId: get_${noun}
      responses: { "200": { description: one, schema: { $ref: "#/definitions/${noun}" } }, "404": { $ref: "#/responses/Failed" } }
securityDefinitions: { key: { type: apiKey, name: X-Key, in: header } }
responses: { Failed: { description: failed, schema: { $ref: "#/definitions/Problem" } } }
definitions:
  ${noun}:
    type: object
    required: [id]
    properties:
      id: { type: string }
      count: { type: integer, minimum: 0 }
      names: { type: array, items: { type: string, maxLength: ${10 + index} } }
      parent: { $ref: "#/definitions/${noun}" }
  Problem: { type: object, properties: { title: { type: string } } }
`;

/** Forty small APIs: ten things, each in every version, as YAML and JSON in turn. */
export const descriptions: readonly Description[] = nouns.flatMap((noun, index) =>
  (["2.0", "3.0", "3.1", "3.2"] as const).map((version, place): Description => ({
    name: `${noun} in ${version}`,
    version,
    format: (index + place) % 2 === 0 ? "yaml" : "json",
    make: () => parse(version === "2.0" ? swagger(noun, index + 1) : openApi(noun, { "3.0": "3.0.3", "3.1": "3.1.1", "3.2": "3.2.0" }[version], index + 1)) as Draft,
  })));
