/** An API with what webhooks and callbacks can have: parts, several methods, content types, directions, sharing, odd names. */
export const petsApi = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /subscriptions:
    post:
      operationId: subscribe
      responses: { "201": { description: Done. } }
      callbacks:
        onEvent:
          "{$request.body#/url}":
            post:
              requestBody:
                required: true
                content: { application/json: { schema: { type: object, required: [kind], properties: { kind: { enum: [fed, washed] } } } } }
              responses:
                "204": { description: Heard. }
                "4XX": { description: Refused., content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
        beat: { $ref: "#/components/callbacks/Heartbeat" }
  /others:
    post:
      operationId: subscribeToOthers
      responses: { "201": { description: Done. } }
      callbacks: { beat: { $ref: "#/components/callbacks/Heartbeat" } }
webhooks:
  newPet:
    parameters:
      - { name: X-Signature, in: header, required: true, schema: { type: string, pattern: "^sha256=" } }
      - { name: attempt, in: query, schema: { type: integer } }
    post:
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
      responses: { "200": { description: Known., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
  pet.gone:
    post:
      requestBody:
        content:
          application/json: { schema: { type: object, required: [id], properties: { id: { type: integer } }, additionalProperties: false } }
          application/x-www-form-urlencoded: { schema: { type: object, required: [id], properties: { id: { type: string } } } }
      responses: { "204": { description: Heard. } }
    put:
      operationId: petReturned
      requestBody: { content: { text/plain: {} } }
      responses: { "204": { description: Heard. } }
components:
  callbacks:
    Heartbeat:
      "{$request.body#/url}/beat":
        post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }, responses: { "204": { description: Heard. } } }
  schemas:
    Pet:
      type: object
      required: [id, name, secret]
      properties: { id: { type: integer, readOnly: true }, name: { type: string }, secret: { type: string, writeOnly: true } }
    Problem: { type: object, required: [title], properties: { title: { type: string } } }
    Webhooks: { type: string }
`;

/** What `types.ts` says of them, behind the operations. */
export const petsTypes = `// newPet: POST, the webhook newPet

/** The query parameters of \`newPet\`. */
export interface NewPetQuery {
  /** Integer. */
  attempt?: number;
}

/** The header parameters of \`newPet\`. */
export interface NewPetHeaders {
  /** Matches \`^sha256=\`. */
  "X-Signature": string;
}

/** The body of \`newPet\`. */
export type NewPetBody = PetOutput;

/** What is answered to \`newPet\`, by status. */
export interface NewPetResponses {
  200: PetInput;
}

/** What is answered to \`newPet\` when it succeeds. */
export type NewPetResult = PetInput;

// pet.gone: POST, the webhook pet.gone

/** The body of \`pet.gone\`. */
export type PetGoneBody = PetGoneBodies[keyof PetGoneBodies];

/** The body of \`pet.gone\`, by its content type. */
export interface PetGoneBodies {
  "application/json": {
    /** Integer. */
    id: number;
  };
  "application/x-www-form-urlencoded": { id: string };
}

/** What is answered to \`pet.gone\`, by status. */
export interface PetGoneResponses {
  204: undefined;
}

/** What is answered to \`pet.gone\` when it succeeds. */
export type PetGoneResult = undefined;

// petReturned: PUT, the webhook pet.gone

/** The body of \`petReturned\`. */
export type PetReturnedBody = string;

/** What is answered to \`petReturned\`, by status. */
export type PetReturnedResponses = PetGoneResponses;

/** What is answered to \`petReturned\` when it succeeds. */
export type PetReturnedResult = undefined;

// subscribeOnEvent: POST {$request.body#/url}, a callback of subscribe

/** The body of \`subscribeOnEvent\`. */
export interface SubscribeOnEventBody {
  kind: "fed" | "washed";
}

/** What is answered to \`subscribeOnEvent\`, by status. */
export interface SubscribeOnEventResponses {
  204: undefined;
  "4XX": Problem;
}

/** What is answered to \`subscribeOnEvent\` when it succeeds. */
export type SubscribeOnEventResult = undefined;

/** How \`subscribeOnEvent\` fails; \`status\` tells the body. */
export type SubscribeOnEventError = { status: number; body: Problem };

// Heartbeat: POST {$request.body#/url}/beat, a callback of subscribe

/** The body of \`Heartbeat\`. */
export type HeartbeatBody = Problem;

/** What is answered to \`Heartbeat\`, by status. */
export type HeartbeatResponses = PetGoneResponses;

/** What is answered to \`Heartbeat\` when it succeeds. */
export type HeartbeatResult = undefined;

/** The bodies of what the API sends, by the names of its webhooks. */
export interface WebhooksMap {
  newPet: NewPetBody;
  "pet.gone": PetGoneBody | PetReturnedBody;
}
`;
