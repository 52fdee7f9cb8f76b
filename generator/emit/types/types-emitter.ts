import { type Code, code, ident } from "../../code/code.ts";
import { CodeFile } from "../../code/code-file.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { symbolsOf } from "../../document/symbols.ts";
import type { ApiModel } from "../../model/api-model.ts";
import { type Project, selectionsOf } from "../../model/project.ts";
import type { SchemaId } from "../../model/schema.ts";
import type { Emitter, EmitResult, GeneratedFile } from "../emitter.ts";
import { printSchema } from "./declarations.ts";
import { paragraphs } from "./layout.ts";
import { circularIds, immediateReferencesOf, referencesOf, topDown, withoutCircle } from "./node-references.ts";
import { printWithPackage } from "./json-schema-to-typescript.ts";
import { printOperation } from "./operation-types.ts";
import { TypePrinter } from "./type-printer.ts";

/** `types`: one declaration per named schema, and the types of every operation. */
export const typesEmitter: Emitter = {
  name: "types",
  async emit(project: Project): Promise<EmitResult> {
    const files: GeneratedFile[] = [];
    const diagnostics: Diagnostic[] = [];
    for (const { api, options, folder } of selectionsOf(project, "types")) {
      const path = `${folder}/types.ts`;
      const isPackage = options["engine"] === "json-schema-to-typescript";
      const schemas = isPackage ? await printWithPackage(api) : { value: undefined, diagnostics: [] };
      diagnostics.push(...schemas.diagnostics);
      files.push({ path, api: api.name, target: "types", text: printTypes(api, folder, schemas.value) });
    }
    return { files, diagnostics };
  },
};

/** The text of `types.ts`. @param schemaText the declarations of the schemas, where another engine has printed them. */
export function printTypes(api: ApiModel, folder: string, schemaText?: string): string {
  const symbols = symbolsOf(api, folder);
  const file = new CodeFile(`${folder}/types.ts`, [`The types of ${api.info.title}.`]);
  const names = new Set([...api.schemas.values()].map(({ name }) => name));
  for (const name of names) file.declare(name);
  const printer = new TypePrinter({
    reference: (id) => ident(symbols.type(id).name),
    global: (name) => (names.has(name) ? code`globalThis.${ident(name)}` : ident(name)),
    openObjects: false,
  });
  const schemas = schemaText === undefined ? printSchemas(printer, api) : [];
  const operations = api.operations.map((operation) => printOperation({ api, symbols, printer }, operation));
  file.print(paragraphs([...schemas, ...operations]));
  return schemaText === undefined ? file.toString() : `${file.toString().trimEnd()}\n\n${schemaText}`;
}

/** The declarations of all named schemas, each before what it uses. */
function printSchemas(printer: TypePrinter, api: ApiModel): readonly Code[] {
  const ids = [...api.schemas.keys()];
  const references = new Map([...api.schemas].map(([id, { node }]) => [id, referencesOf(node)]));
  const immediate = new Map([...api.schemas].map(([id, { node }]) => [id, immediateReferencesOf(node)]));
  const circular = circularIds(ids, (id) => immediate.get(id) ?? none);
  return topDown(ids, (id) => references.get(id) ?? none).map((id) => {
    const schema = api.schemas.get(id)!;
    return printSchema(printer, api, schema, circular.has(id) ? withoutCircle(schema.node, circular) : schema.node);
  });
}

const none: ReadonlySet<SchemaId> = new Set();
