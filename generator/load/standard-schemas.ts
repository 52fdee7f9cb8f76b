import { createRequire } from "node:module";
import type { SourceDocument } from "../source/document.ts";
import { stringMember, type JsonObject } from "../source/json.ts";
import { standardDialect } from "./dialects.ts";

/** The meta-schemas of one draft, or the package that would have them. */
export type StandardSchemas = { readonly documents: readonly SourceDocument[] } | { readonly missingPackage: string };

/** Files of one draft in the package that ships them. */
interface Shipment {
  readonly package: string;
  readonly files: readonly string[];
}

const vocabularies = ["core", "applicator", "validation", "meta-data", "content"];

/** Meta-schemas are no part of gen-api: they are taken from the package `ajv` when a schema refers to one. */
const shipments: Readonly<Record<string, Shipment>> = {
  "draft-04": { package: "ajv-draft-04", files: ["json-schema-draft-04.json"] },
  "draft-06": { package: "ajv", files: ["json-schema-draft-06.json"] },
  "draft-07": { package: "ajv", files: ["json-schema-draft-07.json"] },
  "2019-09": { package: "ajv", files: toFiles("json-schema-2019-09", [...vocabularies, "format"]) },
  "2020-12": {
    package: "ajv",
    files: toFiles("json-schema-2020-12", [...vocabularies, "format-annotation", "unevaluated"]),
  },
};

function toFiles(folder: string, names: readonly string[]): string[] {
  return [`${folder}/schema.json`, ...names.map((name) => `${folder}/meta/${name}.json`)];
}

/** The draft that a URI belongs to: that of a meta-schema, or of the schema of one of its vocabularies. */
function draftOf(uri: string): string | undefined {
  const draft = /^https?:\/\/json-schema\.org\/draft\/(2019-09|2020-12)\/meta\//.exec(uri)?.[1];
  return draft ?? standardDialect(uri);
}

/** The meta-schemas of the standard draft that a URI belongs to; `undefined` for any other URI. */
export function readStandardSchemas(uri: string): StandardSchemas | undefined {
  const shipment = shipments[draftOf(uri) ?? ""];
  if (shipment === undefined) return undefined;
  const require = createRequire(import.meta.url);
  try {
    return { documents: shipment.files.map((file) => toDocument(`${shipment.package}/dist/refs/${file}`, require)) };
  } catch {
    return { missingPackage: shipment.package };
  }
}

function toDocument(path: string, require: NodeJS.Require): SourceDocument {
  const value = require(path) as JsonObject;
  const text = JSON.stringify(value, undefined, 2);
  const uri = (stringMember(value, "$id") ?? stringMember(value, "id") ?? path).replace(/#$/, "");
  return { file: { path: `node_modules/${path}`, text }, format: "json", start: 0, end: text.length, uri, value };
}
