import { type Code, code, indent, isMultiline, join, widthOf } from "../../code/code.ts";

/** How wide a line of generated code may be. */
export const lineWidth = 120;

/** A printed type, before it is known how much room there is for it. */
export interface TypeText {
  /** On one line; `undefined` when it must be broken: it holds comments, or is too wide for any line. */
  readonly flat: Code | undefined;
  /** How tightly it binds: an atom stands anywhere, the others need parentheses inside tighter ones. */
  readonly form: "atom" | "intersection" | "union";
  /** Over several lines, when `column` characters of the line it begins on are taken. Without a leading line break. */
  readonly broken: (column: number) => Code;
  /** Whether the broken form begins on a line of its own. */
  readonly startsBelow: boolean;
}

/** A type that cannot be broken. */
export const atom = (text: Code): TypeText => ({ flat: text, form: "atom", broken: () => text, startsBelow: false });

/** The type where `column` characters of the line are taken and `trailing` more must fit behind it. */
export function fit(text: TypeText, column: number, trailing = 1): Code {
  if (text.flat !== undefined && column + widthOf(text.flat) + trailing <= lineWidth) return text.flat;
  return text.startsBelow ? indent(code`\n${text.broken(column)}`) : text.broken(column);
}

/** `head`, and the type behind it on the same line or below. */
export function after(head: Code, text: TypeText, column: number): Code {
  const printed = fit(text, column + widthOf(head) + 1);
  return text.startsBelow && isMultiline(printed) ? code`${head}${printed};` : code`${head} ${printed};`;
}

/** Several lines of members in braces; a flat form when they are few, short and without comments. */
export function braces(members: () => readonly Code[], flatMembers: readonly Code[] | undefined): TypeText {
  const flat = flatMembers === undefined ? undefined : narrow(code`{ ${join(flatMembers, code`; `)} }`);
  let broken: Code | undefined;
  const toLines = (): Code => (broken ??= code`{${indent(code`\n${join(members(), code`\n`)}`)}\n}`);
  return { flat, form: "atom", broken: toLines, startsBelow: false };
}

/** The code, if it could stand on one line. */
export const narrow = (text: Code): Code | undefined => (widthOf(text) > lineWidth || isMultiline(text) ? undefined : text);

/** At least one of the types: `A | B`, or a line each. */
export function unionText(members: readonly TypeText[]): TypeText {
  if (members.length === 1) return members[0]!;
  const hugged = hug(members);
  if (hugged !== undefined) return hugged;
  const wrapped = members.map((each) => (each.form === "intersection" ? parenthesised(each) : each));
  const flats = flatsOf(wrapped);
  return {
    flat: flats === undefined ? undefined : narrow(join(flats, code` | `)),
    form: "union",
    broken: (column) => join(wrapped.map((each) => unionLines(each, column)), code`\n`),
    startsBelow: true,
  };
}

/** A member of a broken union: a line of its own, or the lines of a union inside it. */
function unionLines(member: TypeText, column: number): Code {
  const isNested = member.startsBelow && (member.flat === undefined || column + 4 + widthOf(member.flat) > lineWidth);
  return isNested ? member.broken(column) : code`| ${indent(fit(member, column + 4, 0))}`;
}

/** `{ … } | null`: a lone object keeps its braces on the line, as a person would write it. */
function hug(members: readonly TypeText[]): TypeText | undefined {
  const [object, ...rest] = members;
  const isLone = object !== undefined && object.form === "atom" && object.flat === undefined && rest.length === 1;
  const tail = isLone ? flatsOf(rest) : undefined;
  if (!isLone || tail === undefined || rest.some((each) => each.flat === undefined || widthOf(each.flat) > 10)) return undefined;
  return { flat: undefined, form: "union", broken: (column) => code`${object.broken(column)} | ${join(tail, code` | `)}`, startsBelow: false };
}

/** All of the types: `A & B`; an object among them keeps its braces on the line. */
export function intersectionText(members: readonly TypeText[]): TypeText {
  if (members.length === 1) return members[0]!;
  const wrapped = members.map((each) => (each.form === "union" ? parenthesised(each) : each));
  const flats = flatsOf(wrapped);
  return {
    flat: flats === undefined ? undefined : narrow(join(flats, code` & `)),
    form: "intersection",
    broken: (column) => join(wrapped.map((each, index) => (members[index]!.form === "union" ? fit(each, column + 4) : each.broken(column))), code` & `),
    startsBelow: false,
  };
}

/** `(A | B)`, where something binds tighter. */
export function parenthesised(text: TypeText): TypeText {
  if (text.form === "atom") return text;
  return {
    flat: text.flat === undefined ? undefined : code`(${text.flat})`,
    form: "atom",
    broken: (column) => (text.startsBelow ? code`(${indent(code`\n${text.broken(column + 2)}`)}\n)` : code`(${text.broken(column)})`),
    startsBelow: false,
  };
}

/** Something in front of and behind a type, which is an atom then: `T[]`, `...T[]`. */
export function around(before: Code, text: TypeText, behind: Code): TypeText {
  const inner = parenthesised(text);
  return {
    flat: inner.flat === undefined ? undefined : narrow(code`${before}${inner.flat}${behind}`),
    form: "atom",
    broken: (column) => code`${before}${fit(inner, column, widthOf(behind) + 1)}${behind}`,
    startsBelow: false,
  };
}

/** `[A, B?]`. */
export function tupleText(items: readonly TypeText[]): TypeText {
  const flats = flatsOf(items);
  const lines = (column: number): Code => join(items.map((each) => code`${fit(each, column + 2)},`), code`\n`);
  return {
    flat: flats === undefined ? undefined : narrow(code`[${join(flats, code`, `)}]`),
    form: "atom",
    broken: (column) => code`[${indent(code`\n${lines(column)}`)}\n]`,
    startsBelow: false,
  };
}

function flatsOf(texts: readonly TypeText[]): readonly Code[] | undefined {
  const flats: Code[] = [];
  let width = 0;
  for (const { flat } of texts) {
    if (flat === undefined) return undefined;
    flats.push(flat);
    width += widthOf(flat);
    if (width > lineWidth) return undefined;
  }
  return flats;
}
