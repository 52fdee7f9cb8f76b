import { existsSync, type FSWatcher, watch } from "node:fs";
import { dirname, join } from "node:path";
import type { RunInputs } from "../pipeline/run.ts";

/** How long nothing must happen before a change counts, in milliseconds: editors save in several steps. */
const settleTime = 60;

/** Watches every folder that a run read from or listed, and no other. */
export class FolderWatch {
  readonly #root: string;
  readonly #onChange: () => void;
  readonly #watchers = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | undefined;

  constructor(root: string, onChange: () => void) {
    this.#root = root;
    this.#onChange = onChange;
  }

  /** Says that something may have changed; `onChange` follows when nothing more happens for a while. */
  schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#onChange, settleTime);
  }

  /** Takes the inputs of the latest run in place of those of the one before. */
  follow({ folders, files }: RunInputs): void {
    const wanted = new Set([...folders, ...files.map((file) => dirname(file))].map((folder) => existingFolder(this.#root, folder)));
    for (const [folder, watcher] of this.#watchers) if (!wanted.has(folder)) this.#drop(folder, watcher);
    for (const folder of wanted) {
      if (this.#watchers.has(folder)) continue;
      const watcher = watch(folder, () => this.schedule());
      // A folder that was removed: the next run says what is missing.
      watcher.on("error", () => {
        this.#drop(folder, watcher);
        this.schedule();
      });
      this.#watchers.set(folder, watcher);
    }
  }

  #drop(folder: string, watcher: FSWatcher): void {
    watcher.close();
    this.#watchers.delete(folder);
  }
}

/** The folder, or the nearest one above it that is there. */
function existingFolder(root: string, folder: string): string {
  let path = join(root, folder);
  while (!existsSync(path) && path !== dirname(path)) path = dirname(path);
  return path;
}
