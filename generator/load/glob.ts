import type { Host } from "../source/host.ts";

/** Folders that patterns with wildcards never enter. */
const skippedFolders = new Set(["node_modules"]);

/** Whether a pattern has wildcards; one without names a single file. */
export const isGlob = (pattern: string): boolean => /[*?{[\]}]/.test(pattern);

/**
 * The files that any of the patterns match and no pattern with a leading `!` takes away again, sorted by code unit.
 * `*` and `?` match within a name, `**` across folders, `[a-z]` one of some characters, `{a,b}` alternatives. Names that
 * begin with a dot are matched only by a pattern that says the dot; `node_modules` and links to folders are not entered.
 */
export function findFiles(host: Host, patterns: readonly string[]): string[] {
  const wanted = patterns
    .filter((pattern) => !pattern.startsWith("!"))
    .flatMap(expandBraces)
    .map(toSegments);
  const unwanted = patterns
    .filter((pattern) => pattern.startsWith("!"))
    .flatMap((pattern) => expandBraces(pattern.slice(1)))
    .map(toSegments);
  const found = new Set<string>();
  for (const segments of wanted) collect(host, "", segments, found);
  return [...found].filter((path) => !unwanted.some((segments) => matchesPath(segments, path.split("/")))).sort();
}

/** Whether `findFiles` would give a file at `path`; for paths without names that begin with a dot. */
export function matchesAny(patterns: readonly string[], path: string): boolean {
  const names = path.split("/");
  const matches = (pattern: string): boolean => expandBraces(pattern).some((each) => matchesPath(toSegments(each), names));
  const isWanted = patterns.some((pattern) => !pattern.startsWith("!") && matches(pattern));
  return isWanted && !names.some((name) => name.startsWith(".")) && !patterns.some((pattern) => pattern.startsWith("!") && matches(pattern.slice(1)));
}

type Segment = "**" | { readonly text: string; readonly pattern: RegExp | undefined };

const toSegments = (pattern: string): Segment[] =>
  pattern
    .replace(/(^|\/)\*\*$/, "$1**/*")
    .split("/")
    .filter((segment) => segment !== "" && segment !== ".")
    .map((segment) =>
      segment === "**" ? "**" : { text: segment, pattern: isGlob(segment) ? toPattern(segment) : undefined },
    );

function toPattern(segment: string): RegExp {
  const body = segment.replaceAll(
    /\[(!?)([^\]]+)\]|[*?]|[^*?[]|\[/g,
    (part: string, not: string | undefined, set: string | undefined) => {
      if (part === "*") return "[^/]*";
      if (part === "?") return "[^/]";
      if (set !== undefined) return `[${not === "!" ? "^" : ""}${set.replaceAll(/[\\\]^]/g, "\\$&")}]`;
      return part.replaceAll(/[\\^$.|+()[\]{}]/g, "\\$&");
    },
  );
  return new RegExp(`^${/^[*?[]/.test(segment) ? "(?!\\.)" : ""}${body}$`, "u");
}

/** How many alternatives `{a,b}` may make of one pattern. */
const maxAlternatives = 1000;

function expandBraces(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  while (open.length > 0 && open.length + done.length <= maxAlternatives) {
    const next = open.pop()!;
    const braces = /\{([^{}]*)\}/.exec(next);
    if (braces === null) done.push(next);
    else
      for (const choice of braces[1]!.split(","))
        open.push(next.slice(0, braces.index) + choice + next.slice(braces.index + braces[0].length));
  }
  return done;
}

function collect(host: Host, folder: string, segments: readonly Segment[], found: Set<string>): void {
  const [first, ...rest] = segments;
  if (first === undefined) return;
  if (first === "**") {
    collect(host, folder, rest, found);
    for (const name of host.list(folder)) {
      const path = join(folder, name);
      if (!name.startsWith(".") && !skippedFolders.has(name) && host.stat(path) === "folder")
        collect(host, path, segments, found);
    }
    return;
  }
  const names =
    first.pattern === undefined
      ? [first.text]
      : host.list(folder).filter((name) => first.pattern!.test(name) && !skippedFolders.has(name));
  for (const name of names) {
    const path = join(folder, name);
    const kind = host.stat(path);
    if (rest.length === 0 ? kind === "file" || kind === "link" : kind === "folder") {
      if (rest.length === 0) found.add(path);
      else collect(host, path, rest, found);
    }
  }
}

const join = (folder: string, name: string): string => (folder === "" ? name : `${folder}/${name}`);

function matchesPath(segments: readonly Segment[], names: readonly string[]): boolean {
  const [first, ...rest] = segments;
  if (first === undefined) return names.length === 0;
  if (first === "**") return matchesPath(rest, names) || (names.length > 0 && matchesPath(segments, names.slice(1)));
  const [name, ...others] = names;
  if (name === undefined) return false;
  return (first.pattern === undefined ? first.text === name : first.pattern.test(name)) && matchesPath(rest, others);
}
