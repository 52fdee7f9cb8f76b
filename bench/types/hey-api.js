/**
 * The types that @hey-api/openapi-ts makes of OpenAPI documents: a JSON list of documents on standard input, a JSON
 * list of modules (null where it failed) on standard output. It needs Node 22.18 or later.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createClient } from "@hey-api/openapi-ts";

const folder = mkdtempSync(join(tmpdir(), "hey-api-"));
const modules = [];
for (const [index, input] of JSON.parse(await text(process.stdin)).entries()) {
  const path = join(folder, String(index));
  try {
    if (input === null) throw new Error("there is no document");
    await createClient({ input, output: path, plugins: ["@hey-api/typescript"], logs: { level: "silent", file: false } });
    modules.push(readFileSync(join(path, "types.gen.ts"), "utf8"));
  } catch {
    modules.push(null);
  }
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(JSON.stringify(modules));
process.exit(0);
