import type { SourceDocument } from "../source/document.ts";

/** The documents of a standard meta-schema and of those it refers to; empty for any other URI. */
export async function readStandardSchema(_uri: string): Promise<readonly SourceDocument[]> {
  return [];
}
