import type typescript from "typescript";
import { invariant } from "../source/invariant.ts";

/** What one TypeScript module compiles to. */
export interface CompiledModule {
  readonly javaScript: string;
  /** The text of its `.d.ts` file. */
  readonly declarations: string;
}

/** Something the type checker objects to. Lines and columns count from 1. */
export interface TypeProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** TypeScript's number for it, such as 2322. */
  readonly code: number;
  readonly message: string;
}

/** One name that a module exports. */
export interface ModuleExport {
  readonly name: string;
  /** Whether it exists in types alone. */
  readonly typeOnly: boolean;
}

/** How `checkTypes` looks at the files. */
export interface CheckTypesOptions {
  /** The absolute folder in which the files are thought to lie: packages are looked up from there. */
  readonly root?: string;
  /** Settings over those of `strictest`. */
  readonly settings?: typescript.CompilerOptions;
}

/** The TypeScript compiler, as far as gen-api needs it. */
export interface Compiler {
  /** TypeScript's version. */
  readonly version: string;
  /** Compiles one module by itself. It must be valid and give every export a type (`isolatedDeclarations`). */
  compile(path: string, text: string): CompiledModule;
  /** What a module exports itself, in order; `export *` is not followed. */
  exportsOf(text: string): ModuleExport[];
  /** Type-checks files in memory (path → text) together, under the strictest settings there are. */
  checkTypes(files: ReadonlyMap<string, string>, options?: CheckTypesOptions): TypeProblem[];
}

/** Loads TypeScript, which takes a while: for those who asked for what only it can do. */
export async function loadCompiler(): Promise<Compiler> {
  const { default: ts } = await import("typescript");
  const settings = { ...strictest(ts), declaration: true, stripInternal: true };
  return {
    version: ts.version,
    compile: (path, text) => compile(ts, settings, path, text),
    exportsOf: (text) => exportsOf(ts, text),
    checkTypes: (files, options = {}) => checkTypes(ts, files, options),
  };
}

/** The settings that generated code must pass. */
const strictest = (ts: typeof typescript): typescript.CompilerOptions => ({
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitReturns: true,
  noImplicitOverride: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  erasableSyntaxOnly: true,
});

function compile(ts: typeof typescript, settings: typescript.CompilerOptions, path: string, text: string): CompiledModule {
  // The compiler takes a module's kind from the package around it; alone in memory there is none.
  const compilerOptions = { ...settings, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
  const options = { compilerOptions, fileName: path, reportDiagnostics: true };
  const javaScript = ts.transpileModule(text, { ...options, compilerOptions: { ...compilerOptions, declaration: false, isolatedDeclarations: false } });
  const declarations = ts.transpileDeclaration(text, options);
  const [problem] = [...(javaScript.diagnostics ?? []), ...(declarations.diagnostics ?? [])];
  const message = problem === undefined ? "" : ts.flattenDiagnosticMessageText(problem.messageText, "\n");
  invariant(problem === undefined, `the generated module ${path} does not compile: ${message} (at offset ${problem?.start})`);
  return { javaScript: javaScript.outputText, declarations: withoutDoubles(declarations.outputText) };
}

/**
 * Without its libraries the compiler (5.9) takes `[Symbol.iterator]` for a name that is computed late, and declares such
 * a member twice: first as a property that it made up, then as what it is.
 */
function withoutDoubles(declarations: string): string {
  return declarations.replaceAll(/^( +(?:static )?)(?:readonly )?(\[Symbol\.\w+\]): [^\n]*;\n/gm, (line, start: string, name: string, at: number) => {
    const rest = declarations.slice(at + line.length);
    const isRepeated = ["", "get ", "readonly "].some((word) => rest.includes(`\n${start}${word}${name}`) || rest.startsWith(`${start}${word}${name}`));
    return isRepeated ? "" : line;
  });
}

function exportsOf(ts: typeof typescript, text: string): ModuleExport[] {
  const file = ts.createSourceFile("module.ts", text, ts.ScriptTarget.ESNext);
  const exports = new Map<string, ModuleExport>();
  for (const statement of file.statements) {
    // An interface may stand beside a value of the same name: together they are no mere type.
    for (const each of exportsOfStatement(ts, statement)) {
      exports.set(each.name, { name: each.name, typeOnly: each.typeOnly && (exports.get(each.name)?.typeOnly ?? true) });
    }
  }
  return [...exports.values()];
}

function exportsOfStatement(ts: typeof typescript, statement: typescript.Statement): ModuleExport[] {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause, isTypeOnly } = statement;
    if (exportClause === undefined) return [];
    if (ts.isNamespaceExport(exportClause)) return [{ name: exportClause.name.text, typeOnly: isTypeOnly }];
    return exportClause.elements.map((each) => ({ name: each.name.text, typeOnly: isTypeOnly || each.isTypeOnly }));
  }
  const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(ts, name)).map((name) => ({ name, typeOnly: false }));
  }
  const typeOnly = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  const isNamed = typeOnly || ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isEnumDeclaration(statement);
  return isNamed && statement.name !== undefined ? [{ name: statement.name.text, typeOnly }] : [];
}

function boundNames(ts: typeof typescript, name: typescript.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(ts, element.name) : []));
}

function checkTypes(ts: typeof typescript, files: ReadonlyMap<string, string>, options: CheckTypesOptions): TypeProblem[] {
  const root = options.root ?? "/gen-api-check";
  const settings = { ...strictest(ts), noEmit: true, ...options.settings };
  const texts = new Map([...files].map(([path, text]) => [`${root}/${path}`, text]));
  if (!texts.has(`${root}/package.json`)) texts.set(`${root}/package.json`, '{ "type": "module" }');
  const program = ts.createProgram([...texts.keys()].filter((path) => /\.[cm]?tsx?$/.test(path)), settings, memoryHost(ts, settings, root, texts));
  return ts.getPreEmitDiagnostics(program).map((problem) => toProblem(ts, root, problem));
}

/** A compiler host that looks at `texts` first, and at the disk for the compiler's own libraries and for packages. */
function memoryHost(
  ts: typeof typescript,
  settings: typescript.CompilerOptions,
  root: string,
  texts: ReadonlyMap<string, string>,
): typescript.CompilerHost {
  const host = ts.createCompilerHost(settings);
  const folders = new Set<string>();
  for (const path of texts.keys()) {
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) folders.add(path.slice(0, end));
  }
  const onDisk = { fileExists: host.fileExists, readFile: host.readFile, directoryExists: host.directoryExists };
  host.getCurrentDirectory = () => root;
  host.fileExists = (path) => texts.has(path) || onDisk.fileExists(path);
  host.readFile = (path) => texts.get(path) ?? onDisk.readFile(path);
  host.directoryExists = (path) => folders.has(path) || (onDisk.directoryExists?.(path) ?? false);
  host.realpath = (path) => (texts.has(path) || folders.has(path) ? path : (ts.sys.realpath?.(path) ?? path));
  host.getSourceFile = (path, languageVersion) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, languageVersion);
  };
  return host;
}

function toProblem(ts: typeof typescript, root: string, problem: typescript.Diagnostic): TypeProblem {
  const message = ts.flattenDiagnosticMessageText(problem.messageText, "\n");
  if (problem.file === undefined) return { path: "", line: 1, column: 1, code: problem.code, message };
  const { line, character } = problem.file.getLineAndCharacterOfPosition(problem.start ?? 0);
  const path = problem.file.fileName.startsWith(`${root}/`) ? problem.file.fileName.slice(root.length + 1) : problem.file.fileName;
  return { path, line: line + 1, column: character + 1, code: problem.code, message };
}
