import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe } from "vitest";

/** Where material lies that tests may use and the repository does not hold: beside it, or where GEN_API_SHARED points. */
const folder = process.env["GEN_API_SHARED"] ?? join(import.meta.dirname, "..", "..", "shared");

/** The absolute path of shared material; `undefined` where it is missing. */
export const shared = (path: string): string | undefined => {
  const absolute = join(folder, path);
  return existsSync(absolute) ? absolute : undefined;
};

/**
 * A group of tests that need shared material. Without it they are counted as skipped, and a line says why.
 * `fn` registers the tests and reads the material only inside them (or in their hooks), never while registering.
 */
export function describeShared(name: string, fn: () => void): void {
  const missing = shared("README.md") === undefined;
  if (missing) console.info(`skipped: ${name}: there is no ${folder} (set GEN_API_SHARED)`);
  describe.skipIf(missing)(name, fn);
}
