import { beforeAll, expect, test } from "vitest";
import type { Staged } from "../../generator/diagnostics/collector.ts";
import { locateAll } from "../../generator/diagnostics/located.ts";
import { checkExamples } from "../../generator/examples/check-examples.ts";
import { type ExampleEntry, type ExampleReport, formatTotals } from "../../generator/examples/example-report.ts";
import { describeShared } from "../shared.ts";
import { projectApi } from "./project-apis.ts";
import { seedDocuments, sidecarDocument } from "./seed-documents.ts";

describeShared("the examples of the source documents", () => {
  let checked: Staged<ExampleReport>;
  beforeAll(async () => {
    const apis = await Promise.all(["aintandem", "a2a", "agent-comm"].map(projectApi));
    checked = await checkExamples(apis, { documents: seedDocuments(), sidecars: [sidecarDocument("seeds.map.yaml")], files: [] });
  });

  const blocks = (): readonly ExampleEntry[] => checked.value.entries.filter(({ origin }) => origin === "block");
  const linesOf = (file: string, kind: string): string[] =>
    blocks().filter((entry) => entry.file === file && entry.kind === kind).map(({ line, document, rule, schemas, reason }) => [`${line}.${document}`, rule, ...schemas, reason ?? ""].join(" ").trim());

  test("96 blocks, 98 examples, each of them accounted for", () => {
    expect(formatTotals(checked.value).split("\n")[0]).toBe(
      "96 blocks, 98 examples: 39 schemas, 42 valid, 2 with holes, 3 expected-invalid, 2 templates, 2 catalogues, 3 headers, 5 skipped",
    );
    const { examples, kinds } = checked.value.documents;
    expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(examples);
  });

  test("nothing is called wrong that is not: no error, and every warning by its line", () => {
    const located = locateAll(checked.diagnostics).filter(({ file }) => !file.startsWith("schemas/"));
    expect(located.map(({ file, line, column, severity, code, message, hint }) => [`${file}:${line}:${column}`, severity, code, message, hint ?? ""])).toEqual([
      ["agent-comm.md:236:7", "warning", "event-not-in-catalogue", '"system.alerts" is not a documented event.', 'Did you mean "system.alert"?'],
      ["agent-comm.md:318:1", "warning", "http-blank-line", "A blank line is missing between the headers and the body.", ""],
    ]);
  });

  test("the deliberately invalid examples fail for the right reason at the right place", () => {
    const confirmed = blocks().filter(({ kind }) => kind === "expected-invalid");
    expect(confirmed.map(({ file, line, document, rule, schemas, fault }) => [`${file}:${line}.${document}`, rule, schemas, fault])).toEqual([
      ["aintandem.md:1555.1", "sidecar", ["WorkspaceCreateRequest"], { keyword: "required", pointer: "", line: 1555, column: 1 }],
      ["aintandem.md:1560.2", "sidecar", ["Sandbox"], { keyword: "enum", pointer: "/status", line: 1561, column: 13 }],
      ["aintandem.md:1565.3", "sidecar", ["Sandbox"], { keyword: "pattern", pointer: "/sandbox_id", line: 1566, column: 17 }],
    ]);
  });

  test("templates, holes, catalogues, headers and what is skipped", () => {
    expect(linesOf("a2a.md", "template")).toEqual(["17.1 sidecar JSON-RPC 2.0", "30.1 sidecar JSON-RPC 2.0"]);
    expect(linesOf("agent-comm.md", "holes")).toEqual(["201.1 compound AgentRequest AgentResponse", "230.1 compound Subscription Publication"]);
    expect(linesOf("agent-comm.md", "catalogue")).toEqual(["153.1 catalogue the events of agent-comm", "300.1 catalogue the errors of agent-comm"]);
    expect(linesOf("a2a.md", "headers")).toEqual(["631.1 http"]);
    expect(linesOf("agent-comm.md", "headers").map((line) => line.split(" ")[0])).toEqual(["258.1", "274.1"]);
    expect([...linesOf("aintandem.md", "skipped"), ...linesOf("a2a.md", "skipped"), ...linesOf("agent-comm.md", "skipped")]).toEqual([
      "1481.1 none its language is python",
      "1503.1 none its language is typescript",
      "482.1 none its language is javascript",
      "7.1 sidecar the gateway's own configuration is no part of the API",
      "193.1 none it is no JSON and names no language",
    ]);
  });

  test("the sidecar is needed for no more than it says: the rules map all others", () => {
    const counts: Record<string, number> = {};
    for (const { rule } of blocks()) counts[rule] = (counts[rule] ?? 0) + 1;
    expect(counts).toEqual({
      "schema-block": 39, "sidecar": 9, "json-rpc": 26, "http": 10, "event": 5, "catalogue": 2, "compound": 3, "none": 4,
    });
  });
});
