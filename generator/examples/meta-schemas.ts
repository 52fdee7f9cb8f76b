import { Collector } from "../diagnostics/collector.ts";
import { DocumentReader } from "../load/document-reader.ts";
import { standardDialect } from "../load/dialects.ts";
import { GraphBuilder } from "../load/graph-builder.ts";
import { readStandardSchemas } from "../load/standard-schemas.ts";
import type { DialectName, Target } from "../model/reference-graph.ts";
import type { Host } from "../source/host.ts";
import { Places } from "../validate/place.ts";

/** The meta-schema of a dialect, ready to judge schemas. */
export interface MetaSchema {
  readonly dialect: DialectName;
  readonly places: Places;
  readonly target: Target;
}

/** Nothing is read: the meta-schemas refer to each other alone. */
const noFiles: Host = { root: "", read: () => ({ failure: "missing" }), stat: () => undefined, list: () => [] };

/** The meta-schemas of the standard drafts that some `$schema`s name, by dialect. */
export async function readMetaSchemas(uris: Iterable<string>): Promise<ReadonlyMap<DialectName, MetaSchema>> {
  const found = new Map<DialectName, MetaSchema>();
  for (const uri of uris) {
    const dialect = standardDialect(uri);
    if (dialect === undefined || found.has(dialect)) continue;
    const metaSchema = await readMetaSchema(uri, dialect);
    if (metaSchema !== undefined) found.set(dialect, metaSchema);
  }
  return found;
}

async function readMetaSchema(uri: string, dialect: DialectName): Promise<MetaSchema | undefined> {
  const schemas = readStandardSchemas(uri);
  const root = schemas === undefined || "missingPackage" in schemas ? undefined : schemas.documents[0];
  if (schemas === undefined || "missingPackage" in schemas || root === undefined) return undefined;
  const collector = new Collector();
  const builder = new GraphBuilder(noFiles, new DocumentReader(noFiles, collector), collector);
  for (const document of schemas.documents) builder.add(document, "schema", dialect);
  await builder.build();
  const { graph } = builder.result();
  const resource = graph.resources.get(root.uri) ?? [...graph.resources.values()].find(({ json }) => json === root.value);
  if (resource === undefined) return undefined;
  const target: Target = { id: `${resource.uri}#`, json: resource.json, resource, pointer: "", location: resource.location };
  return { dialect, places: new Places(graph), target };
}
