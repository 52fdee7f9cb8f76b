import { type Html, html, joinHtml } from "./html.ts";

/** What a piece of code is, as the style sheet names it. */
type TokenKind = "string" | "key" | "number" | "word" | "comment";

/** Short, because there are many. */
const classes: Readonly<Record<TokenKind, string>> = { string: "s", key: "k", number: "n", word: "w", comment: "c" };

/** The pieces of a language that are coloured; the first pattern that matches at a place wins. All are linear. */
type Language = readonly (readonly [TokenKind, RegExp])[];

const json: Language = [
  ["key", /"(?:[^"\\\n]|\\.)*"(?=\s{0,20}:)/y],
  ["string", /"(?:[^"\\\n]|\\.)*"/y],
  ["number", /-?\b\d[\d.eE+-]*/y],
  ["word", /\b(?:true|false|null)\b/y],
  ["comment", /\/\/[^\n]*/y],
];

const script: Language = [
  ["comment", /\/\/[^\n]*|\/\*[^]*?\*\//y],
  ["string", /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/y],
  ["number", /\b\d[\d._a-z]*\b/y],
  ["word", /\b(?:abstract|as|async|await|break|case|catch|class|const|continue|default|delete|do|else|enum|export|extends|false|finally|for|from|function|if|implements|import|in|instanceof|interface|let|new|null|of|private|readonly|return|static|switch|this|throw|true|try|type|typeof|undefined|var|void|while|yield)\b/y],
];

const shell: Language = [
  ["comment", /(?<![^\s])#[^\n]*/y],
  ["string", /'[^']*'|"(?:[^"\\]|\\.)*"/y],
  ["key", /(?<=\s)--?[A-Za-z][\w-]*/y],
  ["word", /\b(?:curl|npx|npm|gen-api|cd|export)\b/y],
];

const yaml: Language = [
  ["comment", /(?<![^\s])#[^\n]*/y],
  ["key", /[\w$@./-]+(?=:(?:\s|$))|"(?:[^"\\\n]|\\.)*"(?=:)/y],
  ["string", /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/y],
  ["number", /(?<![\w.-])-?\d[\d.]*(?![\w.-])/y],
  ["word", /\b(?:true|false|null)\b/y],
];

const http: Language = [
  ["word", /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(?= )|HTTP\/[\d.]+/y],
  ["key", /^[\w-]+(?=:)/my],
  ...json.slice(0, 4),
];

const languages: ReadonlyMap<string, Language> = new Map([
  ...["json", "jsonc", "json5", "jsonl"].map((name) => [name, json] as const),
  ...["ts", "typescript", "js", "javascript", "tsx", "jsx"].map((name) => [name, script] as const),
  ...["sh", "bash", "shell", "console", "curl"].map((name) => [name, shell] as const),
  ["yaml", yaml], ["yml", yaml], ["http", http],
]);

/** Longer code is shown in one colour. */
const longest = 10_000;

/** Code with its pieces in `<span>`s by kind; code of an unknown language as it stands. */
export function highlight(text: string, language: string): Html {
  const patterns = languages.get(language);
  if (patterns === undefined || text.length > longest) return html`${text}`;
  const pieces: Html[] = [];
  let plain = 0;
  for (let at = 0; at < text.length; ) {
    const found = matchAt(patterns, text, at);
    if (found === undefined) {
      at = nextPlace(text, at);
      continue;
    }
    if (plain < at) pieces.push(html`${text.slice(plain, at)}`);
    pieces.push(html`<span class="${classes[found.kind]}">${found.text}</span>`);
    at += found.text.length;
    plain = at;
  }
  if (plain < text.length) pieces.push(html`${text.slice(plain)}`);
  return joinHtml(pieces);
}

function matchAt(patterns: Language, text: string, at: number): { kind: TokenKind; text: string } | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const [match = ""] = pattern.exec(text) ?? [];
    if (match !== "") return { kind, text: match };
  }
  return undefined;
}

/** The next place where a piece can begin: pieces begin at a word's first character or at punctuation. */
function nextPlace(text: string, at: number): number {
  const word = /[\w$]+/y;
  word.lastIndex = at;
  return at + (word.exec(text)?.[0].length ?? 1);
}
