import { type Code, code, empty, ident, join, lines, literal, number, regex, string } from "../../code/code.ts";
import type { ReferenceKeyword } from "../../model/reference-graph.ts";
import type { JsonValue } from "../../source/json.ts";
import { compilePattern, literalPrefix } from "../patterns.ts";
import type { BranchTag } from "../branch-tags.ts";
import type { Covering, Place, RuntimeFunction, Site } from "../keyword.ts";
import { encodeFragment, isResourceRoot, keywordValue, locationOf, pointerOf } from "../place.ts";
import { conditionOf, explainingStatements, piecesOf, verdictStatements } from "./assemble.ts";
import { all, always, any, atom, call, type Condition, never, not } from "./condition.ts";
import type { Subject } from "./coverage.ts";
import { below, type ExpressionPath, extendSuffix, nameSuffix, noSuffix, pathAt, printPath, printSuffix, type Suffix, tokenPath } from "./expression-path.ts";
import type { ValueKind } from "./piece.ts";
import { block, singleIf } from "./statements.ts";
import { type FunctionContext, Locals, type Unit } from "./unit.ts";

/** A schema on an expression, inside the function of a unit. */
export class FunctionSite implements Site {
  readonly place: Place;
  readonly value: Code;
  readonly path: ExpressionPath;
  readonly #context: FunctionContext;
  /** JSON Pointer, through references, from the unit's schema. */
  readonly #suffix: Suffix;

  /** Whether a reference led here: the schema's own location is not the unit's with the suffix. */
  readonly #isReferenced: boolean;

  /** The keyword that holds the schema; `false` where it stands in a list or a map. */
  readonly #via: string;

  /** What is known where the statements count: that the value is invalid, or that more issues are wanted. */
  readonly #known: "refused" | "wanted" | undefined;

  constructor(context: FunctionContext, place: Place, value: Code, path: ExpressionPath, suffix: Suffix, isReferenced = false, via = "false", known?: "refused" | "wanted") {
    this.#via = via;
    this.#known = known;
    this.#isReferenced = isReferenced;
    this.#context = context;
    this.place = place;
    this.value = value;
    this.path = path;
    this.#suffix = suffix;
  }

  /** The site of a unit's own value `v` in its function. */
  static root(context: FunctionContext): FunctionSite {
    return new FunctionSite(context, context.unit.place, ident("v"), pathAt(ident("p")), noSuffix);
  }

  get explains(): boolean {
    return this.#context.explains;
  }

  get isInSmallModule(): boolean {
    return this.#context.module.isSmall;
  }

  runtime(name: RuntimeFunction): Code {
    return this.#context.module.runtime(name);
  }

  formatTests(name: string): readonly { readonly on: ValueKind; readonly function: Code }[] {
    return this.#context.module.formatTests(name, this.place.dialect);
  }

  keyword(name: string): JsonValue | undefined {
    return keywordValue(this.place, name);
  }

  fresh(hint: string): Code {
    const { locals, module } = this.#context;
    return ident(locals.take(module.localName(hint)));
  }

  constant(hint: string, type: Code, value: Code): Code {
    return this.#context.module.constant(hint, type, value);
  }

  patternTest(source: string, value: Code): Condition | undefined {
    const prefix = literalPrefix(source);
    if (prefix !== undefined) return call(code`${value}.startsWith(${string(prefix)})`);
    const compiled = compilePattern(source);
    if (compiled === undefined) return undefined;
    const expression = this.constant("pattern", code`RegExp`, regex(source, compiled.flags));
    return call(code`${expression}.test(${value})`);
  }

  compiledPattern(source: string): RegExp | undefined {
    return compilePattern(source);
  }

  inPlace(...keys: readonly (string | number)[]): Site {
    return this.child(this.value, this.path, ...keys);
  }

  reference(keyword: ReferenceKeyword): Site | undefined {
    const target = this.#context.module.places.follow(this.place, keyword);
    return target === undefined ? undefined : this.#at(target, this.value, this.path, [keyword], true, judgesBy(this) === 1 ? this.#known : undefined);
  }

  child(value: Code, path: ExpressionPath, ...keys: readonly (string | number)[]): Site {
    return this.#at(this.#context.module.places.child(this.place, ...keys), value, path, keys);
  }

  childByName(value: Code, name: Code, ...keys: readonly [string, string]): Site {
    const suffix = nameSuffix(extendSuffix(this.#suffix, `/${keys[0]}/`), name);
    return new FunctionSite(this.#context, this.#context.module.places.child(this.place, ...keys), value, tokenPath(this.path, name), suffix);
  }

  kindOf(...keys: readonly (string | number)[]): number | undefined {
    const place = this.#context.module.places.child(this.place, ...keys);
    // What has to be encoded in an address must be known now.
    const isPlain = encodeFragment(this.#suffix.text) === this.#suffix.text;
    return typeof place.schema === "boolean" || !isPlain ? undefined : this.#context.module.kindOf(place);
  }

  #at(place: Place, value: Code, path: ExpressionPath, keys: readonly (string | number)[], isReferenced = false, known?: "refused" | "wanted"): FunctionSite {
    const suffix = extendSuffix(this.#suffix, pointerOf(keys));
    const via = keys.length === 1 ? String(keys[0]) : "false";
    return new FunctionSite(this.#context, place, value, path, suffix, isReferenced, via, known);
  }

  statements(guard: Condition = always): Code {
    if (this.isTrivial) return empty;
    return this.#isCalled() ? this.#callStatements(guard) : this.ownStatements(guard);
  }

  /** The statements of the schema itself, never a call of its function. `isWhole`: they are all that the function does. */
  ownStatements(guard: Condition = always, isWhole = false): Code {
    if (this.place.schema === false) return singleIf(guard, this.explains ? this.#reportFalse() : code`return false;`);
    const pieces = piecesOf(this);
    return this.explains ? explainingStatements(this, pieces, guard, isWhole) : verdictStatements(this, pieces, guard, isWhole);
  }

  /** All that a function does which judges by the schema itself: a test, or statements that return false where it fails. */
  ownVerdict(): Condition | { readonly kind: "statements"; readonly print: Code } {
    if (this.place.schema === false) return never;
    const pieces = piecesOf(this);
    return conditionOf(this, pieces) ?? { kind: "statements", print: verdictStatements(this, pieces, always, true) };
  }

  condition(): Condition {
    const inline = this.inlineCondition();
    return inline ?? call(this.#callVerdict(this.#context.module.unitOf(this.place)));
  }

  /** Whether the schema is reached through its functions, not printed here. */
  #isCalled(): boolean {
    const { module } = this.#context;
    return typeof this.place.schema !== "boolean" && (this.#isReferenced || module.isUnit(this.place)) && !module.isSilent(this.place);
  }

  get isTrivial(): boolean {
    return !this.#isCalled() && this.#context.module.shapeOf(this.place) === "always";
  }

  isTrivialAt(...keys: readonly (string | number)[]): boolean {
    const { module } = this.#context;
    const place = module.places.child(this.place, ...keys);
    const isCalled = typeof place.schema !== "boolean" && module.isUnit(place) && !module.isSilent(place);
    return !isCalled && module.shapeOf(place) === "always";
  }

  inlineCondition(): Condition | undefined {
    const { module } = this.#context;
    if (this.#isCalled()) return call(this.#callVerdict(module.unitOf(this.place)));
    const shape = module.shapeOf(this.place);
    return shape === "statements" ? undefined : this.ownCondition();
  }

  /** The verdict of the schema itself as a test, never a call of its function. */
  ownCondition(): Condition | undefined {
    const context: FunctionContext = { ...this.#context, explains: false, locals: new Locals() };
    const site = new FunctionSite(context, this.place, this.value, this.path, this.#suffix);
    return conditionOf(site, piecesOf(site));
  }

  coverings(subject: Subject, isBeforeUnevaluated: boolean): readonly Covering[] {
    return [...this.place.dialect.keywords.values()].flatMap((keyword) => {
      const isAsked = keyword.covers !== undefined && !(isBeforeUnevaluated && keyword.name.startsWith("unevaluated"));
      const value = !isAsked ? undefined : this.keyword(keyword.name);
      return value !== undefined && keyword.accepts(value) ? keyword.covers!(this, subject) : [];
    });
  }

  covers(subject: Subject, key: Code): Condition {
    const { module } = this.#context;
    const unit = module.unitOf(this.place);
    return call(code`${module.coversOf(unit, subject)}(${this.value}, ${key}${this.#depthArgument(unit)})`);
  }

  report(keyword: string, params: Code, isFound = false): Code {
    const { module } = this.#context;
    const fault = isFound ? code`new ${this.#fault}(${module.runtime(`${keyword}Rule`)}, ${params})` : module.fault(keyword, params);
    return this.#reportBy("report", `/${keyword}`, [fault]);
  }

  get #fault(): Code {
    return this.#context.module.runtime("Fault");
  }

  leaveWhenFull(): Code {
    return this.explains ? code`if (!${ident("c")}.valid) return;` : empty;
  }

  reportMissing(names: Iterable<string>): Code {
    const faults = code`/* @__PURE__ */ ${this.#context.module.runtime("missingFaults")}(${join([...names].map(string), comma)})`;
    return this.#reportBy("reportMissing", "/required", [this.value, this.constant("required", code`readonly ${this.#fault}[]`, faults)]);
  }

  reportBranches(branches: readonly Site[], tag: BranchTag | undefined): Code {
    const starts = this.fresh("starts");
    const end = code`${ident("c")}.errors.length`;
    const order = code`${this.#context.module.runtime("orderBranches")}(${ident("c")}, ${starts}${tag === undefined ? empty : code`, ${this.#branchMeant(tag)}`});`;
    return lines([
      this.leaveWhenFull(),
      code`const ${starts} = [${end}];`,
      ...branches.flatMap((branch) => {
        const statements = (branch as FunctionSite).#knowing("refused").statements();
        return [...(statements.isEmpty ? [] : [block([statements])]), code`${starts}.push(${end});`];
      }),
      order,
    ]);
  }

  whenWanted(): Site {
    return this.#knowing("wanted");
  }

  #knowing(known: "refused" | "wanted"): FunctionSite {
    return new FunctionSite(this.#context, this.place, this.value, this.path, this.#suffix, this.#isReferenced, this.#via, known);
  }

  #branchMeant({ name, values }: BranchTag): Code {
    const tags = this.constant("tags", code`readonly (readonly unknown[])[]`, literal(values));
    return code`${this.#context.module.runtime("branchMeant")}(${this.value}, ${string(name)}, ${tags})`;
  }

  /** A call of one of the reporting functions for `keyword`, the pointer to a keyword of the schema, or for the schema itself. */
  #reportBy(reporter: string, keyword: string, rest: readonly Code[]): Code {
    const location = extendSuffix(this.#suffix, keyword);
    const encoded = { ...location, text: encodeFragment(location.text) };
    const place = [printPath(this.path), ident("s"), this.#base, printSuffix(location)];
    const parts = [ident("c"), ...place, ...rest, ...(encoded.text === location.text ? [] : [printSuffix(encoded)])];
    return code`${this.#context.module.runtime(reporter)}(${join(parts, code`, `)});`;
  }

  /** The schema `false` reports itself: it has no keyword, so the one that leads to it gives its name. */
  #reportFalse(): Code {
    if (!this.#isReferenced) return this.#reportBy("reportFalse", "", [string(this.#via)]);
    const place = [printPath(this.path), below(ident("s"), this.#suffix), string(locationOf(this.place)), string(""), string("false")];
    return code`${this.#context.module.runtime("reportFalse")}(${ident("c")}, ${join(place, code`, `)});`;
  }

  /** The address of the function's own schema: a parameter, or a constant of the function. */
  get #base(): Code {
    return ident("b");
  }

  /** The address of the schema, which has functions of its own. */
  #address(): Code {
    const isElsewhere = this.#isReferenced || isResourceRoot(this.place);
    return isElsewhere ? string(locationOf(this.place)) : below(this.#base, { ...this.#suffix, text: encodeFragment(this.#suffix.text) });
  }

  #callVerdict(unit: Unit): Code {
    return code`${unit.matches}(${this.value}${this.#depthArgument(unit)})`;
  }

  /**
   * One of many parts, such as an item, is passed over by its verdict where it is valid, which spares its path; below
   * some depth that would take more than it saves.
   */
  #callStatements(guard: Condition): Code {
    const unit = this.#context.module.unitOf(this.place);
    const isInvalid = not(call(this.#callVerdict(unit)));
    if (!this.explains) return singleIf(all([guard, isInvalid]), code`return false;`);
    const place = [printPath(this.path), below(ident("s"), this.#suffix), ...(unit.takesBase ? [this.#address()] : [])];
    const explain = code`${unit.explain}(${this.value}, ${ident("c")}, ${join(place, comma)}${this.#depthArgument(unit)});`;
    const isDeep = unit.isRecursive && this.#context.unit.isRecursive ? atom(code`d > ${number(deepestGuard)}`, code`d <= ${number(deepestGuard)}`) : never;
    const isAsked = this.#known === "wanted" ? always : atom(code`${ident("c")}.valid`, code`!${ident("c")}.valid`);
    const isWanted = this.#known === "refused" ? always : this.path.isStatic ? isAsked : any([isDeep, isInvalid]);
    return singleIf(all([guard, isWanted]), explain);
  }

  #depthArgument(unit: Unit): Code {
    if (!unit.isRecursive) return empty;
    const levels = Math.max(this.path.levels, unit.isEndless ? 1 : 0);
    if (!this.#context.unit.isRecursive) return code`, ${number(levels)}`;
    return levels === 0 ? code`, ${ident("d")}` : code`, ${ident("d")} + ${number(levels)}`;
  }
}

/** Above this depth of the value a recursive schema is explained without asking for the verdict of its parts again. */
const deepestGuard = 16;

/** How many of a schema's keywords judge something. */
const judgesBy = ({ place }: Site): number =>
  typeof place.schema === "object" ? Object.keys(place.schema).filter((name) => keywordValue(place, name) !== undefined && place.dialect.keywords.get(name)?.print !== undefined).length : 1;

const comma = code`, `;

/** Names that no local may have: words of the language, parameters, and whatever a module may import or declare. */
export const isReservedName = (name: string): boolean => name.length < 2 || reserved.has(name) || /^(is|has|matches|explain|covers|report|pointer|refuse)|Rule$/.test(name);

const reserved: ReadonlySet<string> = new Set(
  ("arguments as await break case catch class const continue debugger default delete do else enum eval export extends false finally for " +
    "function if implements import in instanceof interface let new null package private protected public return static super " +
    "switch this throw true try typeof undefined var void while with yield async number string boolean object refuseDepth withoutNumbers listNames oneMember").split(" "),
);
