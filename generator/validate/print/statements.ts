import { type Condition, isAlways, isNever, printCondition } from "./condition.ts";
import { type Code, code, empty, indent, isMultiline, lines } from "../../code/code.ts";

/** Statements that count only where a test passes. */
export function onlyIf(condition: Condition, statements: readonly Code[]): Code {
  if (isNever(condition) || statements.every((statement) => statement.isEmpty)) return empty;
  return isAlways(condition) ? lines(statements.filter((statement) => !statement.isEmpty)) : code`if (${printCondition(condition)}) ${block(statements)}`;
}

/** A single statement without a block of its own that counts only where a test passes. */
export const singleIf = (condition: Condition, statement: Code): Code => {
  if (isNever(condition)) return empty;
  return isAlways(condition) ? statement : code`if (${printCondition(condition)}) ${isMultiline(statement) ? block([statement]) : statement}`;
};

/** Statements in braces, one per line. */
export const block = (statements: readonly Code[]): Code => {
  const present = statements.filter((statement) => !statement.isEmpty);
  return code`{${indent(code`\n${lines(present)}`)}\n}`;
};
