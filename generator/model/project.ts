import type { JsonObject } from "../source/json.ts";
import type { ApiModel } from "./api-model.ts";

/** Everything emitters read. */
export interface Project {
  readonly apis: readonly ApiModel[];
  readonly targets: readonly TargetSelection[];
}

/** One target of one API, with its options as the configuration gives them (already valid by its schema). */
export interface TargetSelection {
  /** The API's name. */
  readonly api: string;
  /** The target's name in `emit/emitters.ts`. */
  readonly target: string;
  readonly options: JsonObject;
  /** The API's output folder, relative to the project's root. */
  readonly folder: string;
}

/** The APIs that selected `target`, with its options and folder. */
export function selectionsOf(
  project: Project,
  target: string,
): { readonly api: ApiModel; readonly options: JsonObject; readonly folder: string }[] {
  const apis = new Map(project.apis.map((api) => [api.name, api]));
  return project.targets.flatMap((selection) => {
    const api = apis.get(selection.api);
    return selection.target === target && api !== undefined
      ? [{ api, options: selection.options, folder: selection.folder }]
      : [];
  });
}

/** Whether `api` selected `target`: one target may import from another only if it is there. */
export const isSelected = (project: Project, api: ApiModel, target: string): boolean =>
  project.targets.some((selection) => selection.api === api.name && selection.target === target);
