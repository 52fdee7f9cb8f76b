import { diagnostic } from "../diagnostics/collector.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { foldFileName } from "../model/file-names.ts";
import type { WritableHost } from "../source/host.ts";
import { backupPath, folderOfStep, type Journal, journalPath, readJournal, stagedPath, stagingFolder, type Step } from "./journal.ts";
import { publishFolder } from "./lock.ts";
import { hashOfFile } from "./output-file.ts";

/** Makes one change whose new content is staged. */
export function applyStep(host: WritableHost, folders: readonly string[], { path, hash }: Step): void {
  const folder = folderOfStep(folders, path);
  if (hash !== undefined) return host.rename(stagedPath(folder, path), path);
  host.remove(path);
  removeEmptyFolders(host, folder, path);
}

/** Removes the folders that a removed file has left empty, up to the output folder. */
function removeEmptyFolders(host: WritableHost, folder: string, path: string): void {
  for (let above = path.lastIndexOf("/"); above > folder.length; above = path.lastIndexOf("/", above - 1)) {
    host.removeEmptyFolder(path.slice(0, above));
  }
}

/** Takes one change back. */
export function revertStep(host: WritableHost, folders: readonly string[], { path, previous }: Step): void {
  if (previous === undefined) host.remove(path);
  else host.rename(backupPath(folderOfStep(folders, path), path), path);
}

/** Removes everything that served a run; the journal last, so that even this can be finished if it is interrupted. */
export function cleanUp(host: WritableHost, folders: readonly string[]): void {
  for (const folder of folders) host.remove(stagingFolder(folder));
  host.remove(`${journalPath}.new`);
  host.remove(journalPath);
}

/**
 * Finishes what an interrupted run began to swap, or undoes what it had only staged. The caller holds the lock.
 * Nothing is changed when a file was edited since: then the user has to decide.
 */
export function finishInterrupted(host: WritableHost, folders: readonly string[]): readonly Diagnostic[] {
  host.remove(`${journalPath}.new`);
  const journal = readJournal(host, folders);
  if (journal === undefined) return [];
  if ("problem" in journal) return [interrupted(journal.problem)];
  const pending = journal.phase === "swap" ? pendingSteps(host, journal) : [];
  const problems = pending.map((step) => problemOf(host, journal, step)).filter((each) => each !== undefined);
  if (problems.length > 0) return problems.map(interrupted);
  for (const step of pending) applyStep(host, journal.folders, step);
  for (const { path, hash } of journal.steps) if (hash === undefined) removeEmptyFolders(host, folderOfStep(journal.folders, path), path);
  cleanUp(host, journal.folders);
  return [];
}

const interrupted = (reason: string): Diagnostic => diagnostic("output-interrupted", { path: publishFolder, reason }, { kind: "file", path: journalPath });

/** The steps that are not done: a write whose content is still staged; a removal whose file is still there. */
function pendingSteps(host: WritableHost, { folders, steps }: Journal): Step[] {
  const isStaged = (step: Step): boolean => host.stat(stagedPath(folderOfStep(folders, step.path), step.path)) !== undefined;
  const writes = steps.filter((step) => step.hash !== undefined);
  const pending = writes.filter(isStaged);
  // Nothing is staged any more: the swap was over, and what stands there now is not this run's concern.
  if (pending.length === 0 && writes.length > 0) return [];
  const written = new Set(writes.filter((step) => !pending.includes(step)).map(({ path }) => foldFileName(path)));
  const removals = steps.filter((step) => step.hash === undefined && host.stat(step.path) === "file" && !written.has(foldFileName(step.path)));
  return [...removals, ...pending];
}

function problemOf(host: WritableHost, { folders }: Journal, step: Step): string | undefined {
  const current = currentHash(host, step.path);
  if (current !== undefined && current !== step.previous && current !== step.hash) return `"${step.path}" was changed since`;
  if (step.hash === undefined) return undefined;
  const staged = currentHash(host, stagedPath(folderOfStep(folders, step.path), step.path));
  return staged === step.hash ? undefined : `the new content of "${step.path}" is damaged`;
}

function currentHash(host: WritableHost, path: string): string | undefined {
  if (host.stat(path) !== "file") return undefined;
  return hashOfFile(host, path) ?? "unreadable";
}
