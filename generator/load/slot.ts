import type { DialectName } from "../model/reference-graph.ts";
import type { JsonObject, JsonValue } from "../source/json.ts";

/** How many objects of a kind a member holds. */
export type Count = "one" | "list" | "map" | "map-of-lists";

/** One member: what it holds. */
export interface SlotOf<Kind extends string> {
  readonly kind: Kind;
  readonly count: Count;
  /** Picks the slot by the value and the object that holds it, where a member can hold several things. */
  readonly choose?: (value: JsonValue, holder: JsonObject) => SlotOf<Kind> | undefined;
  /** Picks the slot of one entry of a map, where it is not what the others are. */
  readonly chooseEntry?: (value: JsonValue) => SlotOf<Kind> | undefined;
  /** Whether the schema, or each entry of a map, has a name of its own (`components.schemas`). */
  readonly named?: boolean;
  /** The dialect of the schema, where something beside it says so. */
  readonly dialect?: DialectName;
}

/** One kind of object, as tables write it. */
export interface ShapeTable {
  readonly members?: Readonly<Record<string, SlotOf<string>>>;
  /** Every member that is not listed and does not begin with `x-`. */
  readonly rest?: SlotOf<string>;
  /** Whether the object may be a reference to another of its kind, and whether its other members count beside `$ref`. */
  readonly reference?: "none" | "instead" | "beside";
}

export const one = (kind: string): SlotOf<string> => ({ kind, count: "one" });
export const list = (kind: string): SlotOf<string> => ({ kind, count: "list" });
export const map = (kind: string): SlotOf<string> => ({ kind, count: "map" });
export const named = (kind: string): SlotOf<string> => ({ kind, count: "map", named: true });
