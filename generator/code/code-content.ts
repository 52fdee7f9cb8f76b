/** Something that one generated module exports and others import. */
export interface ExportedSymbol {
  readonly name: string;
  /** The module that exports it: a generated file's path from the project's root, or a package name in `package:` form. */
  readonly module: string;
  /** Whether it exists in types alone, and is imported with `import type`. */
  readonly typeOnly: boolean;
}

/** Code that has been put together. */
export interface SettledCode {
  /** The text; symbols stand in it with the names that they are exported by. */
  readonly text: string;
  /** The symbols in the text, in order. */
  readonly symbols: readonly ExportedSymbol[];
  /** Where each of them begins. */
  readonly starts: readonly number[];
  /** The identifiers in the text, in the order of their first use; symbols are none. */
  readonly words: ReadonlySet<string>;
}

/** What every piece of code tells. */
interface PieceOf<Kind extends string, Content, Holes> {
  readonly kind: Kind;
  readonly content: Content;
  readonly holes: Holes;
  /** The number of characters, a symbol taken as its name; that of indentation may be a few too high. */
  readonly width: number;
  /** The number of line breaks. */
  readonly breaks: number;
}

/**
 * A piece of code as what it is made of: text is put together, and indented, once, where a file is printed. A run makes
 * millions of them, so all kinds have the same members.
 */
export type CodePiece =
  | PieceOf<"text", string, undefined>
  /** An identifier. */
  | PieceOf<"word", string, undefined>
  | PieceOf<"symbol", ExportedSymbol, undefined>
  /** A hole stands behind each string but the last. */
  | PieceOf<"template", readonly string[], readonly CodeHole[]>
  /** Pieces with a separator between them. */
  | PieceOf<"list", CodePiece, readonly CodePiece[]>
  /** What other pieces have come to. */
  | PieceOf<"settled", SettledCode, undefined>
  /** Every line after the first is indented by two more spaces. */
  | PieceOf<"indented", CodePiece, undefined>;

/** What stands in a hole of a template. */
export type CodeHole = CodePiece | readonly CodePiece[];
