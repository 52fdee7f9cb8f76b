/** A keyword, with the wording for a value that violates it: words that can follow the name of the value. */
export interface Rule {
  readonly keyword: string;
  readonly message: (params: Params) => string;
}

/** What a keyword asked for. */
export type Params = Readonly<Record<string, unknown>>;

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "undefined";
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
};
const showAll = (value: unknown): string => (Array.isArray(value) ? value.map(show).join(", ") : show(value));
const plural = (count: unknown, one: string): string => `${String(count)} ${one}${count === 1 ? "" : "s"}`;

export const typeRule: Rule = {
  keyword: "type",
  message: ({ type }) => `must be of type ${Array.isArray(type) ? type.join(" or ") : String(type)}`,
};
export const enumRule: Rule = {
  keyword: "enum",
  message: ({ allowedValues }) => `must be one of ${showAll(allowedValues)}`,
};
export const constRule: Rule = { keyword: "const", message: ({ allowedValue }) => `must be ${show(allowedValue)}` };
export const multipleOfRule: Rule = {
  keyword: "multipleOf",
  message: ({ multipleOf }) => `must be a multiple of ${String(multipleOf)}`,
};
export const maximumRule: Rule = {
  keyword: "maximum",
  message: ({ limit, exclusive }) => `must be ${exclusive === true ? "less than" : "at most"} ${String(limit)}`,
};
export const exclusiveMaximumRule: Rule = {
  keyword: "exclusiveMaximum",
  message: ({ limit }) => `must be less than ${String(limit)}`,
};
export const minimumRule: Rule = {
  keyword: "minimum",
  message: ({ limit, exclusive }) => `must be ${exclusive === true ? "greater than" : "at least"} ${String(limit)}`,
};
export const exclusiveMinimumRule: Rule = {
  keyword: "exclusiveMinimum",
  message: ({ limit }) => `must be greater than ${String(limit)}`,
};
export const maxLengthRule: Rule = {
  keyword: "maxLength",
  message: ({ limit }) => `must have at most ${plural(limit, "character")}`,
};
export const minLengthRule: Rule = {
  keyword: "minLength",
  message: ({ limit }) => `must have at least ${plural(limit, "character")}`,
};
export const patternRule: Rule = {
  keyword: "pattern",
  message: ({ pattern }) => `must match the pattern ${String(pattern)}`,
};
export const formatRule: Rule = {
  keyword: "format",
  message: ({ format }) => `must have the format ${String(format)}`,
};
export const maxItemsRule: Rule = {
  keyword: "maxItems",
  message: ({ limit }) => `must have at most ${plural(limit, "item")}`,
};
export const minItemsRule: Rule = {
  keyword: "minItems",
  message: ({ limit }) => `must have at least ${plural(limit, "item")}`,
};
export const uniqueItemsRule: Rule = { keyword: "uniqueItems", message: () => "must not have two equal items" };
export const containsRule: Rule = {
  keyword: "contains",
  message: ({ minContains, maxContains }) =>
    `must have at ${maxContains === undefined ? "least" : "most"} ${plural(maxContains ?? minContains, "item")} that match "contains"`,
};
export const maxPropertiesRule: Rule = {
  keyword: "maxProperties",
  message: ({ limit }) => `must have at most ${plural(limit, "member")}`,
};
export const minPropertiesRule: Rule = {
  keyword: "minProperties",
  message: ({ limit }) => `must have at least ${plural(limit, "member")}`,
};
export const requiredRule: Rule = {
  keyword: "required",
  message: ({ missingProperty }) => `must have the member ${show(missingProperty)}`,
};

const missingBeside = ({ property, missingProperty }: Params): string =>
  `must have the member ${show(missingProperty)} beside ${show(property)}`;
export const dependentRequiredRule: Rule = { keyword: "dependentRequired", message: missingBeside };
export const dependenciesRule: Rule = { keyword: "dependencies", message: missingBeside };

export const notRule: Rule = { keyword: "not", message: () => 'must not match the schema of "not"' };
export const anyOfRule: Rule = { keyword: "anyOf", message: () => "must match at least one of the alternatives" };
export const oneOfRule: Rule = {
  keyword: "oneOf",
  message: ({ passing }) =>
    `must match exactly one of the alternatives${Array.isArray(passing) && passing.length > 0 ? `, not ${passing.length}` : ""}`,
};

/** The wording where the schema `false` stands: nothing may be there. */
export const forbidden = "must not be there";
/** The wording for a value that is nested deeper than a validator may follow. */
export const tooDeeply = "is nested too deeply";
