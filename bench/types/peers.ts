import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { toOpenApiDocument } from "../../generator/document/openapi.ts";
import { type JsonObject, type JsonValue, objectMember } from "../../generator/source/json.ts";
import { apiOfGroup, type TypedModule, type TypeTool } from "../../test/types/fidelity.ts";
import { readRemotes, type SuiteGroup } from "../../test/types/suite.ts";

const folder = import.meta.dirname;

/** The suite's remotes, for every draft. */
const remotes = () => ({ draft7: readRemotes("draft7"), "draft2020-12": readRemotes("draft2020-12") });

/** json-schema-to-typescript on the schemas as they are, with the suite's remotes at hand. */
export const jsonSchemaToTypescript: TypeTool = {
  name: "json-schema-to-typescript",
  async emit(groups) {
    const { compile } = await import("json-schema-to-typescript");
    const known = remotes();
    const modules: (TypedModule | undefined)[] = [];
    for (const group of groups) {
      const resolver = { order: 1, canRead: /^https?:/, read: ({ url }: { url: string }) => readRemote(known[group.draft], url) };
      const options = { format: false, unknownAny: true, additionalProperties: true, $refOptions: { resolve: { http: false, remote: resolver } } };
      const text = await compile(structuredClone(group.schema) as never, "Root", options as never).catch(() => undefined);
      const name = text === undefined ? undefined : (/^export (?:interface|type) (Root)\b/m.exec(text) ?? /^export (?:interface|type) (\w+)/m.exec(text))?.[1];
      modules.push(text === undefined || name === undefined ? undefined : { text, root: `Module.${name}` });
    }
    return modules;
  },
};

function readRemote(known: ReadonlyMap<string, JsonValue>, url: string): string {
  const remote = known.get(url.replace(/#.*$/, ""));
  if (remote === undefined) throw new Error(`no such document: ${url}`);
  return JSON.stringify(remote);
}

/** A group's schema in an OpenAPI document as gen-api writes it, which resolves every reference for the peers. */
async function toDocument(group: SuiteGroup, known: ReturnType<typeof remotes>): Promise<{ document: JsonObject; root: string } | undefined> {
  const { api, root } = await apiOfGroup(group, known[group.draft]);
  const document = toOpenApiDocument(api);
  const schemas = objectMember(objectMember(document, "components"), "schemas");
  return schemas !== undefined && Object.hasOwn(schemas, root.name) ? { document, root: root.name } : undefined;
}

/** openapi-typescript with the two options that make it more truthful. */
export const openapiTypescript: TypeTool = {
  name: "openapi-typescript",
  async emit(groups) {
    const { default: openapiTS, astToString } = await import("openapi-typescript");
    const known = remotes();
    const modules: (TypedModule | undefined)[] = [];
    for (const group of groups) {
      const made = await toDocument(group, known).catch(() => undefined);
      const ast = made && (await quietly(() => openapiTS(structuredClone(made.document) as never, { silent: true, defaultNonNullable: false, emptyObjectsUnknown: true })).catch(() => undefined));
      modules.push(made && ast && { text: astToString(ast), root: `Module.components["schemas"][${JSON.stringify(made.root)}]` });
    }
    return modules;
  },
};

/** Runs something that complains on the console although it is asked to be silent. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { error, warn } = console;
  console.error = console.warn = () => {};
  try {
    return await work();
  } finally {
    Object.assign(console, { error, warn });
  }
}

/** Whether hey-api is installed beside this file (`npm ci` in this folder). */
export const hasHeyApi = existsSync(join(folder, "node_modules/@hey-api/openapi-ts"));

/** hey-api, in a process of its own under the Node version that it asks for. */
export const heyApi: TypeTool = {
  name: "hey-api",
  async emit(groups) {
    const known = remotes();
    const made = await Promise.all(groups.map((group) => toDocument(group, known).catch(() => undefined)));
    const texts = runHeyApi(made.map((each) => each?.document ?? null));
    return texts.map((text, index) => {
      const name = made[index] === undefined || text === null ? undefined : exportedLike(text, made[index].root);
      return text === null || name === undefined ? undefined : { text, root: `Module.${name}` };
    });
  },
};

/** The modules that hey-api makes of some documents; `null` where it fails. */
export function runHeyApi(documents: readonly (JsonObject | null)[]): readonly (string | null)[] {
  const output = execFileSync("npx", ["-y", "-p", "node@24", "node", join(folder, "hey-api.js")], {
    cwd: folder, input: JSON.stringify(documents), encoding: "utf8", maxBuffer: 1 << 30, stdio: ["pipe", "pipe", "ignore"],
  });
  return JSON.parse(output.slice(output.indexOf("["))) as (string | null)[];
}

/** The exported type whose name differs from `name` in case and separators at most. */
function exportedLike(text: string, name: string): string | undefined {
  const fold = (each: string): string => each.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase();
  return [...text.matchAll(/^export type (\w+)/gm)].map(([, each]) => each!).find((each) => fold(each) === fold(name));
}
