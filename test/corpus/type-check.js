import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** The settings that generated code must pass; those of `document/compiler.ts`, for the compiler's command. */
const settings = {
  target: "ES2022", lib: ["ES2022", "DOM", "DOM.Iterable"], module: "NodeNext", moduleResolution: "NodeNext", moduleDetection: "force", types: [],
  strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noImplicitReturns: true, noImplicitOverride: true,
  noFallthroughCasesInSwitch: true, noPropertyAccessFromIndexSignature: true, noUnusedLocals: true, noUnusedParameters: true,
  allowUnreachableCode: false, allowUnusedLabels: false, verbatimModuleSyntax: true, isolatedModules: true, isolatedDeclarations: true,
  declaration: true, erasableSyntaxOnly: true, skipLibCheck: false, noEmit: true,
};

const minutes = 60_000;

/**
 * Type-checks folders, together: name of the folder in `parent` → the complaints about it. `files` are the modules that
 * are looked at in each, by default all. A compiler that dies has no complaint, but a failure.
 */
export async function typeCheck(compiler, parent, names, files = ["**/*.ts"]) {
  const project = join(parent, `tsconfig.${names[0]}.json`);
  const include = names.flatMap((name) => files.map((file) => `${name}/generated/${file}`));
  writeFileSync(project, JSON.stringify({ compilerOptions: settings, include }));
  const { code, text } = await execute(compiler, ["-p", project, "--pretty", "false"], parent);
  const complaints = new Map(names.map((name) => [name, []]));
  const rest = [];
  for (const line of text.split("\n")) {
    if (line.startsWith(" ") || line === "") continue;
    (complaints.get(line.slice(0, line.indexOf("/"))) ?? rest).push(line);
  }
  const isExplained = code === 0 || [...complaints.values()].some((lines) => lines.length > 0);
  if (isExplained && rest.length === 0) return { complaints };
  return { complaints, failure: `the compiler ended with ${code}: ${rest.join("\n").slice(-2_000)}` };
}

function execute(compiler, args, cwd) {
  return new Promise((resolve) => {
    execFile(compiler, args, { cwd, timeout: 10 * minutes, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : (error.code ?? error.signal), text: stdout + stderr });
    });
  });
}
