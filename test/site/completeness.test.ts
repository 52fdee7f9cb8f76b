import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { beforeAll, expect, test } from "vitest";
import { calledMethods, channelNames, handledMethods } from "../../generator/document/client-members.ts";
import { type ApiModel, eventChannels, httpOperations, rpcMethods } from "../../generator/model/api-model.ts";
import type { EventMessage, Example, HttpOperation, RpcMethod } from "../../generator/model/operation.ts";
import type { SchemaNode } from "../../generator/model/schema-node.ts";
import type { SchemaUse } from "../../generator/model/schema.ts";
import { apiNames, buildProjectSite, projectApis } from "./project-sites.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** One entry of a page: what a reader sees of an operation, a method, a message. */
class Entry {
  readonly #elements: readonly Element[];
  readonly text: string;

  constructor(root: Element) {
    this.#elements = [...elementsIn(root)];
    this.text = textOf(root);
  }

  /** The texts of all elements of a class. */
  all(className: string): string[] {
    return this.#elements.filter((each) => classesOf(each).includes(className)).map(textOf);
  }

  /** The folded calls and examples by their titles. */
  titles(className: "call" | "example"): string[] {
    return this.#elements.filter((each) => classesOf(each).includes(className)).map((each) => textOf(each.childNodes[0] ?? each).trim());
  }
}

const classesOf = ({ attrs }: Element): string[] => attrs.find(({ name }) => name === "class")?.value.split(" ") ?? [];

function* elementsIn(node: Node): IterableIterator<Element> {
  if ("tagName" in node) yield node;
  for (const child of "childNodes" in node ? node.childNodes : []) yield* elementsIn(child);
}

const textOf = (node: Node): string => ("value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : "");

/** Spaces and marks of CommonMark do not count when texts are compared. */
const plain = (text: string): string => text.replaceAll(/[\s`*_\\]+/g, "");

let apis: readonly ApiModel[];
/** The entries of each API by their names. */
const entries = new Map<string, Map<string, Entry[]>>();

beforeAll(async () => {
  apis = await projectApis();
  const files = await buildProjectSite(apis);
  for (const { name } of apis) {
    const own = new Map<string, Entry[]>();
    for (const [path, text] of files) {
      if (!path.startsWith(`${name}/`) || !path.endsWith(".html") || path.endsWith("/reference.html")) continue;
      for (const element of elementsIn(parse(text))) {
        if (!classesOf(element).includes("entry")) continue;
        const entry = new Entry(element);
        for (const id of new Set(entry.all("operation-name"))) own.set(id, [...(own.get(id) ?? []), entry]);
      }
    }
    entries.set(name, own);
  }
}, 60_000);

/** Everything that is in the model and not on the page; counts what was looked for. */
class Check {
  readonly missing: string[] = [];
  looked = 0;

  text(entry: Entry, text: string | undefined, what: string): void {
    if (text === undefined || text.trim() === "") return;
    this.looked++;
    const [first = ""] = text.trim().split(/\r?\n/);
    if (!plain(entry.text).includes(plain(first.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")).slice(0, 60))) this.missing.push(`${what}: ${text}`);
  }

  name(entry: Entry, name: string, what: string): void {
    this.looked++;
    if (!entry.all("name").includes(name)) this.missing.push(`${what}: ${name}`);
  }

  call(entry: Entry, title: string, what: string): void {
    this.looked++;
    if (!entry.titles("call").some((each) => each.startsWith(title))) this.missing.push(`${what}: ${title}`);
  }

  /** The members of an object, with the numbers and lengths that they are held to. */
  schema(entry: Entry, use: SchemaUse | undefined, api: ApiModel, what: string): void {
    for (const node of objectsOf(use?.node, api)) {
      for (const { name, json } of node.properties) {
        this.name(entry, name, what);
        const { maxLength, minimum, pattern } = (typeof json === "object" ? json : {}) as Record<string, unknown>;
        for (const [limit, shown] of [[maxLength, `${String(maxLength)} character`], [minimum, `≥ ${String(minimum)}`], [pattern, `matches ${String(pattern)}`]] as const) {
          if (limit === undefined) continue;
          this.looked++;
          if (!entry.all("rules").some((each) => each.includes(shown))) this.missing.push(`${what}: ${name}: ${shown}`);
        }
      }
    }
  }

  examples(entry: Entry, examples: readonly (Example | { readonly value?: unknown })[], what: string): void {
    const count = examples.filter(({ value }) => value !== undefined).length;
    if (count === 0) return;
    this.looked += count;
    const marked = entry.titles("example").filter((title) => title.includes("✓ checked")).length;
    if (marked < count) this.missing.push(`${what}: ${marked} of ${count} examples are marked as checked`);
    if (entry.all("unchecked").length > 0) this.missing.push(`${what}: an example is wrong`);
  }
}

function objectsOf(node: SchemaNode | undefined, api: ApiModel): Extract<SchemaNode, { kind: "object" }>[] {
  if (node?.kind === "object") return [node];
  return node?.kind === "ref" ? objectsOf(api.schemas.get(node.target)?.node, api) : [];
}

function entryOf(api: ApiModel, name: string, check: Check, hint = ""): Entry | undefined {
  check.looked++;
  const found = entries.get(api.name)?.get(name)?.find((entry) => entry.text.includes(hint));
  if (found === undefined) check.missing.push(`no entry ${name}`);
  return found;
}

function checkHttp(operation: HttpOperation, api: ApiModel, check: Check): void {
  const entry = entryOf(api, operation.id, check);
  if (entry === undefined) return;
  check.text(entry, operation.summary, `${operation.id} summary`);
  check.text(entry, operation.description, `${operation.id} description`);
  check.call(entry, "TypeScript", operation.id);
  check.call(entry, "curl", operation.id);
  for (const { name, description } of operation.parameters) {
    check.name(entry, name, `${operation.id} parameter`);
    check.text(entry, description, `${operation.id} parameter ${name}`);
  }
  for (const { schema } of operation.requestBody?.content ?? []) check.schema(entry, schema, api, `${operation.id} body`);
  const contents = [...(operation.requestBody?.content ?? []), ...operation.responses.flatMap(({ content }) => content)];
  check.examples(entry, contents.flatMap(({ schema, examples }) => (schema === undefined ? [] : examples)), operation.id);
  for (const { status, description } of operation.responses) {
    check.looked++;
    if (!entry.all("status").includes(status)) check.missing.push(`${operation.id}: status ${status}`);
    check.text(entry, description, `${operation.id} ${status}`);
    for (const { code, message, httpStatus } of api.errors.values()) {
      if (String(httpStatus) !== status) continue;
      check.text(entry, String(code), `${operation.id} ${status} cause`);
      check.text(entry, message, `${operation.id} ${status} cause`);
    }
  }
}

function checkRpc(method: RpcMethod, api: ApiModel, check: Check): void {
  const entry = entryOf(api, method.method, check);
  if (entry === undefined) return;
  check.text(entry, method.summary, `${method.id} summary`);
  check.text(entry, method.description, `${method.id} description`);
  const isCalled = calledMethods(api).includes(method);
  if (isCalled || handledMethods(api).includes(method)) check.call(entry, "TypeScript", method.id);
  check.call(entry, isCalled && api.protocol?.kind !== "frames" && api.protocol?.transports.includes("http") === true ? "curl" : "Frame", method.id);
  check.schema(entry, method.params, api, `${method.id} params`);
  check.schema(entry, method.result, api, `${method.id} result`);
  for (const id of method.errors) {
    const error = api.errors.get(id);
    check.text(entry, String(error?.code), `${method.id} error`);
    check.text(entry, error?.message, `${method.id} error`);
  }
  const given = method.examples.flatMap(({ params, result }) => [...(method.params === undefined ? [] : [{ value: params }]), ...(method.result === undefined ? [] : [{ value: result }])]);
  check.examples(entry, given, method.id);
}

function checkMessage(message: EventMessage, api: ApiModel, isOpened: boolean, check: Check): void {
  const entry = entryOf(api, message.name, check, message.direction === "send" ? "sent by the client" : "received by the client");
  if (entry === undefined) return;
  check.text(entry, message.summary, `${message.name} summary`);
  check.text(entry, message.description, `${message.name} description`);
  if (isOpened) check.call(entry, "TypeScript", message.name);
  check.schema(entry, message.payload, api, `${message.name} payload`);
  check.examples(entry, message.examples, message.name);
}

test.each(apiNames)("the pages of %s leave nothing out that the model has", (name) => {
  const api = apis.find((each) => each.name === name)!;
  const check = new Check();
  for (const operation of httpOperations(api)) checkHttp(operation, api, check);
  for (const method of rpcMethods(api)) checkRpc(method, api, check);
  for (const channel of eventChannels(api)) {
    const isOpened = channelNames(api).has(channel);
    const entry = entryOf(api, channel.id, check);
    if (entry !== undefined && isOpened) check.call(entry, "TypeScript", channel.id);
    for (const message of channel.messages) checkMessage(message, api, isOpened, check);
  }
  expect(check.missing).toEqual([]);
  expect(check.looked).toBeGreaterThan(api.operations.length * 5);
});

test("what is missing would be found", () => {
  const api = apis.find(({ name }) => name === "a2a")!;
  const [method] = rpcMethods(api);
  const check = new Check();
  checkRpc({ ...method!, description: "It does what nobody wrote.", errors: [...api.errors.keys()] }, api, check);
  expect(check.missing.some((each) => each.includes("It does what nobody wrote."))).toBe(true);
  expect(check.missing.some((each) => each.includes(" error: "))).toBe(true);
});
