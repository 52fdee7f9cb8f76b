import { readFileSync } from "node:fs";
import { join } from "node:path";
import { docs } from "../../generator/emit/docs/docs-emitter.ts";
import type { GeneratedFile } from "../../generator/emit/emitter.ts";
import type { ApiModel } from "../../generator/model/api-model.ts";
import type { SiteSelection } from "../../generator/model/project.ts";
import { readReferenceScript } from "../../generator/host/reference-script.ts";

const root = join(import.meta.dirname, "..", "..");

/** Makes the site of some APIs; its files by their paths in the site. */
export async function buildSite(apis: readonly ApiModel[], options: Partial<SiteSelection> = {}): Promise<Map<string, string>> {
  const site: SiteSelection = { folder: "site", title: "Test APIs", base: "/", guides: [], isLive: false, referenceScript: readReferenceScript, ...options };
  const targets = apis.map(({ name }) => ({ api: name, target: "docs", options: {}, folder: name }));
  const { files } = await docs.emit({ apis, targets, site });
  return new Map(files.map(({ path, text }: GeneratedFile) => [path.slice("site/".length), text]));
}

/** A file of this repository as a guide. */
export const readGuide = (path: string): { path: string; text: string } => ({ path, text: readFileSync(join(root, path), "utf8") });
