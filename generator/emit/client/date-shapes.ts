import { code, type Code, join, key, literal, recordKey, string } from "../../code/code.ts";
import { isMoment, Moments } from "../../document/moments.ts";
import { answersOf } from "../../document/symbols.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { HttpOperation, MediaType, RpcMethod } from "../../model/operation.ts";
import type { SchemaId } from "../../model/schema.ts";
import type { ObjectNode, SchemaNode, UnionNode } from "../../model/schema-node.ts";
import type { JsonValue } from "../../source/json.ts";
import { bracketed } from "./layout.ts";
import type { Runtime } from "./runtime.ts";

/** Prints where values hold moments, for a client that converts them to `Date` objects and back. */
export class DateShapes {
  readonly #api: ApiModel;
  readonly #runtime: Runtime;
  readonly #moments: Moments;
  /** The named schemas whose shapes are referred to. */
  readonly #used = new Set<SchemaId>();

  constructor(api: ApiModel, runtime: Runtime) {
    this.#api = api;
    this.#runtime = runtime;
    this.#moments = new Moments(api);
  }

  /** The constant `moments`: the shapes of the named schemas that what has been printed so far refers to. */
  printSchemas(): readonly Code[] {
    const type = this.#runtime.type("dates.ts", "Shape");
    const members: Code[] = [];
    for (const id of this.#used) {
      const { name, node } = this.#api.schemas.get(id)!;
      members.push(code`${recordKey(name)}: ${this.#shape(node) ?? code`{ all: [] }`}`);
    }
    if (members.length === 0) return [];
    return [code`const moments: Readonly<Record<string, ${type}>> = ${bracketed(code`{`, members, code`}`, 60, 1)};`];
  }

  /** The conversions of an operation's body and of its results by status, for its description. */
  printHttp(operation: HttpOperation): readonly Code[] {
    const results = answersOf(operation).flatMap((response) => {
      const shape = this.#contentShape(response.content);
      return shape === undefined ? [] : [code`${key(response.status.replace(/xx$/i, "XX"))}: ${this.#toDates(shape)}`];
    });
    return [
      ...((operation.requestBody?.content ?? []).some(({ schema }) => schema !== undefined && this.#moments.has(schema.node)) ? [this.#toWire()] : []),
      ...(results.length === 0 ? [] : [code`fromWire: ${bracketed(code`{`, results, code`}`, 12, 1)}`]),
    ];
  }

  /** The conversions of a method's params and result, for its description. */
  printRpc({ params, result }: RpcMethod): readonly Code[] {
    const shape = result === undefined ? undefined : this.#shape(result.node);
    return [
      ...(params === undefined || !this.#moments.has(params.node) ? [] : [this.#toWire()]),
      ...(shape === undefined ? [] : [code`fromWire: ${this.#toDates(shape)}`]),
    ];
  }

  readonly #toWire = (): Code => code`toWire: ${this.#runtime.value("dates.ts", "fromDates")}`;

  readonly #toDates = (shape: Code): Code => code`${this.#runtime.value("dates.ts", "toDates")}(${shape})`;

  #contentShape(content: readonly MediaType[]): Code | undefined {
    return all(content.map(({ schema }) => (schema === undefined ? undefined : this.#shape(schema.node))));
  }

  #shape(node: SchemaNode): Code | undefined {
    if (!this.#moments.has(node)) return undefined;
    switch (node.kind) {
      case "string": return isMoment(node) ? string("moment") : undefined;
      case "ref":
        this.#used.add(node.target);
        return code`() => moments[${string(this.#api.schemas.get(node.target)!.name)}]`;
      case "array": return code`{ items: ${this.#shape(node.items)!} }`;
      case "tuple": {
        const rest = node.rest === undefined ? undefined : this.#shape(node.rest);
        const positions = node.prefix.map((each) => this.#shape(each) ?? code`undefined`);
        return code`{ positions: [${join(positions, code`, `)}]${rest === undefined ? code`` : code`, rest: ${rest}`} }`;
      }
      case "object": return this.#object(node);
      case "union": return this.#union(node);
      case "intersection": return all(node.members.map((each) => this.#shape(each)));
      default: return undefined;
    }
  }

  #object(node: ObjectNode): Code {
    const members = node.properties.flatMap((property) => {
      const shape = this.#shape(property.node);
      return shape === undefined ? [] : [code`${recordKey(property.name)}: ${shape}`];
    });
    const others = typeof node.additional === "boolean" ? undefined : this.#shape(node.additional);
    const declared = node.properties.filter((property) => !this.#moments.has(property.node)).map(({ name }) => string(name));
    const list = bracketed(code`{`, members, code`}`, 40, 1);
    if (others === undefined) return code`{ members: ${list} }`;
    return code`{ members: ${list}, others: ${others}${declared.length === 0 ? code`` : code`, declared: [${join(declared, code`, `)}]`} }`;
  }

  #union(node: UnionNode): Code | undefined {
    return node.discriminator === undefined ? all(node.members.map((each) => this.#shape(each))) : this.#tagged(node, node.discriminator);
  }

  #tagged({ members }: UnionNode, tag: string): Code | undefined {
    const cases = members.flatMap((each) => {
      const shape = this.#shape(each);
      return shape === undefined ? [] : [code`[[${join(this.#tagsOf(each, tag).map(literal), code`, `)}], ${shape}]`];
    });
    return cases.length === 0 ? undefined : code`{ tag: ${string(tag)}, cases: ${bracketed(code`[`, cases, code`]`, 30, 1)} }`;
  }

  /** The values that tell a branch. */
  #tagsOf(node: SchemaNode, tag: string): readonly JsonValue[] {
    const target = this.#moments.resolve(node);
    if (target.kind === "intersection") return target.members.map((each) => this.#tagsOf(each, tag)).find((each) => each.length > 0) ?? [];
    const member = target.kind === "object" ? target.properties.find(({ name }) => name === tag) : undefined;
    const value = member === undefined ? undefined : this.#moments.resolve(member.node);
    if (value?.kind === "literal") return [value.value];
    return value?.kind === "enum" ? value.values : [];
  }
}

function all(shapes: readonly (Code | undefined)[]): Code | undefined {
  const [first, ...others] = shapes.filter((shape) => shape !== undefined);
  return first === undefined || others.length === 0 ? first : code`{ all: [${join([first, ...others], code`, `)}] }`;
}
