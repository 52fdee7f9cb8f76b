import { Collector, type Staged } from "../diagnostics/collector.ts";
import type { GeneratedFile } from "../emit/emitter.ts";
import { foldFileName, portabilityProblem } from "../model/file-names.ts";
import type { Host } from "../source/host.ts";
import { invariant } from "../source/invariant.ts";
import { emptyManifest, type Manifest, manifestName, type OwnedFile, printManifest, readManifest } from "./manifest.ts";
import { contentOf, hashOf, hashOfFile, type OutputFolder, toBytes } from "./output-file.ts";

/** What is to be done with one file. */
export interface PlannedFile {
  readonly path: string;
  readonly state: "written" | "unchanged" | "removed";
  /** The bytes to be written. */
  readonly bytes?: Uint8Array;
  /** The SHA-256 of what will stand there. */
  readonly hash?: string;
  /** The SHA-256 of what stands there now; absent when nothing does. */
  readonly previous?: string;
  /** Why it must not be touched. */
  readonly obstacle?: Obstacle;
}

/** What can stand in a file's way: a hand's change, a file of others, or something that is no file. */
export type Obstacle = "edited" | "foreign" | "folder" | "link" | "special";

/** Compares what was made with what is on disk; sorted by path. Nothing is changed. */
export function planOutput(host: Host, folders: readonly OutputFolder[], files: readonly GeneratedFile[]): Staged<readonly PlannedFile[]> {
  const collector = new Collector();
  const planned: PlannedFile[] = [];
  const byFolder = groupByFolder(folders, files);
  for (const folder of folders) {
    const manifest = readManifest(host, folder.path);
    if ("problem" in manifest) {
      const path = `${folder.path}/${manifestName}`;
      collector.report("manifest-unreadable", { path, reason: manifest.problem }, { kind: "file", path });
    }
    const known = "problem" in manifest ? emptyManifest : manifest;
    planned.push(...planFolder(host, folder, known, byFolder.get(folder.path)!, collector));
  }
  planned.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { value: planned, diagnostics: collector.diagnostics };
}

/** Whether a file was made that is not as the last run has left it: then there is something to write, whatever stands there. */
export function differsFromManifests(host: Host, folders: readonly OutputFolder[], files: readonly GeneratedFile[]): boolean {
  const recorded = new Map<string, string>(folders.flatMap(({ path: folder }) => {
    const manifest = readManifest(host, folder);
    return "problem" in manifest ? [] : Array.from(manifest.files, ([path, { hash }]) => [`${folder}/${path}`, hash] as const);
  }));
  return files.some((file) => recorded.get(file.path) !== contentOf(file).hash);
}

function groupByFolder(folders: readonly OutputFolder[], files: readonly GeneratedFile[]): ReadonlyMap<string, GeneratedFile[]> {
  const groups = new Map<string, GeneratedFile[]>(folders.map(({ path }) => [path, []]));
  for (const file of files) {
    let folder = file.path;
    do folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
    while (folder !== "" && !groups.has(folder));
    invariant(folder !== "", `the target "${file.target}" makes "${file.path}", which lies in no output folder`);
    groups.get(folder)!.push(file);
  }
  return groups;
}

function planFolder(host: Host, folder: OutputFolder, manifest: Manifest, files: readonly GeneratedFile[], collector: Collector): PlannedFile[] {
  const start = folder.path.length + 1;
  const stays = (owned: OwnedFile): boolean => folder.targets !== undefined && !folder.targets.has(owned.target);
  const owned = new Map<string, OwnedFile>([...manifest.files].filter(([, each]) => stays(each)));
  const wanted = new Map<string, PlannedFile>();
  const names = new Names(folder.path, owned, collector);
  for (const file of files) {
    const path = file.path.slice(start);
    if (!names.take(path, file.target)) continue;
    const { bytes, hash } = contentOf(file);
    owned.set(path, { target: file.target, hash });
    wanted.set(path, planWrite(host, file.path, bytes, hash, manifest.files.get(path)));
  }
  const removals = [...manifest.files]
    .filter(([path]) => !owned.has(path))
    .map(([path, each]) => planRemoval(host, `${folder.path}/${path}`, each))
    .filter((each) => each !== undefined);
  const all = [...clearFolders(host, [...wanted.values()], removals), ...removals];
  const isEmpty = owned.size === 0 && manifest.files.size === 0;
  return isEmpty ? all : [...all, planManifest(host, `${folder.path}/${manifestName}`, { files: owned })];
}

function planWrite(host: Host, path: string, bytes: Uint8Array, hash: string, owned: OwnedFile | undefined): PlannedFile {
  const current = look(host, path);
  if (typeof current === "string") return { path, state: "written", bytes, hash, obstacle: current };
  if (current === undefined) return { path, state: "written", bytes, hash };
  const isAsItWas = current.hash === owned?.hash;
  if (current.hash === hash || (!isAsItWas && current.is(hash))) return { path, state: "unchanged", hash: current.hash };
  const previous = current.hash;
  if (isAsItWas || (owned !== undefined && current.is(owned.hash))) return { path, state: "written", bytes, hash, previous };
  return { path, state: "written", bytes, hash, previous, obstacle: owned === undefined ? "foreign" : "edited" };
}

function planRemoval(host: Host, path: string, owned: OwnedFile): PlannedFile | undefined {
  const current = look(host, path);
  if (current === undefined || current === "folder") return undefined;
  if (typeof current === "string") return { path, state: "removed", obstacle: current };
  return { path, state: "removed", previous: current.hash, ...(current.is(owned.hash) ? {} : { obstacle: "edited" }) };
}

/** A folder is no obstacle to a file when the removals empty it. */
function clearFolders(host: Host, writes: readonly PlannedFile[], removals: readonly PlannedFile[]): PlannedFile[] {
  const removed = new Set(removals.filter(({ obstacle }) => obstacle === undefined).map(({ path }) => path));
  const isEmptied = (folder: string): boolean => host.list(folder).every((name) => {
    const path = `${folder}/${name}`;
    return removed.has(path) || (host.stat(path) === "folder" && isEmptied(path));
  });
  return writes.map(({ obstacle, ...file }) =>
    obstacle === undefined || (obstacle === "folder" && isEmptied(file.path)) ? file : { ...file, obstacle });
}

function planManifest(host: Host, path: string, manifest: Manifest): PlannedFile {
  const bytes = toBytes(printManifest(manifest));
  const hash = hashOf(bytes);
  return planWrite(host, path, bytes, hash, { target: "", hash: currentHash(host, path) ?? hash });
}

const currentHash = (host: Host, path: string): string | undefined => {
  const current = look(host, path);
  return typeof current === "object" ? current.hash : undefined;
};

/** The file as it stands on disk. */
interface CurrentFile {
  readonly hash: string;
  /** Whether it is the content with this hash, also when a checkout has changed its line ends. */
  is(hash: string): boolean;
}

function look(host: Host, path: string): CurrentFile | Exclude<Obstacle, "edited" | "foreign"> | undefined {
  for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1)) {
    if (host.stat(path.slice(0, end)) === "link") return "link";
  }
  const kind = host.stat(path);
  if (kind === undefined) return undefined;
  if (kind !== "file") return kind === "other" ? "special" : kind;
  const hash = hashOfFile(host, path);
  return hash === undefined ? "special" : { hash, is: (other) => other === hash || other === hashWithPlainLineEnds(host, path) };
}

/** Git for Windows may check text out with carriage returns; that is no change by hand. */
function hashWithPlainLineEnds(host: Host, path: string): string | undefined {
  const result = host.read(path);
  if ("failure" in result) return undefined;
  const text = Buffer.from(result.bytes.buffer, result.bytes.byteOffset, result.bytes.byteLength);
  return text.includes("\r\n") ? hashOf(Buffer.from(text.toString("latin1").replaceAll("\r\n", "\n"), "latin1")) : undefined;
}

/** The file names of one output folder: each once, also where case and Unicode form do not count. */
class Names {
  readonly #folder: string;
  readonly #collector: Collector;
  readonly #owners = new Map<string, { readonly path: string; readonly target: string }>();

  constructor(folder: string, kept: ReadonlyMap<string, OwnedFile>, collector: Collector) {
    this.#folder = folder;
    this.#collector = collector;
    this.#owners.set(foldFileName(manifestName), { path: manifestName, target: "manifest" });
    for (const [path, { target }] of kept) this.#owners.set(foldFileName(path), { path, target });
  }

  take(path: string, target: string): boolean {
    const full = `${this.#folder}/${path}`;
    const location = { kind: "file", path: full } as const;
    for (const reason of path.split("/").map(portabilityProblem)) {
      if (reason !== undefined) this.#collector.report("output-name-not-portable", { path: full, reason }, location);
    }
    const folded = foldFileName(path);
    const owner = this.#owners.get(folded);
    if (owner === undefined) {
      this.#owners.set(folded, { path, target });
      return true;
    }
    const other = `${this.#folder}/${owner.path}`;
    this.#collector.report("output-file-clash", { path: full, target, other, otherTarget: owner.target }, location);
    return false;
  }
}
