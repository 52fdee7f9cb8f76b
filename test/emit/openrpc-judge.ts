import { createRequire } from "node:module";
import { Ajv } from "ajv";
import type { JsonObject } from "../../generator/source/json.ts";

const require = createRequire(import.meta.url);
const { openrpcDocument } = require("@open-rpc/meta-schema") as { openrpcDocument: JsonObject };
const { jsonSchema } = require("@json-schema-tools/meta-schema") as { jsonSchema: JsonObject };

/** What OpenRPC's meta-schema has against a document. Its own meta-schema is online; it is registered under that address. */
export function judgeOpenRpc(document: JsonObject): string[] {
  const ajv = new Ajv({ strict: false, validateSchema: false, validateFormats: false, allErrors: true });
  const { $id: _, ...draft07 } = jsonSchema;
  for (const uri of ["https://meta.json-schema.tools", "https://meta.json-schema.tools/"]) ajv.addSchema({ ...draft07, $id: uri }, uri);
  const validate = ajv.compile({ ...openrpcDocument, $schema: undefined } as object);
  return validate(document) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
