import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../generator/source/json.ts";
import { readSchemas } from "./read-schemas.ts";

/** Tells what is wrong with a value by a schema of the definition; `[]` when nothing is. */
export type Judge = (schema: JsonValue, value: JsonValue) => string[];

/** A judge of one of our APIs that shares no code with gen-api. References in schemas are relative to the API's folder. */
export function judgeOf(api: string): Judge {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  const base = `file:///${api}/`;
  const uris = new Map<string, string>();
  for (const [name, schema] of readSchemas(api)) {
    const uri = typeof schema["$id"] === "string" ? schema["$id"] : `${base}${name}`;
    uris.set(name, uri);
    if (name !== "registry.json") ajv.addSchema(schema, uri);
  }
  const toUri = (reference: string): string => {
    const [file = "", fragment] = reference.split("#");
    const uri = uris.get(file) ?? new URL(file, base).href;
    return fragment === undefined ? uri : `${uri}#${fragment}`;
  };
  return (schema, value) => {
    const validate = ajv.compile(withAbsoluteReferences(schema, toUri) as JsonObject);
    return validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

function withAbsoluteReferences(schema: JsonValue, toUri: (reference: string) => string): JsonValue {
  if (isJsonArray(schema)) return schema.map((item) => withAbsoluteReferences(item, toUri));
  if (!isJsonObject(schema)) return schema;
  const entries = Object.entries(schema).map(([key, value]) => {
    if (key === "$ref" && typeof value === "string") return [key, toUri(value)];
    return [key, withAbsoluteReferences(value, toUri)];
  });
  return Object.fromEntries(entries) as JsonObject;
}
