import { expect, it } from "vitest";
import { LongFile } from "../../generator/emit/long-file.ts";
import { contentOf, toStored } from "../../generator/output/output-file.ts";

const identity = { path: "out/a.json", api: "a", target: "bundle" };

it("makes the bytes of a file from the pieces of its text, without putting them together", () => {
  const texts = ["plain ".repeat(20_000), "é ü", "", "名前 😀", "\ud800", "end\n"];
  const whole = { ...identity, text: texts.join("") };
  const stored = toStored(new LongFile(identity, texts));
  expect(contentOf(stored)).toEqual(contentOf(whole));
  expect(stored.text).toBe(whole.text.replace("\ud800", "\ufffd"));
  expect({ ...stored }).toEqual(identity);
});

it("keeps short files as they are", () => {
  const file = new LongFile(identity, ["a", "b"]);
  expect(toStored(file)).toBe(file);
  expect(contentOf(file)).toEqual(contentOf({ ...identity, text: "ab" }));
});
