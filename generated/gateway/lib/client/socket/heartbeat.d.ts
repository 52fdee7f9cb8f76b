import type { HeartbeatOptions } from "./options.js";
/** Watches one connection for silence. */
export declare class Heartbeat {
    #private;
    /**
     * @param ping asks the peer for a sign of life; without it silence alone decides.
     * @param onDead is called once, when the peer has been silent for too long.
     */
    constructor({ interval, timeout }: HeartbeatOptions, ping: (() => void) | undefined, onDead: () => void);
    /** Tells that the peer is alive: something has come. */
    heard(): void;
    stop(): void;
}
