import { expect, test, vi } from "vitest";
import { printDiagnostics, tryLoadTexts } from "../load-texts.ts";

/** A project in which no package with meta-schemas is installed. */
vi.mock("node:module", async (original) => ({
  ...(await original<object>()),
  createRequire: () => () => {
    throw new Error("not installed");
  },
}));

test("meta-schema-missing", async () => {
  const { diagnostics } = await tryLoadTexts({
    "a.json": '{\n  "items": { "$ref": "http://json-schema.org/draft-07/schema#" }\n}',
  });
  expect(printDiagnostics(diagnostics)).toEqual([
    'a.json:2:22 meta-schema-missing: The meta-schema "http://json-schema.org/draft-07/schema#" comes with the package "ajv", which is not installed. Install it: npm install --save-dev ajv',
  ]);
});
