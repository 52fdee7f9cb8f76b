import { selectionsOf } from "../../model/project.ts";
import type { Emitter } from "../emitter.ts";
import { clientContext } from "./client-context.ts";
import { clientFile } from "./client-file.ts";
import { runtimeFiles } from "./runtime.ts";

/** `client.ts`, and the files of its runtime in `client/`. */
export const clientEmitter: Emitter = {
  name: "client",
  emit(project) {
    const files = selectionsOf(project, "client").flatMap(({ api, folder }) => {
      const file = clientFile(clientContext(api, folder));
      return [
        { path: `${folder}/client.ts`, api: api.name, target: "client", text: file.toString() },
        ...runtimeFiles(api.name, folder, ["http/http-client.ts", "http/api-error.ts"]),
      ];
    });
    return { files, diagnostics: [] };
  },
};
