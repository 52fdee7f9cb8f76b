import type { TextRange } from "../../source/text-problem.ts";

/** A header line. */
export interface HttpHeader {
  readonly name: string;
  readonly value: string;
  readonly nameRange: TextRange;
  readonly valueRange: TextRange;
}

/** One request or response as documents show it, or a few header lines alone. */
export interface HttpMessage {
  readonly range: TextRange;
  readonly request?: { readonly method: string; readonly target: string; readonly targetRange: TextRange };
  readonly status?: { readonly code: string; readonly range: TextRange };
  readonly headers: readonly HttpHeader[];
  /** What follows the headers. */
  readonly body?: { readonly text: string; readonly start: number };
  /** Where the body begins, when no blank line comes before it. */
  readonly missingBlankLine?: TextRange;
}

const methods = "GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE|CONNECT|QUERY";
const requestLine = new RegExp(`^[ \\t]*(${methods})[ \\t]+(\\S+)(?:[ \\t]+HTTP/[\\d.]+)?[ \\t]*$`);
const statusLine = /^[ \t]*HTTP\/[\d.]+[ \t]+(\d{3})(?:[ \t].*)?$/;
const headerLine = /^[ \t]*([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*$/;

/** A request's method and target in a line of prose, such as `POST /users`. */
export const requestInText = new RegExp(`(?:^|[^\\w/])(${methods})[ \\t]+\`?(https?://[^\\s\`*]+|/[^\\s\`*]*)`);

/** Whether a text begins like a request or a response. */
export const startsLikeHttp = (text: string): boolean => {
  const first = firstLineOf(text);
  return requestLine.test(first) || statusLine.test(first);
};

/** Whether every line of a text is a header. */
export const isHeadersAlone = (text: string): boolean => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.length > 0 && lines.every((line) => headerLine.test(line) && /^[ \t]*[A-Z]/.test(line));
};

const firstLineOf = (text: string): string => /^\s*([^\r\n]*)/.exec(text)![1]!;

interface Line extends TextRange {
  readonly text: string;
}

function linesOf(text: string, base: number): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
    if (match[0] === "") continue;
    lines.push({ text: match[1]!, start: base + match.index, end: base + match.index + match[1]!.length });
  }
  return lines;
}

/**
 * The messages in a text: a request line or a status line begins one, header lines follow, then a blank line, which
 * may be missing before a JSON body, and the body.
 * @param base the offset of `text` in its file.
 */
export function parseHttpMessages(text: string, base: number): HttpMessage[] {
  const lines = linesOf(text, base);
  const starts = lines.flatMap((line, index) => (requestLine.test(line.text) || statusLine.test(line.text) ? [index] : []));
  if (starts.length === 0) starts.push(lines.findIndex((line) => line.text.trim() !== ""));
  return starts.map((start, index) => parseMessage(lines.slice(Math.max(start, 0), starts[index + 1]), text, base));
}

function parseMessage(lines: readonly Line[], text: string, base: number): HttpMessage {
  const first = lines[0] ?? { text: "", start: base, end: base };
  const start = startOf(first);
  const headers: HttpHeader[] = [];
  let at = start.request === undefined && start.status === undefined ? 0 : 1;
  for (; at < lines.length; at++) {
    const header = toHeader(lines[at]!);
    if (header === undefined) break;
    headers.push(header);
  }
  const isBlank = lines[at]?.text.trim() === "";
  const bodyLines = lines.slice(isBlank ? at + 1 : at).filter((line, index, all) => line.text.trim() !== "" || index < all.length);
  const bodyStart = bodyLines.find((line) => line.text.trim() !== "");
  const end = lines.at(-1)?.end ?? base;
  const trimmedEnd = base + text.slice(0, end - base).trimEnd().length;
  const message = { ...start, headers, range: { start: first.start, end: Math.max(trimmedEnd, first.start) } };
  if (bodyStart === undefined) return message;
  const body = { text: text.slice(bodyStart.start - base, end - base), start: bodyStart.start };
  return isBlank ? { ...message, body } : { ...message, body, missingBlankLine: { start: bodyStart.start, end: bodyStart.end } };
}

function startOf(line: Line): Pick<HttpMessage, "request" | "status"> {
  const request = requestLine.exec(line.text);
  if (request !== null) {
    const target = request[2]!;
    const start = line.start + line.text.indexOf(target, line.text.indexOf(request[1]!) + request[1]!.length);
    return { request: { method: request[1]!.toLowerCase(), target, targetRange: { start, end: start + target.length } } };
  }
  const status = statusLine.exec(line.text);
  if (status === null) return {};
  const start = line.start + line.text.indexOf(status[1]!, 5);
  return { status: { code: status[1]!, range: { start, end: start + 3 } } };
}

function toHeader(line: Line): HttpHeader | undefined {
  const match = headerLine.exec(line.text);
  if (match === null) return undefined;
  const nameStart = line.start + line.text.indexOf(match[1]!);
  const valueStart = line.start + line.text.lastIndexOf(match[2]!);
  return {
    name: match[1]!,
    value: match[2]!,
    nameRange: { start: nameStart, end: nameStart + match[1]!.length },
    valueRange: { start: valueStart, end: valueStart + match[2]!.length },
  };
}
