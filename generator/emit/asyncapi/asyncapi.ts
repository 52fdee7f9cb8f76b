import { toAsyncApiDocument } from "../../document/asyncapi.ts";
import { selectionsOf } from "../../model/project.ts";
import type { Emitter } from "../emitter.ts";

/** AsyncAPI 3.0 as `asyncapi.json`. */
export const asyncapi: Emitter = {
  name: "asyncapi",
  emit: (project) => ({
    files: selectionsOf(project, "asyncapi").map(({ api, folder }) => ({
      path: `${folder}/asyncapi.json`,
      api: api.name,
      target: "asyncapi",
      text: `${JSON.stringify(toAsyncApiDocument(api), null, 2)}\n`,
    })),
    diagnostics: [],
  }),
};
