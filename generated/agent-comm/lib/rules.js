const show = (value) => {
    const text = JSON.stringify(value) ?? "undefined";
    return text.length > 100 ? `${text.slice(0, 99)}…` : text;
};
const showAll = (value) => (Array.isArray(value) ? value.map(show).join(", ") : show(value));
const plural = (count, one) => `${String(count)} ${one}${count === 1 ? "" : "s"}`;
export const typeRule = {
    keyword: "type",
    message: ({ type }) => `must be of type ${Array.isArray(type) ? type.join(" or ") : String(type)}`,
};
export const enumRule = {
    keyword: "enum",
    message: ({ allowedValues }) => `must be one of ${showAll(allowedValues)}`,
};
export const constRule = { keyword: "const", message: ({ allowedValue }) => `must be ${show(allowedValue)}` };
export const multipleOfRule = {
    keyword: "multipleOf",
    message: ({ multipleOf }) => `must be a multiple of ${String(multipleOf)}`,
};
export const maximumRule = {
    keyword: "maximum",
    message: ({ limit, exclusive }) => `must be ${exclusive === true ? "less than" : "at most"} ${String(limit)}`,
};
export const exclusiveMaximumRule = {
    keyword: "exclusiveMaximum",
    message: ({ limit }) => `must be less than ${String(limit)}`,
};
export const minimumRule = {
    keyword: "minimum",
    message: ({ limit, exclusive }) => `must be ${exclusive === true ? "greater than" : "at least"} ${String(limit)}`,
};
export const exclusiveMinimumRule = {
    keyword: "exclusiveMinimum",
    message: ({ limit }) => `must be greater than ${String(limit)}`,
};
export const maxLengthRule = {
    keyword: "maxLength",
    message: ({ limit }) => `must have at most ${plural(limit, "character")}`,
};
export const minLengthRule = {
    keyword: "minLength",
    message: ({ limit }) => `must have at least ${plural(limit, "character")}`,
};
export const patternRule = {
    keyword: "pattern",
    message: ({ pattern }) => `must match the pattern ${String(pattern)}`,
};
export const formatRule = {
    keyword: "format",
    message: ({ format }) => `must have the format ${String(format)}`,
};
export const maxItemsRule = {
    keyword: "maxItems",
    message: ({ limit }) => `must have at most ${plural(limit, "item")}`,
};
export const minItemsRule = {
    keyword: "minItems",
    message: ({ limit }) => `must have at least ${plural(limit, "item")}`,
};
export const uniqueItemsRule = { keyword: "uniqueItems", message: () => "must not have two equal items" };
export const containsRule = {
    keyword: "contains",
    message: ({ minContains, maxContains }) => `must have at ${maxContains === undefined ? "least" : "most"} ${plural(maxContains ?? minContains, "item")} that match "contains"`,
};
export const maxPropertiesRule = {
    keyword: "maxProperties",
    message: ({ limit }) => `must have at most ${plural(limit, "member")}`,
};
export const minPropertiesRule = {
    keyword: "minProperties",
    message: ({ limit }) => `must have at least ${plural(limit, "member")}`,
};
export const requiredRule = {
    keyword: "required",
    message: ({ missingProperty }) => `must have the member ${show(missingProperty)}`,
};
const missingBeside = ({ property, missingProperty }) => `must have the member ${show(missingProperty)} beside ${show(property)}`;
export const dependentRequiredRule = { keyword: "dependentRequired", message: missingBeside };
export const dependenciesRule = { keyword: "dependencies", message: missingBeside };
export const notRule = { keyword: "not", message: () => 'must not match the schema of "not"' };
export const anyOfRule = { keyword: "anyOf", message: () => "must match at least one of the alternatives" };
export const oneOfRule = {
    keyword: "oneOf",
    message: ({ passing }) => `must match exactly one of the alternatives${Array.isArray(passing) && passing.length > 0 ? `, not ${passing.length}` : ""}`,
};
/** The wording where the schema `false` stands: nothing may be there. */
export const forbidden = "must not be there";
/** The wording for a value that is nested deeper than a validator may follow. */
export const tooDeeply = "is nested too deeply";
