import { platform } from "../platform.js";
import type { HeartbeatOptions } from "./options.js";

/** Watches one connection for silence. */
export class Heartbeat {
  readonly #interval: number;
  readonly #timeout: number;
  readonly #ping: (() => void) | undefined;
  readonly #onDead: () => void;
  #lastHeard = Date.now();
  #timer: unknown;

  /**
   * @param ping asks the peer for a sign of life; without it silence alone decides.
   * @param onDead is called once, when the peer has been silent for too long.
   */
  constructor({ interval = 30_000, timeout = 10_000 }: HeartbeatOptions, ping: (() => void) | undefined, onDead: () => void) {
    this.#interval = interval;
    this.#timeout = timeout;
    this.#ping = ping;
    this.#onDead = onDead;
    this.#watch();
  }

  /** Tells that the peer is alive: something has come. */
  heard(): void {
    this.#lastHeard = Date.now();
  }

  stop(): void {
    platform.clearTimeout(this.#timer);
  }

  #watch(): void {
    const rest = this.#lastHeard + this.#interval - Date.now();
    this.#timer = platform.setTimeout(() => {
      if (Date.now() - this.#lastHeard < this.#interval) this.#watch();
      else this.#ask();
    }, Math.max(1, rest));
  }

  #ask(): void {
    const before = this.#lastHeard;
    this.#ping?.();
    this.#timer = platform.setTimeout(() => {
      if (this.#lastHeard === before) this.#onDead();
      else this.#watch();
    }, this.#timeout);
  }
}
