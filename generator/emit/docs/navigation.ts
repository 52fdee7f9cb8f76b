import type { SiteSelection } from "../../model/project.ts";
import type { Chapter, ChapterPage } from "./chapter.ts";
import { firstPage } from "./chapter.ts";
import { type Html, html } from "./html.ts";
import type { Place } from "./place.ts";

/** A way from the navigation: a title and where it leads. */
export interface Entry {
  readonly title: string;
  readonly place: Place;
}

/** A group of pages in the navigation. */
export interface NavigationGroup {
  readonly title: string;
  readonly chapters: readonly Chapter[];
}

/** What stands in the navigation of a page: the site's start, or one API with its chapters. */
export interface Navigation {
  readonly site: SiteSelection;
  /** The APIs and the guides. */
  readonly apis: readonly Entry[];
  readonly guides: readonly Entry[];
}

const current = html` aria-current="page"`;

const printEntry = ({ title, place }: Entry, file: string, inner?: Html): Html =>
  html`<li><a href="${{ place }}"${place.page === file && place.anchor === undefined && current}>${title}</a>${inner}</li>
`;

const printEntries = (title: string, entries: readonly Entry[], file: string): Html | false =>
  entries.length > 0 && html`<h2>${title}</h2>
<ul>
${entries.map((entry) => printEntry(entry, file))}</ul>
`;

/** The navigation of pages that belong to the whole site. */
export const printSiteNavigation = ({ apis, guides }: Navigation, file: string): Html =>
  html`${printEntries("APIs", apis, file)}${printEntries("Guides", guides, file)}`;

/** The navigation of an API's pages; the open chapter shows the sections of its open page. */
export const printApiNavigation = (title: string, entries: readonly Entry[], groups: readonly NavigationGroup[], open: ChapterPage | undefined, file: string): Html => html`<h2>${title}</h2>
<ul>
${entries.map((entry) => printEntry(entry, file))}</ul>
${groups.map((group) => group.chapters.length > 0 && html`<h2>${group.title}</h2>
<ul>
${group.chapters.map((chapter) => printChapter(chapter, open, file))}</ul>
`)}`;

function printChapter(chapter: Chapter, open: ChapterPage | undefined, file: string): Html {
  const page = chapter.pages.find((each) => each === open);
  const { place } = firstPage(chapter);
  if (page === undefined) return printEntry({ title: chapter.title, place }, file);
  const inside = html`
<ul class="sections">${page.sections.map((section) => html`<li><a href="${{ place: section.place }}">${section.title}</a></li>
`)}</ul>`;
  return html`<li><a href="${{ place: page.place }}"${current}>${chapter.title}</a>${inside}</li>
`;
}

/** Links to the pages of a chapter that has several. */
export const printPager = ({ pages }: Chapter, { file }: ChapterPage): Html | false =>
  pages.length > 1 && html`<nav class="pager" aria-label="Pages of this chapter">Page ${pages.map(({ number, place }) => html`<a href="${{ place }}"${place.page === file && current}>${number}</a> `)}</nav>
`;
