import { describe, expect, it } from "vitest";
import { loadCompiler } from "../../generator/document/compiler.ts";
import type { JsonObject } from "../../generator/source/json.ts";
import { api } from "../emit/types/operations-api.ts";
import { apiOf, emitTypes } from "../emit/types/print-types.ts";

/** Compiles lines of TypeScript against the types of some files; `// @ts-expect-error` says what must not compile. */
async function expectToCompile(files: Parameters<typeof apiOf>[0], lines: string, options: JsonObject = {}): Promise<void> {
  const types = (await emitTypes(await apiOf(files), options)).get("types.ts")!;
  const head = 'import type * as Types from "./types.js";\n' +
    "type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;\n" +
    "declare function same<A, B>(answer: Same<A, B>): void;\n" +
    "declare function never(value: never): never;\n";
  const compiler = await loadCompiler();
  const settings = { noUnusedLocals: false, noUnusedParameters: false, isolatedDeclarations: false, declaration: false };
  const problems = compiler.checkTypes(new Map([["types.ts", types], ["use.ts", `${head}${lines}\nsame<1, 1>(true); void never; void (0 as unknown as Types.${anyName(types)});`]]), { settings });
  expect(problems.map(({ path, line, message }) => `${path}:${line} ${message}`)).toEqual([]);
}

const anyName = (types: string): string => /export (?:interface|type) (\w+)/.exec(types)![1]!;

const pet = (kind: string, own: JsonObject): JsonObject =>
  ({ title: kind, type: "object", required: ["kind", ...Object.keys(own)], properties: { kind: { const: kind }, ...own } });

describe("narrowing", () => {
  it("switches over a tag, exhaustively", () => expectToCompile({
    "pet.json": { title: "Pet", oneOf: [{ $ref: "cat.json" }, { $ref: "dog.json" }] },
    "cat.json": pet("Cat", { lives: { type: "integer" } }),
    "dog.json": pet("Dog", { good: { type: "boolean" } }),
  }, `
export function describe(pet: Types.Pet): string {
  switch (pet.kind) {
    case "Cat": return String(pet.lives.toFixed());
    case "Dog": return pet.good ? "good" : "bad";
    default: return never(pet);
  }
}
export function half(pet: Types.Pet): number {
  // @ts-expect-error a dog has no lives
  if (pet.kind === "Dog") return pet.lives;
  switch (pet.kind) {
    case "Cat": return pet.lives;
    // @ts-expect-error not all kinds are handled before
    default: return never({ ...pet, more: 1 });
  }
}`));

  it("leaves the tag to the constant in a part that tells another one than the discriminator", () => expectToCompile({
    "any.json": { title: "Any", oneOf: [{ $ref: "cat.json" }, { $ref: "dog.json" }], discriminator: { propertyName: "kind" } },
    "pet.json": { title: "Pet", type: "object", required: ["kind"], properties: { kind: { type: "string" } } },
    "cat.json": { title: "Cat", allOf: [{ $ref: "pet.json" }, { type: "object", properties: { kind: { const: "cat" }, lives: { type: "integer" } } }] },
    "dog.json": { title: "Dog", allOf: [{ $ref: "pet.json" }, { type: "object", properties: { kind: { const: "dog" }, good: { type: "boolean" } } }] },
  }, `
    const cat: Types.Any = { kind: "cat", lives: 9 };
    const dog: Types.Any = { kind: "dog", good: true };
    // @ts-expect-error: neither a cat nor a dog
    const bird: Types.Any = { kind: "bird" };
    void [cat, dog, bird];
  `));

  it("switches over a tag that only a discriminator tells", () => expectToCompile({
    "pet.json": {
      title: "Pet", oneOf: [{ $ref: "#/$defs/Cat" }, { $ref: "#/$defs/Dog" }],
      discriminator: { propertyName: "kind", mapping: { dog: "#/$defs/Dog", hound: "#/$defs/Dog" } },
      $defs: {
        Cat: { type: "object", required: ["kind", "lives"], properties: { kind: { type: "string" }, lives: { type: "integer" } } },
        Dog: { type: "object", required: ["kind", "good"], properties: { kind: { enum: ["dog", "hound", "Cat"] }, good: { type: "boolean" } } },
      },
    },
  }, `
export function describe(pet: Types.Pet): string {
  switch (pet.kind) {
    case "Cat": return String(pet.lives.toFixed());
    case "dog": case "hound": return pet.good ? "good" : "bad";
    default: return never(pet);
  }
}
// @ts-expect-error no tag of any branch
export const none: Types.Pet = { kind: "cow", lives: 1 };`));

  it("switches over a tag that a condition tests", () => expectToCompile({
    "payment.json": {
      title: "Payment", type: "object", required: ["method"],
      properties: { method: { enum: ["card", "cash"] }, number: { type: "string" } },
      if: { properties: { method: { const: "card" } } }, then: { required: ["number"] },
    },
  }, `
export function numberOf(payment: Types.Payment): string | undefined {
  if (payment.method === "card") { const sure: string = payment.number; return sure; }
  // @ts-expect-error cash may have no number
  const unsure: string = payment.number;
  return unsure;
}`));

  it("tells a missing member from an undefined one", () => expectToCompile({
    "user.json": { title: "User", type: "object", required: ["name"], properties: { name: { type: "string" }, nick: { type: ["string", "null"] } } },
  }, `
export const plain: Types.User = { name: "a" };
export const nulled: Types.User = { name: "a", nick: null };
// @ts-expect-error undefined is no JSON
export const wrong: Types.User = { name: "a", nick: undefined };
// @ts-expect-error the name is required
export const nameless: Types.User = { nick: "b" };
// @ts-expect-error an unknown member is a slip
export const slip: Types.User = { name: "a", nik: "b" };
same<Types.User["nick"], string | null | undefined>(true);`));

  it("demands exactly one of two members, and both or none", () => expectToCompile({
    "one.json": { title: "One", type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, oneOf: [{ required: ["a"] }, { required: ["b"] }] },
    "both.json": { title: "Both", type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, dependentRequired: { a: ["b"], b: ["a"] } },
  }, `
export const ones: Types.One[] = [{ a: "x" }, { b: "x" }];
// @ts-expect-error not both
export const two: Types.One = { a: "x", b: "x" };
// @ts-expect-error not none
export const none: Types.One = {};
export const boths: Types.Both[] = [{ a: "x", b: "x" }, {}];
// @ts-expect-error not one alone
export const alone: Types.Both = { a: "x" };`));

  it("tells tuples by their lengths", () => expectToCompile({
    "point.json": { title: "Point", type: "array", prefixItems: [{ type: "number" }, { type: "number" }, { type: "string" }], minItems: 2, items: false },
    "tags.json": { title: "Tags", type: "array", items: { type: "string" }, minItems: 1 },
  }, `
export const points: Types.Point[] = [[1, 2], [1, 2, "label"]];
// @ts-expect-error too short
export const short: Types.Point = [1];
// @ts-expect-error too long
export const long: Types.Point = [1, 2, "label", 4];
// @ts-expect-error none at all
export const empty: Types.Tags = [];
export const first = (tags: Types.Tags): string => tags[0];`));

  it("keeps ids apart", () => expectToCompile({
    "user.json": { title: "User", type: "object", required: ["id", "team"], properties: { id: { type: "string", pattern: "^usr_[a-z]+$" }, team: { type: "string", pattern: "^team_[a-z]+$" } } },
  }, `
export const user = (id: Types.UserId, team: Types.TeamId): Types.User => ({ id, team });
// @ts-expect-error a team is no user
export const mixed = (team: Types.TeamId): Types.User => ({ id: team, team });
export const made: Types.UserId = "usr_abc" as Types.UserId;`, { brands: true }));

  it("follows patterns", () => expectToCompile({
    "id.json": { title: "WorkspaceId", type: "string", pattern: "^ws_[a-z0-9]{10}$" },
  }, `
export const id: Types.WorkspaceId = "ws_abc123def4";
// @ts-expect-error another prefix
export const wrong: Types.WorkspaceId = "usr_abc123def4";`, { templates: true }));
});

describe("narrowing of operations' types", () => {
  it("leaves out what the service sets, and what only the caller sends", () => expectToCompile(api, `
export const input: Types.OrdersReplaceBodies["application/json"] = { type: "order", item: "x", card: "1", parts: [{ type: "order", item: "y" }] };
// @ts-expect-error the service sets the id
export const wrong: Types.OrdersReplaceBodies["application/json"] = { type: "order", item: "x", id: "1" };
export const output = (order: Types.OrdersReplaceResponses[200]): string => order.id;
// @ts-expect-error the card is never answered
export const card = (order: Types.OrdersReplaceResponses[200]): string | undefined => order.card;
same<Types.OrdersReplaceResponses[202], undefined>(true);
same<Types.OrdersReplaceResult, Types.OrderOutput | undefined>(true);`));

  it("tells errors apart by their status and code", () => expectToCompile(api, `
type Known = Exclude<Types.OrdersReplaceError, { status: 404 | 409 }>;
export function explain(error: { status: 404 | 409; body: Types.Problem } | { status: 422; body: { fields: string[] } }): string {
  const general: Types.OrdersReplaceError = error;
  void general;
  return error.status === 422 ? error.body.fields.join() : error.body.message;
}
export function item(error: Types.StockCountError): string {
  switch (error.code) {
    case -32001: return error.data?.item ?? "any";
    case -32002: case -32003: return error.message;
    default: return never(error);
  }
}
export const body = (responses: Types.OrdersReplaceResponses): string => responses[422].fields.join() + responses[404].message;
void (0 as unknown as Known);`));

  it("tells received messages apart", () => expectToCompile(api, `
export function handle(message: Types.OrdersReceive): string {
  switch (message.type) {
    case "order": return message.item;
    case "gone": return "gone";
    default: return never(message);
  }
}
same<Types.OrdersMessages["receive"]["changed"], Types.OrderOutput>(true);`));

  it("tells messages apart where these are many, and told once", () => expectToCompile(manyMessages, `
export function handle(message: Types.FeedReceive): string {
  switch (message.type) {
    case "a": return message.a;
    case "b": return message.b;
    case "c": case "d": return message.type;
    default: return never(message);
  }
}
same<Types.FeedReceive, Types.FeedMessages["receive"][keyof Types.FeedMessages["receive"]]>(true);`));
});

const message = (type: string): JsonObject =>
  ({ payload: { type: "object", required: ["type", type], properties: { type: { const: type, description: "Which it is." }, [type]: { type: "string" } } } });

const manyMessages = {
  "api.yaml": JSON.stringify({
    info: { title: "Feed", version: "1" },
    channels: { feed: { address: "/feed", receive: ["a", "b", "c", "d"] } },
    messages: Object.fromEntries(["a", "b", "c", "d"].map((type) => [type, message(type)])),
  }),
};
