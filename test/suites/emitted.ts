import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ts from "typescript";
import { CodeFile } from "../../generator/code/code-file.ts";
import type { ReferenceGraph, Target } from "../../generator/model/reference-graph.ts";
import type { JsonValue } from "../../generator/source/json.ts";
import { formats } from "../../generator/validate/format-table.ts";
import { Places } from "../../generator/validate/place.ts";
import { ValidatorsPrinter } from "../../generator/validate/print/print-validators.ts";
import { runtimeModules, runtimeSymbols } from "../../generator/validate/runtime.ts";
import type { ValidationIssue } from "../../templates/validators/validation.ts";

/** A schema to be emitted, and the values to be judged by it. */
export interface EmittedCase {
  readonly graph: ReferenceGraph;
  readonly target: Target;
  readonly values: readonly JsonValue[];
  readonly formats?: "assert" | "annotate";
}

/** What an emitted module says about one value. */
export interface EmittedVerdict {
  readonly is: boolean;
  readonly errors: readonly Pick<ValidationIssue, "keywordLocation" | "absoluteKeywordLocation" | "instancePath" | "keyword">[];
}

const root = join(import.meta.dirname, "..", "..");

/** The text of the TypeScript module for a schema, as the target `validators` prints it. */
export function emitModule({ graph, target, formats: mode }: Omit<EmittedCase, "values">, path = "validators.ts"): string {
  const places = new Places(graph);
  const file = new CodeFile(path);
  const options = {
    formats: mode,
    maxDepth: 2_000,
    runtime: runtimeSymbols(dirname(path)),
    formatTests: (name: string) => {
      const format = formats.get(name);
      return format === undefined ? [] : format.appliesTo.map((on) => ({ on, function: { name: format.function, module: `${dirname(path)}/formats/${format.module}`, typeOnly: false } }));
    },
  };
  new ValidatorsPrinter(file, places, [{ name: "Value", place: places.root(target), type: undefined }], [], options).finish();
  return file.toString();
}

const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };

/** TypeScript as the JavaScript that a user's build makes of it. */
export const transpile = (text: string): string => ts.transpileModule(text, { compilerOptions }).outputText;

/** Writes the modules that every emitted module may import. */
export function writeRuntime(folder: string): void {
  mkdirSync(join(folder, "formats"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const module of runtimeModules) {
    writeFileSync(join(folder, module.split("/").at(-1)!.replace(/\.ts$/, ".js")), transpile(readFileSync(join(root, "templates", module), "utf8")));
  }
  for (const name of new Set(ts.sys.readDirectory(join(root, "templates/formats"), [".ts"]))) {
    writeFileSync(join(folder, "formats", name.split("/").at(-1)!.replace(/\.ts$/, ".js")), transpile(readFileSync(name, "utf8")));
  }
}

const runner = `
import { readFileSync } from "node:fs";
const cases = JSON.parse(readFileSync(new URL("./values.json", import.meta.url), "utf8"));
const verdicts = [];
const faults = [];
for (const [index, values] of cases.entries()) {
  const module = await import("./case-" + index + ".js");
  verdicts.push(values.map((value) => {
    const { isValue, validateValue, parseValue, standardValue } = module;
    const is = isValue(value);
    const { valid, errors } = validateValue(value);
    const expectSame = (name, other) => { if (other !== is) faults.push([index, name, value]); };
    expectSame("validate", valid);
    expectSame("errors", errors.length === 0);
    expectSame("standard", standardValue["~standard"].validate(value).issues === undefined);
    const first = validateValue(value, { firstErrorOnly: true });
    expectSame("first error", first.errors.length === 0);
    if (first.errors.length > 1) faults.push([index, "one error", value]);
    expectSame("parse", parses(parseValue, value));
    return { is, errors: errors.map(({ keywordLocation, absoluteKeywordLocation, instancePath, keyword }) => ({ keywordLocation, absoluteKeywordLocation, instancePath, keyword })) };
  }));
}
function parses(parse, value) {
  try {
    return parse(value) === value;
  } catch (error) {
    if (error.name !== "ValidationError") throw error;
    return false;
  }
}
if (faults.length > 0) throw new Error("the functions of a module disagree: " + JSON.stringify(faults.slice(0, 20)));
process.stdout.write(JSON.stringify(verdicts));
`;

/** Emits a module for each case, imports it in a process of its own and judges the values: as a user would. */
export function judgeByEmitted(cases: readonly EmittedCase[]): readonly (readonly EmittedVerdict[])[] {
  const folder = mkdtempSync(join(tmpdir(), "gen-api-emitted-"));
  try {
    writeRuntime(folder);
    for (const [index, each] of cases.entries()) writeFileSync(join(folder, `case-${index}.js`), transpile(emitModule(each)));
    writeFileSync(join(folder, "values.json"), JSON.stringify(cases.map(({ values }) => values)));
    writeFileSync(join(folder, "runner.js"), runner);
    const options = ["--disallow-code-generation-from-strings", join(folder, "runner.js")];
    return JSON.parse(execFileSync(process.execPath, options, { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] })) as EmittedVerdict[][];
  } finally {
    if (process.env["KEEP"] === undefined) rmSync(folder, { recursive: true, force: true });
    else console.info(folder);
  }
}
