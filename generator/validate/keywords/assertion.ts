import { type Code, code, literal } from "../../code/code.ts";
import type { JsonArray, JsonObject, JsonValue } from "../../source/json.ts";
import { isJsonArray, isJsonObject } from "../../source/json.ts";
import type { Frame, Keyword, Site } from "../keyword.ts";
import type { Condition } from "../print/condition.ts";
import { membersType } from "../print/member.ts";
import type { ValueKind } from "../print/piece.ts";

/** The instances of a kind. */
interface InstanceOf {
  readonly any: JsonValue;
  readonly string: string;
  readonly number: number;
  readonly array: JsonArray;
  readonly object: JsonObject;
}

/** What makes a keyword that tests a value without regard to its parts. */
interface AssertionDefinition<K extends ValueKind, V extends JsonValue> {
  readonly name: string;
  readonly on: K;
  readonly accepts: (value: JsonValue) => value is V;
  /** The parameters of its issue. */
  readonly params: (value: V, sibling: (name: string) => JsonValue | undefined) => JsonObject;
  /** The parameters as an expression, where they are better not written in place. */
  readonly printParams?: (value: V, site: Site) => Code;
  readonly holds: (value: V, instance: InstanceOf[K], frame: Frame) => boolean;
  /** The same as `holds`, as code. `undefined`: it always holds. */
  readonly condition: (value: V, instance: Code, site: Site) => Condition | undefined;
}

/** A keyword that tests a value without regard to its parts. */
export function assertion<K extends ValueKind, V extends JsonValue>(definition: AssertionDefinition<K, V>): Keyword {
  const { name, on, accepts, params, holds, condition } = definition;
  return {
    name,
    accepts,
    evaluate(value, frame) {
      if (!accepts(value) || !isOfKind(on, frame.instance)) return;
      if (!holds(value, frame.instance as InstanceOf[K], frame)) frame.fail(params(value, (each) => frame.sibling(each)));
    },
    print(site) {
      const value = site.keyword(name);
      if (value === undefined || !accepts(value)) return [];
      const test = condition(value, castTo(on, site.value), site);
      if (test === undefined) return [];
      const printed = (): Code => definition.printParams?.(value, site) ?? literal(params(value, (each) => site.keyword(each)));
      const report = (): Code => site.report(name, printed());
      return [{ kind: "test", on, condition: test, keyword: name, report }];
    },
  };
}

function isOfKind(kind: ValueKind, instance: JsonValue): boolean {
  if (kind === "any") return true;
  if (kind === "array") return isJsonArray(instance);
  return kind === "object" ? isJsonObject(instance) : typeof instance === kind;
}

/** The value as an expression of the kind that a guard has found it to be; the compiler knows it of names by itself. */
export function castTo(kind: ValueKind, value: Code): Code {
  if (kind !== "any" && kind !== "number" && isName(value)) return value;
  switch (kind) {
    case "any":
      return code`(${value} as unknown)`;
    case "array":
      return code`(${value} as readonly unknown[])`;
    case "object":
      return code`(${value} as ${membersType})`;
    case "string":
      return code`(${value} as string)`;
    case "number":
      return code`(${value} as number)`;
  }
}

const isName = ({ parts }: Code): boolean => parts.length === 1 && typeof parts[0] === "string" && /^[\w$]+$/.test(parts[0]);

export const isNumber = (value: JsonValue): value is number => typeof value === "number" && Number.isFinite(value);
export const isString = (value: JsonValue): value is string => typeof value === "string";
export const isBoolean = (value: JsonValue): value is boolean => typeof value === "boolean";
export const isCount = (value: JsonValue): value is number => Number.isInteger(value) && (value as number) >= 0;
export const isStrings = (value: JsonValue): value is readonly string[] => isJsonArray(value) && value.every(isString);
export { isJsonArray as isArray, isJsonObject as isObject } from "../../source/json.ts";
