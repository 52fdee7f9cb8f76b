import { expect, it } from "vitest";
import { sectionToDraft07 } from "../../generator/document/draft-07.ts";
import { toOpenApiDocument } from "../../generator/document/openapi.ts";
import { objectMember, type JsonObject } from "../../generator/source/json.ts";
import { describeShared } from "../shared.ts";
import { buildGroup, judge, keyOfGroup, suiteGroups, suiteRemotes, type SuiteGroup } from "./suite-verdicts.ts";

/** Schemas are found by their own identifiers, not by an address from which somebody could have fetched them. */
const byAddress = ["refRemote: remote HTTP ref with different $id", "refRemote: remote HTTP ref with different URN $id"];

/** Groups whose verdicts the document does not keep; one that is mended must leave the list. */
const known: Readonly<Record<string, readonly string[]>> = { draft7: [], "draft2019-09": byAddress, "draft2020-12": byAddress };

interface Judged {
  readonly name: string;
  readonly group: SuiteGroup;
  /** By the 2020-12 schemas of OpenAPI and by the draft-07 schemas of OpenRPC and AsyncAPI; or why there is none. */
  readonly verdicts: readonly boolean[] | string;
  readonly draft07: readonly boolean[] | string;
}

async function judgeAll(draft: string): Promise<Judged[]> {
  const remotes = suiteRemotes(draft);
  const result: Judged[] = [];
  for (const [name, group] of suiteGroups(draft)) {
    const api = await buildGroup(draft, group, remotes);
    const section = (objectMember(toOpenApiDocument(api)["components"], "schemas") ?? {}) as JsonObject;
    const instances = group.tests.map(({ data }) => data);
    const by = (each: JsonObject, dialect: string) => judge(each, dialect, keyOfGroup(api), instances).catch((error: Error) => error.message);
    result.push({ name, group, verdicts: await by(section, "draft2020-12"), draft07: await by(sectionToDraft07(section), "draft7") });
  }
  return result;
}

const expected = ({ group }: Judged): boolean[] => group.tests.map(({ valid }) => valid);
const differs = (each: Judged, verdicts: readonly boolean[] | string): boolean => JSON.stringify(verdicts) !== JSON.stringify(expected(each));
const names = (list: readonly Judged[]): string[] => list.map(({ name }) => name);

describeShared("schemas in components give the verdicts of their own dialect", () => {
  it.each(Object.keys(known))("%s", async (draft) => {
    const judged = await judgeAll(draft);
    const different = judged.filter((each) => differs(each, each.verdicts));
    console.info(`${draft}: ${judged.flatMap(expected).length} cases in ${judged.length} groups; ${different.length} groups differ`);
    expect(names(different)).toEqual(known[draft]);

    // Draft-07 cannot say everything: what it says less admits more, and nothing that is valid is refused.
    const unsound = judged.filter((each) => typeof each.draft07 === "string" || expected(each).some((valid, index) => valid && !each.draft07[index]));
    expect(names(unsound)).toEqual(known[draft]);
    const wider = judged.filter((each) => differs(each, each.draft07)).map(({ name }) => name.split(":")[0]!);
    const inexpressible = new Set(["unevaluatedItems", "unevaluatedProperties", "maxContains", "minContains"]);
    const others = wider.filter((file) => !inexpressible.has(file));
    console.info(`${draft} as draft-07: ${wider.length} groups admit more, ${others.length} of them outside ${[...inexpressible].join(", ")}`);
    if (draft === "draft7") expect(wider).toEqual([]);
  }, 300_000);
});
