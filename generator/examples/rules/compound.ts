import { isJsonObject } from "../../source/json.ts";
import type { ApiIndex } from "../api-index.ts";
import type { Part, Rule } from "../mapping.ts";
import { partOf, partOfSchema } from "../part.ts";
import { isHoleKey } from "../read/value-node.ts";
import { plainWords } from "../words.ts";

/** An object that shows several things at once: each member is called like a message or a schema, and judged by it. */
export const compoundRule: Rule = ({ value }, { indexes }) => {
  if (!isJsonObject(value?.value)) return undefined;
  const members = Object.entries(value.value).filter(([name]) => !isHoleKey(name));
  if (members.length === 0 || !members.every(([, member]) => isJsonObject(member))) return undefined;
  for (const index of indexes) {
    const parts = members.map(([name]) => partNamed(index, name));
    if (parts.every((part) => part !== undefined)) return { rule: "compound", api: index.api.name, parts, faults: [], notes: [] };
  }
  return undefined;
};

function partNamed(index: ApiIndex, name: string): Part | undefined {
  const message = index.messagesByName.get(name);
  if (message !== undefined) return partOf(index, message.payload, [name]);
  const [schema, ...others] = index.schemasWithWords(plainWords(name));
  return schema === undefined || others.length > 0 ? undefined : partOfSchema(index, schema, [name]);
}
