/** Something that one generated module exports and others import. */
export interface ExportedSymbol {
  readonly name: string;
  /** The module that exports it: a generated file's path from the project's root, or a package name in `package:` form. */
  readonly module: string;
  /** Whether it exists in types alone, and is imported with `import type`. */
  readonly typeOnly: boolean;
}

/** A piece of code as what it is made of: text is put together, and indented, once, where a file is printed. */
export interface CodePiece {
  readonly content: CodeContent;
  /** The number of characters, a symbol taken as its name; that of indentation may be a few too high. */
  readonly width: number;
  /** The number of line breaks. */
  readonly breaks: number;
}

/** What stands in a hole of a template. */
export type CodeHole = CodePiece | readonly CodePiece[];

export type CodeContent =
  | { readonly kind: "text"; readonly text: string }
  /** An identifier. */
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "symbol"; readonly symbol: ExportedSymbol }
  /** A hole stands behind each string but the last. */
  | { readonly kind: "template"; readonly strings: readonly string[]; readonly holes: readonly CodeHole[] }
  | { readonly kind: "list"; readonly pieces: readonly CodePiece[]; readonly separator: CodePiece }
  /** Every line after the first is indented by two more spaces. */
  | { readonly kind: "indented"; readonly piece: CodePiece };
