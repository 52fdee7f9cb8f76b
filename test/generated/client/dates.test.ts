import { describe, expect, test } from "vitest";
import { clientEmitter } from "../../../generator/emit/client/client-emitter.ts";
import { typesEmitter } from "../../../generator/emit/types/types-emitter.ts";
import { validators } from "../../../generator/emit/validators/validators.ts";
import { buildTexts } from "../../build/build-texts.ts";
import { serve } from "../../http-server.ts";
import { importClient, typeProblems } from "./make-client.ts";

const definition = `
info: { title: Agenda, version: "1" }
servers: [{ url: http://localhost }]
protocol: { kind: jsonrpc-2.0, transports: [http], path: /rpc }
paths:
  /events/{id}:
    put:
      operationId: events.replace
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      requestBody: { required: true, content: { application/json: { schema: { $ref: schemas.json#/$defs/Event } } } }
      responses:
        "200": { description: Stored., content: { application/json: { schema: { $ref: schemas.json#/$defs/Event } } } }
        "2XX": { description: All of them., content: { application/json: { schema: { type: array, items: { $ref: schemas.json#/$defs/Event } } } } }
        "409": { description: Taken., content: { application/json: { schema: { $ref: schemas.json#/$defs/Event } } } }
methods:
  agenda.next:
    params: { type: object, required: [after], properties: { after: { type: string, format: date-time } } }
    result: { $ref: schemas.json#/$defs/Event }
`;

const moment = { type: "string", format: "date-time" };
const object = (properties: object, required = Object.keys(properties)) => ({ type: "object", required, properties });
const schemas = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://agenda.test/schemas.json",
  $defs: {
    Event: {
      ...object({
        at: moment, day: { type: "string", format: "date" }, ended: { type: ["string", "null"], format: "date-time" },
        history: { type: "array", items: { type: "array", items: moment } },
        marks: { type: "object", additionalProperties: moment, properties: { name: { type: "string" } } },
        span: { type: "array", prefixItems: [moment, { type: "string" }], items: moment },
        place: { $ref: "#/$defs/Place" }, source: { $ref: "#/$defs/Source" },
        until: { anyOf: [moment, { enum: ["never"] }] }, soon: { anyOf: [moment, { enum: ["now", null] }] },
        free: { type: "array", items: { anyOf: [moment, { type: "string" }, { type: "number" }] } }, unclear: { anyOf: [object({ a: moment }), object({ b: { type: "string" } })] },
        parts: { type: "array", items: { $ref: "#/$defs/Event" } },
        id: { type: "string", readOnly: true }, created: { ...moment, readOnly: true }, secret: { type: "string", writeOnly: true },
        both: { allOf: [{ $ref: "#/$defs/Stamped" }, object({ note: { type: "string" } })] },
      }, ["at"]),
    },
    Place: object({ name: { type: "string" } }),
    Stamped: object({ stamp: moment }),
    Source: { oneOf: [{ $ref: "#/$defs/Clock" }, { $ref: "#/$defs/Note" }] },
    Clock: object({ kind: { const: "clock" }, at: moment }),
    Note: object({ kind: { const: "note" }, at: { type: "string" } }),
  },
};

async function emit(): Promise<Map<string, string>> {
  const api = await buildTexts({ "api.yaml": definition, "schemas.json": JSON.stringify(schemas) }, { definition: "api.yaml", schemas: ["schemas.json"] });
  const targets = [["types", { dates: true }], ["validators", {}], ["client", { validate: true }]] as const;
  const project = { apis: [api], targets: targets.map(([target, options]) => ({ api: api.name, target, options, folder: "out" })) };
  const results = await Promise.all([typesEmitter, validators, clientEmitter].map((emitter) => emitter.emit(project)));
  expect(results.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message))).toEqual([]);
  return new Map(results.flatMap(({ files }) => files.map(({ path, text }) => [path.slice("out/".length), text])));
}

interface Client {
  events: { replace(id: string, body: unknown): Promise<unknown> & { safe(): Promise<{ readonly error?: { readonly body?: unknown; readonly name: string; readonly issues?: unknown } }> } };
  agenda: { next(params: unknown): Promise<unknown> };
}

async function clientOf(url: string): Promise<Client> {
  const module = await importClient<Record<string, (options: object) => Client>>(await emit());
  const [, create] = Object.entries(module).find(([name]) => /^create\w+Client$/.test(name))!;
  return create({ baseUrl: url, validate: true });
}

const text = "2025-01-10T09:12:00.500Z";
const wire = {
  at: text, day: "2025-01-10", ended: null, history: [[text], []], marks: { first: text }, span: [text, text, text],
  place: { name: "Hall" }, source: { kind: "clock", at: text }, until: "never", soon: text, free: [text, "x", 1], unclear: { a: text },
  parts: [{ at: "2025-01-10t10:12:00+01:00", source: { kind: "note", at: text }, until: text, soon: "now", ended: text }],
  both: { stamp: text, note: text },
};
const date = new Date(text);
const domain = {
  ...wire, at: date, history: [[date], []], marks: { first: date }, span: [date, text, date], source: { kind: "clock", at: date },
  parts: [{ at: new Date("2025-01-10T09:12:00Z"), source: { kind: "note", at: text }, until: text, soon: "now", ended: date }],
  both: { stamp: date, note: text },
};

describe("a client with dates", () => {
  test("has types for what is given and for what stands on the wire", async () => {
    const files = await emit();
    files.set("use.ts", `
import { create } from "./made.js";
import type * as Types from "./types.js";
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(answer: Same<A, B>): void;
export async function use(): Promise<void> {
  const client = create();
  const answer = await client.events.replace("e1", { at: new Date(), ended: null, parts: [{ at: new Date() }], secret: "x" });
  const event = Array.isArray(answer) ? answer[0]! : answer;
  same<typeof event.at, Date>(true);
  same<NonNullable<typeof event.day>, string>(true);
  same<typeof event.ended, Date | null | undefined>(true);
  same<NonNullable<typeof event.until>, string>(true);
  same<NonNullable<typeof event.soon>, string>(true);
  const { source } = event;
  if (source?.kind === "clock") source.at satisfies Date;
  if (source?.kind === "note") source.at satisfies string;
  same<NonNullable<typeof event.unclear>, { a: string } | { b: string }>(true);
  same<NonNullable<typeof event.parts>[number]["created"], Date | undefined>(true);
  // @ts-expect-error the text is the wire's
  void client.events.replace("e1", { at: "2025-01-10T09:12:00Z" });
  // @ts-expect-error the service sets it
  void client.events.replace("e1", { at: new Date(), created: new Date() });
  const next = await client.agenda.next({ after: new Date() });
  same<typeof next.at, Date>(true);
  same<Types.Event["at"], string>(true);
}`);
    const create = /export function (create\w+Client)/.exec(files.get("client.ts")!)![1]!;
    files.set("made.ts", `export { ${create} as create } from "./client.js";\n`);
    expect(typeProblems(files, { isolatedDeclarations: false, declaration: false })).toEqual([]);
  });

  test("gives dates and sends texts, through the validators of the wire", async () => {
    const { url, seen } = await serve(() => ({ body: wire }));
    const sent = structuredClone(domain);
    expect(await (await clientOf(url)).events.replace("e1", sent)).toEqual(domain);
    expect(sent).toEqual(domain);
    expect(JSON.parse(seen[0]!.body)).toEqual({ ...wire, parts: [{ ...wire.parts[0], at: "2025-01-10T09:12:00.000Z" }] });
  });

  test("tells responses apart by their status, and leaves errors as they arrive", async () => {
    const answers = [{ status: 202, body: [wire] }, { status: 409, body: wire }];
    const { url } = await serve(() => answers.shift());
    const client = await clientOf(url);
    expect(await client.events.replace("e1", domain)).toEqual([domain]);
    expect((await client.events.replace("e1", domain).safe()).error?.body).toEqual(wire);
  });

  test("converts the params and the result of a method", async () => {
    const { url, seen } = await serve(({ body }) => ({ body: { jsonrpc: "2.0", id: (JSON.parse(body) as { id: number }).id, result: wire } }));
    expect(await (await clientOf(url)).agenda.next({ after: date })).toEqual(domain);
    expect(JSON.parse(seen[0]!.body)).toMatchObject({ params: { after: text } });
  });

  test("refuses what is no moment, on either way", async () => {
    const module = await importClient<Record<string, (options: object) => Client>>(await emit());
    const [, create] = Object.entries(module).find(([name]) => /^create\w+Client$/.test(name))!;
    const { url, seen } = await serve(() => ({ body: { at: "soon", parts: [{ at: "2025-13-40T99:00:00Z" }] } }));
    const client = create({ baseUrl: url });
    const { error } = await client.events.replace("e1", domain).safe();
    expect(error).toMatchObject({
      name: "ValidationError", subject: "response",
      issues: [{ path: ["at"], message: 'is no moment in time: "soon"' }, { path: ["parts", 0, "at"], message: 'is no moment in time: "2025-13-40T99:00:00Z"' }],
    });
    expect((await client.events.replace("e1", { at: new Date(Number.NaN) }).safe()).error).toMatchObject({ name: "RequestError" });
    expect(seen).toHaveLength(1);
  });

  test("knows the moment after a leap second", async () => {
    const { url } = await serve(() => ({ body: { at: "2016-12-31T23:59:60.250Z" } }));
    const module = await importClient<Record<string, (options: object) => Client>>(await emit());
    const [, create] = Object.entries(module).find(([name]) => /^create\w+Client$/.test(name))!;
    expect(await create({ baseUrl: url }).events.replace("e1", domain)).toEqual({ at: new Date("2017-01-01T00:00:00.250Z") });
  });
});
