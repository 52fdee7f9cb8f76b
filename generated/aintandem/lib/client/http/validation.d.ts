import { type OperationValidator } from "../validation.js";
import type { HttpOperation } from "./operation.js";
/** Validates the parameters and the body of a call. */
export declare function validateRequest(operation: HttpOperation, validator: OperationValidator | undefined, path: readonly unknown[], named: Readonly<Record<string, unknown>>, body: unknown, contentType: string | undefined): Promise<void>;
/** Validates the body of a response, and that its status is described at all. */
export declare function validateResponse(operation: HttpOperation, validator: OperationValidator | undefined, status: number, body: unknown): Promise<void>;
