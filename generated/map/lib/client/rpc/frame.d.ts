/** The members of a message. */
export type Members = Readonly<Record<string, unknown>>;
/** One kind of message of a protocol: the members that are the same in each of them. */
export interface FrameDescription {
    readonly fixed: Members;
    /** JSON Pointers of members that hold the time of sending, in milliseconds. */
    readonly times?: readonly string[];
}
/** A message of this kind, for now. */
export declare const fillFrame: ({ fixed, times }: FrameDescription) => Members;
/** Whether a message is of this kind: it has all members that are the same in each of them. */
export declare const isFrame: (message: unknown, { fixed }: FrameDescription) => message is Members;
