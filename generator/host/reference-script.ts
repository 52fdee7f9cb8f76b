import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ReferenceScript } from "../model/project.ts";

/** The folder of the built package, and where the script comes from in a checkout that is not built. */
const places = [
  { script: "../../scalar/standalone.js", license: "../../scalar/LICENSE.txt" },
  { script: "../../node_modules/@scalar/api-reference/dist/browser/standalone.js", license: "../../bin/scalar-license.txt" },
];

/** Reads the script of the interactive reference, which comes with gen-api, and its licence. */
export function readReferenceScript(): ReferenceScript {
  const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const found = places.find(({ script }) => existsSync(pathOf(script)));
  if (found === undefined) throw new Error(`gen-api is incomplete: ${pathOf(places[0]!.script)} is missing. Install it again.`);
  return { text: readFileSync(pathOf(found.script), "utf8"), license: readFileSync(pathOf(found.license), "utf8") };
}
