import { enableCompileCache } from "node:module";
enableCompileCache("/tmp/emitspeed2/cc");
await import("../dist/bundle/modules/main.js");
