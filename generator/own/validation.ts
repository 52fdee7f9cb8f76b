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
  readonly params: Readonly<Record<string, unknown>>;
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
    super(errors.map(({ instancePath, message }) => (instancePath === "" ? message : `${instancePath} ${message}`)).join("; "));
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
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

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
  /** The body of a response, by status as in the definition. */
  readonly responses?: Readonly<Record<string, StandardSchema<unknown>>>;
  /** The params and the result of a method. */
  readonly params?: StandardSchema<unknown>;
  readonly result?: StandardSchema<unknown>;
  /** The payloads of a channel's messages, by the message's name, seen from the client. */
  readonly send?: Readonly<Record<string, StandardSchema<unknown>>>;
  readonly receive?: Readonly<Record<string, StandardSchema<unknown>>>;
}

/** Gathers what an `explain…` function reports. */
export interface Collector {
  readonly errors: ValidationIssue[];
  readonly firstErrorOnly: boolean;
}

/** Reports what is wrong with `value`: instance path `p`, evaluation path `s`, depth `d` of the value. */
export type Explain = (value: unknown, collector: Collector, p: string, s: string, d: number) => void;

/** Thrown, and always caught, where a value is nested deeper than the validator may follow. */
const tooDeep: { readonly reason: string } = { reason: "too deep" };
const enough: { readonly reason: string } = { reason: "first error found" };
const valid: ValidationResult = { valid: true, errors: [] };

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
function isTooDeep(error: unknown): boolean {
  return error === tooDeep || error instanceof RangeError;
}

/** The result for a value whose verdict is known. */
export function toResult(isValid: boolean, explain: Explain, value: unknown, options: ValidateOptions | undefined, base: string): ValidationResult {
  if (isValid) return valid;
  const collector: Collector = { errors: [], firstErrorOnly: options?.firstErrorOnly === true };
  try {
    explain(value, collector, "", "", 0);
  } catch (error) {
    if (error !== enough) {
      if (!isTooDeep(error)) throw error;
      return { valid: false, errors: [issue("", "/$maxDepth", `${base}/$maxDepth`, "$maxDepth", {})] };
    }
  }
  return { valid: false, errors: collector.errors };
}

/** Reports a violated keyword; its name is the last token of its location. */
export function report(
  collector: Collector,
  instancePath: string,
  evaluationPath: string,
  base: string,
  location: string,
  params: Readonly<Record<string, unknown>>,
  keyword: string = location.slice(location.lastIndexOf("/") + 1),
): void {
  collector.errors.push(issue(instancePath, evaluationPath + location, base + encodeFragment(location), keyword, params));
  if (collector.firstErrorOnly) throw enough;
}

/** A JSON Pointer as part of a URI fragment (RFC 6901, section 6). */
export function encodeFragment(pointer: string): string {
  return /^[\w$/~.-]*$/.test(pointer) ? pointer : encodeURI(pointer.replaceAll(/\p{Surrogate}/gu, "\ufffd")).replaceAll("#", "%23");
}

/** Reports the issues of branches of which none matched, the closest branch first. */
export function reportBranches(collector: Collector, branches: readonly ((collector: Collector) => void)[]): void {
  const found = branches.map((explainBranch) => {
    const inner: Collector = { errors: [], firstErrorOnly: false };
    explainBranch(inner);
    return inner.errors;
  });
  found.sort((a, b) => distanceOf(a) - distanceOf(b));
  for (const errors of found) for (const error of errors) collector.errors.push(error);
}

/**
 * How far a value is from a branch: a wrong type, tag or a missing member at the top weighs more than a fault further
 * inside, and two faults more than one.
 */
export function distanceOf(errors: readonly ValidationIssue[]): number {
  let top = Infinity;
  for (const { instancePath } of errors) top = Math.min(top, depthOf(instancePath));
  let distance = 0;
  for (const { instancePath, keyword } of errors) {
    const depth = depthOf(instancePath) - top;
    distance += (weights[keyword] ?? 1) / (1 + depth);
  }
  return distance / (1 + (Number.isFinite(top) ? top : 0));
}

const weights: { readonly [keyword: string]: number | undefined } = { type: 20, const: 10, enum: 10, required: 3, false: 20 };

function depthOf(pointer: string): number {
  let depth = 0;
  for (let index = pointer.indexOf("/"); index >= 0; index = pointer.indexOf("/", index + 1)) depth++;
  return depth;
}

function issue(
  instancePath: string,
  keywordLocation: string,
  absoluteKeywordLocation: string,
  keyword: string,
  params: Readonly<Record<string, unknown>>,
): ValidationIssue {
  return { instancePath, keywordLocation, absoluteKeywordLocation, keyword, params, message: messageOf(keyword, params) };
}

/** The message for a violated keyword, in words that can follow the name of the value. */
export function messageOf(keyword: string, params: Readonly<Record<string, unknown>>): string {
  const wording = wordings[keyword];
  return wording === undefined ? `does not satisfy ${keyword}` : wording(params);
}

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "undefined";
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
};
const showAll = (value: unknown): string => (Array.isArray(value) ? show(value).slice(1, -1) : show(value));
const plural = (count: unknown, one: string): string => `${String(count)} ${one}${count === 1 ? "" : "s"}`;

const wordings: { readonly [keyword: string]: ((params: Readonly<Record<string, unknown>>) => string) | undefined } = {
  type: ({ type }) => `must be of type ${Array.isArray(type) ? type.join(" or ") : String(type)}`,
  enum: ({ allowedValues }) => `must be one of ${showAll(allowedValues)}`,
  const: ({ allowedValue }) => `must be ${show(allowedValue)}`,
  multipleOf: ({ multipleOf }) => `must be a multiple of ${String(multipleOf)}`,
  maximum: ({ limit, exclusive }) => `must be ${exclusive === true ? "less than" : "at most"} ${String(limit)}`,
  exclusiveMaximum: ({ limit }) => `must be less than ${String(limit)}`,
  minimum: ({ limit, exclusive }) => `must be ${exclusive === true ? "greater than" : "at least"} ${String(limit)}`,
  exclusiveMinimum: ({ limit }) => `must be greater than ${String(limit)}`,
  maxLength: ({ limit }) => `must have at most ${plural(limit, "character")}`,
  minLength: ({ limit }) => `must have at least ${plural(limit, "character")}`,
  pattern: ({ pattern }) => `must match the pattern ${String(pattern)}`,
  format: ({ format }) => `must have the format ${String(format)}`,
  maxItems: ({ limit }) => `must have at most ${plural(limit, "item")}`,
  minItems: ({ limit }) => `must have at least ${plural(limit, "item")}`,
  uniqueItems: () => "must not have two equal items",
  contains: ({ minContains }) => `must have at least ${plural(minContains, "item")} that the schema of "contains" admits`,
  minContains: ({ minContains }) => `must have at least ${plural(minContains, "item")} that the schema of "contains" admits`,
  maxContains: ({ maxContains }) => `must have at most ${plural(maxContains, "item")} that the schema of "contains" admits`,
  maxProperties: ({ limit }) => `must have at most ${plural(limit, "member")}`,
  minProperties: ({ limit }) => `must have at least ${plural(limit, "member")}`,
  required: ({ missingProperty }) => `must have the member ${show(missingProperty)}`,
  dependentRequired: ({ property, missingProperty }) => `must have the member ${show(missingProperty)} beside ${show(property)}`,
  dependencies: ({ property, missingProperty }) => `must have the member ${show(missingProperty)} beside ${show(property)}`,
  not: () => "must not match the schema of \"not\"",
  anyOf: () => "must match at least one of the alternatives",
  oneOf: ({ passing }) => (Array.isArray(passing) && passing.length > 0
    ? `must match exactly one of the alternatives, not ${passing.length}`
    : "must match one of the alternatives"),
  false: () => "must not be there",
  $maxDepth: () => "is nested too deeply",
};

/** A member's name as part of a JSON Pointer. */
export function pointerToken(name: string): string {
  return name.includes("~") || name.includes("/") ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
}

/** Wraps a validator as a Standard Schema. */
export function toStandard<Output>(validate: (value: unknown) => ValidationResult): StandardSchema<Output> {
  return {
    "~standard": {
      version: 1,
      vendor: "gen-api",
      validate: (value) => {
        const result = validate(value);
        if (result.valid) return { value: value as Output };
        return { issues: result.errors.map(({ message, instancePath }) => ({ message, path: keysOf(value, instancePath) })) };
      },
    },
  };
}

/** The keys on the way that a JSON Pointer goes through a value: numbers for items, strings for members. */
function keysOf(value: unknown, pointer: string): (string | number)[] {
  let at: unknown = value;
  return pointer.split("/").slice(1).map((token) => {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    const key = Array.isArray(at) ? Number(name) : name;
    at = typeof at === "object" && at !== null ? (at as { readonly [key: string | number]: unknown })[key] : undefined;
    return key;
  });
}
