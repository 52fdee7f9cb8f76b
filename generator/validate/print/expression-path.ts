import { type Code, code, string } from "../../code/code.ts";
import { escapePointerToken } from "../../source/path.ts";

/** A path below the one a function is given: what is known only at run time, if anything, then text that is known now. */
export interface Suffix {
  readonly head: Code | undefined;
  readonly text: string;
}

export const noSuffix: Suffix = { head: undefined, text: "" };

/** The suffix of something further down. */
export const extendSuffix = ({ head, text }: Suffix, more: string): Suffix => ({ head, text: text + more });

/** The suffix that ends in what `name` holds. */
export const nameSuffix = (suffix: Suffix, name: Code): Suffix => ({ head: code`${printSuffix(suffix)} + ${name}`, text: "" });

/** The suffix as an expression. */
export const printSuffix = ({ head, text }: Suffix): Code => {
  if (head === undefined) return string(text);
  return text === "" ? head : code`${head} + ${string(text)}`;
};

/** The path below `start` as an expression. */
export const below = (start: Code, suffix: Suffix): Code =>
  suffix.head === undefined && suffix.text === "" ? start : code`${start} + ${printSuffix(suffix)}`;

/** An instance path as an expression: what is known only at run time, then text that is known now. */
export interface ExpressionPath {
  readonly head: Code;
  readonly text: string;
  /** How many levels it leads below the function's value. */
  readonly levels: number;
  /** Whether it is the function's own with text that is known now. */
  readonly isStatic: boolean;
}

/** The path that `head` holds. */
export const pathAt = (head: Code): ExpressionPath => ({ head, text: "", levels: 0, isStatic: true });

/** The path of a member or an item known now. */
export const memberPath = (path: ExpressionPath, key: string | number): ExpressionPath => ({
  head: path.head,
  text: `${path.text}/${escapePointerToken(key)}`,
  levels: path.levels + 1,
  isStatic: path.isStatic,
});

/** The path of the member or item whose pointer token `token` gives. */
export const tokenPath = (path: ExpressionPath, token: Code): ExpressionPath => ({
  head: code`${path.head} + ${string(`${path.text}/`)} + ${token}`,
  text: "",
  levels: path.levels + 1,
  isStatic: false,
});

/** The path as an expression. */
export const printPath = ({ head, text }: ExpressionPath): Code => (text === "" ? head : code`${head} + ${string(text)}`);
