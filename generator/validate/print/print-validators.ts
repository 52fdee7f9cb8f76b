import { code, type Code, type ExportedSymbol, docComment, ident, join, string, symbol } from "../../code/code.ts";
import type { CodeFile } from "../../code/code-file.ts";
import type { Target } from "../../model/reference-graph.ts";
import { locationOf, type Places } from "../place.ts";
import { type ModuleOptions, ModuleWriter } from "./module-writer.ts";
import type { Unit } from "./unit.ts";

/** A schema that gets functions which others import. */
export interface ValidatorEntry {
  /** What the functions' names end in: `isUser`, `parseUser`, `validateUser`, `standardUser`. */
  readonly name: string;
  readonly target: Target;
  /** The type of a valid value; `unknown` without it. */
  readonly type: ExportedSymbol | undefined;
}

/** Writes the validators of `entries`, and everything they need but the modules of `options.runtime`, into `file`. */
export function printValidators(file: CodeFile, places: Places, entries: readonly ValidatorEntry[], options: ModuleOptions): void {
  for (const { name } of entries) for (const verb of verbs) file.declare(`${verb}${name}`);
  const writer = new ModuleWriter(places, file, entries.map(({ target }) => places.root(target)), options);
  const units = entries.map(({ name, target }) => writer.unitOf(places.root(target), name));
  for (const [index, entry] of entries.entries()) file.print(printEntry(entry, units[index]!, options));
  writer.printUnits();
}

const verbs = ["is", "parse", "validate", "standard"] as const;

function printEntry({ name, type }: ValidatorEntry, unit: Unit, options: ModuleOptions): Code {
  const [is, parse, validate, standard] = verbs.map((verb) => ident(`${verb}${name}`)) as [Code, Code, Code, Code];
  const of = type === undefined ? code`unknown` : symbol(type);
  const runtime = (each: string): Code => symbol(options.runtime(each));
  const verdict = unit.isRecursive ? code`${runtime("matchesBounded")}(${unit.matches}, value)` : code`${unit.matches}(value)`;
  const result = code`${runtime("toResult")}(${verdict}, ${unit.explain}, value, options, ${string(locationOf(unit.place))})`;
  return join([
    docComment([`Whether a value is valid by the schema ${name}.`]),
    code`export function ${is}(value: unknown): ${type === undefined ? code`boolean` : code`value is ${of}`} {\n  return ${verdict};\n}\n\n`,
    docComment([`The value, when it is valid by the schema ${name}.`, "@throws ValidationError with everything that is wrong with it."]),
    code`export function ${parse}(value: unknown): ${of} {\n`,
    code`  if (${is}(value)) return value;\n`,
    code`  throw new ${runtime("ValidationError")}(${validate}(value).errors);\n}\n\n`,
    docComment([`What is wrong with a value by the schema ${name}.`]),
    code`export function ${validate}(value: unknown, options?: ${runtime("ValidateOptions")}): ${runtime("ValidationResult")} {\n`,
    code`  return ${result};\n}\n\n`,
    docComment([`The schema ${name} for tools that take a Standard Schema.`]),
    code`export const ${standard}: ${runtime("StandardSchema")}<${of}> = /* @__PURE__ */ ${runtime("toStandard")}(${validate});\n`,
  ]);
}
