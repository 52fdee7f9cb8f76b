import { type Issue, RequestError, ValidationError } from "./errors.js";

/**
 * Where a value holds moments in time, which JSON spells as texts (RFC 3339). A shape changes what it fits and leaves
 * everything else as it is; a function stands for a shape that is described elsewhere.
 */
export type Shape =
  | "moment"
  | (() => Shape | undefined)
  | { readonly items: Shape }
  | { readonly positions: readonly (Shape | undefined)[]; readonly rest?: Shape }
  | { readonly members: Readonly<Record<string, Shape>>; readonly others?: Shape; readonly declared?: readonly string[] }
  | { readonly tag: string; readonly cases: readonly (readonly [values: readonly unknown[], shape: Shape])[] }
  | { readonly all: readonly Shape[] };

/** Makes the conversion of what arrives; the given value stays as it is. */
export const toDates = (shape: Shape) => (value: unknown, operation: string): unknown => {
  const issues: Issue[] = [];
  const converted = convert(value, shape, [], issues);
  if (issues.length > 0) throw new ValidationError("response", "data", value, issues, { operation });
  return converted;
};

type Path = readonly (string | number)[];

function convert(value: unknown, shape: Shape | undefined, path: Path, issues: Issue[]): unknown {
  if (shape === undefined) return value;
  if (shape === "moment") return typeof value === "string" ? toMoment(value, path, issues) : value;
  if (typeof shape === "function") return convert(value, shape(), path, issues);
  if ("all" in shape) return shape.all.reduce((each, part) => convert(each, part, path, issues), value);
  if (Array.isArray(value)) return convertItems(value, shape, path, issues);
  return isPlainObject(value) ? convertMembers(value, shape, path, issues) : value;
}

function convertItems(items: readonly unknown[], shape: Exclude<Shape, string>, path: Path, issues: Issue[]): unknown {
  if ("items" in shape) return items.map((item, index) => convert(item, shape.items, [...path, index], issues));
  if (!("positions" in shape)) return items;
  const { positions, rest } = shape;
  return items.map((item, index) => convert(item, index < positions.length ? positions[index] : rest, [...path, index], issues));
}

function convertMembers(value: Readonly<Record<string, unknown>>, shape: Exclude<Shape, string>, path: Path, issues: Issue[]): unknown {
  if ("tag" in shape) {
    const tag = Object.hasOwn(value, shape.tag) ? value[shape.tag] : undefined;
    return convert(value, shape.cases.find(([values]) => values.includes(tag))?.[1], path, issues);
  }
  if (!("members" in shape)) return value;
  const { members, others, declared = [] } = shape;
  const shapeOf = (name: string): Shape | undefined =>
    Object.hasOwn(members, name) ? members[name] : declared.includes(name) ? undefined : others;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, convert(member, shapeOf(name), [...path, name], issues)]));
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

const momentPattern = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;

function toMoment(text: string, path: Path, issues: Issue[]): unknown {
  if (momentPattern.test(text)) {
    // A leap second is the moment at which the next minute begins: `Date` knows no 61st second.
    const isLeap = text.slice(17, 19) === "60";
    const moment = new Date(Date.parse(`${text.slice(0, 10)}T${isLeap ? text.slice(11).replace(":60", ":59") : text.slice(11)}`.toUpperCase()) + (isLeap ? 1_000 : 0));
    if (!Number.isNaN(moment.getTime())) return moment;
  }
  issues.push({ message: `is no moment in time: ${JSON.stringify(text)}`, path });
  return text;
}

/**
 * The conversion of what is sent: `Date` objects become texts in UTC. The given value stays as it is.
 * @throws RequestError for a `Date` that is no moment.
 */
export function fromDates(value: unknown, operation: string): unknown {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new RequestError("A date is no moment in time (Invalid Date).", { operation });
    return value.toISOString();
  }
  if (Array.isArray(value)) return value.map((item) => fromDates(item, operation));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fromDates(member, operation)]));
}
