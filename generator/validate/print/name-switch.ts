import { type Code, code, join, number, string } from "../../code/code.ts";
import { block } from "./statements.ts";

/** What is to be done with a member of some name. */
export interface NameCase {
  readonly name: string;
  readonly body: Code;
}

/** Above this many names, comparing lengths first is faster. */
const longestSwitch = 12;

/** A switch over names inside a loop; whoever finds a case goes on to the next member. */
export function printNameSwitch(cases: readonly NameCase[], name: Code): Code {
  if (cases.length <= longestSwitch) return code`switch (${name}) ${block(mergeCases(cases))}`;
  const byLength = new Map<number, NameCase[]>();
  for (const each of cases) {
    const group = byLength.get(each.name.length);
    if (group === undefined) byLength.set(each.name.length, [each]);
    else group.push(each);
  }
  const groups = [...byLength].sort(([a], [b]) => a - b).map(([length, group]) =>
    code`case ${number(length)}: ${block([code`switch (${name}) ${block(mergeCases(group))}`, code`break;`])}`);
  return code`switch (${name}.length) ${block(groups)}`;
}

/** Cases with the same body become one. */
function mergeCases(cases: readonly NameCase[]): readonly Code[] {
  const groups = new Map<string, { readonly names: string[]; readonly body: Code }>();
  for (const { name, body } of cases) {
    const text = body.parts.map((part) => (typeof part === "string" ? part : `${part.module}#${part.name}`)).join("\u0000");
    const group = groups.get(text);
    if (group === undefined) groups.set(text, { names: [name], body });
    else group.names.push(name);
  }
  return [...groups.values()].map(({ names, body }) =>
    code`${join(names.map((each) => code`case ${string(each)}:`), code`\n`)} ${block([body, code`continue;`])}`);
}
