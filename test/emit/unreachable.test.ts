import { expect, test } from "vitest";
import { loadCompiler } from "../../generator/document/compiler.ts";
import { checkEmitted, emitValidators, importValidators } from "./emitted-validators.ts";

test("a required member that no value satisfies leaves no code that is not reached", async () => {
  const schema = { type: "object", required: ["never"], properties: { never: false, other: { type: "string" } }, additionalProperties: false };
  const files = await emitValidators({ "item.json": JSON.stringify(schema) });
  expect(checkEmitted(await loadCompiler(), files)).toEqual([]);
  const { isItem } = await importValidators<{ isItem: (value: unknown) => boolean }>(files);
  expect([{ never: 1 }, { never: undefined }, { other: "a" }, {}].map((value) => isItem(value))).toEqual([false, false, false, false]);
});
