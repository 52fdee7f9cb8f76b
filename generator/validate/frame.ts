import * as rules from "../../templates/validators/rules.ts";
import { branchMeant, depthOf, distanceOf, measureOf, type ValidationIssue } from "../../templates/validators/validation.ts";
import type { ReferenceKeyword } from "../model/reference-graph.ts";
import { isJsonArray, isJsonObject, type JsonArray, type JsonObject, type JsonValue } from "../source/json.ts";
import { invariant } from "../source/invariant.ts";
import { childPath, escapePointerToken, type Path, toPointer } from "../source/path.ts";
import type { BranchTag } from "./branch-tags.ts";
import type { Frame, Place, Steps } from "./keyword.ts";
import { keywordValue, locationOf, type Places } from "./place.ts";

/** What a keyword says about a part of a valid instance (2020-12 core, section 7.7). */
export interface Annotation {
  readonly keyword: string;
  readonly instancePath: string;
  readonly keywordLocation: string;
  readonly absoluteKeywordLocation: string;
  readonly value: JsonValue;
}

/** What the frames of one evaluation have in common. */
export interface Run {
  readonly places: Places;
  readonly collectsAnnotations: boolean;
  readonly isPartial: boolean;
  readonly formats: "assert" | "annotate" | undefined;
  readonly maxDepth: number;
  /** Whether the part of the instance at `path` was left out. */
  readonly isHole: (path: Path | undefined) => boolean;
}

/** Ends an evaluation that would not end, or not in bounds. */
export class TooDeep extends Error {}

/** Where a frame stands in the instance and in the evaluation. */
interface Position {
  readonly path: Path | undefined;
  readonly evaluationPath: Path | undefined;
  /** How deep in the instance, and within how many applications of schemas. */
  readonly depth: number;
  readonly nesting: number;
  /** The keyword that holds the schema; `false` where it stands in a list or a map. */
  readonly via: string;
}

/** Applications of schemas to one level of the instance, above which they are taken for endless. */
const mostPerLevel = 20;

/** Applies a schema to the whole instance. */
export function applyToInstance(run: Run, place: Place, instance: JsonValue): EvaluationFrame {
  const root = new EvaluationFrame(run, place, instance, { path: undefined, evaluationPath: undefined, depth: 0, nesting: 0, via: "false" });
  const waiting: Steps[] = [root.steps()];
  for (let steps = waiting.at(-1); steps !== undefined; steps = waiting.at(-1)) {
    const { done, value } = steps.next();
    if (done === true) waiting.pop();
    else waiting.push((value as EvaluationFrame).steps());
  }
  return root;
}

/** The wording for a keyword. */
function ruleOf(keyword: string): rules.Rule {
  const rule = Object.values(rules).find((each) => typeof each === "object" && each.keyword === keyword);
  invariant(typeof rule === "object", `the keyword ${keyword} has no wording`);
  return rule;
}

/** The frame of `evaluate`. */
export class EvaluationFrame implements Frame {
  readonly place: Place;
  readonly instance: JsonValue;
  readonly errors: ValidationIssue[] = [];
  annotations: Annotation[] = [];
  readonly evaluated = new Set<string | number>();
  isUncertain = false;
  readonly #run: Run;
  readonly #position: Position;
  #keyword = "";

  constructor(run: Run, place: Place, instance: JsonValue, position: Position) {
    this.#run = run;
    this.place = place;
    this.instance = instance;
    this.#position = position;
  }

  get isValid(): boolean {
    return this.errors.length === 0;
  }

  get object(): JsonObject | undefined {
    return isJsonObject(this.instance) ? this.instance : undefined;
  }

  get array(): JsonArray | undefined {
    return isJsonArray(this.instance) ? this.instance : undefined;
  }

  get waivesMembers(): boolean {
    return this.#run.isPartial || this.#hasHole();
  }

  get waivesCounts(): boolean {
    return this.#hasHole();
  }

  get assertsFormats(): boolean {
    const { formats } = this.#run;
    return formats === undefined ? this.place.dialect.assertsFormat : formats === "assert";
  }

  sibling(name: string): JsonValue | undefined {
    return keywordValue(this.place, name);
  }

  /** Evaluates every keyword of the frame's schema. */
  *steps(): Steps {
    const { depth, nesting, path } = this.#position;
    if (depth > this.#run.maxDepth || nesting > mostPerLevel * this.#run.maxDepth) throw new TooDeep();
    if (this.#run.isHole(path)) return this.waive();
    const { schema, dialect } = this.place;
    if (schema === false) this.fail({});
    if (typeof schema === "boolean") return undefined;
    for (const keyword of dialect.keywords.values()) {
      const value = keywordValue(this.place, keyword.name);
      if (value === undefined || !keyword.accepts(value)) continue;
      this.#keyword = keyword.name;
      const steps = keyword.evaluate(value, this);
      if (steps !== undefined) yield* steps;
    }
    if (!this.isValid) this.annotations = [];
    return undefined;
  }

  fail(params: Readonly<Record<string, unknown>>): void {
    const isFalse = this.place.schema === false;
    const keyword = isFalse ? this.#position.via : this.#keyword;
    const message = isFalse ? rules.forbidden : ruleOf(keyword).message(params);
    this.errors.push({ ...this.#locations(isFalse ? "" : this.#keyword), keyword, params, message });
  }

  annotate(value: JsonValue): void {
    if (!this.#run.collectsAnnotations) return;
    this.annotations.push({ ...this.#locations(this.#keyword), keyword: this.#keyword, value });
  }

  waive(): void {
    this.isUncertain = true;
  }

  markEvaluated(key: string | number): void {
    this.evaluated.add(key);
  }

  tryInPlace(...keys: readonly (string | number)[]): EvaluationFrame {
    return new EvaluationFrame(this.#run, this.#run.places.child(this.place, ...keys), this.instance, this.#below(keys));
  }

  tryReference(keyword: ReferenceKeyword): EvaluationFrame | undefined {
    const target = this.#run.places.follow(this.place, keyword);
    return target === undefined ? undefined : new EvaluationFrame(this.#run, target, this.instance, this.#below([keyword]));
  }

  tryChild(key: string | number, instance: JsonValue, ...keys: readonly (string | number)[]): EvaluationFrame {
    return new EvaluationFrame(this.#run, this.#run.places.child(this.place, ...keys), instance, this.#below(keys, key));
  }

  tryName(name: string, ...keys: readonly (string | number)[]): EvaluationFrame {
    return this.tryChild(name, name, ...keys);
  }

  takeChild(child: Frame): void {
    const { errors, annotations, isUncertain } = child as EvaluationFrame;
    for (const error of errors) this.errors.push(error);
    for (const annotation of annotations) this.annotations.push(annotation);
    this.isUncertain ||= isUncertain;
  }

  takeInPlace(inner: Frame): void {
    this.takeChild(inner);
    for (const key of inner.evaluated) this.evaluated.add(key);
  }

  takeBranchIssues(branches: readonly Frame[], tag: BranchTag | undefined): void {
    const meant = tag === undefined ? -1 : branchMeant(this.instance, tag.name, tag.values);
    const found = branches.map((branch, index) => {
      const { errors } = branch as EvaluationFrame;
      const measures = errors.map(({ instancePath, keyword }) => measureOf(depthOf(instancePath), keyword));
      return { errors, distance: index === meant ? -1 : distanceOf(measures, 0, errors.length) };
    });
    found.sort((a, b) => a.distance - b.distance);
    for (const { errors } of found) for (const error of errors) this.errors.push(error);
  }

  #locations(keyword: string): Pick<Annotation, "instancePath" | "keywordLocation" | "absoluteKeywordLocation"> {
    const suffix = keyword === "" ? "" : `/${escapePointerToken(keyword)}`;
    return {
      instancePath: toPointer(this.#position.path),
      keywordLocation: toPointer(this.#position.evaluationPath) + suffix,
      absoluteKeywordLocation: locationOf(this.place) + suffix,
    };
  }

  /** The position of a subschema on the same instance, or on its member or item `key`. */
  #below(keys: readonly (string | number)[], key?: string | number): Position {
    const { path, depth, nesting } = this.#position;
    let { evaluationPath } = this.#position;
    for (const each of keys) evaluationPath = childPath(evaluationPath, each);
    const via = keys.length === 1 && !String(keys[0]).startsWith("$") ? String(keys[0]) : "false";
    return key === undefined
      ? { path, evaluationPath, depth, nesting: nesting + 1, via }
      : { path: childPath(path, key), evaluationPath, depth: depth + 1, nesting: nesting + 1, via };
  }

  /** Whether a part directly inside the instance was left out. */
  #hasHole(): boolean {
    const { isHole } = this.#run;
    if (typeof this.instance !== "object" || this.instance === null) return false;
    const keys = isJsonArray(this.instance) ? this.instance.keys() : Object.keys(this.instance);
    for (const key of keys) if (isHole(childPath(this.#position.path, key))) return true;
    return false;
  }
}
