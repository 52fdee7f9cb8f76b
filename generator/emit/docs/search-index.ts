import type { SiteSelection } from "../../model/project.ts";
import type { GeneratedFile } from "../emitter.ts";
import { siteFile } from "./page.ts";
import { toRelativeUrl } from "./place.ts";
import type { Findable } from "./section.ts";

/** Something that can be found, and the API or guide that it belongs to. */
export interface Found extends Findable {
  readonly of: string;
}

/** The index as a script: pages that are files cannot fetch. It is loaded when somebody searches. */
export function printSearchIndex(site: SiteSelection, all: readonly Found[]): GeneratedFile {
  const owners = [...new Set(all.map(({ of }) => of))];
  const numbers = new Map(owners.map((owner, index) => [owner, index]));
  const entries = all.map(({ kind, title, summary, place, of }) => [kind, title, summary, numbers.get(of)!, toRelativeUrl(place, "index.html")]);
  const json = JSON.stringify({ owners, entries }).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  return siteFile(site, "assets/search-index.js", `globalThis.siteSearch(${json});\n`);
}
