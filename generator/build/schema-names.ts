import { NameTable, pascalCase, wordsOf } from "../model/identifiers.ts";
import type { Target } from "../model/reference-graph.ts";
import type { SchemaId } from "../model/schema.ts";
import { parsePointer } from "../source/path.ts";
import { stringMember } from "../source/json.ts";

/** Titles of more words are sentences, and a definition's key or the file's name is the better name. */
const mostWordsOfTitle = 6;

/**
 * A name for each schema: its title, else its definition's key, else its file's name. Names differ ignoring case; where
 * two schemas want the same, the one that stands higher keeps it, or the one that is called just so, and the other is
 * told apart by where it stands.
 */
export function nameSchemas(targets: readonly Target[]): ReadonlyMap<SchemaId, string> {
  const table = new NameTable();
  const names = new Map<SchemaId, string>();
  const byRank = targets.map((target, index) => {
    const wishes = wishesOf(target);
    return { target, index, wishes, isSpelt: isSpelt(wishes) };
  });
  byRank.sort((a, b) => a.wishes.rank - b.wishes.rank || Number(b.isSpelt) - Number(a.isSpelt) || a.index - b.index);
  for (const { target, wishes } of byRank) {
    const owner = ownerOf(target, names);
    const own = wishes.names.map(pascalCase);
    const [first] = own;
    const placed = placedName(owner.name, wishes.isDefinition ? wishes.place : wishes.place.slice(owner.depth));
    const contexts = (): string[] => [...own.slice(1), placed, ...contextsOf(target).map((context) => `${pascalCase(context)}${first ?? placed}`)];
    names.set(target.id, table.take(first ?? placed, contexts));
  }
  return names;
}

/** Whether two schemas would like to have the same name. */
export function haveSameName(one: Target, other: Target): boolean {
  const [first, second] = [one, other].map((target) => pascalCase(wishesOf(target).names[0] ?? "").toLowerCase());
  return first === second;
}

interface Wishes {
  /** The names it would like to have, best first; none for a place that is no definition. */
  readonly names: readonly string[];
  /** Where it stands in its resource; of a definition, its key alone. */
  readonly place: readonly string[];
  readonly isDefinition: boolean;
  /** Whole files first, then definitions, then other places. */
  readonly rank: number;
}

/** Whether a schema is written as its name is spelt in code: `MyType`, not `my-type`. */
const isSpelt = ({ names: [first] }: Wishes): boolean => first !== undefined && pascalCase(first) === first;

const definitionKeywords = new Set(["$defs", "definitions", "schemas"]);

function wishesOf(target: Target): Wishes {
  const tokens = placeOf(target);
  const title = stringMember(target.json, "title");
  const titles = title !== undefined && wordsOf(title).length > 0 ? [title] : [];
  if (tokens.length === 0) return { names: [...readable(titles), fileName(target.resource.uri), ...titles], place: [], isDefinition: false, rank: 0 };
  const key = tokens.at(-1)!;
  if (tokens.length >= 2 && tokens.at(-2) === "schemas" && tokens.at(-3) === "components") return { names: [key, ...titles], place: [key], isDefinition: true, rank: 1 };
  if (definitionKeywords.has(tokens.at(-2) ?? "")) return { names: [...readable(titles), key], place: [key], isDefinition: true, rank: tokens.length };
  return { names: readable(titles), place: tokens, isDefinition: false, rank: 1_000 + tokens.length };
}

/**
 * Where a schema stands: in its resource, or in the document for one that is a resource only because its dialect is not
 * the document's. A schema beside its format stands where the two do.
 */
function placeOf({ pointer, resource }: Target): readonly string[] {
  const [, embedded = ""] = /\?at=(.*)$/s.exec(resource.uri) ?? [];
  const tokens = parsePointer(`${embedded}${pointer}`) ?? [];
  const isFormatted = tokens.length === 4 && tokens[0] === "components" && tokens[1] === "schemas" && tokens[3] === "schema";
  return isFormatted ? tokens.slice(0, 3) : tokens;
}

const readable = (titles: readonly string[]): readonly string[] => titles.filter((title) => wordsOf(title).length <= mostWordsOfTitle);

/** The innermost named schema that holds a place, and at which depth; the file where there is none. */
function ownerOf(target: Target, names: ReadonlyMap<SchemaId, string>): { readonly name: string; readonly depth: number } {
  const tokens = target.pointer.split("/");
  for (let length = tokens.length - 1; length > 0; length--) {
    const name = names.get(`${target.resource.uri}#${tokens.slice(0, length).join("/")}`);
    if (name !== undefined) return { name, depth: length - 1 };
  }
  return { name: isDocument(target) ? "" : pascalCase(fileName(target.resource.uri)), depth: 0 };
}

/** Whether a place lies in a document that is no schema, whose file's name says nothing about it. */
const isDocument = (target: Target): boolean => /^\/(components|paths|webhooks|channels|methods|messages)\//.test(target.pointer);

/** What a subschema is called when nothing has named it, by the keyword that holds it. */
const placeWords = new Map(Object.entries({
  items: "item", prefixItems: "item", additionalItems: "item", contains: "item", unevaluatedItems: "item",
  additionalProperties: "value", unevaluatedProperties: "value", propertyNames: "name",
  allOf: "part", anyOf: "variant", oneOf: "variant", not: "exception", if: "condition", then: "consequence", else: "alternative",
}));

/** Keywords whose members have names of their own. */
const mapKeywords = new Set(["properties", "$defs", "definitions", "dependentSchemas", "dependencies"]);

/** What an entry of an OpenAPI document is, behind its name. */
const entryWords = new Map(Object.entries({
  responses: "response", parameters: "parameter", requestBodies: "body", headers: "header", callbacks: "callback", messages: "message",
}));

const silentTokens = new Set(["schema", "content", "components", "paths", "payload", "encoding"]);

/** `Order` and `/properties/lines/items` → `OrderLinesItem`; words that both share where they meet are said once. */
function placedName(owner: string, place: readonly string[]): string {
  const ownerWords = wordsOf(owner);
  const words = wordsOfPlace(place).flatMap((word) => wordsOf(pascalCase(word).replace(/^_/, "")));
  const longest = Math.min(ownerWords.length, words.length - 1);
  const same = (count: number): boolean =>
    ownerWords.slice(-count).join(" ").toLowerCase() === words.slice(0, count).join(" ").toLowerCase();
  const shared = Array.from({ length: Math.max(0, longest) }, (_, index) => longest - index).find(same) ?? 0;
  return `${owner}${words.slice(shared).map(pascalCase).join("")}`;
}

function wordsOfPlace(place: readonly string[]): string[] {
  const words: string[] = [];
  for (let at = 0; at < place.length; at++) {
    const token = place[at]!;
    const next = place[at + 1];
    if (mapKeywords.has(token) && next !== undefined) words.push(place[++at]!);
    else if (token === "patternProperties" && next !== undefined) words.push(place[++at] === undefined ? "" : "value");
    else if (entryWords.has(token) && next !== undefined) words.push(place[++at]!, entryWords.get(token)!);
    else if (!silentTokens.has(token) && !/^\d+$/.test(token) && !token.includes("/")) words.push(placeWords.get(token) ?? token);
  }
  return words;
}

/** The last part of a URI, without what only says that it is a schema file. */
function fileName(uri: string): string {
  const path = uri.replace(/[?#].*$/s, "").replace(/\/+$/, "");
  const last = decode(path.split(/[/:]/).at(-1) ?? "");
  return last.replace(/\.(json|ya?ml|md|markdown)$/i, "").replace(/[.-]schema$/i, "") || "Schema";
}

/** The folders and hosts around a file, innermost first; of a schema in a definition, the definition's file before them. */
const contextsOf = ({ resource: { uri, isContainer } }: Target): string[] => {
  const parts = uri.replace(/[?#].*$/s, "").split(/[/:]+/).filter((part) => part !== "").map(decode);
  return [...(isContainer === true ? [fileName(uri)] : []), ...parts.slice(1, -1).reverse()];
};

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
