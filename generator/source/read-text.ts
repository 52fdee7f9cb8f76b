import type { SourceFile } from "./document.ts";
import type { Host, ReadFailure } from "./host.ts";

/** Why a file gives no text. */
export type TextFailure = ReadFailure | "not-utf-8" | "not-text";

/** The largest input file, in bytes. */
export const maxFileSize = 256 * 1024 * 1024;

/**
 * Reads a text file: the one way from bytes to input. Strict UTF-8, with or without a byte order mark, which is taken
 * off; NUL characters and UTF-16 are refused.
 */
export function readText(host: Host, path: string): SourceFile | { readonly failure: TextFailure } {
  const result = host.read(path);
  if ("failure" in result) return result;
  const { bytes } = result;
  if (bytes.length > maxFileSize) return { failure: "too-large" };
  if (bytes.includes(0)) return { failure: "not-text" };
  try {
    return { path, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { failure: "not-utf-8" };
  }
}
