import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { ApiModel } from "../../generator/model/api-model.ts";
import { projectApi } from "../examples/project-apis.ts";
import { buildSite, readGuide } from "./build-site.ts";

const root = join(import.meta.dirname, "..", "..");

/** The names of this repository's own APIs. */
export const apiNames = ["aintandem", "a2a", "agent-comm", "gateway", "map"] as const;

export const projectApis = (): Promise<ApiModel[]> => Promise.all(apiNames.map(projectApi));

/** All guides of this repository. */
export const projectGuides = (): { path: string; text: string }[] =>
  readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).map((path) => `docs/${path.replaceAll("\\", "/")}`).filter((path) => path.endsWith(".md")).sort().map(readGuide);

/** The site of all of them. */
export const buildProjectSite = async (apis: readonly ApiModel[]): Promise<Map<string, string>> =>
  buildSite(apis, { guides: projectGuides(), title: "gen-api examples" });
