/** The listeners of an object's events, by the event's name. */
export declare class Listeners<Events extends object> {
    #private;
    /** @param onFailure gets what a listener throws; it must not throw itself. */
    constructor(onFailure: (error: unknown, name: keyof Events) => void);
    /** Adds a listener; gives the function that takes it away again. */
    on<Name extends keyof Events>(name: Name, listener: (value: Events[Name]) => void): () => void;
    /** Whether anybody listens. */
    has(name: keyof Events): boolean;
    /** Calls the listeners; one that throws does not keep the others from being called. */
    emit<Name extends keyof Events>(name: Name, value: Events[Name]): void;
}
