import type { WritableHost } from "../source/host.ts";
import { invariant } from "../source/invariant.ts";
import { isJsonArray, isJsonObject, type JsonValue } from "../source/json.ts";
import { publishFolder } from "./lock.ts";
import { toBytes } from "./output-file.ts";

/** Where the journal of a run stands while it changes the output folders. */
export const journalPath = `${publishFolder}/journal.json`;

/** One change of one file. */
export interface Step {
  readonly path: string;
  /** The SHA-256 of the new content, which stands in the staging folder until then; absent: the file is removed. */
  readonly hash?: string;
  /** The SHA-256 of the old content; absent: there was no file. */
  readonly previous?: string;
}

/**
 * What a run is about to do. In the phase "stage" only staging folders have been touched: it can be undone by removing
 * them. In the phase "swap" everything that is needed has been staged: it can be finished from there.
 */
export interface Journal {
  readonly phase: "stage" | "swap";
  /** The output folders that are written to. */
  readonly folders: readonly string[];
  readonly steps: readonly Step[];
}

/** The folder beside an output folder in which its new files are made: on the same file system, so that renaming is atomic. */
export function stagingFolder(folder: string): string {
  const slash = folder.lastIndexOf("/") + 1;
  return `${folder.slice(0, slash)}.${folder.slice(slash)}.gen-api-staging`;
}

/** Where the new content of a file is staged. */
export const stagedPath = (folder: string, path: string): string => `${stagingFolder(folder)}/new/${path.slice(folder.length + 1)}`;

/** Where the old content of a file is kept until the run is over. */
export const backupPath = (folder: string, path: string): string => `${stagingFolder(folder)}/old/${path.slice(folder.length + 1)}`;

/** The output folder that holds `path`. */
export function folderOfStep(folders: readonly string[], path: string): string {
  const folder = folders.find((each) => path.startsWith(`${each}/`));
  invariant(folder !== undefined, `"${path}" lies in no output folder`);
  return folder;
}

/** Writes the journal in one go. */
export function writeJournal(host: WritableHost, journal: Journal): void {
  host.write(`${journalPath}.new`, toBytes(JSON.stringify({ version: 1, ...journal })));
  host.rename(`${journalPath}.new`, journalPath);
}

/** Reads the journal that an interrupted run has left. `problem`: it is there, but cannot be followed. */
export function readJournal(host: WritableHost, folders: readonly string[]): Journal | { readonly problem: string } | undefined {
  const result = host.read(journalPath);
  if ("failure" in result) return result.failure === "missing" ? undefined : { problem: `its journal cannot be read (${result.failure})` };
  try {
    const journal = parseJournal(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(result.bytes)) as JsonValue);
    return journal === undefined ? { problem: "its journal is damaged" } : withinFolders(journal, folders);
  } catch {
    return { problem: "its journal is not JSON" };
  }
}

/** A journal comes from the project and may be forged: it can only tell of the output folders that are configured. */
function withinFolders(journal: Journal, folders: readonly string[]): Journal | { readonly problem: string } {
  const strange = journal.folders.find((folder) => !folders.includes(folder));
  if (strange !== undefined) return { problem: `it wrote to ${JSON.stringify(strange)}, which is no output folder now` };
  const outside = journal.steps.find(({ path }) => !isPlainPath(path) || !journal.folders.some((folder) => path.startsWith(`${folder}/`)));
  return outside === undefined ? journal : { problem: `its journal names ${JSON.stringify(outside.path)}, which lies in no output folder` };
}

const isPlainPath = (path: string): boolean =>
  !/[\\\0]/.test(path) && path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");

function parseJournal(value: JsonValue): Journal | undefined {
  if (!isJsonObject(value) || value["version"] !== 1) return undefined;
  const { phase, folders, steps } = value;
  if ((phase !== "stage" && phase !== "swap") || !isStrings(folders) || !isJsonArray(steps)) return undefined;
  const parsed = steps.map(parseStep);
  return parsed.includes(undefined) ? undefined : { phase, folders, steps: parsed as Step[] };
}

function parseStep(value: JsonValue): Step | undefined {
  if (!isJsonObject(value)) return undefined;
  const { path, hash, previous } = value;
  if (typeof path !== "string" || !isOptionalString(hash) || !isOptionalString(previous)) return undefined;
  return { path, ...(hash === undefined ? {} : { hash }), ...(previous === undefined ? {} : { previous }) };
}

const isStrings = (value: JsonValue | undefined): value is readonly string[] => isJsonArray(value) && value.every((each) => typeof each === "string");

const isOptionalString = (value: JsonValue | undefined): value is string | undefined => value === undefined || typeof value === "string";
