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
/** Stands for no issues, so that a valid value takes no array of its own; nothing is ever put into it. */
const none = [];
/** The same, where one issue is enough. */
const noneOfOne = [];
const noParams = {};
const valid = { valid: true, errors: none };
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
/** What `explain` finds wrong with a value; `base` is the address of its schema, where `explain` asks for it. */
export function toResult(explain, value, options, base = "") {
    const start = options !== undefined && options.firstErrorOnly === true ? noneOfOne : none;
    const collector = { valid: true, errors: start };
    explain(value, collector, "", "", base, 0);
    if (collector.errors === start)
        return valid;
    collector.valid = false;
    return collector;
}
/** As `toResult`, for a recursive validator; `base` is the address of its schema. */
export function toBoundedResult(explain, value, options, base) {
    try {
        return toResult(explain, value, options, base);
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
    rule;
    params;
    /** Made when it is first reported. */
    message = "";
    constructor(rule, params) {
        this.rule = rule;
        this.params = params;
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
    if (!c.valid)
        return;
    const { rule, params } = fault;
    add(c, p, s + location, b + encoded, rule.keyword, params, (fault.message ||= rule.message(params)));
}
function add(c, instancePath, keywordLocation, absoluteKeywordLocation, keyword, params, message) {
    const issue = { instancePath, keywordLocation, absoluteKeywordLocation, keyword, params, message };
    if (c.errors === noneOfOne) {
        c.errors = [issue];
        c.valid = false;
    }
    else if (c.errors === none)
        c.errors = [issue];
    else
        c.errors.push(issue);
}
/** Reports each of the required members that `value` lacks. */
export function reportMissing(c, p, s, b, location, value, faults, encoded = location) {
    for (let index = 0; c.valid && index < faults.length; index++) {
        const fault = faults[index];
        if (isMissing(value, fault.params["missingProperty"]))
            report(c, p, s, b, location, fault, encoded);
    }
}
function isMissing(value, name) {
    const members = value;
    return members[name] === undefined || !Object.hasOwn(members, name);
}
/** Reports something that stands where the schema is `false`; the keyword that leads there gives its name. */
export function reportFalse(c, p, s, b, location, keyword, encoded = location) {
    if (c.valid)
        add(c, p, s + location, b + encoded, keyword, noParams, forbidden);
}
/**
 * Puts the issues of branches of which none matched in order, the closest branch first: the one at `meant`, if any, then
 * by distance. The issues of branch i are those from `starts[i]` to `starts[i + 1]`, the last ones that there are.
 */
export function orderBranches({ errors }, starts, meant = -1) {
    const count = starts.length - 1;
    const isDecided = count - (meant < 0 ? 0 : 1) < 2;
    const measures = isDecided ? [] : measuresOf(errors);
    const distances = [];
    const order = [];
    let isOrdered = true;
    for (let branch = 0; branch < count; branch++) {
        const distance = branch === meant ? -1 : isDecided ? 0 : distanceOf(measures, starts[branch], starts[branch + 1]);
        distances.push(distance);
        order.push(branch);
        for (let place = branch; place > 0 && distances[order[place - 1]] > distance; place--) {
            isOrdered = false;
            order[place] = order[place - 1];
            order[place - 1] = branch;
        }
    }
    if (isOrdered)
        return;
    rearrange(errors, starts, order);
    if (!isDecided)
        rearrange(measures, starts, order);
    else {
        const known = measured.get(errors);
        if (known !== undefined && known.length > starts[0])
            known.length = starts[0];
    }
}
function rearrange(list, starts, order) {
    let first = 0;
    while (order[first] === first)
        first++;
    const begin = starts[first];
    const old = list.slice(begin);
    let next = begin;
    for (let place = first; place < order.length; place++) {
        const branch = order[place];
        for (let index = starts[branch] - begin; index < starts[branch + 1] - begin; index++)
            list[next++] = old[index];
    }
}
/** The measures of the first of some issues, kept for the choice around the one that has been put in order. */
const measured = new WeakMap();
/** The measures of issues. */
function measuresOf(errors) {
    let measures = measured.get(errors);
    if (measures === undefined)
        measured.set(errors, (measures = []));
    let path = "";
    let depth = 0;
    for (let index = measures.length; index < errors.length; index++) {
        const { instancePath, keyword } = errors[index];
        if (instancePath !== path)
            depth = depthOf((path = instancePath));
        measures.push(measureOf(depth, keyword));
    }
    return measures;
}
/** The branches that match, of which each has added its character to `passing`: "0", "1" and on, by code. */
export function passingOf(passing) {
    return Array.from(passing, (character) => character.charCodeAt(0) - 48);
}
/** The branch that a value means by its member `name`; -1 where it means none. `tags` are the values of each branch. */
export function branchMeant(value, name, tags) {
    if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, name))
        return -1;
    const tag = value[name];
    return tags.findIndex((values) => values.includes(tag));
}
/** What counts of an issue: how deep in the value it lies, times 32, and how much its keyword weighs. */
export const measureOf = (depth, keyword) => depth * 32 + weightOf(keyword);
function weightOf(keyword) {
    if (keyword === "type")
        return 20;
    if (keyword === "const" || keyword === "enum")
        return 10;
    return keyword === "required" ? 3 : 1;
}
/**
 * How far a value is from a branch: a wrong type or tag, or a missing member, weighs more the nearer it is to the top,
 * and two faults weigh more than one. `measures` are those of the issues, of which the ones from `start` to `end` count.
 */
export function distanceOf(measures, start, end) {
    if (start === end)
        return 0;
    let top = Infinity;
    for (let index = start; index < end; index++)
        if (measures[index] < top)
            top = measures[index];
    top >>= 5;
    let distance = 0;
    for (let index = start; index < end; index++)
        distance += (measures[index] & 31) / (1 + (measures[index] >> 5) - top);
    return distance / (1 + top);
}
const slash = 47;
/** How many keys a JSON Pointer has. */
export function depthOf(pointer) {
    let depth = 0;
    for (let index = 0; index < pointer.length; index++)
        if (pointer.charCodeAt(index) === slash)
            depth++;
    return depth;
}
/** A member's name as part of a JSON Pointer. */
export function pointerToken(name) {
    return name.includes("/") || name.includes("~") ? escapeToken(name) : name;
}
function escapeToken(name) {
    let token = "";
    let start = 0;
    for (let index = 0; index < name.length; index++) {
        const unit = name[index];
        if (unit !== "/" && unit !== "~")
            continue;
        token += name.slice(start, index) + (unit === "/" ? "~1" : "~0");
        start = index + 1;
    }
    return token + name.slice(start);
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
/** As `toStandard`, for a schema that has no validator of its own; where `explain` asks for its address, that is `uri` with `fragment`. */
export function standardOf(explain, uri = "", fragment = "") {
    return toStandard((value) => toResult(explain, value, undefined, uri + fragment));
}
/** As `standardOf`, for a recursive validator. */
export function boundedStandardOf(explain, uri, fragment) {
    return toStandard((value) => toBoundedResult(explain, value, undefined, uri + fragment));
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
