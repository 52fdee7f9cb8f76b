import { describe, expect, it } from "vitest";
import { typesOf } from "./print-types.ts";

describe("types: options", () => {
  it("adds index signatures", async () => {
    const schema = { type: "object", required: ["a"], properties: { a: { type: "string" } } };
    expect(await typesOf(schema, { indexSignatures: true })).toBe(`export interface Root {
  a: string;
  [key: string]: unknown;
}`);
  });

  it("brands ids", async () => {
    const schema = { title: "User", type: "object", required: ["id"], properties: { id: { type: "string", pattern: "^usr_[a-z0-9]{10}$" }, friend_ids: { type: "array", items: { type: "string", pattern: "^usr_[a-z0-9]{10}$" } }, team: { $ref: "#/$defs/TeamId" } }, $defs: { TeamId: { type: "string" } } };
    expect(await typesOf(schema, { brands: true })).toBe(`export interface User {
  /** Matches \`^usr_[a-z0-9]{10}$\`. */
  id: UserId;
  /** Each item: matches \`^usr_[a-z0-9]{10}$\`. */
  friend_ids?: UserId[];
  team?: TeamId;
}

export type TeamId = string & { readonly __brand: "TeamId" };

/** Matches \`^usr_[a-z0-9]{10}$\`. */
export type UserId = string & { readonly __brand: "UserId" };`);
  });

  it("follows patterns and formats with template literals", async () => {
    const schema = { type: "object", properties: { id: { type: "string", pattern: "^ws_[a-z0-9]{10}$" }, version: { type: "string", pattern: "^v\\d+\\.\\d+$" }, level: { type: "string", pattern: "^(low|high)-[a-z]+$" }, day: { type: "string", format: "date" }, mail: { type: "string", format: "email" }, any: { type: "string", pattern: "a|b" } } };
    expect(await typesOf(schema, { templates: true })).toBe(`export interface Root {
  /** Matches \`^ws_[a-z0-9]{10}$\`. */
  id?: \`ws_\${string}\`;
  /** Matches \`^v\\d+\\.\\d+$\`. */
  version?: \`v\${number}.\${number}\`;
  /** Matches \`^(low|high)-[a-z]+$\`. */
  level?: \`low-\${string}\` | \`high-\${string}\`;
  /** Format \`date\`. */
  day?: \`\${number}-\${number}-\${number}\`;
  /** Format \`email\`. */
  mail?: \`\${string}@\${string}\`;
  /** Matches \`a|b\`. */
  any?: string;
}`);
  });

  it("declares the values of enums", async () => {
    const schema = { type: "object", properties: { status: { $ref: "#/$defs/Status" } }, $defs: { Status: { enum: ["on", "off"] } } };
    expect(await typesOf(schema, { enumValues: true })).toBe(`export interface Root {
  status?: Status;
}

/** The values of \`Status\`. */
export const statusValues = ["on", "off"] as const;

export type Status = (typeof statusValues)[number];`);
  });

  it("declares a second type with dates", async () => {
    const schema = { title: "Event", type: "object", required: ["at"], properties: { at: { type: "string", format: "date-time" }, next: { $ref: "#" }, day: { type: "string", format: "date" }, place: { $ref: "#/$defs/Place" } }, $defs: { Place: { type: "object", properties: { name: { type: "string" } } } } };
    expect(await typesOf(schema, { dates: true })).toBe(`export interface Event {
  /** Format \`date-time\`. */
  at: string;
  next?: Event;
  /** Format \`date\`. */
  day?: string;
  place?: Place;
}

/** \`Event\` with \`Date\` objects. */
export interface EventWithDates {
  /** Format \`date-time\`. */
  at: Date;
  next?: EventWithDates;
  /** Format \`date\`. */
  day?: string;
  place?: Place;
}

export interface Place {
  name?: string;
}`);
  });

  it("writes and reads where that differs", async () => {
    const schema = { title: "User", type: "object", required: ["id", "name", "password"], properties: { id: { type: "string", readOnly: true }, name: { type: "string" }, password: { type: "string", writeOnly: true }, team: { $ref: "#/$defs/Team" } }, $defs: { Team: { type: "object", properties: { name: { type: "string" } } } } };
    expect(await typesOf(schema)).toBe(`export interface User {
  /** Read-only. */
  readonly id: string;
  name: string;
  /** Write-only. */
  password: string;
  team?: Team;
}

/** \`User\` as it is sent: without what only the service sets. */
export type UserInput = Omit<User, "id">;

/** \`User\` as it is received: without what is only ever sent. */
export type UserOutput = Omit<User, "password">;

export interface Team {
  name?: string;
}`);
  });

  it("writes and reads what has index signatures in full, as `Omit` would forget the other members", async () => {
    const schema = { title: "User", type: "object", required: ["id", "name"], properties: { id: { type: "string", readOnly: true }, name: { type: "string" } } };
    expect(await typesOf(schema, { indexSignatures: true })).toContain(`export interface UserInput {
  name: string;
  [key: string]: unknown;
}`);
  });
});
