import { format, version } from "prettier";
import type { PrettierOptions } from "./prettier-options.ts";

/** What prettier is told: plain values alone, and no plugins. */
export interface FormatOptions {
  readonly parser: string;
  readonly layout: PrettierOptions;
}

/** The version of prettier, on which every result depends. */
export const prettierVersion: string = version;

/** Lays out one text. Without plugins and with a fixed parser nothing is loaded but prettier's own modules. */
export const formatText = (text: string, { parser, layout }: FormatOptions): Promise<string> => format(text, { ...layout, parser, plugins: [] });
