import { code, type Code, docComment, indent, join, key, symbol, isMultiline } from "../../code/code.ts";
import type { ExportedSymbol } from "../../code/code.ts";
import { bodyKind } from "../../document/body-kind.ts";
import type { ApiSymbols } from "../../document/symbols.ts";
import { allOperations, type ApiModel } from "../../model/api-model.ts";
import { pascalCase } from "../../model/identifiers.ts";
import { type EventChannel, type HttpOperation, isWebhook, type Operation, type RpcMethod } from "../../model/operation.ts";
import type { SchemaUse } from "../../model/schema.ts";
import { type Direction, Directions } from "../../validate/directions.ts";
import type { Place } from "../../validate/keyword.ts";
import type { ValidatorsPrinter } from "../../validate/print/print-validators.ts";
import { judgedContent } from "./media-type-parts.ts";
import { placeOfUse } from "./place-of-use.ts";
import type { Places } from "../../validate/place.ts";

/** A part of an operation that has a validator. */
interface Part {
  /** The keys that lead to it in the operation's entry: `["parameters", "query.limit"]`. */
  readonly keys: readonly [string] | readonly [string, string];
  readonly use: SchemaUse;
  /** What its functions are named after. */
  readonly name: string;
  /** From the client's side; parameters have none, as nothing is left out of them. */
  readonly direction?: Direction;
}

/** What the schemas of an API's operations judge otherwise by where values go. */
export const directionsOf = (api: ApiModel): Directions =>
  new Directions(api.graph, allOperations(api).flatMap((operation) => partsOf(api, operation).filter(({ direction }) => direction !== undefined).map(({ use }) => use.json)));

/** The schemas of the operations' parts, which the module must know before it is printed. */
export const placesOfOperations = (api: ApiModel, places: Places): readonly Place[] =>
  allOperations(api).flatMap((operation) => partsOf(api, operation).map(({ use, direction }) => placeOfUse(places, use, direction)));

/** `operationValidators`: a validator for each part of each operation, by the operation's id. */
export function printOperationValidators(
  api: ApiModel,
  places: Places,
  printer: ValidatorsPrinter,
  symbols: ApiSymbols,
  type: ExportedSymbol,
): Code {
  const entries = allOperations(api).flatMap((operation) => {
    const name = symbols.operationName(operation);
    const members = printParts(partsOf(api, operation), (part) => printer.standardOf(placeOfUse(places, part.use, part.direction), `${name}${part.name}`));
    return members.length === 0 ? [] : [code`${key(operation.id)}: ${object(members)}`];
  });
  const comment = docComment(["The validators of the operations' parameters, bodies, params, results and messages, by the operation's id."]);
  const { operationValidators } = symbols;
  return code`${comment}export const ${symbol(operationValidators)}: Readonly<Record<string, ${symbol(type)}>> = ${object(entries)};\n`;
}

function printParts(parts: readonly Part[], print: (part: Part) => Code): readonly Code[] {
  const groups = new Map<string, Part[]>();
  for (const part of parts) groups.set(part.keys[0], [...(groups.get(part.keys[0]) ?? []), part]);
  return [...groups].map(([group, members]) => {
    const [first] = members as [Part];
    const value = first.keys.length === 1 ? print(first) : object(members.map((part) => code`${key(part.keys[1]!)}: ${print(part)}`));
    return code`${key(group)}: ${value}`;
  });
}

/** An object on one line where that is short, else with a line for each member. */
const object = (members: readonly Code[]): Code => {
  if (members.length === 0) return code`{}`;
  const isShort = !members.some(isMultiline) && members.reduce((width, each) => width + each.width + 2, 0) <= longestLine;
  return isShort ? code`{ ${join(members, code`, `)} }` : code`{${indent(code`\n${join(members.map((each) => code`${each},`), code`\n`)}`)}\n}`;
};

/** How long the members of an object on one line may be together. */
const longestLine = 100;

/** The parts of operations: they are asked for several times. */
const known = new WeakMap<Operation, readonly Part[]>();

function partsOf(api: ApiModel, operation: Operation): readonly Part[] {
  let parts = known.get(operation);
  if (parts === undefined) known.set(operation, (parts = readParts(api, operation)));
  return parts;
}

function readParts(api: ApiModel, operation: Operation): readonly Part[] {
  switch (operation.kind) {
    case "http":
      return isWebhook(operation) ? webhookParts(operation) : httpParts(api, operation);
    case "rpc":
      return rpcParts(operation);
    case "event":
      return eventParts(operation);
  }
}

const parameterParts = ({ parameters }: HttpOperation | EventChannel): readonly Part[] =>
  parameters.map((parameter): Part => ({
    keys: ["parameters", `${parameter.in}.${parameter.name}`],
    use: parameter.schema,
    name: pascalCase(`${parameter.in} ${parameter.name}`),
  }));

function httpParts(api: ApiModel, operation: HttpOperation): readonly Part[] {
  const { requestBody, responses } = operation;
  return [
    ...parameterParts(operation),
    ...(requestBody?.content ?? []).flatMap((content) => {
      const { whole, item } = judgedContent(api, content);
      return [
        ...part(whole, ["body", content.type], "Body", "write"),
        // A list is judged as a whole, and its items with it.
        ...(whole === undefined ? part(item, ["bodyItems", content.type], "BodyItem", "write") : []),
      ];
    }),
    ...responses.flatMap(({ status, content }) => {
      const main = content.find(({ type }) => bodyKind(type) === "json") ?? content[0];
      return content.flatMap((each) => {
        const { whole, item } = judgedContent(api, each);
        const key = each === main ? status : `${status} ${each.type}`;
        const events = each.events?.json ?? [];
        return bodyKind(each.type) === "events"
          ? events.flatMap(({ event, data }) => part(data, ["responseEvents", event === undefined ? key : `${key} ${event}`], `Response${pascalCase(status)}Event`, "read"))
          : bodyKind(each.type) === "lines" ? part(item, ["responseItems", key], `Response${pascalCase(status)}Item`, "read") : part(whole, ["responses", key], `Response${pascalCase(status)}`, "read");
      });
    }),
  ];
}

/** What the API sends, others receive and decode: the directions are the other way round. */
function webhookParts(operation: HttpOperation): readonly Part[] {
  const { requestBody, responses } = operation;
  return [
    ...parameterParts(operation),
    ...(requestBody?.content ?? []).flatMap(({ schema, type }) => part(schema, ["body", type], "Body", "read")),
    ...responses.flatMap(({ status, content }) => {
      const main = content.find(({ type }) => /[/+]json\b/i.test(type)) ?? content[0];
      return part(main?.schema, ["responses", status], `Response${pascalCase(status)}`, "write");
    }),
  ];
}

const part = (use: SchemaUse | undefined, keys: Part["keys"], name: string, direction: Direction): readonly Part[] =>
  use === undefined ? [] : [{ keys, use, name, direction }];

const rpcParts = ({ params, result }: RpcMethod): readonly Part[] => [
  ...(params === undefined ? [] : [{ keys: ["params"], use: params, name: "Params", direction: "write" } as const]),
  ...(result === undefined ? [] : [{ keys: ["result"], use: result, name: "Result", direction: "read" } as const]),
];

const eventParts = (channel: EventChannel): readonly Part[] => [
  ...parameterParts(channel),
  ...channel.messages.map(({ direction, name, payload }): Part => ({
    keys: [direction, name], use: payload, name: pascalCase(`${direction} ${name}`), direction: direction === "send" ? "write" : "read",
  })),
];
