import { describe, expect, it } from "vitest";
import { typesOf } from "./print-types.ts";

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
});
