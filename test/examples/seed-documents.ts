import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExampleDocument } from "../../generator/examples/check-examples.ts";
import { parseYaml } from "../../generator/source/yaml.ts";
import type { SourceDocument } from "../../generator/source/document.ts";
import { shared } from "../shared.ts";

/** The source documents that hold fenced examples, as Markdown, with the API that each is about. */
const seeds = [
  { seed: "seeds/000_d30cb32f28a21877.txt", path: "aintandem.md", api: "aintandem" },
  { seed: "seeds/003_9e933e34780361cc.txt", path: "a2a.md", api: "a2a" },
  { seed: "seeds/004_9f25e2ecc4f28ea3.txt", path: "agent-comm.md", api: "agent-comm" },
] as const;

export const seedDocuments = (): ExampleDocument[] =>
  seeds.map(({ seed, path, api }) => ({ file: { path, text: readFileSync(shared(seed)!, "utf8") }, apis: [api] }));

/** A sidecar of these tests, as if it lay at the project's root. */
export function sidecarDocument(path: string): SourceDocument {
  const text = readFileSync(join(import.meta.dirname, path), "utf8");
  return { file: { path: "examples.map.yaml", text }, format: "yaml", start: 0, end: text.length, uri: "file:///examples.map.yaml", value: parseYaml(text).value! };
}
