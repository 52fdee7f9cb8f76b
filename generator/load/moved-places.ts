import type { SourceDocument } from "../source/document.ts";
import { isJsonArray, isJsonObject, member, type JsonValue } from "../source/json.ts";
import { childPath, pathOf, toKeys, toPointer, type Path } from "../source/path.ts";

/** Where the objects of a document that was rewritten have gone: the pointer in the text → the paths in the value. */
const indexes = new WeakMap<SourceDocument, ReadonlyMap<string, readonly (Path | undefined)[]>>();

/**
 * Where a pointer into the text of a rewritten document leads in its value: `/paths/~1a/get/responses/200/schema` of a
 * Swagger 2.0 description → the schema in the response's content. `undefined` where nothing has come of the place.
 */
export function movedPlace(document: SourceDocument, tokens: readonly string[]): readonly string[] | undefined {
  let index = indexes.get(document);
  if (index === undefined) indexes.set(document, (index = indexOrigins(document)));
  for (let length = tokens.length; length > 0; length--) {
    const rest = tokens.slice(length);
    for (const place of index.get(toPointer(pathOf(tokens.slice(0, length)))) ?? []) {
      const moved = [...toKeys(place).map(String), ...rest];
      if (leadsSomewhere(document.value, moved)) return moved;
    }
  }
  return undefined;
}

function indexOrigins({ value, origins }: SourceDocument): ReadonlyMap<string, readonly (Path | undefined)[]> {
  const index = new Map<string, (Path | undefined)[]>();
  const visit = (at: JsonValue, path: Path | undefined): void => {
    if (origins?.has(at) === true) {
      const pointer = toPointer(origins.get(at));
      const known = index.get(pointer);
      if (known === undefined) index.set(pointer, [path]);
      else known.push(path);
    }
    if (isJsonArray(at)) for (const [position, item] of at.entries()) visit(item, childPath(path, position));
    else if (isJsonObject(at)) for (const [key, child] of Object.entries(at)) visit(child, childPath(path, key));
  };
  visit(value, undefined);
  return index;
}

function leadsSomewhere(value: JsonValue, tokens: readonly string[]): boolean {
  let at: JsonValue | undefined = value;
  for (const token of tokens) at = isJsonArray(at) ? at[Number(token)] : member(at, token);
  return at !== undefined;
}
