import { type Code, code, empty, join, literal, string } from "../../code/code.ts";
import { isSchema } from "../../model/reference-graph.ts";
import type { JsonObject, JsonValue } from "../../source/json.ts";
import { type Branch, findBranchTag } from "../branch-tags.ts";
import type { Covering, Frame, Keyword, Site, Steps, Subschema } from "../keyword.ts";
import { all, any, atom, call, type Condition, isAlways, not as negate, printCondition } from "../print/condition.ts";
import { areDisjoint } from "../print/disjoint-branches.ts";
import { type Piece, statementsPiece } from "../print/piece.ts";
import { block, singleIf } from "../print/statements.ts";
import { explainTagged, findTag, printTagSwitch } from "../print/tagged-branches.ts";
import { isArray, isObject } from "./assertion.ts";
import { mapSubschemas } from "./members.ts";
import { isPresent } from "../print/member.ts";
import { castTo } from "./assertion.ts";

const isSchemaList = (value: JsonValue): boolean => isArray(value) && value.every(isSchema);

const listSubschemas = (keyword: string) => (value: JsonValue): readonly Subschema[] =>
  isArray(value) ? value.map((_, index) => ({ keys: [keyword, index], isInPlace: true })) : [];

const ownSubschema = (keyword: string) => (): readonly Subschema[] => [{ keys: [keyword], isInPlace: true }];

/** The sites of a keyword's branches. */
function branchesOf(site: Site, keyword: string): readonly Site[] {
  const value = site.keyword(keyword);
  return isArray(value) ? value.map((_, index) => site.inPlace(keyword, index)) : [];
}

/** A branch that evaluates what it evaluates where it is valid. */
const whereValid = (inner: Site): Covering => ({ kind: "inPlace", site: inner, when: () => inner.condition() });

/** A frame as those who look for a tag see it. */
const toBranch = (frame: Frame): Branch => ({
  keyword: (name) => frame.sibling(name),
  reference: (keyword) => {
    const target = frame.tryReference(keyword);
    return target === undefined ? undefined : toBranch(target);
  },
  inPlace: (...keys) => toBranch(frame.tryInPlace(...keys)),
});

/** Statements of a subschema on the same value, as a piece. */
function inPlacePiece(inner: Site): readonly Piece[] {
  if (!inner.explains) {
    const condition = inner.inlineCondition();
    if (condition !== undefined) return isAlways(condition) ? [] : [{ kind: "test", on: "any", condition, report: () => empty }];
  }
  return inner.isTrivial ? [] : [statementsPiece("any", () => inner.statements())];
}

/** 2020-12 core, section 10.2.1.1. */
export const allOf: Keyword = {
  name: "allOf",
  accepts: isSchemaList,
  *evaluate(value, frame) {
    for (const index of (value as readonly JsonValue[]).keys()) {
      const branch = frame.tryInPlace("allOf", index);
      yield branch;
      frame.takeInPlace(branch);
    }
  },
  print: (site) => branchesOf(site, "allOf").flatMap(inPlacePiece),
  covers: (site) => branchesOf(site, "allOf").map((inner) => ({ kind: "inPlace", site: inner })),
  subschemas: listSubschemas("allOf"),
};

/** 2020-12 core, section 10.2.1.2. */
export const anyOf: Keyword = {
  name: "anyOf",
  accepts: isSchemaList,
  *evaluate(value, frame) {
    const branches = [...(value as readonly JsonValue[]).keys()].map((index) => frame.tryInPlace("anyOf", index));
    yield* branches;
    for (const branch of branches) if (branch.isValid) frame.takeInPlace(branch);
    if (branches.some((branch) => branch.isValid)) return;
    frame.fail({});
    frame.takeBranchIssues(branches, findBranchTag(toBranch(frame), branches.map(toBranch)));
  },
  print(site) {
    const branches = branchesOf(site, "anyOf");
    const tag = findTag(branches);
    const report = (): Code => join([site.report("anyOf", literal({})), site.reportBranches(branches, findBranchTag(site, branches))], code`\n`);
    if (tag !== undefined) return [statementsPiece("any", () => (site.explains ? explainTagged(site, branches, tag, report()) : printTagSwitch(site, branches, tag)))];
    const condition = any(branches.map((branch) => branch.condition()));
    return branches.length === 0 || isAlways(condition) ? [] : [{ kind: "test", on: "any", condition, report }];
  },
  covers: (site) => branchesOf(site, "anyOf").map(whereValid),
  subschemas: listSubschemas("anyOf"),
};

/** 2020-12 core, section 10.2.1.3. */
export const oneOf: Keyword = {
  name: "oneOf",
  accepts: isSchemaList,
  *evaluate(value, frame) {
    const branches = [...(value as readonly JsonValue[]).keys()].map((index) => frame.tryInPlace("oneOf", index));
    yield* branches;
    const passing = branches.flatMap((branch, index) => (branch.isValid ? [index] : []));
    const certain = passing.filter((index) => !branches[index]!.isUncertain);
    if (passing.length > 1 && certain.length <= 1) frame.waive();
    if (passing.length > 0 && certain.length <= 1) {
      for (const index of certain.length === 1 ? certain : passing.slice(0, 1)) frame.takeInPlace(branches[index]!);
      return;
    }
    frame.fail({ passing });
    for (const index of passing) frame.takeInPlace(branches[index]!);
    if (passing.length === 0) frame.takeBranchIssues(branches, findBranchTag(toBranch(frame), branches.map(toBranch)));
  },
  print(site) {
    const branches = branchesOf(site, "oneOf");
    if (branches.length === 0) return [];
    const tag = findTag(branches);
    const report = (): Code => join([site.report("oneOf", literal({ passing: [] })), site.reportBranches(branches, findBranchTag(site, branches))], code`\n`);
    if (tag !== undefined) return [statementsPiece("any", () => (site.explains ? explainTagged(site, branches, tag, report()) : printTagSwitch(site, branches, tag)))];
    if (areDisjoint(branches)) return [{ kind: "test", on: "any", condition: any(branches.map((branch) => branch.condition())), report }];
    return [statementsPiece("any", () => (site.explains ? explainOneOf(site, branches, report()) : countBranches(site, branches)))];
  },
  covers: (site) => branchesOf(site, "oneOf").map(whereValid),
  subschemas: listSubschemas("oneOf"),
};

function countBranches(site: Site, branches: readonly Site[]): Code {
  const count = site.fresh("count");
  const tests = branches.map((branch, index) => {
    const test = branch.condition();
    if (index === 0) return singleIf(test, code`${count}++;`);
    const second = all([test, atom(code`++${count} > 1`, code`++${count} <= 1`)]);
    return code`if (${printCondition(second)}) return false;`;
  });
  return join([code`let ${count} = 0;`, ...tests, code`if (${count} === 0) return false;`], code`\n`);
}

function explainOneOf(site: Site, branches: readonly Site[], reportNone: Code): Code {
  const passing = site.fresh("passing");
  const tests = branches.map((branch, index) =>
    singleIf(branch.condition(), code`${passing} += ${string(String.fromCharCode(48 + index))};`));
  return join([
    code`let ${passing} = "";`,
    ...tests,
    code`if (${passing} === "") ${block([reportNone])} else if (${passing}.length > 1) ${site.report("oneOf", code`{ passing: ${site.runtime("passingOf")}(${passing}) }`, true)}`,
  ], code`\n`);
}

/** 2020-12 core, section 10.2.1.4. */
export const not: Keyword = {
  name: "not",
  accepts: isSchema,
  *evaluate(_, frame) {
    const inner = frame.tryInPlace("not");
    yield inner;
    if (inner.isValid && inner.isUncertain) frame.waive();
    else if (inner.isValid) frame.fail({});
  },
  print(site) {
    const condition = negate(site.inPlace("not").condition());
    return isAlways(condition) ? [] : [{ kind: "test", on: "any", condition, report: () => site.report("not", literal({})) }];
  },
  subschemas: ownSubschema("not"),
};

/** 2020-12 core, section 10.2.2.1; judges `then` and `else` as well. */
export const conditional: Keyword = {
  name: "if",
  accepts: isSchema,
  *evaluate(_, frame) {
    const test = frame.tryInPlace("if");
    yield test;
    if (test.isValid) frame.takeInPlace(test);
    const branch = test.isValid ? "then" : "else";
    if (!isSchema(frame.sibling(branch))) return;
    const inner = frame.tryInPlace(branch);
    yield inner;
    if (test.isUncertain && !inner.isValid) frame.waive();
    else frame.takeInPlace(inner);
  },
  print(site) {
    const parts = { then: branchOf(site, "then"), else: branchOf(site, "else") };
    if (parts.then === undefined && parts.else === undefined) return [];
    if (parts.then?.isTrivial !== false && parts.else?.isTrivial !== false) return [];
    const test = site.inPlace("if").condition();
    const condition = site.explains ? undefined : inlineConditional(test, parts.then, parts.else);
    if (condition === undefined) return [statementsPiece("any", () => printConditional(test, parts.then, parts.else))];
    return isAlways(condition) ? [] : [{ kind: "test", on: "any", condition, report: () => empty }];
  },
  covers(site) {
    const test = site.inPlace("if");
    const [yes, no] = [branchOf(site, "then"), branchOf(site, "else")];
    return [
      whereValid(test),
      ...(yes === undefined ? [] : [{ kind: "inPlace", site: yes, when: () => test.condition() } as const]),
      ...(no === undefined ? [] : [{ kind: "inPlace", site: no, when: () => negate(test.condition()) } as const]),
    ];
  },
  subschemas: ownSubschema("if"),
};

const branchOf = (site: Site, keyword: "then" | "else"): Site | undefined =>
  isSchema(site.keyword(keyword)) ? site.inPlace(keyword) : undefined;

function printConditional(test: Condition, yes: Site | undefined, no: Site | undefined): Code {
  const [whenTrue, whenFalse] = [yes?.statements() ?? empty, no?.statements() ?? empty];
  if (whenTrue.isEmpty) return code`if (${printCondition(negate(test))}) ${block([whenFalse])}`;
  const otherwise = whenFalse.isEmpty ? empty : code` else ${block([whenFalse])}`;
  return code`if (${printCondition(test)}) ${block([whenTrue])}${otherwise}`;
}

/** `if` as a test, where only one of `then` and `else` says something that fits an expression. */
function inlineConditional(test: Condition, yes: Site | undefined, no: Site | undefined): Condition | undefined {
  const [whenTrue, whenFalse] = [yes, no].map((branch) => (branch === undefined ? all([]) : branch.inlineCondition()));
  if (whenTrue === undefined || whenFalse === undefined) return undefined;
  if (isAlways(whenFalse)) return any([negate(test), whenTrue]);
  return isAlways(whenTrue) ? any([test, whenFalse]) : undefined;
}

/** `then` and `else` are judged by `if`. */
const branch = (name: "then" | "else"): Keyword => ({
  name,
  accepts: isSchema,
  evaluate: () => {},
  subschemas: ownSubschema(name),
});

export const thenBranch: Keyword = branch("then");
export const elseBranch: Keyword = branch("else");

/** 2020-12 core, section 10.2.2.4. */
export const dependentSchemas: Keyword = {
  name: "dependentSchemas",
  accepts: isObject,
  *evaluate(value, frame) {
    for (const name of Object.keys(value as JsonObject)) yield* applyDependent(frame, "dependentSchemas", name);
  },
  print: (site) => printDependentSchemas(site, "dependentSchemas"),
  covers: (site) => coverDependent(site, "dependentSchemas"),
  subschemas: mapSubschemas("dependentSchemas", true),
};

/** Applies the schema that counts where an object has the member `name`. */
export function* applyDependent(frame: Frame, keyword: string, name: string): Steps {
  const value = frame.sibling(keyword);
  if (frame.object === undefined || !Object.hasOwn(frame.object, name) || !isObject(value) || !isSchema(value[name])) return;
  const inner = frame.tryInPlace(keyword, name);
  yield inner;
  frame.takeInPlace(inner);
}

/** What the schemas evaluate that count where an object has a member. */
export function coverDependent(site: Site, keyword: string): readonly Covering[] {
  const value = site.keyword(keyword);
  const object = castTo("object", site.value);
  if (!isObject(value)) return [];
  return Object.keys(value).filter((name) => isSchema(value[name])).map((name) => {
    const when = (): Condition => all([call(code`${site.runtime("isObject")}(${site.value})`), isPresent(object, name)]);
    return { kind: "inPlace", site: site.inPlace(keyword, name), when };
  });
}

/** The schemas that count where an object has a member. */
export function printDependentSchemas(site: Site, keyword: string): readonly Piece[] {
  const value = site.keyword(keyword);
  if (!isObject(value)) return [];
  const object = castTo("object", site.value);
  return Object.keys(value).filter((name) => isSchema(value[name])).flatMap((name): Piece[] => {
    const inner = site.inPlace(keyword, name);
    const inline = site.explains ? undefined : inner.inlineCondition();
    if (inline !== undefined) {
      const absent = negate(isPresent(object, name));
      return [{ kind: "test", on: "object", condition: any([absent, inline]), report: () => empty }];
    }
    return inner.isTrivial ? [] : [statementsPiece("object", () => inner.statements(isPresent(object, name)))];
  });
}
