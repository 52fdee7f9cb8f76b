import type { HttpOperation } from "../model/operation.ts";

/** An operation that a request line addresses. */
export interface RouteMatch {
  readonly operation: HttpOperation;
  /** The text for each of the path's parameters. */
  readonly path: ReadonlyMap<string, string>;
  /** The name and text of each part of the query, decoded. */
  readonly query: readonly (readonly [string, string])[];
}

interface Route {
  readonly operation: HttpOperation;
  readonly segments: readonly string[];
}

/** The operations of an API by method and path. */
export class RouteTable {
  /** By method and number of segments. */
  readonly #routes = new Map<string, Route[]>();
  readonly #bases: readonly string[];

  constructor(operations: readonly HttpOperation[]) {
    for (const operation of operations) {
      const segments = segmentsOf(operation.path);
      const key = `${operation.method} ${segments.length}`;
      const list = this.#routes.get(key);
      if (list === undefined) this.#routes.set(key, [{ operation, segments }]);
      else list.push({ operation, segments });
    }
    const urls = operations.flatMap(({ servers }) => servers.map(({ url }) => basePathOf(url)));
    this.#bases = [...new Set(["", ...urls])].sort((a, b) => b.length - a.length);
  }

  /**
   * The operation of `method` whose path, below the path of a server, is that of `target`. A segment matches what is
   * written, or a parameter; with a parameter's place written as `{anything}`, `:anything` or `<anything>` as well.
   */
  match(method: string, target: string): RouteMatch | undefined {
    const [pathText = "", queryText] = withoutOrigin(target).split(/[?#]/, 2);
    for (const base of this.#bases) {
      if (base !== "" && pathText !== base && !pathText.startsWith(`${base}/`)) continue;
      const segments = segmentsOf(pathText.slice(base.length));
      const found = this.#best(method, segments);
      if (found === undefined) continue;
      const path = new Map(found.segments.flatMap((segment, index) => (isParameter(segment) ? [[segment.slice(1, -1), decode(segments[index]!)]] : [])));
      return { operation: found.operation, path, query: parseQuery(queryText ?? "") };
    }
    return undefined;
  }

  /** Whether a target stands below a server of the API that has a path of its own. */
  hasBase(target: string): boolean {
    const path = withoutOrigin(target);
    return this.#bases.some((base) => base !== "" && path.startsWith(`${base}/`));
  }

  /** Method and path of every operation, for finding the one that was meant. */
  get lines(): readonly string[] {
    const base = this.#bases[0] ?? "";
    return [...this.#routes.values()].flat().map(({ operation }) => `${operation.method.toUpperCase()} ${base}${operation.path}`);
  }

  /** Literal segments go before parameters (OpenAPI 3.1, section 4.8.8). */
  #best(method: string, segments: readonly string[]): Route | undefined {
    const candidates = this.#routes.get(`${method} ${segments.length}`) ?? [];
    let best: Route | undefined;
    let most = -1;
    for (const route of candidates) {
      const literal = literalMatches(route.segments, segments);
      if (literal > most) [best, most] = [route, literal];
    }
    return best;
  }
}

/** The number of segments that match literally; -1 when one does not match at all. */
function literalMatches(wanted: readonly string[], given: readonly string[]): number {
  let count = 0;
  for (const [index, segment] of wanted.entries()) {
    const text = given[index]!;
    if (segment === text) count++;
    else if (isParameter(segment) ? text === "" : !isMixed(segment, text)) return -1;
  }
  return count;
}

const isParameter = (segment: string): boolean => /^\{[^{}]+\}$/.test(segment);

/** A segment such as `{id}.json` or `report-{year}`. */
function isMixed(segment: string, text: string): boolean {
  if (!segment.includes("{")) return false;
  let at = 0;
  const literals = segment.split(/\{[^{}]*\}/);
  for (const [index, literal] of literals.entries()) {
    const found = index === 0 ? (text.startsWith(literal) ? 0 : -1) : text.indexOf(literal, at);
    if (found === -1) return false;
    at = found + literal.length;
  }
  return literals.at(-1) === "" || text.endsWith(literals.at(-1)!);
}

const segmentsOf = (path: string): string[] => path.replace(/^\//, "").replace(/\/$/, "").split("/");

const withoutOrigin = (target: string): string => target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "") || "/";

/** The path of a server's URL, without a slash at its end; what variables stand for is unknown. */
const basePathOf = (url: string): string => withoutOrigin(url).replace(/[?#].*$/, "").replace(/\/+$/, "");

const parseQuery = (text: string): [string, string][] =>
  text.split("&").filter((part) => part !== "").map((part) => {
    const [name = "", ...rest] = part.split("=");
    return [decode(name), decode(rest.join("="))];
  });

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
