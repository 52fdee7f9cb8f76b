import { describe, expect, it } from "vitest";
import { loadCompiler } from "../../generator/document/compiler.ts";
import type { JsonValue } from "../../generator/source/json.ts";
import type { OperationValidator } from "../../templates/validators/validation.ts";
import { emitValidators, importValidators } from "../emit/emitted-validators.ts";
import { singleton } from "./fidelity.ts";

const base = { type: "object", required: ["id", "made"], properties: { id: { type: "string", readOnly: true }, made: { type: "string", readOnly: true } } };

/** A schema with members that only one side sets, at every place where `required` may name them. */
const user = {
  title: "User", allOf: [{ $ref: "base.json" }], type: "object", required: ["name", "secret", "rank"],
  properties: {
    name: { type: "string" }, secret: { type: "string", writeOnly: true }, rank: { type: "integer", readOnly: true },
    friends: { type: "array", items: { $ref: "#" } }, team: { $ref: "team.json" },
  },
};

const files = {
  "base.json": JSON.stringify({ title: "Base", ...base }),
  "user.json": JSON.stringify(user),
  "team.json": JSON.stringify({ title: "Team", type: "object", required: ["name"], properties: { name: { type: "string" } } }),
  "api.yaml": `
info: { title: Users, version: "1" }
protocol: jsonrpc-2.0
paths:
  /users:
    put:
      operationId: users.put
      requestBody: { required: true, content: { application/json: { schema: { $ref: user.json } } } }
      responses: { "200": { description: The user., content: { application/json: { schema: { $ref: user.json } } } } }
methods:
  users.set: { params: { $ref: user.json }, result: { $ref: user.json } }
`,
};

const sent = { name: "a", secret: "s" };
const received = { id: "1", made: "now", name: "a", rank: 1 };

/** Values with the verdict as they are sent, and as they are received. */
const cases: readonly (readonly [what: string, value: JsonValue, isSent: boolean, isReceived: boolean])[] = [
  ["what a client sends", sent, true, false],
  ["what a service answers", received, false, true],
  ["both", { ...sent, ...received }, true, true],
  ["the other side's members inside a list", { ...sent, friends: [sent] }, true, false],
  ["the same, answered", { ...received, friends: [received] }, false, true],
  ["without the name", { secret: "s" }, false, false],
  ["a friend without a name", { ...sent, friends: [{ secret: "s" }] }, false, false],
  ["a team without a name", { ...sent, team: {} }, false, false],
];

describe("what is sent and what is received", () => {
  it("is judged alike by types and by validators", async () => {
    const emitted = await emitValidators(files);
    const module = await importValidators<{ operationValidators: Record<string, OperationValidator>; isUser(value: unknown): boolean }>(emitted);
    const { put, set } = { put: module.operationValidators["users.put"]!, set: module.operationValidators["users.set"]! };
    const judge = (validator: { "~standard": { validate(value: unknown): unknown } } | undefined, value: JsonValue): boolean =>
      (validator!["~standard"].validate(value) as { issues?: unknown }).issues === undefined;
    expect(cases.map(([what, value]) => [what, value, judge(put.body!["application/json"], value), judge(put.responses!["200"], value)])).toEqual(cases);
    expect(cases.map(([what, value]) => [what, value, judge(set.params, value), judge(set.result, value)])).toEqual(cases);
    expect(cases.map(([, value]) => module.isUser(value))).toEqual(cases.map(([, , isSent, isReceived]) => isSent && isReceived));
    const types = emitted.find(({ path }) => path === "out/types.ts")!.text;
    const lines = cases.flatMap(([, value], index) => [
      `declare const v${index}: ${singleton(value)};`, `body(v${index});`, `result(v${index});`,
    ]);
    const head = ['import type * as Types from "./types.js";', "declare function body(value: Types.UsersPutBody): void;", "declare function result(value: Types.UsersPutResult): void;"];
    const problems = (await loadCompiler()).checkTypes(new Map([["types.ts", types], ["use.ts", [...head, ...lines].join("\n")]]), { settings: { isolatedDeclarations: false, declaration: false } });
    expect(problems.filter(({ path, line }) => path !== "use.ts" || line <= head.length)).toEqual([]);
    const rejected = new Set(problems.map(({ line }) => line - head.length));
    expect(cases.map(([what, value], index) => [what, value, !rejected.has(3 * index + 2), !rejected.has(3 * index + 3)])).toEqual(cases);
  }, 60_000);

  it("costs a second function only where something differs", async () => {
    const text = (await emitValidators(files)).find(({ path }) => path === "out/validators.ts")!.text;
    expect(text.match(/^function matches(Team|User)\w*/gm)).toEqual([
      "function matchesTeam", "function matchesUser", "function matchesUsersPutBody", "function matchesUsersPutResponse_200",
    ]);
  });
});
