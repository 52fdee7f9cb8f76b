import { type Code, code, empty, indent, isMultiline, join, lines, number, type Settled, settle, string, widthOf } from "../../code/code.ts";
import { block } from "./statements.ts";

/** What is to be done with a member of one of some names. */
export interface NameCase {
  readonly names: readonly string[];
  readonly body: readonly Code[];
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
  const settled = cases.map(({ names, body }): SettledCase => ({ names, body: settle(judged(body, explains)) }));
  const count = cases.reduce((sum, { names }) => sum + names.length, 0);
  if (count <= (explains ? longestSwitch.explains : longestSwitch.judges)) return switchOver(name, settled);
  const byLength = new Map<number, SettledCase[]>();
  for (const { names, body } of settled) {
    for (const length of new Set(names.map((each) => each.length))) {
      const part: SettledCase = { names: names.filter((each) => each.length === length), body };
      const group = byLength.get(length);
      if (group === undefined) byLength.set(length, [part]);
      else group.push(part);
    }
  }
  const groups = [...byLength].sort(([a], [b]) => a - b).map(([length, group]) => printGroup(code`case ${number(length)}:`, group, name));
  return code`switch (${name}.length) ${block(groups)}`;
}

/** The statements for a member that was found, and on to the next; on one line where each of them is. */
function judged(body: readonly Code[], explains: boolean): Code {
  const isLast = !explains && body.length > 0 && alwaysReturns(body.at(-1)!);
  return join(isLast ? body : [...body, code`continue;`], body.some(isMultiline) ? code`\n` : code` `);
}

const leave = code`return false;`;

/** Whether nothing behind a statement is reached: the schema of the member is `false`. Most need not be put together to know. */
const alwaysReturns = (statement: Code): boolean =>
  (isMultiline(statement) || widthOf(statement) === widthOf(leave)) && /(?:^|\n)return false;$/.test(settle(statement).content.text);

const switchOver = (name: Code, cases: readonly SettledCase[]): Code => code`switch (${name}) ${block(mergeCases(cases))}`;

/** What is to be done with names of one length. */
function printGroup(label: Code, group: readonly SettledCase[], name: Code): Code {
  const [{ names, body }] = group as [SettledCase];
  if (group.length > 1 || names.length > 1) return code`${label}${indent(code`\n${switchOver(name, group)}\nbreak;`)}`;
  return printCase(label, code`if (${name} !== ${string(names[0]!)}) break;`, body);
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
  return [...groups.values()].map(({ names, body }) => printCase(printLabels(names), empty, body));
}

/** A case: on one line where its statements are, in a block where they have names of their own. */
function printCase(labels: Code, test: Code, body: Settled): Code {
  const statements = test.isEmpty ? [body] : [test, body];
  if (!isMultiline(labels) && !isMultiline(body)) return join([labels, ...statements], code` `);
  const declares = /(?:^|\n) *(?:const|let) /.test(body.content.text);
  return declares ? code`${labels} ${block(statements)}` : code`${labels}${indent(code`\n${lines(statements)}`)}`;
}

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
