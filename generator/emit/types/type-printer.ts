import { type Code, code, constant, docComment, ident, inlineComment, key, literal, number, string } from "../../code/code.ts";
import { defectKeyword } from "../../model/defect.ts";
import type { Schema } from "../../model/reference-graph.ts";
import type { SchemaId } from "../../model/schema.ts";
import type { ArrayNode, ObjectNode, PropertyNode, SchemaNode, TupleNode, UnionNode } from "../../model/schema-node.ts";
import { isJsonArray, isJsonObject, type JsonValue, stringMember } from "../../source/json.ts";
import type { DiscriminatorTags } from "./discriminator-tags.ts";
import { documentationOf } from "./documentation.ts";
import { indexSignatures } from "./index-signatures.ts";
import { after, around, atom, braces, fit, intersectionText, lineWidth, narrow, tupleText, type TypeText, unionText } from "./layout.ts";

/** How types are printed. */
export interface PrinterSettings {
  /** The name that stands for a named schema. */
  reference(id: SchemaId): Code;
  /** A type of the language's library, such as `Date`, even where a schema has taken its name. */
  global(name: string): Code;
  /** Whether every open object gets `[key: string]: unknown`. */
  readonly openObjects: boolean;
  /** The tags of the branches of a union, where a discriminator tells them and the branches do not. */
  tags?(union: UnionNode): DiscriminatorTags | undefined;
  /** Whether strings beside the members of a union name some of their texts, so that these are worth being completed. */
  isOpenEnum?(union: UnionNode): boolean;
  /** The name of an operation's type that describes this very object. */
  partName?(node: SchemaNode): Code | undefined;
  /** A better type for some scalars: a brand, a template literal. */
  scalar?(node: SchemaNode): Code | undefined;
}

/** Inline objects of more members are never written on one line. */
const mostMembersOnLine = 4;

/** How many items a tuple may spell out for `minItems`. */
const mostSpelledItems = 4;

/** What prints alike wherever it stands. */
const plainTexts: Readonly<Partial<Record<SchemaNode["kind"], TypeText>>> = {
  string: atom(code`string`), number: atom(code`number`), integer: atom(code`number`), boolean: atom(code`boolean`), null: atom(code`null`),
};

/** Prints nodes as types. A node is laid out once, however often it is printed. */
export class TypePrinter {
  readonly settings: PrinterSettings;
  readonly #texts = new Map<SchemaNode, TypeText>();

  constructor(settings: PrinterSettings) {
    this.settings = settings;
  }

  /** The type where `column` characters of the line are taken. */
  type(node: SchemaNode, column = 0): Code {
    return fit(this.text(node), column);
  }

  text(node: SchemaNode): TypeText {
    const plain = this.settings.scalar === undefined ? plainTexts[node.kind] : undefined;
    if (plain !== undefined) return plain;
    if (node.kind === "ref") return atom(this.settings.reference(node.target));
    let text = this.#texts.get(node);
    if (text === undefined) this.#texts.set(node, (text = this.#printOrName(node)));
    return text;
  }

  #printOrName(node: SchemaNode): TypeText {
    const name = this.settings.partName?.(node);
    return name === undefined ? this.#print(node) : atom(name);
  }

  #print(node: SchemaNode): TypeText {
    switch (node.kind) {
      case "any": return atom(unknownText(node.json));
      case "never": return atom(code`never`);
      case "string": case "number": case "boolean": case "null": return atom(this.settings.scalar?.(node) ?? ident(node.kind));
      case "integer": return atom(this.settings.scalar?.(node) ?? code`number`);
      case "literal": return this.#value(node.value);
      case "enum": return unionText(inOrder(node.values, (value) => value === null).map((value) => this.#value(value)));
      case "array": return this.#array(node);
      case "tuple": return this.#tuple(node);
      case "object": return this.#object(node);
      case "ref": return atom(this.settings.reference(node.target));
      case "union": return this.#tagged(node) ?? this.#openEnum(node) ?? this.#union(node.members);
      case "intersection": return intersectionText(node.members.map((each) => this.text(each)));
    }
  }

  /** `(Cat & { kind: "cat" }) | (Dog & { kind: "dog" })` */
  #tagged(node: UnionNode): TypeText | undefined {
    const tags = this.settings.tags?.(node);
    if (tags === undefined) return undefined;
    return unionText(node.members.map((each, index) => {
      const values = unionText(tags.values[index]!.map((value) => atom(string(value))));
      const head = code`${key(tags.name)}:`;
      const record = braces(() => [after(head, values, 2)], values.flat === undefined ? undefined : [code`${head} ${values.flat}`]);
      return intersectionText([this.text(each), record]);
    }));
  }

  /** `"a" | "b" | (string & {})`: beside a plain `string` the compiler would forget the texts, and editors complete none. */
  #openEnum(node: UnionNode): TypeText | undefined {
    if (this.settings.isOpenEnum?.(node) !== true) return undefined;
    const [strings, others] = [node.members.filter(({ kind }) => kind === "string"), node.members.filter(({ kind }) => kind !== "string")];
    if (strings.some((each) => this.settings.scalar?.(each) !== undefined)) return undefined;
    const flat = others.flatMap((each): readonly SchemaNode[] =>
      each.kind === "enum" ? each.values.map((value) => ({ kind: "literal", json: each.json, value })) : [each]);
    const isNull = (each: SchemaNode): boolean => each.kind === "null" || (each.kind === "literal" && each.value === null);
    const [known, nulls] = [flat.filter((each) => !isNull(each)), flat.filter(isNull)].map((nodes) => nodes.map((each) => this.text(each)));
    return unionText([...known!, atom(code`(string & {})`), ...nulls!]);
  }

  /** `null` stands last; what is left of all types without `null` has a short name. */
  #union(members: readonly SchemaNode[]): TypeText {
    if (isAllButNull(members)) return atom(code`${this.settings.global("NonNullable")}<unknown>`);
    return unionText(inOrder(members, (each) => each.kind === "null").map((each) => this.text(each)));
  }

  #value(value: JsonValue): TypeText {
    if (typeof value === "string") return atom(string(value));
    if (typeof value === "number") return atom(number(value));
    if (value === null || typeof value === "boolean") return atom(constant(value));
    if (isJsonArray(value)) return tupleText(value.map((each) => this.#value(each)));
    if (!isJsonObject(value)) return atom(literal(value));
    const entries = Object.entries(value);
    if (entries.length === 0) return atom(code`{ [key: string]: never }`);
    const members = (): readonly Code[] => entries.map(([name, each]) => after(code`${key(name)}:`, this.#value(each), 2));
    const flats = entries.map(([name, each]) => ({ head: code`${key(name)}: `, flat: this.#value(each).flat }));
    return braces(members, flats.every(({ flat }) => flat !== undefined) ? flats.map(({ head, flat }) => code`${head}${flat!}`) : undefined);
  }

  #array(node: ArrayNode): TypeText {
    const items = this.text(node.items);
    const isShort = items.flat !== undefined && node.minItems <= mostSpelledItems;
    if (isShort && node.minItems > 0) {
      const spelled = Array.from({ length: node.minItems }, () => items);
      return tupleText(node.maxItems === node.minItems ? spelled : [...spelled, around(code`...`, items, code`[]`)]);
    }
    return around(code``, items, code`[]`);
  }

  #tuple(node: TupleNode): TypeText {
    const items = node.prefix.map((each, index) => (index < node.minItems ? this.text(each) : around(code``, this.text(each), code`?`)));
    if (node.rest === undefined) return tupleText(items);
    const rest = this.text(node.rest);
    const missing = Math.min(node.minItems - node.prefix.length, mostSpelledItems);
    const spelled = Array.from({ length: Math.max(0, missing) }, () => rest);
    return tupleText([...items, ...spelled, around(code`...`, rest, code`[]`)]);
  }

  #object(node: ObjectNode): TypeText {
    if (node.keys !== undefined) return this.#map(node, this.settings.reference(node.keys.target));
    const isPlain = node.properties.length <= mostMembersOnLine && node.properties.every((property) => docsOf(property).length === 0);
    const flats = isPlain ? this.#flatMembers(node) : undefined;
    return braces(() => this.members(node, 2), flats);
  }

  /** A map by the values of a named enum. */
  #map(node: ObjectNode, keys: Code): TypeText {
    const value = this.text(typeof node.additional === "boolean" ? { kind: "any", json: true } : node.additional);
    const flat = value.flat === undefined ? undefined : narrow(code`{ [Key in ${keys}]?: ${value.flat} }`);
    return { flat, form: "atom", startsBelow: false, broken: () => braces(() => [after(code`[Key in ${keys}]?:`, value, 2)], undefined).broken(0) };
  }

  /** The members of an object, a line or more each, with their comments. `column`: how far they are indented. */
  members(node: ObjectNode, column: number): readonly Code[] {
    const lines = node.properties.map((property) => this.#member(property, column));
    return [...lines, ...indexSignatures(this, node).map(({ head, value }) => after(head, value, column))];
  }

  #member(property: PropertyNode, column: number): Code {
    const docs = docComment(documentationOf(property.json, property.name, lineWidth - column - 3));
    return code`${docs}${after(memberHead(property), this.memberType(property), column)}`;
  }

  /** The type of a member. What every object inherits under such a name counts as "not there". */
  memberType(property: PropertyNode): TypeText {
    const text = this.text(property.node);
    const isInherited = !property.required && inheritedNames.has(property.name) && property.node.kind !== "any";
    return isInherited ? unionText([text, atom(this.settings.global("Function"))]) : text;
  }

  #flatMembers(node: ObjectNode): readonly Code[] | undefined {
    const texts = [
      ...node.properties.map((property) => ({ head: memberHead(property), value: this.memberType(property) })),
      ...indexSignatures(this, node),
    ];
    const flats: Code[] = [];
    for (const { head, value } of texts) {
      if (value.flat === undefined) return undefined;
      flats.push(code`${head} ${value.flat}`);
    }
    return flats;
  }
}

/** Where a lenient run has found something broken, the code of the defect stands beside it. */
function unknownText(json: Schema): Code {
  const defect = stringMember(json, defectKeyword);
  return defect === undefined ? code`unknown` : code`unknown ${inlineComment(defect)}`;
}

const docsOf = (property: PropertyNode): readonly string[] => documentationOf(property.json, property.name, lineWidth);

const memberHead = (property: PropertyNode): Code => {
  const name = property.readOnly ? code`readonly ${key(property.name)}` : key(property.name);
  return property.required ? code`${name}:` : code`${name}?:`;
};

/** Members that every object has from `Object.prototype`: without these, an object that lacks them would not fit. */
const inheritedNames = new Set([
  "constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString", "valueOf",
]);

const inOrder = <T>(members: readonly T[], isLast: (member: T) => boolean): readonly T[] =>
  members.some(isLast) ? [...members.filter((each) => !isLast(each)), ...members.filter(isLast)] : members;

function isAllButNull(members: readonly SchemaNode[]): boolean {
  const isWhole = (node: SchemaNode): boolean =>
    node.kind === "string" || node.kind === "number" || node.kind === "boolean" ||
    (node.kind === "array" && node.items.kind === "any" && node.minItems === 0) ||
    (node.kind === "object" && node.properties.length === 0 && node.additional === true && node.patterns.length === 0 && node.keys === undefined);
  return members.length === 5 && members.every(isWhole) && new Set(members.map((each) => each.kind)).size === 5;
}
