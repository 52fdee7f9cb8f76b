import { referenceOf } from "../model/reference-graph.ts";
import { isJsonArray, isJsonObject, member, stringMember, type JsonValue } from "../source/json.ts";
import { childPath, type Path } from "../source/path.ts";
import { valueIn, without, type Repair, type RepairSite } from "./repair-site.ts";

/** Whatever is no value that can stand here counts as absent. */
export function repairWrongType(site: RepairSite): readonly Repair[] | undefined {
  return site.parameter("what") === "A schema" ? repairNotSchema(site) : site.remove(site.path);
}

/** A parameter in a place that there is not goes as a whole. */
export const repairWrongValue = (site: RepairSite): readonly Repair[] | undefined => site.remove(site.path?.key === "in" ? site.path.parent : site.path);

/** Something that stands where a schema must. */
export const repairNotSchema = (site: RepairSite): readonly Repair[] => [site.edit(site.path, () => site.unknownSchema)];

/** A member that must be there: what says who the API is can be made up; anything else goes as a whole. */
export function repairMissingMember(site: RepairSite): readonly Repair[] | undefined {
  const name = site.parameter("member") ?? "";
  const standIn: JsonValue | undefined = { info: { title: "API", version: "0.0.0" }, title: "API", version: "0.0.0" }[name];
  if (standIn !== undefined) return [site.editObject(site.path, (object) => ({ ...object, [name]: standIn }))];
  return site.remove(site.path);
}

/** Of two operations with one id the second is called by its method and path. */
export const repairOperationId = (site: RepairSite): readonly Repair[] => [
  site.editObject(site.path?.parent, (operation) => site.noted(without(operation, "operationId"))),
];

/** A parameter that an operation cannot have: taken from its list, or from that of its path item. */
export function repairParameter(site: RepairSite): readonly Repair[] | undefined {
  const { location } = site.diagnostic.subject ?? {};
  if (location?.kind !== "value") return undefined;
  const parameter = site.valueAt(site.diagnostic.code === "unused-path-parameter" ? site.path?.parent : site.path);
  const holders = [location.path, pathItemPath(location.path)];
  const found = holders.flatMap((holder): Repair[] => {
    const path = childPath(holder, "parameters");
    const list = valueIn(location.document.value, path);
    const at = isJsonArray(list) ? list.map((item) => resolved(site, item)).lastIndexOf(parameter ?? null) : -1;
    return at < 0 ? [] : [{ document: location.document, path: childPath(path, at), change: () => undefined }];
  });
  return found.length === 0 ? undefined : found.slice(0, 1);
}

function resolved({ graph }: RepairSite, item: JsonValue): JsonValue {
  const reference = isJsonObject(item) ? referenceOf(graph, item) : undefined;
  return reference?.target.json ?? item;
}

/** The path item around an operation. */
const pathItemPath = (operation: Path | undefined): Path | undefined =>
  operation?.parent?.key === "additionalOperations" ? operation.parent.parent : operation?.parent;

/** A parameter of a path that nobody describes can be anything. */
export function repairUndeclaredParameter(site: RepairSite): readonly Repair[] | undefined {
  const name = site.parameter("name");
  if (name === undefined || site.diagnostic.subject?.kind !== "http") return undefined;
  const parameter = { name, in: "path", required: true, description: site.note, schema: site.unknownSchema };
  return [site.editObject(site.path, (operation) => {
    const list = operation["parameters"];
    return { ...operation, parameters: [...(isJsonArray(list) ? list : []), parameter] };
  })];
}

/** A requirement of a scheme that nobody describes; one that asks for nothing else goes as a whole. */
export function repairSecurity(site: RepairSite): readonly Repair[] | undefined {
  const { path } = site;
  if (path === undefined) return undefined;
  return [site.editObject(path.parent, (requirement) => {
    const rest = without(requirement, String(path.key));
    return Object.keys(rest).length === 0 ? undefined : rest;
  })];
}

/** Identifiers that are wrong or taken: references lead to the first that has them. */
export function repairIdentifier(site: RepairSite): readonly Repair[] | undefined {
  const key = String(site.path?.key);
  return /^(?:\$?id|\$schema|\$anchor|\$dynamicAnchor|\$self|\$recursiveAnchor)$/.test(key) ? site.remove(site.path) : undefined;
}

/** A server whose address has a part that nobody describes. */
export function repairServer(site: RepairSite): readonly Repair[] | undefined {
  const name = site.parameter("name");
  if (name === undefined) return undefined;
  return [site.editObject(site.path, (server) => {
    const variables = isJsonObject(server["variables"]) ? server["variables"] : {};
    const known = member(variables, name);
    const fallback = stringMember(known, "default") ?? name;
    return { ...server, variables: { ...variables, [name]: site.noted({ ...(isJsonObject(known) ? known : {}), default: fallback }) } };
  })];
}
