type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type ToNumber<Text> = Text extends `${infer Value extends number}` ? Value : never;
/** The statuses of a class: `StatusIn<4>` is `400 | 401 | … | 499`. */
export type StatusIn<Class extends 1 | 2 | 3 | 4 | 5> = ToNumber<`${Class}${Digit}${Digit}`>;
/** The statuses that a key of a map of responses stands for: `404`, `"4XX"` or `default`; the more exact key wins. */
export type StatusOf<Responses, Key extends keyof Responses> = Key extends number ? Key : Key extends `${infer Class extends 1 | 2 | 3 | 4 | 5}XX` ? Exclude<StatusIn<Class>, keyof Responses> : Exclude<StatusIn<2 | 3 | 4 | 5>, keyof Responses | RangeOf<keyof Responses>>;
type RangeOf<Key> = Key extends `${infer Class extends 1 | 2 | 3 | 4 | 5}XX` ? StatusIn<Class> : never;
/**
 * The error bodies of an API by status, from those by the keys of its definitions: a status may come with the body of
 * its own key, of its range, or of `default`, depending on the operation.
 */
export type BodiesByStatus<Described> = {
    [Status in Extract<keyof Described, number> | RangeOf<keyof Described> | ("default" extends keyof Described ? StatusIn<4 | 5> : never)]: BodyAt<Described, Status> | BodyAt<Described, "default"> | (`${Status}` extends `${infer Class extends 1 | 2 | 3 | 4 | 5}${number}` ? BodyAt<Described, `${Class}XX`> : never);
};
type BodyAt<Described, Key> = Key extends keyof Described ? Described[Key] : never;
export {};
