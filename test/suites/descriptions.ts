import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe } from "vitest";

const folder = join(import.meta.dirname, "../../.cache/descriptions");

/** A folder of what `fetch-descriptions.js` has fetched. */
export const descriptionFolder = (path: string): string => join(folder, path);

/** The files of a folder and below it, sorted. */
export const filesBelow = (path: string): string[] =>
  existsSync(descriptionFolder(path))
    ? readdirSync(descriptionFolder(path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(descriptionFolder(path).length + 1).replaceAll("\\", "/"))
      .sort()
    : [];

/** A group of tests that need fetched descriptions: without them they are skipped, and a line says why; CI has them. */
export function describeFetched(name: string, fn: () => void): void {
  const missing = !existsSync(folder) && process.env["CI"] !== "true";
  if (missing) console.info(`skipped: ${name}: run node test/suites/fetch-descriptions.js first`);
  describe.skipIf(missing)(name, fn);
}
