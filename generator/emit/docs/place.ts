import { FileNameTable } from "../../model/file-names.ts";
import { invariant } from "../../source/invariant.ts";

/**
 * A place that can be linked to: a page, or a section of one. Which page a section stands on is known only when all are
 * printed and their sizes are known, so links hold the place itself.
 */
export class Place {
  readonly anchor: string | undefined;
  #page: string | undefined;

  /** @param anchor the id of the section's element; without it the place is a whole page. */
  constructor(anchor?: string, page?: string) {
    this.anchor = anchor;
    this.#page = page;
  }

  /** The page's file, relative to the site's folder. */
  get page(): string {
    invariant(this.#page !== undefined, `the section "${this.anchor}" stands on no page`);
    return this.#page;
  }

  /** Says on which page the place is; once. */
  settle(page: string): void {
    invariant(this.#page === undefined, `the section "${this.anchor}" stands on two pages`);
    this.#page = page;
  }
}

/** The URL of a place, relative to the page `from`. */
export function toRelativeUrl({ page, anchor }: Place, from: string): string {
  const fragment = anchor === undefined ? "" : `#${encodeURIComponent(anchor)}`;
  return page === from && fragment !== "" ? fragment : `${toRelativePath(page, from)}${fragment}`;
}

/** The path of a file of the site, relative to the page `from`. */
export function toRelativePath(to: string, from: string): string {
  const [target, base] = [to.split("/"), from.split("/").slice(0, -1)];
  let common = 0;
  while (common < base.length && common < target.length - 1 && base[common] === target[common]) common++;
  const path = [...base.slice(common).map(() => ".."), ...target.slice(common).map(encodeURIComponent)].join("/");
  // A first segment with a colon would be taken for a scheme.
  return /^[^/]*:/.test(path) ? `./${path}` : path;
}

/** Gives out ids for elements, each once among those of one API: readable, and the same on every run. */
export class AnchorTable {
  readonly #taken = new FileNameTable();

  /** `take("schema", "Task")` → `schema-Task`. */
  take(kind: string, name: string): string {
    const readable = name.normalize("NFC").replaceAll(/[^\p{L}\p{N}._-]+/gu, "-").replaceAll(/^-+|-+$/g, "");
    return this.#taken.take(`${kind}-${readable === "" ? "_" : readable}`);
  }
}
