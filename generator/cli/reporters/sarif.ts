import { createHash } from "node:crypto";
import type { Severity } from "../../diagnostics/diagnostic.ts";
import type { LocatedDiagnostic, LocatedPlace } from "../../diagnostics/located.ts";
import type { Report, Reporter } from "../report.ts";
import { toAsciiJson } from "./json.ts";

/** SARIF 2.1.0, for code scanning: one run with the rules that were broken and where. */
export const sarifReporter: Reporter = {
  print: (report) => `${toAsciiJson(toLog(report))}\n`,
};

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

function toLog({ result: { diagnostics, examples } }: Report): object {
  const rules = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const fingerprints = toFingerprints(diagnostics);
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "gen-api", rules: rules.map((id) => ({ id, name: toRuleName(id), defaultConfiguration: { level: levelOf(diagnostics, id) } })) } },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { ROOT: { description: { text: "The folder of the project." } } },
        results: diagnostics.map((diagnostic, index) => toResult(diagnostic, rules.indexOf(diagnostic.code), fingerprints[index]!)),
        ...(examples === undefined ? {} : { properties: { examples: examples.documents, otherExamples: examples.others } }),
      },
    ],
  };
}

const levelOf = (diagnostics: readonly LocatedDiagnostic[], id: string): string => levels[diagnostics.find(({ code }) => code === id)!.severity];

/** `unknown-method` → `UnknownMethod`: rule names are identifiers (SARIF 2.1.0, section 3.49.7). */
const toRuleName = (code: string): string => code.split("-").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");

function toResult(diagnostic: LocatedDiagnostic, ruleIndex: number, fingerprint: string): object {
  const { code, severity, message, hint, related } = diagnostic;
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: hint === undefined ? message : `${message} ${hint}` },
    locations: [{ physicalLocation: toPhysicalLocation(diagnostic) }],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((each, id) => ({ id, message: { text: each.message }, physicalLocation: toPhysicalLocation(each) })) }),
    partialFingerprints: { "genApi/v1": fingerprint },
  };
}

function toPhysicalLocation({ file, line, column, endLine, endColumn }: LocatedPlace): object {
  const uri = file.split("/").map(encodeURIComponent).join("/");
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column, endLine, endColumn } };
  return { artifactLocation: { uri, uriBaseId: "ROOT" }, ...region };
}

/** What stays the same when lines move: rule, file, the text of the line, and how many alike come before. */
function toFingerprints(diagnostics: readonly LocatedDiagnostic[]): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ code, file, message, excerpt }) => {
    const base = JSON.stringify([code, file, message, excerpt?.text.trim() ?? ""]);
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return createHash("sha256").update(`${base} ${count}`).digest("hex").slice(0, 32);
  });
}
