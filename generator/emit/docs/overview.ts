import { type ApiModel, eventChannels, httpOperations, rpcMethods } from "../../model/api-model.ts";
import { stringMember } from "../../source/json.ts";
import type { ApiContext } from "./api-context.ts";
import { type Chapter, firstPage } from "./chapter.ts";
import { printMark } from "./examples.ts";
import type { Download } from "./downloads.ts";
import { type Html, html, nothing } from "./html.ts";
import { renderMarkdown } from "./markdown.ts";
import type { NavigationGroup } from "./navigation.ts";
import { describeScheme } from "./parameters.ts";
import { Place } from "./place.ts";
import { firstLine } from "./section.ts";

/** What the first page of an API tells. */
export interface ApiOverview {
  readonly context: ApiContext;
  readonly place: Place;
  readonly groups: readonly NavigationGroup[];
  readonly downloads: readonly Download[];
  /** The interactive reference, where there are HTTP operations. */
  readonly reference: Place | undefined;
}

/** With more entries only the chapters are listed. */
const mostEntries = 300;

/** The first page of an API. */
export function printOverview({ context, groups, downloads, reference }: ApiOverview): Html {
  const { api } = context;
  const { title, version, summary, description } = api.info;
  return html`<h1>${title} <span class="version">${version}</span></h1>
${summary !== undefined && html`<p class="lead">${summary}</p>`}${description !== undefined && renderMarkdown(description, { headingLevel: 3 })}
<p class="counts">${countsOf(api)}</p>
<p class="others">An example with the mark ${printMark(true)} was checked against its schema when these pages were made.</p>
${reference !== undefined && html`<p><a href="${{ place: reference }}">Interactive reference</a></p>`}
${printServers(api)}${printSecuritySchemes(api)}${printDownloads(downloads)}${printContents(groups)}`;
}

/** How much there is, in words. */
export function countsOf(api: ApiModel): string {
  const messages = eventChannels(api).reduce((sum, channel) => sum + channel.messages.length, 0);
  const counts = [
    [httpOperations(api).length, "HTTP operation"], [api.webhooks.length, "webhook"], [rpcMethods(api).length, "method"], [messages, "event"], [api.errors.size, "error"], [api.schemas.size, "schema"],
  ] as const;
  return counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}${count === 1 ? "" : "s"}`).join(" · ");
}

function printServers({ servers }: ApiModel): Html {
  if (servers.length === 0) return nothing;
  return html`<h2>Servers</h2>
<ul>${servers.map(({ url, description }) => html`<li><code>${url}</code> ${firstLine(description)}</li>
`)}</ul>
`;
}

function printSecuritySchemes({ securitySchemes }: ApiModel): Html {
  if (securitySchemes.size === 0) return nothing;
  return html`<h2>Authentication</h2>
<ul class="members">${[...securitySchemes].map(([name, scheme]) => {
    const description = stringMember(scheme, "description");
    return html`<li><p class="member"><code class="name">${name}</code> <span class="type">${describeScheme(scheme)}</span></p>${description !== undefined && renderMarkdown(description, { headingLevel: 3 })}</li>
`;
  })}</ul>
`;
}

const printDownloads = (downloads: readonly Download[]): Html =>
  html`<h2>Downloads</h2>
<ul class="downloads">${downloads.map(({ file, title }) => html`<li><a href="${{ place: new Place(undefined, file) }}" download>${title}</a></li>
`)}</ul>
`;

function printContents(groups: readonly NavigationGroup[]): Html {
  const count = groups.flatMap(({ chapters }) => chapters).flatMap(({ pages }) => pages).reduce((sum, { sections }) => sum + sections.length, 0);
  return html`${groups.map(({ title, chapters }) => html`<h2>${title}</h2>
${chapters.map((chapter) => printChapter(chapter, count <= mostEntries))}`)}`;
}

function printChapter(chapter: Chapter, isListed: boolean): Html {
  const { title, pages } = chapter;
  const { place } = firstPage(chapter);
  const sections = pages.flatMap((page) => page.sections);
  if (!isListed) return html`<p><a href="${{ place }}">${title}</a> (${sections.length})</p>
`;
  return html`<h3><a href="${{ place }}">${title}</a></h3>
<ul class="index">${sections.map((section) => html`<li><a href="${{ place: section.place }}"><code>${section.title}</code></a> ${section.summary}</li>
`)}</ul>
`;
}
