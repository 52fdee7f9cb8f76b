import type { ApiModel } from "../../model/api-model.ts";
import type { SchemaNode } from "../../model/schema-node.ts";
import type { JsonValue } from "../../source/json.ts";
import type { TextShape } from "../../../templates/validators/coercion.ts";

/** Levels below which the texts of a parameter stay texts. */
const deepest = 8;

/** What a text can become by a schema. */
export function textShapeOf(node: SchemaNode, api: ApiModel, depth: number = 0): TextShape {
  if (depth > deepest) return {};
  const below = (inner: SchemaNode): TextShape => textShapeOf(inner, api, depth + 1);
  switch (node.kind) {
    case "any":
    case "never":
      return {};
    case "string":
      return { text: true };
    case "number":
    case "integer":
      return { number: node.kind };
    case "boolean":
      return { boolean: true };
    case "null":
      return { null: true };
    case "literal":
      return shapeOfValues([node.value]);
    case "enum":
      return shapeOfValues(node.values);
    case "array":
      return { items: below(node.items) };
    case "tuple":
      return { prefix: node.prefix.map(below), ...(node.rest === undefined ? {} : { items: below(node.rest) }) };
    case "object": {
      const members = Object.fromEntries(node.properties.map(({ name, node: inner }) => [name, below(inner)]));
      return node.additional === false ? { members } : { members, others: node.additional === true ? {} : below(node.additional) };
    }
    case "ref": {
      const target = api.schemas.get(node.target);
      return target === undefined ? {} : below(target.node);
    }
    case "union":
      return node.members.map(below).reduce(joinShapes);
    case "intersection":
      return node.members.map(below).reduce(meetShapes);
  }
}

function shapeOfValues(values: readonly JsonValue[]): TextShape {
  const texts = values.filter((value) => typeof value === "string");
  const numbers = values.filter((value) => typeof value === "number");
  return {
    ...(texts.length > 0 ? { text: texts } : {}),
    ...(numbers.length > 0 ? { number: numbers.every(Number.isInteger) ? "integer" : "number" } : {}),
    ...(values.some((value) => typeof value === "boolean") ? { boolean: true } : {}),
    ...(values.includes(null) ? { null: true } : {}),
  };
}

/** What one of two schemas admits. One that admits anything admits every text. */
function joinShapes(a: TextShape, b: TextShape): TextShape {
  const isAny = [a, b].some((each) => Object.keys(each).length === 0);
  const text = isAny || a.text === true || b.text === true ? true : a.text === undefined && b.text === undefined ? undefined : [...(a.text ?? []), ...(b.text ?? [])];
  const members = a.members ?? b.members;
  return {
    ...a,
    ...b,
    ...(text === undefined ? {} : { text }),
    ...(a.number === "number" ? { number: "number" } : {}),
    ...(a.items === undefined || b.items === undefined ? {} : { items: joinShapes(a.items, b.items) }),
    ...(members === undefined ? {} : { members: { ...members, ...b.members, ...joined(a.members, b.members) } }),
  };
}

const joined = (a: TextShape["members"] = {}, b: TextShape["members"] = {}): TextShape["members"] =>
  Object.fromEntries(Object.keys(a).map((name) => [name, Object.hasOwn(b, name) ? joinShapes(a[name]!, b[name]!) : a[name]!]));

/** What both of two schemas admit. */
function meetShapes(a: TextShape, b: TextShape): TextShape {
  if (Object.keys(a).length === 0) return b;
  if (Object.keys(b).length === 0) return a;
  if (a.members !== undefined && b.members !== undefined) {
    const { others: aOthers, ...one } = a;
    const { others: bOthers, ...two } = b;
    return { ...one, ...two, members: { ...a.members, ...b.members }, ...(aOthers === undefined || bOthers === undefined ? {} : { others: meetShapes(aOthers, bOthers) }) };
  }
  const list = (shape: TextShape): readonly string[] | undefined => (shape.text === true ? undefined : shape.text);
  return {
    ...(a.text !== undefined && b.text !== undefined ? { text: list(a) ?? list(b) ?? true } : {}),
    ...(a.number !== undefined && b.number !== undefined ? { number: a.number === "integer" ? "integer" : b.number } : {}),
    ...(a.boolean === true && b.boolean === true ? { boolean: true } : {}),
    ...(a.null === true && b.null === true ? { null: true } : {}),
    ...(a.items !== undefined && b.items !== undefined ? { items: meetShapes(a.items, b.items) } : {}),
  };
}
