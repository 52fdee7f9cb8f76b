import { asyncapi } from "./asyncapi/asyncapi.ts";
import { bundle } from "./bundle/bundle.ts";
import type { Emitter } from "./emitter.ts";
import { clientEmitter } from "./client/client-emitter.ts";
import { openapi } from "./openapi/openapi.ts";
import { openrpc } from "./openrpc/openrpc.ts";
import { pathsEmitter } from "./paths/paths-emitter.ts";
import { typesEmitter } from "./types/types-emitter.ts";
import { validators } from "./validators/validators.ts";

/** The site, whose modules and packages are loaded only where one is made. */
const docs: Emitter = { name: "docs", emit: async (project) => (await import("./docs/docs-emitter.ts")).docs.emit(project) };

/** Every target, in the order in which they run. */
export const emitters: readonly Emitter[] = [bundle, openapi, openrpc, asyncapi, typesEmitter, pathsEmitter, validators, clientEmitter, docs];
