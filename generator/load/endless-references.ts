import type { Collector } from "../diagnostics/collector.ts";
import type { Reference } from "../model/reference-graph.ts";
import { valueLocation } from "../source/document.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../source/json.ts";
import { childPath } from "../source/path.ts";
import type { Registry } from "./registry.ts";

interface Link {
  readonly holder: JsonObject;
  readonly reference: Reference;
}

/** Reports every chain of `$ref`s that only leads back to itself: evaluating it would never end. */
export function findEndlessReferences({ references }: Registry, collector: Collector): void {
  const linkOf = (holder: JsonValue): Link | undefined => {
    const reference = isJsonObject(holder)
      ? references.get(holder)?.find(({ keyword }) => keyword === "$ref")
      : undefined;
    return reference === undefined ? undefined : { holder: holder as JsonObject, reference };
  };
  const finished = new Set<JsonObject>();
  for (const start of references.keys()) {
    const first = linkOf(start);
    // Most references lead to what is no reference itself.
    if (first !== undefined && linkOf(first.reference.target.json) !== undefined)
      followChain(first, linkOf, finished, collector);
  }
}

function followChain(
  first: Link,
  linkOf: (holder: JsonValue) => Link | undefined,
  finished: Set<JsonObject>,
  collector: Collector,
): void {
  const chain: Link[] = [];
  const positions = new Map<JsonObject, number>();
  for (
    let link: Link | undefined = first;
    link !== undefined && !finished.has(link.holder);
    link = linkOf(link.reference.target.json)
  ) {
    const seen = positions.get(link.holder);
    if (seen !== undefined) {
      reportEndless(chain.slice(seen), collector);
      break;
    }
    positions.set(link.holder, chain.length);
    chain.push(link);
  }
  for (const { holder } of chain) finished.add(holder);
}

/** The places of the holders are the targets of the references before them: in a cycle each holder is a target. */
function reportEndless(cycle: readonly Link[], collector: Collector): void {
  const places = cycle
    .map((_, index) => cycle.at(index - 1)!.reference.target.location)
    .map((location) =>
      location.kind === "value" ? valueLocation(location.document, childPath(location.path, "$ref")) : location,
    );
  collector.report("endless-reference", { references: cycle.map(({ reference }) => reference.text) }, places[0]!, {
    related: places.slice(1, 10).map((location) => ({ message: "It leads through here", location })),
  });
}
