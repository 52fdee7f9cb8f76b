import { toOpenRpcDocument } from "../../document/openrpc.ts";
import { selectionsOf } from "../../model/project.ts";
import type { Emitter } from "../emitter.ts";

/** OpenRPC 1.3.2 as `openrpc.json`. */
export const openrpc: Emitter = {
  name: "openrpc",
  emit: (project) => ({
    files: selectionsOf(project, "openrpc").map(({ api, folder }) => ({
      path: `${folder}/openrpc.json`,
      api: api.name,
      target: "openrpc",
      text: `${JSON.stringify(toOpenRpcDocument(api), null, 2)}\n`,
    })),
    diagnostics: [],
  }),
};
