/** An API that uses whatever OpenAPI and JSON Schema have, over several files, formats and dialects. */
export const torture: Readonly<Record<string, string>> = {
  "api.yaml": `
info:
  title: "Torture: yes"
  version: "1.0"
  summary: Everything at once.
  description: "# Heading\\n\\n- a list\\n"
  license: { name: MIT, identifier: MIT }
  contact: { name: Someone, url: "https://example.org", x-team: core }
  x-info: { any: thing }
x-root: [1, { two: "#3" }]
externalDocs: { url: "https://example.org/docs" }
servers:
  - url: "https://{region}.example.org/v1"
    variables: { region: { default: eu, enum: [eu, us] } }
tags: [{ name: pets, description: Pets. }, { name: misc, description: The rest. }]
security: [{ token: [] }, { oauth: ["pets:read"] }]
paths:
  /pets/{petId}:
    summary: One pet
    parameters:
      - { $ref: "parts/common.yaml#/parameters/PetId" }
      - { $ref: "#/components/parameters/Trace", description: Overrides the description. }
    get:
      operationId: pets.get
      summary: Read a pet
      tags: [pets]
      parameters:
        - { name: fields, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { $ref: "#/components/schemas/Field.Name" } } }
        - { name: filter, in: query, style: deepObject, explode: true, schema: { type: object, additionalProperties: { type: string } } }
        - { name: where, in: query, content: { application/json: { schema: { $ref: schemas/tree.json } } } }
      responses:
        "200":
          description: The pet.
          headers: { ETag: { $ref: "parts/common.yaml#/headers/ETag" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Pet" }
              examples:
                cat: { $ref: "#/components/examples/Cat" }
                odd: { summary: Data that looks like a reference, value: { kind: dog, name: x, tag: { id: "#/nowhere" } } }
          links:
            self: { operationId: pets.get, parameters: { petId: "$response.body#/name" } }
            owner: { $ref: "parts/common.yaml#/links/Owner" }
        4XX: { $ref: "#/components/responses/Problem" }
        default: { $ref: "parts/common.yaml#/responses/Anything" }
    delete:
      operationId: pets.delete
      summary: Remove a pet
      tags: [pets]
      deprecated: true
      security: []
      responses: { "204": { description: Gone. }, "404": { $ref: "#/components/responses/Problem" } }
      x-operation: { anything: [true] }
  /pets:
    $ref: "parts/pets.yaml"
  "/odd/{a-a}/x-{b}":
    get:
      operationId: odd
      summary: Odd names
      tags: [misc]
      parameters:
        - { name: a-a, in: path, required: true, schema: { type: string } }
        - { name: b, in: path, required: true, schema: true }
      responses:
        "200": { description: Fine., content: { text/plain: { schema: { type: string } }, "image/*": {} } }
        "400": { description: Not fine. }
  /forms:
    post:
      operationId: forms.send
      summary: Send a form
      tags: [misc]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file]
              properties: { file: { type: string, contentMediaType: image/png }, meta: { $ref: schemas/old.json } }
            encoding:
              file: { contentType: "image/png, image/jpeg", headers: { X-Size: { schema: { type: integer } } } }
              meta: { contentType: application/json }
          application/x-www-form-urlencoded:
            schema: { $ref: "schemas/old.json#/definitions/range" }
      callbacks:
        done:
          "{$request.body#/url}":
            post:
              operationId: forms.done
              summary: It is done
              tags: [misc]
              requestBody: { content: { application/json: { schema: { $ref: schemas/strict-tree.json } } } }
              responses: { "200": { description: Thanks. }, "400": { description: No thanks. } }
        again: { $ref: "parts/common.yaml#/callbacks/Again" }
      responses:
        "201": { description: Made. }
        "422": { $ref: "#/components/responses/Problem" }
webhooks:
  petFound:
    post:
      operationId: petFound
      summary: A pet was found
      tags: [pets]
      requestBody: { $ref: "parts/common.yaml#/requestBodies/Found" }
      responses: { "200": { description: Thanks. }, "400": { description: No thanks. } }
components:
  x-components: true
  securitySchemes:
    token: { type: http, scheme: bearer, bearerFormat: JWT }
    oauth: { $ref: "parts/common.yaml#/securitySchemes/OAuth" }
  parameters:
    Trace: { name: X-Trace, in: header, description: The trace., schema: { $ref: "#/components/schemas/Id" }, example: abc }
  responses:
    Problem:
      description: A problem.
      content: { application/problem+json: { schema: { $ref: "https://example.org/problem" } } }
  examples:
    Cat: { summary: A cat, value: { kind: cat, name: Tom, lives: 9 } }
  schemas:
    Id: { type: string, minLength: 1 }
    Field.Name: { enum: [name, kind, "null", null, 1.5] }
    Problem: { $ref: schemas/problem.json }
    Pet:
      discriminator: { propertyName: kind, mapping: { cat: Cat, dog: "schemas/dog.json", fish: "#/components/schemas/Fish-Co" } }
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: schemas/dog.json }, { $ref: "#/components/schemas/Fish-Co" }]
    Cat: { allOf: [{ $ref: "#/components/schemas/Base" }, { properties: { kind: { const: cat }, lives: { type: integer, exclusiveMinimum: 0 } } }] }
    Fish-Co: { $ref: "#/components/schemas/Base", description: Beside a reference., properties: { kind: { const: fish }, tank: { $ref: "#/components/schemas/Fish-Co/properties/size" }, size: { type: number } } }
    Base:
      type: object
      required: [kind, name]
      properties:
        kind: { type: string }
        name: { type: string, default: "", examples: ["Tom", "- x"] }
        parent: { anyOf: [{ $ref: "#/components/schemas/Pet" }, { type: "null" }] }
        tag: true
        never: false
        any: {}
      unevaluatedProperties: true
      x-base: { any: [thing] }
    Loop: { $ref: "#/components/schemas/Loop2", title: Loop }
    Loop2: { properties: { loop: { $ref: "#/components/schemas/Loop" } } }
`,
  "parts/common.yaml": `
parameters:
  PetId: { name: petId, in: path, required: true, description: Which pet., schema: { $ref: "../api.yaml#/components/schemas/Id" } }
headers:
  ETag: { description: The version., schema: { type: string, pattern: "^\\"[a-z]+\\"$" } }
links:
  Owner: { operationId: pets.get, description: The owner. }
responses:
  Anything: { description: Whatever., content: { application/json: { schema: { $ref: "../schemas/problem.json" } } } }
requestBodies:
  Found: { required: true, content: { application/json: { schema: { $ref: "../schemas/dog.json#/properties/kennel" } } } }
callbacks:
  Again:
    "{$request.body#/again}":
      post:
        operationId: again
        summary: Once more
        tags: [misc]
        requestBody: { $ref: "#/requestBodies/Found" }
        responses: { "200": { description: Thanks. }, "400": { description: No thanks. } }
securitySchemes:
  OAuth: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://example.org/token", scopes: { "pets:read": Read pets } } } }
`,
  "parts/pets.yaml": `
get:
  operationId: pets.list
  summary: List pets
  tags: [pets]
  parameters: [{ $ref: "common.yaml#/parameters/PetId/missing" }]
  responses:
    "200":
      description: The pets.
      content: { application/json: { schema: { type: array, items: { $ref: "../api.yaml#/components/schemas/Pet" } } } }
    "400": { $ref: "common.yaml#/responses/Anything" }
`.replace(/  parameters.*missing.*\n/, ""),
  "schemas/problem.json": `{
    "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://example.org/problem", "title": "Problem", "type": "object",
    "properties": { "type": { "type": "string", "format": "uri-reference" }, "causes": { "type": "array", "items": { "$ref": "#" } }, "code": { "$ref": "#code" } },
    "required": ["type"], "$defs": { "code": { "$anchor": "code", "type": "string", "pattern": "^[A-Z]+$" } }
  }`,
  "schemas/dog.json": `{
    "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://example.org/dog", "title": "Dog", "type": "object",
    "properties": { "kind": { "const": "dog" }, "name": { "$ref": "#/definitions/name", "maxLength": 1 },
      "kennel": { "type": "array", "items": [{ "type": "string" }, { "type": "integer" }], "additionalItems": false } },
    "required": ["kind", "name"], "dependencies": { "kennel": ["name"], "owner": { "required": ["kennel"] } },
    "definitions": { "name": { "$id": "#name", "type": "string" } }
  }`,
  "schemas/old.json": `{
    "$schema": "http://json-schema.org/draft-04/schema#", "id": "https://example.org/old", "type": "object",
    "properties": { "range": { "$ref": "#/definitions/range" }, "const": { "const": 1 } },
    "definitions": { "range": { "type": "object", "properties": { "from": { "type": "number", "minimum": 0, "exclusiveMinimum": true } } } }
  }`,
  "schemas/tree.json": `{
    "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://example.org/tree", "$dynamicAnchor": "node", "type": "object",
    "properties": { "data": true, "children": { "type": "array", "items": { "$dynamicRef": "#node" } } }
  }`,
  "schemas/strict-tree.json": `{
    "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://example.org/strict-tree", "$dynamicAnchor": "node",
    "$ref": "tree", "unevaluatedProperties": false
  }`,
  "schemas/list.json": `{
    "$schema": "https://json-schema.org/draft/2019-09/schema", "$id": "https://example.org/list", "$recursiveAnchor": true,
    "anyOf": [{ "type": "integer" }, { "type": "array", "items": { "$recursiveRef": "#" } }], "contains": { "type": "integer" }, "minContains": 0
  }`,
};
