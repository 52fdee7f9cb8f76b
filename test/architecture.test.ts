import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { emitters } from "../generator/emit/emitters.ts";

/** Who may import whom: only from smaller numbers; equals never from each other. */
const ranks: Readonly<Record<string, number>> = {
  source: 0, own: 1, code: 1, diagnostics: 2, model: 2, load: 3, build: 4, document: 4, validate: 5, check: 6, examples: 6, emit: 7, output: 8,
  pipeline: 9, host: 9, "generate.ts": 10, "index.ts": 11, cli: 12,
};

/** Where each third-party library may be imported. */
const homes: Readonly<Record<string, RegExp>> = {
  "@apidevtools/json-schema-ref-parser": /^document\//,
  yaml: /^source\/yaml\.ts$/,
  typescript: /^document\/compiler\.ts$/,
  prettier: /^output\//,
  "json-schema": /^emit\/types\/json-schema-to-typescript\.ts$/,
  "json-schema-to-typescript": /^emit\/types\//,
  "openapi-typescript": /^emit\/paths\//,
  // To find blocks, and to print pages.
  "markdown-it": /^(source|emit\/docs)\/markdown\.ts$/,
  recheck: /^validate\/backtracking\.ts$/,
  commander: /^cli\//,
};

/** Node's own modules that touch nothing outside the process. */
const harmlessModules = new Set(["node:crypto"]);

/**
 * Meta-schemas are looked up in a package that may be installed beside gen-api, as only Node's resolution can; `yaml`
 * and `markdown-it` are loaded when a text first needs them, in the middle of what is synchronous.
 */
const exceptions: readonly string[] = ["load/standard-schemas.ts: node:module", "source/markdown.ts: node:module", "source/yaml.ts: node:module"];

const root = fileURLToPath(new URL("..", import.meta.url));
const generator = join(root, "generator");

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly string[];
}

// Templates as text: made by bin/templates.js, and no code.
const isHandWritten = (path: string): boolean =>
  path.endsWith(".ts") && !path.endsWith(".d.ts") && path !== "emit/template-texts.ts" && !path.startsWith("own/");

const files: readonly SourceFile[] = readdirSync(generator, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter(isHandWritten)
  .sort()
  .map((path) => {
    const text = readFileSync(join(generator, path), "utf8");
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
    return { path, text, tree, imports: ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName) };
  });
const paths = new Set(files.map(({ path }) => path));

const rankOf = (path: string): number | undefined => ranks[path.split("/")[0]!];
const resolveImport = (from: string, specifier: string): string => relative(generator, join(generator, dirname(from), specifier)).replaceAll("\\", "/");
/** The evaluator judges with the very modules that are copied into the output. */
const isSharedTemplate = (path: string): boolean => /^\.\.\/templates\/(formats|validators)\//.test(path);
const localImports = ({ path, imports }: SourceFile): string[] => imports.filter((each) => each.startsWith(".")).map((each) => resolveImport(path, each));

/** The imports that are there when the code runs. */
function valueImports({ path, tree }: SourceFile): string[] {
  const isValue = (statement: ts.ImportDeclaration): boolean => {
    const bindings = statement.importClause?.namedBindings;
    const allTypes = bindings !== undefined && ts.isNamedImports(bindings) && bindings.elements.length > 0 && bindings.elements.every(({ isTypeOnly }) => isTypeOnly);
    return statement.importClause?.isTypeOnly !== true && !allTypes;
  };
  return tree.statements
    .filter((statement): statement is ts.ImportDeclaration | ts.ExportDeclaration =>
      (ts.isImportDeclaration(statement) && isValue(statement)) || (ts.isExportDeclaration(statement) && !statement.isTypeOnly))
    .flatMap(({ moduleSpecifier }) => (moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? [moduleSpecifier.text] : []))
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => resolveImport(path, specifier));
}

/** All nodes of a file, in order. */
function* walk(node: ts.Node): IterableIterator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* walk(child);
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

describe("imports", () => {
  it("finds the sources", () => expect(files.length).toBeGreaterThan(50));

  it("knows the rank of every folder", () => {
    expect(files.map(({ path }) => path).filter((path) => rankOf(path) === undefined)).toEqual([]);
  });

  it("go to smaller ranks, or stay in the folder", () => {
    const wrong = files.flatMap((file) => localImports(file)
      .filter((to) => file.path.split("/")[0] !== to.split("/")[0] && !isSharedTemplate(to) && !(rankOf(to)! < rankOf(file.path)!))
      .map((to) => `${file.path} → ${to}`));
    expect(wrong).toEqual([]);
  });

  it("lead to files with the extension .ts, or to gen-api's own schemas", () => {
    const wrong = files.flatMap((file) => localImports(file).filter((to) => !to.endsWith(".ts") && !/^own\/[^/]+\.schema\.json$/.test(to)).map((to) => `${file.path} → ${to}`));
    expect(wrong).toEqual([]);
  });

  it("never go from one emitter to another", () => {
    const emitterOf = (path: string): string | undefined => /^emit\/([^/]+)\//.exec(path)?.[1];
    const wrong = files.flatMap((file) => localImports(file)
      .filter((to) => emitterOf(file.path) !== undefined && emitterOf(to) !== undefined && emitterOf(to) !== emitterOf(file.path))
      .map((to) => `${file.path} → ${to}`));
    expect(wrong).toEqual([]);
  });

  it("make no cycle, but for types that describe each other in one folder", () => {
    const graph = new Map(files.map((file) => [file.path, valueImports(file).filter((to) => paths.has(to))]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) return void cycles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      if (done.has(path)) return;
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });

  it("keep each library behind its own module", () => {
    const wrong = files.flatMap(({ path, imports }) => imports
      .filter((specifier) => !specifier.startsWith(".") && !specifier.startsWith("node:"))
      .map((specifier) => (specifier.startsWith("@") ? specifier.split("/").slice(0, 2) : specifier.split("/").slice(0, 1)).join("/"))
      .filter((library) => homes[library]?.test(path) !== true)
      .map((library) => `${path}: ${library}`));
    expect(wrong).toEqual([]);
  });

  it("are declared as dependencies", () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: Record<string, string> };
    // Types alone, which json-schema-to-typescript brings along.
    expect(Object.keys(homes).filter((library) => dependencies[library] === undefined)).toEqual(["json-schema"]);
    // Nobody imports ajv: load/standard-schemas.ts reads the meta-schemas among its files.
    expect(Object.keys(dependencies).filter((library) => homes[library] === undefined)).toEqual(["ajv"]);
    expect(readFileSync(join(generator, "load/standard-schemas.ts"), "utf8")).toContain('"ajv');
  });
});

describe("the outside world", () => {
  const mayTouch = (path: string): boolean => /^(host|cli)\//.test(path);

  it("is reached through the host alone", () => {
    const wrong = files.filter(({ path }) => !mayTouch(path)).flatMap(({ path, imports }) =>
      imports.filter((specifier) => specifier.startsWith("node:") && !harmlessModules.has(specifier)).map((specifier) => `${path}: ${specifier}`));
    expect(wrong).toEqual(exceptions);
  });

  it("is not reached through globals either", () => {
    const globals = new Set(["process", "fetch", "WebSocket", "XMLHttpRequest", "console", "eval", "Function"]);
    const isReference = (node: ts.Node): node is ts.Identifier =>
      ts.isIdentifier(node) && globals.has(node.text) && !ts.isTypeReferenceNode(node.parent) &&
      !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) && !(ts.isPropertyAssignment(node.parent) && node.parent.name === node) &&
      !(ts.isPropertySignature(node.parent) && node.parent.name === node);
    const wrong = files.filter(({ path }) => !mayTouch(path)).flatMap(({ path, tree }) =>
      [...walk(tree)].filter(isReference).map((node) => `${path}: ${node.text}`));
    expect(wrong).toEqual([]);
  });
});

describe("files", () => {
  const lineCount = (text: string): number => text.split("\n").length - 1;

  it("have no default export", () => {
    const isDefault = (node: ts.Node): boolean => node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent);
    const exportsDefault = ({ tree }: SourceFile): boolean => tree.statements.some((statement) =>
      ts.isExportAssignment(statement) || (ts.canHaveModifiers(statement) && (ts.getModifiers(statement)?.some(isDefault) ?? false)));
    expect(files.filter(exportsDefault).map(({ path }) => path)).toEqual([]);
  });

  it("are named in kebab-case", () => {
    expect(files.map(({ path }) => path).filter((path) => !/^([a-z0-9-]+\/)*[a-z0-9-]+\.ts$/.test(path))).toEqual([]);
  });

  it("are no drawers for this and that", () => {
    expect(files.map(({ path }) => path).filter((path) => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.ts$)/.test(path))).toEqual([]);
  });

  it("are short: 400 lines at most, 100 as a rule", () => {
    expect(files.filter(({ text }) => lineCount(text) > 400).map(({ path, text }) => `${path}: ${lineCount(text)}`)).toEqual([]);
    expect(median(files.map(({ text }) => lineCount(text)))).toBeLessThanOrEqual(100);
  });

  it("have short functions: 60 lines at most, 12 as a rule", () => {
    const functions = files.flatMap(({ path, tree }) => [...walk(tree)]
      .filter((node) => ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isConstructorDeclaration(node) || ts.isArrowFunction(node))
      .map((node) => {
        const [start, end] = [node.getStart(), node.getEnd()].map((at) => tree.getLineAndCharacterOfPosition(at).line);
        return { name: `${path}:${start! + 1}`, lines: end! - start! + 1 };
      }));
    expect(functions.filter(({ lines }) => lines > 60)).toEqual([]);
    expect(median(functions.map(({ lines }) => lines).filter((lines) => lines > 1))).toBeLessThanOrEqual(12);
  });

  it("have no any", () => {
    expect(files.flatMap(({ path, tree }) => [...walk(tree)].filter(({ kind }) => kind === ts.SyntaxKind.AnyKeyword).map(() => path))).toEqual([]);
  });

  it("tell nothing of where they were written", () => {
    const own = /(\/work\/|\/tmp\/[a-z]+\/|GEN_API_SHARED)/;
    expect(files.filter(({ text }) => own.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

it("has an emitter for every target that a configuration can name", () => {
  const schema = JSON.parse(readFileSync(join(generator, "own/configuration.schema.json"), "utf8")) as { $defs: { targetName: { enum: string[] } } };
  expect(emitters.map(({ name }) => name).sort()).toEqual(schema.$defs.targetName.enum.sort());
});

describe("ARCHITECTURE.md", () => {
  const text = existsSync(join(root, "ARCHITECTURE.md")) ? readFileSync(join(root, "ARCHITECTURE.md"), "utf8") : "";
  const words = [...text.matchAll(/`([^`\n]+)`/g)].map(([, word]) => word!);

  it("names functions that exist", () => {
    const exported = new Set(files.flatMap(({ tree }) => tree.statements.flatMap((statement) => {
      if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
      if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
      return "name" in statement ? [(statement.name as ts.Identifier).text] : [];
    })));
    const named = words.map((word) => word.replace(/\(.*\)$/, "")).filter((word) => /^[a-z]+[A-Z][A-Za-z]*$/.test(word));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !exported.has(name))).toEqual([]);
  });

  it("names files and folders that exist", () => {
    const named = words.filter((word) => /^[a-z][\w-]*\/[\w/.-]*$/.test(word) && !word.includes("<"));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => ![path, join("generator", path)].some((each) => existsSync(join(root, each))))).toEqual([]);
  });
});
