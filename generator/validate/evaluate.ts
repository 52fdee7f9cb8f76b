import { tooDeeply } from "../../templates/validators/rules.ts";
import type { ValidationIssue } from "../../templates/validators/validation.ts";
import type { ReferenceGraph, Target } from "../model/reference-graph.ts";
import type { JsonValue } from "../source/json.ts";
import type { Path } from "../source/path.ts";
import { type Annotation, applyToInstance, type Run, TooDeep } from "./frame.ts";
import type { Place } from "./keyword.ts";
import { locationOf, Places } from "./place.ts";

/** How to evaluate. */
export interface EvaluateOptions {
  /** Whether `format` is judged; without it, as the dialect says (an annotation in all but a few). */
  readonly formats?: "assert" | "annotate";
  /** Collect the annotations of a valid instance. */
  readonly annotations?: boolean;
  /** A part of an instance: a missing required member is no fault. */
  readonly partial?: boolean;
  /**
   * Whether the part of the instance at `path` was left out ("…"): it satisfies every schema, and its container is not
   * asked for required members, least numbers of members or items, or `contains`.
   */
  readonly isHole?: (path: Path | undefined) => boolean;
  /** How many levels the instance may be nested; 2,000 without it. */
  readonly maxDepth?: number;
}

/** What evaluation found. */
export interface EvaluationResult {
  readonly valid: boolean;
  /** After `anyOf` and `oneOf` come the issues of the branches, the closest branch first. */
  readonly errors: readonly ValidationIssue[];
  /** Empty unless asked for. */
  readonly annotations: readonly Annotation[];
}

/** Evaluates `instance` against the schema at `target`. All errors are found; references go through `graph`. */
export const evaluate = (graph: ReferenceGraph, target: Target, instance: JsonValue, options: EvaluateOptions = {}): EvaluationResult =>
  evaluatePlace(new Places(graph), target, instance, options);

/** As `evaluate`, for many instances: `places` keeps what is learnt about the graph. */
export function evaluatePlace(places: Places, target: Target, instance: JsonValue, options: EvaluateOptions = {}): EvaluationResult {
  const place = places.root(target);
  try {
    const { isValid, errors, annotations } = applyToInstance(toRun(places, options), place, instance);
    return { valid: isValid, errors, annotations };
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return { valid: false, errors: [depthIssue(place)], annotations: [] };
  }
}

const toRun = (places: Places, options: EvaluateOptions): Run => ({
  places,
  collectsAnnotations: options.annotations === true,
  isPartial: options.partial === true,
  formats: options.formats,
  maxDepth: options.maxDepth ?? 2_000,
  isHole: options.isHole ?? (() => false),
});

const depthIssue = (place: Place): ValidationIssue => ({
  instancePath: "",
  keywordLocation: "/$maxDepth",
  absoluteKeywordLocation: `${locationOf(place)}/$maxDepth`,
  keyword: "$maxDepth",
  params: {},
  message: tooDeeply,
});
