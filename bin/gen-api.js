#!/usr/bin/env node
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const entry = new URL("../dist/bundle/modules/main.js", import.meta.url);
if (existsSync(entry)) {
  await import(entry.href);
} else {
  const folder = fileURLToPath(new URL("..", import.meta.url));
  process.stderr.write(`gen-api is not built yet. Run "npm ci" (or "npm run build") in ${folder}\n`);
  process.exitCode = 2;
}
