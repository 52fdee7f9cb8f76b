import { beforeAll, expect, it } from "vitest";
import { member, objectMember, type JsonObject, type JsonValue } from "../../generator/source/json.ts";
import { describeShared } from "../shared.ts";
import { judgeOf } from "./judge.ts";
import { readDefinition, readShared } from "./read-schemas.ts";

const definition = readDefinition("agent-comm");
const judge = judgeOf("agent-comm");

/** The JSON of a block, with its holes filled: `[...]` is empty, `{...}` is empty. */
const parseHoles = (text: string): JsonObject => JSON.parse(text.replaceAll("...", "")) as JsonObject;

describeShared("the definition of agent communication", () => {
  let text = "";
  beforeAll(() => {
    text = readShared("seeds/004_9f25e2ecc4f28ea3.txt");
  });
  const fences = (language: string) => [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm"))].map((fence) => fence[1]!);
  const blocks = () => fences("json").map(parseHoles);
  const block = (key: string) => blocks().find((one) => one[key] !== undefined)!;

  it("has the 7 operations, and fits their bodies", () => {
    const paths = objectMember(definition, "paths")!;
    const calls = fences("http").flatMap((fence) => {
      const found = /^([A-Z]+) \/api\/v1(\/[^\s?]*)(?:\S*)\n?([^]*)/.exec(fence);
      return found === null ? [] : [{ method: found[1]!.toLowerCase(), path: found[2]!, rest: found[3]! }];
    });
    expect(calls).toHaveLength(7);
    for (const { method, path, rest } of calls) {
      const operation = objectMember(paths[path], method);
      expect(operation, `${method} ${path}`).toBeDefined();
      const json = /^\{[^]*/m.exec(rest)?.[0];
      const holder = method === "get" ? objectMember(objectMember(operation, "responses"), "200") : objectMember(operation, "requestBody");
      expect(holder !== undefined, `${method} ${path} shows JSON`).toBe(json !== undefined);
      if (json === undefined) continue;
      const schema = member(objectMember(objectMember(holder, "content"), "application/json"), "schema")!;
      expect(judge(schema, JSON.parse(json) as JsonValue), `${method} ${path}`).toEqual([]);
      expect(judge(schema, {}), `${method} ${path} empty`).not.toEqual([]);
    }
    expect(Object.values(paths).flatMap((item) => Object.keys(item as JsonObject)).filter((key) => key !== "parameters")).toHaveLength(7);
  });

  it("has the 9 types of events, and fits the one shown", () => {
    const types = Object.keys(block("event_types")["event_types"] as JsonObject);
    expect(types).toHaveLength(9);
    expect(judge({ $ref: "event-type.json" }, "system.alerts")).not.toEqual([]);
    for (const type of types) expect(judge({ $ref: "event-type.json" }, type)).toEqual([]);
    const channel = objectMember(objectMember(definition, "channels"), "events");
    expect(member(channel, "receive")).toHaveLength(9);
    expect(judge({ $ref: "task-progress-event.json" }, block("event_type"))).toEqual([]);
    expect(judge({ $ref: "task-failed-event.json" }, block("event_type"))).not.toEqual([]);
  });

  it("fits requests, answers, subscriptions, publications and credentials", () => {
    const pair = block("request");
    const topics = block("subscription");
    expect(judge({ $ref: "agent-request.json" }, pair["request"]!)).toEqual([]);
    expect(judge({ $ref: "agent-response.json" }, pair["response"]!)).toEqual([]);
    expect(judge({ $ref: "subscription.json" }, topics["subscription"]!)).toEqual([]);
    expect(judge({ $ref: "publication.json" }, topics["publication"]!)).toEqual([]);
    expect(judge({ $ref: "agent-credentials.json" }, block("agent_credentials")["agent_credentials"]!)).toEqual([]);
  });

  it("has the 7 error codes with their statuses, and fits the error shown", () => {
    const codes = block("error_codes")["error_codes"] as JsonObject;
    const errors = Object.entries(objectMember(definition, "errors")!);
    expect(Object.fromEntries(errors.map(([code, error]) => [code, member(error, "httpStatus")]))).toEqual(codes);
    expect(errors).toHaveLength(7);
    expect(judge({ $ref: "error-response.json" }, block("error"))).toEqual([]);
    for (const code of Object.keys(codes)) expect(judge({ $ref: "error-code.json" }, code)).toEqual([]);
  });

  it("has the headers that tell what is left of the limit", () => {
    const names = [...text.matchAll(/^(X-RateLimit-\w+):/gm)].map((found) => found[1]);
    const answer = objectMember(objectMember(objectMember(objectMember(definition, "paths")!["/agents"], "get"), "responses"), "2XX");
    expect(Object.keys(objectMember(answer, "headers")!)).toEqual(names);
  });
});
