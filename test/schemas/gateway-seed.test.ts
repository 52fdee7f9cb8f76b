import { runInNewContext } from "node:vm";
import ts from "typescript";
import { beforeAll, expect, it } from "vitest";
import { isJsonObject, member, objectMember, type JsonObject, type JsonValue } from "../../generator/source/json.ts";
import { describeShared } from "../shared.ts";
import { differences } from "./compare-schemas.ts";
import { readDefinition, readSchemas, readShared } from "./read-schemas.ts";

const registry = readSchemas("gateway").get("registry.json")!;

interface Seed {
  readonly BUILT_IN_METHOD_SCHEMAS: ReadonlyMap<string, JsonObject>;
  readonly PROTOCOL_ERROR_CODES: Readonly<Record<string, string>>;
  readonly GATEWAY_EVENTS: readonly { type: string; category: string }[];
}

/** The arrays of event types that the module imports, from the facts: `  model: [a, "b:c", …]`. */
function readEventTypes(category: string): string[] {
  const list = new RegExp(`^  ${category}: \\[(.*)\\]$`, "m").exec(readShared("facts/gateway.md"))![1]!;
  return list.split(", ").map((type) => type.replaceAll('"', ""));
}

/** Runs the module. All of it stands on one line, so the line comments go first: they would hide the rest. */
function runSeed(): Seed {
  const text = readShared("seeds/002_de60fb69e9207fae.txt");
  const source = text.replaceAll(/\/\/ =+ \/\/ [\w ]+ \/\/ =+/g, "").replaceAll(/\/\/ (From shared error hierarchy|Gateway-specific)/g, "");
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const imported = {
    MODEL_EVENT_TYPES: readEventTypes("model"),
    ORCHESTRATION_EVENT_TYPES: readEventTypes("orchestration"),
    RESULT_EVENT_TYPES: readEventTypes("result"),
  };
  const exports = {};
  runInNewContext(ts.transpileModule(source, { compilerOptions: options }).outputText, { exports, require: () => imported, Map });
  return exports as Seed;
}

const plain = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value)) as JsonValue;

describeShared("the registry of the gateway", () => {
  let seed: Seed;
  beforeAll(() => {
    seed = runSeed();
  });

  it("has the 17 methods, whose params, responses and errors are the document's", () => {
    const ours = objectMember(registry, "methods")!;
    expect(Object.keys(ours)).toEqual([...seed.BUILT_IN_METHOD_SCHEMAS.keys()]);
    expect(Object.keys(ours)).toHaveLength(17);
    const found = [...seed.BUILT_IN_METHOD_SCHEMAS].flatMap(([name, theirs]) =>
      ["params", "response"].flatMap((part) => {
        if (name === "schema" && part === "response") return [];
        return differences(member(ours[name], part) ?? null, plain(theirs[part] ?? null)).map((at) => `${name} ${part}${at}`);
      }),
    );
    expect(found).toEqual([]);
    const errors = Object.entries(ours).map(([name, method]) => [name, member(method, "errors")]);
    expect(errors).toEqual([...seed.BUILT_IN_METHOD_SCHEMAS].map(([name, method]) => [name, method["errors"]]));
  });

  it("answers the method schema with a document like itself", () => {
    expect(member(objectMember(registry, "methods")!["schema"], "response")).toEqual({ $ref: "registry-document.json" });
    const document = readSchemas("gateway").get("registry-document.json")!;
    expect(member(document, "required")).toEqual(Object.keys(registry));
  });

  it("has the 8 error codes and the 42 types of events", () => {
    expect(Object.keys(objectMember(registry, "errors")!)).toEqual(Object.keys(seed.PROTOCOL_ERROR_CODES));
    expect(Object.keys(seed.PROTOCOL_ERROR_CODES)).toHaveLength(8);
    const gateway = seed.GATEWAY_EVENTS.filter(({ category }) => category === "gateway").map(({ type }) => type);
    expect(gateway).toEqual(readEventTypes("gateway"));
    expect(registry["events"]).toEqual(plain(seed.GATEWAY_EVENTS));
    expect(seed.GATEWAY_EVENTS).toHaveLength(42);
  });

  it("describes the eight frames as the facts do", () => {
    const facts = readShared("facts/gateway.md").matchAll(/^ {4}(\w+): \{ type: (\w+)(?:, (.*))? \}$/gm);
    const listed = [...facts].map(([, name, type, members]) => [name, type, topLevelNames(members ?? "")]);
    const messages = objectMember(readDefinition("gateway"), "messages")!;
    const schemas = readSchemas("gateway");
    const ours = Object.entries(messages).map(([name, message]) => {
      const schema = schemas.get(member(member(message, "payload"), "$ref") as string);
      const properties = objectMember(schema, "properties")!;
      const { type, ...others } = properties;
      const required = member(schema, "required") as string[];
      const names = Object.keys(others).map((key) => (required.includes(key) ? key : `${key}?`));
      return [name, isJsonObject(type) ? type["const"] : undefined, names];
    });
    expect(listed).toHaveLength(8);
    expect(ours.sort()).toEqual(listed.sort());
  });
});

/** The names in `a: string, b: { c: string }?`, with a question mark after the optional ones. */
function topLevelNames(members: string): string[] {
  const flat = members.replaceAll(/\{[^{}]*\}/g, "object");
  return flat.split(", ").map((one) => one.replace(/^(\w+): .*?(\??)$/, "$1$2"));
}
