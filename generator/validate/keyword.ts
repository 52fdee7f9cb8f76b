import type { Code } from "../code/code.ts";
import type { ReferenceKeyword, Resource, Schema } from "../model/reference-graph.ts";
import type { JsonArray, JsonObject, JsonValue } from "../source/json.ts";
import type { BranchTag } from "./branch-tags.ts";
import type { ExpressionPath } from "./print/expression-path.ts";
import type { Condition } from "./print/condition.ts";
import type { Piece, ValueKind } from "./print/piece.ts";
import type { DynamicScope } from "./dynamic-scope.ts";

/**
 * One keyword. What it means is said twice, and every test of the official suite runs through both: `evaluate` judges
 * an instance now, `print` gives the code that will.
 */
export interface Keyword {
  readonly name: string;
  /** Whether the keyword's value has the form that its standard asks for; a keyword with another is as if absent. */
  readonly accepts: (value: JsonValue) => boolean;
  /** Judges `frame.instance`: reports issues and annotations to the frame. A keyword with subschemas gives steps. */
  readonly evaluate: (value: JsonValue, frame: Frame) => Steps | void;
  /**
   * The code for the keyword at `site`. Keywords that are printed together share one function, which is called once.
   * Absent for annotations.
   */
  readonly print?: (site: Site) => readonly Piece[];
  /**
   * What the keyword evaluates of a value that is valid by its schema, for `unevaluatedProperties` and
   * `unevaluatedItems` around it. Absent when it evaluates nothing.
   */
  readonly covers?: (site: Site, subject: "members" | "items") => readonly Covering[];
  /** Where the keyword's subschemas stand in its value, and on what they are applied. Absent when it has none. */
  readonly subschemas?: (value: JsonValue) => readonly Subschema[];
}

/**
 * An evaluation in steps: a frame that is yielded has been evaluated when the steps go on. Whoever runs them keeps the
 * frames that wait on a list of its own, so that no depth of schema or instance ends the stack.
 */
export type Steps = Generator<Frame, void>;

/** A subschema of a keyword. */
export interface Subschema {
  /** The keys that lead from the schema to it, the keyword's name first. */
  readonly keys: readonly (string | number)[];
  /** Whether it is applied to the same instance, or to a member or an item of it. */
  readonly isInPlace: boolean;
}

/** What a keyword evaluates. */
export type Covering =
  | { readonly kind: "all" }
  | { readonly kind: "names"; readonly names: readonly string[]; readonly patterns: readonly string[] }
  /** The first items. */
  | { readonly kind: "first"; readonly count: number }
  /** The items that pass a test. */
  | { readonly kind: "matching"; readonly test: (item: Code) => Condition }
  /** What a function says that is printed for the schema at `site`. */
  | { readonly kind: "call"; readonly site: Site }
  /** Whatever a schema on the same value evaluates, where `when` is true. */
  | { readonly kind: "inPlace"; readonly site: Site; readonly when?: () => Condition; readonly isReference?: boolean };

/** A version of JSON Schema: what its keywords are and do. */
export interface Dialect {
  /** By name, in the order in which they are evaluated: those that read others' annotations come last. */
  readonly keywords: ReadonlyMap<string, Keyword>;
  /** Draft-07 and before: nothing beside a `$ref` counts. */
  readonly ignoresReferenceSiblings: boolean;
  /** Whether `format` is an assertion by the meta-schema's own word (the format-assertion vocabulary). */
  readonly assertsFormat: boolean;
}

/** A schema where it stands, with the dynamic scope in which it was reached. One value per place and scope. */
export interface Place {
  readonly schema: Schema;
  readonly resource: Resource;
  /** JSON Pointer from the resource's root. */
  readonly pointer: string;
  readonly scope: DynamicScope;
  readonly dialect: Dialect;
}

/** One schema applied to one part of the instance, as a keyword's `evaluate` sees it. */
export interface Frame {
  readonly place: Place;
  readonly instance: JsonValue;
  /** The instance when it is an object, or an array. */
  readonly object: JsonObject | undefined;
  readonly array: JsonArray | undefined;
  readonly isValid: boolean;
  /** Whether the verdict rests on something waived: a hole, or a member that may be missing in a partial instance. */
  readonly isUncertain: boolean;
  /** Whether required members may be missing, and least numbers of members or items unmet. */
  readonly waivesMembers: boolean;
  readonly waivesCounts: boolean;
  readonly assertsFormats: boolean;
  /** Member names and item indexes that successful subschemas have evaluated; `unevaluated…` judges the others. */
  readonly evaluated: ReadonlySet<string | number>;
  /** The value of a sibling keyword, when it counts. */
  sibling(name: string): JsonValue | undefined;
  /** Reports that the current keyword is violated. */
  fail(params: Readonly<Record<string, unknown>>): void;
  annotate(value: JsonValue): void;
  /** Notes that the verdict rests on something waived. */
  waive(): void;
  markEvaluated(key: string | number): void;
  /** The subschema at `keys` on the same instance, still to be evaluated. */
  tryInPlace(...keys: readonly (string | number)[]): Frame;
  /** The schema that the reference keyword leads to on the same instance, still to be evaluated. */
  tryReference(keyword: ReferenceKeyword): Frame | undefined;
  /** The subschema at `keys` on a member or an item, still to be evaluated. */
  tryChild(key: string | number, instance: JsonValue, ...keys: readonly (string | number)[]): Frame;
  /** The subschema at `keys` on the name of a member, still to be evaluated. */
  tryName(name: string, ...keys: readonly (string | number)[]): Frame;
  /** Takes over issues and annotations of a subschema applied to a member or an item. */
  takeChild(child: Frame): void;
  /** Takes over everything a subschema found on the same instance. */
  takeInPlace(inner: Frame): void;
  /** Takes over the issues of branches of which none matched, the closest first: the one that `tag` means, if any, then by distance. */
  takeBranchIssues(branches: readonly Frame[], tag: BranchTag | undefined): void;
}

/** One schema applied to one expression, as a keyword's `print` sees it. */
export interface Site {
  readonly place: Place;
  /** The value: a name or a short expression that may be repeated. */
  readonly value: Code;
  /** Whether issues are to be reported, or the verdict alone returned. */
  readonly explains: boolean;
  readonly path: ExpressionPath;
  /** Code of one of the modules that are delivered beside the validators. */
  runtime(name: RuntimeFunction): Code;
  /** The functions that test a format, by the values they test; none when it is unknown or formats are not asserted. */
  formatTests(name: string): readonly { readonly on: ValueKind; readonly function: Code }[];
  /** Whether the module has so few schemas that text which only saves time may be added to it. */
  readonly isInSmallModule: boolean;
  /** The value of one of the schema's keywords, when it counts. */
  keyword(name: string): JsonValue | undefined;
  /** A local name that no other in the function has. */
  fresh(hint: string): Code;
  /** A constant of the module. */
  constant(hint: string, type: Code, value: Code): Code;
  /** Whether a string matches a pattern; `undefined` when the pattern is valid in no mode. */
  patternTest(source: string, value: Code): Condition | undefined;
  /** The same pattern, to be tried on names known now. */
  compiledPattern(source: string): RegExp | undefined;
  /** The subschema at `keys` on the same value. */
  inPlace(...keys: readonly (string | number)[]): Site;
  /** The schema that a reference keyword leads to, on the same value. */
  reference(keyword: ReferenceKeyword): Site | undefined;
  /** The subschema at `keys` on a member or an item. */
  child(value: Code, path: ExpressionPath, ...keys: readonly (string | number)[]): Site;
  /**
   * The subschema at `keys`, the last of which the expression `name` has when the code runs: for subschemas that judge
   * alike under names that stand in paths and addresses as they are.
   */
  childByName(value: Code, name: Code, ...keys: readonly [string, string]): Site;
  /** A number that subschemas have in common only when they judge alike; `undefined` for `true` and `false`. */
  kindOf(...keys: readonly (string | number)[]): number | undefined;
  /** Whether every value is valid. */
  readonly isTrivial: boolean;
  /** Whether every value is valid by the subschema at `keys`. */
  isTrivialAt(...keys: readonly (string | number)[]): boolean;
  /**
   * Statements that return false, or report, where the value is invalid; empty when every value is valid. With `guard`
   * they count only where it passes.
   */
  statements(guard?: Condition): Code;
  /** The same site where it is known that more issues are wanted. */
  whenWanted(): Site;
  /** The verdict as a test; a function is made where it takes more than an expression. */
  condition(): Condition;
  /** The verdict as a test, unless it takes more than an expression. */
  inlineCondition(): Condition | undefined;
  /** What the schema's own keywords evaluate; if asked so, all but `unevaluatedProperties` and `unevaluatedItems`. */
  coverings(subject: "members" | "items", isBeforeUnevaluated: boolean): readonly Covering[];
  /** Whether the schema evaluates the member or item `key` of the value, which is valid by it; a call of a function. */
  covers(subject: "members" | "items", key: Code): Condition;
  /** Statements that report one of the schema's keywords. `isFound`: the params are not known before a value is judged. */
  report(keyword: string, params: Code, isFound?: boolean): Code;
  /** A statement that ends the function when no more issues are wanted; nothing where none are reported. */
  leaveWhenFull(): Code;
  /** Statements that report each of the required members that the value lacks. */
  reportMissing(names: Iterable<string>): Code;
  /** Statements that report the issues of branches of which none matched, the closest first: the one that `tag` means, if any, then by distance. */
  reportBranches(branches: readonly Site[], tag: BranchTag | undefined): Code;
}

/** What the modules delivered beside the validators export for them. */
export type RuntimeFunction =
  | "isObject"
  | "isEqual"
  | "isUnique"
  | "isMultipleOf"
  | "hasAtMost"
  | "hasAtLeast"
  | "withoutNumbers"
  | "listNames"
  | "oneMember"
  | "passingOf"
  | "pointerToken";
