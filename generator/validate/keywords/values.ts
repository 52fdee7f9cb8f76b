import { type Code, code, join, literal, widthOf } from "../../code/code.ts";
import type { JsonArray, JsonValue } from "../../source/json.ts";
import { isEqual } from "../../../templates/validators/values.ts";
import type { Keyword, Site } from "../keyword.ts";
import { any, atom, call, type Condition } from "../print/condition.ts";
import { isTypeName, typesCondition, type TypeName } from "../print/value-kinds.ts";
import { assertion, isArray } from "./assertion.ts";

/** The types that a `type` keyword allows. */
export function typesOf(value: JsonValue | undefined): readonly TypeName[] | undefined {
  if (isTypeName(value)) return [value];
  return isArray(value) && value.length > 0 && value.every(isTypeName) ? value : undefined;
}

/** Whether an instance has a type. */
export function hasType(instance: JsonValue, type: TypeName): boolean {
  switch (type) {
    case "null":
      return instance === null;
    case "integer":
      return Number.isInteger(instance);
    case "number":
      return Number.isFinite(instance);
    case "array":
      return isArray(instance);
    case "object":
      return typeof instance === "object" && instance !== null && !isArray(instance);
    default:
      return typeof instance === type;
  }
}

/** 2020-12 validation, section 6.1.1. */
export const type: Keyword = assertion({
  name: "type",
  on: "any",
  accepts: (value): value is string | readonly string[] => typesOf(value) !== undefined,
  params: (value) => ({ type: value }),
  holds: (value, instance) => typesOf(value)!.some((each) => hasType(instance, each)),
  condition: (value, _, site) => typesCondition(typesOf(value)!, site.value, site.runtime("isObject")),
});

/** OpenAPI 3.0.3, section 4.7.24: `nullable: true` adds null to the type beside it. */
export const nullableType: Keyword = assertion({
  name: "type",
  on: "any",
  accepts: (value): value is string => isTypeName(value) && value !== "null",
  params: (value, sibling) => ({ type: [...typesBeside(value, sibling)] }),
  holds: (value, instance, frame) => typesBeside(value, (name) => frame.sibling(name)).some((each) => hasType(instance, each)),
  condition: (value, _, site) => typesCondition(typesBeside(value, (name) => site.keyword(name)), site.value, site.runtime("isObject")),
});

/** The types that a `type` keyword allows together with `nullable` beside it, where the dialect knows that. */
export function typesBeside(value: JsonValue | undefined, sibling: (name: string) => JsonValue | undefined): readonly TypeName[] {
  const types = typesOf(value) ?? [];
  return sibling("nullable") === true ? [...types, "null"] : types;
}

/** 2020-12 validation, section 6.1.2. */
export const enumeration: Keyword = assertion({
  name: "enum",
  on: "any",
  accepts: isArray,
  params: (allowedValues) => ({ allowedValues }),
  printParams: (allowedValues, site) => code`{ allowedValues: ${listOf(allowedValues, site)} }`,
  holds: (allowedValues, instance) => allowedValues.some((each) => isEqual(each, instance)),
  condition: (allowedValues, value, site) => isOneOf(allowedValues, value, site),
});

/** 2020-12 validation, section 6.1.3. */
export const constant: Keyword = assertion({
  name: "const",
  on: "any",
  accepts: (value): value is JsonValue => value !== undefined,
  params: (allowedValue) => ({ allowedValue }),
  holds: (allowedValue, instance) => isEqual(allowedValue, instance),
  condition: (allowedValue, value, site) => equals(allowedValue, value, site),
});

/** Above this many primitive values a `Set` is faster than comparing one after another. */
const longestChain = 40;

/** Some values as an array; a longer one is a constant of the module. */
const listOf = (values: JsonArray, site: Site): Code => (isLong(values) ? site.constant("values", code`readonly unknown[]`, literal(values)) : literal(values));

const isLong = (values: JsonArray): boolean => widthOf(literal(values)) > 40;

function isOneOf(allowed: JsonArray, value: Code, site: Site): Condition {
  if (site.explains && isLong(allowed) && allowed.every((each) => typeof each !== "object" || each === null)) {
    return call(code`${listOf(allowed, site)}.includes(${value})`);
  }
  const primitives = allowed.filter((each) => typeof each !== "object" || each === null);
  const structures = allowed.filter((each) => typeof each === "object" && each !== null);
  const rest = structures.map((each) => equals(each, value, site));
  if (primitives.length <= longestChain) return any([...primitives.map((each) => equals(each, value, site)), ...rest]);
  const elements = join(primitives.map(literal), code`, `);
  const set = site.constant("value_set", code`ReadonlySet<unknown>`, code`/* @__PURE__ */ new Set<unknown>([${elements}])`);
  return any([call(code`${set}.has(${value})`), ...rest]);
}

function equals(expected: JsonValue, value: Code, site: Site): Condition {
  if (typeof expected !== "object" || expected === null) {
    return atom(code`${value} === ${literal(expected)}`, code`${value} !== ${literal(expected)}`);
  }
  const structure = site.constant("value", code`unknown`, literal(expected));
  return call(code`${site.runtime("isEqual")}(${value}, ${structure})`);
}
