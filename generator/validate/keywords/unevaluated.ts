import { code, empty, lines, number } from "../../code/code.ts";
import { isSchema } from "../../model/reference-graph.ts";
import type { Keyword, Site } from "../keyword.ts";
import { atom, isNever, not } from "../print/condition.ts";
import { type Cover, coverageOf, coversItem, firstCovered, Guards, isAllCovered } from "../print/coverage.ts";
import { tokenPath } from "../print/expression-path.ts";
import { printMembers } from "../print/members.ts";
import { type Piece, statementsPiece } from "../print/piece.ts";
import { block } from "../print/statements.ts";
import { castTo } from "./assertion.ts";
import { withAccess } from "./items.ts";

/** 2020-12 core, section 11.3. */
export const unevaluatedProperties: Keyword = {
  name: "unevaluatedProperties",
  accepts: isSchema,
  *evaluate(_, frame) {
    if (frame.object === undefined) return;
    const names = Object.keys(frame.object).filter((name) => !frame.evaluated.has(name));
    for (const name of names) {
      const child = frame.tryChild(name, frame.object[name]!, "unevaluatedProperties");
      yield child;
      frame.takeChild(child);
      frame.markEvaluated(name);
    }
    frame.annotate(names);
  },
  print: printMembers,
  covers: (_, subject) => (subject === "members" ? [{ kind: "all" }] : []),
  subschemas: () => [{ keys: ["unevaluatedProperties"], isInPlace: false }],
};

/** 2020-12 core, section 11.2. */
export const unevaluatedItems: Keyword = {
  name: "unevaluatedItems",
  accepts: isSchema,
  *evaluate(_, frame) {
    if (frame.array === undefined) return;
    const indexes = [...frame.array.keys()].filter((index) => !frame.evaluated.has(index));
    for (const index of indexes) {
      const child = frame.tryChild(index, frame.array[index]!, "unevaluatedItems");
      yield child;
      frame.takeChild(child);
      frame.markEvaluated(index);
    }
    if (indexes.length > 0) frame.annotate(true);
  },
  print(site) {
    if (site.keyword("unevaluatedItems") === undefined) return [];
    const covers = coverageOf(site, "items");
    return isAllCovered(covers) ? [] : printUnevaluatedItems(site, covers);
  },
  covers: (_, subject) => (subject === "items" ? [{ kind: "all" }] : []),
  subschemas: () => [{ keys: ["unevaluatedItems"], isInPlace: false }],
};

function printUnevaluatedItems(site: Site, covers: readonly Cover[]): readonly Piece[] {
  const array = castTo("array", site.value);
  const start = firstCovered(covers);
  const isStatic = covers.every(({ guard, covering }) => guard === undefined && covering.kind === "first");
  const probe = site.child(code`item`, site.path, "unevaluatedItems");
  if (probe.isTrivial) return [];
  const inline = site.explains ? undefined : probe.inlineCondition();
  if (isStatic && inline !== undefined && isNever(inline)) {
    const condition = atom(code`${array}.length <= ${number(start)}`, code`${array}.length > ${number(start)}`);
    return [{ kind: "test", on: "array", condition, report: () => empty }];
  }
  return [statementsPiece("array", () => {
    const [index, item] = [site.fresh("index"), site.fresh("item")];
    const guards = new Guards(site);
    const covered = coversItem(covers, guards, index, item);
    const judged = site.child(item, tokenPath(site.path, index), "unevaluatedItems").statements(not(covered));
    const loop = code`for (let ${index} = ${number(start)}; ${index} < ${array}.length; ${index}++)`;
    const body = block(withAccess(code`const ${item}: unknown = ${array}[${index}];`, item, judged));
    return lines([...guards.declarationsFor([body]), code`${loop} ${body}`]);
  })];
}
