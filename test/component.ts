import { existsSync } from "node:fs";
import { describe } from "vitest";

/** Something outside npm that tests need. */
export interface Component {
  readonly path: string;
  /** How to get it. */
  readonly how: string;
}

/** The browser that sites are tested in; `CHROMIUM` names another one. */
export const chromiumComponent: Component = { path: process.env["CHROMIUM"] ?? "/usr/bin/chromium", how: "apt-get install chromium" };

/**
 * A group of tests that need a component. Without it they are counted as skipped, and a line says how to get it; in
 * continuous integration they fail instead.
 */
export function describeWith({ path, how }: Component, name: string, fn: () => void): void {
  const isMissing = !existsSync(path);
  if (isMissing && process.env["CI"] !== "true") console.info(`skipped: ${name}: there is no ${path} (${how})`);
  describe.skipIf(isMissing && process.env["CI"] !== "true")(name, fn);
}
