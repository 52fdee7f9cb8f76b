import { diagnostic } from "../diagnostics/collector.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { locate } from "../source/locate.ts";
import type { ExpectedFault } from "./annotation.ts";
import { type Expectation, expectationOf, isAnnotated } from "./expectation.ts";
import type { ConfirmedFault, ExampleKind } from "./example-report.ts";
import { judgePart } from "./judge-part.ts";
import type { Example, Fault, Mapping } from "./mapping.ts";
import { exampleRange, locationOfRange } from "./part.ts";

/** What is to be said about an example that is mapped. */
export interface ExampleVerdict {
  readonly kind: ExampleKind;
  readonly diagnostics: readonly Diagnostic[];
  readonly fault?: ConfirmedFault;
}

/** Judges an example by its mapping, and by what its author expects of it. */
export function judgeExample(example: Example, mapping: Mapping): ExampleVerdict {
  const isPartial = example.annotations.some(({ partial }) => partial);
  const dotsAreHoles = example.annotations.some(({ holes }) => holes);
  const verdicts = mapping.parts.map((part) => judgePart(example, part, { isPartial, dotsAreHoles }));
  const faults = [...mapping.faults, ...verdicts.flatMap((verdict) => verdict.faults)];
  const warnings = [...verdicts.flatMap((verdict) => verdict.warnings), ...mapping.notes];
  const expectation = expectationOf(example);
  const isAsked = expectation !== undefined && (isAnnotated(example) || (mapping.kind === undefined && mapping.isErrorAnswer !== true));
  if (isAsked && mapping.kind !== "unmapped") return judgeExpected(example, mapping, faults, expectation);
  const all = [...faults.map((each) => each.diagnostic), ...warnings];
  return { kind: kindOf(example, mapping, faults, dotsAreHoles), diagnostics: all };
}

function kindOf(example: Example, mapping: Mapping, faults: readonly Fault[], dotsAreHoles: boolean): ExampleKind {
  if (mapping.kind === "unmapped") return "unmapped";
  if (faults.length > 0) return "invalid";
  if (mapping.kind !== undefined) return mapping.kind;
  return example.value?.hasHoles === true || dotsAreHoles ? "holes" : "valid";
}

function judgeExpected(example: Example, mapping: Mapping, faults: readonly Fault[], { why, fails }: Expectation): ExampleVerdict {
  const location = locationOfRange(example, exampleRange(example));
  const schema = mapping.parts[0]?.label ?? mapping.labels?.[0] ?? "its schema";
  if (faults.length === 0) return { kind: "invalid", diagnostics: [diagnostic("expected-invalid-but-valid", { schema, why }, location), ...mapping.notes] };
  const unmet = fails.filter((wanted) => !faults.some((each) => meets(each, wanted)));
  if (unmet.length > 0) {
    const declared = unmet.map(({ keyword, pointer }) => (pointer === undefined ? keyword : `${keyword}@${pointer}`)).join(", ");
    const found = faults.map(({ keyword, pointer }) => `${keyword}@${pointer}`).join(", ");
    return { kind: "invalid", diagnostics: [diagnostic("invalid-for-wrong-reason", { declared, found }, location), ...faults.map((each) => each.diagnostic)] };
  }
  const confirmed = faults.find((each) => fails.some((wanted) => meets(each, wanted))) ?? faults[0]!;
  return { kind: "expected-invalid", diagnostics: mapping.notes, fault: toConfirmed(confirmed) };
}

const meets = ({ keyword, pointer }: Fault, wanted: ExpectedFault): boolean =>
  keyword === wanted.keyword && (wanted.pointer === undefined || wanted.pointer === pointer);

function toConfirmed({ keyword, pointer, diagnostic: { location } }: Fault): ConfirmedFault {
  const span = locate(location);
  return { keyword, pointer, line: span?.line ?? 1, column: span?.column ?? 1 };
}
