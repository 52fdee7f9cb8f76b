import { existsSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { type DirectInput, UsageError } from "../pipeline/run.ts";

/** The names under which the configuration is looked for. */
const configurationNames = ["gen-api.config.yaml", "gen-api.config.yml", "gen-api.config.json"];

/** What a call says about where its input is; paths are relative to the working folder. */
export interface ProjectWords {
  readonly config?: string | undefined;
  readonly input?: readonly string[] | undefined;
  readonly out?: string | undefined;
}

/** A project: its folder, and its configuration's name there or the input in its place. */
export interface FoundProject {
  readonly root: string;
  readonly config?: string;
  readonly direct?: DirectInput;
}

/**
 * Finds the project that a call is about: for an input that is named, the folder that holds it and the output; else the
 * folder of `config`, or the nearest folder with a configuration, from `start` up to the top of the repository or the
 * home folder. Without any it is `start` itself.
 */
export function findProject({ config, input, out }: ProjectWords, start: string): FoundProject {
  if (input !== undefined) return directProject(input, out, resolve(start));
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

/** The root is the working folder, or the folder above it that holds inputs and output too. */
function directProject(inputs: readonly string[], out: string | undefined, start: string): FoundProject {
  const paths = [...inputs, ...(out === undefined ? [] : [out])].map((path) => resolve(start, path));
  let root = start;
  while (!paths.every((path) => path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) && root !== dirname(root)) root = dirname(root);
  const relatives = paths.map((path) => relative(root, path).split(sep).join("/"));
  const input = relatives.slice(0, inputs.length);
  const [output] = relatives.slice(inputs.length);
  return { root, direct: { input: input.length === 1 ? input[0]! : input, ...(output === undefined ? {} : { output }) } };
}
