import { Collector, hasErrors, type Staged } from "../diagnostics/collector.ts";
import { locateAll, type LocatedDiagnostic } from "../diagnostics/located.ts";
import type { ExampleReport } from "../examples/example-report.ts";
import { survivals } from "../load/repairs.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { Project } from "../model/project.ts";
import type { OutputFile } from "../output/output-file.ts";
import type { RememberedApi } from "./part-memory.ts";
import type { Progress, RunOptions, RunResult, Summary } from "./run.ts";

/** The state of one run: its options, and what there is to say so far. */
export class Run {
  readonly options: RunOptions;
  /** What was checked of the examples, once that is known. */
  examples: ExampleReport | undefined;
  /** The APIs that are as they were in an earlier run; they are not in the project. */
  readonly remembered: RememberedApi[] = [];
  readonly #collector = new Collector();
  readonly #located: LocatedDiagnostic[] = [];
  readonly #start = performance.now();

  constructor(options: RunOptions) {
    this.options = options;
  }

  get failed(): boolean {
    return hasErrors(this.#collector.diagnostics);
  }

  add(diagnostics: Staged<unknown>["diagnostics"]): void {
    this.#collector.addAll(diagnostics);
  }

  collect<T>({ value, diagnostics }: Staged<T>): T {
    this.add(diagnostics);
    return value;
  }

  /** Takes an API as an earlier run has left it. */
  recall(api: RememberedApi): void {
    this.remembered.push(api);
    this.addLocated(api.diagnostics);
  }

  /** Adds what an earlier run had to say. */
  addLocated(diagnostics: readonly LocatedDiagnostic[]): void {
    this.#located.push(...diagnostics);
  }

  /** Asked for inputs of the command line: who has a configuration writes the schemas, and mends them. */
  get #isSurvivable(): boolean {
    if (this.options.direct === undefined || this.options.lenient === true) return false;
    const errors = this.#collector.diagnostics.filter(({ severity }) => severity === "error");
    return errors.length > 0 && errors.every(({ code }) => survivals[code] !== undefined);
  }

  async progress(stage: Progress["stage"], subject?: string): Promise<void> {
    await this.options.onProgress?.(subject === undefined ? { stage } : { stage, subject });
  }

  toResult(project?: Project, made: readonly OutputFile[] = []): RunResult {
    const remembered = this.failed ? [] : this.remembered.flatMap(({ outputs: hashes }) => unchangedFiles(hashes));
    const outputs = remembered.length === 0 ? made : [...made, ...remembered].sort((a, b) => (a.path < b.path ? -1 : 1));
    const count = (state: OutputFile["state"]): number => outputs.filter((file) => file.state === state).length;
    const apis = [...(project?.apis ?? []).map(figuresOf), ...this.remembered];
    const total = (figure: "schemas" | "operations"): number => apis.reduce((sum, api) => sum + api[figure], 0);
    const summary: Summary = {
      apis: apis.length,
      schemas: total("schemas"),
      operations: total("operations"),
      written: count("written"),
      unchanged: count("unchanged"),
      removed: count("removed"),
      milliseconds: Math.round(performance.now() - this.#start),
    };
    const files = outputs.map(({ path, state, hash }) => ({ path, state, ...(hash === undefined ? {} : { hash }) }));
    const survivable = this.#isSurvivable ? { isSurvivable: true as const } : {};
    return { ok: !this.failed, ...survivable, diagnostics: locateAll(this.#collector.diagnostics, this.#located), files, summary, ...(this.examples === undefined ? {} : { examples: this.examples }) };
  }
}

/** An API in figures. */
export const figuresOf = ({ schemas, operations }: ApiModel): { readonly schemas: number; readonly operations: number } =>
  ({ schemas: schemas.size, operations: operations.length });

const unchangedFiles = (outputs: RememberedApi["outputs"]): OutputFile[] =>
  Object.entries(outputs).map(([path, hash]) => ({ path, state: "unchanged", hash }));
