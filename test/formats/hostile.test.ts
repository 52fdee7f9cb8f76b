import { expect, test } from "vitest";
import { formats, satisfiesFormat } from "../../generator/validate/format-table.ts";

const size = 50_000;

/** Long texts that a pattern with overlapping repetitions, or a scan from every position, would choke on. */
const fragments = [
  "a", "0", "-", ".", "a.", "a-", ":", "::", "/", "//", "%41", "%", "@", "a@", "\\", '\\"', '"', "~", "~1", "{", "{a}", "{a,", ",a", "é", "א", "0א", "\u200c", "\u0300", "क्\u200d", "한", "😀",
  "xn--", "xn--a.", "1:", "[", "[::1]", "+", "=", "==", ";", ";a=", ' ;a="', "\n", "\ud800", "(", "(?:", "a|", "T", "P1Y", "1D", "#", "?", "&", "。", "en-", "-a-bb",
];
const prefixes = ["", "a@", "http://", "//", "xn--", "{", "P", "0", '"', "a/b", "en-", "*/*", "?", ":", "2024-01-01T00:00:00", "(", "\u05d0"];
const suffixes = ["", "!", "\n", "\u0000", '"', "}", "]"];

for (const format of formats.values()) {
  test(`${format.name} stays linear and never throws`, () => {
    const started = process.cpuUsage();
    let texts = 0;
    for (const fragment of fragments) {
      const body = fragment.repeat(Math.ceil(size / fragment.length));
      for (const prefix of prefixes) {
        const suffix = suffixes[texts++ % suffixes.length]!;
        const before = process.cpuUsage();
        expect(typeof satisfiesFormat(format, `${prefix}${body}${suffix}`)).toBe("boolean");
        expect(process.cpuUsage(before).user / 1000, `${prefix}${fragment}…${suffix}`).toBeLessThan(1_500);
      }
    }
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(60_000);
  });
}
