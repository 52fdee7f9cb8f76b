import type { Configuration } from "../load/configuration.ts";
import { findFiles, matchesAny } from "../load/glob.ts";
import type { Host } from "../source/host.ts";

/** Why a site must not be written to `folder`: an input lies in it, or its files would become inputs. */
export function inputProblem(host: Host, { apis, site }: Configuration, folder: string): string | undefined {
  const lists = [...apis.flatMap(({ schemas, docs, definition }) => [schemas, docs, ...(definition === undefined ? [] : [[definition].flat()])]), site.guides];
  for (const patterns of lists) {
    if (made.some((file) => matchesAny(patterns, `${folder}/${file}`))) return `"${patterns.join('", "')}" would take its files for inputs`;
    const held = findFiles(host, patterns).find((path) => path.startsWith(`${folder}/`));
    if (held !== undefined) return `it holds "${held}", an input`;
  }
  return undefined;
}

/** What a site holds that patterns for schemas and documents could match. */
const made = ["api/openapi.json", "api/openapi.yaml", "api/bundle.json", "api/files/example-1.json"];
