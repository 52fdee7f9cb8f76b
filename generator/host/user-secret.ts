import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { userCacheFolder } from "./user-cache.ts";

/** The user's secret, made when there is none yet; `undefined` where nothing can be kept. */
export function readUserSecret(): string | undefined {
  const path = join(userCacheFolder(), "secret");
  try {
    return readSecret(path);
  } catch {
    return makeSecret(path);
  }
}

function readSecret(path: string): string | undefined {
  const text = readFileSync(path, "utf8");
  return /^[0-9a-f]{64}$/.test(text) ? text : undefined;
}

function makeSecret(path: string): string | undefined {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    // Of two runs that make it at once the first one's stays.
    writeFileSync(path, randomBytes(32).toString("hex"), { flag: "wx", mode: 0o600 });
  } catch {
    // It is there by now, or cannot be kept: reading it tells.
  }
  try {
    return readSecret(path);
  } catch {
    return undefined;
  }
}
