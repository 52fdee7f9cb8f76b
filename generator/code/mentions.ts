import type { Code } from "./code.ts";
import type { CodeHole, CodePiece } from "./code-content.ts";

/** Whether code uses a local name; it ends at the first place that does, which is mostly near the beginning. */
export function mentions(piece: Code, name: Code): boolean {
  const word = name.content;
  const isIn = (hole: CodeHole): boolean => (Array.isArray(hole) ? hole.some(isIn) : isInPiece(hole as CodePiece));
  const isInPiece = (each: CodePiece): boolean => {
    switch (each.kind) {
      case "word": return each.content === word;
      case "settled": return each.content.words.has(word as string);
      case "template": return each.holes.some(isIn);
      case "list": return each.holes.some(isInPiece);
      case "indented": return isInPiece(each.content);
      default: return false;
    }
  };
  return isInPiece(piece);
}
