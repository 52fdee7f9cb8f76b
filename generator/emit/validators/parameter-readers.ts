import { code, type Code, docComment, ident, indent, join, key, literal, recordLiteral, string, symbol } from "../../code/code.ts";
import type { ExportedSymbol } from "../../code/code.ts";
import type { CodeFile } from "../../code/code-file.ts";
import { type ApiSymbols, operationParts } from "../../document/symbols.ts";
import { allOperations, type ApiModel } from "../../model/api-model.ts";
import { pascalCase } from "../../model/identifiers.ts";
import type { HttpOperation, Parameter } from "../../model/operation.ts";
import type { Places } from "../../validate/place.ts";
import type { ValidatorsPrinter } from "../../validate/print/print-validators.ts";
import { placeOfUse } from "./place-of-use.ts";
import { textShapeOf } from "./text-shape.ts";

/** What readers are printed from. */
interface Readers {
  readonly api: ApiModel;
  readonly places: Places;
  readonly printer: ValidatorsPrinter;
  readonly symbols: ApiSymbols;
  readonly runtime: (name: string) => ExportedSymbol;
  /** Whether `types.ts` is there. */
  readonly hasTypes: boolean;
}

/** The parts of a request that are made of texts, with the places of the parameters in them. */
const parts = [
  ["Path", ["path"]],
  ["Query", ["query", "querystring"]],
  ["Headers", ["header"]],
  ["Cookies", ["cookie"]],
] as const;

type Part = (typeof parts)[number][0];

/** What servers need of the delivered modules. */
export const publicCoercion: Code = code`export type { ParameterTexts } from "./coercion.js";\n`;

const partsOf = (operation: HttpOperation): readonly { readonly part: Part; readonly parameters: readonly Parameter[] }[] =>
  parts
    .map(([part, places]) => ({ part, parameters: operation.parameters.filter((each) => (places as readonly string[]).includes(each.in)) }))
    .filter(({ parameters }) => parameters.length > 0);

const httpOperations = (api: ApiModel): readonly HttpOperation[] => allOperations(api).filter((operation) => operation.kind === "http");

const verbs = ["coerce", "parse", "standard"] as const;
const constants = ["textsOf", "judgesOf"];

/** Tells the file what will be printed into it. */
export function declareParameterReaders(file: CodeFile, api: ApiModel, symbols: ApiSymbols): void {
  for (const operation of httpOperations(api)) {
    for (const { part } of partsOf(operation)) for (const verb of [...verbs, ...constants]) file.declare(`${verb}${symbols.operationName(operation)}${part}`);
  }
}

/** For each part of each request: functions that make values of texts, and judge them. */
export const printParameterReaders = (readers: Readers): readonly Code[] =>
  httpOperations(readers.api).flatMap((operation) => partsOf(operation).map(({ part, parameters }) => printReader(readers, operation, part, parameters)));

function printReader(readers: Readers, operation: HttpOperation, part: Part, parameters: readonly Parameter[]): Code {
  const { symbols, runtime } = readers;
  const name = `${symbols.operationName(operation)}${part}`;
  const type = readers.hasTypes && operationParts(operation).includes(part) ? symbol(symbols.operationType(operation, part)) : code`Record<string, unknown>`;
  const [texts, judges] = [ident(`textsOf${name}`), ident(`judgesOf${name}`)];
  const [coerce, parse, standard] = verbs.map((verb) => ident(`${verb}${name}`)) as [Code, Code, Code];
  const of = (each: string): Code => symbol(runtime(each));
  const what = `the ${part === "Path" || part === "Query" ? `${part.toLowerCase()} parameters` : part.toLowerCase()} of ${operation.id}`;
  const judged = parameters.filter((each) => each.in !== "querystring");
  return join([
    code`const ${texts}: readonly ${of("TextParameter")}[] = ${list(parameters.map((each) => printText(each, readers.api)))};\n\n`,
    code`const ${judges}: readonly ${of("ParameterJudge")}[] = ${list(judged.map((each) => printJudge(readers, name, each)))};\n\n`,
    docComment([`What the texts of ${what} say by their schemas; a text that says no such thing stays a text. Nothing is judged.`]),
    code`export function ${coerce}(input: ${of("ParameterTexts")}): Record<string, unknown> {\n  return ${of("coerceParameters")}(${texts}, input);\n}\n\n`,
    docComment([`${what[0]!.toUpperCase()}${what.slice(1)}, when they are valid.`, "@throws ValidationError with everything that is wrong with them."]),
    code`export function ${parse}(input: ${of("ParameterTexts")}): ${type} {\n  return ${of("parseParameters")}(${texts}, ${judges}, input)${readers.hasTypes ? code` as ${asType(type)}` : code``};\n}\n\n`,
    docComment([`${what[0]!.toUpperCase()}${what.slice(1)} for tools that take a Standard Schema.`]),
    code`export const ${standard}: ${of("StandardSchema")}<${type}> = /* @__PURE__ */ ${of("toStandardParameters")}(${texts}, ${judges});\n`,
  ]);
}

/** The values were judged: what is left is to say so. */
const asType = (type: Code): Code => code`unknown as ${type}`;

const list = (entries: readonly Code[]): Code => code`[${indent(code`\n${join(entries.map((each) => code`${each},`), code`\n`)}`)}\n]`;

function printText(parameter: Parameter, api: ApiModel): Code {
  const { name, in: place, style, explode, contentType, schema } = parameter;
  const shape = textShapeOf(schema.node, api);
  return recordLiteral({ name, in: place, style, explode, ...(contentType === undefined ? {} : { contentType }), shape: JSON.parse(JSON.stringify(shape)) as typeof name });
}

function printJudge({ printer, places }: Readers, owner: string, { name, in: place, required, schema }: Parameter): Code {
  const at = placeOfUse(places, schema);
  const value = ident("value");
  const fill = printer.filledOf(at, value);
  return join([
    code`{ name: ${string(name)}, required: ${literal(required)}, `,
    code`${key("validate")}: (value) => ${printer.resultOf(at, `${owner.replace(/(Path|Query|Headers|Cookies)$/, "")}${pascalCase(`${place} ${name}`)}`)}`,
    fill === undefined ? code`` : code`, fill: (value) => ${fill}`,
    code` }`,
  ]);
}
