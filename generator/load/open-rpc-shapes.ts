import { list, map, named, one, type ShapeTable } from "./slot.ts";

/**
 * OpenRPC 1.x. Beside its own members, those by which gen-api's output says what OpenRPC has no word for: the catalogue
 * `x-errors`, whose entries describe their data by a schema, and `x-params`.
 */
export const openRpcShapes = {
  openrpc: {
    members: { methods: list("openRpcMethod"), components: one("openRpcComponents"), "x-errors": map("error") },
  },
  openRpcComponents: {
    members: {
      contentDescriptors: map("contentDescriptor"),
      schemas: named("schema"),
      examples: map("example"),
      links: map("link"),
      errors: map("rpcError"),
      examplePairingObjects: map("examplePairing"),
      examplePairings: map("examplePairing"),
      tags: map("tag"),
    },
  },
  openRpcMethod: {
    members: {
      params: list("contentDescriptor"),
      result: one("contentDescriptor"),
      errors: list("rpcError"),
      links: list("link"),
      examples: list("examplePairing"),
      tags: list("tag"),
      "x-params": one("schema"),
    },
    reference: "instead",
  },
  rpcError: { reference: "instead" },
  examplePairing: { members: { params: list("example"), result: one("example") }, reference: "instead" },
  tag: { reference: "instead" },
} as const satisfies Record<string, ShapeTable>;
