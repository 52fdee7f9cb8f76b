import { code, type Code, empty, docComment, ident, join, string, symbol } from "../../code/code.ts";
import type { CodeFile } from "../../code/code-file.ts";
import type { Place } from "../keyword.ts";
import { locationOf, objectOf, type Places } from "../place.ts";
import { DefaultsPrinter } from "../apply/print-defaults.ts";
import { type ModuleOptions, ModuleWriter } from "./module-writer.ts";
import type { ImportedUnit, Unit } from "./unit.ts";

/** A schema that gets functions which others import. */
export interface ValidatorEntry {
  /** What the functions' names end in: `isUser`, `parseUser`, `validateUser`, `standardUser`. */
  readonly name: string;
  readonly place: Place;
  /** The type of a valid value; `unknown` without it. */
  readonly type: Code | undefined;
}

/** The functions of an entry. */
export const entryVerbs: readonly string[] = ["is", "parse", "validate", "standard"];

/** Writes a module of validators into a file. */
export class ValidatorsPrinter {
  readonly #places: Places;
  readonly #options: ModuleOptions;
  readonly #writer: ModuleWriter;
  /** Present where what gives a value back fills in defaults. */
  readonly #defaults: DefaultsPrinter | undefined;
  readonly #entries: readonly Code[];
  readonly #standard = new Map<Place, Code>();
  /** Places that several parts lead to: each is wrapped once. */
  readonly #repeated = new Set<Place>();

  /** @param others places that `standardOf` will be asked for. */
  constructor(file: CodeFile, places: Places, entries: readonly ValidatorEntry[], others: readonly Place[], options: ModuleOptions) {
    this.#places = places;
    this.#options = options;
    const declared = options.defaults === true ? [...entryVerbs, "fill"] : entryVerbs;
    for (const { name } of entries) for (const verb of declared) file.declare(`${verb}${name}`);
    this.#writer = new ModuleWriter(places, file, [...entries.map(({ place }) => place), ...others], options);
    if (options.defaults === true) this.#defaults = new DefaultsPrinter(this.#writer, [...entries.map(({ place }) => place), ...others]);
    const units = entries.map(({ name, place }) => this.#writer.unitOf(place, name));
    for (const { name, place } of entries) this.#standard.set(place, ident(`standard${name}`));
    for (const [place, { entry, module }] of options.imported ?? []) this.#standard.set(place, symbol({ name: `standard${entry}`, module, typeOnly: false }));
    const targets = new Set<Place>();
    for (const target of others.map((place) => withoutDetours(this.#places, place))) {
      if (targets.has(target)) this.#repeated.add(target);
      targets.add(target);
    }
    this.#entries = entries.map((entry, index) => this.#printEntry(entry, units[index]!));
  }

  /** What other modules must know of an entry to call its functions. */
  traitsOf({ name: entry, place }: ValidatorEntry): Omit<ImportedUnit, "module"> {
    const { name: unique, takesBase, isRecursive, leadsToRecursion, isEndless } = this.#writer.unitOf(place, entry);
    return { entry, name: unique, takesBase, isRecursive, leadsToRecursion, isEndless };
  }

  /** A schema as a Standard Schema, as an expression: that of an entry, or one of its own. */
  standardOf(place: Place, name: string): Code {
    const target = withoutDetours(this.#places, place);
    const known = this.#standard.get(target);
    if (known !== undefined) return known;
    const unit = this.#writer.unitOf(target, name);
    const standard = this.#standardOf(unit, target);
    if (!this.#repeated.has(target)) return standard;
    const constant = this.#writer.constant("standard", code`${this.#runtime("StandardSchema")}<unknown>`, standard);
    this.#standard.set(target, constant);
    return constant;
  }

  /** What is wrong with a value named `value` by a schema, as an expression. */
  resultOf(place: Place, name: string): Code {
    const target = withoutDetours(this.#places, place);
    return this.#result(this.#writer.unitOf(target, name), target, empty);
  }

  /** `value` with the defaults of its schema, as an expression; `undefined` where there are none, or none are filled in. */
  filledOf(place: Place, value: Code): Code | undefined {
    return this.#defaults?.hasDefaults(place) === true ? this.#defaults.filled(place, value) : undefined;
  }

  /** Prints the entries, `others` that use `standardOf`, and whatever they need. Called once, at the end. */
  finish(others: readonly Code[] = []): void {
    this.#writer.print(this.#entries, others);
  }

  #runtime(name: string): Code {
    return symbol(this.#options.runtime(name));
  }

  #verdict(unit: Unit): Code {
    return unit.leadsToRecursion ? code`${this.#runtime("matchesBounded")}(${unit.matches}, value)` : code`${unit.matches}(value)`;
  }

  /** @param place where the schema stands that the functions of `unit` judge. */
  #result(unit: Unit, place: Place, options: Code): Code {
    const call = code`${unit.explain}, value`;
    const base = string(locationOf(place));
    if (unit.leadsToRecursion) return code`${this.#runtime("toBoundedResult")}(${call}, ${options.isEmpty ? code`undefined` : options}, ${base})`;
    if (unit.takesBase) return code`${this.#runtime("toResult")}(${call}, ${options.isEmpty ? code`undefined` : options}, ${base})`;
    return code`${this.#runtime("toResult")}(${call}${options.isEmpty ? empty : code`, ${options}`})`;
  }

  /** A schema without functions of its own as a Standard Schema. */
  #standardOf(unit: Unit, place: Place): Code {
    const make = this.#runtime(unit.leadsToRecursion ? "boundedStandardOf" : "standardOf");
    if (!unit.leadsToRecursion && !unit.takesBase) return code`/* @__PURE__ */ ${make}(${unit.explain})`;
    const { uri } = place.resource;
    const resource = this.#writer.constant("uri", code`string`, string(uri));
    return code`/* @__PURE__ */ ${make}(${unit.explain}, ${resource}, ${string(locationOf(place).slice(uri.length))})`;
  }

  #printEntry({ name, place, type }: ValidatorEntry, unit: Unit): Code {
    const fill = this.#defaults === undefined ? undefined : ident(`fill${name}`);
    const [is, parse, validate, standard] = entryVerbs.map((verb) => ident(`${verb}${name}`)) as [Code, Code, Code, Code];
    const of = type ?? code`unknown`;
    const result = code`${this.#runtime("ValidationResult")}`;
    return join([
      docComment(["Whether a value is valid."]),
      code`export function ${is}(value: unknown): ${type === undefined ? code`boolean` : code`value is ${of}`} {\n  return ${this.#verdict(unit)};\n}\n\n`,
      ...(fill === undefined ? [] : [this.#printFill(fill, place)]),
      docComment([
        fill === undefined ? "The value, when it is valid." : "The value with its defaults, when it is valid.",
        "@throws ValidationError with everything that is wrong with it.",
      ]),
      code`export function ${parse}(${fill === undefined ? code`value` : code`input`}: unknown): ${of} {\n`,
      fill === undefined ? empty : code`  const value = ${fill}(input);\n`,
      code`  if (${is}(value)) return value;\n`,
      code`  throw new ${this.#runtime("ValidationError")}(${validate}(value).errors);\n}\n\n`,
      docComment(["What is wrong with a value."]),
      code`export function ${validate}(value: unknown, options?: ${this.#runtime("ValidateOptions")}): ${result} {\n`,
      code`  return ${this.#result(unit, place, code`options`)};\n}\n\n`,
      docComment(["The schema for tools that take a Standard Schema."]),
      code`export const ${standard}: ${this.#runtime("StandardSchema")}<${of}> = /* @__PURE__ */ ${this.#runtime("toStandard")}(${validate}${fill === undefined ? empty : code`, ${fill}`});\n`,
    ]);
  }

  #printFill(fill: Code, place: Place): Code {
    const comment = docComment(["The value with the defaults of its schema for what is missing: a copy, or the value itself where nothing is."]);
    return code`${comment}export function ${fill}(value: unknown): unknown {\n  return ${this.#defaults!.filled(place, ident("value"))};\n}\n\n`;
  }
}

/** Where a schema that is nothing but a reference leads in the end. */
export function withoutDetours(places: Places, place: Place): Place {
  let at = place;
  for (const seen = new Set<Place>(); !seen.has(at); ) {
    seen.add(at);
    const schema = objectOf(at);
    const isDetour = schema !== undefined && Object.keys(schema).every((name) => name === "$ref" || at.dialect.keywords.get(name)?.print === undefined);
    at = (isDetour ? places.follow(at, "$ref") : undefined) ?? at;
  }
  return at;
}
