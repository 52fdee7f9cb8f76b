import type { SiteGuide, SiteSelection } from "../../model/project.ts";
import type { GeneratedFile } from "../emitter.ts";
import { type Chapter, ChapterPlanner, firstPage } from "./chapter.ts";
import { printMark } from "./examples.ts";
import { type Html, html, type PlaceLink } from "./html.ts";
import { type MarkdownPart, parseGuide, type ResolveLink } from "./markdown.ts";
import { type Navigation, printPager, printSiteNavigation } from "./navigation.ts";
import { printPage } from "./page.ts";
import { AnchorTable, Place } from "./place.ts";
import type { Section } from "./section.ts";

/** A guide with its pages. */
export interface GuidePages {
  readonly guide: SiteGuide;
  readonly chapter: Chapter;
  /** The place of each heading, by the anchor that Markdown viewers give it. */
  readonly headings: ReadonlyMap<string, Place>;
}

/** A guide that is read but not rendered yet: its links may lead to guides that come after it. */
interface Draft {
  readonly guide: SiteGuide;
  readonly title: string;
  readonly parts: readonly MarkdownPart[];
  readonly start: Place;
  readonly headings: ReadonlyMap<string, Place>;
}

/** Reads and renders all guides. Links between them lead from page to page; other relative links lead nowhere. */
export function makeGuides(guides: readonly SiteGuide[]): GuidePages[] {
  const planner = new ChapterPlanner("guides");
  const drafts = guides.map(readGuide);
  const byPath = new Map(drafts.map((draft) => [draft.guide.path, draft]));
  const rendered = drafts.map((draft) => ({ draft, sections: renderSections(draft, byPath) }));
  const shared = sharedFolder(guides.map(({ path }) => path));
  return rendered.map(({ draft: { guide, title, headings }, sections }) => {
    const chapter = planner.plan(title, guide.path.slice(shared.length).replace(/\.[^./]*$/, ""), sections);
    return { guide, chapter, headings };
  });
}

function readGuide(guide: SiteGuide): Draft {
  const anchors = new AnchorTable();
  const { title, parts } = parseGuide(guide.text);
  const headings = new Map<string, Place>();
  const start = new Place(anchors.take("guide", "start"));
  for (const heading of parts.flatMap((part) => part.headings)) {
    const wanted = toViewerAnchor(heading);
    let anchor = wanted;
    for (let number = 1; headings.has(anchor); number++) anchor = `${wanted}-${number}`;
    headings.set(anchor, new Place(anchor === "" ? anchors.take("heading", "") : anchor));
  }
  return { guide, title: title ?? guide.path, parts, start, headings };
}

/** The anchor that Markdown viewers give a heading, which links in guides use. */
const toViewerAnchor = (heading: string): string =>
  heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, "").trim().replaceAll(/\s/g, "-");

function renderSections(draft: Draft, byPath: ReadonlyMap<string, Draft>): Section[] {
  const resolveLink: ResolveLink = (href) => resolve(href, draft, byPath);
  const places = [...draft.headings.values()];
  let used = 0;
  return draft.parts.map((part, index) => {
    const own = places.slice(used, (used += part.headings.length));
    const place = part.isIntroduction ? draft.start : own[0]!;
    const inner = (part.isIntroduction ? own : own.slice(1)).map((each, number) => ({
      kind: "guide" as const, title: part.headings[number + (part.isIntroduction ? 0 : 1)]!, summary: draft.title, place: each,
    }));
    const content = part.render({ anchors: own.map(({ anchor }) => anchor ?? ""), resolveLink, markOf: (first, end) => printVerdict(draft.guide, first, end) });
    const title = part.isIntroduction ? draft.title : part.headings[0]!;
    const summary = index === 0 ? "" : draft.title;
    return { kind: "guide", title, summary, place, inner, content: html`<section class="prose"${part.isIntroduction && html` id="${place.anchor}"`}>${content}</section>
` };
  });
}

/** The mark of a block: that all examples in it were checked, or that one does not match. */
function printVerdict({ verdicts }: SiteGuide, first: number, end: number): Html | undefined {
  const own: ("passed" | "failed" | undefined)[] = [];
  for (let line = first; line < end; line++) own.push(verdicts?.get(line));
  if (own.includes("failed")) return html`<p class="verdict">${printMark(false)}</p>`;
  return own.includes("passed") ? html`<p class="verdict">${printMark(true)}</p>` : undefined;
}

function resolve(href: string, from: Draft, byPath: ReadonlyMap<string, Draft>): PlaceLink | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return undefined;
  const [path = "", fragment] = href.split("#", 2);
  const target = path === "" ? from : byPath.get(joinPath(from.guide.path, decode(path)));
  if (target === undefined) return undefined;
  const place = fragment === undefined ? target.start : target.headings.get(decode(fragment).toLowerCase());
  return { place: place ?? target.start };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A path relative to the file `from`, from the project's root. */
function joinPath(from: string, path: string): string {
  const segments = from.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}

/** The folder that all paths begin with, with its slash. */
function sharedFolder(paths: readonly string[]): string {
  const [first = "", ...rest] = paths.map((path) => path.slice(0, path.lastIndexOf("/") + 1));
  let shared = first;
  while (!rest.every((folder) => folder.startsWith(shared))) shared = shared.slice(0, shared.slice(0, -1).lastIndexOf("/") + 1);
  return shared;
}

/** The pages of the guides. */
export const printGuides = (guides: readonly GuidePages[], site: SiteSelection, navigation: Navigation): GeneratedFile[] =>
  guides.flatMap(({ chapter }) => chapter.pages.map((page) => {
    const pager = printPager(chapter, page);
    return printPage(site, {
      file: page.file,
      title: chapter.title,
      context: site.title,
      navigation: printSiteNavigation(navigation, page.file),
      content: html`${page.number > 1 && html`<h1>${chapter.title} (${page.number})</h1>`}${pager}${page.sections.map(({ content }) => content)}${pager}`,
    });
  }));

/** A guide as an entry of lists. */
export const guideEntry = ({ chapter }: GuidePages): { title: string; place: Place } => ({ title: chapter.title, place: firstPage(chapter).place });
