import { diagnostic } from "../diagnostics/collector.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Configuration } from "../load/configuration.ts";
import { manifestName } from "../output/manifest.ts";
import { checkSiteFolder } from "../output/output-folders.ts";
import type { Host } from "../source/host.ts";

/** Where a site is written that is built on its own. */
export interface SitePlace {
  readonly host: Host;
  /** The folder below the host's root. */
  readonly folder: string;
  /** The folder below the project's root; absent where it lies outside. */
  readonly inProject?: string;
}

/** What servers of static pages want beside the pages. */
const welcome: ReadonlySet<string> = new Set([".git", ".gitignore", ".gitkeep", ".nojekyll", "CNAME"]);

/**
 * What is wrong with a place for a site: it overlaps with the project, or it is full of other things, which would be
 * published together with the site.
 */
export function checkSitePlace({ host, folder, inProject }: SitePlace, input: Host, configuration: Configuration): Diagnostic[] {
  const location = { kind: "file", path: folder } as const;
  const found = inProject === undefined ? [] : checkSiteFolder(input, configuration, inProject, location);
  if (found.length > 0 || host.stat(folder) !== "folder" || host.stat(`${folder}/${manifestName}`) !== undefined) return found;
  const foreign = host.list(folder).find((name) => !welcome.has(name));
  return foreign === undefined ? [] : [diagnostic("output-folder-refused", { folder, reason: `it holds "${foreign}", which gen-api did not make` }, location)];
}
