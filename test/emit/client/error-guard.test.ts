import { expect, test } from "vitest";
import { buildTexts } from "../../build/build-texts.ts";
import { emitClient, typeProblems } from "../../generated/client/make-client.ts";

const definition = `
openapi: 3.1.0
info: { title: Guard, version: "1" }
servers: [{ url: http://localhost }]
paths:
  /a:
    get:
      operationId: a
      responses:
        "200": { description: OK, content: { application/json: { schema: { type: string } } } }
        "401": { description: Who? }
        "403": { description: Text., content: { text/plain: { schema: { type: string } } } }
        "404": { description: Gone., content: { application/json: { schema: { $ref: "#/components/schemas/Gone" } } } }
        "422":
          description: Wrong.
          content:
            application/json:
              schema:
                oneOf:
                  - { type: object, required: [code, field], properties: { code: { const: BAD_FIELD }, field: { type: string } } }
                  - { type: object, required: [code, size], properties: { code: { const: TOO_LONG }, size: { type: integer } } }
        default: { description: Other. }
components:
  schemas:
    Gone: { type: object, required: [code, message], properties: { code: { enum: [X, Y] }, message: { type: string } } }
`;

test("a code tells the bodies that can have it", async () => {
  const files = await emitClient(await buildTexts({ "openapi.yaml": definition }, { name: "guard", definition: "openapi.yaml", schemas: [] }));
  files.set("use.ts", `
import { isApiError } from "./client.js";
export function use(error: unknown): void {
  if (isApiError(error, "X")) {
    error.body.message satisfies string;
    error.status satisfies 404;
    error.code satisfies "X";
  }
  if (isApiError(error, "BAD_FIELD")) error.body.field satisfies string;
  // @ts-expect-error the field belongs to another code
  if (isApiError(error, "TOO_LONG")) void error.body.field;
  if (isApiError(error, "Y", "TOO_LONG") && error.status === 422) error.body.size satisfies number;
  if (isApiError(error, 401)) error.body satisfies undefined;
  // @ts-expect-error no such code
  isApiError(error, "Z");
}`);
  expect(typeProblems(files, { isolatedDeclarations: false, declaration: false })).toEqual([]);
}, 60_000);
