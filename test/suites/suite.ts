import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { Collector } from "../../generator/diagnostics/collector.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { DocumentReader } from "../../generator/load/document-reader.ts";
import { GraphBuilder } from "../../generator/load/graph-builder.ts";
import type { DialectName, ReferenceGraph, Target } from "../../generator/model/reference-graph.ts";
import type { SourceDocument } from "../../generator/source/document.ts";
import type { JsonValue } from "../../generator/source/json.ts";
import { shared } from "../shared.ts";

/** A schema of the official suite with its tests. */
export interface SuiteGroup {
  /** The path of the file below the draft's folder, without its ending: `optional/format/date`. */
  readonly file: string;
  readonly description: string;
  readonly schema: JsonValue;
  readonly tests: readonly SuiteTest[];
}

export interface SuiteTest {
  readonly description: string;
  readonly data: JsonValue;
  readonly valid: boolean;
}

export type Draft = "draft7" | "draft2019-09" | "draft2020-12";

export const dialectOfDraft: Readonly<Record<Draft, DialectName>> = {
  draft7: "draft-07",
  "draft2019-09": "2019-09",
  "draft2020-12": "2020-12",
};

/** The folder of the official suite: beside the project, or a checkout that JSON_SCHEMA_TEST_SUITE names. */
export const suiteFolder = (): string | undefined => process.env["JSON_SCHEMA_TEST_SUITE"] ?? shared("data/json-schema-test-suite");

/** Every group of one draft, in the order of files and of the text. */
export function readSuite(draft: Draft): readonly SuiteGroup[] {
  const folder = join(suiteFolder()!, "tests", draft);
  return filesBelow(folder).flatMap((path) => {
    const groups = JSON.parse(readFileSync(join(folder, path), "utf8")) as Omit<SuiteGroup, "file">[];
    return groups.map((group) => ({ ...group, file: path.replace(/\.json$/, "") }));
  });
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();

/** The schemas that the suite's tests refer to by address. */
export class Remotes {
  readonly #documents: readonly { readonly document: SourceDocument; readonly dialect: DialectName }[];

  constructor(draft: Draft) {
    const folder = join(suiteFolder()!, "remotes");
    this.#documents = existsSync(folder)
      ? filesBelow(folder).filter((path) => !/^(draft3|v1)\//.test(path)).map((path) => {
          const value = JSON.parse(readFileSync(join(folder, path), "utf8")) as JsonValue;
          const own = /^(draft7|draft2019-09|draft2020-12)\//.exec(path)?.[1] as Draft | undefined;
          const old = { draft4: "draft-04", draft6: "draft-06" } as const;
          const dialect = old[path.split("/")[0] as keyof typeof old] ?? dialectOfDraft[own ?? draft];
          return { document: toDocument(`http://localhost:1234/${path}`, value), dialect };
        })
      : [];
  }

  /** The graph of a schema of the suite, with all remotes when it refers to any. */
  async graphOf(schema: JsonValue, draft: Draft): Promise<{ readonly graph: ReferenceGraph; readonly target: Target }> {
    const host = new MemoryHost();
    const collector = new Collector();
    const builder = new GraphBuilder(host, new DocumentReader(host, collector), collector);
    const document = toDocument("urn:suite:schema", schema);
    builder.add(document, "schema", dialectOfDraft[draft]);
    if (JSON.stringify(schema).includes("localhost:1234")) {
      for (const remote of this.#documents) builder.add(remote.document, "schema", remote.dialect);
    }
    await builder.build();
    const { graph } = builder.result();
    const resource = [...graph.resources.values()].find(({ json }) => json === schema)!;
    return { graph, target: { id: `${resource.uri}#`, json: schema, resource, pointer: "", location: resource.location } };
  }
}

function toDocument(uri: string, value: JsonValue): SourceDocument {
  const text = JSON.stringify(value);
  return { file: { path: uri, text }, format: "json", start: 0, end: text.length, uri, value };
}
