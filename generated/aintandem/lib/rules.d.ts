/** A keyword, with the wording for a value that violates it: words that can follow the name of the value. */
export interface Rule {
    readonly keyword: string;
    readonly message: (params: Params) => string;
}
/** What a keyword asked for. */
export type Params = Readonly<Record<string, unknown>>;
export declare const typeRule: Rule;
export declare const enumRule: Rule;
export declare const constRule: Rule;
export declare const multipleOfRule: Rule;
export declare const maximumRule: Rule;
export declare const exclusiveMaximumRule: Rule;
export declare const minimumRule: Rule;
export declare const exclusiveMinimumRule: Rule;
export declare const maxLengthRule: Rule;
export declare const minLengthRule: Rule;
export declare const patternRule: Rule;
export declare const formatRule: Rule;
export declare const maxItemsRule: Rule;
export declare const minItemsRule: Rule;
export declare const uniqueItemsRule: Rule;
export declare const containsRule: Rule;
export declare const maxPropertiesRule: Rule;
export declare const minPropertiesRule: Rule;
export declare const requiredRule: Rule;
export declare const dependentRequiredRule: Rule;
export declare const dependenciesRule: Rule;
export declare const notRule: Rule;
export declare const anyOfRule: Rule;
export declare const oneOfRule: Rule;
/** The wording where the schema `false` stands: nothing may be there. */
export declare const forbidden = "must not be there";
/** The wording for a value that is nested deeper than a validator may follow. */
export declare const tooDeeply = "is nested too deeply";
