import type { SecurityRequirement } from "../model/operation.ts";
import { referenceOf } from "../model/reference-graph.ts";
import { arrayMember, isJsonObject, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { parsePointer } from "../source/path.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import { memberPlaces, type Place } from "./place.ts";

/** The security schemes of an AsyncAPI document in OpenAPI's words, and the requirements of its servers and operations. */
export class AsyncSecurity {
  readonly #reader: DefinitionReader;
  readonly #schemes = new Map<string, JsonObject>();
  readonly #names = new Map<JsonValue, string>();

  constructor(reader: DefinitionReader, root: Place) {
    this.#reader = reader;
    for (const [name, { json }] of reader.objects(reader.object(root, "components"), "securitySchemes")) this.#add(name, json as JsonObject);
  }

  /** By name; complete when every requirement has been read. */
  get schemes(): ReadonlyMap<string, JsonObject> {
    return this.#schemes;
  }

  /**
   * The list `security` of a server or operation, of which one entry is enough; `undefined` where it is absent. Version 2
   * names schemes (with scopes), version 3 holds them.
   */
  requirementsOf(holder: Place): SecurityRequirement[] | undefined {
    if (this.#reader.value(holder, "security") === undefined) return undefined;
    return this.#reader.items(holder, "security").flatMap((item, index) => {
      const place = this.#reader.objectAt(item, `security[${index}]`);
      if (place === undefined) return [];
      const json = place.json as JsonObject;
      if (typeof json["type"] === "string") return [{ [this.#nameOf(item, json)]: stringsIn(json, "scopes") }];
      return [Object.fromEntries(memberPlaces(this.#reader.graph, place).map(([name, scopes]) => [name, this.#scopesOf(place, name, scopes)]))];
    });
  }

  #scopesOf(requirement: Place, name: string, scopes: Place): string[] {
    if (!this.#schemes.has(name)) this.#reader.report("unknown-security-scheme", { name, nearest: undefined }, scopes.location);
    return this.#reader.strings(requirement, name);
  }

  #nameOf({ json: holder }: Place, json: JsonObject): string {
    const known = this.#names.get(json);
    if (known !== undefined) return known;
    const reference = isJsonObject(holder) ? referenceOf(this.#reader.graph, holder) : undefined;
    const wanted = parsePointer(reference?.target.pointer ?? "")?.at(-1) ?? stringMember(json, "type") ?? "scheme";
    let name = wanted;
    for (let number = 2; this.#schemes.has(name); number++) name = `${wanted}_${number}`;
    this.#add(name, json);
    return name;
  }

  #add(name: string, json: JsonObject): void {
    this.#schemes.set(name, toOpenApiScheme(json));
    this.#names.set(json, name);
  }
}

const stringsIn = (json: JsonObject, key: string): string[] => (arrayMember(json, key) ?? []).filter((each) => typeof each === "string");

/** OpenAPI's words for AsyncAPI's; what OpenAPI does not know, such as `userPassword`, stays. */
function toOpenApiScheme(scheme: JsonObject): JsonObject {
  const { scopes: _, ...rest } = scheme;
  switch (scheme["type"]) {
    case "httpApiKey":
      return { ...rest, type: "apiKey" };
    case "X509":
      return { ...rest, type: "mutualTLS" };
    case "oauth2":
      return { ...rest, flows: toOpenApiFlows(scheme["flows"]) };
    default:
      return scheme;
  }
}

function toOpenApiFlows(flows: JsonValue | undefined): JsonValue {
  if (!isJsonObject(flows)) return {};
  const entries = Object.entries(flows).map(([name, flow]): [string, JsonValue] => {
    if (!isJsonObject(flow) || name.startsWith("x-")) return [name, flow];
    const { availableScopes, scopes = availableScopes ?? {}, ...rest } = flow;
    return [name, { ...rest, scopes }];
  });
  return Object.fromEntries(entries);
}
