import { type Code, code, empty, ident, join, literal, number, string } from "../../code/code.ts";
import type { JsonValue } from "../../source/json.ts";
import type { Place, Site } from "../keyword.ts";
import { all, any, type Condition, not, printCondition } from "../print/condition.ts";
import { noSuffix, pathAt } from "../print/expression-path.ts";
import { FunctionSite } from "../print/function-site.ts";
import { isPresent, memberOf, membersType } from "../print/member.ts";
import { block } from "../print/statements.ts";
import { findTag } from "../print/tagged-branches.ts";
import { Locals, type Unit } from "../print/unit.ts";
import type { FillStep } from "./fill-steps.ts";
import type { DefaultsPrinter } from "./print-defaults.ts";

/** What the statements of one function share. The value so far is `w`, its original `v`. */
interface Fill {
  readonly printer: DefaultsPrinter;
  readonly place: Place;
  readonly site: Site;
}

type StepOf<Kind extends FillStep["kind"]> = Extract<FillStep, { readonly kind: Kind }>;

const current = ident("w");
const object = ident("o");
const array = ident("a");
const copy = ident("copy");

/** The body of the function that fills in the defaults of a schema. */
export function printFillStatements(printer: DefaultsPrinter, place: Place): readonly Code[] {
  const fill: Fill = { printer, place, site: siteOf(printer, place) };
  const steps = printer.graph.stepsFrom(place);
  const of = <Kind extends FillStep["kind"]>(kind: Kind): readonly StepOf<Kind>[] => steps.filter((step): step is StepOf<Kind> => step.kind === kind);
  const members = [...of("member").map((step) => fillMember(fill, step)), ...fillOtherMembers(fill, of("pattern"), of("otherMembers"))];
  const items = [...of("item").map((step) => fillItem(fill, step)), ...of("otherItems").map((step) => fillItems(fill, step))];
  const isObject = printer.writer.runtime("isObject");
  return [
    code`let ${current} = v;`,
    members.length === 0 ? empty : code`if (${isObject}(${current})) ${block([code`const ${object} = ${current} as ${membersType};`, code`let ${copy} = ${object};`, ...members, code`${current} = ${copy};`])}`,
    items.length === 0 ? empty : code`if (Array.isArray(${current})) ${block([code`const ${array}: readonly unknown[] = ${current};`, code`let ${copy} = ${array};`, ...items, code`${current} = ${copy};`])}`,
    ...fillSame(fill, of("same")),
    code`return ${current};`,
  ];
}

/** Conditions on the value so far. */
function siteOf({ writer }: DefaultsPrinter, place: Place): Site {
  const unit: Unit = { place, name: "", matches: empty, explain: empty, takesBase: false, isRecursive: true, leadsToRecursion: true, isEndless: false };
  const context = { module: writer, unit, explains: false, locals: new Locals(["v", "w", "o", "a", "d", "copy"]) };
  return new FunctionSite(context, place, current, pathAt(empty), noSuffix);
}

/** A value of another schema with its defaults. */
function filled({ printer, place }: Fill, { kind, to }: FillStep, value: Code): Code {
  if (!printer.graph.fills(to)) return value;
  const isDeeper = kind !== "same" || printer.graph.isEndless(place, to);
  return code`${printer.functionOf(to)}(${value}, ${isDeeper ? code`${ident("d")} + 1` : ident("d")})`;
}

/** The default, with what it leaves out itself; where that could go on for ever, as it stands. */
function inserted(fill: Fill, step: FillStep, value: JsonValue): Code {
  const isStructure = typeof value === "object" && value !== null;
  return isStructure && !fill.printer.graph.isCycle(fill.place, step.to) ? filled(fill, step, literal(value)) : literal(value);
}

function fillMember(fill: Fill, step: StepOf<"member">): Code {
  const { graph, writer } = fill.printer;
  const standing = graph.defaultOf(step.to);
  const given = memberOf(object, step.name);
  const set = (value: Code): Code => code`${copy} = ${writer.runtime("withMember")}(${copy}, ${object}, ${string(step.name)}, ${value});`;
  if (standing === undefined) return code`if (${given} !== undefined) ${set(filled(fill, step, given))}`;
  if (!graph.fills(step.to)) return code`if (${given} === undefined) ${set(literal(standing))}`;
  return set(code`${given} === undefined ? ${inserted(fill, step, standing)} : ${filled(fill, step, given)}`);
}

/** The members that only patterns or `additionalProperties` speak about. */
function fillOtherMembers(fill: Fill, patterns: readonly StepOf<"pattern">[], others: readonly StepOf<"otherMembers">[]): readonly Code[] {
  if (patterns.length === 0 && others.length === 0) return [];
  const { site, printer } = fill;
  const name = ident("name");
  const set = (step: FillStep): Code => code`${copy} = ${printer.writer.runtime("withMember")}(${copy}, ${object}, ${name}, ${filled(fill, step, code`${copy}[${name}]`)});`;
  const matched = patterns.map((step) => {
    const test = site.patternTest(step.source, name);
    return test === undefined ? empty : code`if (${printCondition(test)}) ${set(step)}`;
  });
  const rest = others.map((step) => code`if (${printCondition(isOther(site, name))}) ${set(step)}`);
  return [code`for (const ${name} in ${object}) ${block([code`if (${object}[${name}] === undefined) continue;`, ...matched, ...rest])}`];
}

/** Whether neither `properties` nor `patternProperties` speaks about a member. */
function isOther(site: Site, name: Code): Condition {
  const keys = (keyword: string): readonly string[] => Object.keys((site.keyword(keyword) ?? {}) as object);
  const declared = keys("properties");
  const names = (): Code => site.constant("names", code`ReadonlySet<string>`, code`/* @__PURE__ */ new Set<string>([${join(declared.map(string), code`, `)}])`);
  const isKnown = declared.length === 0 ? [] : [{ kind: "atom", passes: code`${names()}.has(${name})`, fails: code`!${names()}.has(${name})` } as const];
  return all([...isKnown, ...keys("patternProperties").flatMap((source) => site.patternTest(source, name) ?? [])].map(not));
}

function fillItem(fill: Fill, step: StepOf<"item">): Code {
  const { graph, writer } = fill.printer;
  const index = number(step.index);
  const set = (value: Code): Code => code`${copy} = ${writer.runtime("withItem")}(${copy}, ${array}, ${index}, ${value});`;
  const standing = graph.defaultOf(step.to);
  const present = graph.fills(step.to) ? code`if (${copy}.length > ${index}) ${set(filled(fill, step, code`${copy}[${index}]`))}` : empty;
  if (standing === undefined) return present;
  const missing = code`if (${copy}.length === ${index}) ${set(inserted(fill, step, standing))}`;
  return present.isEmpty ? missing : code`${present}\nelse ${missing}`;
}

function fillItems(fill: Fill, step: StepOf<"otherItems">): Code {
  const index = ident("i");
  const item = filled(fill, step, code`${array}[${index}]`);
  const set = code`${copy} = ${fill.printer.writer.runtime("withItem")}(${copy}, ${array}, ${index}, ${item});`;
  return code`for (let ${index} = ${number(step.start)}; ${index} < ${array}.length; ${index}++) ${set}`;
}

/** Schemas on the same value: first what counts in any case, then what counts where the value so far says so. */
function fillSame(fill: Fill, steps: readonly StepOf<"same">[]): readonly Code[] {
  const { site } = fill;
  const set = (step: FillStep): Code => code`${current} = ${filled(fill, step, current)};`;
  const of = (keyword: string): readonly StepOf<"same">[] => steps.filter(({ keys }) => keys[0] === keyword);
  const always = steps.filter(({ keys }) => keys[0].startsWith("$") || keys[0] === "allOf").map(set);
  const dependent = [...of("dependentSchemas"), ...of("dependencies")].map((step) => {
    const test = isPresent(code`(${current} as ${membersType})`, String(step.keys[1]));
    return code`if (${site.runtime("isObject")}(${current}) && ${printCondition(test)}) ${set(step)}`;
  });
  const conditional = [...of("then"), ...of("else")].map((step) => {
    const test = site.inPlace("if").condition();
    return { step, test: step.keys[0] === "then" ? test : not(test) };
  });
  return [
    ...always,
    ...dependent,
    ...fillBranches(fill, "anyOf", of("anyOf"), set),
    ...fillBranches(fill, "oneOf", of("oneOf"), set),
    ...(conditional.length === 2 ? [code`if (${printCondition(conditional[0]!.test)}) ${set(conditional[0]!.step)}\nelse ${set(conditional[1]!.step)}`]
      : conditional.map(({ step, test }) => code`if (${printCondition(test)}) ${set(step)}`)),
  ];
}

/** The branch that the tag names; without a tag, those by which the value is valid as it stands (of `oneOf`, the only one). */
function fillBranches(fill: Fill, keyword: "anyOf" | "oneOf", steps: readonly StepOf<"same">[], set: (step: FillStep) => Code): readonly Code[] {
  const { site } = fill;
  if (steps.length === 0) return [];
  const branches = (site.keyword(keyword) as readonly JsonValue[]).map((_, index) => site.inPlace(keyword, index));
  const tag = findTag(branches);
  if (tag !== undefined) {
    const cases = steps.map((step) => {
      const labels = join(tag.values[Number(step.keys[1])]!.map((value) => code`case ${string(value)}:`), code`\n`);
      return code`${labels} ${block([set(step), code`break;`])}`;
    });
    return [code`if (${site.runtime("isObject")}(${current})) switch (${memberOf(code`(${current} as ${membersType})`, tag.name)}) ${block(cases)}`];
  }
  const tests = branches.map((branch) => printCondition(any([branch.condition()])));
  const name = site.fresh(keyword === "anyOf" ? "matching" : "only");
  if (keyword === "anyOf") {
    const used = steps.map((step) => tests[Number(step.keys[1])]!);
    return [code`const ${name} = [${join(used, code`, `)}];`, ...steps.map((step, index) => code`if (${name}[${number(index)}]) ${set(step)}`)];
  }
  return [
    code`const ${name} = ${fill.printer.writer.runtime("onlyTrue")}([${join(tests, code`, `)}]);`,
    ...steps.map((step) => code`if (${name} === ${literal(step.keys[1]!)}) ${set(step)}`),
  ];
}
