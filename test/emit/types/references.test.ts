import { describe, expect, it } from "vitest";
import { typesOf, typesOfFiles } from "./print-types.ts";

describe("types: references", () => {
  it("follows a schema to itself", async () => {
    const schema = { type: "object", properties: { children: { type: "array", items: { $ref: "#" } } } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  children?: Root[];
}`);
  });

  it("follows schemas to each other", async () => {
    const schema = { type: "object", properties: { b: { $ref: "#/$defs/B" } }, $defs: { B: { type: "object", properties: { root: { $ref: "#" } } } } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  b?: B;
}

export interface B {
  root?: Root;
}`);
  });

  it("takes a circle of names alone for any value", async () => {
    const schema = { anyOf: [{ $ref: "#/$defs/B" }, { type: "string" }], $defs: { B: { anyOf: [{ $ref: "#" }, { type: "number" }] } } };
    expect(await typesOf(schema)).toBe(`export type Root = unknown;

export type B = unknown;`);
  });

  it("follows anchors", async () => {
    const schema = { type: "object", properties: { a: { $ref: "#thing" } }, $defs: { Thing: { $anchor: "thing", type: "string" } } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  a?: Thing;
}

export type Thing = string;`);
  });

  it("follows relative and absolute references to embedded resources", async () => {
    const schema = { $id: "https://x.test/root.json", type: "object", properties: { a: { $ref: "sub/item.json" }, b: { $ref: "https://x.test/sub/item.json#/$defs/Deep" } }, $defs: { Item: { $id: "sub/item.json", type: "object", properties: { d: { $ref: "#/$defs/Deep" } }, $defs: { Deep: { type: "number" } } } } };
    expect(await typesOf(schema)).toBe(`export interface Root {
  a?: Item;
  b?: Deep;
}

export interface Item {
  d?: Deep;
}

export type Deep = number;`);
  });

  it("follows a dynamic reference to the schema itself", async () => {
    const schema = { $id: "https://x.test/tree", $dynamicAnchor: "node", type: "object", properties: { children: { type: "array", items: { $dynamicRef: "#node" } } } };
    expect(await typesOf(schema)).toBe(`export interface Tree {
  children?: Tree[];
}`);
  });

  it("resolves a dynamic reference to whatever the schemas of the API bind to it", async () => {
    const list = { $id: "https://x.test/list", title: "List", type: "object", required: ["items"], properties: { items: { type: "array", items: { $dynamicRef: "#element" } } }, $defs: { unbound: { $dynamicAnchor: "element", not: true } } };
    const words = { $id: "https://x.test/words", title: "Words", $ref: "list", $defs: { Word: { $dynamicAnchor: "element", type: "string" } } };
    const dates = { $id: "https://x.test/dates", title: "Dates", $ref: "list", $defs: { Day: { $dynamicAnchor: "element", type: "object", required: ["day"], properties: { day: { type: "integer" } } } } };
    expect(await typesOfFiles({ "words.json": words, "dates.json": dates, "list.json": list })).toBe(`export type Dates = List;

export interface List {
  items: (Day | Word)[];
}

export interface Day {
  /** Integer. */
  day: number;
}

export type Word = string;

export type Unbound = never;

export type Words = List;`);
  });

  it("extends a recursive schema by the one that refers to it", async () => {
    const tree = { $id: "https://x.test/tree", title: "Tree", $dynamicAnchor: "node", type: "object", properties: { children: { type: "array", items: { $dynamicRef: "#node" } } } };
    const strict = { $id: "https://x.test/strict-tree", title: "StrictTree", $dynamicAnchor: "node", $ref: "tree", unevaluatedProperties: false };
    expect(await typesOfFiles({ "strict.json": strict, "tree.json": tree })).toBe(`export type StrictTree = Tree;

export interface Tree {
  children?: (StrictTree | Tree)[];
}`);
  });
});
