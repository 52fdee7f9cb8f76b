import { define } from "../definition.ts";

/** Messages about the output folder: what stands in the way of writing, and what is not as it should be. */
export const outputMessages = {
  "output-folder-refused": define<{ folder: string; reason: string }>({
    severity: "error",
    message: ({ folder, reason }) => `"${folder}" cannot be an output folder: ${reason}.`,
    hint: () => "Name a folder of its own below the project, such as generated/my-api.",
  }),
  "output-folders-overlap": define<{ folder: string; other: string; api: string }>({
    severity: "error",
    message: ({ folder, other, api }) =>
      folder === other ? `The API "${api}" has the same output folder "${folder}".` : `The output folder "${folder}" overlaps with "${other}" of the API "${api}".`,
    hint: () => "Give each API an output folder of its own.",
  }),
  "output-file-clash": define<{ path: string; target: string; other: string; otherTarget: string }>({
    severity: "error",
    message: ({ path, target, other, otherTarget }) =>
      path === other
        ? `The targets "${otherTarget}" and "${target}" both make the file "${path}".`
        : `The files "${other}" (${otherTarget}) and "${path}" (${target}) are one file where case or Unicode form does not count.`,
  }),
  "output-name-not-portable": define<{ path: string; reason: string }>({
    severity: "error",
    message: ({ path, reason }) => `The file name "${path}" cannot be used everywhere: ${reason}.`,
  }),
  "generated-file-edited": define<{ path: string }>({
    severity: "error",
    message: ({ path }) => `The generated file "${path}" was changed by hand; it is left as it is, and nothing is written.`,
    hint: () => "Make the change in the schemas, delete the file (or restore it), and run gen-api again.",
  }),
  "foreign-file-in-the-way": define<{ path: string }>({
    severity: "error",
    message: ({ path }) => `"${path}" is to be generated, but a file that gen-api did not make stands there; nothing is written.`,
    hint: () => "Move or delete the file, and run gen-api again.",
  }),
  "output-path-blocked": define<{ path: string; obstacle: string }>({
    severity: "error",
    message: ({ path, obstacle }) => `"${path}" is to be generated, but ${obstacle} stands in the way; nothing is written.`,
    hint: () => "Move or delete what stands there, and run gen-api again.",
  }),
  "manifest-unreadable": define<{ path: string; reason: string }>({
    severity: "error",
    message: ({ path, reason }) => `The manifest "${path}" cannot be used: ${reason}.`,
    hint: () => "Restore the file, or delete it together with the generated files beside it, and run gen-api again.",
  }),
  "output-out-of-date": define<{ path: string; change: "missing" | "different" | "superfluous" }>({
    severity: "error",
    message: ({ path, change }) =>
      ({ missing: `"${path}" is missing.`, different: `"${path}" is not what the inputs generate.`, superfluous: `"${path}" is no longer generated.` })[change],
    hint: () => "Run gen-api and commit the result.",
  }),
  "output-unwritable": define<{ path: string; reason: string }>({
    severity: "error",
    message: ({ path, reason }) => `"${path}" cannot be written: ${reason}.`,
  }),
  "output-locked": define<{ pid: number; machine: string; seconds: number }>({
    severity: "error",
    message: ({ pid, machine, seconds }) => `Another run of gen-api (process ${pid} on ${machine}) has been writing for ${seconds} seconds.`,
    hint: () => "Wait for it to end, or end it, and run gen-api again.",
  }),
  "output-interrupted": define<{ path: string; reason: string }>({
    severity: "error",
    message: ({ reason }) => `A run that was interrupted cannot be finished: ${reason}.`,
    hint: ({ path }) => `Restore the output folders (for example with git), delete "${path}", and run gen-api again.`,
  }),
  "prettier-options-refused": define<{ reason: string }>({
    severity: "error",
    message: ({ reason }) => `The prettier configuration cannot be used: ${reason}.`,
    hint: () => "gen-api reads plain options from .prettierrc, .prettierrc.json, .prettierrc.yaml or package.json; it never runs code.",
  }),
} as const;
