import { type ApiModel, eventChannels, httpOperations, rpcMethods } from "../../model/api-model.ts";
import type { HttpOperation } from "../../model/operation.ts";
import type { SiteSelection } from "../../model/project.ts";
import type { GeneratedFile } from "../emitter.ts";
import { ApiContext } from "./api-context.ts";
import { errorSection, schemaSection } from "./catalogue-section.ts";
import { channelSections } from "./channel-section.ts";
import { type Chapter, ChapterPlanner, type ChapterPage } from "./chapter.ts";
import { makeDownloads, openApiOf, toDownloadFiles } from "./downloads.ts";
import { html } from "./html.ts";
import { httpSection } from "./http-section.ts";
import { renderMarkdown } from "./markdown.ts";
import { type Entry, type NavigationGroup, printApiNavigation, printPager } from "./navigation.ts";
import { type ApiOverview, printOverview } from "./overview.ts";
import { printPage, siteFile } from "./page.ts";
import { Place } from "./place.ts";
import { printReference } from "./reference-page.ts";
import { rpcSection } from "./rpc-section.ts";
import type { Found } from "./search-index.ts";

/** The pages of one API, and what its site has to know of them. */
export interface ApiPages {
  readonly overview: ApiOverview;
  readonly files: readonly GeneratedFile[];
  readonly found: readonly Found[];
}

/** Makes the pages of one API in `folder` of the site. */
export function makeApiPages(api: ApiModel, folder: string, site: SiteSelection): ApiPages {
  const context = new ApiContext(api, folder);
  const place = new Place(undefined, `${folder}/index.html`);
  const groups = makeGroups(context);
  const openApi = openApiOf(api);
  const downloads = makeDownloads(api, folder, openApi);
  const reference = openApi === undefined ? undefined : new Place(undefined, `${folder}/reference.html`);
  const overview: ApiOverview = { context, place, groups, downloads, reference };
  const entries: Entry[] = [{ title: "Overview", place }, ...(reference === undefined ? [] : [{ title: "Interactive reference", place: reference }])];
  const print = (chapter: Chapter, page: ChapterPage): GeneratedFile => printChapterPage(chapter, page, { site, title: api.info.title, entries, groups });
  const files = [
    printPage(site, { file: place.page, title: api.info.title, navigation: printApiNavigation(api.info.title, entries, groups, undefined, place.page), content: printOverview(overview) }),
    ...groups.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.pages.map((page) => print(chapter, page)))),
    ...(openApi === undefined || reference === undefined ? [] : printReference(site, {
      title: api.info.title, overview: place, place: reference, document: openApi, navigation: printApiNavigation(api.info.title, entries, groups, undefined, reference.page),
    })),
    ...toDownloadFiles(site, downloads),
    ...[...context.files].map(([file, text]) => siteFile(site, file, text)),
  ];
  return { overview, files, found: findablesOf(groups, api.info.title) };
}

/** Everything that search finds in some chapters. */
export const findablesOf = (groups: readonly NavigationGroup[], of: string): Found[] =>
  groups.flatMap(({ chapters }) => chapters).flatMap(({ pages }) => pages).flatMap(({ sections }) => sections)
    .flatMap((section) => [section, ...section.inner]).map(({ kind, title, summary, place }) => ({ kind, title, summary, place, of }));

function makeGroups(context: ApiContext): NavigationGroup[] {
  const { api, folder } = context;
  const planner = new ChapterPlanner(folder);
  const { errors, schemas } = api;
  const methods = rpcMethods(api);
  const groups: NavigationGroup[] = [
    { title: "HTTP", chapters: byTag(api).map(([tag, operations]) => planner.plan(tag || "Operations", `http-${tag}`, operations.map((each) => httpSection(each, context)), api.tags.find(({ name }) => name === tag)?.description)) },
    { title: "Webhooks", chapters: api.webhooks.length === 0 ? [] : [planner.plan("Webhooks", "webhooks", api.webhooks.map((each) => httpSection(each, context)))] },
    { title: "Methods", chapters: methods.length === 0 ? [] : byMethodGroup(methods).map(([name, own]) => planner.plan(name, `methods-${name}`, own.map((each) => rpcSection(each, context)))) },
    { title: "Events", chapters: eventChannels(api).map((channel) => planner.plan(channel.id, `events-${channel.id}`, channelSections(channel, context))) },
    { title: "Reference", chapters: [
      ...(errors.size === 0 ? [] : [planner.plan("Errors", "errors", [...errors.values()].map((error) => errorSection(error, context)))]),
      ...(schemas.size === 0 ? [] : [planner.plan("Schemas", "schemas", [...schemas.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((schema) => schemaSection(schema, context)))]),
    ] },
  ];
  return groups.filter(({ chapters }) => chapters.length > 0);
}

/** The HTTP operations by their first tags: tags in the definition's order, operations without one last. */
function byTag(api: ApiModel): [string, HttpOperation[]][] {
  const groups = new Map<string, HttpOperation[]>(api.tags.map(({ name }) => [name, []]));
  const rest: HttpOperation[] = [];
  for (const operation of httpOperations(api)) {
    const [tag] = operation.tags;
    if (tag === undefined || tag === "") rest.push(operation);
    else if (groups.has(tag)) groups.get(tag)!.push(operation);
    else groups.set(tag, [operation]);
  }
  return [...groups, ["", rest] satisfies [string, HttpOperation[]]].filter(([, operations]) => operations.length > 0);
}

/** Methods by the first part of their names, when that makes groups; else all together. */
function byMethodGroup<M extends { readonly method: string }>(methods: readonly M[]): [string, M[]][] {
  const groups = new Map<string, M[]>();
  for (const method of methods) {
    const [head = "", ...rest] = method.method.split(/[./:]/);
    const name = rest.length === 0 ? "" : head;
    groups.set(name, [...(groups.get(name) ?? []), method]);
  }
  const isHelpful = groups.size > 1 && groups.size <= methods.length / 2;
  if (!isHelpful) return [["Methods", [...methods]]];
  return [...groups].map(([name, own]) => [name === "" ? "General" : name, own]);
}

interface Surroundings {
  readonly site: SiteSelection;
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly groups: readonly NavigationGroup[];
}

function printChapterPage(chapter: Chapter, page: ChapterPage, { site, title, entries, groups }: Surroundings): GeneratedFile {
  const pager = printPager(chapter, page);
  const group = groups.find(({ chapters }) => chapters.includes(chapter));
  const content = html`<p class="eyebrow"><a href="${{ place: entries[0]!.place }}">${title}</a>${group !== undefined && html` · ${group.title}`}</p>
<h1>${chapter.title}</h1>
${page.number === 1 && chapter.description !== undefined && renderMarkdown(chapter.description, { headingLevel: 3 })}${pager}${page.sections.map((section) => section.content)}${pager}`;
  const navigation = printApiNavigation(title, entries, groups, page, page.file);
  const number = chapter.pages.length > 1 ? ` (${page.number})` : "";
  return printPage(site, { file: page.file, title: `${chapter.title}${number}`, context: title, navigation, content });
}
