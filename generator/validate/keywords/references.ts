import { type Code, empty } from "../../code/code.ts";
import type { ReferenceKeyword } from "../../model/reference-graph.ts";
import type { Keyword } from "../keyword.ts";
import { isAlways } from "../print/condition.ts";
import { statementsPiece } from "../print/piece.ts";
import { isString } from "./assertion.ts";

/** A keyword that applies the schema it leads to. An unresolved reference, which is an error elsewhere, judges nothing. */
const reference = (name: ReferenceKeyword): Keyword => ({
  name,
  accepts: isString,
  *evaluate(_, frame) {
    const target = frame.tryReference(name);
    if (target === undefined) return;
    yield target;
    frame.takeInPlace(target);
  },
  print(site) {
    const target = site.reference(name);
    if (target === undefined) return [];
    if (!site.explains) {
      const condition = target.condition();
      return isAlways(condition) ? [] : [{ kind: "test", on: "any", condition, report: (): Code => empty }];
    }
    return target.isTrivial ? [] : [statementsPiece("any", () => target.statements())];
  },
  covers(site) {
    const target = site.reference(name);
    return target === undefined ? [] : [{ kind: "inPlace", site: target, isReference: true }];
  },
});

/** 2020-12 core, section 8.2.3.1. */
export const ref: Keyword = reference("$ref");

/** 2020-12 core, section 8.2.3.2. */
export const dynamicRef: Keyword = reference("$dynamicRef");

/** 2019-09 core, section 8.2.4.2.1. */
export const recursiveRef: Keyword = reference("$recursiveRef");
