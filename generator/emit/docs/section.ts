import { type Html, html } from "./html.ts";
import type { Place } from "./place.ts";

/** What a section is about; search names it. */
export type SectionKind = "operation" | "method" | "channel" | "event" | "error" | "schema" | "guide";

/** Something that can be found by search. */
export interface Findable {
  readonly kind: SectionKind;
  readonly title: string;
  /** One line about it; plain text. */
  readonly summary: string;
  readonly place: Place;
}

/** One entry of a page: an operation, a method, a channel, a schema. Sections are never divided between pages. */
export interface Section extends Findable {
  readonly content: Html;
  /** What stands within it and can be found as well: the events of a channel. */
  readonly inner: readonly Findable[];
}

/** The frame of a section: its heading with a link to itself. */
export const printSection = (place: Place, heading: Html, title: string, content: Html): Html =>
  html`<section class="entry" id="${place.anchor}">
<h2>${heading} <a class="anchor" href="${{ place }}" aria-label="Link to ${title}">#</a></h2>
${content}</section>
`;

/** A group within a section. */
export const printGroup = (title: string, content: Html): Html => html`<h3>${title}</h3>
${content}`;

/** What is said and what is called, side by side where there is room. */
export const printColumns = (about: Html, calls: Html): Html => html`<div class="columns"><div class="about">
${about}</div><div class="calls">
${calls}</div></div>
`;

/** A call in one language, folded or not. */
export const printCall = (title: string, code: Html, isOpen: boolean): Html =>
  isOpen ? html`<details class="call" open><summary>${title}</summary>${code}</details>` : html`<details class="call"><summary>${title}</summary>${code}</details>`;

/** The first line of a text, for lists and search. */
export const firstLine = (text: string | undefined): string => {
  const line = text?.trim().split(/\r?\n/, 1)[0] ?? "";
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
};
