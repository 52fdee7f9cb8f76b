import { setFlagsFromString } from "node:v8";

/**
 * Whether V8's space for new objects may become larger than it is. Left to itself it takes up to 200 MB of a long run,
 * which saves no time, since a run keeps most of what it makes. Concerns the whole process, so programs that import
 * gen-api are left alone.
 */
export const letNewSpaceGrow = (mayGrow: boolean): void => setFlagsFromString(`--semi-space-growth-factor=${mayGrow ? 2 : 1}`);
