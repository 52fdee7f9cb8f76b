import type { ValidationIssue } from "../../templates/validators/validation.ts";
import { diagnostic } from "../diagnostics/collector.ts";
import type { Diagnostic, RelatedPlace } from "../diagnostics/diagnostic.ts";
import { type Location, valueLocation } from "../source/document.ts";
import type { JsonValue } from "../source/json.ts";
import { nearest } from "../source/nearest.ts";
import { parsePointer, pathOf, toKeys } from "../source/path.ts";
import { evaluatePlace } from "../validate/evaluate.ts";
import type { Fault, Judged, Keys, Part } from "./mapping.ts";
import { fault, toPointerText, valueAt } from "./part.ts";
import { isPlaceholder } from "./placeholder.ts";
import { findUnknownProperties, keywordLocation } from "./unknown-properties.ts";

/** What a schema has to say about a part. */
export interface PartVerdict {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Diagnostic[];
}

/** How a part is to be judged. */
export interface JudgeOptions {
  readonly isPartial: boolean;
  /** Whether strings of dots are holes. */
  readonly dotsAreHoles: boolean;
}

/** Judges one part of an example by its schema: every violation, and every property that no schema describes. */
export function judgePart(example: Judged, part: Part, { isPartial, dotsAreHoles }: JudgeOptions): PartVerdict {
  const value = part.view?.value ?? valueAt(example.value?.value, part.at);
  if (value === undefined) return { faults: [], warnings: [] };
  const isDots = (each: JsonValue | undefined): boolean => dotsAreHoles && typeof each === "string" && /^(?:\.{3}|…)$/.test(each);
  const hasHoles = example.value?.hasHoles === true || dotsAreHoles;
  const { errors, annotations, valid } = evaluatePlace(part.index.places, part.target, value, {
    formats: "assert",
    annotations: true,
    partial: isPartial,
    ...(hasHoles ? { isHole: (path) => example.value!.isHole(pathOf(toExampleKeys(part, toKeys(path)))) || isDots(valueAt(value, toKeys(path))) } : {}),
  });
  if (!valid) return toVerdict(example, part, value, errors);
  const unknown = findUnknownProperties(part.index, value, annotations).map(({ keys, name, known }) => {
    const own = toExampleKeys(part, keys);
    const pointer = toPointerText(own.slice(0, -1));
    return diagnostic("example-unknown-property", { name, pointer, schema: part.label, nearest: nearest(name, known) }, placeOf(example, part, own, "key"));
  });
  return { faults: [], warnings: unknown };
}

const toExampleKeys = ({ at, view }: Part, keys: Keys): Keys => [...at, ...(view === undefined ? keys : view.toKeys(keys))];

const placeOf = (example: Judged, part: Part, keys: Keys, which?: "key" | "value"): Location => part.location ?? example.locationOf(keys, which);

function toVerdict(example: Judged, part: Part, value: JsonValue, errors: readonly ValidationIssue[]): PartVerdict {
  const faults: Fault[] = [];
  const warnings: Diagnostic[] = [];
  for (const { issue, nested } of groupBranches(errors)) {
    const own = toExampleKeys(part, parsePointer(issue.instancePath) ?? []);
    const pointer = toPointerText(own);
    const found = valueAt(value, parsePointer(issue.instancePath) ?? []);
    const location = placeOf(example, part, own);
    const message = issue.message;
    if (typeof found === "string" && ["format", "pattern"].includes(issue.keyword) && isPlaceholder(found)) {
      warnings.push(diagnostic("example-placeholder", { value: found, issue: message, pointer }, location, { related: relatedTo(part, issue) }));
      continue;
    }
    const options = { keyword: issue.keyword, keys: own, related: relatedTo(part, issue), ...closestHint(nested) };
    faults.push(fault("example-invalid", { issue: message, pointer, schema: part.label }, location, options));
  }
  return { faults, warnings };
}

/** What the branch that came closest asks for. */
export const closestHint = (nested: readonly ValidationIssue[]): { readonly hint?: string } =>
  nested.length === 0 ? {} : { hint: `Of the branch that comes closest: ${nested.slice(0, 3).map((each) => describeIssue(each)).join("; ")}.` };

const describeIssue = ({ instancePath, message }: ValidationIssue): string => (instancePath === "" ? message : `${instancePath} ${message}`);

/** An issue, and those of the branch that came closest where it is a choice. */
export interface GroupedIssue {
  readonly issue: ValidationIssue;
  readonly nested: readonly ValidationIssue[];
}

/** The issues that stand for themselves; those of a failed choice's branches are put under the choice, the closest branch only. */
export function groupBranches(errors: readonly ValidationIssue[]): GroupedIssue[] {
  const choices = errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
  const isBelow = (issue: ValidationIssue, choice: ValidationIssue): boolean =>
    issue !== choice && issue.keywordLocation.startsWith(`${choice.keywordLocation}/`);
  return errors
    .filter((issue) => !choices.some((choice) => isBelow(issue, choice)))
    .map((issue) => {
      const below = choices.includes(issue) ? errors.filter((each) => isBelow(each, issue)) : [];
      const branch = below[0]?.keywordLocation.slice(issue.keywordLocation.length + 1).split("/")[0];
      return { issue, nested: below.filter(({ keywordLocation: at }) => at.slice(issue.keywordLocation.length + 1).split("/")[0] === branch) };
    });
}

/** The keyword in the schema. */
function relatedTo(part: Part, { absoluteKeywordLocation }: ValidationIssue): RelatedPlace[] {
  const found = keywordLocation(part.index, absoluteKeywordLocation);
  if (found === undefined || found.resource.location.kind !== "value") return [];
  const { document, path } = found.resource.location;
  return [{ message: "The schema says so here", location: valueLocation(document, pathOf(found.keys, path), "key") }];
}
