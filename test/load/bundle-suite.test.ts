import { readFileSync, readdirSync } from "node:fs";
import "@hyperjump/json-schema/draft-04";
import "@hyperjump/json-schema/draft-06";
import "@hyperjump/json-schema/draft-07";
import "@hyperjump/json-schema/draft-2019-09";
import {
  registerSchema,
  setShouldValidateSchema,
  unregisterSchema,
  validate,
} from "@hyperjump/json-schema/draft-2020-12";
import { expect, test, vi } from "vitest";
import { bundleSchemas } from "../../generator/load/bundle.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../generator/source/json.ts";
import { printDiagnostics, tryLoadTexts } from "../load-texts.ts";
import { describeShared, shared } from "../shared.ts";

/** One group of the official suite: a schema with instances and their verdicts. */
interface Group {
  readonly description: string;
  readonly schema: JsonValue;
  readonly tests: readonly { readonly description: string; readonly data: JsonValue; readonly valid: boolean }[];
}

const suite = "data/json-schema-test-suite";
const optional = ["anchor", "cross-draft", "dynamicRef", "id", "refOfUnknownKeyword", "unknownKeyword"];
const drafts = [
  ["draft2020-12", "https://json-schema.org/draft/2020-12/schema"],
  ["draft2019-09", "https://json-schema.org/draft/2019-09/schema"],
  ["draft7", "http://json-schema.org/draft-07/schema#"],
] as const;

const byUrl = "the document is known only by the URL it would be downloaded from, which is not its $id";
const byJudge = "the judge takes an $id or $anchor for one wherever it stands, unbundled as well";

/** Groups whose verdicts differ from the suite's, with the reason. Every entry must be needed. */
const excluded: Readonly<Record<string, string>> = {
  "draft2020-12/refRemote.json: remote HTTP ref with different $id": byUrl,
  "draft2020-12/refRemote.json: remote HTTP ref with different URN $id": byUrl,
  "draft2020-12/optional/anchor.json: $anchor inside an enum is not a real identifier": byJudge,
  "draft2020-12/optional/id.json: $id inside an enum is not a real identifier": byJudge,
  "draft2020-12/optional/unknownKeyword.json: $id inside an unknown keyword is not a real identifier": byJudge,
  "draft2019-09/refRemote.json: remote HTTP ref with different $id": byUrl,
  "draft2019-09/refRemote.json: remote HTTP ref with different URN $id": byUrl,
  "draft2019-09/optional/cross-draft.json: refs to historic drafts are processed as historic drafts": byUrl,
  "draft2019-09/optional/anchor.json: $anchor inside an enum is not a real identifier": byJudge,
  "draft2019-09/optional/id.json: $id inside an enum is not a real identifier": byJudge,
  "draft2019-09/optional/unknownKeyword.json: $id inside an unknown keyword is not a real identifier": byJudge,
  "draft7/optional/id.json: id inside an enum is not a real identifier": byJudge,
  "draft7/optional/unknownKeyword.json: $id inside an unknown keyword is not a real identifier": byJudge,
  "draft7/ref.json: $ref prevents a sibling $id from changing the base uri": byJudge,
};

const readJson = (path: string): JsonValue =>
  JSON.parse(readFileSync(shared(`${suite}/${path}`)!, "utf8")) as JsonValue;

/**
 * The remote documents, with the URL at which the suite expects them as the `$id` of those without one, and the draft of
 * their folder. Meta-schemas are added only where a group names them.
 */
function remotes(schema: string): Record<string, string> {
  const names = readdirSync(shared(`${suite}/remotes`)!, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".json"),
  );
  const folders = new Map<string, string>(drafts);
  const wanted = names.filter((name) => folders.has(name.split("/")[0]!) || !/^(draft|v1)/.test(name));
  return Object.fromEntries(
    wanted.map((name) => {
      const $schema = folders.get(name.split("/")[0]!) ?? schema;
      return [
        name,
        JSON.stringify({
          $schema,
          $id: `http://localhost:1234/${name}`,
          ...(readJson(`remotes/${name}`) as JsonObject),
        }),
      ];
    }),
  );
}

/** The remote documents that a group may need. */
function filesFor(group: Group, files: Readonly<Record<string, string>>): Record<string, string> {
  const text = JSON.stringify(group.schema);
  const isWanted = (name: string): boolean =>
    /meta-?schema|format-assertion/.test(name) ? text.includes(name) : text.includes("localhost:1234");
  return { "schema.json": text, ...Object.fromEntries(Object.entries(files).filter(([name]) => isWanted(name))) };
}

/** The groups of a draft as the suite would have them validated: each names its draft. */
function groupsOf(draft: string, schema: string): [string, Group][] {
  const files = [
    ...readdirSync(shared(`${suite}/tests/${draft}`)!).filter((name) => name.endsWith(".json")),
    ...optional.map((name) => `optional/${name}.json`),
  ];
  return files
    .filter((name) => shared(`${suite}/tests/${draft}/${name}`) !== undefined)
    .flatMap((name) =>
      (readJson(`tests/${draft}/${name}`) as unknown as Group[]).map((group): [string, Group] => [
        `${draft}/${name}: ${group.description}`,
        { ...group, schema: isJsonObject(group.schema) ? { $schema: schema, ...group.schema } : group.schema },
      ]),
    );
}

async function judgeBundle(group: Group, files: Record<string, string>): Promise<string[]> {
  const { api, diagnostics } = await tryLoadTexts(filesFor(group, files));
  if (diagnostics.length > 0) return printDiagnostics(diagnostics);
  const bundle = bundleSchemas({ graph: api.graph, schemaIds: api.namedSchemas.map(({ id }) => id) });
  const id = String(((bundle["$defs"] as JsonObject)["schema"] as JsonObject | undefined)?.["$id"] ?? idOf(group));
  // A compound document is entered through a reference to one of its resources.
  registerSchema({ ...bundle, $ref: id } as never, "https://bundle.test/");
  try {
    const isValid = await validate("https://bundle.test/");
    return group.tests
      .filter(({ data, valid }) => isValid(data as never).valid !== valid)
      .map(({ description }) => description);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    unregisterSchema("https://bundle.test/");
  }
}

const idOf = ({ schema }: Group): JsonValue | undefined => (isJsonObject(schema) ? schema["$id"] : undefined);

describeShared("bundles of the official suite", () => {
  for (const [draft, schema] of drafts) {
    test(`${draft}: bundled and unbundled give the same verdicts`, async () => {
      setShouldValidateSchema(false);
      vi.stubGlobal("fetch", () => Promise.reject(new Error("no network")));
      const files = remotes(schema);
      const failed: Record<string, string[]> = {};
      for (const [name, group] of groupsOf(draft, schema)) {
        const problems = await judgeBundle(group, files);
        if (problems.length > 0) failed[name] = problems;
      }
      const known = Object.keys(excluded).filter((name) => name.startsWith(draft));
      const unknown = Object.fromEntries(Object.entries(failed).filter(([name]) => !known.includes(name)));
      expect(unknown).toEqual({});
      expect(Object.keys(failed).sort()).toEqual(known.sort());
    });
  }
});
