/**
 * Steps over a JSON text that has already been parsed without an error: nothing is checked here, and every function
 * takes and gives offsets.
 */

/** The first offset at or after `at` that is no white space. */
export function skipSpace(text: string, at: number): number {
  for (; ; at++) {
    const character = text.charCodeAt(at);
    if (character !== 0x20 && character !== 0x0a && character !== 0x0d && character !== 0x09) return at;
  }
}

/** The offset behind the string that begins at `at`. */
export function skipString(text: string, at: number): number {
  for (let end = at + 1; ; end++) {
    end = text.indexOf('"', end);
    if (end === -1) return text.length;
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 0x5c) backslashes++;
    if (backslashes % 2 === 0) return end + 1;
  }
}

/** The offset behind the value that begins at `at`. @param ends where some collections end, by where they begin. */
export function skipValue(text: string, at: number, ends?: ReadonlyMap<number, number>): number {
  const known = ends?.get(at);
  if (known !== undefined) return known;
  const first = text.charCodeAt(at);
  if (first === 0x22) return skipString(text, at);
  if (first !== 0x7b && first !== 0x5b) return skipToken(text, at);
  for (let depth = 0; ; at++) {
    const character = text.charCodeAt(at);
    if (character === 0x22) at = skipString(text, at) - 1;
    else if (character === 0x7b || character === 0x5b) depth++;
    else if ((character === 0x7d || character === 0x5d) && --depth === 0) return at + 1;
    else if (Number.isNaN(character)) return text.length;
  }
}

/** The offset behind the number or word that begins at `at`. */
function skipToken(text: string, at: number): number {
  while (at < text.length && /[^\s,\]}]/.test(text[at]!)) at++;
  return at;
}

/** The string between two offsets, quotes included. */
export function readString(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1);
  return raw.includes("\\") ? (JSON.parse(text.slice(start, end)) as string) : raw;
}
