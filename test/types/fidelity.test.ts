import { beforeAll, expect, it } from "vitest";
import { describeShared } from "../shared.ts";
import { expressible, figuresOf, genApi, type GroupVerdict, groupsOf, measure } from "./fidelity.ts";
import { type Draft, groupName } from "./suite.ts";

/** What our types reach: a change may raise a floor, and must then raise it here. */
const floors = {
  draft7: { expressible: 97.1, all: 75 },
  "draft2020-12": { expressible: 97.2, all: 66.1 },
} as const;

/** Valid instances that TypeScript itself rejects, with the reason. */
const knownUnsound: Readonly<Record<Draft, readonly string[]>> = {
  draft7: [],
  "draft2020-12": [
    // An object that shares no member with an object type of optional members only is rejected ("weak type detection").
    "draft2020-12/dynamicRef: A $dynamicRef that initially resolves to a schema without a matching $dynamicAnchor behaves like a normal $ref to $anchor | The recursive part doesn't need to validate against the root",
  ],
};

describeShared("fidelity of types over the official suite", () => {
  for (const draft of ["draft7", "draft2020-12"] as const) {
    let verdicts: readonly GroupVerdict[] = [];
    beforeAll(async () => {
      verdicts = await measure(genApi, groupsOf(draft));
    }, 300_000);

    it(`${draft}: every group gets a type that compiles`, () => {
      expect(verdicts.filter((each) => each.isCrash || each.isUncompilable).map(({ group }) => groupName(group))).toEqual([]);
    });

    it(`${draft}: valid instances are rejected only where TypeScript cannot admit them`, () => {
      const unsound = verdicts.flatMap(({ group, unsound }) => unsound.map((test) => `${groupName(group)} | ${test}`));
      expect(unsound).toEqual(knownUnsound[draft]);
    });

    it(`${draft}: sound precision`, () => {
      const [tier, all] = [figuresOf(expressible(verdicts)), figuresOf(verdicts)];
      expect([tier.groups, tier.invalid]).toEqual(draft === "draft7" ? [128, 213] : [125, 218]);
      expect(tier.soundPrecision).toBeGreaterThanOrEqual(floors[draft].expressible);
      expect(all.soundPrecision).toBeGreaterThanOrEqual(floors[draft].all);
    });
  }
});
