import type { Target } from "../model/reference-graph.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, objectMember } from "../source/json.ts";
import { escapePointerToken, parsePointer } from "../source/path.ts";
import type { Annotation } from "../validate/frame.ts";
import type { ApiIndex } from "./api-index.ts";
import { valueAt } from "./part.ts";
import { isHoleKey } from "./read/value-node.ts";

/** A property that no subschema describes. */
export interface UnknownProperty {
  /** The keys that lead to it. */
  readonly keys: readonly (string | number)[];
  readonly name: string;
  /** The names that are described there. */
  readonly known: readonly string[];
}

interface Described {
  readonly names: Set<string>;
  readonly declared: Set<string>;
}

const describing: ReadonlySet<string> = new Set(["properties", "patternProperties", "additionalProperties", "unevaluatedProperties"]);

/**
 * The properties that nothing describes, from the annotations that validation collected (2020-12 core, section
 * 10.3.2): an object for which no subschema names any property is free-form, and all others are expected to have
 * described members only. The schemas themselves are not changed.
 */
export function findUnknownProperties(index: ApiIndex, value: JsonValue, annotations: readonly Annotation[]): UnknownProperty[] {
  const described = new Map<string, Described>();
  for (const annotation of annotations) if (describing.has(annotation.keyword)) describe(index, described, annotation);
  const found: UnknownProperty[] = [];
  const walk = (each: JsonValue, pointer: string, keys: readonly (string | number)[]): void => {
    if (isJsonArray(each)) each.forEach((item, position) => walk(item, `${pointer}/${position}`, [...keys, position]));
    if (!isJsonObject(each)) return;
    const here = described.get(pointer);
    for (const [name, member] of Object.entries(each)) {
      if (isHoleKey(name)) continue;
      if (here !== undefined && !here.names.has(name)) found.push({ keys: [...keys, name], name, known: [...here.declared] });
      else walk(member, `${pointer}/${escapePointerToken(name)}`, [...keys, name]);
    }
  };
  walk(value, "", []);
  return found;
}

function describe(index: ApiIndex, described: Map<string, Described>, { keyword, instancePath, absoluteKeywordLocation, value }: Annotation): void {
  let here = described.get(instancePath);
  if (here === undefined) described.set(instancePath, (here = { names: new Set(), declared: new Set() }));
  if (isJsonArray(value)) for (const name of value) here.names.add(String(name));
  if (keyword !== "properties") return;
  const schema = keywordTarget(index, absoluteKeywordLocation.replace(/\/properties$/, ""));
  for (const name of Object.keys(objectMember(schema, "properties") ?? {})) here.declared.add(name);
}

/** The JSON at an absolute keyword location. */
function keywordTarget({ api }: ApiIndex, location: string): JsonObject | undefined {
  const hash = location.indexOf("#");
  const root = api.graph.resources.get(location.slice(0, hash))?.json;
  const keys = parsePointer(decodeURIComponent(location.slice(hash + 1)));
  const found = root === undefined || keys === undefined ? undefined : valueAt(root, keys);
  return isJsonObject(found) ? found : undefined;
}

/** Where a keyword stands, for a related place. */
export function keywordLocation({ api }: ApiIndex, location: string): { readonly resource: Target["resource"]; readonly keys: readonly string[] } | undefined {
  const hash = location.indexOf("#");
  const resource = api.graph.resources.get(location.slice(0, hash));
  const keys = parsePointer(decodeURIComponent(location.slice(hash + 1)));
  return resource === undefined || keys === undefined || valueAt(resource.json, keys) === undefined ? undefined : { resource, keys };
}
