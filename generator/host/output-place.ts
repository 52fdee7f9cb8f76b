import { existsSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import type { WritableHost } from "../source/host.ts";
import { NodeHost } from "./node-host.ts";

/** A folder anywhere on disk as one below a host: that of the nearest folder above it that is there. */
export function toOutputPlace(path: string): { readonly host: WritableHost; readonly folder: string } {
  const target = resolve(path);
  let above = dirname(target);
  while (!existsSync(above) && above !== dirname(above)) above = dirname(above);
  return { host: new NodeHost(above), folder: relative(above, target).split(sep).join("/") };
}
