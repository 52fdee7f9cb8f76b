const percent = (part, whole) => `${part} of ${whole} (${((100 * part) / Math.max(whole, 1)).toFixed(2)} %)`;

const place = ({ file, line, column }) => [file, line, column].filter((each) => each !== undefined).join(":");

/** Says what came of the corpus: how much of it works, what does not and why, and what costs most. */
export function printSummary(all) {
  const generated = all.filter(({ ok }) => ok);
  const sound = generated.filter(({ types }) => types.errors === 0);
  const failed = all.filter(({ ok }) => !ok);
  console.log(`generated: ${percent(generated.length, all.length)}`);
  console.log(`compiled: ${percent(sound.length, generated.length)}`);
  print("not generated", failed.map(({ name, failure, errors, diagnostics }) =>
    `${name}: ${failure ?? `${errors[0]?.code} ${place(errors[0] ?? {})} ${errors[0]?.message} [${Object.entries(diagnostics).map(([code, count]) => `${code} ${count}`).join(", ")}]`}`));
  print("not compiled", generated.filter(({ types }) => types.errors > 0).map(({ name, types }) => `${name}: ${types.errors} × ${types.failure ?? types.first[0]}`));
  const megabytes = (bytes) => (bytes / 1e6).toFixed(2);
  const top = (measure) => [...generated].sort((a, b) => measure(b) - measure(a)).slice(0, 15);
  print("slowest", top(({ processor }) => processor).map(({ name, bytes, milliseconds, processor, stages }) => `${name}: ${processor} ms of the processor, ${milliseconds} ms for ${megabytes(bytes)} MB ${JSON.stringify(stages)}`));
  print("slowest for their size (from 20 kB)", top(({ processor, bytes }) => (bytes < 20_000 ? 0 : processor / bytes)).map(({ name, bytes, processor, stages }) =>
    `${name}: ${processor} ms of the processor for ${megabytes(bytes)} MB ${JSON.stringify(stages)}`));
  print("most memory", top(({ megabytes, alone }) => (alone ? megabytes : 0)).map(({ name, bytes, megabytes: peak }) => `${name}: ${peak} MB for ${megabytes(bytes)} MB`));
  print("longest type-checked", top(({ types }) => types.milliseconds).map(({ name, types }) => `${name}: ${types.milliseconds} ms`));
  const codes = new Map();
  for (const { diagnostics = {} } of all) for (const [code, count] of Object.entries(diagnostics)) codes.set(code, [(codes.get(code)?.[0] ?? 0) + 1, (codes.get(code)?.[1] ?? 0) + count]);
  print("diagnostics", [...codes].sort(([, [a]], [, [b]]) => b - a).map(([code, [files, count]]) => `${code}: ${count} in ${files} descriptions`));
}

function print(title, lines) {
  console.log(`\n${title}: ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
}
