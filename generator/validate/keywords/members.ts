import { isSchema } from "../../model/reference-graph.ts";
import type { JsonObject, JsonValue } from "../../source/json.ts";
import { compilePattern } from "../patterns.ts";
import type { Covering, Frame, Keyword, Steps, Subschema } from "../keyword.ts";
import { printMembers } from "../print/members.ts";
import { isObject } from "./assertion.ts";

/** The subschemas of a keyword whose value maps names to schemas. */
export const mapSubschemas = (keyword: string, isInPlace: boolean) => (value: JsonValue): readonly Subschema[] =>
  isObject(value) ? Object.keys(value).filter((name) => isSchema(value[name])).map((name) => ({ keys: [keyword, name], isInPlace })) : [];

const namesIn = (value: JsonValue | undefined): readonly string[] =>
  isObject(value) ? Object.keys(value).filter((name) => isSchema(value[name])) : [];

const coverMembers = (subject: "members" | "items", names: readonly string[], patterns: readonly string[]): readonly Covering[] =>
  subject === "members" ? [{ kind: "names", names, patterns }] : [];

/** Applies a subschema to a member, which then counts as evaluated. */
function* applyToMember(frame: Frame, name: string, ...keys: readonly string[]): Steps {
  const child = frame.tryChild(name, frame.object![name]!, ...keys);
  yield child;
  frame.takeChild(child);
  frame.markEvaluated(name);
}

/** 2020-12 core, section 10.3.2.1. */
export const properties: Keyword = {
  name: "properties",
  accepts: isObject,
  *evaluate(value, frame) {
    const { object } = frame;
    if (object === undefined) return;
    const present = Object.keys(value as JsonObject).filter((name) => Object.hasOwn(object, name) && isSchema((value as JsonObject)[name]));
    for (const name of present) yield* applyToMember(frame, name, "properties", name);
    frame.annotate(present);
  },
  print: printMembers,
  covers: (site, subject) => coverMembers(subject, namesIn(site.keyword("properties")), []),
  subschemas: mapSubschemas("properties", false),
};

/** 2020-12 core, section 10.3.2.2. */
export const patternProperties: Keyword = {
  name: "patternProperties",
  accepts: isObject,
  *evaluate(value, frame) {
    if (frame.object === undefined) return;
    const matched = new Set<string>();
    for (const source of Object.keys(value as JsonObject)) {
      const pattern = compilePattern(source);
      for (const name of Object.keys(frame.object)) {
        if (pattern?.test(name) !== true || !isSchema((value as JsonObject)[source])) continue;
        yield* applyToMember(frame, name, "patternProperties", source);
        matched.add(name);
      }
    }
    frame.annotate([...matched]);
  },
  print: printMembers,
  covers: (site, subject) => coverMembers(subject, [], namesIn(site.keyword("patternProperties"))),
  subschemas: mapSubschemas("patternProperties", false),
};

/** 2020-12 core, section 10.3.2.3. */
export const additionalProperties: Keyword = {
  name: "additionalProperties",
  accepts: isSchema,
  *evaluate(_, frame) {
    if (frame.object === undefined) return;
    const declared = frame.sibling("properties");
    const patterns = frame.sibling("patternProperties");
    const expressions = isObject(patterns) ? Object.keys(patterns).map(compilePattern) : [];
    const isAdditional = (name: string): boolean =>
      !(isObject(declared) && Object.hasOwn(declared, name)) && !expressions.some((each) => each?.test(name) === true);
    const additional = Object.keys(frame.object).filter(isAdditional);
    for (const name of additional) yield* applyToMember(frame, name, "additionalProperties");
    frame.annotate(additional);
  },
  print: printMembers,
  covers: (_, subject) => (subject === "members" ? [{ kind: "all" }] : []),
  subschemas: () => [{ keys: ["additionalProperties"], isInPlace: false }],
};

/** 2020-12 core, section 10.3.2.4. */
export const propertyNames: Keyword = {
  name: "propertyNames",
  accepts: isSchema,
  *evaluate(_, frame) {
    if (frame.object === undefined) return;
    for (const name of Object.keys(frame.object)) {
      const child = frame.tryName(name, "propertyNames");
      yield child;
      frame.takeChild(child);
    }
  },
  print: printMembers,
  subschemas: () => [{ keys: ["propertyNames"], isInPlace: false }],
};
