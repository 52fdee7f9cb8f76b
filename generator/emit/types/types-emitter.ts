import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ApiModel } from "../../model/api-model.ts";
import { libraryOf, type Project, selectionsOf } from "../../model/project.ts";
import type { Emitter, EmitResult, GeneratedFile } from "../emitter.ts";
import { printWithPackage } from "./json-schema-to-typescript.ts";
import { toTypesOptions } from "./types-options.ts";
import { TypesPrinting } from "./types-printing.ts";

/** `types`: one declaration per named schema, and the types of every operation. */
export const typesEmitter: Emitter = {
  name: "types",
  async emit(project: Project): Promise<EmitResult> {
    const files: GeneratedFile[] = [];
    const diagnostics: Diagnostic[] = [];
    for (const { api, options, folder } of selectionsOf(project, "types")) {
      const chosen = toTypesOptions(options);
      const printing = new TypesPrinting(api, folder, chosen, chosen.engine === "gen-api" ? libraryOf(project, api, "types") : undefined);
      const schemas = chosen.engine === "gen-api" ? undefined : await printWithPackage(api);
      diagnostics.push(...(schemas?.diagnostics ?? []));
      const texts = schemas === undefined ? printing.files() : printing.operationsBeside(schemas.value);
      for (const { path, text } of texts) files.push({ path, api: api.name, target: "types", text });
    }
    return { files, diagnostics };
  },
};

/** The text of `types.ts` with the default options. */
export const printTypes = (api: ApiModel, folder: string): string => new TypesPrinting(api, folder, toTypesOptions({})).files()[0]!.text;
