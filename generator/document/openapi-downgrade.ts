import { entrySlot, memberSlot, shapeOf, type Kind, type Slot } from "../load/shapes.ts";
import { isJsonArray, isJsonObject, member, objectMember, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { childPath, type Path } from "../source/path.ts";

/** Something that OpenAPI 3.2 says and 3.1 cannot. */
export interface OpenApiLoss {
  /** Where it stands in the document. */
  readonly path: Path;
  readonly what: string;
  readonly instead: string;
}

/** The members that 3.2 adds, by the kind of object; 3.1 keeps them as extensions, which tools read past. */
const newMembers: Readonly<Partial<Record<Kind | "server" | "tag" | "discriminator" | "xml" | "flows" | "flow", readonly string[]>>> = {
  pathItem: ["query", "additionalOperations"],
  mediaType: ["itemSchema", "itemEncoding", "prefixEncoding"],
  encoding: ["encoding", "itemEncoding", "prefixEncoding"],
  response: ["summary"],
  securityScheme: ["deprecated", "oauth2MetadataUrl"],
  server: ["name"],
  tag: ["summary", "parent", "kind"],
  discriminator: ["defaultMapping"],
  xml: ["nodeType"],
  flows: ["deviceAuthorization"],
  flow: ["deviceAuthorizationUrl"],
};

/** Kinds of objects that the tables of shapes leave out, because neither schemas nor references stand in them. */
const plainMembers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  openapi: { servers: "server", tags: "tag" },
  pathItem: { servers: "server" },
  operation: { servers: "server" },
  link: { server: "server" },
  schema: { discriminator: "discriminator", xml: "xml" },
  securityScheme: { flows: "flows" },
};

/** A document in the words of OpenAPI 3.1, with what had to be said otherwise. What 3.1 can say stays as it is. */
export function downgradeOpenApi(document: JsonObject): { readonly value: JsonObject; readonly losses: readonly OpenApiLoss[] } {
  const downgrade = new Downgrade(document);
  return { value: downgrade.object("openapi", document, undefined), losses: downgrade.losses };
}

class Downgrade {
  readonly losses: OpenApiLoss[] = [];
  readonly #mediaTypes: JsonObject;

  constructor(document: JsonObject) {
    this.#mediaTypes = objectMember(objectMember(document, "components"), "mediaTypes") ?? {};
  }

  object(kind: string, value: JsonObject, path: Path | undefined): JsonObject {
    if (kind === "mediaType" && typeof value["$ref"] === "string") return this.#mediaType(value, path);
    const entries = Object.entries(value).flatMap(([key, child]): [string, JsonValue][] => {
      const at = childPath(path, key);
      if (kind === "components" && key === "mediaTypes") return [];
      if (newMembers[kind as Kind]?.includes(key) !== true) return [[key, this.#member(kind, value, key, child, at)]];
      this.#lose(at, `"${key}" of ${wordsOf(kind)}`, `it is "x-${key}" here`);
      return [[`x-${key}`, this.#member(kind, value, key, child, at)]];
    });
    return this.#inOldWords(kind, Object.fromEntries(entries), path);
  }

  #member(kind: string, value: JsonObject, key: string, child: JsonValue, path: Path): JsonValue {
    const plain = kind === "flows" ? "flow" : stringMember(plainMembers[kind], key);
    if (plain !== undefined) return isJsonArray(child) ? child.map((each, index) => this.#child(plain, each, childPath(path, index))) : this.#child(plain, child, path);
    const slot = isShape(kind) ? memberSlot(shapeOf(kind, "openapi-3.1"), value, key) : undefined;
    if (key === "parameters" && isJsonArray(child)) return this.#parameters(child, path);
    return slot === undefined ? child : this.#slot(slot, child, path);
  }

  #child = (kind: string, value: JsonValue, path: Path): JsonValue => (isJsonObject(value) ? this.object(kind, value, path) : value);

  #slot(slot: Slot, value: JsonValue, path: Path): JsonValue {
    if (slot.count === "one") return this.#child(slot.kind, value, path);
    if (isJsonArray(value)) return value.map((item, index) => this.#child(slot.kind, item, childPath(path, index)));
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.#slot(entrySlot(slot, each), each, childPath(path, key))]));
  }

  /** A parameter for the whole query has no name in the URL, and 3.1 no place for it. */
  #parameters(list: readonly JsonValue[], path: Path): JsonValue {
    return list.flatMap((each, index): JsonValue[] => {
      const at = childPath(path, index);
      if (stringMember(each, "in") !== "querystring") return [this.#child("parameter", each, at)];
      this.#lose(at, "a parameter that is the whole query", "it is left out");
      return [];
    });
  }

  /** 3.1 has no references to media types. */
  #mediaType(holder: JsonObject, path: Path | undefined): JsonObject {
    const name = /^#\/components\/mediaTypes\/([^/]+)$/.exec(String(holder["$ref"]))?.[1] ?? "";
    const target = member(this.#mediaTypes, name.replaceAll("~1", "/").replaceAll("~0", "~"));
    return isJsonObject(target) && target["$ref"] === undefined ? this.object("mediaType", target, path) : {};
  }

  /** What 3.1 says as well, in other words. */
  #inOldWords(kind: string, value: JsonObject, path: Path | undefined): JsonObject {
    if (kind === "response" && value["$ref"] === undefined && value["description"] === undefined) return { description: stringMember(value, "x-summary") ?? "", ...value };
    if (kind === "parameter" && value["style"] === "cookie") return { ...value, style: "form" };
    if (kind === "xml" && value["x-nodeType"] === "attribute") return { ...value, attribute: true };
    if (kind !== "example" || (value["dataValue"] === undefined && value["serializedValue"] === undefined)) return value;
    const { dataValue, serializedValue, ...rest } = value;
    if (dataValue !== undefined) return { ...rest, value: dataValue, ...(serializedValue === undefined ? {} : { "x-serializedValue": serializedValue }) };
    this.#lose(childPath(path, "serializedValue"), '"serializedValue" of an example', 'it is "x-serializedValue" here');
    return { ...rest, "x-serializedValue": serializedValue! };
  }

  #lose(path: Path, what: string, instead: string): void {
    this.losses.push({ path, what, instead });
  }
}

const shapes = new Set<string>([
  "openapi", "components", "paths", "pathItem", "operation", "parameter", "header", "requestBody", "mediaType", "encoding",
  "responses", "response", "callback", "example", "link", "securityScheme", "schema",
]);

const isShape = (kind: string): kind is Kind => shapes.has(kind);

const wordsOf = (kind: string): string => {
  const words = kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  if (kind === "flows") return "the flows";
  return kind === "xml" ? "xml" : `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
};
