import { NameTable, pascalCase, wordsOf } from "../model/identifiers.ts";
import type { Target } from "../model/reference-graph.ts";
import type { SchemaId } from "../model/schema.ts";
import { parsePointer } from "../source/path.ts";
import { stringMember } from "../source/json.ts";

/** Titles of more words are sentences, and a definition's key or the file's name is the better name. */
const mostWordsOfTitle = 6;

/**
 * A name for each schema: its title, else its definition's key, else its file's name. Names differ ignoring case; where
 * two schemas want the same, the one that stands higher keeps it and the other is told apart by where it stands.
 */
export function nameSchemas(targets: readonly Target[]): ReadonlyMap<SchemaId, string> {
  const table = new NameTable();
  const names = new Map<SchemaId, string>();
  const byRank = targets.map((target, index) => ({ target, index, wishes: wishesOf(target) }));
  byRank.sort((a, b) => a.wishes.rank - b.wishes.rank || a.index - b.index);
  for (const { target, wishes } of byRank) {
    const owner = ownerName(target, names) ?? pascalCase(fileName(target.resource.uri));
    const own = wishes.names.map(pascalCase);
    const [first] = own;
    const placed = placedName(owner, wishes.place);
    const contexts = [...own.slice(1), placed, ...contextsOf(target.resource.uri).map((context) => `${pascalCase(context)}${first ?? placed}`)];
    names.set(target.id, table.take(first ?? placed, contexts));
  }
  return names;
}

interface Wishes {
  /** The names it would like to have, best first; none for a place that is no definition. */
  readonly names: readonly string[];
  /** The words of the place below the nearest schema with a name. */
  readonly place: readonly string[];
  /** Whole files first, then definitions, then other places. */
  readonly rank: number;
}

const definitionKeywords = new Set(["$defs", "definitions", "schemas"]);

function wishesOf(target: Target): Wishes {
  const tokens = parsePointer(target.pointer) ?? [];
  const title = stringMember(target.json, "title");
  const titles = title !== undefined && wordsOf(title).length > 0 ? [title] : [];
  if (tokens.length === 0) return { names: [...readable(titles), fileName(target.resource.uri), ...titles], place: [], rank: 0 };
  const key = tokens.at(-1)!;
  if (tokens.length >= 2 && tokens.at(-2) === "schemas" && tokens.at(-3) === "components") return { names: [key, ...titles], place: tokens, rank: 1 };
  if (definitionKeywords.has(tokens.at(-2) ?? "")) return { names: [...readable(titles), key], place: [key], rank: tokens.length };
  return { names: readable(titles), place: tokens, rank: 1_000 + tokens.length };
}

const readable = (titles: readonly string[]): readonly string[] => titles.filter((title) => wordsOf(title).length <= mostWordsOfTitle);

/** The name of the innermost named schema that holds a place. */
function ownerName(target: Target, names: ReadonlyMap<SchemaId, string>): string | undefined {
  const tokens = target.pointer.split("/");
  for (let length = tokens.length - 1; length > 0; length--) {
    const name = names.get(`${target.resource.uri}#${tokens.slice(0, length).join("/")}`);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** What a subschema is called when nothing has named it. */
const placeWords: Readonly<Record<string, string>> = {
  items: "item", prefixItems: "item", additionalItems: "item", contains: "item", unevaluatedItems: "item",
  additionalProperties: "value", patternProperties: "value", unevaluatedProperties: "value", propertyNames: "name",
  allOf: "part", anyOf: "variant", oneOf: "variant", not: "exception", if: "condition", then: "consequence", else: "alternative",
};

const silentWords = new Set(["properties", "$defs", "definitions", "dependentSchemas", "dependencies", "schema", "content", "components", "paths"]);

/** `Order` and `/properties/lines/items` → `OrderLinesItem`. */
function placedName(owner: string, place: readonly string[]): string {
  const words = place.flatMap((token) => (silentWords.has(token) || /^\d+$/.test(token) ? [] : [placeWords[token] ?? token]));
  return words.length === 0 ? owner : `${owner}${words.map((word) => pascalCase(word).replace(/^_/, "")).join("")}`;
}

/** The last part of a URI, without what only says that it is a schema file. */
function fileName(uri: string): string {
  const path = uri.replace(/[?#].*$/s, "").replace(/\/+$/, "");
  const last = decode(path.split(/[/:]/).at(-1) ?? "");
  return last.replace(/\.(json|ya?ml|md|markdown)$/i, "").replace(/[.-]schema$/i, "") || "Schema";
}

/** The folders and hosts around a file, innermost first. */
const contextsOf = (uri: string): string[] => {
  const parts = uri.replace(/[?#].*$/s, "").split(/[/:]+/).filter((part) => part !== "").map(decode);
  return parts.slice(1, -1).reverse();
};

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
