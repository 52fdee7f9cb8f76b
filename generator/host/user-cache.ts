import { homedir } from "node:os";
import { join } from "node:path";

/** The folder of what gen-api keeps for a user, whatever the project. It may not be there yet. */
export function userCacheFolder(): string {
  const own = process.platform === "win32" ? process.env["LOCALAPPDATA"] : undefined;
  return join(process.env["XDG_CACHE_HOME"] ?? own ?? join(homedir(), ".cache"), "gen-api");
}
