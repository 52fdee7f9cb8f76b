import { Collector } from "../../diagnostics/collector.ts";
import { isSelected, selectionsOf } from "../../model/project.ts";
import type { Emitter } from "../emitter.ts";
import { clientContext } from "./client-context.ts";
import { clientFile } from "./client-file.ts";
import { runtimeFiles } from "./runtime.ts";

/** `client.ts`, and the files of its runtime in `client/`. */
export const clientEmitter: Emitter = {
  name: "client",
  emit(project) {
    const collector = new Collector();
    const files = selectionsOf(project, "client").flatMap(({ api, folder, options }) => {
      for (const needed of ["types", ...(options["validate"] === true ? ["validators"] : [])]) {
        if (!isSelected(project, api, needed)) collector.report("missing-target", { target: "client", needed, api: api.name }, api.info.location);
      }
      const validates = options["validate"] === true && isSelected(project, api, "validators");
      const file = clientFile(clientContext(api, folder, validates));
      return [
        { path: `${folder}/client.ts`, api: api.name, target: "client", text: file.toString() },
        ...runtimeFiles(api.name, folder, ["http/http-client.ts", "http/api-error.ts"]),
      ];
    });
    return { files, diagnostics: collector.diagnostics };
  },
};
