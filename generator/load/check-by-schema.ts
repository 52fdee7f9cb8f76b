import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceDocument } from "../source/document.ts";

/** Checks an api.yaml by its schema. */
export function checkDefinition(_document: SourceDocument): readonly Diagnostic[] {
  return [];
}
