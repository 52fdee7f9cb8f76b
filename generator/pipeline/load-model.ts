import { buildApi } from "../build/build-api.ts";
import { checkApi, type CheckOptions } from "../check/check-api.ts";
import type { Staged } from "../diagnostics/collector.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ApiConfiguration } from "../load/configuration.ts";
import { checkOfficial } from "../load/check-official.ts";
import type { ReadOptions } from "../load/document-reader.ts";
import { editDocument } from "../load/edit-document.ts";
import { loadApi } from "../load/load-api.ts";
import type { Repair } from "../load/repair-site.ts";
import { repairsOf } from "../load/repairs.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { Defect } from "../model/defect.ts";
import type { SourceDocument } from "../source/document.ts";
import type { Host } from "../source/host.ts";
import { locate, locationPath, writtenPointer } from "../source/locate.ts";

/** How an API is loaded. */
export interface LoadOptions extends CheckOptions {
  readonly read?: ReadOptions;
  readonly onProgress?: ((stage: "load" | "build" | "check", subject: string) => void) | undefined;
}

/** The model of an API from its files, built and checked. */
export async function loadModel(host: Host, api: ApiConfiguration, { read, onProgress, ...check }: LoadOptions): Promise<Staged<ApiModel>> {
  onProgress?.("load", api.name);
  const loaded = loadApi(host, api, read);
  onProgress?.("build", api.name);
  const built = buildApi(loaded.value);
  onProgress?.("check", api.name);
  const checked = withoutTold(await checkApi(built.value, check), built.diagnostics);
  const own = [...loaded.diagnostics, ...built.diagnostics, ...checked];
  const errors = own.filter(({ severity }) => severity === "error");
  // A lenient run reads what was repaired, several times.
  const official = read === undefined ? await Promise.all(loaded.value.definitions.map(({ document }) => checkOfficial(document, errors))) : [];
  return { value: built.value, diagnostics: [...own, ...official.flat()] };
}

/** What the rules have to say, without the schemas of which `told` says already that they are none. */
function withoutTold(checked: readonly Diagnostic[], told: readonly Diagnostic[]): readonly Diagnostic[] {
  const place = ({ location }: Diagnostic): string => `${locationPath(location)} ${writtenPointer(location) ?? ""}`;
  const known = new Set(told.filter(({ code }) => code === "wrong-type").map(place));
  return known.size === 0 ? checked : checked.filter((each) => each.code !== "not-a-subschema" || !known.has(place(each)));
}

/** Repairs may bring further defects to light; real descriptions need two or three rounds. */
const maxRounds = 20;

/**
 * The model of an API with the defects survived that can be: each becomes a warning, the place is repaired in the parsed
 * documents, and all is loaded again, until nothing is left to repair. A sound API is loaded once.
 */
export async function loadModelLeniently(host: Host, api: ApiConfiguration, options: LoadOptions): Promise<Staged<ApiModel>> {
  const revisions = new Revisions();
  const survived: Diagnostic[] = [];
  const defects = new Map<string, Defect>();
  for (let round = 1; ; round++) {
    const read: ReadOptions = { isTolerant: true, revise: (document) => revisions.revise(document) };
    const { value, diagnostics } = await loadModel(host, api, { ...options, read });
    const rest: Diagnostic[] = [];
    const repairs: Repair[] = [];
    for (const each of diagnostics) {
      const defect = toDefect(each);
      const made = each.severity === "error" ? repairsOf(each, value.graph, noteOf(defect)) : undefined;
      if (made === undefined) rest.push(each);
      else survived.push({ ...each, severity: "warning" });
      if (made !== undefined) defects.set(`${defect.place} ${defect.code}`, defect);
      repairs.push(...(made ?? []));
    }
    if (repairs.length > 0 && round < maxRounds) revisions.add(repairs);
    else return { value: defects.size === 0 ? value : { ...value, defects: inOrder(defects.values()) }, diagnostics: [...survived, ...rest] };
  }
}

function toDefect({ code, message, location }: Diagnostic): Defect {
  const span = locate(location);
  const file = locationPath(location);
  return { code, message, place: span === undefined ? file : `${file}:${span.line}:${span.column}` };
}

/** By place; `localeCompare` with numbers puts line 9 before line 10. */
const inOrder = (defects: Iterable<Defect>): Defect[] =>
  [...defects].sort((a, b) => a.place.localeCompare(b.place, "en", { numeric: true }));

const noteOf = ({ message, place }: Defect): string => `Broken in the description: ${message.replace(/\.$/, "")} (${place}).`;

/** The edits of each document, round by round: the paths of a round are those that the round before left. */
class Revisions {
  readonly #rounds: ReadonlyMap<string, readonly Repair[]>[] = [];

  add(repairs: readonly Repair[]): void {
    const keys = new Set(repairs.map(({ document }) => keyOf(document)));
    this.#rounds.push(new Map([...keys].map((key) => [key, repairs.filter(({ document }) => keyOf(document) === key)])));
  }

  revise(document: SourceDocument): SourceDocument {
    return this.#rounds.reduce((revised, round) => {
      const edits = round.get(keyOf(document));
      return edits === undefined ? revised : editDocument(revised, edits);
    }, document);
  }
}

const keyOf = ({ file, start }: SourceDocument): string => `${file.path} ${start}`;
