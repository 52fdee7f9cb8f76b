import { type Code, code, ident, string } from "../../code/code.ts";
import { atom, type Condition } from "./condition.ts";

/** The type of an object whose members are read; the module that uses it declares it. */
export const membersType: Code = ident("$Members");

/** Names that every object inherits: a probe for one of them must ask whether the object has it itself. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether reading a member of this name could find something the object does not have itself. */
export const isInherited = (name: string): boolean => inherited.has(name);

/** A member's value; `undefined` where it is missing. */
export const memberOf = (object: Code, name: string): Code =>
  isInherited(name)
    ? code`(Object.hasOwn(${object}, ${string(name)}) ? ${object}[${string(name)}] : undefined)`
    : code`${object}[${string(name)}]`;

/** Whether an object has a member. */
export const isPresent = (object: Code, name: string): Condition =>
  atom(code`${memberOf(object, name)} !== undefined`, code`${memberOf(object, name)} === undefined`);

/** Whether an object lacks a member. */
export const isAbsent = (object: Code, name: string): Condition =>
  atom(code`${memberOf(object, name)} === undefined`, code`${memberOf(object, name)} !== undefined`);
