import type { JsonObject } from "../source/json.ts";
import type { ApiModel } from "./api-model.ts";

/** Everything emitters read. */
export interface Project {
  readonly apis: readonly ApiModel[];
  readonly targets: readonly TargetSelection[];
  /** What an API uses of another one's output, by the name of the API that uses it; absent where none does. */
  readonly libraries?: ReadonlyMap<string, Library>;
  /** The names of the APIs whose output others use. */
  readonly used?: ReadonlySet<string>;
  /** The documentation site; absent when none is made. */
  readonly site?: SiteSelection;
}

/** An API whose output has the types and validators of schemas that another API has too. */
export interface Library {
  readonly api: ApiModel;
  /** Its output folder, relative to the project's root. */
  readonly folder: string;
  /** Target name → options. */
  readonly targets: ReadonlyMap<string, JsonObject>;
}

/** The documentation site of a project: one for all of its APIs. */
export interface SiteSelection {
  /** Its output folder, relative to the project's root. */
  readonly folder: string;
  readonly title: string;
  /** The path under which it is published, with slashes at both ends; only the page for wrong addresses needs it. */
  readonly base: string;
  /** The guides, in the order in which they are listed. */
  readonly guides: readonly SiteGuide[];
  /** Whether pages listen for changes: while it is served for writing. */
  readonly isLive: boolean;
  /** The script of the interactive HTTP reference with its licence; read when a page needs it. */
  referenceScript(): ReferenceScript;
}

/** A Markdown file that becomes a page. */
export interface SiteGuide {
  /** Relative to the project's root. */
  readonly path: string;
  readonly text: string;
  /** What became of the examples in it, by the lines at which they begin, from 1; absent where nothing was checked. */
  readonly verdicts?: ReadonlyMap<number, "passed" | "failed">;
}

/** The interactive reference as it is copied into the site. */
export interface ReferenceScript {
  readonly text: string;
  readonly license: string;
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

/** What `api` uses of another one's output by `target`. */
export function libraryOf(project: Project, api: ApiModel, target: string): Library | undefined {
  const library = project.libraries?.get(api.name);
  return library?.targets.has(target) === true ? library : undefined;
}
