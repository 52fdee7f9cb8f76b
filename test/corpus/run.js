import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { GeneratorProcess } from "./generator-process.js";
import { typeCheck } from "./type-check.js";

/** Of descriptions above this size the types alone are type-checked. */
const typesOnlyFrom = 15_000_000;

/** How much generated text is type-checked together, in characters. */
const batchSize = 6_000_000;

/** How long gen-api may take for a description of so many bytes, in milliseconds: a hang, on the busiest machine. */
const limitOf = (size) => 300_000 + size / 10;

/** Works through the corpus: a description is generated from while those before it are type-checked. */
export async function runCorpus({ corpus, choose, compiler, cache, results, keep }) {
  const work = join(cache, "work");
  mkdirSync(work, { recursive: true });
  const names = choose(corpus).filter((name) => !results.has(name));
  const generator = new GeneratorProcess();
  let batch = [];
  let checking = Promise.resolve();
  const flush = () => {
    const entries = batch;
    batch = [];
    if (entries.length > 0) checking = checking.then(() => finish(entries));
    return checking;
  };
  const finish = async (entries) => {
    for (const [entry, types] of await typeCheckAll(compiler, work, entries)) {
      results.add({ ...entry.result, types });
      if (!keep || (types?.errors ?? 0) === 0) rmSync(join(work, entry.folder), { recursive: true, force: true });
    }
  };
  try {
    for (const [index, name] of names.entries()) {
      const folder = `${process.pid}-${index}`;
      const size = statSync(corpus.get(name)).size;
      const result = { name, bytes: size, ...(await generator.run(corpus.get(name), join(work, folder), size, limitOf(size))) };
      console.log(`${index + 1}/${names.length} ${name}: ${describe(result)}`);
      batch.push({ folder, result });
      const total = batch.reduce((sum, { result }) => sum + textOf(result), 0);
      if (total > batchSize || batch.length >= 60) {
        await checking;
        void flush();
      }
    }
    await flush();
  } finally {
    generator.stop();
  }
}

const describe = ({ ok, failure, milliseconds, megabytes, errors = [] }) =>
  failure ?? (ok ? `${milliseconds} ms, ${megabytes} MB` : `${errors[0]?.code}: ${errors[0]?.message}`);

const textOf = ({ generated = {} }) => Object.entries(generated).reduce((sum, [name, size]) => sum + (name.endsWith(".ts") ? size : 0), 0);

/** Each entry with what the compiler says of it. When it says nothing of a batch, it is asked for each by itself. */
async function typeCheckAll(compiler, work, entries) {
  const failed = entries.filter(({ result }) => !result.ok).map((entry) => [entry, undefined]);
  const sound = entries.filter(({ result }) => result.ok);
  const groups = [sound.filter(({ result }) => result.bytes < typesOnlyFrom), ...sound.filter(({ result }) => result.bytes >= typesOnlyFrom).map((entry) => [entry])];
  for (const group of groups.filter(({ length }) => length > 0)) failed.push(...(await typeCheckGroup(compiler, work, group)));
  return failed;
}

async function typeCheckGroup(compiler, work, group) {
  const files = group[0].result.bytes < typesOnlyFrom ? undefined : ["types.ts"];
  const start = performance.now();
  const { complaints, failure } = await typeCheck(compiler, work, group.map(({ folder }) => folder), files);
  const milliseconds = Math.round((performance.now() - start) / group.length);
  if (failure !== undefined && group.length > 1) {
    const parts = [];
    for (const entry of group) parts.push(...(await typeCheckGroup(compiler, work, [entry])));
    return parts;
  }
  return group.map((entry) => {
    const lines = complaints.get(entry.folder);
    return [entry, { milliseconds, errors: lines.length, first: lines.slice(0, 5), ...(failure === undefined ? {} : { errors: lines.length + 1, failure }), ...(files === undefined ? {} : { files }) }];
  });
}
