import { type Code, type ExportedSymbol, code, empty, ident, indent, lines, number, type Settled, settle, string, symbol } from "../../code/code.ts";
import type { CodeFile } from "../../code/code-file.ts";
import { camelCase, NameTable, pascalCase } from "../../model/identifiers.ts";
import { parsePointer } from "../../source/path.ts";
import type { Dialect, Place } from "../keyword.ts";
import { isResourceRoot, locationOf, type Places } from "../place.ts";
import { always, isAlways, printCondition } from "./condition.ts";
import { printCoverage, type Subject } from "./coverage.ts";
import { EqualPlaces } from "./equal-places.ts";
import { FunctionSite, isReservedName } from "./function-site.ts";
import type { ValueKind } from "./piece.ts";
import { type PlaceGraph, toPlaceGraph } from "./place-graph.ts";
import { block } from "./statements.ts";
import { type FunctionContext, type ImportedUnit, Locals, type Unit, type UnitModule } from "./unit.ts";

/** How a module of validators is written. */
export interface ModuleOptions {
  /** Whether `format` is asserted; without it, as each dialect says. */
  readonly formats: "assert" | "annotate" | undefined;
  readonly maxDepth: number;
  /** Whether what gives a value back gives it with the defaults of its schema. */
  readonly defaults?: boolean;
  /** The schemas whose functions another module has. */
  readonly imported?: ReadonlyMap<Place, ImportedUnit>;
  /** The schemas whose functions other modules import. */
  readonly exported?: ReadonlySet<Place>;
  /** What the modules delivered beside the validators export. */
  readonly runtime: (name: string) => ExportedSymbol;
  /** The functions that test a format. */
  readonly formatTests: (name: string) => readonly { readonly on: ValueKind; readonly function: ExportedSymbol }[];
}

/** Something the module declares; printed only when something printed uses it. */
interface Declaration {
  readonly kind: "constant" | "function";
  readonly print: () => Code;
}

/** What is known of the places that judge alike; each found once, when it is asked for. */
interface Facts {
  /** The first of them. */
  readonly place: Place;
  unit: Unit | undefined;
  isUnit: boolean | undefined;
  isSilent: boolean | undefined;
  shape: "always" | "test" | "statements" | undefined;
  /** Zero as long as it is not known. */
  weight: number;
  kind: number | undefined;
}

/** A function that tests a format, by the values it tests. */
interface FormatTest {
  readonly on: ValueKind;
  readonly function: Code;
}

/** A module of no more schemas than this is small. */
const largestSmall = 250;

/** A schema heavier than this has functions of its own wherever it stands. */
const heaviestInline = 24;

/** A schema heavier than this that stands in several places has functions that all of them call. */
const heaviestRepeated = 4;

/** Writes `matches…` and `explain…` functions for schemas, and for the schemas they need, into one file. */
export class ModuleWriter implements UnitModule {
  readonly places: Places;
  readonly options: ModuleOptions;
  readonly #file: CodeFile;
  readonly #equal: EqualPlaces;
  readonly #graph: PlaceGraph;
  readonly #exported: ReadonlySet<Place>;
  readonly #names = new NameTable();
  readonly #imported = new Map<Place, Unit>();
  readonly #declarations = new Map<string, Declaration>();
  readonly #constants = new Map<string, Code>();
  readonly #faults = new Map<string, Code>();
  readonly #facts = new Map<Place, Facts>();
  readonly #localNames = new Map<string, string>();
  readonly #runtime = new Map<string, Code>();
  readonly #formatTests = new Map<string, readonly FormatTest[]>();

  constructor(places: Places, file: CodeFile, roots: readonly Place[], options: ModuleOptions) {
    this.places = places;
    this.options = options;
    this.#file = file;
    this.#equal = new EqualPlaces(places);
    this.#exported = new Set(Array.from(options.exported ?? [], (place) => this.#equal.firstOf(place)));
    this.#graph = toPlaceGraph(places, this.#equal, roots);
    this.declare("$Members", "constant", () => code`type $Members = { readonly [name: string]: unknown };\n`);
  }

  get isSmall(): boolean {
    return this.#graph.size <= largestSmall;
  }

  /** The unit of a place; its functions are printed by `printUnits`. `name` only counts for the first who asks. */
  unitOf(use: Place, name?: string): Unit {
    const facts = this.#factsOf(use);
    const source = this.options.imported?.has(use) === true ? use : facts.place;
    const imported = this.options.imported?.get(source);
    if (imported !== undefined) return this.#importedUnit(source, imported);
    if (facts.unit !== undefined) return facts.unit;
    const { place } = facts;
    const unique = this.#names.take(name ?? nameOf(place));
    const unit: Unit = {
      place,
      name: unique,
      matches: ident(`matches${unique}`),
      explain: ident(`explain${unique}`),
      takesBase: this.#equal.isShared(place) || this.#graph.isRecursive(place) || this.#isExported(place),
      isRecursive: this.#graph.isRecursive(place),
      leadsToRecursion: this.#graph.leadsToRecursion(place),
      isEndless: this.#graph.isEndless(place),
    };
    facts.unit = unit;
    this.declare(`matches${unique}`, "function", () => this.#printMatches(unit));
    this.declare(`explain${unique}`, "function", () => this.#printExplain(unit));
    return unit;
  }

  #importedUnit(place: Place, { module, name, entry: _, ...traits }: ImportedUnit): Unit {
    let unit = this.#imported.get(place);
    if (unit !== undefined) return unit;
    const [matches, explain] = [`matches${name}`, `explain${name}`].map((each) => symbol({ name: each, module, typeOnly: false })) as [Code, Code];
    this.#imported.set(place, (unit = { place, name: this.#names.take(name), matches, explain, ...traits }));
    return unit;
  }

  #isExported(place: Place): boolean {
    return this.#exported.has(place);
  }

  /** Whether a subschema is called rather than printed where it stands. */
  isUnit(use: Place): boolean {
    if (this.options.imported?.has(use) === true) return true;
    const facts = this.#factsOf(use);
    const { place } = facts;
    return (facts.isUnit ??= isResourceRoot(place) || this.#weightOf(facts) > (this.#graph.isRepeated(place) ? heaviestRepeated : heaviestInline));
  }

  isSilent(use: Place): boolean {
    const facts = this.#factsOf(use);
    return (facts.isSilent ??= isSilent(facts.place));
  }

  /**
   * Prints `entries`, which others import, and every declaration that they use, or that is used by one of those. `last`
   * are entries that need the constants as soon as the module is evaluated. What is printed is put together at once:
   * only texts are kept.
   */
  print(entries: readonly Code[], last: readonly Code[]): void {
    const printed = new Map<string, Settled>();
    const waiting: ReadonlySet<string>[] = [];
    const put = (piece: Code): Settled => {
      const settled = settle(piece);
      waiting.push(settled.content.words);
      return settled;
    };
    const first = entries.map(put);
    const behind = last.filter((piece) => !piece.isEmpty).map(put);
    for (const words of waiting) {
      for (const word of words) {
        const declaration = printed.has(word) ? undefined : this.#declarations.get(word);
        if (declaration !== undefined) printed.set(word, put(declaration.print()));
      }
    }
    // A constant that uses another was declared after it.
    const constants = [...this.#declarations].flatMap(([name, { kind }]) => (kind === "constant" && printed.has(name) ? [printed.get(name)!] : []));
    const functions = [...printed].flatMap(([name, piece]) => (this.#declarations.get(name)!.kind === "function" ? [piece] : []));
    for (const piece of [...first, ...constants, ...behind, ...functions]) this.#file.print(piece);
  }

  coversOf(unit: Unit, subject: Subject): Code {
    const name = `covers${subject === "members" ? "MembersOf" : "ItemsOf"}${unit.name}`;
    if (!this.#declarations.has(name)) this.declare(name, "function", () => this.#printCovers(ident(name), unit, subject));
    return ident(name);
  }

  /** Something that is printed once something printed uses its name. */
  declare(name: string, kind: Declaration["kind"], print: () => Code): void {
    this.#file.declare(name);
    this.#declarations.set(name, { kind, print });
  }

  runtime(name: string): Code {
    let known = this.#runtime.get(name);
    if (known === undefined) this.#runtime.set(name, (known = symbol(this.options.runtime(name))));
    return known;
  }

  formatTests(name: string, dialect: Dialect): readonly FormatTest[] {
    const asserts = this.options.formats === undefined ? dialect.assertsFormat : this.options.formats === "assert";
    if (!asserts) return [];
    let known = this.#formatTests.get(name);
    if (known === undefined) this.#formatTests.set(name, (known = this.options.formatTests(name).map(({ on, function: test }) => ({ on, function: symbol(test) }))));
    return known;
  }

  /** A constant for what is reported of a keyword whose params are known. */
  fault(keyword: string, params: Code): Code {
    const key = `${keyword} ${settle(params).content.text}`;
    let known = this.#faults.get(key);
    if (known === undefined) {
      const type = this.runtime("Fault");
      known = this.constant(keyword, type, code`/* @__PURE__ */ new ${type}(${this.runtime(`${keyword}Rule`)}, ${params})`);
      this.#faults.set(key, known);
    }
    return known;
  }

  /** A constant of the module; equal ones are one. */
  constant(hint: string, type: Code, value: Code): Code {
    const { text } = settle(value).content;
    let name = this.#constants.get(text);
    if (name === undefined) {
      const taken = `${hint.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_${this.#constants.size + 1}`;
      name = ident(taken);
      this.#constants.set(text, name);
      const declaration = code`const ${name}: ${type} = ${value};\n`;
      this.declare(taken, "constant", () => declaration);
    }
    return name;
  }

  kindOf(place: Place): number {
    const facts = this.#factsOf(place);
    return (facts.kind ??= this.#equal.kindOf(facts.place));
  }

  localName(hint: string): string {
    let name = this.#localNames.get(hint);
    if (name === undefined) {
      const camel = camelCase(hint).slice(0, 30).replaceAll(/[^\w$]/g, "") || "member";
      this.#localNames.set(hint, (name = isReservedName(camel) ? `${camel}$` : camel));
    }
    return name;
  }

  /** What a place takes to judge; found once. Whatever calls back into it while it is being found counts as a test. */
  shapeOf(use: Place): "always" | "test" | "statements" {
    const facts = this.#factsOf(use);
    if (facts.shape !== undefined) return facts.shape;
    facts.shape = "test";
    const unit = { place: facts.place } as Unit;
    const condition = FunctionSite.root({ module: this, unit, explains: false, locals: new Locals() }).ownCondition();
    return (facts.shape = condition === undefined ? "statements" : isAlways(condition) ? "always" : "test");
  }

  /** Those of the first place that judges alike. */
  #factsOf(use: Place): Facts {
    const known = this.#facts.get(use);
    if (known !== undefined) return known;
    const place = this.#equal.firstOf(use);
    let facts = place === use ? undefined : this.#facts.get(place);
    if (facts === undefined) this.#facts.set(place, (facts = { place, unit: undefined, isUnit: undefined, isSilent: undefined, shape: undefined, weight: 0, kind: undefined }));
    if (place !== use) this.#facts.set(use, facts);
    return facts;
  }

  #weightOf(facts: Facts): number {
    if (facts.weight > 0) return facts.weight;
    const children = this.#graph.stepsFrom(facts.place).filter(({ isReference }) => !isReference);
    return (facts.weight = children.reduce((sum, { to }) => sum + Math.min(this.#weightOf(this.#factsOf(to)), heaviestInline), 1));
  }

  #printMatches(unit: Unit): Code {
    const site = FunctionSite.root(this.#context(unit, false));
    const depth = unit.isRecursive ? code`, d: number` : code``;
    const verdict = site.ownVerdict();
    const body = putBody(verdict.kind === "statements" ? [verdict.print, code`return true;`] : [code`return ${printCondition(verdict)};`]);
    return code`${this.#keyword(unit)} ${unit.matches}(${parameter("v", body)}: unknown${depth}): boolean ${blockOf(this.#depthCheck(unit), body)}\n`;
  }

  #printExplain(unit: Unit): Code {
    const site = FunctionSite.root(this.#context(unit, true));
    const body = putBody([site.ownStatements(always, true)]);
    const base = !unit.takesBase && body.content.words.has("b") ? [code`const ${ident("b")} = ${string(locationOf(unit.place))};`] : [];
    const [v, c, p, s, b] = ["v", "c", "p", "s", "b"].map((name) => parameter(name, body)) as [Code, Code, Code, Code, Code];
    const more = [...(unit.takesBase ? [code`, ${b}: string`] : []), ...(unit.isRecursive ? [code`, d: number`] : [])];
    const type = this.runtime("Collector");
    const head = code`${this.#keyword(unit)} ${unit.explain}(${v}: unknown, ${c}: ${type}, ${p}: string, ${s}: string${more}): void`;
    return code`${head} ${blockOf([...this.#depthCheck(unit), ...base], body)}\n`;
  }

  #printCovers(name: Code, unit: Unit, subject: Subject): Code {
    const site = FunctionSite.root(this.#context(unit, false));
    const key = ident("k");
    const body = putBody(printCoverage(site, subject, key));
    const depth = unit.isRecursive ? code`, d: number` : code``;
    const type = subject === "members" ? code`string` : code`number`;
    return code`function ${name}(${parameter("v", body)}: unknown, ${parameter("k", body)}: ${type}${depth}): boolean ${blockOf(this.#depthCheck(unit), body)}\n`;
  }

  #keyword({ place }: Unit): Code {
    return this.#isExported(place) ? code`export function` : code`function`;
  }

  #depthCheck(unit: Unit): readonly Code[] {
    return unit.isRecursive ? [code`if (d > ${number(this.options.maxDepth)}) ${this.runtime("refuseDepth")}();`] : [];
  }

  #context(unit: Unit, explains: boolean): FunctionContext {
    return { module: this, unit, explains, locals: new Locals() };
  }
}

/** The lines between a function's braces, put together: what they use decides what stands before them. */
export const putBody = (statements: readonly Code[]): Settled => {
  const present = statements.filter((statement) => !statement.isEmpty);
  return settle(present.length === 0 ? empty : indent(code`\n${lines(present)}`));
};

/** Statements and a body in braces. */
export const blockOf = (first: readonly Code[], body: Settled): Code =>
  first.length === 0 && body.isEmpty ? block([]) : code`{${first.map((each) => indent(code`\n${each}`))}${body}\n}`;

/** A parameter, marked as unused where the body does not use it. */
export const parameter = (name: string, body: Settled): Code => ident(body.content.words.has(name) ? name : `_${name}`);

/** Whether none of a schema's keywords judges anything. */
const isSilent = (place: Place): boolean =>
  typeof place.schema === "object" && Object.keys(place.schema).every((name) => place.dialect.keywords.get(name)?.print === undefined);

/** What to call a schema that has no name: after the place where it stands. */
export function nameOf(place: Place): string {
  const tokens = (parsePointer(place.pointer) ?? []).filter((token) => !silent.has(token) && !/^\d+$/.test(token));
  const file = place.resource.uri.replace(/[#?].*$/, "").split(/[/:]/).filter((part) => part !== "").at(-1) ?? "schema";
  return pascalCase([file.replace(/\.(json|ya?ml)$/, ""), ...tokens.slice(-3)].join(" ")).slice(0, 60);
}

/** Keywords that say nothing in a name. */
const silent: ReadonlySet<string> = new Set(["$defs", "definitions", "properties", "components", "schemas", "anyOf", "oneOf", "allOf"]);
