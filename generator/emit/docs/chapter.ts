import { FileNameTable } from "../../model/file-names.ts";
import { kebabCase } from "../../model/identifiers.ts";
import { invariant } from "../../source/invariant.ts";
import { Place } from "./place.ts";
import type { Section } from "./section.ts";

/** Sections that belong together: the operations of a tag, the methods, the schemas. */
export interface Chapter {
  readonly title: string;
  /** CommonMark. */
  readonly description?: string | undefined;
  readonly pages: readonly ChapterPage[];
}

/** One page of a chapter. */
export interface ChapterPage {
  /** The page's file, relative to the site's folder. */
  readonly file: string;
  readonly place: Place;
  /** From 1; of how many. */
  readonly number: number;
  readonly sections: readonly Section[];
}

/** How many characters of sections a page takes before the next one begins. */
const pageLength = 55_000;

/** Divides chapters into pages of a size that a phone loads at once, and settles where each section stands. */
export class ChapterPlanner {
  readonly #folder: string;
  readonly #names = new FileNameTable(["index.html", "reference.html"]);

  constructor(folder: string) {
    this.#folder = folder;
  }

  plan(title: string, name: string, sections: readonly Section[], description?: string): Chapter {
    const stem = kebabCase(name);
    const pages = divide(sections).map((own, index): ChapterPage => {
      const file = `${this.#folder}/${this.#names.take(index === 0 ? stem : `${stem}-${index + 1}`, ".html")}`;
      for (const section of own) for (const { place } of [section, ...section.inner]) place.settle(file);
      return { file, place: new Place(undefined, file), number: index + 1, sections: own };
    });
    return { title, description, pages };
  }
}

function divide(sections: readonly Section[]): Section[][] {
  const pages: Section[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const section of sections) {
    if (length + section.content.length > pageLength) {
      pages.push([]);
      length = 0;
    }
    pages.at(-1)?.push(section);
    length += section.content.length;
  }
  return pages;
}

/** The first page of a chapter, which links to the chapter lead to. */
export function firstPage({ title, pages }: Chapter): ChapterPage {
  const [first] = pages;
  invariant(first !== undefined, `the chapter "${title}" has no page`);
  return first;
}
