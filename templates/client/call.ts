/**
 * A call that was made: a promise of its data. It is sent when the code that made it yields (one microtask later), so
 * that until then it can be turned into something else, such as one call of a batch.
 */
export class Call<Data, Reply> extends Promise<Data> {
  /** `then`, `catch` and `finally` give plain promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** Everything that came back, of which the data is a part. */
  protected readonly reply: Promise<Reply>;
  #run: (() => Promise<Reply>) | undefined;

  constructor(run: () => Promise<Reply>, toData: (reply: Reply) => Data) {
    let start: (reply: Promise<Reply>) => void = () => {};
    const reply = new Promise<Reply>((resolve) => (start = resolve));
    super((resolve, reject) => {
      reply.then(toData).then(resolve, reject);
    });
    this.reply = reply;
    this.#run = run;
    Promise.resolve().then(() => {
      const send = this.#run;
      this.#run = undefined;
      if (send !== undefined) start(send());
    });
  }

  /** Takes the sending over: `replace` gets what would have been run. It must be called before the call is sent. */
  protected takeOver(replace: (run: () => Promise<Reply>) => Promise<Reply>): void {
    const run = this.#run;
    if (run === undefined) throw new TypeError("The call is already on its way; do this in the same expression that makes it.");
    this.#run = () => replace(run);
  }
}
