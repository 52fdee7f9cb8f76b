import { Collector, diagnostic, type Staged } from "../diagnostics/collector.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ApiConfiguration, Configuration } from "../load/configuration.ts";
import { foldFileName, portabilityProblem } from "../model/file-names.ts";
import { type Location, valueLocation } from "../source/document.ts";
import type { Host, WritableHost } from "../source/host.ts";
import { pathOf } from "../source/path.ts";
import { publishFolder } from "./lock.ts";
import { inputProblem } from "./site-inputs.ts";

/** Folders that belong to other tools, and to gen-api's own bookkeeping. */
const reservedFolders: ReadonlySet<string> = new Set([".git", ".hg", ".svn", "node_modules", ".gen-api", publishFolder]);

/** The configuration with each output folder in one spelling; a diagnostic for each that must not be written to. */
export function resolveOutputFolders(host: Host, configuration: Configuration): Staged<Configuration> {
  const collector = new Collector();
  const apis: ApiConfiguration[] = [];
  for (const api of configuration.apis) {
    const folder = tidyPath(api.output);
    const reason = refusal(host, folder);
    const location = locationOf(configuration, api);
    if (reason !== undefined) collector.report("output-folder-refused", { folder: api.output, reason }, location);
    for (const { name, output } of reason === undefined ? apis : []) {
      if (overlaps(folder, output)) collector.report("output-folders-overlap", { folder, other: output, api: name }, location);
    }
    apis.push({ ...api, output: folder });
  }
  const site = { ...configuration.site, output: tidyPath(configuration.site.output) };
  const { document } = configuration;
  const location: Location = document === undefined ? { kind: "file", path: site.output } : valueLocation(document, pathOf(["site", "output"]));
  const resolved = { ...configuration, apis, site };
  const hasSite = apis.some(({ targets }) => targets.has("docs"));
  return { value: resolved, diagnostics: [...collector.diagnostics, ...(hasSite ? checkSiteFolder(host, resolved, site.output, location) : [])] };
}

/** What is wrong with a folder of the project for a site: it overlaps with what is read, or with what else is written. */
export function checkSiteFolder(host: Host, configuration: Configuration, folder: string, location: Location): Diagnostic[] {
  const refused = (reason: string): Diagnostic[] => [diagnostic("output-folder-refused", { folder, reason }, location)];
  const reason = refusal(host, folder);
  if (reason !== undefined) return refused(reason);
  const overlapping = configuration.apis.filter((api) => overlaps(folder, api.output));
  if (overlapping.length > 0) return overlapping.map(({ output, name }) => diagnostic("output-folders-overlap", { folder, other: output, api: name }, location));
  const problem = inputProblem(host, configuration, folder);
  return problem === undefined ? [] : refused(problem);
}

/** The folders among those to be written that are the user's home, or hold it. */
export function checkProtected(host: WritableHost, folders: readonly string[]): Diagnostic[] {
  const refused = folders.filter((folder) => host.isProtected(folder));
  const reason = "it is your home folder, or holds it";
  return refused.map((folder) => diagnostic("output-folder-refused", { folder, reason }, { kind: "file", path: folder }));
}

const locationOf = ({ document }: Configuration, { name, output }: ApiConfiguration): Location =>
  document === undefined ? { kind: "file", path: output } : valueLocation(document, pathOf(["apis", name, "output"]));

/** Without `.` segments and doubled slashes; `..` goes up where it can. */
function tidyPath(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === ".." && segments.length > 0 && segments.at(-1) !== "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return `${path.startsWith("/") ? "/" : ""}${segments.join("/")}`;
}

function refusal(host: Host, folder: string): string | undefined {
  const segments = folder.split("/");
  if (folder === "") return "it is the project's root";
  if (folder.startsWith("/") || segments[0] === ".." || /^[A-Za-z]:/.test(folder)) return "it lies outside the project";
  const problem = segments.map(portabilityProblem).find((each) => each !== undefined);
  if (problem !== undefined) return problem;
  const reserved = segments.find((segment) => reservedFolders.has(foldFileName(segment)));
  if (reserved !== undefined) return `"${reserved}" belongs to another tool`;
  for (let end = 1; end <= segments.length; end++) {
    const above = segments.slice(0, end).join("/");
    const kind = host.stat(above);
    if (kind === "link") return `"${above}" is a link`;
    if (kind !== undefined && kind !== "folder") return `"${above}" is no folder`;
  }
  return undefined;
}

function overlaps(one: string, other: string): boolean {
  const [a, b] = [`${foldFileName(one)}/`, `${foldFileName(other)}/`];
  return a.startsWith(b) || b.startsWith(a);
}
