import { describe, expect, it } from "vitest";
import { patternSample } from "../../generator/emit/docs/pattern-sample.ts";

describe("patternSample", () => {
  it.each([
    ["^ws_[a-z0-9]{10}$", "ws_abcdefghij"],
    ["^ord_[0-9a-f]{4,}$", "ord_abcd"],
    ["^\\d{3}-\\d{4}$", "012-0123"],
    ["^(?:open|closed)$", "open"],
    ["^open$|^closed$", "open"],
    ["^([A-Z]{2})(-[A-Z]{2})?$", "AB"],
    ["^v(?<major>\\d+)\\.(\\d+)$", "v0.0"],
    ["^[^a-y]+$", "z"],
    ["^[\\w.-]+@example\\.com$", "a@example.com"],
    ["^.*$", ""],
    ["^\\/[a-z]+\\/?$", "/a"],
    ["^a\\tb$", "a\tb"],
    ["^(a|b)c$", "ac"],
    ["^((a|b){2}c)+$", "aac"],
    ["x|y", "x"],
    ["^[-a]{2}$", "a-"],
    ["^ü{2}$", "üü"],
  ])("makes what %s matches", (source, text) => {
    expect(patternSample(source)).toBe(text);
    expect(text).toMatch(new RegExp(source, "u"));
  });

  it("fills an open repetition up to the length that is asked for", () => {
    expect(patternSample("^[a-z]+$", 5)).toBe("abcde");
    expect(patternSample("^x(?:-\\d{2})*$", 6)).toBe("x-01-01");
    expect(patternSample("^[a-z]{1,3}$", 5)).toBeUndefined();
  });

  it.each(["^(?=a)a$", "^(a)\\1$", "a\\b", "x(^a)", "(a$|b)c", "^\\p{Lu}$", "^[[a]]$", "^a{500}$", "^(a{100}){3}$", "^(", "[", "\\", "a)", "*", `${"(".repeat(50)}a${")".repeat(50)}`, "[^\\s\\S]"])(
    "leaves %s alone", (source) => expect(patternSample(source)).toBeUndefined());

  it("never runs the expression", () => {
    expect(patternSample("^(a+)+b$")).toBe("ab");
    expect(patternSample(`^${"(a?)".repeat(5_000)}$`)).toBe("");
  });
});
