import type { SchemaUse } from "../../model/schema.ts";
import { escapePointerToken, type Path } from "../../source/path.ts";
import type { Direction } from "../../validate/directions.ts";
import type { Place } from "../../validate/keyword.ts";
import type { Places } from "../../validate/place.ts";

/** The place of a schema that has no name. */
export const placeOfUse = (places: Places, { json, resource, location }: SchemaUse, direction?: Direction): Place =>
  places.root({ json, resource, pointer: pointerWithin(pathOf(resource.location), pathOf(location)) }, direction);

const pathOf = (location: SchemaUse["location"]): Path | undefined => (location.kind === "value" ? location.path : undefined);

/** The JSON Pointer from a resource's root to a place below it. */
function pointerWithin(root: Path | undefined, path: Path | undefined): string {
  const depth = depthOf(path) - depthOf(root);
  const tokens: string[] = [];
  for (let at = path; at !== undefined && tokens.length < depth; at = at.parent) tokens.push(`/${escapePointerToken(at.key)}`);
  return tokens.reverse().join("");
}

function depthOf(path: Path | undefined): number {
  let depth = 0;
  for (let at = path; at !== undefined; at = at.parent) depth++;
  return depth;
}
