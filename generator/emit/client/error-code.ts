import { type ApiModel, httpOperations } from "../../model/api-model.ts";
import type { SchemaNode } from "../../model/schema-node.ts";
import { type JsonValue, stringMember } from "../../source/json.ts";
import { escapePointerToken, parsePointer } from "../../source/path.ts";
import { isSuccess } from "../../document/symbols.ts";

/** Where an API's error bodies say in a word what went wrong. */
export interface ErrorCodePlace {
  /** JSON Pointer into the body. */
  readonly pointer: string;
  /** Every code that the schemas or the catalogue name; empty when any text may stand there. */
  readonly values: readonly string[];
}

/** The deepest place that is looked at: `/error/details/code`. */
const maximumDepth = 3;
const codeNames = ["code", "errorcode", "error_code", "error", "type", "reason", "kind"];
/** The members in which error bodies put what they say about the error. */
const containerName = /^(errors?|fault|problem|details?|data|status)$/i;

/**
 * The place of the code in the error bodies of an API: the extension `x-gen-api-error-code` of the definition says it,
 * or it is found in the schemas as a member with a telling name, best one whose values are listed.
 */
export function findErrorCode(api: ApiModel): ErrorCodePlace | undefined {
  const catalogue = [...api.errors.values()].flatMap(({ code }) => (typeof code === "string" ? [code] : []));
  const bodies = errorBodies(api);
  const written = stringMember(api.definition?.json, "x-gen-api-error-code");
  const pointer = written ?? bestPointer(api, bodies, catalogue.length > 0);
  if (pointer === undefined) return undefined;
  const listed = bodies.flatMap((body) => valuesAt(api, body, parsePointer(pointer) ?? [], 0));
  return { pointer, values: [...new Set([...listed, ...catalogue])] };
}

function errorBodies(api: ApiModel): SchemaNode[] {
  const nodes = httpOperations(api).flatMap(({ responses }) =>
    responses.filter(({ status }) => !isSuccess(status)).flatMap(({ content }) => content.flatMap(({ schema }) => (schema === undefined ? [] : [schema.node]))),
  );
  return [...new Map(nodes.map((node) => [node.kind === "ref" ? node.target : node, node])).values()];
}

/** The place that most bodies have; among those, the one whose values are listed, then the shallower one. */
function bestPointer(api: ApiModel, bodies: readonly SchemaNode[], hasCatalogue: boolean): string | undefined {
  const scores = new Map<string, number>();
  for (const body of bodies) {
    for (const [pointer, score] of candidates(api, body, "", 0)) scores.set(pointer, (scores.get(pointer) ?? 0) + score);
  }
  const ranked = [...scores].filter(([, score]) => hasCatalogue || score >= 1).sort(([, a], [, b]) => b - a);
  return ranked[0]?.[0];
}

/** Members that could be the code, with how likely they are. */
function candidates(api: ApiModel, node: SchemaNode, pointer: string, depth: number): [pointer: string, score: number][] {
  if (depth >= maximumDepth) return [];
  return membersOf(api, node).flatMap(([name, member]): [string, number][] => {
    const at = `${pointer}/${escapePointerToken(name)}`;
    const rank = codeNames.indexOf(name.toLowerCase());
    const score = rank < 0 ? 0 : likelihood(api, member, rank) / (1 + depth / 10);
    const inner = containerName.test(name) ? candidates(api, member, at, depth + 1) : [];
    return score > 0 ? [[at, score], ...inner] : inner;
  });
}

/** A member whose strings are listed is a code; a free or a fixed string only by the plainest names. */
function likelihood(api: ApiModel, node: SchemaNode, rank: number): number {
  const listed = new Set(stringsOf(api, node)).size;
  if (listed > 1) return 10 - rank;
  return (listed === 1 || resolve(api, node).some(({ kind }) => kind === "string")) && (listed === 1 || rank <= 2) ? 2 - rank / 10 : 0;
}

/** The nodes behind references, unions and intersections. */
function resolve(api: ApiModel, node: SchemaNode, seen: Set<string> = new Set()): SchemaNode[] {
  if (node.kind === "ref") {
    const target = seen.has(node.target) ? undefined : api.schemas.get(node.target);
    return target === undefined ? [] : resolve(api, target.node, seen.add(node.target));
  }
  return node.kind === "union" || node.kind === "intersection" ? node.members.flatMap((member) => resolve(api, member, seen)) : [node];
}

const membersOf = (api: ApiModel, node: SchemaNode): [string, SchemaNode][] =>
  resolve(api, node).flatMap((each) => (each.kind === "object" ? each.properties.map((property): [string, SchemaNode] => [property.name, property.node]) : []));

const isText = (value: JsonValue): value is string => typeof value === "string";

const stringsOf = (api: ApiModel, node: SchemaNode): string[] =>
  resolve(api, node).flatMap((each) => {
    if (each.kind === "enum") return each.values.filter(isText);
    return each.kind === "literal" && isText(each.value) ? [each.value] : [];
  });

function valuesAt(api: ApiModel, node: SchemaNode, tokens: readonly string[], index: number): string[] {
  const token = tokens[index];
  if (token === undefined) return stringsOf(api, node);
  return membersOf(api, node).filter(([name]) => name === token).flatMap(([, member]) => valuesAt(api, member, tokens, index + 1));
}
