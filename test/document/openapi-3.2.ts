/** Small APIs in OpenAPI 3.2, each around something that is new in it. */
export interface NewDescription {
  readonly text: string;
  /** What 3.1 cannot say of it, by the line and column where it stands. */
  readonly losses: readonly string[];
  /** What the types, and the client, hold because of it. */
  readonly makes: RegExp;
}

const head = (more = ""): string => `openapi: 3.2.0\ninfo: { title: T, version: "1" }\n${more}`;
const ok = "{ description: ok }";
const text = "{ type: string }";

export const newDescriptions: Readonly<Record<string, NewDescription>> = {
  "the method QUERY": {
    text: head(`paths:
  /pets:
    query:
      operationId: findPets
      requestBody: { content: { application/json: { schema: { type: object, properties: { name: ${text} } } } } }
      responses: { "200": { description: found, content: { application/json: { schema: { type: array, items: ${text} } } } } }
`),
    losses: ['5:5 "query" of a path item'],
    makes: /FindPetsBody[^]*QUERY/i,
  },
  "methods of one's own": {
    text: head(`paths:
  /pets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: ${text} }]
    additionalOperations:
      COPY: { operationId: copyPet, responses: { "201": ${ok} } }
      LINK: { operationId: linkPet, parameters: [{ name: to, in: query, schema: ${text} }], responses: { "204": ${ok} } }
`),
    losses: ['6:5 "additionalOperations" of a path item'],
    makes: /COPY[^]*LINK/,
  },
  "a query that is one value": {
    text: head(`paths:
  /search:
    get:
      operationId: search
      parameters:
        - name: q
          in: querystring
          content: { application/x-www-form-urlencoded: { schema: { type: object, required: [text], properties: { text: ${text}, page: { type: integer } } } } }
      responses: { "200": ${ok} }
`),
    losses: ["8:11 a parameter that is the whole query"],
    makes: /SearchQuery[^]*text: string/,
  },
  "a stream of events": {
    text: head(`paths:
  /events:
    get:
      operationId: listen
      responses:
        "200":
          description: events
          content: { text/event-stream: { itemSchema: { $ref: "#/components/schemas/Event" } } }
components:
  schemas:
    Event: { type: object, required: [data], properties: { data: ${text}, event: ${text} } }
`),
    losses: ['10:43 "itemSchema" of a media type'],
    makes: /interface Event \{[^]*listen/,
  },
  "lines of JSON": {
    text: head(`paths:
  /log:
    get:
      operationId: readLog
      responses: { "200": { description: lines, content: { application/jsonl: { itemSchema: { type: object, properties: { line: { type: integer } } } } } } }
    post:
      operationId: writeLog
      requestBody: { content: { multipart/mixed: { itemSchema: { type: object }, itemEncoding: { contentType: application/json } } } }
      responses: { "204": ${ok} }
`),
    losses: ['7:81 "itemSchema" of a media type', '10:52 "itemSchema" of a media type', '10:82 "itemEncoding" of a media type'],
    makes: /readLog[^]*writeLog/,
  },
  "its own address": {
    text: head(`$self: https://apis.test/pets/openapi.yaml
paths:
  /pets: { get: { operationId: pets, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "https://apis.test/pets/openapi.yaml#/components/schemas/Pet" } } } } } } }
components: { schemas: { Pet: { type: object, properties: { name: ${text} } } } }
`),
    losses: [],
    makes: /PetsResult = Pet;/,
  },
  "tags in a tree, and servers with names": {
    text: head(`servers: [{ url: "https://a.test", name: production }]
tags:
  - { name: animals, summary: All animals, kind: nav }
  - { name: pets, parent: animals }
paths:
  /pets: { get: { operationId: pets, tags: [pets], responses: { "204": ${ok} } } }
`),
    losses: ['3:36 "name" of a server', '5:22 "summary" of a tag', '5:44 "kind" of a tag', '6:19 "parent" of a tag'],
    makes: /pets\(/,
  },
  "a discriminator with a default": {
    text: head(`paths:
  /pets: { get: { operationId: pets, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } } } }
components:
  schemas:
    Pet:
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Other" }]
      discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cat" }, defaultMapping: "#/components/schemas/Other" }
    Cat: { type: object, required: [kind], properties: { kind: { const: cat } } }
    Other: { type: object, properties: { kind: { type: string, not: { const: cat } } } }
`),
    losses: ['9:90 "defaultMapping" of a discriminator'],
    makes: /type Pet = Cat \| Other/,
  },
  "media types that are shared": {
    text: head(`paths:
  /pets:
    get: { operationId: pets, responses: { "200": { description: ok, content: { application/json: { $ref: "#/components/mediaTypes/Pets" } } } } }
components:
  mediaTypes: { Pets: { schema: { type: array, items: { $ref: "#/components/schemas/Pet" } } } }
  schemas: { Pet: { type: object, properties: { name: ${text} } } }
`),
    losses: [],
    makes: /PetsResult = Pet\[\];/,
  },
  "authorization for devices, and a scheme on its way out": {
    text: head(`security: [{ device: [read] }]
paths: { /pets: { get: { operationId: pets, responses: { "204": { summary: Nothing } } } } }
components:
  securitySchemes:
    device:
      type: oauth2
      oauth2MetadataUrl: https://a.test/.well-known/oauth-authorization-server
      flows: { deviceAuthorization: { deviceAuthorizationUrl: "https://a.test/device", tokenUrl: "https://a.test/token", scopes: { read: Read } } }
    old: { type: http, scheme: basic, deprecated: true }
`),
    losses: [
      '4:67 "summary" of a response',
      '9:7 "oauth2MetadataUrl" of a security scheme',
      '10:16 "deviceAuthorization" of the flows',
      '10:39 "deviceAuthorizationUrl" of a flow',
      '11:39 "deprecated" of a security scheme',
    ],
    makes: /pets\(/,
  },
  "examples as data and as text": {
    text: head(`paths:
  /pets:
    get:
      operationId: pets
      parameters:
        - { name: ids, in: query, schema: { type: array, items: { type: integer } }, examples: { two: { dataValue: [1, 2], serializedValue: "ids=1&ids=2" }, one: { serializedValue: "ids=1" } } }
        - { name: session, in: cookie, style: cookie, schema: ${text} }
      responses: { "204": ${ok} }
`),
    losses: ['8:165 "serializedValue" of an example'],
    makes: /ids\?: number\[\]/,
  },
  "XML by kinds of nodes": {
    text: head(`paths:
  /pets: { get: { operationId: pets, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } } } }
components:
  schemas: { Pet: { type: object, xml: { nodeType: element, name: pet }, properties: { id: { type: string, xml: { nodeType: attribute } } } } }
`),
    losses: ['6:42 "nodeType" of xml', '6:115 "nodeType" of xml'],
    makes: /interface Pet \{\n {2}id\?: string;/,
  },
};
