import type { Collector } from "../diagnostics/collector.ts";
import type { Reference } from "../model/reference-graph.ts";
import { valueLocation } from "../source/document.ts";
import { isJsonObject, type JsonObject } from "../source/json.ts";
import { childPath } from "../source/path.ts";
import type { Registry } from "./registry.ts";

/** Reports every chain of `$ref`s that only leads back to itself: evaluating it would never end. */
export function findEndlessReferences({ references }: Registry, collector: Collector): void {
  const finished = new Set<JsonObject>();
  for (const start of references.keys()) {
    const chain: { readonly holder: JsonObject; readonly reference: Reference }[] = [];
    const positions = new Map<JsonObject, number>();
    for (let holder: JsonObject | undefined = start; holder !== undefined && !finished.has(holder); ) {
      const seen = positions.get(holder);
      if (seen !== undefined) {
        reportEndless(chain.slice(seen), collector);
        break;
      }
      const reference: Reference | undefined = references.get(holder)?.find(({ keyword }) => keyword === "$ref");
      if (reference === undefined) break;
      positions.set(holder, chain.length);
      chain.push({ holder, reference });
      holder = isJsonObject(reference.target.json) ? reference.target.json : undefined;
    }
    for (const { holder } of chain) finished.add(holder);
  }
}

/** The places of the holders are the targets of the references before them: in a cycle each holder is a target. */
function reportEndless(cycle: readonly { readonly holder: JsonObject; readonly reference: Reference }[], collector: Collector): void {
  const places = cycle.map((_, index) => cycle.at(index - 1)!.reference.target.location).map((location) =>
    location.kind === "value" ? valueLocation(location.document, childPath(location.path, "$ref")) : location,
  );
  collector.report("endless-reference", { references: cycle.map(({ reference }) => reference.text) }, places[0]!, {
    related: places.slice(1, 10).map((location) => ({ message: "It leads through here", location })),
  });
}
