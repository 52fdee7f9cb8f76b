import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { defectKeyword } from "../model/defect.ts";
import type { ReferenceGraph } from "../model/reference-graph.ts";
import type { Location, SourceDocument } from "../source/document.ts";
import { isJsonArray, isJsonObject, member, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { toKeys, type Path } from "../source/path.ts";
import type { Edit } from "./edit-document.ts";

/** An edit with the document that it is one of. */
export interface Repair extends Edit {
  readonly document: SourceDocument;
}

/** The place of a defect, and the edits that can be made there. */
export class RepairSite {
  readonly diagnostic: Diagnostic;
  readonly graph: ReferenceGraph;
  readonly document: SourceDocument;
  readonly path: Path | undefined;
  /** What the output says about the defect. */
  readonly note: string;

  constructor(diagnostic: Diagnostic, graph: ReferenceGraph, note: string, location: Location & { readonly kind: "value" }) {
    this.diagnostic = diagnostic;
    this.graph = graph;
    this.note = note;
    this.document = location.document;
    this.path = location.path;
  }

  /** The keys that lead to the place. */
  get keys(): readonly (string | number)[] {
    return toKeys(this.path);
  }

  /** A parameter of the message. */
  parameter(name: string): string | undefined {
    const value = (this.diagnostic.parameters as Readonly<Record<string, unknown>>)[name];
    return typeof value === "string" ? value : undefined;
  }

  /** The value at a path of the document. */
  valueAt(path: Path | undefined): JsonValue | undefined {
    return valueIn(this.document.value, path);
  }

  edit(path: Path | undefined, change: Edit["change"]): Repair {
    return { document: this.document, path, change };
  }

  /** An edit of an object; any other value stays. */
  editObject(path: Path | undefined, change: (value: JsonObject) => JsonValue | undefined): Repair {
    return this.edit(path, (value) => (isJsonObject(value) ? change(value) : value));
  }

  /** Takes a member or item away; nothing can be done about a whole document. */
  remove(path: Path | undefined): readonly Repair[] | undefined {
    return path === undefined ? undefined : [this.edit(path, () => undefined)];
  }

  /** The schema that stands in for a broken one: any value, and what is wrong. */
  get unknownSchema(): JsonObject {
    return { description: this.note, [defectKeyword]: this.diagnostic.code };
  }

  /** The content of a body of which nothing is known. */
  get unknownContent(): JsonObject {
    return { "application/json": { schema: this.unknownSchema } };
  }

  /** An object with the note in its description. */
  noted(object: JsonObject): JsonObject {
    const description = stringMember(object, "description");
    if (description?.includes(this.note) === true) return object;
    return { ...object, description: description === undefined || description === "" ? this.note : `${description}\n\n${this.note}` };
  }

  /** A schema with the note, marked. */
  notedSchema(schema: JsonObject): JsonObject {
    return { ...this.noted(schema), [defectKeyword]: this.diagnostic.code };
  }
}

/** What a path leads to. */
export function valueIn(value: JsonValue, path: Path | undefined): JsonValue | undefined {
  let at: JsonValue | undefined = value;
  for (const key of toKeys(path)) at = isJsonArray(at) ? at[Number(key)] : member(at, String(key));
  return at;
}

/** An object without some members. */
export const without = (object: JsonObject, ...names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
