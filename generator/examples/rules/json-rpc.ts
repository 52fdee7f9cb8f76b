import type { RpcMethod } from "../../model/operation.ts";
import { isJsonArray, isJsonObject, type JsonArray, type JsonObject, type JsonValue, member, stringMember } from "../../source/json.ts";
import { nearest } from "../../source/nearest.ts";
import type { ApiIndex } from "../api-index.ts";
import type { Context, Example, Fault, Keys, Mapping, Part, Remembered, Rule } from "../mapping.ts";
import { fault, joinMappings, locationIn, partOf } from "../part.ts";
import { codeWords } from "../words.ts";

/** JSON-RPC 2.0: the envelope always, the params and results of known methods, the codes of errors; batches too. */
export const jsonRpcRule: Rule = (example, context) => {
  const value = example.value?.value;
  if (!context.indexes.some(({ methods }) => methods.size > 0)) return undefined;
  const messages = isJsonArray(value) && value.length > 0 ? value.map((item, index) => [item, [index]] as const) : [[value, []] as const];
  if (!messages.every(([message]) => isJsonObject(message) && Object.hasOwn(message, "jsonrpc"))) return undefined;
  return joinMappings(messages.map(([message, at]) => mapMessage(example, context, message as JsonObject, at)));
};

/** A JSON-RPC message whose method is said by its author. */
export function mapMessage(example: Example, context: Context, message: JsonObject, at: Keys, isTemplate = false): Mapping {
  const base: Mapping = { rule: "json-rpc", parts: [], faults: envelopeFaults(example, message, at), notes: unknownMembers(example, message, at), labels: ["JSON-RPC 2.0"] };
  if (isTemplate) return { ...base, kind: "template" };
  const method = stringMember(message, "method");
  const mapping = method === undefined ? mapResponse(example, context, message, at) : mapRequest(example, context, message, method, at);
  return { ...base, ...mapping, faults: [...base.faults, ...(mapping.faults ?? [])] };
}

const envelopeFault = (example: Example, issue: string, keyword: string, keys: Keys): Fault =>
  fault("rpc-envelope", { issue }, locationIn(example, keys), { keyword, keys });

/** JSON-RPC 2.0, sections 4 and 5. */
function envelopeFaults(example: Example, message: JsonObject, at: Keys): Fault[] {
  const faults: Fault[] = [];
  const add = (issue: string, keyword: string, ...keys: Keys): void => void faults.push(envelopeFault(example, issue, keyword, [...at, ...keys]));
  const has = (key: string): boolean => Object.hasOwn(message, key);
  if (message["jsonrpc"] !== "2.0") add('"jsonrpc" must be "2.0"', "const", "jsonrpc");
  if (has("id") && !["string", "number"].includes(typeof message["id"]) && message["id"] !== null) add('"id" must be a string, a number or null', "type", "id");
  if (has("method")) {
    if (typeof message["method"] !== "string") add('"method" must be a string', "type", "method");
    if (has("params") && !isStructured(message["params"])) add('"params" must be an object or an array', "type", "params");
    if (has("result") || has("error")) add("a request has neither result nor error", "not");
    return faults;
  }
  if (has("result") === has("error")) add('an answer has either "result" or "error"', "oneOf");
  if (!has("id")) add('an answer has an "id"', "required");
  return has("error") ? [...faults, ...errorFaults(example, message["error"]!, [...at, "error"])] : faults;
}

const isStructured = (value: JsonValue | undefined): boolean => typeof value === "object" && value !== null;

/** JSON-RPC 2.0, section 5.1. */
function errorFaults(example: Example, error: JsonValue, at: Keys): Fault[] {
  if (!isJsonObject(error)) return [envelopeFault(example, '"error" must be an object', "type", at)];
  const faults: Fault[] = [];
  if (!Number.isInteger(member(error, "code"))) faults.push(envelopeFault(example, '"code" must be an integer', "type", [...at, "code"]));
  if (typeof member(error, "message") !== "string") faults.push(envelopeFault(example, '"message" must be a string', "type", [...at, "message"]));
  return faults;
}

const known = ["jsonrpc", "id", "method", "params", "result", "error"];

const unknownMembers = (example: Example, message: JsonObject, at: Keys): Mapping["notes"] =>
  Object.keys(message)
    .filter((name) => !known.includes(name) && example.value?.isHole({ parent: undefined, key: name }) !== true)
    .map((name) => fault("example-unknown-property", { name, pointer: "", schema: "JSON-RPC 2.0", nearest: nearest(name, known) }, locationIn(example, [...at, name], "key"), { keyword: "" }).diagnostic);

function mapRequest(example: Example, context: Context, message: JsonObject, name: string, at: Keys): Partial<Mapping> {
  const index = context.indexes.find(({ methods }) => methods.has(name));
  const method = index?.methods.get(name);
  const id = message["id"];
  if (index === undefined || method === undefined) {
    const names = context.indexes.flatMap(({ methods }) => [...methods.keys()]);
    const location = locationIn(example, [...at, "method"]);
    const remembers = id === undefined ? {} : { remembers: [{ request: { id, method: undefined, index: context.indexes[0]! } }] };
    return { faults: [fault("unknown-method", { method: name, nearest: nearest(name, names) }, location, { keyword: "method", keys: [...at, "method"] })], ...remembers };
  }
  const params = paramsPart(example, index, method, message, at);
  return {
    api: index.api.name,
    parts: params.parts,
    faults: [...params.faults, ...headingFaults(example, context, method, at)],
    labels: [`${name} request`],
    remembers: [{ method: { method, index }, ...(id === undefined ? {} : { request: { id, method, index } }) }],
  };
}

/** Params by name, or by position. */
function paramsPart(example: Example, index: ApiIndex, method: RpcMethod, message: JsonObject, at: Keys): Pick<Mapping, "parts" | "faults"> {
  const { params: use, method: name } = method;
  const params = message["params"];
  if (use === undefined) return { parts: [], faults: [] };
  if (params === undefined) {
    const issue = `${name} needs "params"`;
    return { parts: [], faults: method.paramsRequired && !hasHole(example, message, at) ? [envelopeFault(example, issue, "required", at)] : [] };
  }
  const part = partOf(index, use, [...at, "params"], `the params of ${name}`);
  return { parts: [isJsonArray(params) && method.positions.length > 0 ? { ...part, view: byPosition(params, method.positions) } : part], faults: [] };
}

const hasHole = (example: Example, message: JsonObject, at: Keys): boolean =>
  at.length === 0 && Object.keys(message).some((key) => example.value?.isHole({ parent: undefined, key }) === true);

/** Params by position, seen as members. */
function byPosition(params: JsonArray, positions: readonly string[]): NonNullable<Part["view"]> {
  const value = Object.fromEntries(params.map((item, index) => [positions[index] ?? String(index), item]));
  return { value, toKeys: ([first, ...rest]) => (first === undefined ? [] : [Math.max(0, positions.indexOf(String(first))), ...rest]) };
}

/** A heading that is nothing but a method's name must be that of the first call below it. */
function headingFaults(example: Example, context: Context, method: RpcMethod, at: Keys): Fault[] {
  const heading = example.block.headings.at(-1)?.text.trim() ?? "";
  const [named, ...others] = codeWords(heading);
  const isAlone = named !== undefined && others.length === 0 && /^\W*`[^`]+`\W*$/u.test(heading);
  if (!isAlone || named === method.method || context.methodInSection(example.block) !== undefined || !looksLikeMethod(named, context)) return [];
  const location = locationIn(example, [...at, "method"]);
  return [fault("method-heading", { heading: named, method: method.method }, location, { keyword: "method", keys: [...at, "method"] })];
}

const looksLikeMethod = (name: string, { indexes }: Context): boolean =>
  indexes.some(({ methods }) => methods.has(name) || [...methods.keys()].some((each) => each.split(/[./]/)[0] === name.split(/[./]/)[0]));

function mapResponse(example: Example, context: Context, message: JsonObject, at: Keys): Partial<Mapping> {
  const id = message["id"];
  const request = id === undefined || id === null ? undefined : context.requestWithId(id);
  const { method, index } = request ?? methodInHeading(example, context) ?? { method: undefined, index: undefined };
  if (Object.hasOwn(message, "error")) return mapError(example, context, message["error"]!, [...at, "error"]);
  if (method?.result === undefined || index === undefined || !Object.hasOwn(message, "result")) return { labels: ["JSON-RPC 2.0"] };
  return { api: index.api.name, parts: [partOf(index, method.result, [...at, "result"], `the result of ${method.method}`)], labels: [`${method.method} result`] };
}

/** The method that the nearest heading with a method's name names. */
function methodInHeading({ block }: Example, { indexes }: Context): Remembered["method"] {
  for (const { text } of block.headings.toReversed()) {
    for (const word of [...codeWords(text), text.trim()]) {
      const index = indexes.find(({ methods }) => methods.has(word));
      if (index !== undefined) return { method: index.methods.get(word)!, index };
    }
  }
  return undefined;
}

/** Codes that JSON-RPC keeps for itself and for implementations (section 5.1). */
const isReserved = (code: JsonValue | undefined): boolean => typeof code === "number" && code >= -32_768 && code <= -32_000;

function mapError(example: Example, context: Context, error: JsonValue, at: Keys): Partial<Mapping> {
  const code = member(error, "code");
  const index = context.indexes.find(({ errorsByCode }) => typeof code === "number" && errorsByCode.has(code));
  const definition = typeof code === "number" ? index?.errorsByCode.get(code) : undefined;
  const labels = [definition === undefined ? "JSON-RPC 2.0 error" : `error ${definition.id}`];
  if (index !== undefined && definition !== undefined) {
    const hasData = definition.data !== undefined && member(error, "data") !== undefined;
    const parts = hasData ? [partOf(index, definition.data!, [...at, "data"], `the data of ${definition.id}`)] : [];
    return { api: index.api.name, parts, labels, isErrorAnswer: true };
  }
  if (isReserved(code) || !Number.isInteger(code)) return { labels, isErrorAnswer: true };
  const codes = context.indexes.flatMap(({ api }) => [...api.errors.values()].map((each) => String(each.code)));
  const location = locationIn(example, [...at, "code"]);
  return { faults: [fault("unknown-error-code", { code: String(code), nearest: nearest(String(code), codes) }, location, { keyword: "code", keys: [...at, "code"] })], labels, isErrorAnswer: true };
}
