/**
 * A call that was made: a promise of its data. It is sent when the code that made it yields (one microtask later), so
 * that until then it can be turned into something else, such as one call of a batch.
 */
export declare class Call<Data, Reply> extends Promise<Data> {
    #private;
    /** `then`, `catch` and `finally` give plain promises. */
    static get [Symbol.species](): PromiseConstructor;
    /** Everything that came back, of which the data is a part. */
    protected readonly reply: Promise<Reply>;
    constructor(run: () => Promise<Reply>, toData: (reply: Reply) => Data);
    /** Takes the sending over: `replace` gets what would have been run. It must be called before the call is sent. */
    protected takeOver(replace: (run: () => Promise<Reply>) => Promise<Reply>): void;
}
