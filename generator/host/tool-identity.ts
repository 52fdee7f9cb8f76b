import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildId } from "./build-id.ts";

/**
 * Tells this gen-api from every other: its code, the versions of the packages that it works with, and Node's.
 * `undefined` when it runs from its sources, which may change at any time.
 */
export function toolIdentity(): string | undefined {
  if (buildId === "") return undefined;
  const here = packageFolder(dirname(fileURLToPath(import.meta.url)));
  const { dependencies = {} } = readPackage(here) as { dependencies?: Record<string, string> };
  return JSON.stringify([buildId, process.version, Object.keys(dependencies).map((name) => [name, versionOf(name, here)])]);
}

function packageFolder(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : packageFolder(dirname(folder));
}

/** The version of a dependency where Node would find it: in the nearest `node_modules` above. */
function versionOf(name: string, folder: string): unknown {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, "node_modules", name);
    if (existsSync(join(path, "package.json"))) return (readPackage(path) as { version?: unknown }).version;
    if (at === dirname(at)) return undefined;
  }
}

const readPackage = (folder: string): unknown => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
