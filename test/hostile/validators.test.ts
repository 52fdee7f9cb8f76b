import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { buildApi } from "../../generator/build/build-api.ts";
import { loadCompiler } from "../../generator/document/compiler.ts";
import { validators } from "../../generator/emit/validators/validators.ts";
import type { JsonObject, JsonValue } from "../../generator/source/json.ts";
import { tryLoadTexts } from "../load-texts.ts";
import { emitModule, transpile, writeRuntime } from "../suites/emitted.ts";
import { localGraph } from "../validate/local-graph.ts";

/** Text that runs `marker()` where it gets out of its place; each ends another kind of place. */
const payloads: readonly string[] = [
  'marker()', '";marker();"', "';marker();'", "`;marker();`", "${marker()}", "`${marker()}`", '");marker();("', '\\");marker();//', "\\';marker();//",
  "*/marker();/*", "//\nmarker();", "\nmarker();\n", "\r\nmarker();//", "\rmarker();//", "\u2028marker();//", "\u2029marker();//", "</script><script>marker()</script>",
  "/;marker();/", "/.source;marker();//", "[/]marker()", "]/;marker();/[", "(?:)/;marker();/", "\\/;marker();/\\", "}marker();{", "]});marker();({[", "=>marker()",
  "constructor", "__proto__", "toString", "hasOwnProperty", "v){marker()}function x(v", "\u0000marker();", "\u0001marker()\u0002", "\ud800marker()", "🙂marker()", "case \"x\": marker(); //",
  "1;marker()", "-1)||marker()||(1", "#/$defs/x\";marker();//", "%22;marker();//", "~0~1marker()", "𝓶𝓪𝓻𝓴𝓮𝓻()", "Members", "report", "matchesValue", "isObject", "arguments", "eval", "await", "c", "p", "s", "d", "v", "BASE",
];

/** The text without halves of surrogate pairs, which no URI and no file can hold. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, "\ufffd");

/** A schema with the text in every place a text can have, and in places where a text is wrong. */
const schemaWith = (text: string): JsonObject => ({
  $id: "urn:hostile", $comment: text, title: text, description: text, default: text, examples: [text],
  type: "object",
  properties: {
    [text]: { const: text },
    own: { enum: [text, { [text]: [text] }, `${text}2`, "a long enough list of values to become a constant", 4, 5] },
    exact: { const: { [text]: text } },
    named: { $ref: `#/$defs/${encodeURIComponent(wellFormed(text).replaceAll("~", "~0").replaceAll("/", "~1"))}` },
    literal: { pattern: text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&") },
    raw: { pattern: text, format: text, contentMediaType: text },
    wrong: { minimum: text, maximum: text, multipleOf: text, minLength: text, maxItems: text, minProperties: text, required: text, type: text, uniqueItems: text, [text]: text },
    list: { prefixItems: [{ const: text }], contains: { const: text }, minContains: 0, uniqueItems: true },
    map: { propertyNames: { enum: [text] }, patternProperties: { [text]: { type: "string" } }, additionalProperties: true },
    choice: { oneOf: [{ properties: { tag: { const: text } }, required: ["tag", text] }, { properties: { tag: { const: `${text}2` } }, required: ["tag"] }] },
    needs: { dependentRequired: { [text]: [text, "x"] }, dependentSchemas: { [text]: { minProperties: 1 } }, unevaluatedProperties: false },
  },
  required: [text],
  patternProperties: { [text]: true },
  additionalProperties: false,
  $defs: { [wellFormed(text)]: { $anchor: text, const: text } },
});

const validFor = (text: string): JsonValue => ({
  [text]: text, own: text, exact: { [text]: text }, named: text, list: [text], map: { [text]: text }, choice: { tag: `${text}2` }, wrong: { [text]: 1 },
});

/** The calls of `marker`, or mentions of it as a name, in the syntax tree of a module. */
function findMarkers(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text.normalize("NFKC") === "marker") found.push(node.parent.getText().slice(0, 80));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("module.ts", text, ts.ScriptTarget.ESNext, true));
  return found;
}

test("no text of a schema becomes code, and every value comes back as it was", () => {
  const folder = mkdtempSync(join(tmpdir(), "gen-api-hostile-"));
  try {
    writeRuntime(folder);
    const cases = payloads.map((text) => ({ text, value: validFor(text) }));
    for (const [index, { text }] of cases.entries()) {
      const module = emitModule({ ...localGraph(schemaWith(text)), formats: "assert" });
      expect(findMarkers(module), text).toEqual([]);
      writeFileSync(join(folder, `case-${index}.js`), transpile(module));
    }
    writeFileSync(join(folder, "run.js"), `let runs = 0;
globalThis.marker = () => { runs++; };
const cases = JSON.parse(${JSON.stringify(JSON.stringify(cases))});
const faults = [];
for (const [index, { text, value }] of cases.entries()) {
  const { isValue, validateValue } = await import("./case-" + index + ".js");
  if (!isValue(value)) faults.push([text, "valid", validateValue(value).errors.slice(0, 2)]);
  for (const name of ["own", "exact", "named", "list", "choice"]) {
    const { valid, errors } = validateValue({ ...value, [name]: name === "list" ? ["odd"] : "odd" });
    if (name !== "choice" && valid) faults.push([text, name]);
    for (const error of errors) if (typeof error.message !== "string") faults.push([text, "message"]);
  }
  const missing = Object.fromEntries(Object.entries(value).filter(([name]) => name !== text));
  if (!validateValue(missing).errors.some(({ params }) => params.missingProperty === text)) faults.push([text, "required"]);
}
if (Object.prototype.marker !== undefined || ({}).own !== undefined) faults.push("prototype");
console.log(JSON.stringify({ runs, faults }));`);
    const output = execFileSync(process.execPath, ["--disallow-code-generation-from-strings", join(folder, "run.js")], { encoding: "utf8" });
    expect(JSON.parse(output)).toEqual({ runs: 0, faults: [] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("whatever schemas and operations are called, the modules of the target compile and hold no call", async () => {
  const compiler = await loadCompiler();
  const files = Object.fromEntries(payloads.map((text, index) => [`s${index}.json`, JSON.stringify({
    title: wellFormed(text), type: ["string", "object"], default: { [text]: text }, properties: { [text]: { default: { [text]: [text] }, properties: { [text]: { default: text } } } }, enum: [wellFormed(text), {}],
  })]));
  const operations = Object.fromEntries(payloads.map((text, index) => [`/p${index}`, { get: {
    operationId: `${wellFormed(text)}${index}`,
    parameters: [{ name: wellFormed(text), in: "query", schema: { type: ["string", "integer", "object"], enum: [wellFormed(text), 1, {}], default: text, properties: { [text]: true } } }],
    responses: { 200: { description: wellFormed(text), content: { "application/json": { schema: { $ref: `s${index}.json` } } } } },
  } }]));
  const { api } = await tryLoadTexts({ ...files, "api.yaml": JSON.stringify({ info: { title: "Hostile", version: "1" }, paths: operations }) });
  const built = buildApi(api).value;
  const result = await validators.emit({ apis: [built], targets: [{ api: built.name, target: "validators", options: { defaults: true, coercion: true }, folder: "out" }] });
  expect(built.schemas.size).toBe(payloads.length);
  for (const { text } of result.files) expect(findMarkers(text)).toEqual([]);
  expect(compiler.checkTypes(new Map(result.files.map(({ path, text }) => [path, text])))).toEqual([]);
});
