import type { LocatedDiagnostic } from "../diagnostics/located.ts";
import type { ExampleOptions } from "../examples/check-examples.ts";
import type { ExampleReport } from "../examples/example-report.ts";
import type { ReferenceScript } from "../model/project.ts";
import type { Formatter } from "../output/format.ts";
import type { OutputFile } from "../output/output-file.ts";
import type { PartMemory } from "./part-memory.ts";

/** Inputs that are named in the call itself, in place of a configuration. */
export interface DirectInput {
  /** A definition, a folder or a glob of schemas; relative to the root. A list gives an API for each, named after its file. */
  readonly input: string | readonly string[];
  /** The output folder, relative to the root; of several APIs, the folder that holds one for each. */
  readonly output?: string | undefined;
}

/** What a run is asked to do. */
export interface RunOptions {
  /** Takes the place of the configuration. */
  readonly direct?: DirectInput | undefined;
  /** The configuration's path below the root; without it `gen-api.config.yaml`, `.yml` or `.json` is looked for. */
  readonly config?: string | undefined;
  /** The APIs to work on; without it all. */
  readonly apis?: readonly string[] | undefined;
  /** The targets to make; without it all that are configured. The files of the others stay as they are. */
  readonly targets?: readonly string[] | undefined;
  /** Compare with the disk and write nothing. */
  readonly compare?: boolean | undefined;
  /** Gives the script of the documentation's interactive reference; needed where a site is made. */
  readonly referenceScript?: (() => ReferenceScript) | undefined;
  /** Survive what can be survived of the input's defects, whatever the configuration says. */
  readonly lenient?: boolean | undefined;
  /** Gives who lays out many texts at once, in other threads; without it this thread does it. */
  readonly formatter?: (() => Formatter | undefined) | undefined;
  /** What earlier runs have left of parts that have not changed; without it everything is made. */
  readonly memory?: PartMemory | undefined;
  /** How strictly examples are looked at. */
  readonly examples?: ExampleOptions | undefined;
  /** Called when a stage begins; one that emits or writes waits for the promise that it gives. */
  readonly onProgress?: ((progress: Progress) => void | Promise<void>) | undefined;
}

/** Where a run is. */
export interface Progress {
  readonly stage: "load" | "build" | "check" | "emit" | "format" | "write";
  /** The API or target that the stage is busy with. */
  readonly subject?: string;
}

/** What a run came to, as plain data. */
export interface RunResult {
  /** Whether there is no error: the exit code 0. */
  readonly ok: boolean;
  /** Sorted by file and line. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** Every file of the output folders that the run is about, sorted; empty when it failed before it knew them. */
  readonly files: readonly OutputFile[];
  readonly summary: Summary;
  /** Set where a lenient run of inputs that the call names would survive every error. */
  readonly isSurvivable?: true;
  /** The examples that were checked, and what became of each. */
  readonly examples?: ExampleReport;
}

/** What a run depends on, each list sorted; for watching and for build systems. */
export interface RunInputs {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** A run in figures. */
export interface Summary {
  readonly apis: number;
  readonly schemas: number;
  readonly operations: number;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly milliseconds: number;
}

/** Thrown for a call that makes no sense, such as an API that does not exist: exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
