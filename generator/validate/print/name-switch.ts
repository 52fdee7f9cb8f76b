import { type Code, code, indent, join, lines, number, type Settled, settle, string } from "../../code/code.ts";
import { block } from "./statements.ts";

/** What is to be done with a member of one of some names. */
export interface NameCase {
  readonly names: readonly string[];
  readonly body: Code;
}

/** Above this many names, comparing lengths first is faster; what explains is longer already, and waits for more. */
const longestSwitch = { judges: 12, explains: 24 };

/** A case of which the statements have been put together, to be compared and looked at. */
interface SettledCase {
  readonly names: readonly string[];
  readonly body: Settled;
}

/** A switch over names inside a loop; whoever finds a case goes on to the next member. Many names are told apart by length first. */
export function printNameSwitch(cases: readonly NameCase[], name: Code, explains: boolean): Code {
  const settled = cases.map(({ names, body }): SettledCase => ({ names, body: settle(body) }));
  const count = cases.reduce((sum, { names }) => sum + names.length, 0);
  if (count <= (explains ? longestSwitch.explains : longestSwitch.judges)) return code`switch (${name}) ${block(mergeCases(settled))}`;
  const byLength = new Map<number, SettledCase[]>();
  for (const { names, body } of settled) {
    for (const length of new Set(names.map((each) => each.length))) {
      const part: SettledCase = { names: names.filter((each) => each.length === length), body };
      const group = byLength.get(length);
      if (group === undefined) byLength.set(length, [part]);
      else group.push(part);
    }
  }
  const groups = [...byLength].sort(([a], [b]) => a - b).map(([length, group]) => code`case ${number(length)}:${printGroup(group, name)}`);
  return code`switch (${name}.length) ${block(groups)}`;
}

/** What is to be done with names of one length. */
function printGroup(group: readonly SettledCase[], name: Code): Code {
  const [{ names, body }] = group as [SettledCase];
  if (group.length > 1 || names.length > 1) return code` ${block([code`switch (${name}) ${block(mergeCases(group))}`, code`break;`])}`;
  const statements = [code`if (${name} !== ${string(names[0]!)}) break;`, ...judged(body)];
  return declares(body) ? code` ${block(statements)}` : indent(code`\n${lines(statements)}`);
}

/** Cases with the same body become one. */
function mergeCases(cases: readonly SettledCase[]): readonly Code[] {
  const groups = new Map<string, { readonly names: string[]; readonly body: Settled }>();
  for (const { names, body } of cases) {
    const { text, symbols } = body.content;
    const identity = `${text}\u0000${symbols.map(({ module }) => module).join()}`;
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, { names: [...names], body });
    else group.names.push(...names);
  }
  return [...groups.values()].map(({ names, body }) => {
    const labels = printLabels(names);
    return declares(body) ? code`${labels} ${block(judged(body))}` : code`${labels}${indent(code`\n${lines(judged(body))}`)}`;
  });
}

/** Whether statements have names of their own, and so need a block. */
const declares = ({ content }: Settled): boolean => /(?:^|\n) *(?:const|let) /.test(content.text);

/** The statements for a member that was found, and on to the next. */
const judged = (body: Settled): readonly Code[] => [...(body.isEmpty ? [] : [body]), ...(alwaysReturns(body) ? [] : [code`continue;`])];

/** Whether nothing behind the statements is reached: the schema of the member is `false`. */
const alwaysReturns = ({ content: { text } }: Settled): boolean => text === "return false;" || text.endsWith("\nreturn false;");

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
