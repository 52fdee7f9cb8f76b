import { objectMember, type JsonObject } from "../source/json.ts";
import type { Path } from "../source/path.ts";
import { dialects } from "./dialects.ts";
import { without, type Repair, type RepairSite } from "./repair-site.ts";

/** What says nothing about values, and stays beside a broken reference that hides its siblings. */
const annotations = ["title", "summary", "description", "deprecated", "readOnly", "writeOnly", "definitions", "$defs", "$id", "id", "$schema"];

/** What the entries of the sections of `components` are, where nothing else tells it. */
const sectionKinds: ReadonlyMap<string, string> = new Map(Object.entries({
  parameters: "parameter", responses: "response", requestBodies: "requestBody", headers: "header", examples: "example",
  links: "link", callbacks: "callback", securitySchemes: "securityScheme", pathItems: "pathItem", mediaTypes: "mediaType",
}));

/** The place of a broken reference: what it stood for becomes unknown, or goes where nothing can stand in for it. */
export function repairReference(site: RepairSite): readonly Repair[] | undefined {
  const { path } = site;
  const kind = site.diagnostic.subject?.kind ?? kindByPlace(site.keys);
  if (path === undefined || kind === "mapping") return site.remove(path);
  const holder = path.parent;
  const standIn = standIns(site)[kind];
  if (standIn !== undefined) return [site.editObject(holder, standIn)];
  return isEntry(site, holder) ? site.remove(holder) : undefined;
}

function standIns(site: RepairSite): Readonly<Record<string, (holder: JsonObject) => JsonObject>> {
  return {
    schema: (holder) => site.notedSchema(withoutReference(site, holder)),
    response: () => ({ description: site.note, content: site.unknownContent }),
    requestBody: () => ({ description: site.note, content: site.unknownContent }),
    mediaType: () => ({ schema: site.unknownSchema }),
    header: () => ({ description: site.note, schema: site.unknownSchema }),
    contentDescriptor: (holder) => ({ name: "unknown", ...without(holder, "$ref"), description: site.note, schema: site.unknownSchema }),
    message: (holder) => ({ ...without(holder, "$ref"), description: site.note, payload: site.unknownSchema }),
    pathItem: (holder) => site.noted(without(holder, "$ref")),
  };
}

function withoutReference({ path, diagnostic }: RepairSite, holder: JsonObject): JsonObject {
  const dialect = Object.values(dialects).find(({ name }) => name === diagnostic.subject?.dialect);
  const rest = without(holder, String(path!.key));
  if (dialect?.refHidesSiblings !== true) return rest;
  return Object.fromEntries(Object.entries(rest).filter(([name]) => annotations.includes(name) || name.startsWith("x-")));
}

/** Whether an object stands in a list or in a map, from which it can be taken. */
function isEntry(site: RepairSite, path: Path | undefined): boolean {
  return path !== undefined && (typeof path.key === "number" || objectMember(site.valueAt(path.parent) ?? null, String(path.key)) !== undefined);
}

const kindByPlace = (keys: readonly (string | number)[]): string =>
  keys[0] === "components" ? (sectionKinds.get(String(keys[1])) ?? "schema") : "schema";
