import { type Code, code, indent, lines } from "../../code/code.ts";

/** Statements in braces, one per line. */
export const block = (statements: readonly Code[]): Code => {
  const present = statements.filter((statement) => !statement.isEmpty);
  return code`{${indent(code`\n${lines(present)}`)}\n}`;
};
