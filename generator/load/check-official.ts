import { Collector } from "../diagnostics/collector.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ValidationIssue, ValidationResult } from "../own/validation.ts";
import { valueLocation, type Location, type SourceDocument } from "../source/document.ts";
import { isJsonArray, isJsonObject, member, type JsonValue } from "../source/json.ts";
import { locate, writtenPointer } from "../source/locate.ts";
import { nearest } from "../source/nearest.ts";
import { childPath, parsePointer, type Path } from "../source/path.ts";
import { closestIssues, groupIssues, type IssueGroup, isUnknownKey, keyOf } from "./official-issues.ts";
import { typeInWords } from "./type-in-words.ts";

/** The official schema of a format, as gen-api emitted its validator. */
interface OfficialFormat {
  /** The member that says the version, and the versions that are meant. */
  readonly key: string;
  readonly versions: RegExp;
  readonly name: string;
  /** Loaded when a document of the format is judged, and not before. */
  readonly load: () => Promise<{ readonly is: (value: unknown) => boolean; readonly validate: (value: unknown) => ValidationResult }>;
}

const formats: readonly OfficialFormat[] = [
  { key: "swagger", versions: /^2(\.|$)/, name: "Swagger 2.0", load: () => import("../own/swagger-2.0.ts").then(({ isSwagger20: is, validateSwagger20: validate }) => ({ is, validate })) },
  { key: "openapi", versions: /^3\.0(\.|$)/, name: "OpenAPI 3.0", load: () => import("../own/openapi-3.0.ts").then(({ isOpenApi30: is, validateOpenApi30: validate }) => ({ is, validate })) },
  { key: "openapi", versions: /^3\.1(\.|$)/, name: "OpenAPI 3.1", load: () => import("../own/openapi-3.1.ts").then(({ isOpenApi31: is, validateOpenApi31: validate }) => ({ is, validate })) },
  { key: "openapi", versions: /^3\.2(\.|$)/, name: "OpenAPI 3.2", load: () => import("../own/openapi-3.2.ts").then(({ isOpenApi32: is, validateOpenApi32: validate }) => ({ is, validate })) },
  { key: "openrpc", versions: /^1\./, name: "OpenRPC", load: () => import("../own/openrpc-1.ts").then(({ isOpenRpc1: is, validateOpenRpc1: validate }) => ({ is, validate })) },
  { key: "asyncapi", versions: /^2\./, name: "AsyncAPI 2", load: () => import("../own/asyncapi-2.ts").then(({ isAsyncApi2: is, validateAsyncApi2: validate }) => ({ is, validate })) },
  { key: "asyncapi", versions: /^3\./, name: "AsyncAPI 3", load: () => import("../own/asyncapi-3.ts").then(({ isAsyncApi3: is, validateAsyncApi3: validate }) => ({ is, validate })) },
];

/** How many kinds of differences are listed for one document. */
const mostListed = 12;

/**
 * What the official schema of its format has against an OpenAPI, Swagger, OpenRPC or AsyncAPI document; nothing for any
 * other. A valid document costs one verdict; only for an invalid one is it asked why.
 * @param known what is already said of the document: of a value or key at one of these places it is not said again.
 */
export async function checkOfficial(document: SourceDocument, known: readonly Diagnostic[] = []): Promise<readonly Diagnostic[]> {
  const value = document.original ?? document.value;
  const format = formats.find(({ key, versions }) => isJsonObject(value) && Object.hasOwn(value, key) && versions.test(String(value[key])));
  if (format === undefined) return [];
  const { is, validate } = await format.load();
  if (is(value)) return [];
  const { officialKeys } = await import("../own/official-keys.ts");
  const { origins: _, ...rest } = document;
  const teller = new Teller({ ...rest, value }, format.name, officialKeys);
  const places = new Set(known.map(({ location }) => (location.kind === "value" && location.document.file === document.file ? writtenPointer(location) : undefined)));
  const issues = closestIssues(validate(value).errors).filter((issue) => !(saysWrongValue(issue) || isUnknownKey(issue)) || !places.has(issue.instancePath));
  for (const group of groupIssues(issues)) teller.tell(group);
  return teller.finish();
}

const saysWrongValue = ({ keyword }: ValidationIssue): boolean => keyword === "type" || keyword === "enum" || keyword === "const";

class Teller {
  readonly #collector = new Collector();
  readonly #document: SourceDocument;
  readonly #format: string;
  readonly #keys: Readonly<Record<string, readonly string[]>>;
  #left = 0;

  constructor(document: SourceDocument, format: string, keys: Readonly<Record<string, readonly string[]>>) {
    this.#document = document;
    this.#format = format;
    this.#keys = keys;
  }

  tell({ first, alike }: IssueGroup): void {
    const format = this.#format;
    if (this.#collector.diagnostics.length >= mostListed) this.#left++;
    else if (isUnknownKey(first)) this.#tellUnknownKey(first, alike);
    else if (first.keyword === "required") {
      this.#collector.report("official-missing-key", { format, key: String(first.params["missingProperty"]), alike }, this.#locate(first, "key"));
    } else if (saysWrongValue(first)) this.#tellWrongValue(first, alike);
    else this.#collector.report("official-broken-rule", { format, rule: first.message, alike }, this.#locate(first, first.keywordLocation.includes("/propertyNames") ? "key" : "value"));
  }

  finish(): readonly Diagnostic[] {
    const placed = this.#collector.diagnostics.map((diagnostic) => ({ diagnostic, place: locate(diagnostic.location) }));
    placed.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
    if (this.#left === 0) return placed.map(({ diagnostic }) => diagnostic);
    const rest = new Collector();
    rest.report("official-more", { format: this.#format, count: this.#left }, valueLocation(this.#document, undefined));
    return [...placed.map(({ diagnostic }) => diagnostic), ...rest.diagnostics];
  }

  #tellUnknownKey(issue: ValidationIssue, alike: number): void {
    const key = keyOf(issue);
    const holder = this.#valueAt(issue.instancePath.slice(0, issue.instancePath.lastIndexOf("/")));
    const candidates = (this.#keys[issue.absoluteKeywordLocation] ?? []).filter((name) => member(holder, name) === undefined);
    this.#collector.report("official-unknown-key", { format: this.#format, key, alike, nearest: nearest(key, candidates) }, this.#locate(issue, "key"));
  }

  #tellWrongValue(issue: ValidationIssue, alike: number): void {
    const { keyword, params, instancePath } = issue;
    const value = this.#valueAt(instancePath) ?? null;
    const allowed = keyword === "type" ? [] : keyword === "const" ? [params["allowedValue"]] : (params["allowedValues"] as readonly unknown[]);
    const near = typeof value === "string" ? nearest(value, allowed.filter((each) => typeof each === "string")) : undefined;
    const expected = keyword === "type" ? [params["type"]].flat().map((each) => typeNameInWords(String(each))).join(" or ") : listed(allowed);
    const found = keyword === "type" || typeof value === "object" ? typeInWords(value) : JSON.stringify(value);
    this.#collector.report("official-wrong-value", { format: this.#format, expected, found, alike, nearest: near }, this.#locate(issue, "value"));
  }

  #valueAt(instancePath: string): JsonValue | undefined {
    return (parsePointer(instancePath) ?? []).reduce<JsonValue | undefined>(childOf, this.#document.value);
  }

  #locate({ instancePath }: ValidationIssue, part: "key" | "value"): Location {
    let value: JsonValue | undefined = this.#document.value;
    let path: Path | undefined;
    for (const token of parsePointer(instancePath) ?? []) {
      path = childPath(path, isJsonArray(value) ? Number(token) : token);
      value = childOf(value, token);
    }
    return valueLocation(this.#document, path, typeof path?.key === "string" ? part : "value");
  }
}

const listed = (allowed: readonly unknown[]): string => {
  const shown = allowed.slice(0, 12).map((each) => JSON.stringify(each));
  return `${allowed.length > 1 ? "one of " : ""}${shown.join(", ")}${allowed.length > shown.length ? ", …" : ""}`;
};

const childOf = (value: JsonValue | undefined, token: string): JsonValue | undefined =>
  isJsonArray(value) ? value[Number(token)] : isJsonObject(value) ? member(value, token) : undefined;

const typeNameInWords = (type: string): string => (type === "null" ? "null" : /^[aio]/.test(type) ? `an ${type}` : `a ${type}`);
