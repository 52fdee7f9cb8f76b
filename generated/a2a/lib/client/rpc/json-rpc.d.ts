import { type FrameDescription } from "./frame.js";
import type { RpcProtocol } from "./protocol.js";
/** What an API adds to JSON-RPC 2.0 on a socket. */
export interface JsonRpcOptions {
    /** The first message after connecting, with the JSON Pointer of the token in it. */
    readonly auth?: FrameDescription & {
        readonly token: string;
    };
    /** Messages that ask for a sign of life, and give one. */
    readonly heartbeat?: {
        readonly send?: FrameDescription;
        readonly receive?: FrameDescription;
    };
}
/** JSON-RPC 2.0 (https://www.jsonrpc.org/specification). */
export declare function jsonRpc({ auth, heartbeat }?: JsonRpcOptions): RpcProtocol;
