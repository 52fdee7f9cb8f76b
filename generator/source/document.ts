import type { JsonPlaces } from "./json-scan.ts";
import type { JsonValue } from "./json.ts";
import type { Path } from "./path.ts";
import type { BlockPlaces } from "./yaml-block.ts";

/** The text of one input file, as decoded (strict UTF-8, without its byte order mark). */
export interface SourceFile {
  /** Relative to the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** How the text of a document is written. */
export type SourceFormat = "json" | "yaml";

/**
 * One parsed JSON or YAML document: a whole file, or one fenced block of a Markdown file.
 * `value` is plain JSON; positions are made only when one is asked for (`locate`).
 */
export interface SourceDocument {
  /** The file that holds the document; messages are located in it. */
  readonly file: SourceFile;
  readonly format: SourceFormat;
  /** For JSON, what was noted of its places when it was read; it saves reading all of it again. */
  readonly places?: JsonPlaces;
  /** The same for YAML that is written in block style throughout. */
  readonly blockPlaces?: BlockPlaces;
  /** Where the document's text stands in `file.text` (UTF-16 offsets); the whole file unless it is a fenced block. */
  readonly start: number;
  readonly end: number;
  /**
   * The document's own text, as long as the stretch from `start` to `end`; given only where that stretch holds more
   * (the marks of a block quote around a fenced block are blanks here).
   */
  readonly text?: string;
  /** The base URI for references in it before any `$id`: `file:///` and the path below the project's root. */
  readonly uri: string;
  readonly value: JsonValue;
  /**
   * For a document that was changed after it was read (Swagger 2.0 as OpenAPI 3.0, a lenient run's repairs): objects of
   * `value` that stand elsewhere in the text → the path to what they come from. Places below them are the same in both.
   */
  readonly origins?: ReadonlyMap<JsonValue, Path | undefined>;
  /** Set for a Swagger 2.0 description that `value` holds as OpenAPI 3.0. */
  readonly wasSwagger?: true;
  /** What was read, where `value` is what was made of it. */
  readonly original?: JsonValue;
}

/** Whether no object stands at two places of a document's value: readers make trees, what is changed later need not be one. */
export const isTree = ({ wasSwagger, origins }: SourceDocument): boolean => wasSwagger === undefined && origins === undefined;

/** A place in a file: lines and columns count from 1; columns count UTF-16 code units; the end is exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A value (or the key that leads to it) in a document. */
export interface ValueLocation {
  readonly kind: "value";
  readonly document: SourceDocument;
  readonly path: Path | undefined;
  /** Which part is meant: the member's key or its value (the default). */
  readonly part?: "key" | "value";
}

/** A stretch of text that is no value of a document: a syntax error, a line of prose. */
export interface TextLocation {
  readonly kind: "text";
  readonly file: SourceFile;
  /** UTF-16 offsets into `file.text`. */
  readonly start: number;
  readonly end: number;
}

/** A whole file, when there is no text to point into: missing, unreadable, a folder. */
export interface FileLocation {
  readonly kind: "file";
  readonly path: string;
}

/** Where a diagnostic points. */
export type Location = ValueLocation | TextLocation | FileLocation;

/** The location of a value in a document. */
export const valueLocation = (document: SourceDocument, path: Path | undefined, part?: "key" | "value"): ValueLocation =>
  part === undefined ? { kind: "value", document, path } : { kind: "value", document, path, part };
