import { join } from "node:path";
import { buildApi } from "../../generator/build/build-api.ts";
import { hasErrors } from "../../generator/diagnostics/collector.ts";
import { NodeHost } from "../../generator/host/node-host.ts";
import { loadApi } from "../../generator/load/load-api.ts";
import type { ApiModel } from "../../generator/model/api-model.ts";

const root = join(import.meta.dirname, "..", "..");

/** The model of one of this repository's own APIs. */
export async function projectApi(name: string): Promise<ApiModel> {
  const loaded = await loadApi(new NodeHost(root), {
    name,
    schemas: [`schemas/${name}/**/*.json`, "!schemas/*/examples/**"],
    definition: `schemas/${name}/api.yaml`,
    docs: [],
    output: `generated/${name}`,
    package: false,
    targets: new Map(),
  });
  const { value, diagnostics } = buildApi(loaded.value);
  const all = [...loaded.diagnostics, ...diagnostics];
  if (hasErrors(all)) throw new Error(all.map(({ message }) => message).join("\n"));
  return value;
}
