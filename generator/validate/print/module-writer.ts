import { type Code, type ExportedSymbol, code, ident, number, string, symbol } from "../../code/code.ts";
import type { CodeFile } from "../../code/code-file.ts";
import { visitNames } from "../../code/code-writer.ts";
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
import { type FunctionContext, Locals, type Unit, type UnitModule } from "./unit.ts";

/** How a module of validators is written. */
export interface ModuleOptions {
  /** Whether `format` is asserted; without it, as each dialect says. */
  readonly formats: "assert" | "annotate" | undefined;
  readonly maxDepth: number;
  /** Whether what gives a value back gives it with the defaults of its schema. */
  readonly defaults?: boolean;
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
  readonly #names = new NameTable();
  readonly #units = new Map<Place, Unit>();
  readonly #declarations = new Map<string, Declaration>();
  readonly #constants = new Map<string, Code>();
  readonly #shapes = new Map<Place, "always" | "test" | "statements">();
  readonly #weights = new Map<Place, number>();
  readonly #localNames = new Map<string, string>();

  constructor(places: Places, file: CodeFile, roots: readonly Place[], options: ModuleOptions) {
    this.places = places;
    this.options = options;
    this.#file = file;
    this.#equal = new EqualPlaces(places);
    this.#graph = toPlaceGraph(places, this.#equal, roots);
    this.declare("$Members", "constant", () => code`type $Members = { readonly [name: string]: unknown };\n`);
  }

  /** The unit of a place; its functions are printed by `printUnits`. `name` only counts for the first who asks. */
  unitOf(use: Place, name?: string): Unit {
    const place = this.#equal.firstOf(use);
    const known = this.#units.get(place);
    if (known !== undefined) return known;
    const unique = this.#names.take(name ?? nameOf(place));
    const unit: Unit = {
      place,
      name: unique,
      matches: ident(`matches${unique}`),
      explain: ident(`explain${unique}`),
      takesBase: this.#equal.isShared(place) || this.#graph.isRecursive(place),
      isRecursive: this.#graph.isRecursive(place),
      leadsToRecursion: this.#graph.leadsToRecursion(place),
      isEndless: this.#graph.isEndless(place),
    };
    this.#units.set(place, unit);
    this.declare(`matches${unique}`, "function", () => this.#printMatches(unit));
    this.declare(`explain${unique}`, "function", () => this.#printExplain(unit));
    return unit;
  }

  /** Whether a subschema is called rather than printed where it stands. */
  isUnit(use: Place): boolean {
    const place = this.#equal.firstOf(use);
    return isResourceRoot(place) || this.#weightOf(place) > (this.#graph.isRepeated(place) ? heaviestRepeated : heaviestInline);
  }

  /**
   * Prints `entries`, which others import, and every declaration that they use, or that is used by one of those. `last`
   * are entries that need the constants as soon as the module is evaluated.
   */
  print(entries: readonly Code[], last: readonly Code[]): void {
    const printed = new Map<string, Code>();
    const waiting = [...entries, ...last];
    for (const piece of waiting) {
      for (const word of wordsOf([piece])) {
        const declaration = printed.has(word) ? undefined : this.#declarations.get(word);
        if (declaration === undefined) continue;
        printed.set(word, declaration.print());
        waiting.push(printed.get(word)!);
      }
    }
    // A constant that uses another was declared after it.
    const constants = [...this.#declarations].flatMap(([name, { kind }]) => (kind === "constant" && printed.has(name) ? [printed.get(name)!] : []));
    const functions = [...printed].flatMap(([name, piece]) => (this.#declarations.get(name)!.kind === "function" ? [piece] : []));
    for (const piece of [...entries, ...constants, ...last, ...functions]) this.#file.print(piece);
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
    return symbol(this.options.runtime(name));
  }

  formatTests(name: string, dialect: Dialect): readonly { readonly on: ValueKind; readonly function: Code }[] {
    const asserts = this.options.formats === undefined ? dialect.assertsFormat : this.options.formats === "assert";
    return asserts ? this.options.formatTests(name).map(({ on, function: test }) => ({ on, function: symbol(test) })) : [];
  }

  /** A constant of the module; equal ones are one. */
  constant(hint: string, type: Code, value: Code): Code {
    const text = value.parts.map((part) => (typeof part === "string" ? part : part.name)).join("");
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
    return this.#equal.kindOf(place);
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
    const place = this.#equal.firstOf(use);
    const known = this.#shapes.get(place);
    if (known !== undefined) return known;
    this.#shapes.set(place, "test");
    const unit = { place } as Unit;
    const condition = FunctionSite.root({ module: this, unit, explains: false, locals: new Locals() }).ownCondition();
    const shape = condition === undefined ? "statements" : isAlways(condition) ? "always" : "test";
    this.#shapes.set(place, shape);
    return shape;
  }

  #weightOf(place: Place): number {
    const known = this.#weights.get(place);
    if (known !== undefined) return known;
    const children = this.#graph.stepsFrom(place).filter(({ isReference }) => !isReference);
    const weight = children.reduce((sum, { to }) => sum + Math.min(this.#weightOf(to), heaviestInline), 1);
    this.#weights.set(place, weight);
    return weight;
  }

  #printMatches(unit: Unit): Code {
    const site = FunctionSite.root(this.#context(unit, false));
    const depth = unit.isRecursive ? code`, d: number` : code``;
    const condition = typeof unit.place.schema === "boolean" ? undefined : site.ownCondition();
    const body = condition === undefined ? [site.ownStatements(always, true), code`return true;`] : [code`return ${printCondition(condition)};`];
    return code`function ${unit.matches}(${parameter("v", wordsOf(body))}: unknown${depth}): boolean ${block([...this.#depthCheck(unit), ...body])}\n`;
  }

  #printExplain(unit: Unit): Code {
    const site = FunctionSite.root(this.#context(unit, true));
    const body = [site.ownStatements(always, true)].filter((each) => !each.isEmpty);
    const words = wordsOf(body);
    const base = words.has("BASE") ? [code`const BASE = ${string(locationOf(unit.place))};`] : [];
    const [v, c, p, s, b] = ["v", "c", "p", "s", "b"].map((name) => parameter(name, words)) as [Code, Code, Code, Code, Code];
    const more = [...(unit.takesBase ? [code`, ${b}: string`] : []), ...(unit.isRecursive ? [code`, d: number`] : [])];
    const type = symbol(this.options.runtime("Collector"));
    const head = code`function ${unit.explain}(${v}: unknown, ${c}: ${type}, ${p}: string, ${s}: string${more}): void`;
    return code`${head} ${block([...this.#depthCheck(unit), ...base, ...body])}\n`;
  }

  #printCovers(name: Code, unit: Unit, subject: Subject): Code {
    const site = FunctionSite.root(this.#context(unit, false));
    const key = ident("k");
    const body = printCoverage(site, subject, key);
    const depth = unit.isRecursive ? code`, d: number` : code``;
    const type = subject === "members" ? code`string` : code`number`;
    const words = wordsOf(body);
    return code`function ${name}(${parameter("v", words)}: unknown, ${parameter("k", words)}: ${type}${depth}): boolean ${block([...this.#depthCheck(unit), ...body])}\n`;
  }

  #depthCheck(unit: Unit): readonly Code[] {
    return unit.isRecursive ? [code`if (d > ${number(this.options.maxDepth)}) ${this.runtime("refuseDepth")}();`] : [];
  }

  #context(unit: Unit, explains: boolean): FunctionContext {
    return { module: this, unit, explains, locals: new Locals() };
  }
}

/** The identifiers in some code, in order. */
export function wordsOf(pieces: readonly Code[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const piece of pieces) {
    visitNames(piece, (name) => {
      if (typeof name === "string") words.add(name);
    });
  }
  return words;
}

/** A parameter, marked as unused where it is. */
export const parameter = (name: string, words: ReadonlySet<string>): Code => ident(words.has(name) ? name : `_${name}`);

/** What to call a schema that has no name: after the place where it stands. */
export function nameOf(place: Place): string {
  const tokens = (parsePointer(place.pointer) ?? []).filter((token) => !silent.has(token) && !/^\d+$/.test(token));
  const file = place.resource.uri.replace(/[#?].*$/, "").split(/[/:]/).filter((part) => part !== "").at(-1) ?? "schema";
  return pascalCase([file.replace(/\.(json|ya?ml)$/, ""), ...tokens.slice(-3)].join(" ")).slice(0, 60);
}

/** Keywords that say nothing in a name. */
const silent: ReadonlySet<string> = new Set(["$defs", "definitions", "properties", "components", "schemas", "anyOf", "oneOf", "allOf"]);
