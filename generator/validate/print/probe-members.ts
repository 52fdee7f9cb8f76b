import { type Code, code, empty, lines } from "../../code/code.ts";
import type { Site } from "../keyword.ts";
import { typesOf } from "../keywords/values.ts";
import { all, any, atom, type Condition, isNever, sizeOf } from "./condition.ts";
import { memberPath } from "./expression-path.ts";
import { isAbsent, isInherited, isPresent, memberOf } from "./member.ts";
import type { MemberRules } from "./member-rules.ts";
import { type Piece, statementsPiece } from "./piece.ts";
import { singleIf } from "./statements.ts";

/** A look for each member that is required or judged. */
export function probeMembers(site: Site, rules: MemberRules, object: Code): readonly Piece[] {
  const declared = new Map(rules.declared.map(({ name, keys }) => [name, keys]));
  if (site.explains) {
    const locals = new Map<string, Code>();
    const missing = rules.required.size === 0 ? [] : [statementsPiece("object", () => reportMissing(site, rules.required, object, declared, locals))];
    return [...missing, ...[...declared].map(([name, keys]) => probeStatements(site, object, name, false, keys, locals))];
  }
  const names = new Set([...rules.required, ...declared.keys()]);
  return [...names].map((name) => probeMember(site, object, name, rules.required.has(name), declared.get(name)));
}

/** Above this many required members, whether one is missing is asked at run time. */
const mostInline = 6;

/** @param locals the members that are judged as well are read once, into these */
function reportMissing(site: Site, required: ReadonlySet<string>, object: Code, declared: ReadonlyMap<string, unknown>, locals: Map<string, Code>): Code {
  const report = site.reportMissing(required);
  if (required.size > mostInline) return report;
  for (const name of required) if (declared.has(name)) locals.set(name, site.fresh(name));
  const reads = Array.from(locals, ([name, local]) => code`const ${local} = ${memberOf(object, name)};`);
  const tests = Array.from(required, (name) => {
    const local = locals.get(name);
    return local === undefined ? isAbsent(object, name) : atom(code`${local} === undefined`, code`${local} !== undefined`);
  });
  return lines([...reads, singleIf(any(tests), report)]);
}

function probeMember(site: Site, object: Code, name: string, isRequired: boolean, keys: readonly string[] | undefined): Piece {
  const test = (condition: Condition): Piece => ({ kind: "test", on: "object", condition, report: () => empty });
  if (keys === undefined) return test(isPresent(object, name));
  const child = site.child(memberOf(object, name), memberPath(site.path, name), ...keys);
  const condition = child.inlineCondition();
  if (condition !== undefined && isNever(condition)) return test(isRequired ? condition : isAbsent(object, name));
  if (condition !== undefined && sizeOf(condition) === 1 && !isInherited(name)) {
    if (!isRequired) return test(any([isAbsent(object, name), condition]));
    return test(refusesAbsence(child, mostHops) ? condition : all([isPresent(object, name), condition]));
  }
  return probeStatements(site, object, name, isRequired, keys);
}

const probeStatements = (site: Site, object: Code, name: string, isRequired: boolean, keys: readonly string[], locals?: ReadonlyMap<string, Code>): Piece =>
  statementsPiece("object", () => {
    const known = locals?.get(name);
    const local = known ?? site.fresh(name);
    const child = site.child(local, memberPath(site.path, name), ...keys);
    const judged = isRequired
      ? lines([...(refusesAbsence(child, mostHops) ? [] : [code`if (${local} === undefined) return false;`]), child.statements()])
      : child.statements(atom(code`${local} !== undefined`, code`${local} === undefined`));
    return known === undefined ? code`const ${local} = ${memberOf(object, name)};\n${judged}` : judged;
  });

/** How many references may lead to the keyword that refuses `undefined`. */
const mostHops = 4;

/** Whether a schema calls `undefined` invalid by itself: what asks for a type or a value needs no look before. */
function refusesAbsence(site: Site, hops: number): boolean {
  if (typesOf(site.keyword("type")) !== undefined) return true;
  const target = hops === 0 ? undefined : site.reference("$ref");
  return target !== undefined && refusesAbsence(target, hops - 1);
}
