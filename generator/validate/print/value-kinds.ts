import { type Code, code } from "../../code/code.ts";
import { type Condition, all, any, atom, call, never } from "./condition.ts";
import type { ValueKind } from "./piece.ts";

/** The types of JSON Schema (2020-12 validation, section 6.1.1). */
export type TypeName = "null" | "boolean" | "number" | "integer" | "string" | "array" | "object";

export const typeNames: readonly TypeName[] = ["null", "boolean", "number", "integer", "string", "array", "object"];

export const isTypeName = (value: unknown): value is TypeName => (typeNames as readonly unknown[]).includes(value);

/** The keywords' kind of value that a type is. */
export const kindOfType = (type: TypeName): ValueKind =>
  type === "integer" ? "number" : type === "null" || type === "boolean" ? "any" : type;

/** Whether `value` has a type. */
export function typeCondition(type: TypeName, value: Code, isObject: Code): Condition {
  switch (type) {
    case "null":
      return atom(code`${value} === null`, code`${value} !== null`);
    case "integer":
      return call(code`Number.isInteger(${value})`);
    case "number":
      return call(code`Number.isFinite(${value})`);
    case "array":
      return call(code`Array.isArray(${value})`);
    case "object":
      return call(code`${isObject}(${value})`);
    case "boolean":
      return atom(code`typeof ${value} === "boolean"`, code`typeof ${value} !== "boolean"`);
    case "string":
      return atom(code`typeof ${value} === "string"`, code`typeof ${value} !== "string"`);
  }
}

/** Whether `value` is of a kind that keywords judge. */
export function kindCondition(kind: Exclude<ValueKind, "any">, value: Code, isObject: Code): Condition {
  return kind === "number"
    ? atom(code`typeof ${value} === "number"`, code`typeof ${value} !== "number"`)
    : typeCondition(kind, value, isObject);
}

/** Whether `value` has one of some types. */
export const typesCondition = (types: readonly TypeName[], value: Code, isObject: Code): Condition =>
  types.length === 0 ? never : any(types.map((type) => all([typeCondition(type, value, isObject)])));
