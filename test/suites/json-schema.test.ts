import { describe, expect, test } from "vitest";
import { evaluate } from "../../generator/validate/evaluate.ts";
import { type EmittedCase, judgeByEmitted } from "./emitted.ts";
import { knownFailures } from "./known-failures.ts";
import { type Draft, type SuiteGroup, dialectOfDraft, readSuite, Remotes, suiteFolder } from "./suite.ts";

/** How many tests there are of each kind: a suite that lost some must not look like one that passes. */
function countTests(draft: Draft, groups: readonly SuiteGroup[]): string {
  const count = (isCounted: (file: string) => boolean): number => groups.reduce((sum, { file, tests }) => (isCounted(file) ? sum + tests.length : sum), 0);
  const formats = count((file) => file.startsWith("optional/format/"));
  const optional = count((file) => file.startsWith("optional/")) - formats;
  return `${draft}: ${count(() => true) - optional - formats} required, ${optional} optional, ${formats} of formats; ${knownFailures[draft].length} known failures`;
}

const drafts = Object.keys(dialectOfDraft) as Draft[];
if (suiteFolder() === undefined) console.info("skipped: the official JSON Schema suite: set JSON_SCHEMA_TEST_SUITE to a checkout of it");

describe.skipIf(suiteFolder() === undefined).each(drafts)("the official suite of %s", (draft) => {
  test("the evaluator and emitted modules agree with it, and with each other, but for the known failures", async () => {
    const remotes = new Remotes(draft);
    const groups = readSuite(draft);
    const cases: EmittedCase[] = [];
    for (const group of groups) {
      const values = group.tests.map(({ data }) => data);
      const formats = group.file.startsWith("optional/format/") ? { formats: "assert" as const } : {};
      cases.push({ ...(await remotes.graphOf(group.schema, draft)), values, ...formats });
    }
    const emitted = judgeByEmitted(cases);
    const failures: string[] = [];
    const disagreements: unknown[] = [];
    for (const [index, { file, description, tests }] of groups.entries()) {
      const { graph, target, formats } = cases[index]!;
      for (const [each, { description: name, data, valid }] of tests.entries()) {
        const evaluated = evaluate(graph, target, data, formats === undefined ? {} : { formats });
        const judged = emitted[index]![each]!;
        const locations = (errors: typeof judged.errors): string[] =>
          errors.map((error) => [error.instancePath, error.keywordLocation, error.absoluteKeywordLocation, error.keyword].join(" ")).sort();
        if (judged.is !== evaluated.valid || locations(judged.errors).join() !== locations(evaluated.errors).join()) {
          disagreements.push([file, description, name, locations(judged.errors), locations(evaluated.errors)]);
        }
        if (judged.is !== valid) failures.push(`${file}: ${description}: ${name}`);
      }
    }
    console.info(countTests(draft, groups));
    expect(disagreements).toEqual([]);
    expect(failures).toEqual(knownFailures[draft]);
  });
});
