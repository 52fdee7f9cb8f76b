import type { ExportedSymbol } from "../code/code.ts";

/** The modules that are delivered beside validators, below `templates/`. */
export const runtimeModules = ["validators/validation.ts", "validators/rules.ts", "validators/values.ts"] as const;

const typeNames: ReadonlySet<string> = new Set([
  "Collector",
  "OperationValidator",
  "StandardIssue",
  "StandardResult",
  "StandardSchema",
  "ValidateOptions",
  "ValidationIssue",
  "ValidationResult",
]);
const valueNames: ReadonlySet<string> = new Set(["isObject", "isEqual", "isUnique", "isMultipleOf", "hasAtMost", "hasAtLeast", "lengthOf"]);

/** What the delivered modules export, when they lie in `folder`. */
export const runtimeSymbols = (folder: string) => (name: string): ExportedSymbol => ({
  name,
  module: `${folder}/${valueNames.has(name) ? "values" : name.endsWith("Rule") ? "rules" : "validation"}.ts`,
  typeOnly: typeNames.has(name),
});
