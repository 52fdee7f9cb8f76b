import { keyLocation } from "../../build/place.ts";
import { httpOperations } from "../../model/api-model.ts";
import type { HttpOperation } from "../../model/operation.ts";
import type { Location } from "../../source/document.ts";
import type { ApiRule } from "../rule.ts";

/** One segment on the way of some paths: fixed text by itself, anything with a parameter under the empty name. */
interface Segment {
  readonly next: Map<string, Segment>;
  /** A path that ends here. */
  path?: HttpOperation;
}

const isTemplated = (segment: string): boolean => segment.includes("{");

/**
 * Two paths of one method that match the same requests and of which neither is the more specific one (OpenAPI 3.1,
 * section 4.8.8.2). The paths stand in a tree of segments, so that only those that can meet are compared.
 */
export const ambiguousPaths: ApiRule = ({ api }, collector) => {
  const roots = new Map<string, Segment>();
  for (const operation of httpOperations(api)) {
    const root = roots.get(operation.method) ?? { next: new Map() };
    roots.set(operation.method, root);
    const segments = operation.path.split("/");
    for (const other of findRivals(root, segments)) {
      const isSame = shapeOf(other.path) === shapeOf(operation.path);
      if (other.path === operation.path) continue;
      collector.report(isSame ? "identical-paths" : "ambiguous-paths", { path: operation.path, other: other.path }, pathLocation(operation), {
        related: [{ message: "The other path", location: pathLocation(other) }],
      });
    }
    insert(root, segments, operation);
  }
};

const shapeOf = (path: string): string => path.replaceAll(/\{[^{}]*\}/g, "{}");

/** The operation stands below its path's key. */
const pathLocation = ({ location }: HttpOperation): Location =>
  location.kind === "value" && location.path?.parent !== undefined
    ? keyLocation({ ...location, path: location.path.parent })
    : location;

/** A templated segment is told by its fixed parts: `{a}.json` and `{b}.xml` do not meet. */
const segmentName = (segment: string): string => (isTemplated(segment) ? shapeOf(segment) : segment);

function insert(root: Segment, segments: readonly string[], operation: HttpOperation): void {
  let at = root;
  for (const segment of segments) {
    const name = segmentName(segment);
    const next = at.next.get(name) ?? { next: new Map() };
    at.next.set(name, next);
    at = next;
  }
  at.path ??= operation;
}

interface Meeting {
  readonly at: Segment;
  /** Whether one of the two had fixed text where the other one had a parameter. */
  readonly ours: boolean;
  readonly theirs: boolean;
}

/** The paths of the tree that meet `segments` without one being the more specific. */
function findRivals(root: Segment, segments: readonly string[]): HttpOperation[] {
  let meetings: Meeting[] = [{ at: root, ours: false, theirs: false }];
  for (const segment of segments) {
    const name = segmentName(segment);
    meetings = meetings.flatMap(({ at, ours, theirs }) => {
      const same = at.next.get(name);
      const met: Meeting[] = same === undefined ? [] : [{ at: same, ours, theirs }];
      if (name === "{}") {
        for (const [other, next] of at.next) if (!isTemplated(other)) met.push({ at: next, ours, theirs: true });
      } else if (!isTemplated(name)) {
        const free = at.next.get("{}");
        if (free !== undefined) met.push({ at: free, ours: true, theirs });
      }
      return met;
    });
  }
  return meetings.flatMap(({ at, ours, theirs }) => (at.path !== undefined && ours === theirs ? [at.path] : []));
}
