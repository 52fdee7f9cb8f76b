import type { Code } from "../../code/code.ts";
import type { Dialect, Place } from "../keyword.ts";
import type { Places } from "../place.ts";
import type { Subject } from "./coverage.ts";
import type { ValueKind } from "./piece.ts";

/** One schema with functions of its own: `matches…` gives the verdict, `explain…` reports what is wrong. */
export interface Unit {
  readonly place: Place;
  readonly name: string;
  readonly matches: Code;
  readonly explain: Code;
  /** The function that explains is told the address of the schema it stands for: the unit is that of several, or recursive. */
  readonly takesBase: boolean;
  /** Whether its functions may reach themselves: they carry a depth. */
  readonly isRecursive: boolean;
  /** Whether they may reach functions that carry a depth, and so leave by an exception. */
  readonly leadsToRecursion: boolean;
  /** Whether they may reach themselves on the same value. */
  readonly isEndless: boolean;
}

/** A unit whose functions another module exports. */
export type ImportedUnit = Pick<Unit, "name" | "takesBase" | "isRecursive" | "leadsToRecursion" | "isEndless"> & {
  /** What the functions that users call end in: `isUser`. */
  readonly entry: string;
  /** From the project's root. */
  readonly module: string;
};

/** The module in which functions are printed, as the sites in them see it. */
export interface UnitModule {
  readonly places: Places;
  /** Whether it has few schemas. */
  readonly isSmall: boolean;
  /** The unit of a place; its functions will be printed. */
  unitOf(place: Place): Unit;
  /** Whether a subschema is called rather than printed where it stands. */
  isUnit(place: Place): boolean;
  /** Whether none of a schema's keywords judges anything. */
  isSilent(place: Place): boolean;
  /** A number that places have in common only when they judge alike. */
  kindOf(place: Place): number;
  /** What a place takes to judge. */
  shapeOf(place: Place): "always" | "test" | "statements";
  /** The function that tells what the unit's schema evaluates; it will be printed. */
  coversOf(unit: Unit, subject: Subject): Code;
  runtime(name: string): Code;
  formatTests(name: string, dialect: Dialect): readonly { readonly on: ValueKind; readonly function: Code }[];
  /** A name for a local, as a hint suggests it. */
  localName(hint: string): string;
  /** A constant for what is reported of a keyword whose params are known. */
  fault(keyword: string, params: Code): Code;
  /** A constant of the module; equal ones are one. */
  constant(hint: string, type: Code, value: Code): Code;
}

/** What the sites of one function have in common. */
export interface FunctionContext {
  readonly module: UnitModule;
  readonly unit: Unit;
  readonly explains: boolean;
  readonly locals: Locals;
}

/** The local names of a function. */
export class Locals {
  readonly #taken: Set<string>;
  /** How often a name was wanted: where the search for a free number begins. */
  readonly #counts = new Map<string, number>();

  constructor(taken: readonly string[] = []) {
    this.#taken = new Set(taken);
  }

  /** A name that no other local has: the one that is wanted, or the same with a number. */
  take(wanted: string): string {
    let count = (this.#counts.get(wanted) ?? 0) + 1;
    let name = count === 1 ? wanted : `${wanted}$${count}`;
    while (this.#taken.has(name)) name = `${wanted}$${++count}`;
    this.#counts.set(wanted, count);
    this.#taken.add(name);
    return name;
  }
}
