import { diagnostic } from "../../diagnostics/collector.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type OpenApiVersion, writeOpenApi } from "../../document/openapi.ts";
import type { OpenApiLoss } from "../../document/openapi-downgrade.ts";
import { printJson } from "../../document/print-json.ts";
import { printYamlTexts } from "../../document/print-yaml.ts";
import type { ApiModel } from "../../model/api-model.ts";
import { selectionsOf } from "../../model/project.ts";
import { valueLocation } from "../../source/document.ts";
import type { JsonObject } from "../../source/json.ts";
import type { Emitter } from "../emitter.ts";
import { LongFile } from "../long-file.ts";

/** OpenAPI 3.1, or 3.2 where that is asked for, as `openapi.json` and `openapi.yaml`: one document in two spellings. */
export const openapi: Emitter = {
  name: "openapi",
  emit: (project) => {
    const diagnostics: Diagnostic[] = [];
    const files = selectionsOf(project, "openapi").flatMap(({ api, folder, options }) => {
      const { document, losses } = writeOpenApi(api, versionOf(options));
      diagnostics.push(...losses.map((loss) => toDiagnostic(api, loss)));
      return [
        new LongFile({ path: `${folder}/openapi.json`, api: api.name, target: "openapi" }, printJson(document)),
        new LongFile({ path: `${folder}/openapi.yaml`, api: api.name, target: "openapi" }, printYamlTexts(document)),
      ];
    });
    return { files, diagnostics };
  },
};

const versionOf = (options: JsonObject): OpenApiVersion => (options["version"] === "3.2" ? "3.2" : "3.1");

/** What stands in the definition stands at the same place in what is made of it; the rest is shown as near as can be. */
function toDiagnostic({ definition, info }: ApiModel, { path, what, instead }: OpenApiLoss): Diagnostic {
  const location = definition === undefined ? info.location : valueLocation(definition.document, path, "key");
  return diagnostic("openapi-3.2-alone", { what, instead }, location);
}
