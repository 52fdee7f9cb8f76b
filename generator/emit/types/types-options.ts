import type { JsonObject } from "../../source/json.ts";

/** The options of the target `types`. */
export interface TypesOptions {
  /** What prints the types of schemas. */
  readonly engine: "gen-api" | "json-schema-to-typescript";
  /** One `types.ts`, or a file for each schema beside it. */
  readonly files: "one" | "per-schema";
  /** Ids get types of their own, so that one is not taken for another. */
  readonly brands: boolean;
  /** Strings with simple patterns and formats get template literal types. */
  readonly templates: boolean;
  /** Schemas with moments in time get a second type that holds `Date` objects, for clients that convert them. */
  readonly dates: boolean;
  /** Named enums also get an array of their values. */
  readonly enumValues: boolean;
  /** Every open object gets `[key: string]: unknown`. */
  readonly indexSignatures: boolean;
}

/** Reads the options as the configuration gives them; what is absent has its default. */
export const toTypesOptions = (options: JsonObject): TypesOptions => ({
  engine: options["engine"] === "json-schema-to-typescript" ? "json-schema-to-typescript" : "gen-api",
  files: options["files"] === "per-schema" ? "per-schema" : "one",
  brands: options["brands"] === true,
  templates: options["templates"] === true,
  dates: options["dates"] === true,
  enumValues: options["enumValues"] === true,
  indexSignatures: options["indexSignatures"] === true,
});
