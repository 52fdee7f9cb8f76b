import type { Code } from "./code.ts";

/** A text that pieces have in common which print the same: a symbol counts with its module. */
export const identityOf = (piece: Code): string => piece.parts.map((part) => (typeof part === "string" ? part : `${part.module}#${part.name}`)).join("");
