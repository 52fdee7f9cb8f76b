import { type SocketConnection } from "../socket/connection.js";
import type { RpcProtocol } from "./protocol.js";
import { type RpcItem, type RpcSending, type RpcTransport, type ToRpcError } from "./transport.js";
/** What answers a call by the server; the definition says what its params are. */
export type RpcHandler = (params: never) => unknown;
/** Calls on a socket, in both directions. */
export declare class SocketTransport implements RpcTransport {
    #private;
    readonly batch: RpcTransport["batch"];
    constructor(connection: SocketConnection, protocol: RpcProtocol, toError: ToRpcError);
    call(item: RpcItem, { signal }: RpcSending): Promise<unknown>;
    /** Answers calls by the server; gives the function that stops it. */
    handle(method: string, handler: RpcHandler): () => void;
}
