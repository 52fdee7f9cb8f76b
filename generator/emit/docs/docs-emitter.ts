import type { ApiModel } from "../../model/api-model.ts";
import { FileNameTable } from "../../model/file-names.ts";
import { type Project, selectionsOf, type SiteSelection } from "../../model/project.ts";
import type { Emitter, GeneratedFile } from "../emitter.ts";
import { templateText } from "../templates.ts";
import { findablesOf, makeApiPages } from "./api-pages.ts";
import { guideEntry, makeGuides, printGuides } from "./guides.ts";
import { printHome, printMissingPage } from "./home.ts";
import type { Navigation } from "./navigation.ts";
import { liveScript, liveScriptText } from "./live.ts";
import { siteFile } from "./page.ts";
import { printSearchIndex } from "./search-index.ts";

/** A static site of all APIs that selected it, in one folder of the project. */
export const docs: Emitter = {
  name: "docs",
  emit(project: Project) {
    const { site } = project;
    const apis = selectionsOf(project, "docs").map(({ api }) => api);
    return { files: site === undefined ? [] : emitSite(site, apis), diagnostics: [] };
  },
};

function emitSite(site: SiteSelection, apis: readonly ApiModel[]): GeneratedFile[] {
  const folders = new FileNameTable(["assets", "guides", "index.html", "404.html"]);
  const pages = apis.map((api) => makeApiPages(api, folders.take(api.name), site));
  const guides = makeGuides(site.guides);
  const navigation: Navigation = {
    site,
    apis: pages.map(({ overview }) => ({ title: overview.context.api.info.title, place: overview.place })),
    guides: guides.map(guideEntry),
  };
  const found = [...pages.flatMap((each) => each.found), ...guides.flatMap(({ chapter }) => findablesOf([{ title: "Guides", chapters: [chapter] }], "Guides"))];
  return [
    printHome(site, pages.map(({ overview }) => overview), navigation),
    printMissingPage(site),
    ...pages.flatMap(({ files }) => files),
    ...printGuides(guides, site, navigation),
    printSearchIndex(site, found),
    ...assetFiles(site, pages.some(({ overview }) => overview.reference !== undefined)),
  ];
}

function assetFiles(site: SiteSelection, hasReference: boolean): GeneratedFile[] {
  const own = [
    ...(["site.css", "site.js", "theme.js", "icon.svg"] as const).map((name) => siteFile(site, `assets/${name}`, templateText(`site/${name}`))),
    ...(site.isLive ? [siteFile(site, liveScript, liveScriptText())] : []),
  ];
  if (!hasReference) return own;
  const { text, license } = site.referenceScript();
  return [
    ...own,
    siteFile(site, "assets/reference.js", templateText("site/reference.js")),
    siteFile(site, "assets/scalar.js", text),
    siteFile(site, "assets/scalar.LICENSE.txt", license),
  ];
}
