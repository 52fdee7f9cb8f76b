import { cyclic } from "../../model/cycles.ts";
import type { ReferenceKeyword } from "../../model/reference-graph.ts";
import { objectOf, keywordValue, type Places } from "../place.ts";
import type { EqualPlaces } from "./equal-places.ts";
import type { Place } from "../keyword.ts";

/** A step from a schema to one that it applies. */
interface Step {
  readonly to: Place;
  readonly isInPlace: boolean;
  readonly isReference: boolean;
}

/** What the schemas that are reached from some roots make of each other. Those that judge alike are one: the first of them. */
export interface PlaceGraph {
  /** How many schemas there are. */
  readonly size: number;
  /** The schemas that a schema applies. */
  stepsFrom(place: Place): readonly Step[];
  /** Whether several schemas apply the place. */
  isRepeated(place: Place): boolean;
  /** Whether the place can lead to itself, on a part of the value or on the value. */
  isRecursive(place: Place): boolean;
  /** Whether the place is recursive or leads to one that is. */
  leadsToRecursion(place: Place): boolean;
  /** Whether the place can lead to itself on the same value: only the counted depth ends it. */
  isEndless(place: Place): boolean;
}

const referenceKeywords: readonly ReferenceKeyword[] = ["$ref", "$dynamicRef", "$recursiveRef"];

/** The schemas that a schema applies. */
function stepsFrom(places: Places, equal: EqualPlaces, place: Place): readonly Step[] {
  const schema = objectOf(place);
  if (schema === undefined) return [];
  const steps: Step[] = [];
  for (const name of Object.keys(schema)) {
    const keyword = place.dialect.keywords.get(name);
    const isReference = (referenceKeywords as readonly string[]).includes(name);
    if (keyword === undefined || (keyword.subschemas === undefined && !isReference)) continue;
    const value = keywordValue(place, name);
    if (value === undefined || !keyword.accepts(value)) continue;
    for (const { keys, isInPlace } of keyword.subschemas?.(value) ?? []) {
      steps.push({ to: equal.firstOf(places.child(place, ...keys)), isInPlace, isReference: false });
    }
    if (!isReference) continue;
    const target = places.follow(place, name as ReferenceKeyword);
    if (target !== undefined) steps.push({ to: equal.firstOf(target), isInPlace: true, isReference: true });
  }
  return steps;
}

/** Walks everything that is reached from `roots`. */
export function toPlaceGraph(places: Places, equal: EqualPlaces, roots: readonly Place[]): PlaceGraph {
  const steps = new Map<Place, readonly Step[]>();
  const repeated = new Set<Place>();
  const applied = new Set<Place>();
  const waiting = roots.map((root) => equal.firstOf(root));
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (steps.has(place)) continue;
    const own = stepsFrom(places, equal, place);
    steps.set(place, own);
    for (const { to } of own) {
      if (applied.has(to)) repeated.add(to);
      applied.add(to);
      waiting.push(to);
    }
  }
  const targets = targetsOf(steps);
  const recursive = cyclic(targets.keys(), (place) => targets.get(place)!);
  const leading = leadingTo(recursive, targets);
  const endless = cyclic([...recursive], (place) => steps.get(place)!.filter(({ isInPlace }) => isInPlace).map(({ to }) => to));
  return {
    size: steps.size,
    stepsFrom: (place) => steps.get(place) ?? [],
    isRepeated: (place) => repeated.has(place),
    isRecursive: (place) => recursive.has(place),
    leadsToRecursion: (place) => leading.has(place),
    isEndless: (place) => endless.has(place),
  };
}

/** Where each place leads, without the places that lead nowhere: those are most of them. */
function targetsOf(steps: ReadonlyMap<Place, readonly Step[]>): ReadonlyMap<Place, readonly Place[]> {
  const targets = new Map<Place, readonly Place[]>();
  for (const [place, own] of steps) {
    if (own.length > 0) targets.set(place, own.flatMap(({ to }) => (steps.get(to)!.length > 0 ? [to] : [])));
  }
  return targets;
}

/** The places from which one of `found` is reached, themselves included. */
function leadingTo(found: ReadonlySet<Place>, targets: ReadonlyMap<Place, readonly Place[]>): ReadonlySet<Place> {
  if (found.size === 0) return found;
  const before = new Map<Place, Place[]>();
  for (const [from, own] of targets) {
    for (const to of own) {
      const known = before.get(to);
      if (known === undefined) before.set(to, [from]);
      else known.push(from);
    }
  }
  const leading = new Set(found);
  for (const place of leading) for (const each of before.get(place) ?? []) leading.add(each);
  return leading;
}
