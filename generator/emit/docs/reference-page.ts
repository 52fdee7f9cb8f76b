import type { SiteSelection } from "../../model/project.ts";
import type { JsonObject } from "../../source/json.ts";
import type { GeneratedFile } from "../emitter.ts";
import { html, printJsonBlock } from "./html.ts";
import { asset, printDocument, printHeader, referencePolicy } from "./page.ts";
import type { Place } from "./place.ts";

/** The interactive HTTP reference of an API: Scalar, with the document in the page, because files cannot fetch. */
export const printReferencePage = (site: SiteSelection, title: string, place: Place, overview: Place, document: JsonObject): GeneratedFile =>
  printDocument(site, place.page, {
    title: `Interactive reference – ${title}`,
    policy: site.isLive ? `${referencePolicy}; connect-src 'self'` : referencePolicy,
    head: html`<link rel="stylesheet" href="${asset("site.css")}">
<script src="${asset("theme.js")}"></script>
<script src="${asset("site.js")}" defer></script>
<script src="${asset("reference.js")}" defer></script>
<script src="${asset("scalar.js")}" defer></script>`,
    body: html`<a class="skip" href="#main">Skip to the content</a>
${printHeader(site)}
<p class="crumb"><a href="${{ place: overview }}">${title}</a> – interactive reference</p>
<main id="main" class="reference" tabindex="-1"><noscript><p>This page needs scripts. The <a href="${{ place: overview }}">pages of ${title}</a> do not.</p></noscript></main>
<script type="application/json" id="document">${printJsonBlock(document)}</script>`,
  });
