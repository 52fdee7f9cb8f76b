import type { Location } from "../source/document.ts";
import { catalogue, type Code, type Parameters } from "./catalogue.ts";
import type { MessageDefinition } from "./definition.ts";
import type { Diagnostic, RelatedPlace, Severity, Subject } from "./diagnostic.ts";

/** What a report may add to the catalogue's wording. */
export interface ReportOptions {
  /** Replaces the catalogue's hint. */
  readonly hint?: string | undefined;
  readonly related?: readonly RelatedPlace[];
  /** Replaces the catalogue's severity, where an option of the user decides it. */
  readonly severity?: Severity;
  readonly subject?: Subject;
}

/** Makes one diagnostic from its catalogue entry. */
export function diagnostic<C extends Code>(
  code: C,
  parameters: Parameters<C>,
  location: Location,
  options: ReportOptions = {},
): Diagnostic {
  const definition = catalogue[code] as unknown as MessageDefinition<Parameters<C>>;
  const hint = options.hint ?? definition.hint?.(parameters);
  return {
    code,
    severity: options.severity ?? definition.severity,
    message: definition.message(parameters),
    location,
    related: options.related ?? [],
    parameters,
    ...(options.subject === undefined ? {} : { subject: options.subject }),
    ...(hint === undefined ? {} : { hint }),
  };
}

/** Gathers the diagnostics of one stage; a stage returns `{ value, diagnostics }` and keeps nothing. */
export class Collector {
  readonly diagnostics: Diagnostic[] = [];

  report<C extends Code>(code: C, parameters: Parameters<C>, location: Location, options?: ReportOptions): void {
    this.diagnostics.push(diagnostic(code, parameters, location, options));
  }

  addAll(diagnostics: readonly Diagnostic[]): void {
    for (const each of diagnostics) this.diagnostics.push(each);
  }
}

/** A stage's result: a value that is as whole as the input allowed, and what there is to say about it. */
export interface Staged<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether any of the diagnostics is an error. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === "error");
