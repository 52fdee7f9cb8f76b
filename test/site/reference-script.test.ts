import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readReferenceScript } from "../../generator/host/reference-script.ts";
import { buildTexts } from "../build/build-texts.ts";
import { buildSite } from "./build-site.ts";
import { scalarHash } from "./scalar-hash.ts";

const root = join(import.meta.dirname, "../..");
const modulePath = join(root, "node_modules/@scalar/api-reference");

const hashOf = (text: string | Uint8Array): string => createHash("sha256").update(text).digest("hex");

test("the script is the one that was looked at, of the version that its licence names", () => {
  const { version, license } = JSON.parse(readFileSync(join(modulePath, "package.json"), "utf8")) as { version: string; license: string };
  expect(hashOf(readFileSync(join(modulePath, "dist/browser/standalone.js")))).toBe(scalarHash);
  expect(license).toBe("MIT");
  expect(readReferenceScript().license).toContain(`@scalar/api-reference ${version}, unchanged.`);
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { devDependencies: Record<string, string> };
  expect(devDependencies["@scalar/api-reference"]).toBe(version);
});

test("a site has it once, unchanged, with its licence", async () => {
  const api = await buildTexts({ "api.yaml": 'info: { title: T, version: "1" }\npaths: { /a: { get: { operationId: a, responses: { "204": { description: Done. } } } } }\n' });
  const files = await buildSite([{ ...api, name: "one" }, { ...api, name: "two" }]);
  expect([...files].filter(([, text]) => hashOf(text) === scalarHash).map(([path]) => path)).toEqual(["assets/scalar.js"]);
  expect(files.get("assets/scalar.LICENSE.txt")).toContain("MIT License");
  expect([...files.keys()].filter((path) => path.endsWith("/reference.html"))).toEqual(["one/reference.html", "two/reference.html"]);
  for (const path of ["one/reference.html", "two/reference.html"]) expect(files.get(path)).toContain('<script src="../assets/scalar.js" defer></script>');
});
