import { checkExamples } from "../examples/check-examples.ts";
import { readExampleInput } from "../examples/read-example-input.ts";
import type { Configuration } from "../load/configuration.ts";
import { findFiles } from "../load/glob.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { SiteGuide, SiteSelection } from "../model/project.ts";
import { diagnostic } from "../diagnostics/collector.ts";
import { type Location, valueLocation } from "../source/document.ts";
import type { Host } from "../source/host.ts";
import { invariant } from "../source/invariant.ts";
import { pathOf } from "../source/path.ts";
import { readText } from "../source/read-text.ts";
import type { Run } from "./run-state.ts";

/** What the site is made of beside the APIs: its title, its folder, and its guides with what became of their examples. */
export async function loadSite(host: Host, configuration: Configuration, apis: readonly ApiModel[], run: Run): Promise<SiteSelection> {
  const { referenceScript } = run.options;
  const { site } = configuration;
  return {
    folder: site.output,
    title: site.title ?? (apis.length === 1 ? apis[0]!.info.title : "API documentation"),
    base: site.base,
    guides: await judgeGuides(host, configuration, apis, readGuides(host, configuration, run)),
    isLive: false,
    referenceScript: () => {
      invariant(referenceScript !== undefined, "nobody gives the script of the reference");
      return referenceScript();
    },
  };
}

/** The guides in the order of their patterns; a pattern that begins with `!` takes files away from all others. */
function readGuides(host: Host, { document, site: { guides } }: Configuration, run: Run): SiteGuide[] {
  const location: Location = document === undefined ? { kind: "file", path: "." } : valueLocation(document, pathOf(["site", "guides"]));
  const unwanted = guides.filter((pattern) => pattern.startsWith("!"));
  const paths = guides.filter((pattern) => !pattern.startsWith("!")).flatMap((pattern) => {
    const found = findFiles(host, [pattern, ...unwanted]);
    if (found.length === 0) run.add([diagnostic("no-files", { pattern }, location)]);
    return found;
  });
  return [...new Set(paths)].flatMap((path) => {
    const file = readText(host, path);
    if (!("failure" in file)) return [{ path, text: file.text }];
    run.add([diagnostic("file-unreadable", { path, reason: `it gives no text (${file.failure})` }, { kind: "file", path })]);
    return [];
  });
}

/** Checks the examples of guides that APIs name as their documents. What is wrong with them, `check` reports. */
async function judgeGuides(host: Host, configuration: Configuration, apis: readonly ApiModel[], guides: readonly SiteGuide[]): Promise<SiteGuide[]> {
  const paths = new Set(guides.map(({ path }) => path));
  const { documents, sidecars } = readExampleInput(host, configuration, new Set(apis.map(({ name }) => name))).value;
  const own = documents.filter(({ file }) => paths.has(file.path));
  if (own.length === 0) return [...guides];
  const { entries } = (await checkExamples(apis, { documents: own, sidecars, files: [] })).value;
  const verdicts = new Map<string, Map<number, "passed" | "failed">>();
  for (const { origin, file, line, verdict } of entries) {
    if (origin !== "block" || verdict === "unchecked") continue;
    const lines = verdicts.get(file) ?? new Map<number, "passed" | "failed">();
    verdicts.set(file, lines);
    if (lines.get(line) !== "failed") lines.set(line, verdict);
  }
  return guides.map((guide) => ({ ...guide, ...(verdicts.has(guide.path) ? { verdicts: verdicts.get(guide.path)! } : {}) }));
}
