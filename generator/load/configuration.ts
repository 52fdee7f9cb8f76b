import type { SourceDocument, ValueLocation } from "../source/document.ts";
import type { JsonObject } from "../source/json.ts";

/** `gen-api.config.yaml`, read and checked by its schema, with defaults filled in. */
export interface Configuration {
  /** Absent when everything comes from the command line. */
  readonly document?: SourceDocument;
  readonly apis: readonly ApiConfiguration[];
  /** Who lays out the generated code: its emitter alone, or prettier after it. */
  readonly format: "none" | "prettier";
  /** What a pattern is that can take exponential time: a warning, or an error. */
  readonly patterns: "warn" | "strict";
  readonly site: SiteConfiguration;
}

/** The documentation site. */
export interface SiteConfiguration {
  /** Its output folder, relative to the project's root. */
  readonly output: string;
  readonly title?: string;
  /** The path under which it is published, with slashes at both ends. */
  readonly base: string;
  /** Glob patterns of the Markdown files that become pages. */
  readonly guides: readonly string[];
}

/** One API of the project. */
export interface ApiConfiguration {
  readonly name: string;
  /** Where it stands in the configuration; absent when it comes from the command line. */
  readonly location?: ValueLocation;
  /** Glob patterns of schema files (JSON, YAML, Markdown), relative to the project's root. */
  readonly schemas: readonly string[];
  /**
   * The definition: api.yaml, or an OpenAPI 3, Swagger 2.0, OpenRPC or AsyncAPI document. Several, or glob patterns, are
   * one API together.
   */
  readonly definition?: string | readonly string[];
  /** Glob patterns of the documents whose examples are checked. */
  readonly docs: readonly string[];
  /** The output folder, relative to the project's root. */
  readonly output: string;
  /** Whether defects of the input that can be survived are warnings. */
  readonly lenient?: boolean;
  /** The API whose output has the types and validators of the schemas that both have. */
  readonly uses?: string;
  /** Whether the output folder is an installable package. */
  readonly package: boolean;
  /** Target name → options, in the order written. */
  readonly targets: ReadonlyMap<string, JsonObject>;
}

/** The definition paths and patterns of an API. */
export const definitionPatterns = ({ definition }: ApiConfiguration): readonly string[] => (definition === undefined ? [] : [definition].flat());
