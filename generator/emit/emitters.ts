import type { Emitter } from "./emitter.ts";

/** Every target, in the order in which they run. */
export const emitters: readonly Emitter[] = [];
