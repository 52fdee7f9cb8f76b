import type { Collector } from "../diagnostics/collector.ts";
import type { DialectName, Reference, ReferenceGraph, Target } from "../model/reference-graph.ts";
import { valueLocation, type Location, type SourceDocument } from "../source/document.ts";
import type { Host } from "../source/host.ts";
import { isJsonObject, type JsonValue } from "../source/json.ts";
import { splitFragment } from "../source/uri.ts";
import { definitionKindOf } from "./definition-kind.ts";
import type { DocumentReader } from "./document-reader.ts";
import { findEndlessReferences } from "./endless-references.ts";
import { MetaSchemas } from "./meta-schemas.ts";
import { ReferenceReporter, subjectOf } from "./reference-reporter.ts";
import { Registry } from "./registry.ts";
import { Resolver, type Found } from "./resolve.ts";
import type { Kind } from "./shapes.ts";
import { readStandardSchemas } from "./standard-schemas.ts";
import { typeInWords } from "./type-in-words.ts";
import { Walker, type PendingReference } from "./walk.ts";

interface Entry {
  readonly document: SourceDocument;
  readonly kind: Kind | undefined;
  readonly dialect: DialectName;
}

/** Builds the reference graph of some documents, reading further files where references lead. */
export class GraphBuilder {
  readonly #host: Host;
  readonly #reader: DocumentReader;
  readonly #collector: Collector;
  readonly #registry = new Registry();
  readonly #metaSchemas = new MetaSchemas();
  readonly #walker: Walker;
  readonly #asked = new Set<string>();
  readonly #resolver: Resolver;
  readonly #entries = new Map<SourceDocument, Entry>();
  readonly #reached = new Set<Target>();

  constructor(host: Host, reader: DocumentReader, collector: Collector) {
    this.#host = host;
    this.#reader = reader;
    this.#collector = collector;
    this.#walker = new Walker(this.#registry, this.#metaSchemas, collector);
    this.#resolver = new Resolver(this.#registry, this.#asked);
  }

  /** Adds a document that is read already. `dialect` is that of schemas in it that name none. */
  add(document: SourceDocument, kind: Kind | undefined, dialect: DialectName): void {
    this.#entries.set(document, { document, kind, dialect });
    this.#metaSchemas.add(document);
  }

  has(document: SourceDocument): boolean {
    return this.#entries.has(document);
  }

  /** Walks all documents and resolves all references. Called once. */
  build(): void {
    for (const { document, kind, dialect } of this.#entries.values()) {
      this.#walker.walkDocument(document, kind, dialect, { isNamed: kind === "schema" });
    }
    const unresolved = this.#resolveAll();
    const reporter = new ReferenceReporter(this.#host, this.#reader, this.#registry, this.#collector);
    for (const pending of unresolved) reporter.report(pending, this.#resolver.resolve(pending.resource, pending.text));
    findEndlessReferences(this.#registry, this.#collector);
  }

  result(): {
    readonly documents: readonly SourceDocument[];
    readonly namedSchemas: readonly Target[];
    readonly graph: ReferenceGraph;
  } {
    const { resources, references, resourceAt } = this.#registry;
    for (const target of this.#reached) this.#walker.named.add(target);
    return {
      documents: [...this.#entries.keys()],
      namedSchemas: [...this.#walker.named],
      graph: { resources, references, resourceAt },
    };
  }

  /** Follows references until none is left or none gets any further; gives those that lead nowhere. */
  #resolveAll(): PendingReference[] {
    const { pending: found } = this.#walker;
    let unresolved: PendingReference[] = [];
    for (;;) {
      const missingFiles = new Map<string, PendingReference>();
      const rest: PendingReference[] = [];
      let progress = false;
      for (const pending of [...unresolved, ...found.splice(0)]) {
        if (this.#resolve(pending, missingFiles)) progress = true;
        else rest.push(pending);
      }
      if (missingFiles.size > 0) this.#readFiles(missingFiles);
      const isStandard = this.#readStandardSchemas(rest);
      unresolved = rest;
      if (!progress && missingFiles.size === 0 && !isStandard && found.length === 0) return unresolved;
      if (rest.length === 0 && found.length === 0) return [];
    }
  }

  #resolve(pending: PendingReference, missingFiles: Map<string, PendingReference>): boolean {
    const found = this.#resolver.resolve(pending.resource, pending.text);
    if (!("missing" in found)) {
      this.#follow(pending, found);
      return true;
    }
    if (found.missing === "file" && !missingFiles.has(found.path)) missingFiles.set(found.path, pending);
    return false;
  }

  /** Records where a reference leads, and walks what stands there if no walk came by. */
  #follow(pending: PendingReference, { target, slot, path }: Found): void {
    const { kind, keyword, holder, text } = pending;
    const isRight =
      slot === undefined
        ? canBe(kind, target.json)
        : slot.count === "one" && slot.kind === kind && canBe(kind, target.json);
    if (!isRight) {
      const location = valueLocation(pending.resource.location.document, pending.path);
      this.#collector.report(
        "reference-to-wrong-kind",
        { reference: text, expected: kindInWords(kind), found: foundInWords(kind, slot, target.json) },
        location,
        {
          related: [{ message: "It leads here", location: target.location }],
          subject: subjectOf(pending),
        },
      );
      return;
    }
    if (slot === undefined && isJsonObject(target.json)) {
      this.#resolver.reach(target.json, kind);
      this.#walker.walk(target.json, kind, target.resource, path);
    }
    const at = slot === undefined ? this.#registry.targetAt(target.resource, target.json, path) : target;
    if (kind === "schema") this.#reached.add(at);
    if (keyword === "mapping") return;
    const known = this.#registry.references.get(holder);
    const dynamicAnchor = dynamicAnchorOf(pending, at);
    const reference: Reference = {
      keyword,
      text,
      target: at,
      ...(dynamicAnchor === undefined ? {} : { dynamicAnchor }),
    };
    if (known === undefined) this.#registry.references.set(holder, [reference]);
    else if (!known.some((each) => each.keyword === keyword)) known.push(reference);
  }

  #readFiles(missing: ReadonlyMap<string, PendingReference>): void {
    for (const [path, pending] of missing) {
      this.#asked.add(path);
      if (this.#reader.failureOf(path) === "missing") continue;
      const location: Location = valueLocation(pending.resource.location.document, pending.path);
      for (const document of this.#reader.read(path, location)) this.#addReferenced(document, pending);
    }
  }

  /** Adds a file that a reference asked for: what it is follows from itself, else from what the reference expects. */
  #addReferenced(document: SourceDocument, { kind, text, resource }: PendingReference): void {
    if (this.#entries.has(document)) return;
    const definition = definitionKindOf(document.value);
    const isRoot = (splitFragment(text).fragment ?? "") === "";
    const shape = definition?.shape ?? (isRoot || kind === "schema" ? kind : undefined);
    this.add(document, shape, definition?.dialect ?? resource.dialect);
    this.#walker.walkDocument(document, shape, definition?.dialect ?? resource.dialect);
  }

  /** Adds the meta-schemas of the standard drafts that references ask for. */
  #readStandardSchemas(unresolved: readonly PendingReference[]): boolean {
    let isAny = false;
    for (const { resource, text } of unresolved) {
      const found = this.#resolver.resolve(resource, text);
      if (!("missing" in found) || found.missing !== "resource") continue;
      const standard = readStandardSchemas(found.uri);
      if (standard === undefined || "missingPackage" in standard) continue;
      for (const document of standard.documents) {
        if (this.#registry.find(document.uri) !== undefined) continue;
        isAny = true;
        this.#walker.walkDocument(document, "schema", "2020-12", { isStandard: true });
      }
      // The scheme of the identifiers differs between drafts, and is often mistaken.
      const root =
        this.#registry.find(found.uri.replace(/^https?:/, "http:")) ??
        this.#registry.find(found.uri.replace(/^https?:/, "https:"));
      if (root === undefined) continue;
      isAny = true;
      this.#registry.addDocumentRoot(found.uri, root);
    }
    return isAny;
  }
}

const canBe = (kind: Kind, value: JsonValue): boolean =>
  isJsonObject(value) || (kind === "schema" && typeof value === "boolean");

/** 2020-12 core, section 8.2.3.2, and 2019-09 core, section 8.2.4.2.1. */
function dynamicAnchorOf({ keyword, text }: PendingReference, target: Target): string | undefined {
  if (keyword === "$recursiveRef") return target.resource.recursiveAnchor && target.pointer === "" ? "" : undefined;
  if (keyword !== "$dynamicRef") return undefined;
  const name = splitFragment(text).fragment ?? "";
  return target.resource.dynamicAnchors.get(name) === target ? name : undefined;
}

/** The kind of an object as messages say it: `requestBody` → `a request body`. */
function kindInWords(kind: Kind): string {
  const words = kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace("rpc ", "");
  return `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
}

function foundInWords(expected: Kind, slot: Found["slot"], value: JsonValue): string {
  if (!isJsonObject(value)) return typeInWords(value);
  if (slot === undefined) return "an object";
  if (slot.count === "one") return kindInWords(slot.kind);
  return `a ${slot.count === "list" ? "list" : "map"} of ${slot.kind === expected ? "them" : "other objects"}`;
}
