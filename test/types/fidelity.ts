import { buildApi } from "../../generator/build/build-api.ts";
import { loadCompiler, type TypeProblem } from "../../generator/document/compiler.ts";
import { printTypes } from "../../generator/emit/types/types-emitter.ts";
import type { ApiModel } from "../../generator/model/api-model.ts";
import type { NamedSchema } from "../../generator/model/schema.ts";
import { isJsonObject, type JsonValue } from "../../generator/source/json.ts";
import { tryLoadTexts } from "../load-texts.ts";
import { type Draft, groupName, isInExpressibleTier, metaSchemaOf, readGroups, readRemotes, type SuiteGroup } from "./suite.ts";

/** A module with a type for a group's schema; `undefined` when a tool gave none (or failed). */
export interface TypedModule {
  readonly text: string;
  /** An expression for the type, such as `Root`, with `Module` as the namespace of the module. */
  readonly root: string;
}

/** A tool that makes types of schemas. */
export interface TypeTool {
  readonly name: string;
  /** The modules of the groups, in their order. */
  emit(groups: readonly SuiteGroup[]): Promise<readonly (TypedModule | undefined)[]>;
}

/** What the compiler says of one group's instances. */
export interface GroupVerdict {
  readonly group: SuiteGroup;
  readonly isCrash: boolean;
  readonly isUncompilable: boolean;
  /** Valid instances that the type rejects, by description. */
  readonly unsound: readonly string[];
  /** Invalid instances that the type admits, by description. */
  readonly missed: readonly string[];
  readonly invalid: number;
}

/** gen-api itself, from schema files to `types.ts`. */
export const genApi: TypeTool = {
  name: "gen-api",
  async emit(groups) {
    const remotes = { draft7: readRemotes("draft7"), "draft2020-12": readRemotes("draft2020-12") };
    const modules: (TypedModule | undefined)[] = [];
    for (const group of groups) modules.push(await emitGroup(group, remotes[group.draft]));
    return modules;
  },
};

async function emitGroup(group: SuiteGroup, remotes: ReadonlyMap<string, JsonValue>): Promise<TypedModule> {
  const { api, root } = await apiOfGroup(group, remotes);
  return { text: printTypes(api, "out"), root: `Module.${root.name}` };
}

/** The model of a group's schema, with the remotes that it may need, and the schema itself. */
export async function apiOfGroup(
  group: SuiteGroup, remotes: ReadonlyMap<string, JsonValue>,
): Promise<{ readonly api: ApiModel; readonly root: NamedSchema }> {
  const schema = isJsonObject(group.schema) ? { $schema: metaSchemaOf[group.draft], ...group.schema } : group.schema;
  const files: Record<string, string> = { "root.json": JSON.stringify(schema) };
  const mentioned = mentionedRemotes(JSON.stringify(schema), remotes);
  for (const uri of mentioned) files[`remotes/${encodeURIComponent(uri)}.json`] = JSON.stringify(remotes.get(uri));
  const { api: loaded } = await tryLoadTexts(files);
  const { value: api } = buildApi(loaded);
  const document = loaded.documents.find(({ file }) => file.path === "root.json");
  const root = [...api.schemas.values()].find(({ location }) => location.kind === "value" && location.document === document && location.path === undefined);
  if (root === undefined) throw new Error(`no root schema: ${groupName(group)}`);
  return { api, root };
}

/** The remotes that a schema may lead to: all of them, if any, as they refer to each other in many ways. */
const mentionedRemotes = (text: string, remotes: ReadonlyMap<string, JsonValue>): readonly string[] =>
  text.includes("localhost:1234") ? [...remotes.keys()] : [];

/** Judges a tool over groups with one TypeScript program. */
export async function measure(tool: TypeTool, groups: readonly SuiteGroup[], isFresh = false): Promise<readonly GroupVerdict[]> {
  const modules = await tool.emit(groups);
  const files = new Map<string, string>();
  modules.forEach((module, index) => {
    if (module === undefined) return;
    files.set(`g${index}/module.ts`, module.text);
    files.set(`g${index}/check.ts`, printChecks(module.root, groups[index]!, isFresh));
  });
  const compiler = await loadCompiler();
  const settings = { isolatedDeclarations: false, declaration: false, noUnusedLocals: false, noUnusedParameters: false, erasableSyntaxOnly: false, noPropertyAccessFromIndexSignature: false, skipLibCheck: true };
  const problems = new Map<string, TypeProblem[]>();
  for (const problem of compiler.checkTypes(files, { settings })) problems.set(problem.path, [...(problems.get(problem.path) ?? []), problem]);
  return groups.map((group, index) => toVerdict(group, modules[index], problems.get(`g${index}/module.ts`) ?? [], problems.get(`g${index}/check.ts`) ?? []));
}

/** Where the first instance stands in a check file; each has two lines. */
const firstLine = 4;

function printChecks(root: string, group: SuiteGroup, isFresh: boolean): string {
  const checks = group.tests.map(({ data }, index) =>
    isFresh ? `\nconst v${index}: Root = ${JSON.stringify(data)}; void v${index};` : `declare const v${index}: ${singleton(data)};\ncheck(v${index});`);
  return [`import type * as Module from "./module.js";`, `type Root = ${root};`, "declare function check(value: Root): void;", ...checks].join("\n");
}

/** The type of exactly one value. */
export function singleton(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(singleton).join(", ")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  return `{ ${Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${singleton(each)}`).join("; ")} }`;
}

function toVerdict(group: SuiteGroup, module: TypedModule | undefined, own: readonly TypeProblem[], checks: readonly TypeProblem[]): GroupVerdict {
  const isUncompilable = own.length > 0 || checks.some(({ line }) => line < firstLine);
  const isRejected = (index: number): boolean => checks.some(({ line }) => Math.floor((line - firstLine) / 2) === index);
  const invalid = group.tests.filter(({ valid }) => !valid).length;
  const counts = module !== undefined && !isUncompilable;
  const pick = (valid: boolean, rejected: boolean): string[] =>
    group.tests.filter((test, index) => test.valid === valid && isRejected(index) === rejected).map(({ description }) => description);
  return {
    group,
    isCrash: module === undefined,
    isUncompilable,
    unsound: counts ? pick(true, true) : [],
    missed: counts ? pick(false, false) : group.tests.filter(({ valid }) => !valid).map(({ description }) => description),
    invalid,
  };
}

/** The figures of the metric over some verdicts. */
export interface Figures {
  readonly groups: number;
  readonly invalid: number;
  readonly crashes: number;
  readonly uncompilable: number;
  readonly unsound: number;
  /** In per cent of the invalid instances. */
  readonly precision: number;
  readonly soundPrecision: number;
}

export function figuresOf(verdicts: readonly GroupVerdict[]): Figures {
  const sum = (pick: (verdict: GroupVerdict) => number): number => verdicts.reduce((total, each) => total + pick(each), 0);
  const invalid = sum((each) => each.invalid);
  const percent = (count: number): number => (100 * count) / invalid;
  return {
    groups: verdicts.length,
    invalid,
    crashes: verdicts.filter((each) => each.isCrash).length,
    uncompilable: verdicts.filter((each) => each.isUncompilable).length,
    unsound: sum((each) => each.unsound.length),
    precision: percent(sum((each) => each.invalid - each.missed.length)),
    soundPrecision: percent(sum((each) => (each.unsound.length > 0 ? 0 : each.invalid - each.missed.length))),
  };
}

/** The groups of a draft, and which of them TypeScript can express. */
export const groupsOf = (draft: Draft): readonly SuiteGroup[] => readGroups(draft);

export const expressible = (verdicts: readonly GroupVerdict[]): readonly GroupVerdict[] =>
  verdicts.filter(({ group }) => isInExpressibleTier(group));
