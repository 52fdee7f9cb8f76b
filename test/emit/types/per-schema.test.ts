import { describe, expect, it } from "vitest";
import { api } from "./operations-api.ts";
import { apiOf, emitTypes } from "./print-types.ts";

// Everything that is printed here is compiled strictly when the file's tests are done.
describe("types: a file for each schema", () => {
  const files = {
    "tree.json": {
      title: "Tree", type: "object", required: ["root"],
      properties: { root: { $ref: "#/$defs/Node" }, kind: { $ref: "#/$defs/Kind" }, ids: { $ref: "#/$defs/Index" }, grown: { type: "string", format: "date-time" } },
      $defs: {
        Node: { type: "object", properties: { tree: { $ref: "#" }, leaf: { $ref: "#/$defs/Node" }, id: { type: "string", pattern: "^nod_[a-z]+$" } } },
        Kind: { enum: ["oak", "elm"] },
        Index: { $ref: "#/$defs/Index_" },
        Index_: { type: "object", additionalProperties: { $ref: "#/$defs/Node" } },
      },
    },
  };

  it("imports what it needs, in circles too", async () => {
    const emitted = await emitTypes(await apiOf(files), { files: "per-schema" });
    expect([...emitted.keys()]).toEqual(["types.ts", "types/tree.ts", "types/node.ts", "types/kind.ts", "types/index.ts", "types/tree-index.ts"]);
    expect(bodyOf(emitted.get("types.ts")!)).toBe(`export type * from "./types/tree.js";
export type * from "./types/node.js";
export type * from "./types/kind.js";
export type * from "./types/index.js";
export type * from "./types/tree-index.js";`);
    expect(bodyOf(emitted.get("types/node.ts")!)).toBe(`import type { Tree } from "./tree.js";

export interface Node {
  tree?: Tree;
  leaf?: Node;
  /** Matches \`^nod_[a-z]+$\`. */
  id?: string;
}`);
    expect(bodyOf(emitted.get("types/tree.ts")!)).toContain(`import type { Index } from "./index.js";
import type { Kind } from "./kind.js";
import type { Node } from "./node.js";`);
  });

  it("keeps values, ids and variants with their schemas", async () => {
    const emitted = await emitTypes(await apiOf(files), { files: "per-schema", enumValues: true, brands: true, dates: true });
    expect(bodyOf(emitted.get("types.ts")!)).toContain('export * from "./types/kind.js";');
    expect(emitted.get("types/kind.ts")).toContain('export const kindValues = ["oak", "elm"] as const;');
    expect(emitted.get("types/ids.ts")).toContain("export type NodeId =");
    expect(emitted.get("types/node.ts")).toContain('import type { NodeId } from "./ids.js";');
    expect(emitted.get("types/tree.ts")).toContain('import type { Node, NodeWithDates } from "./node.js";');
  });

  it("puts the types of operations beside those of schemas", async () => {
    const emitted = await emitTypes(await apiOf(api), { files: "per-schema", dates: true });
    expect([...emitted.keys()]).toContain("types/operations.ts");
    expect(emitted.get("types/operations.ts")).toContain('import type { OrderInput, OrderOutput } from "./order.js";');
    expect(emitted.get("types.ts")).toContain('export type * from "./types/operations.js";');
  });
});

const bodyOf = (text: string): string => text.slice(text.indexOf("\n\n") + 2).trimEnd();
