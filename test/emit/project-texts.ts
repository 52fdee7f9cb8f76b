import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LoadTextsOptions } from "../load-texts.ts";

const root = join(import.meta.dirname, "..", "..");

/** The files of one of this repository's own APIs, as arguments of `buildTexts`. */
export function projectTexts(api: string): [Record<string, string>, LoadTextsOptions] {
  const folder = `schemas/${api}`;
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path.replaceAll("\\", "/")}`);
  const texts = paths.filter((path) => /\.(json|yaml)$/.test(path)).map((path) => [path, readFileSync(join(root, path), "utf8")]);
  return [Object.fromEntries(texts) as Record<string, string>, { name: api }];
}
