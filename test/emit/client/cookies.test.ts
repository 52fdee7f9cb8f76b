import { expect, test } from "vitest";
import { buildTexts } from "../../build/build-texts.ts";
import { emitClient, importClient } from "../../generated/client/make-client.ts";
import { serve } from "../../http-server.ts";

const definition = `
openapi: 3.2.0
info: { title: Jar, version: "1" }
servers: [{ url: http://localhost }]
paths:
  /a:
    get:
      operationId: a
      parameters:
        - { name: s, in: cookie, style: cookie, schema: { type: string } }
        - { name: ids, in: cookie, style: cookie, schema: { type: array, items: { type: integer } } }
        - { name: joined, in: cookie, style: cookie, explode: false, schema: { type: array, items: { type: integer } } }
        - { name: f, in: cookie, schema: { type: string } }
      responses: { "204": { description: Done. } }
`;

test("cookies are escaped by the style form, and by their own not", async () => {
  const files = await emitClient(await buildTexts({ "openapi.yaml": definition }, { name: "jar", definition: "openapi.yaml", schemas: [] }));
  const { createJarClient } = await importClient<{ createJarClient(options: object): { a(cookies: object): Promise<void> } }>(files);
  const { url, seen } = await serve(() => ({ status: 204 }));
  const client = createJarClient({ baseUrl: url });
  await client.a({ s: "a=b c", ids: [1, 2], joined: [3, 4], f: "a=b c" });
  await expect(client.a({ s: "a; admin=1" })).rejects.toMatchObject({ name: "RequestError", message: 'cookie parameter "s" of a: a cookie must not hold ";" or control characters' });
  expect(seen.map(({ headers }) => headers.cookie)).toEqual(["s=a=b c; ids=1; ids=2; joined=3,4; f=a%3Db%20c"]);
});
