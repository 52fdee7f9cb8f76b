import { expect } from "vitest";
import type { Diagnostic } from "../generator/diagnostics/diagnostic.ts";
import { MemoryHost } from "../generator/host/memory-host.ts";
import type { ApiConfiguration } from "../generator/load/configuration.ts";
import { loadApi } from "../generator/load/load-api.ts";
import type { LoadedApi } from "../generator/load/loaded-api.ts";
import { locate, locationPath } from "../generator/source/locate.ts";

/** What to load of the given files. */
export interface LoadTextsOptions {
  readonly name?: string;
  /** The definition; by default the file named api.yaml, if there is one. */
  readonly definition?: string;
  /** Schema files; by default every file but the definition. */
  readonly schemas?: readonly string[];
  readonly targets?: ApiConfiguration["targets"];
  readonly output?: string;
  /** The codes of the diagnostics that are expected, in order; none by default. */
  readonly expect?: readonly string[];
}

/** Loads an API from files in memory (path → text) and checks that nothing is said but what is expected. */
export async function loadTexts(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: LoadTextsOptions = {},
): Promise<LoadedApi> {
  const { api, diagnostics } = await tryLoadTexts(files, options);
  expect(
    diagnostics.map(({ code }) => code),
    printDiagnostics(diagnostics).join("\n"),
  ).toEqual(options.expect ?? []);
  return api;
}

/** Loads an API from files in memory, whatever there is to say about it. */
export async function tryLoadTexts(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: LoadTextsOptions = {},
): Promise<{ readonly api: LoadedApi; readonly diagnostics: readonly Diagnostic[] }> {
  const definition = options.definition ?? Object.keys(files).find((path) => /(^|\/)api\.yaml$/.test(path));
  const { value, diagnostics } = await loadApi(new MemoryHost(files), {
    name: options.name ?? "test",
    schemas: options.schemas ?? Object.keys(files).filter((path) => path !== definition),
    docs: [],
    output: options.output ?? "generated/test",
    package: false,
    targets: options.targets ?? new Map(),
    ...(definition === undefined ? {} : { definition }),
  });
  return { api: value, diagnostics };
}

/** Diagnostics as one line each: `file:line:column code: message hint`, with related places below. */
export const printDiagnostics = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.flatMap(({ code, message, hint, location, related }) => [
    `${printPlace(location)} ${code}: ${message}${hint === undefined ? "" : ` ${hint}`}`,
    ...related.map((place) => `  ${printPlace(place.location)} ${place.message}`),
  ]);

function printPlace(location: Diagnostic["location"]): string {
  const span = locate(location);
  return span === undefined ? locationPath(location) : `${locationPath(location)}:${span.line}:${span.column}`;
}
