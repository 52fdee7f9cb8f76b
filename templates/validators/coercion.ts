import { requiredRule } from "./rules.js";
import { pointerToken, type StandardSchema, toStandard, type ValidationIssue, type ValidationResult, ValidationError } from "./validation.js";

/** What a text can become by a schema; without any member it stays a text. */
export interface TextShape {
  /** The strings that are admitted: all, or these. */
  readonly text?: true | readonly string[];
  readonly number?: "integer" | "number";
  readonly boolean?: true;
  readonly null?: true;
  /** For arrays: the first items, and the others. */
  readonly prefix?: readonly TextShape[];
  readonly items?: TextShape;
  /** For objects: the declared members, and the others. */
  readonly members?: Readonly<Record<string, TextShape>>;
  readonly others?: TextShape;
}

/** How a parameter is written (OpenAPI 3.1, section 4.8.12). */
export interface TextParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie" | "querystring";
  readonly style: string;
  readonly explode: boolean;
  /** The media type of its text, where it is written by one. */
  readonly contentType?: string;
  readonly shape: TextShape;
}

/** How a parameter is judged. */
export interface ParameterJudge {
  readonly name: string;
  readonly required: boolean;
  readonly validate: (value: unknown) => ValidationResult;
  /** Fills in defaults. */
  readonly fill?: (value: unknown) => unknown;
}

/**
 * Parameters as a server gets them: the text of a query or of a Cookie header, `URLSearchParams`, `Headers`, or an object
 * of texts as routers make it. A name may have several values.
 */
export type ParameterTexts =
  | string
  | Iterable<readonly [string, string]>
  | { readonly [name: string]: unknown };

/** One value of a name: decoded, and split at a delimiter before it was decoded where the text is still there. */
interface Written {
  readonly text: string;
  readonly split: (delimiter: RegExp) => readonly string[];
}

type Written$ = Written | { readonly nested: object };
type Texts = ReadonlyMap<string, readonly Written$[]>;

/** Parameters as the values that their schemas speak about. A text that no rule turns into one stays a text. */
export function coerceParameters(parameters: readonly TextParameter[], input: ParameterTexts): Record<string, unknown> {
  const isHeader = parameters[0]?.in === "header";
  const texts = readTexts(input, parameters[0]?.in === "cookie", isHeader);
  const named = new Set(parameters.map(({ name }) => name));
  const values = parameters.flatMap((parameter): [string, unknown][] => {
    if (parameter.in === "querystring") return wholeQuery(parameter, texts, named, input);
    const value = coerceParameter(parameter, texts, named, isHeader ? parameter.name.toLowerCase() : parameter.name);
    return value === undefined ? [] : [[parameter.name, value]];
  });
  return Object.fromEntries(values);
}

/** What is wrong with parameters that were coerced; their defaults are filled in. */
export function judgeParameters(judges: readonly ParameterJudge[], values: Record<string, unknown>): { readonly value: Record<string, unknown>; readonly errors: readonly ValidationIssue[] } {
  const errors: ValidationIssue[] = [];
  const filled = new Map(Object.entries(values));
  for (const { name, required, validate, fill } of judges) {
    const given = filled.get(name);
    const value = fill === undefined ? given : fill(given);
    if (value !== undefined) filled.set(name, value);
    if (value !== undefined) for (const issue of validate(value).errors) errors.push({ ...issue, instancePath: `/${pointerToken(name)}${issue.instancePath}` });
    else if (required) errors.push(missing(name));
  }
  return { value: Object.fromEntries(filled), errors };
}

/** @throws ValidationError with everything that is wrong with the parameters. */
export function parseParameters(parameters: readonly TextParameter[], judges: readonly ParameterJudge[], input: ParameterTexts): Record<string, unknown> {
  const { value, errors } = judgeParameters(judges, coerceParameters(parameters, input));
  if (errors.length > 0) throw new ValidationError(errors);
  return value;
}

/** The same for tools that take a Standard Schema. */
export function toStandardParameters<Output>(parameters: readonly TextParameter[], judges: readonly ParameterJudge[]): StandardSchema<Output> {
  const read = (input: unknown): Record<string, unknown> => coerceParameters(parameters, typeof input === "string" || (typeof input === "object" && input !== null) ? (input as ParameterTexts) : {});
  return toStandard<Output>(
    (value) => {
      const { errors } = judgeParameters(judges, value as Record<string, unknown>);
      return { valid: errors.length === 0, errors };
    },
    (input) => judgeParameters(judges, read(input)).value,
  );
}

function missing(name: string): ValidationIssue {
  const params = { missingProperty: name };
  const { keyword, message } = requiredRule;
  return { instancePath: "", keywordLocation: `/${keyword}`, absoluteKeywordLocation: `#/${keyword}`, keyword, params, message: message(params) };
}

function readTexts(input: ParameterTexts, isCookie: boolean, isHeader: boolean): Texts {
  const texts = new Map<string, Written$[]>();
  const add = (name: string, value: Written$): void => {
    const key = isHeader ? name.toLowerCase() : name;
    const known = texts.get(key);
    if (known === undefined) texts.set(key, [value]);
    else known.push(value);
  };
  if (typeof input === "string") {
    const decode = isCookie ? decodePercent : decodeForm;
    for (const pair of isCookie ? input.split(/;\s*/) : input.replace(/^\?/, "").split("&")) {
      const [, name = "", value = ""] = /^([^=]*)=?([^]*)$/.exec(pair) ?? [];
      if (pair !== "") add(decode(name), { text: decode(value), split: (delimiter) => value.split(delimiter).map(decode) });
    }
  } else if (isIterable(input)) for (const [name, value] of input) add(name, decoded(value));
  else {
    for (const [name, value] of Object.entries(input)) {
      for (const each of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
        if (typeof each === "object" && each !== null) add(name, { nested: each });
        else if (each !== undefined && each !== null) add(name, decoded(String(each)));
      }
    }
  }
  return texts;
}

const isIterable = (input: object): input is Iterable<readonly [string, string]> => Symbol.iterator in input;

const decoded = (text: string): Written => ({ text, split: (delimiter) => text.split(delimiter) });

/** A part of a query as text; what is no percent-encoding stays as it is. */
const decodeForm = (part: string): string => decodePercent(part.replaceAll("+", " "));

function decodePercent(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const delimiters: Readonly<Record<string, RegExp>> = { spaceDelimited: / |%20|\+/, pipeDelimited: /\||%7C/i };

function coerceParameter(parameter: TextParameter, texts: Texts, named: ReadonlySet<string>, key: string): unknown {
  const { style, explode, shape, contentType } = parameter;
  if (style === "deepObject" && isObjectShape(shape)) return deepObject(parameter.name, texts, shape);
  if (style === "form" && explode && isObjectShape(shape) && contentType === undefined && !texts.has(key)) return spreadObject(texts, shape, named);
  const written = texts.get(key);
  if (written === undefined) return undefined;
  const nested = written.find((each) => "nested" in each);
  if (nested !== undefined) return fromNested("nested" in nested ? nested.nested : undefined, shape);
  const values = written as readonly Written[];
  const [first] = values;
  if (contentType !== undefined) return values.length === 1 ? fromContent(first!.text, contentType, shape) : values.map(({ text }) => text);
  const bare = values.map((each) => withoutPrefix(each, parameter));
  if (isArrayShape(shape) && !(bare.length === 1 && isScalar(bare[0]!.text, shape))) return fromItems(bare.flatMap((each) => itemsOf(each, parameter)), shape);
  if (bare.length > 1) return bare.map(({ text }) => text);
  return isObjectShape(shape) && !isScalar(bare[0]!.text, shape) ? fromPairs(bare[0]!, parameter) : fromText(bare[0]!.text, shape);
}

const isArrayShape = ({ items, prefix }: TextShape): boolean => items !== undefined || prefix !== undefined;
const isObjectShape = ({ members, others }: TextShape): boolean => members !== undefined || others !== undefined;

/** Whether a text is a value by itself, where arrays or objects are admitted as well. */
const isScalar = (text: string, shape: TextShape): boolean => isAdmitted(text, shape) || fromScalar(text, shape) !== undefined;

const isAdmitted = (text: string, shape: TextShape): boolean => shape.text === true || (shape.text?.includes(text) ?? false);

/** Without what the styles label (`.`) and matrix (`;name=`) begin with. */
function withoutPrefix(written: Written, { in: place, style, name }: TextParameter): Written {
  const cut = style === "label" ? /^\./ : undefined;
  if (place === "header") return { text: written.text.trim(), split: (delimiter) => written.split(delimiter).map((each) => each.trim()) };
  if (cut !== undefined) return decoded(written.text.replace(cut, ""));
  return style === "matrix" && written.text.startsWith(`;${name}`) ? decoded(written.text.slice(name.length + 1).replace(/^=/, "")) : written;
}

/** The items of one value of a parameter. */
function itemsOf(written: Written, { in: place, style, explode, name }: TextParameter): readonly string[] {
  if (style === "matrix" && explode) return written.text.split(`;${name}=`);
  if (style === "label" && explode) return written.split(/\./);
  if (explode && (place === "query" || place === "cookie")) return [written.text];
  return written.split(delimiters[style] ?? /,/);
}

const fromItems = (items: readonly string[], { prefix = [], items: rest }: TextShape): unknown[] =>
  items.map((item, index) => fromText(item, prefix[index] ?? rest ?? {}));

/** An object whose members stand in one text: `R,100,G,200`, or `R=100,G=200` where it is exploded. */
function fromPairs(written: Written, { in: place, style, explode, shape }: TextParameter): unknown {
  const isAssigned = explode && place !== "query" && place !== "cookie";
  const delimiter = style === "label" && explode ? /\./ : style === "matrix" && explode ? /;/ : (delimiters[style] ?? /,/);
  const parts = written.split(delimiter);
  if (!isAssigned && parts.length % 2 === 1) return fromText(written.text, shape);
  const pairs = isAssigned
    ? parts.map((part) => [part.slice(0, Math.max(0, part.indexOf("="))), part.slice(part.indexOf("=") + 1)] as const)
    : parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1]!] as const] : []));
  return Object.fromEntries(pairs.map(([key, text]) => [key, fromText(text, memberShape(shape, key))]));
}

const memberShape = ({ members = {}, others = {} }: TextShape, key: string): TextShape => (Object.hasOwn(members, key) ? members[key]! : others);

/** An object whose members stand beside the other parameters of a query. */
function spreadObject(texts: Texts, shape: TextShape, named: ReadonlySet<string>): unknown {
  const { members = {}, others } = shape;
  const found = [...texts].filter(([name]) => Object.hasOwn(members, name) || (others !== undefined && !named.has(name)));
  return found.length === 0 ? undefined : Object.fromEntries(found.map(([name, written]) => [name, fromWritten(written, memberShape(shape, name))]));
}

function fromWritten(written: readonly Written$[], shape: TextShape): unknown {
  const texts = written.flatMap((each) => ("text" in each ? [each.text] : []));
  if (texts.length < written.length) return fromNested("nested" in written[0]! ? written[0].nested : undefined, shape);
  return isArrayShape(shape) && !(texts.length === 1 && isScalar(texts[0]!, shape)) ? fromList(texts, shape) : texts.length === 1 ? fromText(texts[0]!, shape) : texts;
}

/** Items by repetition; one text that is a JSON array is what it says, for there is no other way to write it. */
function fromList(texts: readonly string[], shape: TextShape): unknown {
  const whole = texts.length === 1 ? fromJson(texts[0]!) : undefined;
  return Array.isArray(whole) ? whole : fromItems(texts, shape);
}

const deepest = 20;

/** `filter[a][b]=1`; items of arrays are repeated, as `filter[a]=1&filter[a]=2`, `filter[a][]=1` or `filter[a][0]=1`. */
function deepObject(name: string, texts: Texts, shape: TextShape): unknown {
  const leaves: { readonly keys: readonly string[]; readonly written: readonly Written$[] }[] = [];
  for (const [key, written] of texts) {
    if (key === name) return fromWritten(written, shape);
    const path = key.startsWith(`${name}[`) ? key.slice(name.length) : "";
    if (/^(?:\[[^[\]]*\])+$/.test(path)) leaves.push({ keys: path.slice(1, -1).split("]["), written });
  }
  return leaves.length === 0 ? undefined : fromLeaves(leaves, shape);
}

function fromLeaves(leaves: readonly { readonly keys: readonly string[]; readonly written: readonly Written$[] }[], shape: TextShape): unknown {
  const [only] = leaves;
  if (leaves.length === 1 && (only!.keys.length === 0 || only!.keys.length > deepest)) return fromWritten(only!.written, shape);
  const byKey = new Map<string, { keys: readonly string[]; written: readonly Written$[] }[]>();
  for (const { keys: [key = "", ...keys], written } of leaves) {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [{ keys, written }]);
    else known.push({ keys, written });
  }
  if (isArrayShape(shape) && [...byKey.keys()].every((key) => /^\d*$/.test(key))) {
    const parts = [...byKey].flatMap(([key, inner]) => (key === "" ? inner.flatMap(({ written }) => written).map((each) => [{ keys: [], written: [each] }]) : [inner]));
    return parts.map((part, index) => fromLeaves(part, shape.prefix?.[index] ?? shape.items ?? {}));
  }
  return Object.fromEntries([...byKey].map(([key, inner]) => [key, fromLeaves(inner, memberShape(shape, key))]));
}

/** What a router has already taken apart: texts at the leaves. */
function fromNested(value: unknown, shape: TextShape, depth: number = 0): unknown {
  if (depth > deepest) return value;
  if (typeof value === "string") return fromText(value, shape);
  if (Array.isArray(value)) return value.map((each, index) => fromNested(each, shape.prefix?.[index] ?? shape.items ?? {}, depth + 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fromNested(each, memberShape(shape, key), depth + 1)]));
}

/** The members of a whole query stand beside its other parameters. */
function wholeQuery({ contentType, shape }: TextParameter, texts: Texts, named: ReadonlySet<string>, input: ParameterTexts): [string, unknown][] {
  const isForm = contentType === undefined || contentType === "application/x-www-form-urlencoded";
  const value = isForm || typeof input !== "string" ? spreadObject(texts, { ...shape, others: shape.others ?? {} }, named) : fromJson(decodeForm(input.replace(/^\?/, "")));
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

const fromContent = (text: string, contentType: string, shape: TextShape): unknown =>
  /[/+]json\b/i.test(contentType) ? (fromJson(text) ?? text) : fromText(text, shape);

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A text as the value that a schema admits: a text, if that is admitted, else a number, a truth value, null, or JSON. */
function fromText(text: string, shape: TextShape): unknown {
  if (isAdmitted(text, shape)) return text;
  const value = fromScalar(text, shape);
  if (value !== undefined) return value;
  const parsed = isArrayShape(shape) || isObjectShape(shape) ? fromJson(text) : undefined;
  return typeof parsed === "object" && parsed !== null && (Array.isArray(parsed) ? isArrayShape(shape) : isObjectShape(shape)) ? parsed : text;
}

/** `undefined` where the text is none of what is admitted. */
function fromScalar(text: string, shape: TextShape): unknown {
  const value = shape.number === undefined ? undefined : fromNumber(text, shape.number);
  if (value !== undefined) return value;
  if (shape.boolean === true && (text === "true" || text === "false")) return text === "true";
  return shape.null === true && (text === "null" || text === "") ? null : undefined;
}

/** Numbers as JSON writes them; integers by their digits alone, and only those that a double holds exactly. */
function fromNumber(text: string, kind: "integer" | "number"): number | undefined {
  const value = Number(text);
  if (/^-?(?:0|[1-9]\d*)$/.test(text)) return Number.isSafeInteger(value) ? value + 0 : undefined;
  return kind === "number" && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) && Number.isFinite(value) ? value : undefined;
}
