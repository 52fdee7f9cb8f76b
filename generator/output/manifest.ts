import { isJsonObject, objectMember, type JsonObject, type JsonValue } from "../source/json.ts";
import type { Host } from "../source/host.ts";

/** The manifest's name in an output folder. */
export const manifestName = ".gen-api-manifest.json";

/** What gen-api owns in one output folder. */
export interface Manifest {
  /** Path below the folder → what is known of the file. */
  readonly files: ReadonlyMap<string, OwnedFile>;
}

/** One file that gen-api wrote. */
export interface OwnedFile {
  /** The target that made it. */
  readonly target: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
}

/** The manifest of a folder that has none. */
export const emptyManifest: Manifest = { files: new Map() };

/** Reads the manifest of an output folder. `problem` says why one that is there cannot be trusted. */
export function readManifest(host: Host, folder: string): Manifest | { readonly problem: string } {
  const path = `${folder}/${manifestName}`;
  const result = host.read(path);
  if ("failure" in result) return result.failure === "missing" ? emptyManifest : { problem: `it cannot be read (${result.failure})` };
  try {
    return parseManifest(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(result.bytes)) as JsonValue);
  } catch {
    return { problem: "it is not JSON" };
  }
}

function parseManifest(value: JsonValue): Manifest | { readonly problem: string } {
  const targets = objectMember(value, "targets");
  if (!isJsonObject(value) || value["version"] !== 1 || targets === undefined) return { problem: "it is not a manifest of a version that is known" };
  const files = new Map<string, OwnedFile>();
  for (const [target, owned] of Object.entries(targets)) {
    for (const [path, hash] of Object.entries(isJsonObject(owned) ? owned : {})) {
      if (!isOwnPath(path) || typeof hash !== "string" || !/^[0-9a-f]{64}$/.test(hash)) return { problem: `it lists ${JSON.stringify(path)}` };
      files.set(path, { target, hash });
    }
  }
  return { files };
}

/** A manifest comes from the project and may be forged: it can only name what lies in its own folder. */
const isOwnPath = (path: string): boolean =>
  path !== manifestName && !/[\\:\0]/.test(path) && path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");

/** The manifest's text: the same for the same files, so that it stays still in version control. */
export function printManifest({ files }: Manifest): string {
  const targets: Record<string, Record<string, string>> = Object.create(null) as Record<string, Record<string, string>>;
  const sorted = [...files].sort(([a, { target: s }], [b, { target: t }]) => compare(s, t) || compare(a, b));
  for (const [path, { target, hash }] of sorted) (targets[target] ??= Object.create(null) as Record<string, string>)[path] = hash;
  const manifest: JsonObject = { about: "The files that gen-api owns in this folder, by target, with their SHA-256.", version: 1, targets };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
