import type { ResponseLike } from "../platform.js";
import { type OperationValidator } from "../validation.js";
import type { HttpOperation } from "./operation.js";
/** Validates the parameters and the body of a call. */
export declare function validateRequest(operation: HttpOperation, validator: OperationValidator | undefined, path: readonly unknown[], named: Readonly<Record<string, unknown>>, body: unknown, contentType: string | undefined): Promise<void>;
/**
 * Validates the body of a response, and that its status is described at all. Gives the body; a stream judges its items
 * when they are asked for.
 */
export declare function validateResponse(operation: HttpOperation, validator: OperationValidator | undefined, response: ResponseLike, body: unknown): Promise<unknown>;
