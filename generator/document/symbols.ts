import type { ExportedSymbol } from "../code/code.ts";
import type { ApiModel } from "../model/api-model.ts";
import { NameTable, pascalCase } from "../model/identifiers.ts";
import type { Operation } from "../model/operation.ts";
import { invariant } from "../source/invariant.ts";
import type { SchemaId } from "../model/schema.ts";

/** The parts of an HTTP operation that have a type of their own, by the suffix of its name. */
export type OperationPart = "Path" | "Query" | "Headers" | "Cookies" | "Body" | "Result" | "Error";

/**
 * The names that one target exports and others import, for one API. All targets agree on them because they are made
 * here, from the model alone.
 */
export interface ApiSymbols {
  /** The declared type of a named schema, in `types.ts`. */
  type(id: SchemaId): ExportedSymbol;
  /** A type of an operation, in `types.ts`: `WorkspacesCreateBody`. */
  operationType(operation: Operation, part: string): ExportedSymbol;
  /** `isX`, `parseX` or `validateX` of a named schema, in `validators.ts`. */
  validator(id: SchemaId, verb: "is" | "parse" | "validate"): ExportedSymbol;
}

/** The symbols of `api`, whose files are written to `folder`. */
export function symbolsOf(api: ApiModel, folder: string): ApiSymbols {
  const typesModule = `${folder}/types.ts`;
  const validatorsModule = `${folder}/validators.ts`;
  const operationNames = nameOperations(api);
  const nameOf = (id: SchemaId): string => {
    const schema = api.schemas.get(id);
    invariant(schema !== undefined, `no named schema ${id}`);
    return schema.name;
  };
  return {
    type: (id) => ({ name: nameOf(id), module: typesModule, typeOnly: true }),
    operationType: (operation, part) => ({ name: `${operationNames.get(operation)!}${part}`, module: typesModule, typeOnly: true }),
    validator: (id, verb) => ({ name: `${verb}${nameOf(id)}`, module: validatorsModule, typeOnly: false }),
  };
}

/** Operation names that clash with no schema's name, whatever part is appended to them. */
function nameOperations(api: ApiModel): ReadonlyMap<Operation, string> {
  const table = new NameTable();
  const schemaNames = [...api.schemas.values()].map(({ name }) => name.toLowerCase());
  const names = new Map<Operation, string>();
  for (const operation of api.operations) {
    const wanted = pascalCase(operation.id);
    const clashes = schemaNames.some((name) => name.startsWith(wanted.toLowerCase()) && isPart(name.slice(wanted.length)));
    names.set(operation, table.take(clashes ? `${wanted}Operation` : wanted));
  }
  return names;
}

const isPart = (suffix: string): boolean => /^(path|query|headers|cookies|body|result|error|params|message)?$/.test(suffix);
