import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkExamples, type ExampleDocument } from "../../generator/examples/check-examples.ts";
import { outlineDocument } from "../../generator/examples/document-blocks.ts";
import { formatTotals } from "../../generator/examples/example-report.ts";
import { projectApi } from "../../test/examples/project-apis.ts";

const root = join(import.meta.dirname, "../..");
const apis = ["a2a", "agent-comm", "aintandem", "gateway", "map"];
const wanted = { files: 50, examplesPerFile: 20 };

/** Pieces of our own documents: each block with the text before it. */
function piecesOf(api: string): string[] {
  const folder = join(root, "docs", api);
  return readdirSync(folder).filter((name) => name.endsWith(".md")).flatMap((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const { blocks } = outlineDocument({ path: name, text });
    return blocks.map(({ fence }, index) => text.slice(blocks[index - 1]?.fence.block.end ?? 0, fence.block.end));
  });
}

/** 50 documents of 20 blocks each, spread over the five APIs. */
function makeDocuments(): ExampleDocument[] {
  const pieces = new Map(apis.map((api) => [api, piecesOf(api)]));
  return Array.from({ length: wanted.files }, (_, index) => {
    const api = apis[index % apis.length]!;
    const own = pieces.get(api)!;
    const start = Math.floor(index / apis.length) * wanted.examplesPerFile;
    const text = Array.from({ length: wanted.examplesPerFile }, (_each, offset) => own[(start + offset) % own.length]!).join("\n\n");
    return { file: { path: `docs/${index}.md`, text }, apis: [api] };
  });
}

it("1,000 examples in 50 files", async () => {
  const models = await Promise.all(apis.map(projectApi));
  const documents = makeDocuments();
  const bytes = documents.reduce((sum, { file }) => sum + file.text.length, 0);
  const times: number[] = [];
  const heaps: number[] = [];
  let totals = "";
  for (let round = 0; round < 7; round++) {
    const started = process.cpuUsage();
    const { value } = await checkExamples(models, { documents, sidecars: [], files: [] });
    const { user, system } = process.cpuUsage(started);
    times.push((user + system) / 1000);
    globalThis.gc?.();
    heaps.push(process.memoryUsage().heapUsed / 1e6);
    totals = formatTotals(value);
    expect(value.documents.blocks).toBe(wanted.files * wanted.examplesPerFile);
  }
  const sorted = times.slice(1).toSorted((a, b) => a - b);
  console.log(`${documents.length} files, ${(bytes / 1000).toFixed(0)} kB\n${totals}`);
  console.log(`time of the processor: first run ${times[0]!.toFixed(0)} ms, then median ${sorted[3]!.toFixed(0)} ms (${sorted[0]!.toFixed(0)} to ${sorted.at(-1)!.toFixed(0)}); heap ${heaps.map((each) => each.toFixed(0)).join(", ")} MB`);
  expect(times[0]!).toBeLessThan(2_000);
});
