import { expect, it } from "vitest";
import { genApi, makeProject } from "./gen-api.ts";

it("the command analyses patterns that repeat a repetition, with the checker as plain Node loads it", () => {
  const schema = '{\n  "type": "string",\n  "pattern": "^(a+)+$"\n}\n';
  const folder = makeProject({ "gen-api.config.yaml": "apis: { shop: { schemas: item.json, targets: [types] } }\n", "item.json": schema });
  const { stdout, code } = genApi(folder, "check");
  expect(code).toBe(0);
  expect(stdout).toMatch(/exponential time/);
});
