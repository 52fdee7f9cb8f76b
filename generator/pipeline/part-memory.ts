import { locateAll, type LocatedDiagnostic } from "../diagnostics/located.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { GeneratedFile } from "../emit/emitter.ts";
import type { ApiConfiguration, Configuration } from "../load/configuration.ts";
import type { TargetSelection } from "../model/project.ts";
import { publishFolder } from "../output/lock.ts";
import { manifestName } from "../output/manifest.ts";
import { contentOf, hashOf, hashOfFile, type OutputFile } from "../output/output-file.ts";
import { parsePrettierOptions } from "../output/prettier-options.ts";
import { memoryFolder, SealedStore } from "../output/sealed-store.ts";
import type { WritableHost } from "../source/host.ts";
import { type InputRecord, RecordingHost, stillHolds } from "./recording-host.ts";
import type { RunOptions } from "./run.ts";

const folder = "parts";

/** Output file → its SHA-256. */
type Hashes = Readonly<Record<string, string>>;

/** An API that went through a run, with all that it was made of and all that was made of it. */
export interface RememberedApi {
  /** What the result depends on beside files. */
  readonly key: string;
  readonly record: InputRecord;
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly schemas: number;
  readonly operations: number;
  readonly outputs: Hashes;
}

/** What one target made of one API. */
interface RememberedTarget {
  /** What the result depends on: the input and all that is asked for, but no target's options. */
  readonly key: string;
  /** The targets whose options were looked at, and these options. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly outputs: Hashes;
}

/** An API that this run has loaded. */
interface LoadedPart {
  readonly api: ApiConfiguration;
  readonly record: InputRecord;
  readonly fingerprint: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly figures: { readonly schemas: number; readonly operations: number };
}

/** A target of an API whose files this run has, emitted or recalled. */
interface EmittedPart extends Pick<RememberedTarget, "key" | "options"> {
  readonly api: string;
  readonly target: string;
  readonly located: () => readonly LocatedDiagnostic[];
}

/** What an emitter made one target from. */
export interface EmittedTarget {
  /** The targets whose options were looked at. */
  readonly read: ReadonlySet<string>;
  /** The hash of what the files depend on of the API's input; without it, they depend on all of it. */
  readonly input: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** How many parts are kept for one project, those of APIs that are long gone included. */
const maximumParts = 1000;

/**
 * Remembers the parts of runs: an API whose input has not changed is not read again where other APIs have changed, and a
 * target is not emitted again where only the options of others have. What is remembered counts only as long as the files
 * that were made still stand there as they were written, and is sealed like all that is kept between runs.
 */
export class PartMemory {
  readonly #host: WritableHost;
  readonly #store: SealedStore;
  readonly #identity: string;
  readonly #isForced: boolean;
  readonly #loaded = new Map<string, LoadedPart>();
  readonly #emitted: EmittedPart[] = [];
  /** Whether anything was recalled in this run. */
  hasRecalled = false;
  #configuration: Configuration | undefined;
  #context = "";

  /** @param isForced whether nothing is recalled in this run. */
  constructor(host: WritableHost, identity: string, isForced: boolean) {
    this.#host = host;
    this.#store = new SealedStore(host);
    this.#identity = identity;
    this.#isForced = isForced;
  }

  /** Begins a run. */
  begin(configuration: Configuration, { lenient }: RunOptions): void {
    const { format, patterns } = configuration;
    this.#configuration = configuration;
    this.#context = JSON.stringify([this.#identity, lenient ?? null, patterns, format, format === "none" ? null : parsePrettierOptions(this.#host)]);
  }

  /** An API that need not be loaded: neither its input nor its output has changed, and nothing else in the run needs its model. */
  recallApi(host: RecordingHost, api: ApiConfiguration): RememberedApi | undefined {
    if (!this.#isOnItsOwn(api) || !this.#mayRecall()) return undefined;
    const known = this.#read<RememberedApi>(apiPath(api));
    if (known?.key !== this.#apiKey(api) || !stillHolds(known.record, host) || !this.#areThere(known.outputs)) return undefined;
    this.hasRecalled = true;
    return known;
  }

  /** Notes an API that was loaded through `recorder`. */
  noteApi(api: ApiConfiguration, recorder: RecordingHost, diagnostics: readonly Diagnostic[], figures: LoadedPart["figures"]): void {
    const record = recorder.toRecord(this.#configuration!.apis.map(({ output }) => `${output}/${manifestName}`));
    this.#loaded.set(api.name, { api, record, fingerprint: hashOf(JSON.stringify([record.reads, record.stats, record.lists])), diagnostics, figures });
  }

  /**
   * The files of one target of an API, as they stand on the disk; `undefined` where it has to be emitted.
   * @param input the hash of what the files depend on of the API's input; without it, they depend on all of it.
   */
  recallFiles(selection: TargetSelection, input?: string): { readonly files: readonly GeneratedFile[]; readonly diagnostics: readonly LocatedDiagnostic[] } | undefined {
    const { api, target } = selection;
    const part = this.#loaded.get(api);
    const known = part === undefined || !this.#mayRecall() || this.#sharesOutput(part.api) ? undefined : this.#read<RememberedTarget>(targetPath(selection));
    if (part === undefined || known === undefined || known.key !== this.#targetKey(part, input)) return undefined;
    const isSame = Object.entries(known.options).every(([name, options]) => JSON.stringify(part.api.targets.get(name)) === JSON.stringify(options));
    if (!isSame) return undefined;
    const files: GeneratedFile[] = [];
    for (const [path, hash] of Object.entries(known.outputs)) {
      const bytes = this.#content(path, hash);
      if (bytes === undefined) return undefined;
      files.push({ path, api, target, text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), isVerbatim: true });
    }
    this.#emitted.push({ api, target, key: known.key, options: known.options, located: () => known.diagnostics });
    this.hasRecalled = true;
    return { files, diagnostics: known.diagnostics };
  }

  /** Notes that a target was emitted. */
  noteTarget({ api, target }: TargetSelection, { read, input, diagnostics }: EmittedTarget): void {
    const part = this.#loaded.get(api);
    if (part === undefined) return;
    const options = Object.fromEntries([...read].map((name) => [name, part.api.targets.get(name)]));
    this.#emitted.push({ api, target, key: this.#targetKey(part, diagnostics.length > 0 ? undefined : input), options, located: () => locateAll(diagnostics) });
  }

  /** Remembers what this run has made, once it stands on the disk. */
  remember(files: readonly GeneratedFile[], outputs: readonly OutputFile[], { targets }: RunOptions): void {
    if (this.#host.list(`${memoryFolder}/${folder}`).length >= maximumParts) this.#store.prune(folder, () => false);
    for (const { api, target, key, options, located } of this.#emitted) {
      const own = files.filter((file) => file.api === api && file.target === target).map((file): [string, string] => [file.path, contentOf(file).hash]);
      const { output } = this.#loaded.get(api)!.api;
      this.#write(targetPath({ folder: output, target }), { key, options, diagnostics: located(), outputs: Object.fromEntries(own) } satisfies RememberedTarget);
    }
    if (targets === undefined) for (const part of this.#loaded.values()) if (this.#isOnItsOwn(part.api)) this.#rememberApi(part, outputs);
  }

  #rememberApi({ api, record, diagnostics, figures }: LoadedPart, outputs: readonly OutputFile[]): void {
    const emitted = this.#emitted.filter((each) => each.api === api.name);
    const all = [...locateAll(diagnostics), ...emitted.flatMap((each) => each.located())];
    // What is said of the configuration stands elsewhere when that is edited.
    if (all.some(({ file }) => file === this.#configuration!.document?.file.path)) return;
    const own = outputs.flatMap(({ path, hash }): [string, string][] => (hash !== undefined && path.startsWith(`${api.output}/`) ? [[path, hash]] : []));
    this.#write(apiPath(api), { key: this.#apiKey(api), record, diagnostics: all, ...figures, outputs: Object.fromEntries(own) } satisfies RememberedApi);
  }

  /** Whether nothing in a run needs the model of an API but its own targets. */
  #isOnItsOwn(api: ApiConfiguration): boolean {
    const { apis } = this.#configuration!;
    return apis.length > 1 && api.docs.length === 0 && !api.package && !this.#sharesOutput(api) && !apis.some(({ targets }) => targets.has("docs"));
  }

  /** Whether what is made of an API depends on another one. */
  #sharesOutput({ name, uses }: ApiConfiguration): boolean {
    return uses !== undefined || this.#configuration!.apis.some((each) => each.uses === name);
  }

  #mayRecall(): boolean {
    return !this.#isForced && this.#host.stat(publishFolder) === undefined;
  }

  /** Everything that an API's output depends on beside its files. */
  #apiKey(api: ApiConfiguration): string {
    return hashOf(JSON.stringify([this.#context, withoutPlace(api), [...api.targets]]));
  }

  #targetKey({ api, fingerprint }: LoadedPart, input: string | undefined): string {
    return hashOf(JSON.stringify([this.#context, withoutPlace(api), [...api.targets.keys()], input === undefined ? fingerprint : { input }]));
  }

  #areThere(outputs: Hashes): boolean {
    return Object.entries(outputs).every(([path, hash]) => this.#host.stat(path) === "file" && hashOfFile(this.#host, path) === hash);
  }

  /** The bytes of a file, where they still have the hash that they were written with. */
  #content(path: string, hash: string): Uint8Array | undefined {
    const result = this.#host.stat(path) === "file" ? this.#host.read(path) : undefined;
    return result !== undefined && "bytes" in result && hashOf(result.bytes) === hash ? result.bytes : undefined;
  }

  #read<T>(path: string): T | undefined {
    const text = this.#store.read(path);
    return text === undefined ? undefined : (JSON.parse(text) as T);
  }

  #write(path: string, value: unknown): void {
    this.#store.write(path, JSON.stringify(value));
  }
}

const apiPath = ({ output }: ApiConfiguration): string => `${folder}/${hashOf(output)}.json`;

const targetPath = ({ folder: output, target }: Pick<TargetSelection, "folder" | "target">): string => `${folder}/${hashOf(`${output}\0${target}`)}.json`;

/** An API's configuration without its targets, wherever it stands. */
const withoutPlace = ({ location: _, targets: __, ...rest }: ApiConfiguration): object => rest;
