import { expect, test } from "vitest";
import { formats, satisfiesFormat } from "../../generator/validate/format-table.ts";

/** Formats of the OpenAPI registry that no standard suite tests: values that satisfy them, and values that do not. */
const cases: Readonly<Record<string, { readonly valid: readonly unknown[]; readonly invalid: readonly unknown[] }>> = {
  "base64url": { valid: ["", "aGVsbG8", "aGVsbG8=", "_-8"], invalid: ["a", "aGVsbG8==", "+/8=", "aGVs bG8"] },
  "byte": { valid: ["", "aGVsbG8=", "TWFu", "+/8="], invalid: ["aGVsbG8", "====", "aG=sbG8=", "_-8=", "TWF\n"] },
  "char": { valid: ["a", "é", "😀", "\u0000"], invalid: ["", "ab", "😀a", "e\u0301"] },
  "date-time-local": { valid: ["2024-02-29T23:59:59", "2024-01-01t00:00:00.5"], invalid: ["2023-02-29T00:00:00", "2024-01-01T00:00:00Z", "2024-01-01 00:00:00"] },
  "decimal": { valid: ["1.50", "-0", "12345678901234567890.123", 1.5, "+1"], invalid: ["1e3", "", ".", "1,5", "0x1"] },
  "decimal128": {
    valid: ["1.234567890123456789012345678901234", "1e6144", "-1E-6176", "NaN", "-Infinity", "000000000000000000000000000000000000000001", 0.1],
    invalid: ["1.2345678901234567890123456789012345", "1e6145", "1e-6177", "", "1e", "12e6145x"],
  },
  "double-int": { valid: [0, -9007199254740991, 9007199254740991], invalid: [9007199254740992, 0.5] },
  "float": { valid: [0.1, -3.4028234663852886e38, 1e-50], invalid: [3.5e38, -1e300] },
  "http-date": {
    valid: ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"],
    invalid: ["Sun, 6 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 UTC", "1994-11-06T08:49:37Z", "Sun, 06 Nov 1994 24:00:00 GMT"],
  },
  "int8": { valid: [-128, 127], invalid: [128, -129, 0.5] },
  "int16": { valid: [-32768, 32767], invalid: [32768, -32769] },
  "int32": { valid: [-2147483648, 2147483647, 1e3], invalid: [2147483648, -2147483649, 1.5] },
  "int64": { valid: [0, 2 ** 62, "9223372036854775807", "-9223372036854775808"], invalid: ["9223372036854775808", "1.0", "01", 0.5, 1e30, "--1"] },
  "ipv4-cidr": { valid: ["192.0.2.0/24", "0.0.0.0/0", "10.0.0.1/32"], invalid: ["192.0.2.0", "192.0.2.0/33", "192.0.2/24", "192.0.2.0/024"] },
  "ipv6-cidr": { valid: ["2001:db8::/32", "::/0", "::1/128"], invalid: ["2001:db8::", "2001:db8::/129", "::/01", "fe80::1%eth0/64"] },
  "language": { valid: ["en", "zh-Hant-TW", "de-CH-1996", "sl-rozaj-biske-1994", "i-klingon", "x-whatever", "en-a-bbb-x-a"], invalid: ["", "e", "en_US", "en-", "abcdefghi"] },
  "media-range": {
    valid: ["*/*", "text/*;q=0.3", "application/vnd.api+json", 'text/plain; charset="utf-8"', "text/html;level=1;q=0.4", "text/html;"],
    invalid: ["", "text", "text/html; charset", "text/html, text/plain", "text /html"],
  },
  "sf-binary": { valid: [":aGVsbG8=:", "::"], invalid: [":", "aGVsbG8=", ":a:", ":aGVsbG8=: "] },
  "sf-boolean": { valid: ["?0", "?1"], invalid: ["?2", "true", "?", ""] },
  "sf-decimal": { valid: ["4.5", "-0.123", "123456789012.1"], invalid: ["4", "4.", "1.2345", "1234567890123.1"] },
  "sf-integer": { valid: ["42", "-999999999999999", "00"], invalid: ["1234567890123456", "4.5", "", "+1"] },
  "sf-string": { valid: ['""', '"a b"', '"a\\"b\\\\"'], invalid: ['"', "a", '"a"b"', '"a\\b"', '"é"', '"\\"'] },
  "sf-token": { valid: ["a", "*a/b:c", "A-b_1"], invalid: ["", "1a", "a b", 'a"'] },
  "time-local": { valid: ["00:00:00", "23:59:59.999"], invalid: ["24:00:00", "00:00:60", "00:00:00Z", "0:0:0"] },
  "uint8": { valid: [0, 255], invalid: [-1, 256] },
  "uint16": { valid: [0, 65535], invalid: [-1, 65536] },
  "uint32": { valid: [0, 4294967295], invalid: [-1, 4294967296] },
  "uint64": { valid: [0, "18446744073709551615", 2 ** 63], invalid: [-1, "18446744073709551616", "-1", 1e30] },
  "unixtime": { valid: [0, -1.5, "1700000000", "1700000000.25"], invalid: ["", "now", "1e9"] },
};

for (const [name, { valid, invalid }] of Object.entries(cases)) {
  test(name, () => {
    const format = formats.get(name)!;
    expect(valid.filter((value) => !satisfiesFormat(format, value))).toEqual([]);
    expect(invalid.filter((value) => satisfiesFormat(format, value))).toEqual([]);
    for (const other of [null, true, [], {}]) expect(satisfiesFormat(format, other)).toBe(true);
  });
}

test("every format of the registry is tested here or by the standard suite", () => {
  const registryOnly = [...formats.values()].filter(({ dialects }) => !dialects.includes("2020-12")).map(({ name }) => name);
  expect(Object.keys(cases).toSorted()).toEqual(registryOnly.toSorted());
});

test("a format says nothing about types it does not apply to", () => {
  expect(satisfiesFormat(formats.get("int32")!, "no number")).toBe(true);
  expect(satisfiesFormat(formats.get("uri")!, 1)).toBe(true);
});
