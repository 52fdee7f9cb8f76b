import { type Code, code, indent, join, lines, number, string } from "../../code/code.ts";
import { block } from "./statements.ts";

/** What is to be done with a member of one of some names. */
export interface NameCase {
  readonly names: readonly string[];
  readonly body: Code;
}

/** Above this many names, comparing lengths first is faster; what explains is longer already, and waits for more. */
const longestSwitch = { judges: 12, explains: 24 };

/** A switch over names inside a loop; whoever finds a case goes on to the next member. Many names are told apart by length first. */
export function printNameSwitch(cases: readonly NameCase[], name: Code, explains: boolean): Code {
  const count = cases.reduce((sum, { names }) => sum + names.length, 0);
  if (count <= (explains ? longestSwitch.explains : longestSwitch.judges)) return code`switch (${name}) ${block(mergeCases(cases))}`;
  const byLength = new Map<number, NameCase[]>();
  for (const { names, body } of cases) {
    for (const length of new Set(names.map((each) => each.length))) {
      const part: NameCase = { names: names.filter((each) => each.length === length), body };
      const group = byLength.get(length);
      if (group === undefined) byLength.set(length, [part]);
      else group.push(part);
    }
  }
  const groups = [...byLength].sort(([a], [b]) => a - b).map(([length, group]) =>
    code`case ${number(length)}: ${block([code`switch (${name}) ${block(mergeCases(group))}`, code`break;`])}`);
  return code`switch (${name}.length) ${block(groups)}`;
}

/** Cases with the same body become one. */
function mergeCases(cases: readonly NameCase[]): readonly Code[] {
  const groups = new Map<string, { readonly names: string[]; readonly body: Code; readonly declares: boolean }>();
  for (const { names, body } of cases) {
    const text = body.parts.map((part) => (typeof part === "string" ? part : `${part.module}#${part.name}`)).join("\u0000");
    const group = groups.get(text);
    if (group === undefined) groups.set(text, { names: [...names], body, declares: /(?:^|\n) *(?:const|let) /.test(text) });
    else group.names.push(...names);
  }
  return [...groups.values()].map(({ names, body, declares }) => {
    const labels = printLabels(names);
    const statements = [...(body.isEmpty ? [] : [body]), ...(alwaysReturns(body) ? [] : [code`continue;`])];
    return declares ? code`${labels} ${block(statements)}` : code`${labels}${indent(code`\n${lines(statements)}`)}`;
  });
}

/** Whether nothing behind the statements is reached: the schema of the member is `false`. */
const alwaysReturns = (body: Code): boolean => /(?:^|\n)return false;$/.test(body.parts.map((part) => (typeof part === "string" ? part : part.name)).join(""));

/** How long a line of labels may become. */
const longestLine = 100;

/** The labels of a case, as many to a line as fit. */
function printLabels(names: readonly string[]): Code {
  const rows: Code[][] = [];
  let width = Infinity;
  for (const name of names) {
    const label = code`case ${string(name)}:`;
    width += label.width + 1;
    if (width > longestLine) {
      rows.push([]);
      width = label.width;
    }
    rows.at(-1)!.push(label);
  }
  return lines(rows.map((row) => join(row, code` `)));
}
