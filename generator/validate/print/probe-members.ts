import { type Code, code, empty } from "../../code/code.ts";
import type { Site } from "../keyword.ts";
import { all, any, type Condition, isNever, sizeOf } from "./condition.ts";
import { memberPath } from "./expression-path.ts";
import { isAbsent, isInherited, isPresent, memberOf } from "./member.ts";
import type { MemberRules } from "./member-rules.ts";
import { type Piece, statementsPiece } from "./piece.ts";
import { block } from "./statements.ts";

/** A look for each member that is required or judged. */
export function probeMembers(site: Site, rules: MemberRules, object: Code): readonly Piece[] {
  const declared = new Map(rules.declared.map(({ name, keys }) => [name, keys]));
  if (site.explains) {
    const missing = rules.required.size === 0 ? [] : [statementsPiece("object", () => site.reportMissing(rules.required))];
    return [...missing, ...[...declared].map(([name, keys]) => probeStatements(site, object, name, false, keys))];
  }
  const names = new Set([...rules.required, ...declared.keys()]);
  return [...names].map((name) => probeMember(site, object, name, rules.required.has(name), declared.get(name)));
}

function probeMember(site: Site, object: Code, name: string, isRequired: boolean, keys: readonly string[] | undefined): Piece {
  const test = (condition: Condition): Piece => ({ kind: "test", on: "object", condition, report: () => empty });
  if (keys === undefined) return test(isPresent(object, name));
  const condition = site.child(memberOf(object, name), memberPath(site.path, name), ...keys).inlineCondition();
  if (condition !== undefined && isNever(condition)) return test(isRequired ? condition : isAbsent(object, name));
  if (condition !== undefined && sizeOf(condition) === 1 && !isInherited(name)) {
    return test(isRequired ? all([isPresent(object, name), condition]) : any([isAbsent(object, name), condition]));
  }
  return probeStatements(site, object, name, isRequired, keys);
}

const probeStatements = (site: Site, object: Code, name: string, isRequired: boolean, keys: readonly string[]): Piece =>
  statementsPiece("object", () => {
    const local = site.fresh(name);
    const statements = site.child(local, memberPath(site.path, name), ...keys).statements();
    const judged = isRequired
      ? code`if (${local} === undefined) return false;\n${statements}`
      : code`if (${local} !== undefined) ${block([statements])}`;
    return code`const ${local} = ${memberOf(object, name)};\n${judged}`;
  });
