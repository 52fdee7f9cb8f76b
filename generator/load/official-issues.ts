import type { ValidationIssue } from "../own/validation.ts";

/** Issues that say the same thing of several places: the first of them, and how many others there are. */
export interface IssueGroup {
  readonly first: ValidationIssue;
  readonly alike: number;
}

/** Of every choice that nothing matches, what the closest branch has to say; the choice itself where no branch says anything. */
export function closestIssues(issues: readonly ValidationIssue[]): readonly ValidationIssue[] {
  const found: ValidationIssue[] = [];
  for (let at = 0; at < issues.length; at++) {
    const issue = issues[at]!;
    if (issue.keyword !== "anyOf" && issue.keyword !== "oneOf") {
      found.push(issue);
      continue;
    }
    const prefix = `${issue.keywordLocation}/`;
    const isBelow = (each: ValidationIssue | undefined): boolean => each?.keywordLocation.startsWith(prefix) === true && each.instancePath.startsWith(issue.instancePath);
    const below: ValidationIssue[] = [];
    while (isBelow(issues[at + 1])) below.push(issues[++at]!);
    if (below.length === 0) found.push(issue);
    else for (const each of closestBranch(below, prefix, issue)) found.push(each);
  }
  return found;
}

/** What the branch says that was meant: the closest one that is neither a reference that was not written nor of another tag. */
function closestBranch(below: readonly ValidationIssue[], prefix: string, choice: ValidationIssue): readonly ValidationIssue[] {
  const byBranch = new Map<string, ValidationIssue[]>();
  for (const each of below) {
    const branch = each.keywordLocation.slice(prefix.length).split("/", 1)[0]!;
    const known = byBranch.get(branch);
    if (known === undefined) byBranch.set(branch, [each]);
    else known.push(each);
  }
  const branches = [...byBranch.values()].map((issues) => closestIssues(issues));
  const isMeant = (issues: readonly ValidationIssue[]): boolean => !issues.some((each) => isMissingReference(each, choice) || isWrongTag(each, choice));
  return branches.find(isMeant) ?? branches.find((issues) => !issues.some((each) => isMissingReference(each, choice))) ?? branches[0]!;
}

const isMissingReference = ({ keyword, params, instancePath }: ValidationIssue, choice: ValidationIssue): boolean =>
  keyword === "required" && params["missingProperty"] === "$ref" && instancePath === choice.instancePath;

/** Whether a member of the chosen object is not the one value that the branch admits. */
function isWrongTag({ keyword, params, instancePath }: ValidationIssue, choice: ValidationIssue): boolean {
  const isConstant = keyword === "const" || (keyword === "enum" && (params["allowedValues"] as readonly unknown[]).length === 1);
  return isConstant && instancePath.startsWith(`${choice.instancePath}/`) && !instancePath.slice(choice.instancePath.length + 1).includes("/");
}

/** Issues by what they say, in the order of their first places. */
export function groupIssues(issues: readonly ValidationIssue[]): readonly IssueGroup[] {
  const groups = new Map<string, { first: ValidationIssue; alike: number }>();
  for (const issue of issues) {
    const key = `${issue.absoluteKeywordLocation} ${isUnknownKey(issue) ? keyOf(issue) : issue.message}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { first: issue, alike: 0 });
    else known.alike++;
  }
  return [...groups.values()];
}

/** Whether an issue is about a key that a closed object does not know. */
export const isUnknownKey = ({ keyword, absoluteKeywordLocation }: ValidationIssue): boolean =>
  (keyword === "additionalProperties" || keyword === "unevaluatedProperties") && absoluteKeywordLocation.endsWith(`/${keyword}`);

/** The last token of an issue's path. */
export const keyOf = ({ instancePath }: ValidationIssue): string =>
  instancePath.slice(instancePath.lastIndexOf("/") + 1).replaceAll("~1", "/").replaceAll("~0", "~");
