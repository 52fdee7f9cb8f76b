import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A program to measure: one process from start to end. */
export interface Contender {
  readonly name: string;
  /** The arguments of node: a script and its words. */
  readonly words: readonly string[];
  readonly folder: string;
  /** Brings the disk to where every round begins. */
  readonly prepare?: () => void;
}

/** The median of the rounds, in milliseconds and megabytes (resident, at its peak). */
export interface Figures {
  readonly milliseconds: number;
  /** Time of the processor, of all threads: what a busy machine does not add to. */
  readonly processor: number;
  readonly megabytes: number;
}

const hook = join(import.meta.dirname, "usage.cjs");

/** Runs contenders in turns, so that a busy moment hits all alike. One that fails is `undefined`, and it says why. */
export function measureAll(contenders: readonly Contender[], rounds: number): ReadonlyMap<string, Figures | undefined> {
  const results = new Map<string, Figures[] | undefined>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) {
      const all = results.get(contender.name);
      if (all === undefined) continue;
      const figures = measure(contender);
      if (figures === undefined) results.set(contender.name, undefined);
      else all.push(figures);
    }
  }
  const middle = (all: readonly Figures[], figure: keyof Figures): number => median(all.map((each) => each[figure]));
  return new Map([...results].map(([name, all]) =>
    [name, all && { milliseconds: middle(all, "milliseconds"), processor: middle(all, "processor"), megabytes: middle(all, "megabytes") }]));
}

/** One run. */
export function measure({ name, words, folder, prepare }: Contender): Figures | undefined {
  const temporary = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(temporary, "usage");
  prepare?.();
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, words, {
    cwd: folder, encoding: "utf8", maxBuffer: 1 << 28, timeout: 600_000,
    env: {
      ...process.env, BENCH_USAGE: file, NODE_OPTIONS: `--require ${JSON.stringify(hook)}`,
      NO_COLOR: "1", CI: "true", REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    },
  });
  const milliseconds = performance.now() - start;
  const usages = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Usage) : [];
  rmSync(temporary, { recursive: true, force: true });
  if (status === 0 && usages.length > 0) {
    const processor = usages.reduce((sum, { microseconds }) => sum + microseconds, 0) / 1000;
    return { milliseconds, processor, megabytes: Math.max(...usages.map(({ kilobytes }) => kilobytes)) / 1024 };
  }
  console.log(`  ${name} failed (${String(status)}): ${`${stdout}\n${stderr}`.trim().split("\n").slice(-3).join(" | ").slice(0, 300)}`);
  return undefined;
}

/** What `usage.cjs` writes down of one process. */
interface Usage {
  readonly kilobytes: number;
  readonly microseconds: number;
}

/** The middle one of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
