import { defineConfig } from "vitest/config";

export default defineConfig({ test: { execArgv: ["--expose-gc"], include: ["bench/examples/*.run.ts"], testTimeout: 600_000, pool: "forks" } });
