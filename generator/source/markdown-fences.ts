import { fromMarkdown } from "mdast-util-from-markdown";

/** A fenced code block of a Markdown text (CommonMark 0.31, section 4.5). */
export interface MarkdownFence {
  /** The first word of its info string, as written; empty without one. */
  readonly language: string;
  /** The rest of the info string. */
  readonly meta: string;
  /** Where its content stands in the Markdown text (UTF-16 offsets): from its first line to before the closing fence. */
  readonly start: number;
  readonly end: number;
  /**
   * The content, as long as the stretch from `start` to `end`, so that offsets stay: the marks of a block quote or list
   * around the block are blanks.
   */
  readonly text: string;
  /** The headings above it, outermost first. */
  readonly headings: readonly string[];
}

/** The parts of inline Markdown that a search for blocks has no use for; without them parsing is linear. */
const inlineConstructs = [
  "attention",
  "autolink",
  "characterEscape",
  "characterReference",
  "codeText",
  "definition",
  "hardBreakEscape",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
];

/** Finds the fenced code blocks of a Markdown text, in order. */
export function parseMarkdownFences(markdown: string): MarkdownFence[] {
  const tree = fromMarkdown(markdown, { extensions: [{ disable: { null: inlineConstructs } }] });
  const fences: MarkdownFence[] = [];
  const headings: { readonly depth: number; readonly text: string }[] = [];
  const stack: MarkdownNode[] = [...tree.children].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === "heading") {
      while (headings.length > 0 && headings.at(-1)!.depth >= node.depth!) headings.pop();
      headings.push({ depth: node.depth!, text: textOf(node) });
    } else if (node.type === "code") {
      const fence = toFence(markdown, node, headings.map(({ text }) => text));
      if (fence !== undefined) fences.push(fence);
    } else if (node.children !== undefined) {
      for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index]!);
    }
  }
  return fences;
}

/** What is read of a node of the tree. */
interface MarkdownNode {
  readonly type: string;
  readonly depth?: number;
  readonly lang?: string | null | undefined;
  readonly meta?: string | null | undefined;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
  readonly position?: { readonly start: { readonly offset?: number | undefined; readonly column: number }; readonly end: { readonly offset?: number | undefined } } | undefined;
}

const textOf = (node: MarkdownNode): string => node.value ?? (node.children ?? []).map(textOf).join("");

/** `undefined` for an indented code block. */
function toFence(markdown: string, node: MarkdownNode, headings: readonly string[]): MarkdownFence | undefined {
  const from = node.position!.start.offset!;
  const opening = /^(`{3,}|~{3,})/.exec(markdown.slice(from, from + 200));
  if (opening === null) return undefined;
  const raw = markdown.slice(from, node.position!.end.offset!);
  const lines = raw.split("\n");
  const last = lines.at(-1)!.replace(/^[\s>]*/, "").trimEnd();
  const isClosed = lines.length > 1 && last.length >= opening[1]!.length && [...last].every((character) => character === opening[1]![0]);
  const content = lines.slice(1, isClosed ? -1 : undefined);
  const start = from + lines[0]!.length + (lines.length > 1 ? 1 : 0);
  const text = maskContainers(content, (node.value ?? "").split("\n")).join("\n");
  return { language: node.lang ?? "", meta: node.meta ?? "", start, end: start + text.length, text, headings };
}

/** The raw lines of a block with whatever its containers put before the content replaced by blanks. */
function maskContainers(lines: readonly string[], content: readonly string[]): string[] {
  return lines.map((line, index) => {
    const own = content[index] ?? "";
    const cut = line.replace(/\r$/, "").length - own.length;
    return cut <= 0 ? line : `${" ".repeat(cut)}${line.slice(cut)}`;
  });
}
