import { beforeAll, expect, it } from "vitest";
import { member, objectMember, type JsonObject } from "../../generator/source/json.ts";
import { describeShared } from "../shared.ts";
import { judgeOf } from "./judge.ts";
import { readDefinition, readShared } from "./read-schemas.ts";

const definition = readDefinition("a2a");
const methods = objectMember(definition, "methods")!;
const judge = judgeOf("a2a");

describeShared("the definition of A2A", () => {
  let text = "";
  let frames: JsonObject[] = [];
  beforeAll(() => {
    text = readShared("seeds/003_9e933e34780361cc.txt");
    const fences = [...text.matchAll(/^```json\n([^]*?)^```$/gm)].map((fence) => fence[1]!);
    frames = fences.filter((fence) => !fence.includes("//")).map((fence) => JSON.parse(fence) as JsonObject);
  });
  const requests = () => frames.filter(({ method }) => method !== undefined && method !== "agent.methodName");

  it("has the 16 methods that the document calls", () => {
    expect(Object.keys(methods)).toEqual(requests().map(({ method }) => method));
    expect(Object.keys(methods)).toHaveLength(16);
  });

  it("fits every request, and tells a request without params apart", () => {
    for (const { method, params } of requests()) {
      const schema = member(methods[method as string], "params")!;
      expect(judge(schema, params!), String(method)).toEqual([]);
      expect(judge(schema, null), String(method)).not.toEqual([]);
    }
  });

  it("fits every result, and has no result where none is shown", () => {
    const results = new Map(frames.filter(({ result }) => result !== undefined).map(({ id, result }) => [id, result!]));
    for (const { method, id } of requests()) {
      const schema = member(methods[method as string], "result");
      expect(schema !== undefined, `${String(method)} has a result`).toBe(results.has(id!));
      if (schema !== undefined) expect(judge(schema, results.get(id!)!), String(method)).toEqual([]);
    }
    expect(Object.values(methods).filter((method) => member(method, "result") !== undefined)).toHaveLength(8);
  });

  it("has the 5 standard and the 9 own error codes, and fits the errors shown", () => {
    const listed = [...text.matchAll(/^- `(-32\d{3})`/gm)].map((found) => Number(found[1]));
    const errors = Object.values(objectMember(definition, "errors")!);
    expect(errors.map((error) => member(error, "code"))).toEqual(listed);
    expect(listed).toHaveLength(14);
    const shown = frames.flatMap(({ error }) => (error === undefined ? [] : [error as JsonObject]));
    expect(shown).toHaveLength(2);
    for (const { code, data } of shown) {
      const schema = member(errors.find((error) => member(error, "code") === code), "data")!;
      expect(judge(schema, data!)).toEqual([]);
    }
  });

  it("has the 4 events and the auth message, and fits them", () => {
    const messages = Object.values(objectMember(definition, "messages")!);
    const payloads = messages.map((message) => member(message, "payload")!);
    const events = frames.filter(({ type }) => type !== undefined);
    expect(events).toHaveLength(4);
    for (const event of [...events, { type: "auth", token: "user-session-token" }]) {
      expect(payloads.filter((payload) => judge(payload, event).length === 0), JSON.stringify(event)).toHaveLength(1);
    }
    expect(payloads).toHaveLength(5);
  });
});
