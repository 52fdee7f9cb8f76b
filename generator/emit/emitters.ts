import { asyncapi } from "./asyncapi/asyncapi.ts";
import { bundle } from "./bundle/bundle.ts";
import type { Emitter } from "./emitter.ts";
import { clientEmitter } from "./client/client-emitter.ts";
import { docs } from "./docs/docs-emitter.ts";
import { openapi } from "./openapi/openapi.ts";
import { openrpc } from "./openrpc/openrpc.ts";
import { pathsEmitter } from "./paths/paths-emitter.ts";
import { typesEmitter } from "./types/types-emitter.ts";
import { validators } from "./validators/validators.ts";

/** Every target, in the order in which they run. */
export const emitters: readonly Emitter[] = [bundle, openapi, openrpc, asyncapi, typesEmitter, pathsEmitter, validators, clientEmitter, docs];
