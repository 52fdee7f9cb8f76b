import { existsSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { WritableHost } from "../source/host.ts";
import { NodeHost } from "./node-host.ts";

/** A folder to write to. */
export interface OutputPlace {
  readonly host: WritableHost;
  /** The folder below the host's root. */
  readonly folder: string;
  /** The folder below the project's root; absent where it lies outside. */
  readonly inProject?: string;
}

/** A folder anywhere on disk as one below a host: that of the nearest folder above it that is there. */
export function toOutputPlace(path: string, root: string): OutputPlace {
  const target = resolve(path);
  let above = dirname(target);
  while (!existsSync(above) && above !== dirname(above)) above = dirname(above);
  const folder = relative(above, target);
  const inProject = existsSync(root) ? relative(realpathSync(root), join(realpathSync(above), folder)) : "..";
  const isInside = !isAbsolute(inProject) && inProject.split(sep)[0] !== "..";
  return { host: new NodeHost(above), folder: toSlashes(folder), ...(isInside ? { inProject: toSlashes(inProject) } : {}) };
}

const toSlashes = (path: string): string => path.split(sep).join("/");
