import type { ExportedSymbol } from "../code/code.ts";

/** The modules that are delivered beside validators, below `templates/`. */
export const runtimeModules = ["validators/validation.ts", "validators/rules.ts", "validators/values.ts"] as const;

/** The module that is delivered where defaults are filled in. */
export const defaultsModule = "validators/defaults.ts";

/** The module that is delivered where parameters are made of texts. */
export const coercionModule = "validators/coercion.ts";

const typeNames: ReadonlySet<string> = new Set([
  "ParameterJudge",
  "ParameterTexts",
  "TextParameter",
  "Collector",
  "OperationValidator",
  "StandardIssue",
  "StandardResult",
  "StandardSchema",
  "ValidateOptions",
  "ValidationIssue",
  "ValidationResult",
]);
const valueNames: ReadonlySet<string> = new Set(["isObject", "isEqual", "isUnique", "isMultipleOf", "hasAtMost", "hasAtLeast", "lengthOf", "withoutNumbers", "listNames", "oneMember"]);

const defaultsNames: ReadonlySet<string> = new Set(["fillBounded", "withMember", "withItem", "onlyTrue"]);

const coercionNames: ReadonlySet<string> = new Set(["coerceParameters", "parseParameters", "toStandardParameters", "ParameterJudge", "ParameterTexts", "TextParameter"]);

function moduleOf(name: string): string {
  if (valueNames.has(name)) return "values";
  if (defaultsNames.has(name)) return "defaults";
  if (coercionNames.has(name)) return "coercion";
  return name.endsWith("Rule") ? "rules" : "validation";
}

/** What the delivered modules export, when they lie in `folder`. */
export const runtimeSymbols = (folder: string) => (name: string): ExportedSymbol => ({
  name,
  module: `${folder}/${moduleOf(name)}.ts`,
  typeOnly: typeNames.has(name),
});
