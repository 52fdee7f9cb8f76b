import type { Example } from "../../model/operation.ts";
import { numberBounds } from "../../model/schema-facts.ts";
import type { ArrayNode, ObjectNode, PropertyNode, SchemaNode } from "../../model/schema-node.ts";
import type { SchemaId, SchemaUse } from "../../model/schema.ts";
import { arrayMember, isJsonArray, isJsonObject, type JsonObject, type JsonValue, member, stringMember } from "../../source/json.ts";
import type { ApiContext } from "./api-context.ts";
import { patternSample } from "./pattern-sample.ts";

/** How deep a made-up value is filled. */
const deepest = 12;

/** Who is to read the value: a request leaves read-only members out. */
type Direction = "request" | "response";

/** A value for a call: the first valid example, else one made up from the schema. */
export function sampleOf(use: SchemaUse | undefined, examples: readonly Example[], context: ApiContext, direction: Direction = "request"): JsonValue {
  if (use === undefined) return {};
  const example = examples.find(({ value }) => value !== undefined && context.isValid(use, value))?.value;
  const sampler = new Sampler(context, direction);
  return sampler.withoutHidden(use.node, example ?? sampler.make(use.node, 0));
}

const formats = new Map(Object.entries({
  "date-time": "2026-01-31T12:00:00Z", date: "2026-01-31", time: "12:00:00Z", duration: "PT5M", email: "ada@example.com", "idn-email": "ada@example.com",
  hostname: "example.com", ipv4: "192.0.2.1", ipv6: "2001:db8::1", uri: "https://example.com/", url: "https://example.com/", "uri-reference": "/path",
  iri: "https://example.com/", uuid: "2f1c4e0a-7b1d-4c7e-9a51-0c9f1d2b3a4c", regex: "^a", "json-pointer": "/a", byte: "aGVsbG8=",
}));

class Sampler {
  readonly #context: ApiContext;
  readonly #direction: Direction;
  readonly #open = new Set<SchemaId>();

  constructor(context: ApiContext, direction: Direction) {
    this.#context = context;
    this.#direction = direction;
  }

  make(node: SchemaNode, depth: number, name = "text"): JsonValue {
    const given = givenValue(node.json);
    if (given !== undefined) return given;
    switch (node.kind) {
      case "literal": return node.value;
      case "enum": return node.values[0] ?? null;
      case "string": return makeString(node.json, name);
      case "number": case "integer": return makeNumber(node.json, node.kind === "integer");
      case "boolean": return true;
      case "null": case "never": return null;
      case "any": return {};
      case "array": return depth > deepest || (node.minItems === 0 && depth > 3) ? [] : Array.from({ length: Math.min(Math.max(1, node.minItems), 20) }, () => this.make(node.items, depth + 1, name));
      case "tuple": return node.prefix.map((each) => this.make(each, depth + 1, name));
      case "object": return this.#makeObject(node, depth);
      case "ref": return this.#makeNamed(node.target, depth, name);
      case "union": return this.make(node.members.find(({ kind }) => kind !== "null") ?? node.members[0]!, depth + 1, name);
      case "intersection": return this.#makeIntersection(node.members, depth, name);
    }
  }

  readonly #isHidden = ({ readOnly, writeOnly }: PropertyNode): boolean => (this.#direction === "request" ? readOnly : writeOnly);

  /** A value without the members that only the other side sends; examples may show them. */
  withoutHidden(node: SchemaNode, value: JsonValue, depth = 0): JsonValue {
    if (depth > deepest || typeof value !== "object" || value === null) return value;
    const shapes = this.#shapesOf(node, new Set());
    if (isJsonArray(value)) {
      const items = shapes.find((shape) => shape.kind === "array");
      return items === undefined ? value : value.map((item) => this.withoutHidden(items.items, item, depth + 1));
    }
    const declared = (name: string): PropertyNode[] => shapes.flatMap((shape) => (shape.kind === "object" ? shape.properties.filter((property) => property.name === name) : []));
    return Object.fromEntries(Object.entries(value).flatMap(([name, each]) => {
      const properties = declared(name);
      const [first] = properties;
      if (first === undefined) return [[name, each]];
      return properties.every(this.#isHidden) ? [] : [[name, this.withoutHidden(first.node, each, depth + 1)]];
    }));
  }

  /** The objects and arrays that a node may be. */
  #shapesOf(node: SchemaNode, open: Set<SchemaId>): readonly (ObjectNode | ArrayNode)[] {
    if (node.kind === "object" || node.kind === "array") return [node];
    if (node.kind === "union" || node.kind === "intersection") return node.members.flatMap((each) => this.#shapesOf(each, open));
    if (node.kind !== "ref" || open.has(node.target)) return [];
    open.add(node.target);
    const target = this.#context.api.schemas.get(node.target);
    return target === undefined ? [] : this.#shapesOf(target.node, open);
  }

  #makeNamed(id: SchemaId, depth: number, name: string): JsonValue {
    const schema = this.#context.api.schemas.get(id);
    if (schema === undefined || this.#open.has(id) || depth > deepest) return {};
    this.#open.add(id);
    const value = this.make(schema.node, depth + 1, name);
    this.#open.delete(id);
    return value;
  }

  #makeObject({ properties }: ObjectNode, depth: number): JsonObject {
    const usable = properties.filter((property) => property.node.kind !== "never" && !this.#isHidden(property));
    const required = usable.filter((property) => property.required);
    const chosen = required.length > 0 ? required : usable.slice(0, depth === 0 ? 2 : 0);
    return Object.fromEntries(chosen.map(({ name, node, json }) => [name, givenValue(json) ?? this.make(node, depth + 1, name)]));
  }

  #makeIntersection(members: readonly SchemaNode[], depth: number, name: string): JsonValue {
    const values = members.map((each) => this.make(each, depth + 1, name));
    const objects = values.filter(isJsonObject);
    return objects.length > 0 ? Object.fromEntries(objects.flatMap((each) => Object.entries(each))) : (values[0] ?? null);
  }
}

/** A value that the schema itself names. */
function givenValue(json: JsonValue): JsonValue | undefined {
  const listed = arrayMember(json, "examples")?.[0];
  return listed ?? member(json, "example") ?? member(json, "default") ?? member(json, "const");
}

function makeString(json: JsonValue, name: string): string {
  const [minimum, maximum, pattern] = [member(json, "minLength"), member(json, "maxLength"), stringMember(json, "pattern")];
  const least = typeof minimum === "number" && minimum <= 200 ? minimum : 0;
  const most = typeof maximum === "number" ? Math.max(0, maximum) : Infinity;
  const made = formats.get(stringMember(json, "format") ?? "") ?? (pattern === undefined ? undefined : patternSample(pattern, least));
  if (made !== undefined && made.length >= least && made.length <= most) return made;
  return (/^[\p{L}\p{N}_ -]+$/u.test(name) ? name : "text").padEnd(least, "x").slice(0, most);
}

function makeNumber(json: JsonValue, isInteger: boolean): number {
  const { above, below, ...bounds } = numberBounds(json);
  const least = bounds.least ?? (above === undefined ? undefined : above + 1);
  const most = bounds.most ?? (below === undefined ? undefined : below - 1);
  const wanted = least ?? (most !== undefined && most < 1 ? most : 1);
  return isInteger ? Math.ceil(wanted) : wanted;
}
