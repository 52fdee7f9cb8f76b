import { Collector } from "../diagnostics/collector.ts";
import { valueLocation } from "../source/document.ts";
import { nearest } from "../source/nearest.ts";
import { pathOf } from "../source/path.ts";
import type { ApiIndex } from "./api-index.ts";
import type { ExampleFile } from "./check-examples.ts";
import type { ExampleEntry } from "./example-report.ts";
import { judgePart } from "./judge-part.ts";
import { partOfSchema } from "./part.ts";

/** Judges files that are one example each, by the schema that their folder is named after. */
export function checkExampleFiles(indexes: readonly ApiIndex[], files: readonly ExampleFile[], collector: Collector): ExampleEntry[] {
  return files.flatMap(({ document, api, type }): ExampleEntry[] => {
    const index = indexes.find((each) => each.api.name === api);
    if (index === undefined) return [];
    const { path } = document.file;
    const entry = { origin: "file", api, file: path, line: 1, column: 1, block: 1, document: 1, rule: "file", steps: [] } as const;
    const schema = index.schemaNamed(type);
    if (schema === undefined) {
      collector.report("example-without-type", { file: path, type, nearest: nearest(type, index.schemaNames) }, valueLocation(document, undefined));
      return [{ ...entry, kind: "unmapped", schemas: [], verdict: "unchecked", reason: `there is no schema "${type}"` }];
    }
    const value = { value: document.value, hasHoles: false, isHole: () => false };
    const { faults, warnings } = judgePart({ value, locationOf: (keys, part) => valueLocation(document, pathOf(keys), part) }, partOfSchema(index, schema), { isPartial: false, dotsAreHoles: false });
    const mustFail = /\.invalid\.[a-z]+$/i.test(path);
    if (mustFail && faults.length === 0) {
      collector.report("expected-invalid-but-valid", { schema: schema.name, why: "by its name" }, valueLocation(document, undefined));
      return [{ ...entry, kind: "invalid", schemas: [schema.name], verdict: "failed" }];
    }
    if (mustFail) return [{ ...entry, kind: "expected-invalid", schemas: [schema.name], verdict: "passed" }];
    collector.addAll([...faults.map(({ diagnostic }) => diagnostic), ...warnings]);
    const isValid = faults.length === 0;
    return [{ ...entry, kind: isValid ? "valid" : "invalid", schemas: [schema.name], verdict: isValid ? "passed" : "failed" }];
  });
}
