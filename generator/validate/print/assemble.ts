import { type Code, code, empty, isMultiline, lines } from "../../code/code.ts";
import { typesBeside, typesOf } from "../keywords/values.ts";
import type { JsonObject } from "../../source/json.ts";
import type { Dialect, Keyword, Site } from "../keyword.ts";
import { all, always, any, type Condition, isAlways, never, not, printCondition } from "./condition.ts";
import type { Piece, TestPiece, ValueKind } from "./piece.ts";
import { block, onlyIf, singleIf } from "./statements.ts";
import { kindCondition, kindOfType, typeCondition, type TypeName } from "./value-kinds.ts";

type JudgedKind = Exclude<ValueKind, "any">;
const judgedKinds: readonly JudgedKind[] = ["string", "number", "array", "object"];

/** What a schema's keywords print at `site`, each planner asked once, in the dialect's order. */
export function piecesOf(site: Site): readonly Piece[] {
  const { schema, dialect } = site.place;
  if (typeof schema === "boolean") return [];
  const planners: NonNullable<Keyword["print"]>[] = [];
  for (const { name, accepts, print } of keywordsIn(schema, dialect)) {
    if (print === undefined || planners.includes(print) || (name === "type" && !site.explains)) continue;
    const value = site.keyword(name);
    if (value !== undefined && accepts(value)) planners.push(print);
  }
  return planners.length === 1 ? planners[0]!(site) : planners.flatMap((print) => print(site));
}

/** The keywords of a schema that judge something, in the order of its dialect. */
function keywordsIn(schema: JsonObject, dialect: Dialect): readonly Keyword[] {
  const found: Keyword[] = [];
  for (const name of Object.keys(schema)) {
    const keyword = dialect.keywords.get(name);
    if (keyword?.print !== undefined) found.push(keyword);
  }
  if (found.length < 2) return found;
  const ranks = ranksOf(dialect);
  return found.sort((a, b) => ranks.get(a)! - ranks.get(b)!);
}

/** The rank of each keyword in its dialect. */
function ranksOf(dialect: Dialect): ReadonlyMap<Keyword, number> {
  let ranks = orders.get(dialect);
  if (ranks === undefined) orders.set(dialect, (ranks = new Map([...dialect.keywords.values()].map((keyword, index) => [keyword, index]))));
  return ranks;
}

const orders = new WeakMap<Dialect, ReadonlyMap<Keyword, number>>();

/** The types that the schema allows; `undefined` where it does not say. */
function typesAt(site: Site): readonly TypeName[] | undefined {
  const value = site.keyword("type");
  return typesOf(value) === undefined ? undefined : typesBeside(value, (name) => site.keyword(name));
}

/** The verdict as a test; `undefined` when it takes statements. */
export function conditionOf(site: Site, pieces: readonly Piece[]): Condition | undefined {
  if (site.place.schema === false) return never;
  const tests = pieces.filter((piece) => piece.kind === "test");
  if (tests.length < pieces.length) return undefined;
  const types = typesAt(site);
  const own = (kind: ValueKind): Condition => all(tests.filter(({ on }) => on === kind).map(({ condition }) => condition));
  const guarded = types === undefined ? guardKinds(site, own) : any(types.map((type) => typed(site, type, own)));
  return all([guarded, own("any")]);
}

const typed = (site: Site, type: TypeName, own: (kind: ValueKind) => Condition): Condition => {
  const kind = kindOfType(type);
  const test = typeCondition(type, site.value, site.runtime("isObject"));
  return kind === "any" ? test : all([test, own(kind)]);
};

const guardKinds = (site: Site, own: (kind: ValueKind) => Condition): Condition =>
  all(judgedKinds.map((kind) => {
    const condition = own(kind);
    return isAlways(condition) ? condition : any([not(kindCondition(kind, site.value, site.runtime("isObject"))), condition]);
  }));

/** Statements that return false where the value is invalid. `isWhole`: nothing but `return true` follows. */
export function verdictStatements(site: Site, pieces: readonly Piece[], guard: Condition, isWhole: boolean): Code {
  const condition = conditionOf(site, pieces);
  if (condition !== undefined) return rejectUnless(any([not(guard), condition]));
  const types = typesAt(site);
  const general = verdictOf(pieces.filter(({ on }) => on === "any"));
  const isLast = isWhole && isAlways(guard) && general.isEmpty;
  return onlyIf(guard, [types === undefined ? guardedStatements(site, pieces, isLast) : typedStatements(site, types, pieces), general]);
}

const rejectUnless = (condition: Condition): Code => singleIf(not(condition), code`return false;`);

/** Pieces one after another; neighbouring tests are one `if`. */
function verdictOf(pieces: readonly Piece[]): Code {
  const statements: Code[] = [];
  let tests: Condition[] = [];
  const flush = (): void => {
    statements.push(rejectUnless(all(tests)));
    tests = [];
  };
  for (const piece of pieces) {
    if (piece.kind === "test") {
      tests.push(piece.condition);
      continue;
    }
    flush();
    statements.push(piece.print());
  }
  flush();
  return lines(statements.filter((statement) => !statement.isEmpty));
}

function guardedStatements(site: Site, pieces: readonly Piece[], isLast: boolean): Code {
  const judged = judgedKinds.map((kind) => ({ kind, own: verdictOf(pieces.filter(({ on }) => on === kind)) })).filter(({ own }) => !own.isEmpty);
  return lines(judged.map(({ kind, own }) => {
    const test = kindCondition(kind, site.value, site.runtime("isObject"));
    return isLast && judged.length === 1 ? code`${singleIf(not(test), code`return true;`)}\n${own}` : onlyIf(test, [own]);
  }));
}

function typedStatements(site: Site, types: readonly TypeName[], pieces: readonly Piece[]): Code {
  const isObject = site.runtime("isObject");
  const own = new Map(types.map((type) => {
    const kind = kindOfType(type);
    return [type, kind === "any" ? empty : verdictOf(pieces.filter(({ on }) => on === kind))];
  }));
  const judged = types.filter((type) => !own.get(type)!.isEmpty);
  const free = types.filter((type) => own.get(type)!.isEmpty);
  const freeTest = any(free.map((type) => typeCondition(type, site.value, isObject)));
  if (judged.length === 0) return rejectUnless(freeTest);
  if (types.length === 1) {
    const [type] = types as [TypeName];
    return lines([rejectUnless(typeCondition(type, site.value, isObject)), own.get(type)!]);
  }
  const branches = judged.map((type) => code`if (${printCondition(typeCondition(type, site.value, isObject))}) ${block([own.get(type)!])}`);
  return code`${chain(branches)} else ${rejectUnless(freeTest)}`;
}

const chain = (branches: readonly Code[]): Code =>
  branches.reduce((all, branch) => (all.isEmpty ? branch : code`${all} else ${branch}`), empty);

/** Statements that report everything that is wrong with the value. `isWhole`: nothing follows. */
export function explainingStatements(site: Site, pieces: readonly Piece[], guard: Condition, isWhole: boolean): Code {
  const [single] = pieces;
  if (pieces.length === 1 && single?.kind === "test") return explainSingleTest(site, single, guard);
  const print = (piece: Piece): Code => (piece.kind === "test" ? explainTest(piece) : piece.print());
  const isLast = isWhole && isAlways(guard);
  const joined = explainSingleType(site, pieces, print, isLast);
  if (joined !== undefined) return onlyIf(guard, [joined]);
  const of = (kind: ValueKind): Code[] => pieces.filter(({ on }) => on === kind).map(print);
  const judged = judgedKinds.map((kind) => ({ kind, own: of(kind).filter((statement) => !statement.isEmpty) })).filter(({ own }) => own.length > 0);
  const guarded = judged.flatMap(({ kind, own }) => {
    const test = kindCondition(kind, site.value, site.runtime("isObject"));
    return isLast && judged.length === 1 && own.some(isMultiline) ? [singleIf(not(test), code`return;`), ...own] : [onlyIf(test, own)];
  });
  return onlyIf(guard, [...of("any"), ...guarded]);
}

/** A schema of one type, with keywords for that type alone: its own test tells whether they come to judge. */
function explainSingleType(site: Site, pieces: readonly Piece[], print: (piece: Piece) => Code, isLast: boolean): Code | undefined {
  const [type, ...others] = typesAt(site) ?? [];
  if (type === undefined || others.length > 0 || !["string", "array", "object"].includes(type)) return undefined;
  if (pieces.some(({ on, ...piece }) => on === "any" && !("keyword" in piece && piece.keyword === "type"))) return undefined;
  const index = pieces.findIndex((piece) => piece.kind === "test" && piece.on === "any" && piece.keyword === "type");
  const test = pieces[index];
  if (test?.kind !== "test") return undefined;
  const own = pieces.filter(({ on }) => on === type).map(print).filter((statement) => !statement.isEmpty);
  if (own.length === 0) return print(test);
  const isOther = not(test.condition);
  if (own.length === 1 && pieces.length === 2 && pieces.every(({ kind }) => kind === "test")) {
    return code`if (${printCondition(isOther)}) ${test.report()}\nelse ${own[0]!}`;
  }
  if (isLast) return lines([singleIf(isOther, code`return ${test.report()}`), ...own]);
  return code`if (${printCondition(isOther)}) ${block([test.report()])} else ${block(own)}`;
}

/** A test that is all there is: what guards it is asked in the same breath. */
function explainSingleTest(site: Site, { on, condition, report }: TestPiece, guard: Condition): Code {
  const kind = on === "any" ? always : kindCondition(on, site.value, site.runtime("isObject"));
  return isAlways(condition) ? empty : singleIf(all([guard, kind, not(condition)]), report());
}

const explainTest = ({ condition, report }: TestPiece): Code => (isAlways(condition) ? empty : singleIf(not(condition), report()));
