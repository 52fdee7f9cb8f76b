import { diagnostic } from "../diagnostics/collector.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Obstacle, PlannedFile } from "./plan.ts";

const obstacleNames: Readonly<Record<Exclude<Obstacle, "edited" | "foreign">, string>> = {
  folder: "a folder",
  link: "a link",
  special: "something that is no readable file",
};

/** What stands in the way of a plan. */
export const obstacleDiagnostics = (plan: readonly PlannedFile[]): Diagnostic[] =>
  plan.flatMap(({ path, obstacle }) => (obstacle === undefined ? [] : [obstacleDiagnostic(path, obstacle)]));

function obstacleDiagnostic(path: string, obstacle: Obstacle): Diagnostic {
  const location = { kind: "file", path } as const;
  if (obstacle === "edited") return diagnostic("generated-file-edited", { path }, location);
  if (obstacle === "foreign") return diagnostic("foreign-file-in-the-way", { path }, location);
  return diagnostic("output-path-blocked", { path, obstacle: obstacleNames[obstacle] }, location);
}

/**
 * What differs between what was made and what is on disk, for a run that only looks. Where a run that writes would
 * refuse, the hint is what it would say.
 */
export function driftDiagnostics(plan: readonly PlannedFile[]): Diagnostic[] {
  return plan
    .filter(({ state }) => state !== "unchanged")
    .map(({ path, state, previous, obstacle }) => {
      const isThere = previous !== undefined || obstacle !== undefined;
      const change = state === "removed" ? "superfluous" : isThere ? "different" : "missing";
      const hint = obstacle === undefined ? undefined : obstacleDiagnostic(path, obstacle).hint;
      return diagnostic("output-out-of-date", { path, change }, { kind: "file", path }, { hint });
    });
}
