import { diagnostic, type Staged } from "../diagnostics/collector.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { GeneratedFile } from "../emit/emitter.ts";
import { type WritableHost, WriteError } from "../source/host.ts";
import { backupPath, folderOfStep, journalPath, stagedPath, type Step, writeJournal } from "./journal.ts";
import { type LockOptions, publishFolder, withLock } from "./lock.ts";
import { obstacleDiagnostics } from "./obstacles.ts";
import { checkProtected } from "./output-folders.ts";
import { hashOf, hashOfFile, holds, type OutputFolder } from "./output-file.ts";
import { differsFromManifests, type PlannedFile, planOutput } from "./plan.ts";
import { applyStep, cleanUp, finishInterrupted, revertStep } from "./swap.ts";

/**
 * Brings the output folders to what was made: all of it, or none. What an interrupted run left is finished first.
 * Nothing is written, and nothing locked, when everything is as it should be.
 */
export async function publish(
  host: WritableHost,
  folders: readonly OutputFolder[],
  files: readonly GeneratedFile[],
  options: LockOptions = {},
): Promise<Staged<readonly PlannedFile[]>> {
  const refused = checkProtected(host, folders.map(({ path }) => path));
  if (refused.length > 0) return { value: [], diagnostics: refused };
  if (!differsFromManifests(host, folders, files)) {
    const plan = planOutput(host, folders, files);
    const isStill = plan.diagnostics.length === 0 && plan.value.every(({ state }) => state === "unchanged");
    if (isStill && host.stat(publishFolder) === undefined) return plan;
  }
  return locked(host, options, () => {
    const problems = finishInterrupted(host, folders.map(({ path }) => path));
    return problems.length > 0 ? { value: [], diagnostics: problems } : publishLocked(host, folders, files);
  });
}

/** Finishes or undoes what an interrupted run left, so that the output folders are whole whatever comes next. */
export async function recover(host: WritableHost, folders: readonly string[], options: LockOptions = {}): Promise<readonly Diagnostic[]> {
  if (host.stat(publishFolder) === undefined) return [];
  return (await locked(host, options, () => ({ value: undefined, diagnostics: finishInterrupted(host, folders) }))).diagnostics;
}

async function locked<T>(host: WritableHost, options: LockOptions, action: () => Staged<T>): Promise<Staged<T | never[]>> {
  try {
    const result = await withLock(host, action, options);
    if (!("lockedBy" in result)) return result;
    const seconds = Math.round((options.timeout ?? 60_000) / 1000);
    return { value: [], diagnostics: [diagnostic("output-locked", { ...result.lockedBy, seconds }, { kind: "file", path: journalPath })] };
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    return { value: [], diagnostics: [unwritable(error)] };
  }
}

const unwritable = ({ path, reason }: WriteError): Diagnostic => diagnostic("output-unwritable", { path, reason }, { kind: "file", path });

function publishLocked(host: WritableHost, folders: readonly OutputFolder[], files: readonly GeneratedFile[]): Staged<readonly PlannedFile[]> {
  const plan = planOutput(host, folders, files);
  const problems = [...plan.diagnostics, ...obstacleDiagnostics(plan.value)];
  if (problems.length > 0) return { value: [], diagnostics: problems };
  const changes = plan.value.filter(({ state }) => state !== "unchanged");
  if (changes.length > 0) changeFiles(host, folders.map(({ path }) => path), changes);
  return plan;
}

/** Stages the changes, writes down that it has, makes them, and cleans up. Goes back to the start when one fails. */
function changeFiles(host: WritableHost, folders: readonly string[], changes: readonly PlannedFile[]): void {
  // Removals first: on a file system that ignores case a removal could otherwise hit the file that was just written.
  const ordered = [...changes].sort((a, b) => Number(b.state === "removed") - Number(a.state === "removed"));
  const steps = ordered.map(toStep);
  const touched = folders.filter((folder) => steps.some(({ path }) => path.startsWith(`${folder}/`)));
  const done: Step[] = [];
  try {
    writeJournal(host, { phase: "stage", folders: touched, steps });
    for (const change of ordered) stage(host, folderOfStep(touched, change.path), change);
    writeJournal(host, { phase: "swap", folders: touched, steps });
    for (const step of steps) {
      applyStep(host, touched, step);
      done.push(step);
    }
  } catch (error) {
    if (error instanceof WriteError) undo(host, touched, done);
    throw error;
  }
  cleanUp(host, touched);
}

function undo(host: WritableHost, folders: readonly string[], done: Step[]): void {
  for (const step of done.reverse()) revertStep(host, folders, step);
  cleanUp(host, folders);
}

const toStep = ({ path, hash, previous }: PlannedFile): Step =>
  ({ path, ...(hash === undefined ? {} : { hash }), ...(previous === undefined ? {} : { previous }) });

/** Puts the new content and the old into the staging folder, and looks whether both have arrived. */
function stage(host: WritableHost, folder: string, { path, bytes, hash, previous }: PlannedFile): void {
  if (bytes !== undefined && hash !== undefined) writeVerified(host, stagedPath(folder, path), bytes);
  if (previous === undefined) return;
  const backup = backupPath(folder, path);
  const isLinked = host.link?.(path, backup) ?? false;
  if (isLinked) return checkUnchanged(path, hashOfFile(host, backup), previous);
  const current = host.read(path);
  checkUnchanged(path, "bytes" in current ? hashOf(current.bytes) : undefined, previous);
  if ("bytes" in current) writeVerified(host, backup, current.bytes);
}

function checkUnchanged(path: string, current: string | undefined, previous: string): void {
  if (current === undefined) throw new WriteError(path, "it vanished while gen-api was running");
  if (current !== previous) throw new WriteError(path, "it was changed while gen-api was running");
}

function writeVerified(host: WritableHost, path: string, bytes: Uint8Array): void {
  host.write(path, bytes);
  if (!holds(host, path, bytes)) throw new WriteError(path, "what was written is not what can be read back");
}
