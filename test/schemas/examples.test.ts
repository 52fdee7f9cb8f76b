import { describe, expect, it } from "vitest";
import { isJsonArray, isJsonObject, member, objectMember, type JsonObject, type JsonValue } from "../../generator/source/json.ts";
import { judgeOf } from "./judge.ts";
import { readDefinition } from "./read-schemas.ts";

/** A schema with a value that must fit it. */
interface Case {
  readonly at: string;
  readonly schema: JsonValue;
  readonly value: JsonValue;
}

/** Every object that holds a schema beside examples: media types, parameters, headers, messages, methods. */
function findCases(value: JsonValue, at: string): Case[] {
  if (isJsonArray(value)) return value.flatMap((item, index) => findCases(item, `${at}/${index}`));
  if (!isJsonObject(value)) return [];
  const inside = Object.entries(value).flatMap(([key, child]) =>
    ["schema", "payload", "example", "examples", "params", "result", "data"].includes(key) ? [] : findCases(child, `${at}/${key}`),
  );
  return [...casesOf(value, at), ...inside];
}

function casesOf(holder: JsonObject, at: string): Case[] {
  const schema = holder["schema"] ?? holder["payload"];
  const examples = holder["examples"];
  if (schema !== undefined && "example" in holder) return [{ at, schema, value: holder["example"]! }];
  if (schema !== undefined && isJsonObject(examples)) {
    return Object.entries(examples).map(([name, example]) => ({ at: `${at} ${name}`, schema, value: member(example, "value")! }));
  }
  if (!isJsonArray(examples)) return [];
  return examples.flatMap((example) => {
    const parts = schema === undefined ? ["params", "result"] : ["value"];
    return parts.filter((part) => member(example, part) !== undefined)
      .map((part) => ({ at: `${at} ${part}`, schema: schema ?? holder[part]!, value: member(example, part)! }));
  });
}

describe("the examples in the definitions", () => {
  it.each([["aintandem", 85], ["map", 2], ["gateway", 9], ["a2a", 29], ["agent-comm", 35]])("of %s fit their schemas", (api, count) => {
    const judge = judgeOf(api);
    const cases = findCases(readDefinition(api), "");
    const wrong = cases.flatMap(({ at, schema, value }) => judge(schema, value).map((error) => `${at}: ${error}`));
    expect(wrong).toEqual([]);
    expect(cases).toHaveLength(count);
  });

  it("exist for every method and every message", () => {
    for (const api of ["map", "gateway", "a2a", "agent-comm"]) {
      const definition = readDefinition(api);
      const listed = { ...objectMember(definition, "methods"), ...objectMember(definition, "messages") };
      expect(Object.keys(listed).filter((name) => member(listed[name], "examples") === undefined), api).toEqual([]);
    }
  });
});
