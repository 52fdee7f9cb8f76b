import { readFileSync } from "node:fs";
import { keepCompiledCode } from "../host/compiled-code.ts";
import { optimizeLate } from "../host/late-optimizing.ts";

/** The version of this package. */
export function readVersion(): string {
  const path = new URL("../../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version;
}

const words = process.argv.slice(2);
if (words.length === 1 && (words[0] === "--version" || words[0] === "-V")) {
  process.stdout.write(`${readVersion()}\n`);
} else {
  optimizeLate();
  keepCompiledCode();
  const { runProgram } = await import("./program.ts");
  await runProgram(words, readVersion());
}
