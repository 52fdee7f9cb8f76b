import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { Project } from "../model/project.ts";

/**
 * A target: the model in, files in memory out. No input or output, no global state, no look at input files.
 * A new target is one folder here, one line in `emitters.ts` and one test case.
 */
export interface Emitter {
  /** Its name in the configuration. */
  readonly name: string;
  /**
   * What of an API's input its files depend on, as texts: where these are as they were, so are the files, and nothing is
   * to be said of them. Absent, or `undefined`: on all of it.
   */
  readonly inputOf?: (api: ApiModel) => Iterable<string> | undefined;
  emit(project: Project): EmitResult | Promise<EmitResult>;
}

/** The files of one target for every API that selected it. */
export interface EmitResult {
  readonly files: readonly GeneratedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One file to be written. */
export interface GeneratedFile {
  /** Relative to the project's root, with forward slashes. */
  readonly path: string;
  /** The API it belongs to; empty for a file of the whole project. */
  readonly api: string;
  /** The target that made it. */
  readonly target: string;
  readonly text: string;
  /** Set for a file that is written as it is: nobody lays it out. */
  readonly isVerbatim?: true;
}
