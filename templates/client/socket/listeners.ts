/** The listeners of an object's events, by the event's name. */
export class Listeners<Events extends object> {
  readonly #byName = new Map<keyof Events, Set<(value: never) => void>>();
  readonly #onFailure: (error: unknown, name: keyof Events) => void;

  /** @param onFailure gets what a listener throws; it must not throw itself. */
  constructor(onFailure: (error: unknown, name: keyof Events) => void) {
    this.#onFailure = onFailure;
  }

  /** Adds a listener; gives the function that takes it away again. */
  on<Name extends keyof Events>(name: Name, listener: (value: Events[Name]) => void): () => void {
    const listeners = this.#byName.get(name) ?? new Set();
    this.#byName.set(name, listeners);
    // Wrapped, so that a function that is added twice is called twice and taken away once.
    const own = (value: Events[Name]): void => listener(value);
    listeners.add(own);
    return () => void listeners.delete(own);
  }

  /** Whether anybody listens. */
  has(name: keyof Events): boolean {
    return (this.#byName.get(name)?.size ?? 0) > 0;
  }

  /** Calls the listeners; one that throws does not keep the others from being called. */
  emit<Name extends keyof Events>(name: Name, value: Events[Name]): void {
    for (const listener of [...(this.#byName.get(name) ?? [])]) {
      try {
        listener(value as never);
      } catch (error) {
        this.#onFailure(error, name);
      }
    }
  }
}
