import { handledMethods } from "../../document/client-members.ts";
import type { ErrorDefinition, RpcMethod } from "../../model/operation.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, member, stringMember } from "../../source/json.ts";
import { parsePointer } from "../../source/path.ts";
import type { ApiContext } from "./api-context.ts";
import { printHandlerCall } from "./channel-call.ts";
import { printCurlRpc } from "./curl-call.ts";
import { type JudgedExample, printExamples } from "./examples.ts";
import { type Html, html, nothing } from "./html.ts";
import { printCauses, printNames, printUse } from "./http-section.ts";
import { renderCode, renderMarkdown } from "./markdown.ts";
import { sampleOf } from "./sample-value.ts";
import { printType } from "./schema-type.ts";
import { firstLine, printCall, printColumns, printGroup, printSection, type Section } from "./section.ts";
import { printTypeScriptRpc } from "./typescript-call.ts";

const directions = {
  "client-to-server": undefined,
  "server-to-client": "The server calls this method; the client answers.",
  both: "Both sides can call this method.",
} as const;

/** The section of one RPC method. */
export function rpcSection(method: RpcMethod, context: ApiContext): Section {
  const { id, summary, description, direction } = method;
  const place = context.operationPlace(method);
  const title = summary ?? method.method;
  const note = directions[direction];
  return {
    kind: "method",
    title: method.method,
    summary: summary ?? firstLine(description),
    place,
    inner: [],
    content: printSection(place, html`${title}`, title, html`${id === method.method ? nothing : printNames(id, false)}${printNames(method.method, method.deprecated)}${printColumns(
      html`${description !== undefined && description !== summary && renderMarkdown(description)}${note !== undefined && html`<p>${note}</p>`}${printParams(method, context)}${printResult(method, context)}${printErrors(method, context)}`,
      printCalls(method, context),
    )}`),
  };
}

function printParams({ params, paramsRequired, paramStructure, positions }: RpcMethod, context: ApiContext): Html {
  if (params === undefined) return html`<h3>Params</h3><p class="others">None.</p>`;
  const list = html`in this order:${positions.map((name) => html` <code>${name}</code>`)}`;
  const order = paramStructure === "by-name" ? nothing : html`<p class="others">${paramStructure === "either" ? html`As an object, or as an array ${list}` : html`As an array, ${list}`}</p>`;
  return printGroup("Params", html`<p class="content"><span class="type">${printType(params.node, context)}</span></p>${!paramsRequired && html`<p class="others">They can be left out.</p>`}${order}${printUse(params, context, true)}`);
}

function printResult({ result, notification }: RpcMethod, context: ApiContext): Html {
  if (notification) return html`<p class="others">A notification: there is no answer.</p>`;
  if (result === undefined) return printGroup("Result", html`<p class="others">Not described.</p>`);
  return printGroup("Result", html`<p class="content"><span class="type">${printType(result.node, context)}</span></p>${printUse(result, context, true)}`);
}

function printErrors({ errors }: RpcMethod, context: ApiContext): Html {
  const known = errors.flatMap((id): ErrorDefinition[] => { const error = context.api.errors.get(id); return error === undefined ? [] : [error]; });
  return known.length === 0 ? nothing : printGroup("Errors", printCauses(known, context));
}

function printCalls(method: RpcMethod, context: ApiContext): Html {
  const params = sampleParams(method, context);
  const request = buildRequest(method, toWire(params, method), context);
  const isCalled = method.direction !== "server-to-client";
  const byHttp = isCalled && (context.api.protocol?.transports.includes("http") ?? true) && context.api.protocol?.kind !== "frames";
  const isHandled = handledMethods(context.api).includes(method);
  return html`${isHandled && printCall("TypeScript: answer it", renderCode(printHandlerCall(method, context), "ts"), true)}
${isCalled && printCall("TypeScript", renderCode(printTypeScriptRpc(method, params, context), "ts"), true)}
${byHttp && printCall("curl", renderCode(printCurlRpc(request, context), "bash"), true)}
${!byHttp && printCall("Frame", renderCode(JSON.stringify(request, null, 2), "json"), true)}
${printRpcExamples(method, context)}`;
}

function sampleParams({ params, examples }: RpcMethod, context: ApiContext): JsonValue | undefined {
  if (params === undefined) return undefined;
  const given = examples.flatMap((example) => (example.params === undefined ? [] : [{ name: example.name, value: example.params, location: example.location }]));
  return sampleOf(params, given, context);
}

/** The params as they go over the wire: with one left out before another by name, where that is allowed. */
function toWire(params: JsonValue | undefined, { paramStructure, positions }: RpcMethod): JsonValue | undefined {
  if (paramStructure === "by-name" || !isJsonObject(params)) return params;
  const list = positions.slice(0, positions.findLastIndex((name) => Object.hasOwn(params, name)) + 1);
  const hasGap = list.some((name) => !Object.hasOwn(params, name));
  return hasGap && paramStructure === "either" ? params : list.map((name) => member(params, name) ?? null);
}

/** What goes over the wire: a JSON-RPC request, or the API's own request frame. */
function buildRequest({ method, notification }: RpcMethod, params: JsonValue | undefined, context: ApiContext): JsonValue {
  const { protocol } = context.api;
  const frame = protocol?.kind === "frames" ? (protocol.json["request"] as JsonObject | undefined) : undefined;
  if (frame === undefined) {
    return { jsonrpc: "2.0", ...(notification ? {} : { id: 1 }), method, ...(params === undefined ? {} : { params }) };
  }
  const message = protocol?.frames.get(stringMember(frame, "message") ?? "");
  const start = message === undefined ? {} : sampleOf(message.payload, [], context);
  const values: readonly (readonly [string, JsonValue])[] = [["id", "1"], ["method", method], ["params", params ?? {}]];
  return values.reduce<JsonValue>((value, [role, part]) => setAt(value, parsePointer(stringMember(frame, role) ?? "") ?? [], part), start);
}

/** A copy of `value` with another value at the place that `tokens` lead to. */
function setAt(value: JsonValue, [token, ...rest]: readonly string[], part: JsonValue): JsonValue {
  if (token === undefined) return part;
  const members = isJsonObject(value) ? Object.entries(value) : [];
  const own = isJsonObject(value) && Object.hasOwn(value, token) ? value[token]! : {};
  const changed: [string, JsonValue] = [token, rest.length === 0 ? part : setAt(own, rest, part)];
  return Object.fromEntries([...members.filter(([name]) => name !== token), changed]);
}

function printRpcExamples({ examples, params, result }: RpcMethod, context: ApiContext): Html {
  const judged = examples.flatMap(({ name, params: given, result: answer }): JudgedExample[] => {
    const title = examples.length === 1 ? "" : name;
    return [
      ...(given === undefined || params === undefined ? [] : [{ title: `${title} params`.trim(), value: given, isValid: isJsonArray(given) || context.isValid(params, given) }]),
      ...(answer === undefined || result === undefined ? [] : [{ title: `${title} result`.trim(), value: answer, isValid: context.isValid(result, answer) }]),
    ];
  });
  return judged.length === 0 ? nothing : html`<h3>Examples</h3>${printExamples(judged, context)}`;
}
