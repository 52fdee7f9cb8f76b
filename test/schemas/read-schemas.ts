import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { JsonObject } from "../../generator/source/json.ts";
import { shared } from "../shared.ts";

const root = join(import.meta.dirname, "..", "..", "schemas");

/** The schema files of one of our APIs, by path below its folder. */
export function readSchemas(api: string): Map<string, JsonObject> {
  const names = readdirSync(join(root, api), { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => name.endsWith(".json"));
  return new Map(files.map((name) => [name, JSON.parse(readFileSync(join(root, api, name), "utf8")) as JsonObject]));
}

/** The definition of one of our APIs. */
export const readDefinition = (api: string): JsonObject =>
  parse(readFileSync(join(root, api, "api.yaml"), "utf8")) as JsonObject;

/** The text of shared material. */
export const readShared = (path: string): string => {
  const absolute = shared(path);
  if (absolute === undefined) throw new Error(`${path} is missing`);
  return readFileSync(absolute, "utf8");
};
