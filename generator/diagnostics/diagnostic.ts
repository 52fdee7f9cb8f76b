import type { Location } from "../source/document.ts";
import type { Code } from "./catalogue.ts";

/** `error`: the input or the output is wrong (exit code 1). `warning`: probably. `info`: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** Another place that explains a diagnostic: the first of two duplicates, the schema behind a failed example. */
export interface RelatedPlace {
  readonly message: string;
  readonly location: Location;
}

/** What a diagnostic is about, where its location shows only a part of that. */
export interface Subject {
  /** The kind of object, as the tables of shapes call it; `mapping` for an entry of a discriminator's mapping. */
  readonly kind?: string;
  /** The object itself. */
  readonly location?: Location;
  /** The dialect of the schema. */
  readonly dialect?: string;
}

/** One message to the user, as data. It is rendered by the command line's reporters and nowhere else. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly location: Location;
  /** What to do about it, in one sentence. */
  readonly hint?: string;
  readonly related: readonly RelatedPlace[];
  /** What the wording is made of. */
  readonly parameters: object;
  readonly subject?: Subject;
}
