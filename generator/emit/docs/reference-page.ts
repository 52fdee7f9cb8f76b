import { FileNameTable } from "../../model/file-names.ts";
import { kebabCase } from "../../model/identifiers.ts";
import type { SiteSelection } from "../../model/project.ts";
import type { JsonObject } from "../../source/json.ts";
import type { GeneratedFile } from "../emitter.ts";
import { type Html, html, printJsonBlock } from "./html.ts";
import { asset, printDocument, printHeader, printPage, referencePolicy } from "./page.ts";
import { Place } from "./place.ts";
import { splitDocument } from "./split-document.ts";

/** An API whose reference is printed. */
export interface ReferencedApi {
  readonly title: string;
  /** The API's first page. */
  readonly overview: Place;
  /** The page of the reference. */
  readonly place: Place;
  readonly document: JsonObject;
  /** The navigation of the page when it is a list. */
  readonly navigation: Html;
}

/** A longer document, in characters of JSON, is shown by tags: one page would take seconds until it can be used. */
const longestDocument = 1_500_000;

/** The interactive reference of an API: one page, or for a long document a list of the pages of its tags. */
export function printReference(site: SiteSelection, api: ReferencedApi): GeneratedFile[] {
  const { title, place, document } = api;
  const parts = JSON.stringify(document).length > longestDocument ? splitDocument(document) : [];
  if (parts.length < 2) return [printScalarPage(site, api, place, document, html`interactive reference`)];
  const names = new FileNameTable();
  const folder = place.page.replace(/\.html$/, "");
  const pages = parts.map(({ tag, document: own }) => ({ tag: tag || "Operations", own, place: new Place(undefined, `${folder}/${names.take(kebabCase(tag) || "operations", ".html")}`) }));
  const list = html`<p class="eyebrow"><a href="${{ place: api.overview }}">${title}</a></p>
<h1>Interactive reference</h1>
<p>The API is large: each tag has a page.</p>
<ul class="guide-list">${pages.map((page) => html`<li><a href="${{ place: page.place }}">${page.tag}</a></li>
`)}</ul>`;
  return [
    printPage(site, { file: place.page, title: "Interactive reference", context: title, navigation: api.navigation, content: list }),
    ...pages.map((page) => printScalarPage(site, api, page.place, page.own, html`<a href="${{ place }}">interactive reference</a> – ${page.tag}`)),
  ];
}

/** A page with Scalar; the document stands in the page, because files cannot fetch. */
const printScalarPage = (site: SiteSelection, { title, overview }: ReferencedApi, { page }: Place, document: JsonObject, crumb: Html): GeneratedFile =>
  printDocument(site, page, {
    title: `Interactive reference – ${title}`,
    policy: site.isLive ? `${referencePolicy}; connect-src 'self'` : referencePolicy,
    head: html`<link rel="stylesheet" href="${asset("site.css")}">
<script src="${asset("theme.js")}"></script>
<script src="${asset("site.js")}" defer></script>
<script src="${asset("reference.js")}" defer></script>
<script src="${asset("scalar.js")}" defer></script>`,
    body: html`<a class="skip" href="#main">Skip to the content</a>
${printHeader(site)}
<p class="crumb"><a href="${{ place: overview }}">${title}</a> – ${crumb}</p>
<main id="main" class="reference" tabindex="-1"><noscript><p>This page needs scripts. The <a href="${{ place: overview }}">pages of ${title}</a> do not.</p></noscript></main>
<script type="application/json" id="document">${printJsonBlock(document)}</script>`,
  });
