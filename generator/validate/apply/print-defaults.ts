import { type Code, code, empty, ident, literal, number } from "../../code/code.ts";
import { NameTable } from "../../model/identifiers.ts";
import type { Place } from "../keyword.ts";
import { blockOf, type ModuleWriter, nameOf, parameter, putBody } from "../print/module-writer.ts";
import { type FillGraph, toFillGraph } from "./fill-graph.ts";
import { printFillStatements } from "./print-fill.ts";

/**
 * Writes functions that fill in defaults: `(value, depth) => value`. What is given is never changed, and what needs no
 * change is given back; a default is made anew each time.
 */
export class DefaultsPrinter {
  readonly graph: FillGraph;
  readonly writer: ModuleWriter;
  readonly #names = new NameTable();
  readonly #functions = new Map<Place, Code>();

  constructor(writer: ModuleWriter, roots: readonly Place[]) {
    this.writer = writer;
    this.graph = toFillGraph(writer.places, roots);
  }

  /** Whether the schema has anything to fill in. */
  hasDefaults(place: Place): boolean {
    return this.graph.fills(place) || this.graph.defaultOf(place) !== undefined;
  }

  /** `value`, whatever it is, with its defaults; of a schema that is one of the roots. */
  filled(place: Place, value: Code): Code {
    const whole = this.graph.defaultOf(place);
    const given = whole === undefined ? value : code`${value} === undefined ? ${literal(whole)} : ${value}`;
    return this.graph.fills(place) ? code`${this.writer.runtime("fillBounded")}(${this.functionOf(place)}, ${given})` : given;
  }

  /** The function of a schema that fills something; it will be printed. */
  functionOf(place: Place): Code {
    const known = this.#functions.get(place);
    if (known !== undefined) return known;
    const name = `defaults${this.#names.take(nameOf(place))}`;
    this.#functions.set(place, ident(name));
    this.writer.declare(name, "function", () => this.#print(name, place));
    return ident(name);
  }

  #print(name: string, place: Place): Code {
    const isRecursive = this.graph.stepsFrom(place).some(({ to }) => this.graph.isCycle(place, to));
    const check = isRecursive ? code`if (${ident("d")} > ${number(this.writer.options.maxDepth)}) ${this.writer.runtime("refuseDepth")}();` : empty;
    const body = putBody([check, ...printFillStatements(this, place)]);
    return code`function ${ident(name)}(v: unknown, ${parameter("d", body)}: number): unknown ${blockOf([], body)}\n`;
  }
}
