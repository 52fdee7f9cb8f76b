import type { Collector } from "../diagnostics/collector.ts";
import type { Subject } from "../diagnostics/diagnostic.ts";
import { invariant } from "../source/invariant.ts";
import { valueLocation } from "../source/document.ts";
import type { Host } from "../source/host.ts";
import { isJsonObject, member, type JsonValue } from "../source/json.ts";
import { nearest } from "../source/nearest.ts";
import { escapePointerToken } from "../source/path.ts";
import { filePath, isAbsoluteUri, splitFragment } from "../source/uri.ts";
import { nearestFile, type DocumentReader } from "./document-reader.ts";
import type { Registry } from "./registry.ts";
import type { Found, Missing } from "./resolve.ts";
import { readStandardSchemas } from "./standard-schemas.ts";
import type { PendingReference } from "./walk.ts";

/** Says of references that lead nowhere what is missing and what was probably meant. */
export class ReferenceReporter {
  readonly #host: Host;
  readonly #reader: DocumentReader;
  readonly #registry: Registry;
  readonly #collector: Collector;
  /** How many more names are compared to guess what was meant: a thousand mistakes in a big file are no time for guesses. */
  #comparisons = 200_000;

  constructor(host: Host, reader: DocumentReader, registry: Registry, collector: Collector) {
    this.#host = host;
    this.#reader = reader;
    this.#registry = registry;
    this.#collector = collector;
  }

  report(pending: PendingReference, outcome: Found | Missing): void {
    invariant(
      "missing" in outcome && outcome.missing !== "file",
      "a reference was left unresolved that could be followed",
    );
    const { text } = pending;
    const location = valueLocation(pending.resource.location.document, pending.path);
    const subject = subjectOf(pending);
    switch (outcome.missing) {
      case "outside-root":
        return this.#collector.report("reference-outside-root", { reference: text }, location, { subject });
      case "anchor": {
        const name = this.#nearest(outcome.name, [...outcome.resource.anchors.keys()]);
        const meant = name === undefined ? undefined : `${splitFragment(text).uri}#${name}`;
        return this.#collector.report("unresolved-reference", { reference: text, nearest: meant }, location, { subject });
      }
      case "member":
        return this.#collector.report(
          "unresolved-reference",
          { reference: text, nearest: this.#nearestPointer(text, outcome) },
          location,
          { subject },
        );
      case "resource":
        return this.#reportResource(pending, outcome);
    }
  }

  #reportResource(pending: PendingReference, missing: Missing & { readonly missing: "resource" }): void {
    const { text, resource, path } = pending;
    const location = valueLocation(resource.location.document, path);
    const subject = subjectOf(pending);
    const standard = readStandardSchemas(missing.uri);
    if (standard !== undefined && "missingPackage" in standard) {
      this.#collector.report("meta-schema-missing", { reference: text, package: standard.missingPackage }, location, { subject });
      return;
    }
    const { uri, fragment } = splitFragment(text);
    const suffix = fragment === undefined ? "" : `#${fragment}`;
    if (missing.path !== undefined && this.#reader.isBroken(missing.path)) return;
    const file =
      missing.path === undefined || this.#comparisons < 0 ? undefined : nearestFile(this.#host, missing.path, resource.location.document.file.path);
    const isRelative = !isAbsoluteUri(uri);
    const byFile =
      file === undefined || !isRelative
        ? undefined
        : uri.slice(0, uri.lastIndexOf("/") + 1) + file.slice(file.lastIndexOf("/") + 1) + suffix;
    const byId = byFile === undefined ? this.#nearestId(missing.uri, isRelative) : undefined;
    const near = byFile ?? (byId === undefined ? undefined : byId + suffix);
    const isMissing = missing.path !== undefined && this.#reader.failureOf(missing.path) === "missing";
    if (isMissing && filePath(missing.uri) !== undefined) {
      this.#collector.report(
        "referenced-file-missing",
        { reference: text, path: missing.path!, nearest: near },
        location,
        { subject },
      );
      return;
    }
    const hint =
      near === undefined && !isRelative
        ? "gen-api never uses the network: the schema with this identifier must be among the schemas of the API."
        : undefined;
    this.#collector.report("unresolved-reference", { reference: text, nearest: near }, location, { hint, subject });
  }

  /** The known identifier next to a URI; only its last segment for a relative reference. */
  #nearestId(uri: string, isRelative: boolean): string | undefined {
    const known = [...this.#registry.resources.keys()].filter((each) => filePath(each) === undefined);
    if (!isRelative) return this.#nearest(uri, known);
    const folder = uri.slice(0, uri.lastIndexOf("/") + 1);
    return this.#nearest(
      uri.slice(folder.length),
      known.filter((each) => each.startsWith(folder)).map((each) => each.slice(folder.length)),
    );
  }

  /** The reference with its wrong token put right; or to the same name where definitions stand in this document. */
  #nearestPointer(
    text: string,
    { value, tokens, index }: Missing & { readonly missing: "member" },
  ): string | undefined {
    if (this.#comparisons < 0) return undefined;
    const { uri } = splitFragment(text);
    const print = (all: readonly string[]): string =>
      `${uri}#/${all.map((token) => encodeFragment(escapePointerToken(token))).join("/")}`;
    const keys = isJsonObject(value) ? Object.keys(value) : [];
    const near = this.#nearest(tokens[index]!, keys);
    const isWhole = near !== undefined && walkable(value, [near, ...tokens.slice(index + 1)]);
    if (isWhole) return print([...tokens.slice(0, index), near, ...tokens.slice(index + 1)]);
    const name = tokens.at(-1)!;
    for (const container of containers) {
      const names =
        index === 0 ? Object.keys((container.reduce<JsonValue | undefined>(member, value) ?? {}) as object) : [];
      if (names.includes(name)) return print([...container, name]);
    }
    return undefined;
  }

  #nearest(name: string, candidates: readonly string[]): string | undefined {
    this.#comparisons -= candidates.length;
    return this.#comparisons < 0 ? undefined : nearest(name, candidates);
  }
}

/** What a reference stands for. */
export const subjectOf = ({ keyword, kind, resource }: PendingReference): Subject => ({
  kind: keyword === "mapping" ? keyword : kind,
  dialect: resource.dialect,
});

/** Where definitions usually stand. */
const containers = [["$defs"], ["definitions"], ["components", "schemas"]];

const walkable = (value: JsonValue, tokens: readonly string[]): boolean => {
  let at: JsonValue | undefined = value;
  for (const token of tokens) at = Array.isArray(at) ? (at[Number(token)] as JsonValue | undefined) : member(at, token);
  return at !== undefined;
};

/** Escapes what a URI fragment cannot hold (RFC 3986, section 3.5). */
const encodeFragment = (token: string): string =>
  token.replaceAll(/[^A-Za-z0-9\-._~!$&'()*+,;=:@/?\u0080-\u{10ffff}]/gu, (character) => encodeURIComponent(character));
