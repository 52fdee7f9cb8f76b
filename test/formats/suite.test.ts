import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { formats, satisfiesFormat } from "../../generator/validate/format-table.ts";
import { describeShared, shared } from "../shared.ts";

interface Group {
  readonly description: string;
  readonly schema: { readonly format?: string };
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}

/** Tests whose verdict ours is not, with the reason. A test that begins to pass must be taken off. */
const knownFailures: Readonly<Record<string, string>> = {};

const verdict = (name: string | undefined, data: unknown): boolean => {
  const format = formats.get(name ?? "");
  return format === undefined || satisfiesFormat(format, data);
};

for (const [dialect, count] of [["draft7", 676], ["draft2019-09", 757], ["draft2020-12", 764]] as const) {
  describeShared(`format tests of ${dialect}`, () => {
    test(`${count} tests, exactly the known failures among them`, () => {
      const folder = shared(`data/json-schema-test-suite/tests/${dialect}/optional/format`)!;
      const failures: string[] = [];
      let total = 0;
      for (const file of readdirSync(folder)) {
        for (const group of JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Group[]) {
          for (const each of group.tests) {
            total++;
            if (verdict(group.schema.format, each.data) !== each.valid) {
              failures.push(`${file.replace(".json", "")}: ${group.description}: ${each.description}`);
            }
          }
        }
      }
      expect(failures).toEqual(Object.keys(knownFailures));
      expect(total).toBe(count);
    });
  });
}
