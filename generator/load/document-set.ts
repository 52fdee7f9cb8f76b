import { isJsonArray, isJsonObject, type JsonValue } from "../source/json.ts";
import { splitFragment } from "../source/uri.ts";

/** Reads one file of a set; `undefined` when it cannot be read. Called once per file. */
export type ReadValue = (path: string) => readonly JsonValue[];

/**
 * Reads some files and every file that they refer to, and so on, before anything is resolved. This is where
 * `@apidevtools/json-schema-ref-parser` does its work: it follows references from file to file. It sees only the
 * references, never touches the network or the file system (all reading goes through `read`), and what it makes of the
 * references is not used: a file it misses is read later, one too many does no harm. It is imported only when a
 * document refers to a file that has not been read.
 */
export async function readDocumentSet(paths: readonly string[], read: ReadValue): Promise<void> {
  const { $RefParser } = await import("@apidevtools/json-schema-ref-parser");
  const skeletonOf = (url: string): { references: { $ref: string }[] } => {
    const path = url.slice(scheme.length).split("/").map(decodeURIComponent).join("/");
    return {
      references: read(path)
        .flatMap((value) => [...referencedFiles(value)])
        .map(($ref) => ({ $ref })),
    };
  };
  const project = {
    resolve: {
      order: 1,
      canRead: ({ url }: { url: string }) => url.startsWith(scheme),
      read: ({ url }: { url: string }) => JSON.stringify(skeletonOf(url)),
    },
    parse: {
      order: 1,
      allowEmpty: true,
      canParse: true,
      parse: ({ data }: { data: unknown }) => JSON.parse(String(data)) as object,
    },
  };
  const start = {
    references: paths.map((path) => ({ $ref: scheme + path.split("/").map(encodeURIComponent).join("/") })),
  };
  await $RefParser
    .resolve(scheme, start, {
      continueOnError: true,
      resolve: { external: true, file: false, http: false, project: project.resolve },
      parse: { json: false, yaml: false, text: false, binary: false, project: project.parse },
    })
    // References to what is no file of the project fail here; they are judged where they are resolved.
    .catch(() => undefined);
}

/** The scheme under which ref-parser sees the project's files: none that it would read by itself. */
const scheme = "project:///";

/** The files that the `$ref`s of a tree name, relative to it. */
function referencedFiles(value: JsonValue, found = new Set<string>()): Set<string> {
  if (isJsonArray(value)) for (const item of value) referencedFiles(item, found);
  else if (isJsonObject(value)) {
    for (const key in value) {
      const child = value[key]!;
      if (typeof child === "object") referencedFiles(child, found);
      else if (
        key === "$ref" &&
        typeof child === "string" &&
        !child.startsWith("#") &&
        !/^[a-z][a-z0-9+.-]*:/i.test(child)
      )
        found.add(splitFragment(child).uri);
    }
  }
  return found;
}
