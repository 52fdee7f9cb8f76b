import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

const root = join(import.meta.dirname, "../..");

/** The command as users run it. */
export const bin = join(root, "bin/gen-api.js");

// `npm test` has built already, and then this is nothing; a run of single files gets the sources as they are.
execFileSync(process.execPath, [join(root, "bin/build.js"), "--no-check"]);

/** What a call of gen-api came to. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** Runs the real command, with the time in the summary made equal. */
export function genApi(folder: string, ...words: string[]): Outcome {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...words], { cwd: folder, encoding: "utf8", env: { ...process.env, FORCE_COLOR: "", NO_COLOR: "1" } });
  return { stdout: stdout.replace(/· \d+(\.\d+)? m?s$/m, "· N ms"), stderr, code: status };
}

/** A project in a folder of its own, which is gone when the test is over. */
export function makeProject(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "gen-api-cli-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Every file below a folder with its content, by path; without what gen-api remembers about the project. */
export function readTree(folder: string): Readonly<Record<string, Buffer>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll("\\", "/")).filter((path) => !path.startsWith(".gen-api/")).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))]));
}
