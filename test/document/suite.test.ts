import { expect, it } from "vitest";
import { toOpenApiDocument } from "../../generator/document/openapi.ts";
import { objectMember } from "../../generator/source/json.ts";
import { describeShared } from "../shared.ts";
import { buildGroup, judge, keyOfGroup, suiteGroups, suiteRemotes } from "./suite-verdicts.ts";

/** Schemas are found by their own identifiers, not by an address from which somebody could have fetched them. */
const byAddress = ["refRemote: remote HTTP ref with different $id", "refRemote: remote HTTP ref with different URN $id"];

/** Groups whose verdicts the document does not keep; one that is mended must leave the list. */
const known: Readonly<Record<string, readonly string[]>> = { draft7: [], "draft2019-09": byAddress, "draft2020-12": byAddress };

describeShared("schemas in components give the verdicts of their own dialect", () => {
  it.each(Object.keys(known))("%s", async (draft) => {
    const remotes = suiteRemotes(draft);
    const failures: string[] = [];
    let cases = 0;
    for (const [name, group] of suiteGroups(draft)) {
      const expected = group.tests.map(({ valid }) => valid);
      cases += expected.length;
      const verdicts = await verdictsOf(draft, group, remotes).catch((error: Error) => error.message);
      if (JSON.stringify(verdicts) !== JSON.stringify(expected)) failures.push(name);
    }
    console.info(`${draft}: ${cases} cases, ${failures.length} groups differ`);
    expect(failures).toEqual(known[draft]);
  });
});

async function verdictsOf(draft: string, group: Parameters<typeof buildGroup>[1], remotes: Record<string, string>): Promise<boolean[]> {
  const api = await buildGroup(draft, group, remotes);
  const section = objectMember(toOpenApiDocument(api)["components"], "schemas") ?? {};
  return judge(section, "#/components/schemas/", keyOfGroup(api), group.tests.map(({ data }) => data));
}
