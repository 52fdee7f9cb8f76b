import type { JsonValue } from "../../source/json.ts";
import { componentsOf } from "../../model/cycles.ts";
import type { Place } from "../keyword.ts";
import type { Places } from "../place.ts";
import { defaultOf, type FillStep, fillStepsFrom } from "./fill-steps.ts";

/** What the defaults of some schemas are, and which schemas lead to one. */
export interface FillGraph {
  /** The steps from a place that can find something to fill in. */
  stepsFrom(place: Place): readonly FillStep[];
  defaultOf(place: Place): JsonValue | undefined;
  /** Whether something may be missing in a value of the schema that has a default. */
  fills(place: Place): boolean;
  /** Whether one place leads to the other and back. */
  isCycle(from: Place, to: Place): boolean;
  /** Whether one place leads to the other and back on the same value: only a counted depth ends it. */
  isEndless(from: Place, to: Place): boolean;
}

/** Walks everything that is reached from `roots`; the time is linear in what is reached. */
export function toFillGraph(places: Places, roots: Iterable<Place>): FillGraph {
  const steps = new Map<Place, readonly FillStep[]>();
  const defaults = new Map<Place, JsonValue>();
  const before = new Map<Place, Place[]>();
  const filling = new Set<Place>();
  const waiting = [...roots];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (steps.has(place)) continue;
    const found = defaultOf(places, place);
    if (found !== undefined) defaults.set(place, found);
    const own = fillStepsFrom(places, place);
    steps.set(place, own);
    for (const { to } of own) {
      const known = before.get(to);
      if (known === undefined) before.set(to, [place]);
      else known.push(place);
      waiting.push(to);
    }
  }
  for (const [place, own] of steps) if (own.some((step) => isFillable(step) && defaults.has(step.to))) filling.add(place);
  for (const place of filling) for (const each of before.get(place) ?? []) filling.add(each);
  const isUseful = (step: FillStep): boolean => filling.has(step.to) || (isFillable(step) && defaults.has(step.to));
  const stepsFrom = (place: Place): readonly FillStep[] => (steps.get(place) ?? []).filter(isUseful);
  const components = numberComponents(filling, (place) => stepsFrom(place).map(({ to }) => to));
  const endless = numberComponents(filling, (place) => stepsFrom(place).filter(({ kind }) => kind === "same").map(({ to }) => to));
  return {
    stepsFrom,
    defaultOf: (place) => defaults.get(place),
    fills: (place) => filling.has(place),
    isCycle: (from, to) => components(from) === components(to),
    isEndless: (from, to) => endless(from) === endless(to),
  };
}

/** Whether what the step leads to can be missing. */
const isFillable = ({ kind }: FillStep): boolean => kind === "member" || kind === "item";

/** The number of each place's strongly connected component. */
function numberComponents(places: Iterable<Place>, next: (place: Place) => readonly Place[]): (place: Place) => number {
  const numbers = new Map<Place, number>();
  for (const [number, component] of componentsOf(places, next).entries()) for (const place of component) numbers.set(place, number);
  return (place) => numbers.get(place) ?? -1;
}
