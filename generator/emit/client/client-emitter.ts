import { clientChannels } from "../../document/client-members.ts";
import { Collector } from "../../diagnostics/collector.ts";
import { isSelected, selectionsOf } from "../../model/project.ts";
import type { Emitter } from "../emitter.ts";
import { reportChannels } from "./channel-reports.ts";
import { type ClientContext, clientContext } from "./client-context.ts";
import { clientFile } from "./client-file.ts";
import { runtimeClosure, runtimeFiles, type RuntimePath } from "./runtime.ts";

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
      const convertsDates = selectionsOf(project, "types").some((types) => types.api === api && types.options["dates"] === true);
      const context = clientContext(api, folder, { validates, convertsDates });
      reportChannels(context, collector);
      const paths = runtimeClosure(entriesOf(context));
      const file = clientFile(context, paths);
      return [
        { path: `${folder}/client.ts`, api: api.name, target: "client", text: file.toString() },
        ...runtimeFiles(api.name, folder, paths),
      ];
    });
    return { files, diagnostics: collector.diagnostics };
  },
};

/** The runtime files that a client imports. */
function entriesOf({ api, features, dates }: ClientContext): RuntimePath[] {
  const kinds = new Set(api.operations.map(({ kind }) => kind));
  return [
    "errors.ts",
    // Of a client that can call nothing, the options are all that is left.
    ...(features.usesHttp || features.usesSockets ? [] : ["options.ts", "security.ts"] as const),
    ...(dates === undefined ? [] : ["dates.ts"] as const),
    ...(features.usesHttp ? ["http/http-client.ts", "http/api-error.ts"] as const : []),
    ...(kinds.has("rpc") ? ["rpc/rpc-client.ts", "rpc/rpc-error.ts"] as const : []),
    ...(features.rpcTransports.length > 0 ? [api.protocol?.kind === "frames" ? "rpc/frames.ts" : "rpc/json-rpc.ts"] as const : []),
    ...(features.rpcTransports.includes("http") ? ["rpc/http-transport.ts"] as const : []),
    ...(features.rpcTransports.includes("websocket") ? ["rpc/socket-transport.ts", "socket/open-connection.ts"] as const : []),
    ...(clientChannels(api).length > 0 ? ["channel/channel.ts", "socket/open-connection.ts"] as const : []),
  ];
}
