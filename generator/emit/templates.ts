import { fillTemplate } from "../code/template.ts";
import type { Code } from "../code/code.ts";
import { type TemplatePath, templateTexts } from "./template-texts.ts";

/**
 * A file below `templates/`, by its path there. The texts reach the emitters as a module that `bin/templates.js` makes
 * (before every build and test run), so that emitters stay free of input and output.
 */
export type { TemplatePath };

/** The text of a template as it stands, for files that are copied whole. */
export const templateText = (path: TemplatePath): string => templateTexts[path];

/** A TypeScript template with its holes filled; see `fillTemplate` for how a hole is written. */
export const template = (path: TemplatePath, holes: Readonly<Record<string, Code>> = {}): Code =>
  fillTemplate(templateTexts[path], holes);
