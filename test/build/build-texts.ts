import { expect } from "vitest";
import { buildApi } from "../../generator/build/build-api.ts";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import type { ApiModel } from "../../generator/model/api-model.ts";
import { loadTexts, printDiagnostics, type LoadTextsOptions } from "../load-texts.ts";

/** Builds the model of an API from files in memory and checks that nothing is said about it. */
export async function buildTexts(files: Readonly<Record<string, string>>, options?: LoadTextsOptions): Promise<ApiModel> {
  const { api, lines } = await tryBuildTexts(files, options);
  expect(lines).toEqual([]);
  return api;
}

/** Builds the model of an API from files in memory; `lines` is what is said about it, one line for each message. */
export async function tryBuildTexts(
  files: Readonly<Record<string, string>>,
  options?: LoadTextsOptions,
): Promise<{ readonly api: ApiModel; readonly lines: readonly string[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { value, diagnostics } = buildApi(await loadTexts(files, options));
  return { api: value, diagnostics, lines: printDiagnostics(diagnostics) };
}
