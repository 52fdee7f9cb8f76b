import { it } from "vitest";
import { expressible, figuresOf, genApi, type GroupVerdict, groupsOf, measure, type TypeTool } from "../../test/types/fidelity.ts";
import { groupName } from "../../test/types/suite.ts";
import { describeShared } from "../../test/shared.ts";
import { hasHeyApi, heyApi, jsonSchemaToTypescript, openapiTypescript } from "./peers.ts";

const tools: readonly TypeTool[] = [genApi, jsonSchemaToTypescript, openapiTypescript, ...(hasHeyApi ? [heyApi] : [])];

const drafts = ["draft2020-12", "draft7"] as const;

describeShared("type fidelity over the official suite", () => {
  it("prints the figures of every tool", async () => {
    if (!hasHeyApi) console.log("hey-api is not installed: run npm ci in bench/types");
    for (const draft of drafts) {
      const groups = groupsOf(draft);
      console.log(`\n${draft}: ${groups.length} groups\n${row("tool", ["no type", "uncompilable", "unsound", "of valid", "expressible", "all", "fresh", "seconds"])}`);
      for (const tool of tools) {
        const start = performance.now();
        const verdicts = await measure(tool, groups);
        const seconds = (performance.now() - start) / 1000;
        const fresh = figuresOf(expressible(await measure(tool, groups, true)));
        console.log(row(tool.name, [...cells(verdicts), percent(fresh.soundPrecision), seconds.toFixed(1)]));
        if (tool === genApi) for (const line of unsoundOf(verdicts)) console.log(`  unsound: ${line}`);
      }
    }
  }, 3_600_000);
});

function cells(verdicts: readonly GroupVerdict[]): string[] {
  const all = figuresOf(verdicts);
  const judged = verdicts.filter((each) => !each.isCrash && !each.isUncompilable);
  const valid = judged.reduce((sum, { group }) => sum + group.tests.filter((test) => test.valid).length, 0);
  return [
    String(all.crashes), String(all.uncompilable), String(all.unsound), percent((100 * all.unsound) / valid),
    percent(figuresOf(expressible(verdicts)).soundPrecision), percent(all.soundPrecision),
  ];
}

const percent = (value: number): string => `${value.toFixed(1)} %`;

const row = (name: string, columns: readonly string[]): string => name.padEnd(28) + columns.map((each) => each.padStart(13)).join("");

const unsoundOf = (verdicts: readonly GroupVerdict[]): string[] =>
  verdicts.flatMap(({ group, unsound }) => unsound.map((test) => `${groupName(group)} | ${test}`));
