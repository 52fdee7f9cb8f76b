import { expect, test } from "vitest";
import { bodyKind } from "../../generator/document/body-kind.ts";
import { kindOf } from "../../templates/client/http/media-type.ts";

const types = [
  "application/json", "Application/JSON; charset=utf-8", "application/problem+json", "application/jsonc", "application/x-ndjson", "application/jsonl",
  "application/json-seq", "application/geo+json-seq", "text/event-stream", "text/plain", "text/x-json", "application/xml", "application/atom+xml", "application/yaml",
  "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "multipart/mixed", "image/png", "image/svg+xml", "*/*", "application/*", "", " text/csv ",
];

test.each(types)("what is generated and the client agree about what %j holds", (type) => {
  expect(bodyKind(type)).toBe(kindOf(type));
});

test("every kind is among them", () => {
  expect(new Set(types.map(kindOf)).size).toBe(7);
});
