import ts from "typescript";
import { describe, expect, it } from "vitest";
import { buildApi } from "../../generator/build/build-api.ts";
import { operationParts, symbolsOf } from "../../generator/document/symbols.ts";
import { printTypes } from "../../generator/emit/types/types-emitter.ts";
import { NodeHost } from "../../generator/host/node-host.ts";
import { loadApi } from "../../generator/load/load-api.ts";

/** Object types of more members are worth a name. */
const mostInlineMembers = 3;

/** The types of one of our APIs, the names of its operations' types, and all text of its input. */
async function printApi(name: string) {
  const configuration = { name, schemas: [`schemas/${name}/**/*.json`], definition: `schemas/${name}/api.yaml`, docs: [], output: "out", package: false, targets: new Map() };
  const loaded = await loadApi(new NodeHost(process.cwd()), configuration);
  const { value: api } = buildApi(loaded.value);
  const symbols = symbolsOf(api, "out");
  const operations = new Set(api.operations.flatMap((operation) => operationParts(operation).map((part) => symbols.operationType(operation, part).name)));
  const input = api.documents.map(({ file, uri }) => `${uri} ${file.text}`).join("\n");
  return { text: printTypes(api, "out"), operations, input };
}

/** A type's text without layout, and without comments where these are not what it is there for. */
const shapeOf = (node: ts.Node, file: ts.SourceFile, removeComments = true): string =>
  ts.createPrinter({ removeComments }).printNode(ts.EmitHint.Unspecified, node, file).replaceAll(/\s+/g, " ");

function inlineObjects(node: ts.Node, found: ts.TypeLiteralNode[] = []): ts.TypeLiteralNode[] {
  if (ts.isTypeLiteralNode(node) && node.members.length > mostInlineMembers) found.push(node);
  ts.forEachChild(node, (child) => void inlineObjects(child, found));
  return found;
}

const repeated = (names: ReadonlyMap<string, readonly string[]>): string[] => [...names.values()].filter((all) => all.length > 1).map((all) => all.join(" = "));

function addTo(map: Map<string, string[]>, key: string, name: string): void {
  map.set(key, [...(map.get(key) ?? []), name]);
}

describe.each(["aintandem", "map", "gateway", "a2a", "agent-comm"])("types of %s", (name) => {
  it("say nothing twice, and no name ends in a number of ours", async () => {
    const { text, operations, input } = await printApi(name);
    const file = ts.createSourceFile("types.ts", text, ts.ScriptTarget.ESNext, true);
    const shapes = new Map<string, string[]>();
    const inline = new Map<string, string[]>();
    const numbered: string[] = [];
    for (const statement of file.statements) {
      if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) continue;
      const own = statement.name.text;
      if (/\d$/.test(own) && !input.toLowerCase().includes(own.toLowerCase())) numbered.push(own);
      // Parameters are told by their comments: "The sandbox to watch." is another one than "The sandbox's id.".
      const isOperation = operations.has(own);
      if (ts.isInterfaceDeclaration(statement)) addTo(shapes, statement.members.map((each) => shapeOf(each, file, !isOperation)).join(" ") + (statement.heritageClauses?.map((each) => shapeOf(each, file)).join() ?? ""), own);
      for (const literal of inlineObjects(statement)) addTo(inline, shapeOf(literal, file), own);
    }
    expect({ equal: repeated(shapes), inline: repeated(inline), numbered }).toEqual({ equal: [], inline: [], numbered: [] });
  });
});
