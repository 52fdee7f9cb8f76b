import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

const cache = join(import.meta.dirname, "..", ".cache", "npm");

/**
 * The folder of a published package's files, fetched from the npm registry when it is not in `.cache/`; nothing of it
 * is installed or run. `undefined` when it cannot be fetched.
 */
export function npmPackage(name: string, version: string): string | undefined {
  const folder = join(cache, `${name.replaceAll(/[^a-z0-9-]+/g, "-").replace(/^-/, "")}-${version}`);
  if (existsSync(folder)) return join(folder, "package");
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(join(cache, "fetch-"));
  try {
    const packed = spawnSync("npm", ["pack", "--silent", "--ignore-scripts", `${name}@${version}`], { cwd: temporary, encoding: "utf8" });
    const file = packed.stdout.trim().split("\n").at(-1) ?? "";
    if (packed.status !== 0 || spawnSync("tar", ["-xzf", file], { cwd: temporary }).status !== 0) return undefined;
    if (!existsSync(folder)) renameSync(temporary, folder);
    return join(folder, "package");
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
