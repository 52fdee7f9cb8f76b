import type { SiteSelection } from "../../model/project.ts";
import type { GeneratedFile } from "../emitter.ts";
import { type Html, html, printHtml } from "./html.ts";
import { liveEvents, liveScript } from "./live.ts";
import { Place, toRelativePath, toRelativeUrl } from "./place.ts";

/** One page of the site. */
export interface Page {
  /** The page's file, relative to the site's folder. */
  readonly file: string;
  readonly title: string;
  /** The name of the API or chapter that the title belongs to. */
  readonly context?: string | undefined;
  readonly navigation: Html;
  readonly content: Html;
  /** Where sibling pages lie: below the title, and at the end. */
  readonly layout?: "wide" | undefined;
}

/**
 * What a page may load: scripts and styles of the site itself, nothing else. No connection, no frame, no form, no base.
 * (`frame-ancestors` has no effect in a page itself.)
 */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The policy while the site is served for writing: pages may listen for changes. */
const livePolicy = `${policy}; connect-src 'self'`;

/** Scalar writes its styles into the page. */
export const referencePolicy = policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace("img-src 'self'", "img-src 'self' data:");

/** The start page. */
export const homePlace = new Place(undefined, "index.html");

/** A file of the site. */
export const siteFile = (site: SiteSelection, file: string, text: string): GeneratedFile =>
  ({ path: `${site.folder}/${file}`, api: "", target: "docs", text, isVerbatim: true });

/** Prints a page with everything around its content. */
export const printPage = (site: SiteSelection, page: Page): GeneratedFile =>
  printDocument(site, page.file, {
    title: page.context === undefined ? page.title : `${page.title} – ${page.context}`,
    policy: site.isLive ? livePolicy : policy,
    head: html`<link rel="stylesheet" href="${asset("site.css")}">
<script src="${asset("theme.js")}"></script>
<script src="${asset("site.js")}" defer></script>`,
    body: html`<a class="skip" href="#main">Skip to the content</a>
${printHeader(site)}
<div class="frame">
<nav class="nav" id="menu" aria-label="Site">
${page.navigation}</nav>
<main id="main" tabindex="-1">
${page.content}</main>
</div>`,
  });

/** A file in the site's folder `assets`. */
export const asset = (name: string): { readonly place: Place } => ({ place: new Place(undefined, `assets/${name}`) });

/** The bar at the top of every page. What needs a script is shown by the script. */
export const printHeader = (site: SiteSelection): Html => html`<header class="top">
<button type="button" class="menu-button" aria-controls="menu" aria-expanded="false" hidden>Menu</button>
<a class="home" href="${{ place: homePlace }}">${site.title}</a>
<div class="search" role="search" hidden>
<label class="unseen" for="search">Search</label>
<input id="search" type="search" placeholder="Search" autocomplete="off" spellcheck="false" aria-describedby="search-status">
<p class="unseen" id="search-status" role="status"></p>
<ul class="results" hidden></ul>
</div>
<button type="button" class="theme-button" hidden>Dark</button>
</header>`;

/** A whole document; `data-root` tells the scripts where the site begins. */
export function printDocument(site: SiteSelection, file: string, parts: { title: string; policy: string; head: Html; body: Html }): GeneratedFile {
  const document = html`<!doctype html>
<html lang="en" data-root="${toRelativePath("index.html", file).replace(/index\.html$/, "")}"${site.isLive && html` data-live="${toRelativePath(liveEvents, file)}"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${parts.policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${parts.title}</title>
<link rel="icon" type="image/svg+xml" href="${asset("icon.svg")}">
${parts.head}${site.isLive && html`
<script src="${toRelativePath(liveScript, file)}" defer></script>`}
</head>
<body>
${parts.body}
</body>
</html>
`;
  return siteFile(site, file, printHtml(document, (place) => toRelativeUrl(place, file)));
}
