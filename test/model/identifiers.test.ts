import { expect, it } from "vitest";
import { camelCase, pascalCase, wordsOf } from "../../generator/model/identifiers.ts";

it.each([
  ["LLMProvider", ["LLM", "Provider"]],
  ["workspace_id", ["workspace", "id"]],
  ["HTTPServer2Config", ["HTTP", "Server2", "Config"]],
  ["getV2API", ["get", "V2", "API"]],
  ["ABc", ["A", "Bc"]],
  ["aB", ["a", "B"]],
  ["A", ["A"]],
  ["--x--Y--", ["x", "Y"]],
  ["x9Y9z", ["x9", "Y9z"]],
  ["", []],
  ["-_ ", []],
  ["名前Über", ["名前Über"]],
  ["éA_bC", ["é", "A", "b", "C"]],
])("takes %j apart at separators and at changes of case", (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});

/** The same rules as regular expressions, one after another. */
const bySteps = (name: string): string[] =>
  name.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2").split(/[^A-Za-z\d]+/).filter((word) => word !== "");

it("takes every name of a few letters apart by these rules", () => {
  let names = [""];
  for (let length = 0; length < 6; length++) {
    names = names.flatMap((name) => ["a", "B", "C", "1", "_"].map((sign) => name + sign));
    expect(names.filter((name) => wordsOf(name).join(" ") !== bySteps(name).join(" "))).toEqual([]);
  }
});

it("puts words together again", () => {
  expect([pascalCase("list_HTTPServers"), camelCase("HTTPServer-list"), pascalCase("+1"), camelCase("@odata.type"), pascalCase("9a")]).toEqual(
    ["ListHTTPServers", "httpServerList", "Plus1", "odataType", "_9a"]);
});

it("leaves what is put together already as it is, as it would be from its words", () => {
  let names = [""];
  for (let length = 0; length < 5; length++) {
    names = names.flatMap((name) => ["a", "b", "C", "D", "1"].map((sign) => name + sign));
    const pascal = names.filter((name) => /^[A-Z]/.test(name));
    expect(pascal.filter((name) => pascalCase(name) !== name || pascalCase(`x ${name}`) !== `X${name}`)).toEqual([]);
    const camel = names.filter((name) => /^[a-z]/.test(name));
    expect(camel.filter((name) => camelCase(name) !== name || camelCase(`x ${name}`) !== `x${name[0]!.toUpperCase()}${name.slice(1)}`)).toEqual([]);
  }
});
