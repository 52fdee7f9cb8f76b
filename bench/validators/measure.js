/** Measures one validator on one set, in a process of its own. Prints one line of JSON. */
import { peers } from "./peers.js";
import { breakInstances, readSet } from "./sets.js";

const [peer, name, formats] = process.argv.slice(2);
const set = readSet(name, { withFormats: formats === "formats" });

/** Time of the processor in milliseconds: what other programs on the machine take does not count. */
const clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The median, least and greatest time of one call, in nanoseconds. */
function time(run, values) {
  const budget = Number(process.env.SAMPLE ?? 40);
  let passes = 1;
  let sink = 0;
  const pass = () => {
    for (let index = 0; index < values.length; index++) if (run(values[index])) sink++;
  };
  const start = clock();
  while (clock() - start < 4 * budget) pass();
  const once = () => {
    const begin = clock();
    for (let count = 0; count < passes; count++) pass();
    return clock() - begin;
  };
  for (let spent = once(); spent < budget; spent = once()) passes = Math.ceil(passes * Math.min(10, (1.2 * budget) / Math.max(spent, 0.01)));
  // Where the compiler's thread has to wait for other programs, code gets fast late: on until seven samples bring nothing better.
  let samples = Array.from({ length: 7 }, once);
  for (let next = samples; samples.length < 28; samples = [...samples, ...next]) {
    next = Array.from({ length: 7 }, once);
    if (Math.min(...next) > 0.97 * Math.min(...samples)) break;
  }
  samples = samples.slice(-7).sort((a, b) => a - b).map((spent) => (spent * 1e6) / passes / values.length);
  return { median: samples[3], least: samples[0], most: samples[6], sink };
}

try {
  const begin = performance.now();
  const { verdict, errors, first = errors } = await peers[peer](set.schema);
  const compile = performance.now() - begin;
  // What is broken must be the same for all: gen-api and Ajv both refuse it.
  const { verdict: own } = await peers["gen-api"](set.schema);
  const { verdict: other } = await peers.ajv(set.schema);
  // They come from JSON.parse, as what a service gets does: objects from which members were removed are slow to walk.
  const broken = breakInstances(set, (value) => own(value) || other(value), 300).map((value) => JSON.parse(JSON.stringify(value)));
  const wrong = set.instances.filter((value) => !verdict(value)).length;
  const accepted = broken.filter((value) => verdict(value)).length;
  // What a service gets: as many broken values as valid ones, and it wants to know what is wrong with each.
  const mixed = broken.flatMap((value, index) => [set.instances[index % set.instances.length], value]);
  const results = {
    validVerdict: time(verdict, set.instances),
    validErrors: time(first, set.instances),
    ...(broken.length > 0 ? { invalidVerdict: time(verdict, broken), invalidFirst: time(first, broken), invalidErrors: time(errors, broken), mixedFirst: time(first, mixed), mixedErrors: time(errors, mixed) } : {}),
  };
  console.log(JSON.stringify({ peer, name, compile, wrong, accepted, broken: broken.length, ...results }));
} catch (error) {
  console.log(JSON.stringify({ peer, name, refused: String(error?.message ?? error).slice(0, 200) }));
}
process.exit(0);
