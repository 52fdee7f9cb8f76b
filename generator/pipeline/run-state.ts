import { Collector, hasErrors, type Staged } from "../diagnostics/collector.ts";
import { locateAll } from "../diagnostics/located.ts";
import type { ExampleReport } from "../examples/example-report.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { Project } from "../model/project.ts";
import type { OutputFile } from "../output/output-file.ts";
import type { Progress, RunOptions, RunResult, Summary } from "./run.ts";

/** The state of one run: its options, and what there is to say so far. */
export class Run {
  readonly options: RunOptions;
  /** What was checked of the examples, once that is known. */
  examples: ExampleReport | undefined;
  readonly #collector = new Collector();
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

  async progress(stage: Progress["stage"], subject?: string): Promise<void> {
    await this.options.onProgress?.(subject === undefined ? { stage } : { stage, subject });
  }

  toResult(project?: Project, outputs: readonly OutputFile[] = []): RunResult {
    const count = (state: OutputFile["state"]): number => outputs.filter((file) => file.state === state).length;
    const apis = project?.apis ?? [];
    const total = (figure: (api: ApiModel) => number): number => apis.reduce((sum, api) => sum + figure(api), 0);
    const summary: Summary = {
      apis: apis.length,
      schemas: total(({ schemas }) => schemas.size),
      operations: total(({ operations }) => operations.length),
      written: count("written"),
      unchanged: count("unchanged"),
      removed: count("removed"),
      milliseconds: Math.round(performance.now() - this.#start),
    };
    const files = outputs.map(({ path, state, hash }) => ({ path, state, ...(hash === undefined ? {} : { hash }) }));
    return { ok: !this.failed, diagnostics: locateAll(this.#collector.diagnostics), files, summary, ...(this.examples === undefined ? {} : { examples: this.examples }) };
  }
}
