import { existsSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "../pipeline/run.ts";

/** The names under which the configuration is looked for. */
const configurationNames = ["gen-api.config.yaml", "gen-api.config.yml", "gen-api.config.json"];

/** A project: the folder of its configuration, and the configuration's name there. */
export interface FoundProject {
  readonly root: string;
  readonly config?: string;
}

/**
 * Finds the project that a call is about: the folder of `config`, or the nearest folder with a configuration, from
 * `start` up to the top of the repository or the home folder. Without any it is `start` itself.
 */
export function findProject(config: string | undefined, start: string): FoundProject {
  if (config !== undefined) return projectOf(resolve(start, config));
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    const name = configurationNames.find((each) => existsSync(join(folder, each)));
    if (name !== undefined) return { root: folder, config: name };
    if (existsSync(join(folder, ".git")) || folder === homedir() || folder === dirname(folder)) return { root: resolve(start) };
  }
}

function projectOf(path: string): FoundProject {
  const root = dirname(path);
  if (!existsSync(root) || !statSync(root).isDirectory()) throw new UsageError(`The folder "${root}" does not exist.`);
  return { root, config: basename(path) };
}
