import type { Code } from "../../code/code.ts";
import type { Condition } from "./condition.ts";

/** The values a keyword judges; all others satisfy it (2020-12 core, section 7.6.1). */
export type ValueKind = "any" | "string" | "number" | "array" | "object";

/** What a keyword prints for one function. */
export type Piece = TestPiece | StatementsPiece;

/** A test; where it fails, the value is invalid and one issue is reported. */
export interface TestPiece {
  readonly kind: "test";
  readonly on: ValueKind;
  readonly condition: Condition;
  /** The keyword that makes the test, where that matters. */
  readonly keyword?: string;
  /** Statements that report the failure; only used where issues are explained. */
  readonly report: () => Code;
}

/** Statements that return false, or report, where the value is invalid. Printed only when they are needed. */
export interface StatementsPiece {
  readonly kind: "statements";
  readonly on: ValueKind;
  readonly print: () => Code;
}

/** A piece of statements. */
export const statementsPiece = (on: ValueKind, print: () => Code): StatementsPiece => ({ kind: "statements", on, print });
