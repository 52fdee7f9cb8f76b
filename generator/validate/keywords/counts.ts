import { code, join, literal, type Code } from "../../code/code.ts";
import type { JsonObject, JsonValue } from "../../source/json.ts";
import type { Frame, Keyword, Site } from "../keyword.ts";
import { all, any } from "../print/condition.ts";
import type { Piece } from "../print/piece.ts";
import { isAbsent, isPresent } from "../print/member.ts";
import { printMembers } from "../print/members.ts";
import { singleIf } from "../print/statements.ts";
import { castTo, isCount, isObject, isStrings } from "./assertion.ts";
import { waives } from "./items.ts";

const countOf = (instance: JsonObject): number => Object.keys(instance).length;

/** 2020-12 validation, section 6.5.1. */
export const maxProperties: Keyword = {
  name: "maxProperties",
  accepts: isCount,
  evaluate(limit, frame) {
    if (frame.object !== undefined && countOf(frame.object) > (limit as number)) frame.fail({ limit });
  },
  print: printMembers,
};

/** 2020-12 validation, section 6.5.2. */
export const minProperties: Keyword = {
  name: "minProperties",
  accepts: isCount,
  evaluate(limit, frame) {
    if (frame.object !== undefined && countOf(frame.object) < (limit as number) && !waives(frame)) frame.fail({ limit });
  },
  print: printMembers,
};

/** 2020-12 validation, section 6.5.3. */
export const required: Keyword = {
  name: "required",
  accepts: isStrings,
  evaluate(names, frame) {
    for (const missingProperty of missing(names as readonly string[], frame)) frame.fail({ missingProperty });
  },
  print: printMembers,
};

/** The names that an object lacks, unless it may lack them. */
export function missing(names: readonly string[], frame: Frame): readonly string[] {
  const { object } = frame;
  if (object === undefined) return [];
  const absent = [...new Set(names)].filter((name) => !Object.hasOwn(object, name));
  if (absent.length === 0 || !frame.waivesMembers) return absent;
  frame.waive();
  return [];
}

const isStringLists = (value: JsonValue): boolean => isObject(value) && Object.values(value).every((each) => isStrings(each));

/** 2020-12 validation, section 6.5.4. */
export const dependentRequired: Keyword = {
  name: "dependentRequired",
  accepts: isStringLists,
  evaluate(dependencies, frame) {
    for (const [property, names] of Object.entries(dependencies as JsonObject)) {
      if (frame.object === undefined || !Object.hasOwn(frame.object, property)) continue;
      for (const missingProperty of missing(names as readonly string[], frame)) frame.fail({ property, missingProperty });
    }
  },
  print: (site) => printDependentNames(site, "dependentRequired"),
};

/** The members that must be beside others. */
export function printDependentNames(site: Site, keyword: string): readonly Piece[] {
  const dependencies = site.keyword(keyword);
  if (!isObject(dependencies)) return [];
  const object = castTo("object", site.value);
  return Object.entries(dependencies).flatMap(([property, names]): Piece[] => {
    if (!isStrings(names) || names.length === 0) return [];
    const unique = [...new Set(names)];
    const condition = any([isAbsent(object, property), all(unique.map((name) => isPresent(object, name)))]);
    const report = (): Code =>
      join(unique.map((name) => {
        return singleIf(isAbsent(object, name), site.report(keyword, literal({ property, missingProperty: name })));
      }), code`\n`);
    return [{ kind: "test", on: "object", condition, report }];
  });
}

