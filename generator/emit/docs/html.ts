import type { Place } from "./place.ts";

/** A way to a place of the site; it becomes a relative URL when the page that holds it is printed. */
export interface PlaceLink {
  readonly place: Place;
}

/**
 * A piece of HTML. It can only be made by `html` templates and by the functions of this folder's `markdown.ts`, so
 * nothing that comes from a definition can reach a page unescaped: this is the one boundary between values and markup.
 * Holes stand between tags or inside attribute values in double quotes, and nowhere else.
 */
export class Html {
  /** @internal */
  readonly parts: readonly (string | Html | PlaceLink)[];
  /** About how many characters it prints: a link counts as one of usual length. */
  readonly length: number;

  private constructor(parts: Html["parts"]) {
    this.parts = parts;
    this.length = parts.reduce((sum, part) => sum + (typeof part === "string" || part instanceof Html ? part.length : usualLinkLength), 0);
  }

  /** @internal Only for this file and `markdown.ts`. */
  static unsafe(parts: Html["parts"]): Html {
    return new Html(parts);
  }
}

const usualLinkLength = 40;

/** What can be put into a hole. Nothing is printed for `undefined` and `false`. */
export type Hole = string | number | Html | PlaceLink | undefined | false | readonly Hole[];

/** The template tag that markup is written with: literal text is markup, and every value is escaped. */
export function html(strings: TemplateStringsArray, ...holes: readonly Hole[]): Html {
  const parts: (string | Html | PlaceLink)[] = [];
  for (const [index, text] of strings.entries()) {
    if (text !== "") parts.push(text);
    if (index < holes.length) addHole(parts, holes[index]);
  }
  return Html.unsafe(parts);
}

function addHole(parts: (string | Html | PlaceLink)[], hole: Hole): void {
  if (hole === undefined || hole === false || hole === "") return;
  if (typeof hole === "string" || typeof hole === "number") parts.push(escapeHtml(String(hole)));
  else if (hole instanceof Html || "place" in hole) parts.push(hole);
  else for (const each of hole) addHole(parts, each);
}

/** No markup. */
export const nothing: Html = Html.unsafe([]);

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Marks that reorder or hide what follows them, which a description could use to mislead; and what HTML cannot hold. */
const misleading = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Cs}]/gu;

/** Text without anything that has to be replaced, as nearly all is. */
const harmless = /^[\t\n\r -~\u00a0-\u0600\u4e00-\u9fff]*$/;
const plain = /^[^&<>"']*$/;

/** Text with every character that could end or begin markup as a reference; hidden characters by their code points. */
export function escapeHtml(text: string): string {
  const shown = showHidden(text);
  return plain.test(shown) ? shown : shown.replaceAll(/[&<>"']/g, (character) => escapes[character]!);
}

/** Characters that cannot be seen, as `U+202E`. */
export const showHidden = (text: string): string =>
  harmless.test(text) ? text : text.replaceAll(misleading, (character) => `\u27e8U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}\u27e9`);

/** The pieces one after another, with `separator` between them. */
export const joinHtml = (pieces: readonly Html[], separator: Html = nothing): Html =>
  Html.unsafe(pieces.flatMap((piece, index) => (index === 0 || separator === nothing ? [piece] : [separator, piece])));

/** The text of a page; `toUrl` says how a place is reached from it. */
export function printHtml(piece: Html, toUrl: (place: Place) => string): string {
  const texts: string[] = [];
  const print = ({ parts }: Html): void => {
    for (const part of parts) {
      if (typeof part === "string") texts.push(part);
      else if (part instanceof Html) print(part);
      else texts.push(escapeHtml(toUrl(part.place)));
    }
  };
  print(piece);
  return texts.join("");
}

/**
 * JSON for a data block (`<script type="application/json">`): no `<` that could end it, and no separator that is a line
 * break to a script.
 */
export const printJsonBlock = (value: unknown): Html =>
  Html.unsafe([JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")]);
