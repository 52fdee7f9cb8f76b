import { beforeAll, describe, expect, it } from "vitest";
import { isJsonObject, member, objectMember, type JsonObject } from "../../generator/source/json.ts";
import { describeShared } from "../shared.ts";
import { readDefinition, readSchemas, readShared } from "./read-schemas.ts";

const definition = readDefinition("aintandem");

interface Operation {
  readonly line: string;
  readonly method: string;
  readonly path: string;
  readonly json: JsonObject;
  readonly statuses: readonly string[];
}

const operations: Operation[] = Object.entries(objectMember(definition, "paths")!).flatMap(([path, item]) =>
  Object.entries(item as JsonObject)
    .filter(([method]) => method !== "parameters")
    .map(([method, value]) => {
      const json = value as JsonObject;
      const line = `${method.toUpperCase()} ${path}`;
      return { line, method, path, json, statuses: Object.keys(objectMember(json, "responses")!) };
    }),
);

/** Whether something of a kind stands in an operation, by the rule that gives it an error status. */
const isSecured = ({ json }: Operation): boolean => json["security"] === undefined;
const hasInput = ({ json }: Operation): boolean => json["requestBody"] !== undefined || json["parameters"] !== undefined;
const isCreating = ({ method, statuses }: Operation): boolean => method === "post" && statuses.includes("201");

describe("the definition of AInTandem", () => {
  it.each(operations)("lists the errors of $line", (operation) => {
    const { line, path, statuses } = operation;
    const expected = (status: string, condition: boolean) => condition && !statuses.includes(status) ? [status] : [];
    const isMessage = line === "POST /sandboxes/{sandbox_id}/messages";
    expect([
      ...expected("401", isSecured(operation)),
      ...expected("403", isSecured(operation)),
      ...expected("404", path.includes("{")),
      ...expected("409", isCreating(operation) || isMessage || /\/(start|stop|restart)$/.test(path)),
      ...expected("422", hasInput(operation)),
      ...expected("429", true),
      ...expected("500", true),
      ...expected("503", isMessage || path.endsWith("/broadcast") || path === "/system/health"),
    ]).toEqual([]);
    expect(statuses.includes("403"), "403 only where secured").toBe(isSecured(operation));
    expect(statuses.includes("404"), "404 only with a path parameter").toBe(path.includes("{"));
    expect(statuses.includes("422"), "422 only with input").toBe(hasInput(operation));
  });

  it("needs a token everywhere but in five places", () => {
    const free = operations.filter((operation) => !isSecured(operation)).map(({ json }) => json["operationId"]);
    expect(free).toEqual(["auth.register", "auth.login", "auth.refresh", "system.health", "system.info"]);
  });

  it("has an example of every body and every answer", () => {
    const answers = Object.values(objectMember(objectMember(definition, "components"), "responses")!);
    const contents = operations.flatMap(({ json }) => [json["requestBody"], ...Object.values(objectMember(json, "responses")!)]);
    const bare = [...contents, ...answers]
      .filter((holder): holder is JsonObject => isJsonObject(holder) && holder["content"] !== undefined)
      .flatMap((holder) => Object.values(holder["content"] as JsonObject))
      .filter((media) => Object.keys(objectMember(media, "examples") ?? {}).length === 0);
    expect(bare).toEqual([]);
  });

  it("catalogues the codes of ErrorDetail, and no others", () => {
    const detail = readSchemas("aintandem").get("error-detail.json")!;
    const codes = member(objectMember(objectMember(detail, "properties"), "code"), "enum");
    expect(Object.keys(objectMember(definition, "errors")!)).toEqual(codes);
  });

  it("has three channels on which the client listens, and one on which it speaks", () => {
    const channels = Object.entries(objectMember(definition, "channels")!);
    expect(channels.map(([name, channel]) => [name, member(channel, "send") ?? [], member(channel, "receive")])).toEqual([
      ["sandbox", ["subscribe"], ["message"]],
      ["collaboration", [], ["message"]],
      ["system", [], ["message"]],
    ]);
  });
});

describeShared("the definition of AInTandem, against the facts", () => {
  let facts = "";
  beforeAll(() => {
    facts = readShared("facts/aintandem-operations.md");
  });

  it("has the 34 operations, each with its success status", () => {
    const listed = [...facts.matchAll(/^ {2}- ([A-Z]+) (\/\S+).*?-> (\d{3})/gm)].map((found) => `${found[1]} ${found[2]} ${found[3]}`);
    const ours = operations.map(({ line, statuses }) => `${line} ${statuses.find((status) => status.startsWith("2"))}`);
    expect(listed).toHaveLength(34);
    expect(ours.sort()).toEqual(listed.sort());
  });

  it("gives every error code its status", () => {
    const listed = [...facts.matchAll(/^ {2}([A-Z_]+): (\d{3})$/gm)].map((found) => [found[1], Number(found[2])]);
    const errors = Object.entries(objectMember(definition, "errors")!);
    expect(listed).toHaveLength(11);
    expect(errors.map(([code, error]) => [code, member(error, "httpStatus")])).toEqual(listed);
  });
});
