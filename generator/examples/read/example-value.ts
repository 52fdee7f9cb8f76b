import type { JsonValue } from "../../source/json.ts";
import type { Path } from "../../source/path.ts";
import type { TextRange } from "../../source/text-problem.ts";

/** What was needed to read an example, beyond strict JSON or YAML. */
export type ReadingStep = "comments" | "trailing-comma" | "several-documents" | "holes" | "bare-members" | "json5";

/** A comment in an example. */
export interface ExampleComment extends TextRange {
  /** Without its marks. */
  readonly text: string;
}

/** One document of an example, with the place of each of its values. */
export interface ExampleValue {
  /** Holes are `null` where a value was left out, and members of odd names where members were. */
  readonly value: JsonValue;
  /** Where it stands in the file. */
  readonly range: TextRange;
  /** Where a value (or its key) stands in the file; of a value that is not there, the nearest one around it. */
  rangeOf(keys: readonly (string | number)[], part?: "key" | "value"): TextRange;
  /** Whether the author left out what stands at `path`. */
  isHole(path: Path | undefined): boolean;
  readonly hasHoles: boolean;
  /** Those between the document before and this one, those in it, and those on its last line. */
  readonly comments: readonly ExampleComment[];
}

/** Why a text could not be read. */
export interface ReadingFault extends TextRange {
  readonly message: string;
}

/** What stands in a block. */
export interface ReadingResult {
  readonly documents: readonly ExampleValue[];
  readonly steps: ReadonlySet<ReadingStep>;
  /** Where each trailing comma stands. */
  readonly trailingCommas: readonly TextRange[];
  /** The first fault; the documents before it are kept. */
  readonly fault: ReadingFault | undefined;
}
