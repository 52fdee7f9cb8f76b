import { createHash } from "node:crypto";
import type { SourceFile } from "../source/document.ts";
import { type Markdown, type MarkdownBlock, type MarkdownFence, type MarkdownText, parseMarkdown } from "../source/markdown.ts";
import type { TextRange } from "../source/text-problem.ts";

/** A heading above a block. */
export interface Heading extends MarkdownText {
  readonly depth: number;
}

/** A fenced block with what stands around it. */
export interface DocumentBlock {
  readonly fence: MarkdownFence;
  /** From the outermost to the nearest. */
  readonly headings: readonly Heading[];
  /** `headings`, joined with ` > `; how a sidecar names the place. */
  readonly headingPath: string;
  /** Its place among the blocks with the same `headingPath`, from 1. */
  readonly ordinal: number;
  /** A hash of the block's text, whatever its indentation and line breaks. */
  readonly hash: string;
  /** The comments of gen-api right above it: what follows `gen-api` in each. */
  readonly comments: readonly MarkdownText[];
  /** The last line of text above it, unless a heading or another block stands between. */
  readonly label: MarkdownText | undefined;
}

/** A document's blocks in order, with the rest of it for whom it concerns. */
export interface DocumentOutline {
  readonly file: SourceFile;
  readonly markdown: Markdown;
  readonly blocks: readonly DocumentBlock[];
}

/** Finds the fenced blocks of a Markdown file. */
export function outlineDocument(file: SourceFile): DocumentOutline {
  const markdown = parseMarkdown(file);
  const blocks: DocumentBlock[] = [];
  const headings: Heading[] = [];
  const counts = new Map<string, number>();
  for (const [index, block] of markdown.blocks.entries()) {
    if (block.kind === "heading") {
      while (headings.length > 0 && headings.at(-1)!.depth >= block.depth) headings.pop();
      headings.push(block);
    }
    if (block.kind !== "fence") continue;
    const headingPath = headings.map(({ text }) => text).join(" > ");
    const ordinal = (counts.get(headingPath) ?? 0) + 1;
    counts.set(headingPath, ordinal);
    blocks.push({ fence: block, headings: [...headings], headingPath, ordinal, hash: hashOf(block.text), ...aboveOf(markdown.blocks, index) });
  }
  return { file, markdown, blocks };
}

function aboveOf(blocks: readonly MarkdownBlock[], index: number): Pick<DocumentBlock, "comments" | "label"> {
  const comments: MarkdownText[] = [];
  let at = index - 1;
  for (; blocks[at]?.kind === "html"; at--) comments.unshift(...commentsIn(blocks[at] as MarkdownText));
  const above = blocks[at];
  return { comments, label: above?.kind === "text" ? above.lines.at(-1) : undefined };
}

const commentPattern = /<!--\s*gen-api\b[ \t]*([^]*?)\s*-->/g;

function commentsIn({ text, start }: MarkdownText): MarkdownText[] {
  return Array.from(text.matchAll(commentPattern), (match) => {
    const offset = match[1] === "" ? match[0].indexOf("gen-api") : match[0].indexOf(match[1]!, match[0].indexOf("gen-api") + 7);
    const at = start + match.index + offset;
    return { text: match[1]!, start: at, end: at + match[1]!.length };
  });
}

/** The first 12 hexadecimal digits of the SHA-256 of a block's lines, each without the blanks at its ends. */
export const hashOf = (text: string): string =>
  createHash("sha256").update(text.split(/\r\n|\n|\r/).map((line) => line.trim()).join("\n").trim()).digest("hex").slice(0, 12);

/** Where a block's first line stands: what messages about the whole block point to. */
export function openingOf({ fence }: DocumentBlock, file: SourceFile): TextRange {
  const { start, end } = fence.block;
  const lineEnd = file.text.slice(start, end).search(/[\r\n]/);
  return { start, end: lineEnd === -1 ? end : start + lineEnd };
}
