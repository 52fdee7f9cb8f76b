/**
 * Fetches real API descriptions from npm into `.cache/descriptions/`, for the tests of what exists in the wild: Swagger
 * 2.0 in `swagger/`, descriptions in many files in `multi-file/`, and an independent converter in `tools/`. Run it once:
 * `node test/suites/fetch-descriptions.js`.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cache = fileURLToPath(new URL("../../.cache", import.meta.url));
const target = join(cache, "descriptions");

/** Package → the folders or files of it that are kept, and where. */
const sources = [
  { name: "@microsoft.azure/autorest.testserver@3.3.51", from: "swagger", to: "swagger/autorest" },
  { name: "@readme/oas-examples@8.2.2", from: "2.0/json", to: "swagger/readme" },
  { name: "@netlify/open-api@2.60.0", from: "dist", to: "swagger/netlify" },
  { name: "@mojaloop/api-snippets@17.10.2", from: "", to: "multi-file/mojaloop" },
];

/** Leaves only the Swagger 2.0 descriptions of a folder. */
function keepSwagger(folder) {
  for (const name of readdirSync(folder)) {
    const isSwagger = name.endsWith(".json") && /"swagger": ?"2\.0"/.test(readFileSync(join(folder, name), "utf8"));
    if (!isSwagger) rmSync(join(folder, name), { recursive: true });
  }
}

if (!existsSync(target)) {
  mkdirSync(cache, { recursive: true });
  const staged = mkdtempSync(join(cache, "descriptions-"));
  try {
    const made = join(staged, "made");
    for (const [index, { name, from, to }] of sources.entries()) {
      const folder = join(staged, String(index));
      mkdirSync(folder);
      const options = { cwd: folder, stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" };
      const tarball = execFileSync("npm", ["pack", name, "--silent"], options).trim().split("\n").at(-1);
      execFileSync("tar", ["xzf", tarball], { cwd: folder });
      cpSync(join(folder, "package", from), join(made, to), { recursive: true });
      if (to.startsWith("swagger/")) keepSwagger(join(made, to));
    }
    mkdirSync(join(made, "tools"));
    execFileSync("npm", ["install", "--prefix", join(made, "tools"), "--ignore-scripts", "--no-audit", "--no-fund", "--silent", "swagger2openapi@7.0.8"], { stdio: "inherit" });
    renameSync(made, target);
    console.log(`Descriptions in ${target}`);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}
