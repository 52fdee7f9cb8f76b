import type { SourceDocument } from "../source/document.ts";
import { isJsonArray, isJsonObject, type JsonArray, type JsonObject, type JsonValue } from "../source/json.ts";
import { childPath, toKeys, type Path } from "../source/path.ts";

/** A change of one value of a document. */
export interface Edit {
  readonly path: Path | undefined;
  /** What stands there in place of `value`; `undefined` takes the member or item away. */
  readonly change: (value: JsonValue) => JsonValue | undefined;
}

/** The edits of one value and of what is below it. */
interface EditNode {
  readonly changes: Edit["change"][];
  readonly below: Map<string, EditNode>;
}

/**
 * A document with some values changed. The parsed tree stays as it is: what leads to a change is copied. All paths are
 * those of `document`, and places below an edit come before the edit itself. Every value that stays is still found where
 * it stands in the text.
 */
export function editDocument(document: SourceDocument, edits: readonly Edit[]): SourceDocument {
  const root: EditNode = emptyNode();
  for (const { path, change } of edits) nodeAt(root, path).changes.push(change);
  const origins = new Map(document.origins);
  const value = new TreeEdit(origins).rebuild(document.value, root, undefined) ?? {};
  return { ...document, value, origins };
}

const emptyNode = (): EditNode => ({ changes: [], below: new Map() });

function nodeAt(root: EditNode, path: Path | undefined): EditNode {
  let at = root;
  for (const key of toKeys(path)) {
    const next = at.below.get(String(key)) ?? emptyNode();
    at.below.set(String(key), next);
    at = next;
  }
  return at;
}

class TreeEdit {
  readonly #origins: Map<JsonValue, Path | undefined>;

  constructor(origins: Map<JsonValue, Path | undefined>) {
    this.#origins = origins;
  }

  /** @param written where the value stands in the text. */
  rebuild(value: JsonValue, { changes, below }: EditNode, written: Path | undefined): JsonValue | undefined {
    let result: JsonValue | undefined = value;
    if (below.size > 0 && isJsonArray(value)) result = this.#items(value, below, written);
    else if (below.size > 0 && isJsonObject(value)) result = this.#members(value, below, written);
    for (const change of changes) if (result !== undefined) result = change(result);
    if (result !== value && typeof result === "object" && this.#origins.has(value)) this.#origins.set(result, written);
    return result;
  }

  #members(value: JsonObject, below: EditNode["below"], written: Path | undefined): JsonObject {
    const entries = Object.entries(value).flatMap(([key, child]): [string, JsonValue][] => {
      const node = below.get(key);
      const result = node === undefined ? child : this.rebuild(child, node, this.#writtenAt(child, written, key));
      return result === undefined ? [] : [[key, result]];
    });
    return Object.fromEntries(entries);
  }

  /** Items behind one that is taken away move up; where they stand in the text is remembered. */
  #items(value: JsonArray, below: EditNode["below"], written: Path | undefined): JsonArray {
    const items: JsonValue[] = [];
    for (const [index, child] of value.entries()) {
      const node = below.get(String(index));
      const place = this.#writtenAt(child, written, index);
      const result = node === undefined ? child : this.rebuild(child, node, place);
      if (result === undefined) continue;
      if (items.length !== index && typeof result === "object") this.#origins.set(result, place);
      items.push(result);
    }
    return items;
  }

  #writtenAt(child: JsonValue, parent: Path | undefined, key: string | number): Path | undefined {
    return this.#origins.has(child) ? this.#origins.get(child) : childPath(parent, key);
  }
}
