import { printBundleTexts } from "../../document/print-bundle.ts";
import { printDereferenced } from "../../document/print-dereferenced.ts";
import { Collector } from "../../diagnostics/collector.ts";
import { selectionsOf } from "../../model/project.ts";
import type { Emitter, GeneratedFile } from "../emitter.ts";
import { LongFile } from "../long-file.ts";

/** `bundle.json`: every schema of the API in one JSON Schema 2020-12 document. */
export const bundle: Emitter = {
  name: "bundle",
  async emit(project) {
    const files: GeneratedFile[] = [];
    const collector = new Collector();
    for (const { api, folder, options } of selectionsOf(project, "bundle")) {
      const text = options["dereferenced"] === true ? await printDereferenced(api) : printBundleTexts(api);
      if (text === undefined) collector.report("references-multiply", { api: api.name }, api.info.location);
      else files.push(new LongFile({ path: `${folder}/bundle.json`, api: api.name, target: "bundle" }, [text].flat()));
    }
    return { files, diagnostics: collector.diagnostics };
  },
};
