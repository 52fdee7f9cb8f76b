import { forbidden, type Params, requiredRule, type Rule, tooDeeply } from "./rules.js";

/** One keyword that a value violates. */
export interface ValidationIssue {
  /** JSON Pointer (RFC 6901) to the offending part of the value. */
  readonly instancePath: string;
  /** JSON Pointer along which the keyword was reached, through every `$ref`. */
  readonly keywordLocation: string;
  /** The keyword's own address: its schema's URI with a JSON Pointer fragment. */
  readonly absoluteKeywordLocation: string;
  /** The keyword; `false` for a schema that admits nothing, `$maxDepth` for a value nested too deeply. */
  readonly keyword: string;
  /** What the keyword asked for. */
  readonly params: Params;
  readonly message: string;
}

/** What a validator found. */
export interface ValidationResult {
  readonly valid: boolean;
  /** Empty when valid. After `anyOf` and `oneOf` come the issues of the branches, the closest branch first. */
  readonly errors: readonly ValidationIssue[];
}

/** How to validate. */
export interface ValidateOptions {
  /** Stop at the first issue. */
  readonly firstErrorOnly?: boolean;
}

/** What `parse…` throws. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";
  readonly errors: readonly ValidationIssue[];

  constructor(errors: readonly ValidationIssue[]) {
    super(
      errors
        .map(({ instancePath, message }) => (instancePath === "" ? message : `${instancePath} ${message}`))
        .join("; "),
    );
    this.errors = errors;
  }
}

/** A value by the interface that tools share (https://standardschema.dev, version 1). */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: Output; readonly output: Output } | undefined;
  };
}

/** The outcome in the shape that Standard Schema asks for. */
export type StandardResult<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

/** An issue in the shape that Standard Schema asks for. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** The validators of the parts of one operation; a part without an entry may be anything. */
export interface OperationValidator {
  /** By the parameter's place and name, such as `query.limit`. */
  readonly parameters?: Readonly<Record<string, StandardSchema<unknown>>>;
  /** The request's body, by media type. */
  readonly body?: Readonly<Record<string, StandardSchema<unknown>>>;
  /** Each item of a streamed request body, such as JSON lines, by media type. */
  readonly bodyItems?: Readonly<Record<string, StandardSchema<unknown>>>;
  /** The body of a response, by status as in the definition; by status and media type where it is not the first. */
  readonly responses?: Readonly<Record<string, StandardSchema<unknown>>>;
  /** Each item of a streamed response, such as JSON lines, by the keys of `responses`. */
  readonly responseItems?: Readonly<Record<string, StandardSchema<unknown>>>;
  /** The JSON in the data of events, by the same keys; with a name after it (`200 added`), of events of that name alone. */
  readonly responseEvents?: Readonly<Record<string, StandardSchema<unknown>>>;
  /** The params and the result of a method. */
  readonly params?: StandardSchema<unknown>;
  readonly result?: StandardSchema<unknown>;
  /** The payloads of a channel's messages, by the message's name, seen from the client. */
  readonly send?: Readonly<Record<string, StandardSchema<unknown>>>;
  readonly receive?: Readonly<Record<string, StandardSchema<unknown>>>;
}

/** Gathers what an `explain…` function reports, and becomes the result where anything is. */
export interface Collector {
  /** Whether more issues are wanted. */
  valid: boolean;
  /** `none` until something is reported; `noneOfOne` where one issue is enough. */
  errors: ValidationIssue[];
}

/** Reports what is wrong with `value`: instance path `p`, evaluation path `s`, address `b` of the schema, depth `d` of the value. */
export type Explain = (value: unknown, collector: Collector, p: string, s: string, b: string, d: number) => void;

/** Thrown, and always caught, where a value is nested deeper than the validator may follow. */
const tooDeep: { readonly reason: string } = { reason: tooDeeply };
/** Stands for no issues, so that a valid value takes no array of its own; nothing is ever put into it. */
const none: ValidationIssue[] = [];
/** The same, where one issue is enough. */
const noneOfOne: ValidationIssue[] = [];
const noParams: Params = {};
const valid: ValidationResult = { valid: true, errors: none };

/** Leaves a recursive validator. */
export function refuseDepth(): never {
  throw tooDeep;
}

/** Runs a recursive validator; a value that is too deep is invalid. */
export function matchesBounded(matches: (value: unknown, d: number) => boolean, value: unknown): boolean {
  try {
    return matches(value, 0);
  } catch (error) {
    if (isTooDeep(error)) return false;
    throw error;
  }
}

/** Whether validation ended because of the value's depth, be it counted or met as the end of the stack. */
export function isTooDeep(error: unknown): boolean {
  return error === tooDeep || error instanceof RangeError;
}

/** What `explain` finds wrong with a value; `base` is the address of its schema, where `explain` asks for it. */
export function toResult(explain: Explain, value: unknown, options?: ValidateOptions, base = ""): ValidationResult {
  const start = options !== undefined && options.firstErrorOnly === true ? noneOfOne : none;
  const collector: Collector = { valid: true, errors: start };
  explain(value, collector, "", "", base, 0);
  if (collector.errors === start) return valid;
  collector.valid = false;
  return collector;
}

/** As `toResult`, for a recursive validator; `base` is the address of its schema. */
export function toBoundedResult(
  explain: Explain,
  value: unknown,
  options: ValidateOptions | undefined,
  base: string,
): ValidationResult {
  try {
    return toResult(explain, value, options, base);
  } catch (error) {
    if (!isTooDeep(error)) throw error;
    const keyword = "$maxDepth";
    const issue = {
      instancePath: "",
      keywordLocation: `/${keyword}`,
      absoluteKeywordLocation: `${base}/${keyword}`,
      keyword,
      params: {},
      message: tooDeeply,
    };
    return { valid: false, errors: [issue] };
  }
}

/** A keyword with what it asks for: what all issues of one place in a schema have in common. */
export class Fault {
  readonly rule: Rule;
  readonly params: Params;
  /** Made when it is first reported. */
  message = "";

  constructor(rule: Rule, params: Params) {
    this.rule = rule;
    this.params = params;
  }
}

/** The faults of lacking some members. */
export function missingFaults(...names: readonly string[]): readonly Fault[] {
  return names.map((missingProperty) => new Fault(requiredRule, { missingProperty }));
}

/**
 * Reports the violated keyword at `location`, a JSON Pointer from the place that has the evaluation path `s` and the
 * address `b`. `encoded` is the pointer as part of a URI fragment, where that differs.
 */
export function report(
  c: Collector,
  p: string,
  s: string,
  b: string,
  location: string,
  fault: Fault,
  encoded: string = location,
): void {
  if (!c.valid) return;
  const { rule, params } = fault;
  add(c, p, s + location, b + encoded, rule.keyword, params, (fault.message ||= rule.message(params)));
}

function add(
  c: Collector,
  instancePath: string,
  keywordLocation: string,
  absoluteKeywordLocation: string,
  keyword: string,
  params: Params,
  message: string,
): void {
  const issue = { instancePath, keywordLocation, absoluteKeywordLocation, keyword, params, message };
  if (c.errors === noneOfOne) {
    c.errors = [issue];
    c.valid = false;
  } else if (c.errors === none) c.errors = [issue];
  else c.errors.push(issue);
}

/** Reports each of the required members that `value` lacks. */
export function reportMissing(
  c: Collector,
  p: string,
  s: string,
  b: string,
  location: string,
  value: unknown,
  faults: readonly Fault[],
  encoded: string = location,
): void {
  for (let index = 0; c.valid && index < faults.length; index++) {
    const fault = faults[index]!;
    if (isMissing(value, fault.params["missingProperty"] as string)) report(c, p, s, b, location, fault, encoded);
  }
}

function isMissing(value: unknown, name: string): boolean {
  const members = value as Readonly<Record<string, unknown>>;
  return members[name] === undefined || !Object.hasOwn(members, name);
}

/** Reports something that stands where the schema is `false`; the keyword that leads there gives its name. */
export function reportFalse(
  c: Collector,
  p: string,
  s: string,
  b: string,
  location: string,
  keyword: string,
  encoded: string = location,
): void {
  if (c.valid) add(c, p, s + location, b + encoded, keyword, noParams, forbidden);
}

/**
 * Puts the issues of branches of which none matched in order, the closest branch first: the one at `meant`, if any, then
 * by distance. The issues of branch i are those from `starts[i]` to `starts[i + 1]`, the last ones that there are.
 */
export function orderBranches({ errors }: Collector, starts: readonly number[], meant = -1): void {
  const count = starts.length - 1;
  const isDecided = count - (meant < 0 ? 0 : 1) < 2;
  const measures = isDecided ? [] : measuresOf(errors);
  const distances: number[] = [];
  const order: number[] = [];
  let isOrdered = true;
  for (let branch = 0; branch < count; branch++) {
    const distance = branch === meant ? -1 : isDecided ? 0 : distanceOf(measures, starts[branch]!, starts[branch + 1]!);
    distances.push(distance);
    order.push(branch);
    for (let place = branch; place > 0 && distances[order[place - 1]!]! > distance; place--) {
      isOrdered = false;
      order[place] = order[place - 1]!;
      order[place - 1] = branch;
    }
  }
  if (isOrdered) return;
  rearrange(errors, starts, order);
  if (!isDecided) rearrange(measures, starts, order);
  else {
    const known = measured.get(errors);
    if (known !== undefined && known.length > starts[0]!) known.length = starts[0]!;
  }
}

function rearrange<T>(list: T[], starts: readonly number[], order: readonly number[]): void {
  let first = 0;
  while (order[first] === first) first++;
  const begin = starts[first]!;
  const old = list.slice(begin);
  let next = begin;
  for (let place = first; place < order.length; place++) {
    const branch = order[place]!;
    for (let index = starts[branch]! - begin; index < starts[branch + 1]! - begin; index++) list[next++] = old[index]!;
  }
}

/** The measures of the first of some issues, kept for the choice around the one that has been put in order. */
const measured = new WeakMap<readonly ValidationIssue[], number[]>();

/** The measures of issues. */
function measuresOf(errors: readonly ValidationIssue[]): number[] {
  let measures = measured.get(errors);
  if (measures === undefined) measured.set(errors, (measures = []));
  let path = "";
  let depth = 0;
  for (let index = measures.length; index < errors.length; index++) {
    const { instancePath, keyword } = errors[index]!;
    if (instancePath !== path) depth = depthOf((path = instancePath));
    measures.push(measureOf(depth, keyword));
  }
  return measures;
}

/** The branches that match, of which each has added its character to `passing`: "0", "1" and on, by code. */
export function passingOf(passing: string): readonly number[] {
  return Array.from(passing, (character) => character.charCodeAt(0) - 48);
}

/** The branch that a value means by its member `name`; -1 where it means none. `tags` are the values of each branch. */
export function branchMeant(value: unknown, name: string, tags: readonly (readonly unknown[])[]): number {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, name)) return -1;
  const tag = (value as { readonly [name: string]: unknown })[name];
  return tags.findIndex((values) => values.includes(tag));
}

/** What counts of an issue: how deep in the value it lies, times 32, and how much its keyword weighs. */
export const measureOf = (depth: number, keyword: string): number => depth * 32 + weightOf(keyword);

function weightOf(keyword: string): number {
  if (keyword === "type") return 20;
  if (keyword === "const" || keyword === "enum") return 10;
  return keyword === "required" ? 3 : 1;
}

/**
 * How far a value is from a branch: a wrong type or tag, or a missing member, weighs more the nearer it is to the top,
 * and two faults weigh more than one. `measures` are those of the issues, of which the ones from `start` to `end` count.
 */
export function distanceOf(measures: readonly number[], start: number, end: number): number {
  if (start === end) return 0;
  let top = Infinity;
  for (let index = start; index < end; index++) if (measures[index]! < top) top = measures[index]!;
  top >>= 5;
  let distance = 0;
  for (let index = start; index < end; index++)
    distance += (measures[index]! & 31) / (1 + (measures[index]! >> 5) - top);
  return distance / (1 + top);
}

const slash = 47;

/** How many keys a JSON Pointer has. */
export function depthOf(pointer: string): number {
  let depth = 0;
  for (let index = 0; index < pointer.length; index++) if (pointer.charCodeAt(index) === slash) depth++;
  return depth;
}

/** A member's name as part of a JSON Pointer. */
export function pointerToken(name: string): string {
  return name.includes("/") || name.includes("~") ? escapeToken(name) : name;
}

function escapeToken(name: string): string {
  let token = "";
  let start = 0;
  for (let index = 0; index < name.length; index++) {
    const unit = name[index];
    if (unit !== "/" && unit !== "~") continue;
    token += name.slice(start, index) + (unit === "/" ? "~1" : "~0");
    start = index + 1;
  }
  return token + name.slice(start);
}

/** Wraps a validator as a Standard Schema; `prepare` makes of what comes in what is judged and given back. */
export function toStandard<Output>(
  validate: (value: unknown) => ValidationResult,
  prepare?: (value: unknown) => unknown,
): StandardSchema<Output> {
  return {
    "~standard": {
      version: 1,
      vendor: "gen-api",
      validate: (input) => {
        const value = prepare === undefined ? input : prepare(input);
        const result = validate(value);
        if (result.valid) return { value: value as Output };
        return {
          issues: result.errors.map(({ message, instancePath }) => ({ message, path: keysOf(value, instancePath) })),
        };
      },
    },
  };
}

/** As `toStandard`, for a schema that has no validator of its own; where `explain` asks for its address, that is `uri` with `fragment`. */
export function standardOf(explain: Explain, uri = "", fragment = ""): StandardSchema<unknown> {
  return toStandard((value) => toResult(explain, value, undefined, uri + fragment));
}

/** As `standardOf`, for a recursive validator. */
export function boundedStandardOf(explain: Explain, uri: string, fragment: string): StandardSchema<unknown> {
  return toStandard((value) => toBoundedResult(explain, value, undefined, uri + fragment));
}

/** The keys on the way that a JSON Pointer goes through a value: numbers for items, strings for members. */
function keysOf(value: unknown, pointer: string): (string | number)[] {
  let at: unknown = value;
  return pointer
    .split("/")
    .slice(1)
    .map((token) => {
      const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
      const key = Array.isArray(at) ? Number(name) : name;
      at =
        typeof at === "object" && at !== null ? (at as { readonly [key: string | number]: unknown })[key] : undefined;
      return key;
    });
}
