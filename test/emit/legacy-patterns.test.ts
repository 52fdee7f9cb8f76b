import { expect, test } from "vitest";
import { loadCompiler } from "../../generator/document/compiler.ts";
import { checkEmitted, emitValidators, importValidators } from "./emitted-validators.ts";

/** Patterns that are valid only without Unicode semantics, with a text that matches and one that does not. */
const patterns = [
  ["^[\\w-.]+$", "a.b", "ä"],
  ["^\\p{L}\\-\\_$", "p{L}-_", "a-_"],
  ["^\\8\\_$", "8_", "8"],
  ["^[\\u00-\\u20]\\07$", "u\x07", "7"],
  ["^a{,2}\\\"/$", 'a{,2}"/', "aa"],
] as const;

test("patterns that are valid only without Unicode semantics compile, and match as engines have it", async () => {
  const schemas = patterns.map(([pattern], index) => [`s${index}.json`, JSON.stringify({ type: "string", pattern })]);
  const files = await emitValidators(Object.fromEntries(schemas));
  expect(checkEmitted(await loadCompiler(), files)).toEqual([]);
  const module = await importValidators<Record<string, (value: unknown) => boolean>>(files);
  for (const [index, [, matching, other]] of patterns.entries()) {
    const is = module[`isS${index}`]!;
    expect([is(matching), is(other)], patterns[index]![0]).toEqual([true, false]);
  }
});
