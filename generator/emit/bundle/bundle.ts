import { printBundle } from "../../document/print-bundle.ts";
import { selectionsOf } from "../../model/project.ts";
import type { Emitter } from "../emitter.ts";

/** `bundle.json`: every schema of the API in one JSON Schema 2020-12 document. */
export const bundle: Emitter = {
  name: "bundle",
  emit: (project) => ({
    files: selectionsOf(project, "bundle").map(({ api, folder }) => ({
      path: `${folder}/bundle.json`,
      api: api.name,
      target: "bundle",
      text: printBundle(api),
    })),
    diagnostics: [],
  }),
};
