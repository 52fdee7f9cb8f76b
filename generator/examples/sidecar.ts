import { Collector, type Staged } from "../diagnostics/collector.ts";
import { type Location, type SourceDocument, valueLocation } from "../source/document.ts";
import { isJsonObject, type JsonObject, type JsonValue, member, objectMember } from "../source/json.ts";
import { nearest } from "../source/nearest.ts";
import { childPath, pathOf, type Path } from "../source/path.ts";
import { type Annotation, annotationKeys, type AnnotationProblem, buildAnnotation } from "./annotation.ts";

/** One entry of a sidecar: which block is meant, and what is said about it. */
export interface SidecarEntry {
  /** The document, relative to the project's root. */
  readonly file: string;
  readonly headingPath: string;
  readonly ordinal: number;
  readonly hash: string;
  readonly annotations: readonly Annotation[];
  readonly document: SourceDocument;
  readonly path: Path | undefined;
}

/** The keys of an entry that say which block is meant. */
const addressKeys = ["heading", "ordinal", "hash", "documents"];

/**
 * `examples.map.yaml`: annotations for documents that must not be edited; their names are relative to its folder.
 *
 *     documents:
 *       api.md:
 *         - { heading: "API > Create a user", ordinal: 1, hash: 0123456789ab, schema: User, partial: true }
 *         - heading: API > Errors
 *           hash: 0123456789ab
 *           documents: [{ doc: 1, schema: User, fails: required@ }, { doc: 2, skip: no JSON }]
 */
export function readSidecar(document: SourceDocument): Staged<readonly SidecarEntry[]> {
  const collector = new Collector();
  const documents = objectMember(document.value, "documents");
  if (documents === undefined) collector.report("sidecar-shape", { expected: 'a map "documents" of file names' }, valueLocation(document, undefined));
  const entries = Object.entries(documents ?? {}).flatMap(([file, list]) => {
    const path = pathOf(["documents", file]);
    if (!Array.isArray(list)) {
      collector.report("sidecar-shape", { expected: "a list of blocks" }, valueLocation(document, path));
      return [];
    }
    return list.flatMap((entry: JsonValue, index) => readEntry(document, folderOf(document) + file, entry, childPath(path, index), collector) ?? []);
  });
  return { value: entries, diagnostics: collector.diagnostics };
}

/** File names in a sidecar are relative to its folder. */
const folderOf = ({ file }: SourceDocument): string => file.path.slice(0, file.path.lastIndexOf("/") + 1);

function readEntry(document: SourceDocument, file: string, entry: JsonValue, path: Path, collector: Collector): SidecarEntry | undefined {
  const heading = member(entry, "heading");
  const hash = member(entry, "hash");
  const ordinal = member(entry, "ordinal") ?? 1;
  const isHash = typeof hash === "string" || typeof hash === "number";
  if (!isJsonObject(entry) || typeof heading !== "string" || !isHash || typeof ordinal !== "number") {
    collector.report("sidecar-shape", { expected: 'a map with "heading" and "hash"' }, valueLocation(document, path));
    return undefined;
  }
  const parts = member(entry, "documents");
  const written = Array.isArray(parts) ? parts.map((part: JsonValue, index) => [part, pathOf(["documents", index], path)] as const) : [[entry, path] as const];
  const annotations = written.map(([part, at]) => toAnnotation(document, isJsonObject(part) ? part : {}, at, collector));
  return { file, headingPath: heading, ordinal, hash: String(hash), annotations, document, path };
}

function toAnnotation(document: SourceDocument, object: JsonObject, path: Path | undefined, collector: Collector): Annotation {
  const locationOf = (key?: string): Location => valueLocation(document, key === undefined ? path : childPath(path, key));
  const written = Object.entries(object).filter(([key, value]) => !addressKeys.includes(key) && value !== false);
  const entries = written.map(([key, value]) => ({ key, keyRange: nowhere, value: value === true ? undefined : scalarText(value), valueRange: nowhere }));
  const { annotation, problems } = buildAnnotation(entries, "sidecar", locationOf);
  for (const problem of problems) reportAnnotationProblem(collector, problem, locationOf(problem.key));
  return annotation;
}

/** The document says where an entry stands. */
const nowhere = { start: 0, end: 0 };

const scalarText = (value: JsonValue): string => (Array.isArray(value) ? value.map(String).join(",") : String(value));

/** Reports an entry that is left out of an annotation. */
export function reportAnnotationProblem(collector: Collector, { kind, key, value, expected }: AnnotationProblem, location: Location): void {
  if (kind === "unknown-key") collector.report("unknown-annotation-key", { key, nearest: nearest(key, annotationKeys) }, location);
  else collector.report("annotation-value", { key, value, expected }, location);
}
