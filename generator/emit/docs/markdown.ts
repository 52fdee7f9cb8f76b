import MarkdownIt, { type Token } from "markdown-it";
import { highlight } from "./highlight.ts";
import { escapeHtml, Html, html, type PlaceLink, showHidden } from "./html.ts";

/** How deep lists and quotes are rendered; what is nested deeper is left out. */
const maxNesting = 50;

/** Where a link of a guide leads: to another place of the site, or nowhere. */
export type ResolveLink = (href: string) => PlaceLink | undefined;

/** What a Markdown text is rendered with. */
export interface MarkdownOptions {
  /** The level of its topmost headings. */
  readonly headingLevel?: number;
  /** The ids of its headings, in order. */
  readonly anchors?: readonly string[];
  readonly resolveLink?: ResolveLink;
  /** Whether links are texts alone, as where a click means something else. */
  readonly isUnlinked?: boolean;
  /** The mark of a block of code, by its lines: the first, from 1, and the one after the last. */
  readonly markOf?: (first: number, end: number) => Html | undefined;
}

/** CommonMark without raw HTML, with the tables and strikethrough of GitHub's extension. */
const parser = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting });
// Every link is parsed; which of them lead anywhere is decided where they are printed.
parser.validateLink = () => true;
parser.normalizeLink = (url) => url;
parser.core.ruler.after("block", "comments", ({ tokens }) => dropComments(tokens));

/** Comments in HTML are for readers of the source: those that begin or end a paragraph are left out. */
function dropComments(tokens: Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "inline" || !token.content.includes("-->")) continue;
    token.content = withoutComments(token.content);
    if (token.content === "" && tokens[index - 1]?.type === "paragraph_open") for (const around of [tokens[index - 1]!, tokens[index + 1]!]) around.hidden = true;
  }
}

function withoutComments(text: string): string {
  let rest = text.trim();
  while (rest.startsWith("<!--") && rest.includes("-->")) rest = rest.slice(rest.indexOf("-->") + 3).trim();
  const last = rest.lastIndexOf("<!--");
  return last >= 0 && rest.indexOf("-->", last) === rest.length - 3 ? rest.slice(0, last).trim() : rest;
}

/**
 * CommonMark as inert HTML: raw HTML is shown as text, links lead to http, https and mailto addresses or to places of
 * the site, and pictures are their alternative texts. Nothing in it is loaded, and nothing runs.
 */
export function renderMarkdown(text: string, options: MarkdownOptions = {}): Html {
  const plain = showHidden(text);
  // Most descriptions are one plain sentence.
  if (/^[\p{L}\p{N} ,.;:'"()/?%=-]*$/u.test(plain) && !/^\s|^\d+[.)]|^[-=]|\s{2}|:\/\//.test(plain)) return html`<p>${plain}</p>`;
  return new Renderer(options).render(parser.parse(plain, {}));
}

/** A part of a guide: what stands before its first heading of the second level, or below one of these. */
export interface MarkdownPart {
  readonly isIntroduction: boolean;
  /** The texts of its headings, in order. */
  readonly headings: readonly string[];
  render(options: Pick<MarkdownOptions, "anchors" | "resolveLink" | "markOf">): Html;
}

/** A guide in its parts, and its title: the first heading of the first level. */
export function parseGuide(text: string): { readonly title: string | undefined; readonly parts: readonly MarkdownPart[] } {
  const tokens = parser.parse(showHidden(text), {});
  const starts = tokens.flatMap(({ type, tag, level }, index) => (type === "heading_open" && tag === "h2" && level === 0 ? [index] : []));
  const parts = [0, ...starts].map((start, index): MarkdownPart => {
    const own = tokens.slice(start, starts[index] ?? tokens.length);
    const headings = own.flatMap(({ type }, at) => (type === "heading_open" ? [plainText(own[at + 1])] : []));
    return { isIntroduction: index === 0, headings, render: (options) => new Renderer({ ...options, headingLevel: 1 }).render(own) };
  });
  const first = tokens.findIndex(({ type, tag }) => type === "heading_open" && tag === "h1");
  return { title: first < 0 ? undefined : plainText(tokens[first + 1]), parts };
}

const plainText = (inline: Token | undefined): string =>
  (inline?.children ?? []).map(({ type, content }) => (type === "text" || type === "code_inline" ? content : type === "softbreak" ? " " : "")).join("");

/** The same without paragraphs, for a line of a table; only the text's first paragraph. */
export function renderInline(text: string, options: MarkdownOptions = {}): Html {
  const tokens = parser.parse(showHidden(text), {});
  const inline = tokens.find(({ type }) => type === "inline");
  return inline === undefined ? html`${text}` : new Renderer(options).renderInline(inline.children ?? []);
}

/** A link that may be followed. Relative ones have no meaning outside their guide. */
export const isSafeUrl = (url: string): boolean => /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(url);

const tags: ReadonlySet<string> = new Set([
  "p", "blockquote", "ul", "ol", "li", "em", "strong", "s", "hr", "br", "table", "thead", "tbody", "tr", "th", "td", "a",
]);

class Renderer {
  readonly #options: MarkdownOptions;
  #headings = 0;
  /** For each open link, what closes it. */
  readonly #links: string[] = [];

  constructor(options: MarkdownOptions) {
    this.#options = options;
  }

  render(tokens: readonly Token[]): Html {
    const parts: Html["parts"][number][] = [];
    for (const token of tokens) this.#renderBlock(token, parts);
    return Html.unsafe(parts);
  }

  renderInline(tokens: readonly Token[]): Html {
    const parts: Html["parts"][number][] = [];
    for (const token of tokens) this.#renderSpan(token, parts);
    return Html.unsafe(parts);
  }

  #renderBlock(token: Token, parts: Html["parts"][number][]): void {
    switch (token.type) {
      case "inline": return void parts.push(this.renderInline(token.children ?? []));
      case "fence": case "code_block": return void parts.push(this.#renderCode(token));
      case "heading_open": return void parts.push(this.#openHeading(token));
      case "heading_close": return void parts.push(`</h${this.#level(token)}>\n`);
      case "ordered_list_open": return void parts.push(html`<ol start="${Number(token.attrGet("start") ?? 1)}">`);
      case "table_open": return void parts.push('<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>');
      case "table_close": return void parts.push("</table></div>\n");
      default: return this.#renderTag(token, parts);
    }
  }

  #renderTag({ tag, nesting, hidden }: Token, parts: Html["parts"][number][]): void {
    if (hidden || !tags.has(tag)) return;
    parts.push(nesting === -1 ? `</${tag}>\n` : `<${tag}>`);
  }

  #level({ tag }: Token): number {
    return Math.min(6, Number(tag.slice(1)) - 1 + (this.#options.headingLevel ?? 4));
  }

  #openHeading(token: Token): Html {
    const anchor = this.#options.anchors?.[this.#headings++];
    const level = this.#level(token);
    return Html.unsafe([`<h${level}`, ...(anchor === undefined ? [] : [html` id="${anchor}"`]), ">"]);
  }

  #renderCode(token: Token): Html {
    const language = /^\S*/.exec(token.info.trim())![0].toLowerCase();
    const mark = token.map === null ? undefined : this.#options.markOf?.(token.map[0] + 1, token.map[1] + 1);
    return html`${mark}${renderCode(token.content, language)}`;
  }

  #renderSpan(token: Token, parts: Html["parts"][number][]): void {
    switch (token.type) {
      case "text": return void parts.push(escapeHtml(token.content));
      case "code_inline": return void parts.push(html`<code>${token.content}</code>`);
      case "softbreak": return void parts.push("\n");
      case "image": return void parts.push(html`<span class="picture">${token.content || "picture"}</span>`);
      case "link_open": return void parts.push(this.#openLink(String(token.attrGet("href") ?? "")));
      case "link_close": return void parts.push(this.#links.pop() ?? "");
      case "hardbreak": return void parts.push("<br>\n");
      case "em_open": case "em_close": case "strong_open": case "strong_close": case "s_open": case "s_close":
        return void parts.push(token.nesting === -1 ? `</${token.tag}>` : `<${token.tag}>`);
      default: return void parts.push(escapeHtml(token.content));
    }
  }

  #openLink(href: string): Html {
    const place = this.#options.resolveLink?.(href);
    if (this.#options.isUnlinked === true || (place === undefined && !isSafeUrl(href))) {
      this.#links.push("</span>");
      return html`<span class="dead-link">`;
    }
    this.#links.push("</a>");
    return place === undefined ? html`<a href="${href}" rel="noopener noreferrer nofollow">` : html`<a href="${place}">`;
  }
}

/** A block of code, highlighted; it can be focused so that the keyboard scrolls it. */
export const renderCode = (text: string, language: string): Html =>
  html`<div class="code"><pre tabindex="0" data-language="${language}"><code>${highlight(text.replace(/\n$/, ""), language)}</code></pre></div>`;
