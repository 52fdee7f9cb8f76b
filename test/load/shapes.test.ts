import { expect, test } from "vitest";
import { asyncApiShapes } from "../../generator/load/async-api-shapes.ts";
import { openRpcShapes } from "../../generator/load/open-rpc-shapes.ts";
import { shapeOf, type Kind } from "../../generator/load/shapes.ts";
import type { ShapeTable } from "../../generator/load/slot.ts";

test("every kind of object that a table names has a table", () => {
  for (const { members = {}, rest } of Object.values<ShapeTable>({ ...openRpcShapes, ...asyncApiShapes })) {
    for (const { kind } of [...Object.values(members), ...(rest === undefined ? [] : [rest])]) {
      expect(shapeOf(kind as Kind, "draft-07"), kind).toBeDefined();
    }
  }
});
