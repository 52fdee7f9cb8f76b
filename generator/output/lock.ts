import type { WritableHost } from "../source/host.ts";
import { toBytes } from "./output-file.ts";

/** The folder at the project's root that exists only while something is being written. */
export const publishFolder = ".gen-api-publish";

/** Another run that holds the lock. */
export interface LockHolder {
  readonly pid: number;
  readonly machine: string;
}

/** How long to wait for another run, and how long a lock of another machine is believed; in milliseconds. */
export interface LockOptions {
  readonly timeout?: number;
  readonly foreignLockAge?: number;
}

/**
 * Runs `action` while no other run writes to the project. A lock is a file of its own for each run: a run owns the
 * project when, after it has made its file, it sees no other living one. Of two that come at once at least one sees the
 * other, and names are never used again, so an abandoned lock can be removed by anyone without a race.
 * `action` must be synchronous: a signal is then seen only before or after it.
 */
export async function withLock<T>(host: WritableHost, action: () => T, options: LockOptions = {}): Promise<T | { readonly lockedBy: LockHolder }> {
  const deadline = Date.now() + (options.timeout ?? 60_000);
  const own = `lock-${host.writer.pid}-${Date.now().toString(36)}-${Math.floor(Math.random() * 0xffffffff).toString(36)}`;
  for (;;) {
    const holder = livingHolder(host, own, options);
    if (holder === undefined) {
      const held = tryHold(host, own, options, action);
      if (held !== undefined) return held.value;
    } else if (Date.now() > deadline) {
      return { lockedBy: holder };
    }
    await new Promise((resolve) => setTimeout(resolve, 10 + Math.random() * 40));
  }
}

function tryHold<T>(host: WritableHost, own: string, options: LockOptions, action: () => T): { readonly value: T } | undefined {
  host.createExclusive(`${publishFolder}/${own}`, toBytes(JSON.stringify({ ...host.writer, since: Date.now() })));
  try {
    return livingHolder(host, own, options) === undefined ? { value: action() } : undefined;
  } finally {
    host.remove(`${publishFolder}/${own}`);
    host.removeEmptyFolder(publishFolder);
  }
}

function livingHolder(host: WritableHost, own: string, options: LockOptions): LockHolder | undefined {
  let living: LockHolder | undefined;
  for (const name of host.list(publishFolder)) {
    if (!name.startsWith("lock-") || name === own) continue;
    const holder = readLock(host, `${publishFolder}/${name}`, options);
    if (holder === "abandoned") host.remove(`${publishFolder}/${name}`);
    else living ??= holder;
  }
  return living;
}

/** Who holds a lock; a lock that is just being written belongs to the process in its name. */
function readLock(host: WritableHost, path: string, { foreignLockAge = 10 * 60_000 }: LockOptions): LockHolder | "abandoned" {
  const result = host.read(path);
  let lock: { pid?: unknown; machine?: unknown; since?: unknown } = {};
  try {
    if ("bytes" in result) lock = JSON.parse(new TextDecoder().decode(result.bytes)) as typeof lock;
  } catch {
    // Not written to its end: alive if its process is.
  }
  const pid = typeof lock?.pid === "number" ? lock.pid : Number(/lock-(\d+)-/.exec(path)?.[1]);
  const machine = typeof lock?.machine === "string" ? lock.machine : host.writer.machine;
  const isAlive = machine === host.writer.machine ? host.isProcessAlive(pid) : typeof lock.since === "number" && Date.now() - lock.since < foreignLockAge;
  return isAlive && Number.isInteger(pid) ? { pid, machine } : "abandoned";
}
