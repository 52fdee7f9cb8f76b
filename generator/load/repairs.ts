import type { Code } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ReferenceGraph } from "../model/reference-graph.ts";
import { repairIdentifier, repairMissingMember, repairNotSchema, repairOperationId, repairParameter, repairSecurity, repairServer, repairUndeclaredParameter, repairWrongType, repairWrongValue } from "./repair-definition.ts";
import { repairKeyword, repairPattern } from "./repair-keywords.ts";
import { repairReference } from "./repair-references.ts";
import { RepairSite, type Repair } from "./repair-site.ts";

/** What a lenient run makes of a defect. */
interface Survival {
  /** In words, for the table in the documentation. */
  readonly outcome: string;
  /** The edits that leave a sound description; none where it can stay as it is, `undefined` where there is no way. */
  readonly repair: (site: RepairSite) => readonly Repair[] | undefined;
}

const reference: Survival = {
  outcome: "a schema, body, response or header becomes unknown; a parameter, example, link, callback or security scheme is left out",
  repair: repairReference,
};
const identifier: Survival = { outcome: "the identifier is left out; references lead to the first that has it", repair: repairIdentifier };
const parameter: Survival = { outcome: "the operation does without the parameter", repair: repairParameter };
const stays = (outcome: string): Survival => ({ outcome, repair: () => [] });
const removed = (outcome: string): Survival => ({ outcome, repair: (site) => site.remove(site.path) });

/** The defects that a lenient run survives, by the codes of their diagnostics. */
export const survivals: Readonly<Partial<Record<Code, Survival>>> = {
  "duplicate-key": stays("the last of the values counts"),
  "unresolved-reference": reference,
  "referenced-file-missing": reference,
  "meta-schema-missing": reference,
  "reference-outside-root": reference,
  "reference-to-wrong-kind": reference,
  "reference-not-a-string": reference,
  "endless-reference": reference,
  "duplicate-id": identifier,
  "duplicate-anchor": identifier,
  "invalid-id": identifier,
  "unknown-dialect": { outcome: "the dialect of the document counts", repair: repairIdentifier },
  "not-a-schema": { outcome: "the schema is unknown", repair: repairNotSchema },
  "not-a-subschema": { outcome: "the schema is unknown", repair: repairNotSchema },
  "wrong-type": { outcome: "a schema is unknown; any other value counts as absent", repair: repairWrongType },
  "wrong-value": { outcome: "a parameter is left out; any other value counts as absent", repair: repairWrongValue },
  "missing-member": { outcome: "title and version are made up; a parameter is left out", repair: repairMissingMember },
  "path-without-slash": removed("the path is left out"),
  "lost-operation": removed("the operation is left out"),
  "unknown-status": removed("the response is left out"),
  "unknown-message": removed("the message is left out"),
  "invalid-pattern": { outcome: "the pattern is left out", repair: repairPattern },
  "wrong-keyword-value": { outcome: "the keyword, or what is wrong in it, is left out; without a type the schema is unknown", repair: repairKeyword },
  "unresolved-mapping": removed("the entry is left out"),
  "duplicate-operation-id": { outcome: "the second operation is named after its method and path", repair: repairOperationId },
  "duplicate-parameter": parameter,
  "unused-path-parameter": parameter,
  "undeclared-path-parameter": { outcome: "the parameter is there, and its type unknown", repair: repairUndeclaredParameter },
  "undeclared-server-variable": { outcome: "the variable's name stands for its value", repair: repairServer },
  "unknown-security-scheme": { outcome: "the requirement is left out", repair: repairSecurity },
  "unknown-error": removed("the error is left out"),
  "example-invalid": stays("the example is shown as it is"),
};

/**
 * The edits that make a description sound where `diagnostic` found it broken; `undefined` when it cannot be survived.
 * @param note what the output says about the defect.
 */
export function repairsOf(diagnostic: Diagnostic, graph: ReferenceGraph, note: string): readonly Repair[] | undefined {
  const survival = survivals[diagnostic.code];
  if (survival === undefined) return undefined;
  const { location } = diagnostic;
  return location.kind === "value" ? survival.repair(new RepairSite(diagnostic, graph, note, location)) : textRepairs(diagnostic);
}

/** A defect of a text leaves nothing to edit. */
const textRepairs = ({ code }: Diagnostic): readonly Repair[] | undefined => (code === "duplicate-key" ? [] : undefined);
