import { forbidden, requiredRule, tooDeeply } from "./rules.js";
/** What `parse…` throws. */
export class ValidationError extends Error {
    name = "ValidationError";
    errors;
    constructor(errors) {
        super(errors
            .map(({ instancePath, message }) => (instancePath === "" ? message : `${instancePath} ${message}`))
            .join("; "));
        this.errors = errors;
    }
}
/** Thrown, and always caught, where a value is nested deeper than the validator may follow. */
const tooDeep = { reason: tooDeeply };
const valid = { valid: true, errors: [] };
/** Leaves a recursive validator. */
export function refuseDepth() {
    throw tooDeep;
}
/** Runs a recursive validator; a value that is too deep is invalid. */
export function matchesBounded(matches, value) {
    try {
        return matches(value, 0);
    }
    catch (error) {
        if (isTooDeep(error))
            return false;
        throw error;
    }
}
/** Whether validation ended because of the value's depth, be it counted or met as the end of the stack. */
export function isTooDeep(error) {
    return error === tooDeep || error instanceof RangeError;
}
/** The result for a value whose verdict is known; `base` is the address of its schema, where `explain` asks for it. */
export function toResult(isValid, explain, value, options, base = "") {
    if (isValid)
        return valid;
    const errors = [];
    explain(value, { errors, limit: options?.firstErrorOnly === true ? 1 : Infinity, depths: [] }, "", "", base, 0);
    return { valid: false, errors };
}
/** As `toResult`, for a recursive validator; `base` is the address of its schema. */
export function toBoundedResult(isValid, explain, value, options, base) {
    try {
        return toResult(isValid, explain, value, options, base);
    }
    catch (error) {
        if (!isTooDeep(error))
            throw error;
        const keyword = "$maxDepth";
        const issue = {
            instancePath: "",
            keywordLocation: `/${keyword}`,
            absoluteKeywordLocation: `${base}/${keyword}`,
            keyword,
            params: {},
            message: tooDeeply,
        };
        return { valid: false, errors: [issue] };
    }
}
/** A keyword with what it asks for: what all issues of one place in a schema have in common. */
export class Fault {
    keyword;
    params;
    #rule;
    #message;
    constructor(rule, params) {
        this.keyword = rule.keyword;
        this.params = params;
        this.#rule = rule;
    }
    /** Made when it is first asked for. */
    get message() {
        return (this.#message ??= this.#rule.message(this.params));
    }
}
/** The faults of lacking some members. */
export function missingFaults(...names) {
    return names.map((missingProperty) => new Fault(requiredRule, { missingProperty }));
}
/**
 * Reports the violated keyword at `location`, a JSON Pointer from the place that has the evaluation path `s` and the
 * address `b`. `encoded` is the pointer as part of a URI fragment, where that differs.
 */
export function report(c, p, s, b, location, fault, encoded = location) {
    if (c.errors.length >= c.limit)
        return;
    const { keyword, params, message } = fault;
    c.errors.push({
        instancePath: p,
        keywordLocation: s + location,
        absoluteKeywordLocation: b + encoded,
        keyword,
        params,
        message,
    });
}
/** Whether no more issues are wanted. */
export function isFull(c) {
    return c.errors.length >= c.limit;
}
/** Reports each of the required members that `value` lacks. */
export function reportMissing(c, p, s, b, location, value, faults, encoded = location) {
    for (const fault of faults)
        if (isMissing(value, fault.params["missingProperty"]))
            report(c, p, s, b, location, fault, encoded);
}
function isMissing(value, name) {
    const members = value;
    return members[name] === undefined || !Object.hasOwn(members, name);
}
/** Reports something that stands where the schema is `false`; the keyword that leads there gives its name. */
export function reportFalse(c, p, s, b, location, keyword, encoded = location) {
    if (c.errors.length >= c.limit)
        return;
    c.errors.push({
        instancePath: p,
        keywordLocation: s + location,
        absoluteKeywordLocation: b + encoded,
        keyword,
        params: {},
        message: forbidden,
    });
}
/**
 * Reports the issues of branches of which none matched, the closest branch first: the one at `meant`, if any, then by
 * distance.
 */
export function reportBranches(c, branches, meant = -1) {
    if (c.errors.length >= c.limit)
        return;
    const found = [];
    const isDecided = branches.length - (meant < 0 ? 0 : 1) < 2;
    for (let index = 0; index < branches.length; index++) {
        const inner = { errors: [], limit: Infinity, depths: [] };
        branches[index](inner);
        found.push({ inner, distance: index === meant ? -1 : isDecided ? 0 : distanceOf(inner.errors, inner.depths) });
    }
    found.sort((a, b) => a.distance - b.distance);
    for (const { inner } of found)
        take(c, inner);
}
function take({ errors, depths }, inner) {
    for (let index = 0; index < inner.errors.length; index++) {
        const depth = inner.depths[index];
        if (depth !== undefined)
            depths[errors.length] = depth;
        errors.push(inner.errors[index]);
    }
}
/** The branch that a value means by its member `name`; -1 where it means none. `tags` are the values of each branch. */
export function branchMeant(value, name, tags) {
    if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, name))
        return -1;
    const tag = value[name];
    return tags.findIndex((values) => values.includes(tag));
}
/**
 * How far a value is from a branch: a wrong type or tag, or a missing member, weighs more the nearer it is to the top,
 * and two faults weigh more than one. `depths` of the issues are kept for whoever asks again.
 */
export function distanceOf(errors, depths = []) {
    let top = Infinity;
    for (let index = 0; index < errors.length; index++)
        top = Math.min(top, (depths[index] ??= depthOf(errors[index].instancePath)));
    let distance = 0;
    for (let index = 0; index < errors.length; index++)
        distance += weightOf(errors[index].keyword) / (1 + depths[index] - top);
    return distance / (1 + (top < Infinity ? top : 0));
}
function weightOf(keyword) {
    if (keyword === "type")
        return 20;
    if (keyword === "const" || keyword === "enum")
        return 10;
    return keyword === "required" ? 3 : 1;
}
function depthOf(pointer) {
    let depth = 0;
    for (let index = pointer.indexOf("/"); index >= 0; index = pointer.indexOf("/", index + 1))
        depth++;
    return depth;
}
/** A member's name as part of a JSON Pointer. */
export function pointerToken(name) {
    return name.includes("~") || name.includes("/") ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
}
/** Wraps a validator as a Standard Schema; `prepare` makes of what comes in what is judged and given back. */
export function toStandard(validate, prepare) {
    return {
        "~standard": {
            version: 1,
            vendor: "gen-api",
            validate: (input) => {
                const value = prepare === undefined ? input : prepare(input);
                const result = validate(value);
                if (result.valid)
                    return { value: value };
                return {
                    issues: result.errors.map(({ message, instancePath }) => ({ message, path: keysOf(value, instancePath) })),
                };
            },
        },
    };
}
/** The keys on the way that a JSON Pointer goes through a value: numbers for items, strings for members. */
function keysOf(value, pointer) {
    let at = value;
    return pointer
        .split("/")
        .slice(1)
        .map((token) => {
        const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
        const key = Array.isArray(at) ? Number(name) : name;
        at =
            typeof at === "object" && at !== null ? at[key] : undefined;
        return key;
    });
}
