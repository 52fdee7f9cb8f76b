import type { SiteSelection } from "../../model/project.ts";
import type { GeneratedFile } from "../emitter.ts";
import { type Html, html, printHtml } from "./html.ts";
import { type Navigation, printSiteNavigation } from "./navigation.ts";
import { type ApiOverview, countsOf } from "./overview.ts";
import { homePlace, printPage, siteFile } from "./page.ts";
import { firstLine } from "./section.ts";

/** The start page: the APIs, and the guides. */
export function printHome(site: SiteSelection, overviews: readonly ApiOverview[], navigation: Navigation): GeneratedFile {
  const content = html`<h1>${site.title}</h1>
<ul class="cards">${overviews.map(printCard)}</ul>
${navigation.guides.length > 0 && html`<h2>Guides</h2>
<ul class="guide-list">${navigation.guides.map(({ title, place }) => html`<li><a href="${{ place }}">${title}</a></li>
`)}</ul>
`}`;
  return printPage(site, { file: homePlace.page, title: site.title, navigation: printSiteNavigation(navigation, homePlace.page), content });
}

const printCard = ({ context: { api }, place }: ApiOverview): Html => html`<li class="card">
<h2><a href="${{ place }}">${api.info.title}</a> <span class="version">${api.info.version}</span></h2>
<p>${api.info.summary ?? firstLine(api.info.description)}</p>
<p class="counts">${countsOf(api)}</p>
</li>
`;

/** The page that servers show for a wrong address: it is shown at any depth, so its one link starts at the root. */
export function printMissingPage(site: SiteSelection): GeneratedFile {
  const home = site.base.split("/").map(encodeURIComponent).join("/");
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" type="image/svg+xml" href="${home}assets/icon.svg">
<link rel="stylesheet" href="${home}assets/site.css">
<title>There is no such page – ${site.title}</title>
</head>
<body>
<main>
<h1>There is no such page</h1>
<p><a href="${home}">${site.title}</a></p>
</main>
</body>
</html>
`;
  return siteFile(site, "404.html", printHtml(page, () => home));
}
