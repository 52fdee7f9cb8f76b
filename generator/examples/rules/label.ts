import type { RpcMethod } from "../../model/operation.ts";
import type { ApiIndex } from "../api-index.ts";
import { nameOf, requestBody, responseBody } from "../body.ts";
import type { Context, Example, Mapping, Remembered, Rule } from "../mapping.ts";
import { partOf } from "../part.ts";
import { requestInText } from "../read/http-message.ts";
import { codeWords } from "../words.ts";

type Direction = "request" | "response";

/** A line of text or a heading above: `POST /users`, `**Request**`, `Response: 201`, or a method's name with either. */
export const labelRule: Rule = (example, context) => {
  if (example.value === undefined) return undefined;
  const label = example.block.label?.text ?? "";
  const heading = example.block.headings.at(-1)?.text ?? "";
  const direction = directionOf(label) ?? directionOf(heading);
  const status = statusOf(label) ?? statusOf(heading);
  const operation = operationFor(example, context, label);
  if (operation !== undefined) return mapOperation(example, operation, direction ?? (status === undefined ? undefined : "response"), status);
  return direction === undefined ? undefined : mapMethod(example, context, direction, label);
};

/** What a line says about the way an example goes: `**Request**`, `Response (201)`, `Returns:`; sentences say nothing. */
export function directionOf(text: string): Direction | undefined {
  if (text.length > 80) return undefined;
  const isResponse = /\b(?:responses?|returns?|reply|answer|results?|output)\b/i.test(text);
  const isRequest = /\b(?:requests?|body|params|parameters|payload|arguments|input)\b/i.test(text);
  if (isResponse === isRequest) return /\bresponse\b/i.test(text) && !/\brequests?\b/i.test(text) ? "response" : undefined;
  return isResponse ? "response" : "request";
}

const statusOf = (text: string): string | undefined =>
  text.length > 120 ? undefined : /(?:^|[^\w.])([1-5]\d\d)(?=$|[^\w.])/.exec(text)?.[1];

/** The operation that the label names, or the nearest heading that names one, or the section is about. */
function operationFor(example: Example, context: Context, label: string): Remembered["operation"] {
  const texts = [label, ...example.block.headings.map(({ text }) => text).toReversed()];
  for (const text of texts) {
    const match = requestInText.exec(text);
    if (match === null) continue;
    for (const index of context.indexes) {
      const found = index.routes.match(match[1]!.toLowerCase(), match[2]!);
      if (found !== undefined) return { match: found, index };
    }
  }
  return context.operationInSection(example.block);
}

function mapOperation(example: Example, { match, index }: NonNullable<Remembered["operation"]>, said: Direction | undefined, status: string | undefined): Mapping | undefined {
  const { operation } = match;
  const direction = said ?? (operation.requestBody === undefined ? "response" : undefined);
  if (direction === undefined) return undefined;
  const body = direction === "request" ? requestBody(example, index, operation) : responseBody(example, index, operation, status);
  if (body.parts.length === 0 && body.faults.length === 0) return undefined;
  return {
    rule: "label",
    api: index.api.name,
    ...body,
    notes: [],
    labels: [`${direction} of ${nameOf(operation)}`],
    isErrorAnswer: Number(status ?? 0) >= 400,
    remembers: [{ operation: { match, index } }],
  };
}

function mapMethod(example: Example, context: Context, direction: Direction, label: string): Mapping | undefined {
  const found = methodFor(example, context, label);
  const use = direction === "request" ? found?.method.params : found?.method.result;
  if (found === undefined || use === undefined) return undefined;
  const name = `the ${direction === "request" ? "params" : "result"} of ${found.method.method}`;
  return { rule: "label", api: found.index.api.name, parts: [partOf(found.index, use, [], name)], faults: [], notes: [], remembers: [{ method: found }] };
}

function methodFor(example: Example, { indexes }: Context, label: string): { readonly method: RpcMethod; readonly index: ApiIndex } | undefined {
  const headings = example.block.headings.map(({ text }) => text).toReversed();
  for (const word of [label, ...headings].flatMap((text) => [...codeWords(text), text.trim()])) {
    for (const index of indexes) {
      const method = index.methods.get(word);
      if (method !== undefined) return { method, index };
    }
  }
  return undefined;
}
