import { Collector } from "../diagnostics/collector.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { validateApiDefinition } from "../own/api-definition.ts";
import definitionSchema from "../own/api-definition.schema.json" with { type: "json" };
import { validateConfiguration } from "../own/configuration.ts";
import configurationSchema from "../own/configuration.schema.json" with { type: "json" };
import type { ValidationIssue } from "../own/validation.ts";
import { valueLocation, type Location, type SourceDocument } from "../source/document.ts";
import { isJsonArray, isJsonObject, member, objectMember, stringMember, type JsonValue } from "../source/json.ts";
import { locate } from "../source/locate.ts";
import { nearest } from "../source/nearest.ts";
import { childPath, parsePointer, type Path } from "../source/path.ts";
import { decodePercent, splitFragment } from "../source/uri.ts";
import { typeInWords } from "./type-in-words.ts";

/** Checks a configuration by its schema. */
export const checkConfiguration = (document: SourceDocument): readonly Diagnostic[] =>
  toDiagnostics(document, validateConfiguration(document.value).errors, configurationSchema as unknown as JsonValue);

/** Checks an api.yaml by its schema. */
export const checkDefinition = (document: SourceDocument): readonly Diagnostic[] =>
  toDiagnostics(document, validateApiDefinition(document.value).errors, definitionSchema as unknown as JsonValue);

/** Turns what a validator found into messages that point at the key or value in question. */
export function toDiagnostics(
  document: SourceDocument,
  issues: readonly ValidationIssue[],
  schema: JsonValue,
): readonly Diagnostic[] {
  const teller = new IssueTeller(document, schema);
  for (let at = 0; at < issues.length; at++) {
    const issue = issues[at]!;
    if (issue.keyword !== "anyOf" && issue.keyword !== "oneOf") teller.tell(issue);
    else {
      const isBranch = (each: ValidationIssue | undefined) =>
        each?.keywordLocation.startsWith(`${issue.keywordLocation}/`) &&
        each.instancePath.startsWith(issue.instancePath);
      const branches: ValidationIssue[] = [];
      while (isBranch(issues[at + 1])) branches.push(issues[++at]!);
      teller.tellChoice(issue, branches);
    }
  }
  return teller.finish();
}

/** A misspelt key explains why another one of the same object is missing. */
interface Misspelling {
  readonly instancePath: string;
  readonly meant: string;
}

class IssueTeller {
  readonly #document: SourceDocument;
  readonly #schema: JsonValue;
  readonly #collector = new Collector();
  readonly #missing: { readonly instancePath: string; readonly key: string }[] = [];
  readonly #misspellings: Misspelling[] = [];

  constructor(document: SourceDocument, schema: JsonValue) {
    this.#document = document;
    this.#schema = schema;
  }

  tell(issue: ValidationIssue): void {
    const { keyword, instancePath, params } = issue;
    if (this.#schemaAt(issue) === false) {
      if (issue.keywordLocation.endsWith("/additionalProperties")) this.#tellUnknownKey(issue);
      else this.#tellForbiddenKey(issue);
    } else if (keyword === "required") this.#missing.push({ instancePath, key: String(params["missingProperty"]) });
    else if (keyword === "type" || keyword === "enum" || keyword === "const") this.#tellWrongValue(issue);
    else this.#tellBrokenRule(issue);
  }

  /** The branches of a choice that all ask for a key are one message; else the closest branch speaks for all. */
  tellChoice({ instancePath, message, keyword }: ValidationIssue, branches: readonly ValidationIssue[]): void {
    const isAboutKeys =
      branches.length > 0 &&
      branches.every((each) => each.keyword === "required" && each.instancePath === instancePath);
    if (isAboutKeys) {
      const keys = branches.map(({ params }) => String(params["missingProperty"]));
      this.#missing.push({ instancePath, key: keys.join('" or "') });
    } else if (branches.length > 0) this.tell(branches[0]!);
    else
      this.#collector.report(
        "broken-rule",
        { rule: keyword === "oneOf" ? "Only one of the alternatives can stand here" : `This ${message}` },
        this.#locate(instancePath),
      );
  }

  finish(): readonly Diagnostic[] {
    for (const { instancePath, key } of this.#missing) {
      const isExplained = this.#misspellings.some(
        (each) =>
          each.instancePath === instancePath && (each.meant === "$ref" || key.split('" or "').includes(each.meant)),
      );
      if (!isExplained) this.#collector.report("missing-key", { key }, this.#locate(instancePath, "key"));
    }
    return sortByPlace(this.#collector.diagnostics);
  }

  /** A key that another key beside it rules out. */
  #tellForbiddenKey({ instancePath }: ValidationIssue): void {
    const name = JSON.stringify(parsePointer(instancePath)?.at(-1) ?? "");
    this.#collector.report(
      "broken-rule",
      { rule: `The key ${name} cannot stand beside the others here` },
      this.#locate(instancePath, "key"),
    );
  }

  #tellUnknownKey({ instancePath, keywordLocation, absoluteKeywordLocation }: ValidationIssue): void {
    const parent = instancePath.slice(0, instancePath.lastIndexOf("/"));
    const key = parsePointer(instancePath)!.at(-1)!;
    const schema = this.#schemaAround(absoluteKeywordLocation);
    const known = Object.keys(objectMember(schema, "properties") ?? {});
    const holder = this.#valueAt(parent);
    const candidates = known.filter((name) => member(holder, name) === undefined);
    // The schemas of objects that may be references stand in an `else`.
    if (keywordLocation.includes("/else/$ref/")) candidates.push("$ref");
    const patterns = Object.keys(objectMember(schema, "patternProperties") ?? {});
    const near = patterns.includes("^/") ? `/${key}` : nearest(key, candidates);
    if (near !== undefined) this.#misspellings.push({ instancePath: parent, meant: near });
    this.#collector.report("unknown-key", { key, nearest: near }, this.#locate(instancePath, "key"));
  }

  #tellWrongValue({ keyword, instancePath, params }: ValidationIssue): void {
    const value = this.#valueAt(instancePath) ?? null;
    if (keyword === "type") {
      const types = [params["type"]].flat().map(String);
      this.#collector.report(
        "invalid-value",
        { expected: types.map(typeNameInWords).join(" or "), found: typeInWords(value) },
        this.#locate(instancePath),
      );
      return;
    }
    const allowed = keyword === "const" ? [params["allowedValue"]] : (params["allowedValues"] as readonly unknown[]);
    const near =
      typeof value === "string"
        ? nearest(
            value,
            allowed.filter((each) => typeof each === "string"),
          )
        : undefined;
    const expected = `${allowed.length > 1 ? "one of " : ""}${allowed.map((each) => JSON.stringify(each)).join(", ")}`;
    this.#collector.report(
      "invalid-value",
      { expected, found: typeof value === "object" ? typeInWords(value) : JSON.stringify(value), nearest: near },
      this.#locate(instancePath),
    );
  }

  #tellBrokenRule({ keyword, keywordLocation, absoluteKeywordLocation, instancePath, message }: ValidationIssue): void {
    const isName = keywordLocation.includes("/propertyNames/");
    const description = stringMember(this.#schemaAround(absoluteKeywordLocation), "description");
    const name = JSON.stringify(parsePointer(instancePath)?.at(-1) ?? "");
    const rule = isName ? `${name} cannot be a name here` : `This ${message}`;
    const hint = isName || keyword === "pattern" ? description : undefined;
    this.#collector.report("broken-rule", { rule }, this.#locate(instancePath, isName ? "key" : "value"), { hint });
  }

  /** The schema that holds the keyword at a location. */
  #schemaAround(absoluteKeywordLocation: string): JsonValue | undefined {
    return tokensOf(absoluteKeywordLocation).slice(0, -1).reduce<JsonValue | undefined>(childOf, this.#schema);
  }

  /** What the keyword at a location is set to. */
  #schemaAt({ absoluteKeywordLocation }: ValidationIssue): JsonValue | undefined {
    return tokensOf(absoluteKeywordLocation).reduce<JsonValue | undefined>(childOf, this.#schema);
  }

  #valueAt(instancePath: string): JsonValue | undefined {
    return (parsePointer(instancePath) ?? []).reduce<JsonValue | undefined>(childOf, this.#document.value);
  }

  #locate(instancePath: string, part: "key" | "value" = "value"): Location {
    let value: JsonValue | undefined = this.#document.value;
    let path: Path | undefined;
    for (const token of parsePointer(instancePath) ?? []) {
      path = childPath(path, isJsonArray(value) ? Number(token) : token);
      value = childOf(value, token);
    }
    return part === "key" && path !== undefined
      ? valueLocation(this.#document, path, "key")
      : valueLocation(this.#document, path);
  }
}

const tokensOf = (keywordLocation: string): string[] =>
  parsePointer(decodePercent(splitFragment(keywordLocation).fragment ?? "")) ?? [];

/** In the order of the text: the order of a validator's issues is its own affair. */
function sortByPlace(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const placed = diagnostics.map((diagnostic) => ({ diagnostic, place: locate(diagnostic.location) }));
  placed.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
  return placed.map(({ diagnostic }) => diagnostic);
}

const childOf = (value: JsonValue | undefined, token: string): JsonValue | undefined =>
  isJsonArray(value) ? value[Number(token)] : isJsonObject(value) ? member(value, token) : undefined;

const typeNameInWords = (type: string): string =>
  type === "null" ? "null" : /^[aio]/.test(type) ? `an ${type}` : `a ${type}`;
