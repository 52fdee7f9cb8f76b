import type { Host } from "../source/host.ts";
import { isJsonObject, type JsonObject, type JsonValue, member } from "../source/json.ts";
import { parseJson } from "../source/parse-json.ts";
import { readText } from "../source/read-text.ts";
import { parseYaml } from "../source/yaml.ts";

/** Options of prettier that are plain values and touch the layout alone. */
export type PrettierOptions = Readonly<Record<string, string | number | boolean>>;

/** What each option may be; everything else, such as plugins and parsers, is refused. */
const optionValues: Readonly<Record<string, "boolean" | "number" | readonly string[]>> = {
  printWidth: "number",
  tabWidth: "number",
  useTabs: "boolean",
  semi: "boolean",
  singleQuote: "boolean",
  jsxSingleQuote: "boolean",
  bracketSpacing: "boolean",
  bracketSameLine: "boolean",
  experimentalTernaries: "boolean",
  singleAttributePerLine: "boolean",
  vueIndentScriptAndStyle: "boolean",
  quoteProps: ["as-needed", "consistent", "preserve"],
  trailingComma: ["all", "es5", "none"],
  arrowParens: ["always", "avoid"],
  objectWrap: ["preserve", "collapse"],
  experimentalOperatorPosition: ["start", "end"],
  proseWrap: ["always", "never", "preserve"],
  htmlWhitespaceSensitivity: ["css", "strict", "ignore"],
  embeddedLanguageFormatting: ["auto", "off"],
  endOfLine: ["lf", "crlf", "cr", "auto"],
};

/** What gen-api uses where the project has no prettier configuration. */
const ownOptions: PrettierOptions = { printWidth: 120 };

/** Where prettier would find its configuration, in its order; those that run code are refused when they come first. */
const configurationFiles = [
  "package.json", "package.yaml", ".prettierrc", ".prettierrc.json", ".prettierrc.yaml", ".prettierrc.yml", ".prettierrc.json5",
  ".prettierrc.js", "prettier.config.js", ".prettierrc.ts", "prettier.config.ts", ".prettierrc.mjs", "prettier.config.mjs",
  ".prettierrc.mts", "prettier.config.mts", ".prettierrc.cjs", "prettier.config.cjs", ".prettierrc.cts", "prettier.config.cts", ".prettierrc.toml",
];

/** The project's options, or why its configuration cannot be used and which file that is. */
export function parsePrettierOptions(host: Host): { readonly options: PrettierOptions } | { readonly problem: string; readonly path: string } {
  for (const path of configurationFiles) {
    if (host.stat(path) === undefined) continue;
    const value = path.startsWith("package.") ? member(parseFile(host, path), "prettier") : parseFile(host, path);
    if (path.startsWith("package.") && value === undefined) continue;
    if (value === undefined) return { path, problem: `${path} is not a file of plain options that can be read` };
    return checkOptions(path, value);
  }
  return { options: ownOptions };
}

function parseFile(host: Host, path: string): JsonValue | undefined {
  const isYaml = /(rc|\.ya?ml)$/.test(path);
  if (!isYaml && !path.endsWith(".json")) return undefined;
  const file = readText(host, path);
  return "failure" in file ? undefined : (isYaml ? parseYaml(file.text) : parseJson(file.text)).value;
}

function checkOptions(path: string, value: JsonValue): { readonly options: PrettierOptions } | { readonly problem: string; readonly path: string } {
  if (!isJsonObject(value)) return { path, problem: `${path} is not a map of options` };
  const strange = Object.keys(value).find((name) => name !== "$schema" && !isAllowed(value, name));
  if (strange !== undefined) return { path, problem: `the option ${JSON.stringify(strange)} in ${path} is not supported, or its value is not` };
  const { $schema: _, ...options } = value;
  return { options: options as PrettierOptions };
}

function isAllowed(options: JsonObject, name: string): boolean {
  const allowed = Object.hasOwn(optionValues, name) ? optionValues[name] : undefined;
  const value = options[name];
  if (allowed === undefined || value === undefined) return false;
  return typeof allowed === "string" ? typeof value === allowed : typeof value === "string" && allowed.includes(value);
}
