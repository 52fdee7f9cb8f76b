/** A promise that is settled from outside. Nobody has to wait for it. */
export declare class Deferred<T> {
    #private;
    readonly promise: Promise<T>;
    constructor();
    resolve(value: T): void;
    reject(error: unknown): void;
}
