/**
 * Makes `generator/emit/template-texts.ts` from the files below `templates/`, so that emitters have them as plain
 * strings, without input or output. Run by the build and before the tests; the result is not committed.
 */
import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "templates");
const target = join(root, "generator/emit/template-texts.ts");
/** Files that serve the type check of the templates and are no templates themselves. */
const isTemplate = (path) => !/(^|\/)(tsconfig\.json|README\.md|.*\.d\.ts)$/.test(path);

/** Every template: its path below `templates/`, with forward slashes, and its text; in a stable order. */
export function readTemplates() {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter(isTemplate)
    .sort()
    .map((path) => [path, readFileSync(join(folder, path), "utf8").replaceAll("\r\n", "\n")]);
}

/** Writes the module when its text has changed. */
export function writeTemplateTexts() {
  const templates = readTemplates();
  const paths = templates.map(([path]) => JSON.stringify(path)).join(" | ") || "never";
  const members = templates.map(([path, text]) => `  ${JSON.stringify(path)}: ${JSON.stringify(text)},\n`);
  const text = `// Made from templates/ by bin/templates.js.
export type TemplatePath = ${paths};

export const templateTexts: Readonly<Record<TemplatePath, string>> = {
${members.join("")}};
`;
  if (existsSync(target) && readFileSync(target, "utf8") === text) return;
  const staged = `${target}.${process.pid}`;
  writeFileSync(staged, text);
  renameSync(staged, target);
}

/** The entry that vitest calls before a run (`globalSetup`). */
export const setup = writeTemplateTexts;
