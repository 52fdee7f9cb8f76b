import { isJsonObject, type JsonObject, type JsonValue } from "../source/json.ts";

/**
 * A JSON object with two spaces of indentation and a line break at the end: what `JSON.stringify` makes of it, in pieces.
 * One sign beyond Latin letters doubles the memory of the text that it stands in, and makes it slow to encode.
 */
export function printJson(value: JsonObject): readonly string[] {
  const keys = Object.keys(value);
  if (keys.length === 0) return ["{}\n"];
  const texts = ["{"];
  for (const [index, key] of keys.entries()) {
    texts.push(index === 0 ? "\n" : ",\n");
    printMember(key, value[key]!, texts);
  }
  texts.push("\n}\n");
  return texts;
}

function printMember(key: string, value: JsonValue, texts: string[]): void {
  const names = isJsonObject(value) ? Object.keys(value) : [];
  if (names.length === 0) {
    texts.push(stretch({ [key]: value }, "{\n", "\n}"));
    return;
  }
  texts.push(`  ${JSON.stringify(key)}: {`);
  for (const [index, name] of names.entries()) {
    texts.push(index === 0 ? "\n" : ",\n", stretch({ "": { [name]: (value as JsonObject)[name]! } }, '{\n  "": {\n', "\n  }\n}"));
  }
  texts.push("\n  }");
}

/** What is printed of a value between a beginning and an end. */
const stretch = (value: JsonObject, begin: string, end: string): string =>
  JSON.stringify(value, undefined, 2).slice(begin.length, -end.length);
