import type { JsonObject, JsonValue } from "../../source/json.ts";
import type { TextRange } from "../../source/text-problem.ts";
import type { ExampleComment, ExampleValue, ReadingFault, ReadingResult } from "./example-value.ts";
import { JsonText, ReadingError } from "./json-text.ts";
import { holeKey, type MemberNode, toExampleValue, type ValueNode } from "./value-node.ts";

/** How deep an example may nest. */
const maxDepth = 1_000;

/**
 * Reads what people write as JSON in documents: strict JSON, then comments, trailing commas, several documents, dots
 * for what is left out, and members without their braces; each step that was needed is told. `isJson5` allows that
 * one's spelling of keys, strings and numbers as well.
 * @param base the offset of `text` in its file.
 */
export function parseExampleJson(text: string, base: number, isJson5 = false): ReadingResult {
  const parser = new ExampleParser(new JsonText(text, base, isJson5), isJson5);
  const fault = parser.parse();
  return { documents: parser.documents, steps: parser.text.steps, trailingCommas: parser.trailingCommas, fault };
}

class ExampleParser {
  readonly text: JsonText;
  readonly documents: ExampleValue[] = [];
  readonly trailingCommas: TextRange[] = [];
  readonly #isJson5: boolean;
  #depth = 0;
  #commentsTaken = 0;

  constructor(text: JsonText, isJson5: boolean) {
    this.text = text;
    this.#isJson5 = isJson5;
  }

  parse(): ReadingFault | undefined {
    try {
      for (this.text.skipBlanks(); !this.text.isAtEnd; this.text.skipBlanks()) this.#parseDocument();
      this.#addComments(this.text.comments.slice(this.#commentsTaken));
      if (this.documents.length === 0) this.text.fail("there is no value here");
      return undefined;
    } catch (error) {
      if (error instanceof ReadingError) return error.fault;
      throw error;
    }
  }

  #parseDocument(): void {
    if (this.documents.length > 0) this.text.steps.add("several-documents");
    const node = this.#startsMember() ? this.#parseBareMembers() : this.#parseValue();
    this.text.skipBlanks();
    if (this.text.next === "," && this.documents.length >= 0) this.text.take(",");
    const sameLine = this.text.comments.slice(this.#commentsTaken);
    this.#commentsTaken = this.text.comments.length;
    const own = sameLine.filter(({ start }) => start < node.end);
    this.documents.push(toExampleValue(node, own));
    this.#commentsTaken -= sameLine.length - own.length;
  }

  /** Comments after the last document belong to it. */
  #addComments(comments: readonly ExampleComment[]): void {
    const last = this.documents.pop();
    if (last !== undefined) this.documents.push({ ...last, comments: [...last.comments, ...comments] });
  }

  #startsMember(): boolean {
    const start = this.text.offset;
    const steps = this.text.comments.length;
    const isKey = this.text.next === '"' || this.#isJson5 ? this.#tryKey() : false;
    if (isKey) this.text.skipBlanks();
    const isMember = isKey && this.text.next === ":";
    this.text.seek(start);
    this.text.comments.length = steps;
    return isMember;
  }

  #tryKey(): boolean {
    try {
      return this.text.takeString() !== undefined || (this.#isJson5 && this.text.takeIdentifier() !== undefined);
    } catch (error) {
      if (error instanceof ReadingError) return false;
      throw error;
    }
  }

  #parseBareMembers(): ValueNode {
    this.text.steps.add("bare-members");
    return this.#parseMembers(this.text.offset, () => this.text.isAtEnd);
  }

  #parseValue(): ValueNode {
    const start = this.text.offset;
    if (++this.#depth > maxDepth) this.text.fail(`this is nested deeper than ${maxDepth} levels`);
    const node = this.#parseCollection(start) ?? this.#parseScalar(start);
    this.#depth--;
    return node;
  }

  #parseCollection(start: number): ValueNode | undefined {
    if (this.text.take("{")) return this.#parseMembers(start, () => this.text.take("}"));
    return this.text.take("[") ? this.#parseItems(start) : undefined;
  }

  #parseMembers(start: number, isClosed: () => boolean): ValueNode {
    const members = new Map<string, MemberNode>();
    let holes = 0;
    for (let needsComma = false; ; ) {
      if (this.text.skipBlanks()) this.#addHole(members, this.text.offset, holes++);
      if (isClosed()) break;
      if (this.text.next === "," && members.size > 0) {
        if (this.#takeComma(isClosed, () => this.#addHole(members, this.text.offset, holes++))) break;
        needsComma = false;
      }
      const at = this.text.offset;
      // Dots stand with commas around them, or without.
      const isHole = this.text.takeDots();
      if (isHole) this.#addHole(members, at, holes++);
      else if (needsComma) this.#failAfterMember();
      else this.#parseMember(members);
      needsComma = !isHole;
    }
    const value = Object.fromEntries([...members].map(([key, { node }]) => [key, node.value])) as JsonObject;
    return { value, isHole: false, members, ...this.text.rangeFrom(start) };
  }

  #failAfterMember(): never {
    return this.text.isAtEnd ? this.text.fail('"}" is missing at the end') : this.text.fail('"," or "}" is expected here');
  }

  /** Takes a comma; returns whether it was the last thing before the end. */
  #takeComma(isClosed: () => boolean, onHole: () => void): boolean {
    const start = this.text.offset;
    this.text.take(",");
    const range = this.text.rangeFrom(start);
    if (this.text.skipBlanks()) onHole();
    if (!isClosed()) return false;
    if (!this.#isJson5) {
      this.text.steps.add("trailing-comma");
      this.trailingCommas.push(range);
    }
    return true;
  }

  #addHole(members: Map<string, MemberNode>, start: number, index: number): void {
    this.text.steps.add("holes");
    members.set(holeKey(index), { key: this.text.rangeFrom(start), node: this.#toHole(start) });
  }

  #toHole(start: number): ValueNode {
    this.text.steps.add("holes");
    return { value: null, isHole: true, ...this.text.rangeFrom(start) };
  }

  #parseMember(members: Map<string, MemberNode>): void {
    const start = this.text.offset;
    const key = this.text.takeString() ?? (this.#isJson5 ? this.#takeBareKey() : undefined);
    if (key === undefined) return this.text.isAtEnd ? this.text.fail('"}" is missing at the end') : this.text.fail("a key in double quotes is expected here");
    const range = this.text.rangeFrom(start);
    if (members.has(key)) this.text.fail(`the key "${key}" stands here twice`, range);
    this.text.skipBlanks();
    if (!this.text.take(":")) this.text.fail('":" is expected here');
    this.text.skipBlanks();
    members.set(key, { key: range, node: this.#parseValue() });
  }

  #takeBareKey(): string | undefined {
    const name = this.text.takeIdentifier();
    if (name !== undefined) this.text.steps.add("json5");
    return name;
  }

  #parseItems(start: number): ValueNode {
    const items: ValueNode[] = [];
    const isClosed = (): boolean => this.text.take("]");
    for (let needsComma = false; ; ) {
      if (this.text.skipBlanks()) items.push(this.#toHole(this.text.offset));
      if (isClosed()) break;
      if (this.text.next === "," && items.length > 0) {
        if (this.#takeComma(isClosed, () => items.push(this.#toHole(this.text.offset)))) break;
        needsComma = false;
      }
      const at = this.text.offset;
      const isHole = this.text.takeDots();
      if (isHole) items.push(this.#toHole(at));
      else if (needsComma) this.text.fail(this.text.isAtEnd ? '"]" is missing at the end' : '"," or "]" is expected here');
      else items.push(this.#parseValue());
      needsComma = !isHole;
    }
    return { value: items.map(({ value }) => value), isHole: false, items, ...this.text.rangeFrom(start) };
  }

  #parseScalar(start: number): ValueNode {
    if (this.text.takeDots()) return this.#toHole(start);
    const value: JsonValue | undefined = this.text.takeString() ?? this.text.takeNumber() ?? this.#takeWord(start);
    if (value === undefined) return this.text.fail(this.text.isAtEnd ? "a value is missing at the end" : "a value is expected here");
    return { value, isHole: false, ...this.text.rangeFrom(start) };
  }

  #takeWord(start: number): JsonValue | undefined {
    const word = this.text.takeIdentifier();
    const words: Readonly<Record<string, JsonValue>> = { true: true, false: false, null: null };
    if (word !== undefined && Object.hasOwn(words, word)) return words[word]!;
    if (word !== undefined) return this.text.fail(`${word} is no value of JSON`, this.text.rangeFrom(start));
    return undefined;
  }
}
