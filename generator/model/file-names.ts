import { createHash } from "node:crypto";

/** The longest name in UTF-8 bytes, with room for an extension below the 255 that file systems take. */
const maximumLength = 120;

/** Names that Windows keeps for devices, whatever extension follows. */
const deviceName = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])$/i;

// What some file system refuses or someone could mistake: separators and wildcards, control and formatting characters,
// lone surrogates and private characters; "~" because it is the escape itself. (Not unassigned ones: what is assigned depends
// on the Node version.)
const unsafeCharacter = /[<>:"/\\|?*~%#\s\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

const escapeCharacter = (character: string): string => `~${character.codePointAt(0)!.toString(16)}~`;

/**
 * A name as a file name that every file system takes and that needs no escaping in a URL's path beyond its letters.
 * Different names give different file names, apart from case (see `FileNameTable`): `a/b` → `a~2f~b`, `aux` → `au~78~`.
 */
export function toFileName(name: string): string {
  const escaped = (name === "" ? "~" : name.normalize("NFC").replace(unsafeCharacter, escapeCharacter))
    .replace(/^\.|\.$/gu, escapeCharacter);
  const [stem = ""] = escaped.split(".", 1);
  const safe = deviceName.test(stem) ? `${stem.slice(0, -1)}${escapeCharacter(stem.slice(-1))}${escaped.slice(stem.length)}` : escaped;
  return Buffer.byteLength(safe) <= maximumLength ? safe : shorten(safe);
}

/** Keeps the beginning, and tells long names apart by their hash. */
function shorten(name: string): string {
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 16);
  let kept = "";
  let length = 0;
  for (const character of name) {
    length += Buffer.byteLength(character);
    if (length > maximumLength - hash.length - 2) break;
    kept += character;
  }
  return `${kept}~~${hash}`;
}

/** A file's path with everything levelled that some file system ignores: case and Unicode form. */
export const foldFileName = (path: string): string => path.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");

/** Why a name cannot be used on every file system; `undefined` when it can. */
export function portabilityProblem(name: string): string | undefined {
  if (deviceName.test(name.split(".", 1)[0]!)) return "Windows keeps the name for a device";
  if (/[<>:"\\|?*\p{Cc}\p{Cs}]/u.test(name)) return "it has characters that file systems refuse";
  if (/[. ]$/.test(name)) return "it ends in a dot or a space";
  if (Buffer.byteLength(name) > 255) return "it is longer than 255 bytes";
  return undefined;
}

/** Gives each owner in one folder a file name of its own, also where case and Unicode form do not count. */
export class FileNameTable {
  readonly #taken: Set<string>;

  constructor(reserved: Iterable<string> = []) {
    this.#taken = new Set([...reserved].map(foldFileName));
  }

  /** Takes a file name for `name`, with `extension` (such as `.html`) at its end. */
  take(name: string, extension = ""): string {
    const stem = toFileName(name);
    for (let number = 1; ; number++) {
      const candidate = `${stem}${number === 1 ? "" : `~${number}`}${extension}`;
      const folded = foldFileName(candidate);
      if (this.#taken.has(folded)) continue;
      this.#taken.add(folded);
      return candidate;
    }
  }
}
