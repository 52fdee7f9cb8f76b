import { beforeAll, expect, it } from "vitest";
import { member, objectMember, type JsonObject } from "../../generator/source/json.ts";
import { describeShared } from "../shared.ts";
import { differences } from "./compare-schemas.ts";
import { readSchemas, readShared } from "./read-schemas.ts";

const ours = objectMember(readSchemas("map").get("schema.json"), "$defs")!;

/** The lines that each hunk of the diff adds. A line of the diff stands on several lines of the document. */
function readAddedLines(): string[][] {
  const hunks = readShared("seeds/001_c5caa089b851de3e.txt").split(/^@@ .* @@$/m).slice(1);
  return hunks.map((hunk) => {
    const lines = hunk.split("\n");
    return lines.filter((line, index) => lines[index - 1] === "+" && line !== "|");
  });
}

/** The definitions that the last hunk adds. */
function readAddedDefinitions(hunk: readonly string[]): JsonObject {
  const from = hunk.findIndex((line) => line.startsWith('"ConversationId"'));
  return JSON.parse(`{${hunk.slice(from).join("\n")}}}`) as JsonObject;
}

describeShared("the schemas of MAP", () => {
  let hunks: string[][] = [];
  let added: JsonObject = {};
  beforeAll(() => {
    hunks = readAddedLines();
    added = readAddedDefinitions(hunks.at(-1)!);
  });

  it("hold the 42 definitions that the diff adds, key by key", () => {
    expect(Object.keys(added)).toHaveLength(42);
    const found = Object.entries(added).flatMap(([name, schema]) => differences(ours[name] ?? null, schema).map((at) => name + at));
    expect(found).toEqual([]);
  });

  it("have what the diff adds to definitions it does not name", () => {
    const capabilities = JSON.parse(`{${hunks.find((hunk) => hunk[0] === '"mail": {')!.join("\n").replace(/,$/, "")}}`) as JsonObject;
    const properties = (name: string) => objectMember(objectMember(ours, name), "properties");
    expect(differences(member(properties("ParticipantCapabilities"), "mail")!, capabilities["mail"]!)).toEqual([]);
    const references = hunks.flat().filter((line) => /"#\/\$defs\/Mail(MessageMeta|SubscriptionFilter)"/.test(line));
    expect(references).toHaveLength(2);
    expect(member(member(properties("MessageMeta"), "mail"), "$ref")).toBe("#/$defs/MailMessageMeta");
    expect(member(member(properties("SubscriptionFilter"), "mail"), "$ref")).toBe("#/$defs/MailSubscriptionFilter");
  });

  it("have the values that the diff adds to enums", () => {
    const events = hunks.find((hunk) => hunk.some((line) => line.startsWith('"mail.created"')))!.map((line) => line.replace(/,$/, ""));
    const shown = (ours["EventType"]!  as { anyOf: [{ enum: string[] }] }).anyOf[0].enum;
    expect(events).toHaveLength(9);
    expect(shown).toEqual(expect.arrayContaining(events.map((line) => JSON.parse(line) as string)));
    expect(member(ours["ErrorCategory"], "enum")).toContain("mail");
  });

  it("call exactly the thirteen mail methods", () => {
    const listed = hunks[0]!.flatMap((line) => /Mail\w+Request/.exec(line)?.[0] ?? []);
    expect(listed).toHaveLength(13);
    expect(member(ours["MAPRequest"], "oneOf")).toEqual(listed.map((name) => ({ $ref: `#/$defs/${name}` })));
    const methods = Object.values(ours).flatMap((schema) => member(schema, "x-method") ?? []);
    expect(methods).toHaveLength(13);
  });
});
