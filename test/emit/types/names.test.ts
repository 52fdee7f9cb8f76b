import { describe, expect, it } from "vitest";
import { typesOf, typesOfFiles } from "./print-types.ts";

describe("types: names", () => {
  it("keeps names apart that differ in case or separator only", async () => {
    const schema = { type: "object", properties: { a: { $ref: "#/$defs/user-id" }, b: { $ref: "#/$defs/userId" } }, $defs: { "user-id": { type: "string" }, userId: { type: "number" } } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  a?: UserId;
  b?: RootUserId;
}

export type UserId = string;

export type RootUserId = number;`);
  });

  it("leaves a name to the schema that is spelt like it", async () => {
    const types = await typesOf({ $defs: { "my-type": { type: "string" }, my_type: { type: "boolean" }, MyType: { type: "integer" } } });
    expect(types).toContain("export type MyType = number;");
  });

  it("prefers titles, and keys to titles that are sentences", async () => {
    const schema = { $defs: { a: { title: "Postal Address", type: "string" }, b: { title: "What a person of this kind has to write on a letter", type: "string" } } };
    expect(await typesOf(schema)).toBe(`export type Root = unknown;

export type PostalAddress = string;

/** What a person of this kind has to write on a letter */
export type B = string;`);
  });

  it("may take names of the library", async () => {
    const schema = { type: "object", properties: { e: { $ref: "#/$defs/Error" }, d: { $ref: "#/$defs/Date" } }, $defs: { Error: { type: "object", properties: { toString: { type: "string" } } }, Date: { type: "string" }, Function: { type: "number" } } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  e?: Error;
  d?: Date;
}

export interface Error {
  toString?: string | globalThis.Function;
}

export type Date = string;

export type Function = number;`);
  });

  it("leaves names of the language alone where a schema takes them, and stays usable", async () => {
    const names = ["Request", "Response", "Node", "Promise", "Record", "Omit", "Map", "Object", "String", "Blob"];
    const properties = Object.fromEntries(names.map((name) => [name.toLowerCase(), { $ref: `#/$defs/${name}` }]));
    const $defs = Object.fromEntries(names.map((name, index) => [name, { type: "object", required: [`m${index}`], properties: { [`m${index}`]: { type: "string" } } }]));
    const text = await typesOf({ type: "object", properties, $defs });
    for (const [index, name] of names.entries()) {
      expect(text).toContain(`\n  ${name.toLowerCase()}?: ${name};\n`);
      expect(text).toContain(`export interface ${name} {\n  m${index}: string;\n}`);
    }
  });

  it("takes the file's name, and its folder's before a number", async () => {
    const files = { "a/user_account.schema.json": { type: "object", properties: { x: { $ref: "../b/user_account.schema.json" } } }, "b/user_account.schema.json": { type: "string" } };
    expect(await typesOfFiles(files)).toBe(`export interface UserAccount {
  x?: BUserAccount;
}

export type BUserAccount = string;`);
  });

  it("names a place by its owner", async () => {
    const schema = { type: "object", properties: { user_id: { type: "string" }, copy: { $ref: "#/properties/user_id" }, lines: { type: "array", items: { type: "object", properties: { n: { type: "number" } } } }, last: { $ref: "#/properties/lines/items" } }, title: "User" };
    expect(await typesOf(schema)).toBe(`export interface User {
  user_id?: UserId;
  copy?: UserId;
  lines?: UserLinesItem[];
  last?: UserLinesItem;
}

export type UserId = string;

export interface UserLinesItem {
  n?: number;
}`);
  });
});

describe("types: what reads alike", () => {
  const note = (description: string, member: string) => ({ description, type: "object", required: ["params"], properties: { params: { type: "object", description: member } } });

  it("is declared once, and named again", async () => {
    const schema = { type: "object", properties: { a: { $ref: "#/$defs/EventNote" }, b: { $ref: "#/$defs/MessageNote" } }, $defs: { EventNote: note("An event.", "The facts."), MessageNote: note("A message.", "The facts.") } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  a?: EventNote;
  b?: MessageNote;
}

/** An event. */
export interface EventNote {
  /** The facts. */
  params: { [key: string]: unknown };
}

/** A message. */
export type MessageNote = EventNote;`);
  });

  it("is declared twice where the comments of the members differ", async () => {
    const schema = { $defs: { EventNote: note("An event.", "The facts."), MessageNote: note("A message.", "The words.") } };
    const text = await typesOf(schema);
    expect(text).toContain("export interface EventNote {");
    expect(text).toContain("export interface MessageNote {");
  });
});
