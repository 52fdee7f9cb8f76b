import type { ApiModel } from "../../model/api-model.ts";
import type { SourceDocument } from "../../source/document.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, objectMember } from "../../source/json.ts";

/**
 * What validators depend on of an API's documents: everything but what the descriptions of schemas say. `undefined` for an
 * API in one document, which is read as a whole anyway, and for one with defects, which are listed with their lines.
 */
export function validatedInput({ documents, graph, defects = [] }: ApiModel): Iterable<string> | undefined {
  if (documents.length < 2 || defects.length > 0) return undefined;
  const isSchema = ({ value }: SourceDocument): boolean => graph.resourceAt.has(value) && graph.resourceAt.get(value)!.isContainer !== true;
  return toTexts(documents, isSchema);
}

function* toTexts(documents: readonly SourceDocument[], isSchema: (document: SourceDocument) => boolean): Iterable<string> {
  for (const document of documents) {
    yield `${document.file.path} ${document.uri} `;
    yield JSON.stringify(isSchema(document) ? withoutDescriptions(document.value) : withPlainComponents(document.value));
  }
}

/** A definition with `components.schemas` without what their descriptions say; all else may be read for other ends. */
function withPlainComponents(definition: JsonValue): JsonValue {
  const components = objectMember(definition, "components");
  const schemas = objectMember(components, "schemas");
  if (!isJsonObject(definition) || schemas === undefined) return definition;
  return { ...definition, components: { ...components, schemas: withoutDescriptions(schemas) } };
}

/** Keywords whose values are data, in which `description` is a name like any other. */
const data: ReadonlySet<string> = new Set(["const", "enum", "default", "example", "examples", "mapping"]);

/** The same with empty descriptions: that there are some can matter. */
function withoutDescriptions(value: JsonValue): JsonValue {
  if (isJsonArray(value)) return value.map(withoutDescriptions);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value as JsonObject).map(([name, member]): [string, JsonValue] => {
    if (name === "description" && typeof member === "string") return [name, ""];
    return [name, data.has(name) || name.startsWith("x-") ? member! : withoutDescriptions(member!)];
  });
  return Object.fromEntries(members);
}
