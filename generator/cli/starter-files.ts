import { type TemplatePath, templateText } from "../emit/templates.ts";

const paths = ["gen-api.config.yaml", "schemas/tasks/task.json", "schemas/tasks/api.yaml", "docs/tasks.md"] as const;

/** The files of a new project, by path. */
export const starterFiles: ReadonlyMap<string, string> = new Map(paths.map((path) => [path, templateText(`starter/${path}` satisfies TemplatePath)]));
