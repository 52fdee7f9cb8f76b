import { type FrameDescription } from "./frame.js";
import type { RpcProtocol } from "./protocol.js";
/** Frames of an API's own. All places are JSON Pointers into the frame. */
export interface FramesDescription {
    readonly request: FrameDescription & {
        readonly id: string;
        readonly method: string;
        readonly params: string;
    };
    readonly response: FrameDescription & {
        readonly id: string;
        /** A boolean; without it, an error is there or not. */
        readonly ok?: string;
        readonly result: string;
        readonly error?: string;
        readonly errorCode?: string;
        readonly errorMessage?: string;
        readonly errorData?: string;
    };
    /** An error outside any call. */
    readonly error?: FrameDescription & {
        readonly code?: string;
        readonly errorMessage?: string;
    };
    readonly handshake?: {
        readonly send?: FrameDescription;
        readonly receive?: FrameDescription;
    };
    readonly heartbeat?: {
        readonly send?: FrameDescription;
        readonly receive?: FrameDescription;
    };
    /** The frame that carries the token; the handshake's own one, or one that is sent before it. */
    readonly auth?: FrameDescription & {
        readonly token: string;
        readonly isHandshake: boolean;
    };
    /** Whether ids are numbers; texts by default. */
    readonly numericIds?: boolean;
}
/** The protocol of described frames. `handshake` holds what the caller adds to the handshake's frame. */
export declare function frames(description: FramesDescription, handshake?: object): RpcProtocol;
