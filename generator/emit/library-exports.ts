import { type Code, code, empty, ident, indent, join, string } from "../code/code.ts";
import { specifierOf } from "../code/code-file.ts";
import { symbolsOf } from "../document/symbols.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { Library } from "../model/project.ts";
import type { NamedSchema, SchemaId } from "../model/schema.ts";

/** A schema that an API has from another one's output. */
export interface LibrarySchema {
  readonly schema: NamedSchema;
  /** Its name there. */
  readonly name: string;
}

/** The named schemas of an API that the library has too, at the same place of the same file or `$id`; by their names. */
export function librarySchemas(api: ApiModel, library: Library | undefined): ReadonlyMap<SchemaId, LibrarySchema> {
  if (library === undefined) return new Map();
  const symbols = symbolsOf(library.api, library.folder);
  const both = [...api.schemas.values()].filter(({ id }) => library.api.schemas.has(id)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return new Map(both.map((schema) => [schema.id, { schema, name: symbols.type(schema.id).name }]));
}

/** `export { x as y } from "…";`, in several lines where it is long; nothing without names. */
export function printExports(keyword: "export" | "export type", path: string, module: string, names: readonly (readonly [there: string, here: string])[]): Code {
  if (names.length === 0) return empty;
  const specifiers = names.map(([there, here]) => (there === here ? ident(here) : code`${ident(there)} as ${ident(here)}`));
  const width = names.reduce((sum, [there, here]) => sum + here.length + 2 + (there === here ? 0 : there.length + 4), 0);
  const list = width < 80 ? code` ${join(specifiers, code`, `)} ` : code`${indent(code`\n${join(specifiers.map((each) => code`${each},`), code`\n`)}`)}\n`;
  return code`${keyword === "export" ? code`export` : code`export type`} {${list}} from ${string(specifierOf(path, module))};`;
}
