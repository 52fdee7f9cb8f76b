import { toOpenApiDocument } from "../../document/openapi.ts";
import { printYaml } from "../../document/print-yaml.ts";
import { selectionsOf } from "../../model/project.ts";
import type { Emitter } from "../emitter.ts";

/** OpenAPI 3.1 as `openapi.json` and `openapi.yaml`: one document in two spellings. */
export const openapi: Emitter = {
  name: "openapi",
  emit: (project) => ({
    files: selectionsOf(project, "openapi").flatMap(({ api, folder }) => {
      const document = toOpenApiDocument(api);
      return [
        { path: `${folder}/openapi.json`, api: api.name, target: "openapi", text: `${JSON.stringify(document, null, 2)}\n` },
        { path: `${folder}/openapi.yaml`, api: api.name, target: "openapi", text: printYaml(document) },
      ];
    }),
    diagnostics: [],
  }),
};
