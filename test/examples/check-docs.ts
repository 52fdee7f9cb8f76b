import { buildApi } from "../../generator/build/build-api.ts";
import { hasErrors } from "../../generator/diagnostics/collector.ts";
import { type LocatedDiagnostic, locateAll } from "../../generator/diagnostics/located.ts";
import { checkExamples, type ExampleInput, type ExampleOptions } from "../../generator/examples/check-examples.ts";
import { type ExampleEntry, exampleKinds, type ExampleReport } from "../../generator/examples/example-report.ts";
import { readExampleInput } from "../../generator/examples/read-example-input.ts";
import { MemoryHost } from "../../generator/host/memory-host.ts";
import type { ApiConfiguration } from "../../generator/load/configuration.ts";
import { loadApi } from "../../generator/load/load-api.ts";

/** What a check came to. */
export interface Checked {
  readonly report: ExampleReport;
  /** `kind rule schemas` of each example in documents, in order. */
  readonly examples: readonly string[];
  /** `file:line:column severity code: message | hint`, sorted by place. */
  readonly messages: readonly string[];
  readonly located: readonly LocatedDiagnostic[];
}

/** An API to write examples for: HTTP, JSON-RPC, events and errors. */
export const shop = `
info: { title: Shop, version: 1.0.0 }
servers: [{ url: https://shop.test/v1 }]
security: [{ token: [] }]
protocol: jsonrpc-2.0
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
  schemas:
    Item:
      type: object
      required: [id, name]
      properties:
        id: { type: string, pattern: "^itm_[a-z0-9]{4}$" }
        name: { type: string, minLength: 1 }
        price: { type: number, minimum: 0 }
        state: { enum: [draft, live, sold] }
        tags: { type: array, items: { type: string }, minItems: 1 }
        made: { type: string, format: date-time }
        extra: { type: object }
    NewItem:
      type: object
      required: [name]
      properties:
        name: { type: string, minLength: 1 }
        price: { type: number, minimum: 0 }
    Problem:
      type: object
      required: [error]
      properties:
        error: { enum: [NOT_FOUND, SOLD_OUT] }
paths:
  /items:
    get:
      operationId: items.list
      parameters:
        - { name: state, in: query, schema: { enum: [draft, live, sold] } }
        - { name: limit, in: query, required: true, schema: { type: integer, maximum: 100 } }
      responses:
        "200":
          description: The items.
          content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Item" } } } }
    post:
      operationId: items.add
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/NewItem" } } }
      responses:
        "201":
          description: Added.
          headers: { X-Left: { schema: { type: integer } } }
          content: { application/json: { schema: { $ref: "#/components/schemas/Item" } } }
        "404":
          description: No.
          content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } }
  /items/{id}:
    delete:
      operationId: items.remove
      parameters: [{ name: id, in: path, required: true, schema: { type: string, pattern: "^itm_[a-z0-9]{4}$" } }]
      responses: { "204": { description: Gone. } }
methods:
  item.rename:
    params: { type: object, required: [id, name], properties: { id: { type: string }, name: { type: string } } }
    result: { $ref: "#/components/schemas/Item" }
    errors: [SOLD_OUT]
  item.count:
    params: [{ name: state, schema: { type: string }, required: true }, { name: limit, schema: { type: integer } }]
    paramStructure: by-position
    result: { type: integer }
errors:
  NOT_FOUND: { code: 404, message: Not found, httpStatus: 404 }
  SOLD_OUT: { code: -32000, message: Sold out, httpStatus: 409, data: { type: object, required: [id], properties: { id: { type: string } } } }
channels:
  events:
    address: /ws
    receive: [itemAdded, itemSold, itemGone]
    discriminator: type
messages:
  itemAdded: { payload: { type: object, required: [type, item], properties: { type: { const: item.added }, item: { $ref: "#/components/schemas/Item" } } } }
  itemSold: { payload: { type: object, required: [type, id], properties: { type: { const: item.sold }, id: { type: string } } } }
  itemGone: { payload: { type: object, required: [type, id], properties: { type: { const: item.gone }, id: { type: string } } } }
`;

/** Checks a Markdown document, and further files, against an API that is written in memory. */
export async function checkDocs(
  doc: string,
  { api = shop, files = {}, generated, ...options }: ExampleOptions & { api?: string; files?: Record<string, string>; generated?: ExampleInput["generated"] } = {},
): Promise<Checked> {
  const host = new MemoryHost({ "api.yaml": api, "doc.md": doc, ...files });
  const configuration: ApiConfiguration = { name: "shop", schemas: Object.keys(files).filter((path) => path.endsWith(".schema.json")), definition: "api.yaml", docs: ["*.md"], output: "out", package: false, targets: new Map() };
  const loaded = await loadApi(host, configuration);
  const built = buildApi(loaded.value);
  const problems = [...loaded.diagnostics, ...built.diagnostics];
  if (hasErrors(problems)) throw new Error(problems.map(({ message }) => message).join("\n"));
  const input = readExampleInput(host, { apis: [configuration] }, new Set(["shop"]));
  const checked = await checkExamples([built.value], { ...input.value, ...(generated === undefined ? {} : { generated }) }, options);
  const located = locateAll([...input.diagnostics, ...checked.diagnostics]);
  expectSum(checked.value);
  return {
    report: checked.value,
    located,
    examples: checked.value.entries.filter(({ origin }) => origin === "block").map(describe),
    messages: located.map(({ file, line, column, severity, code, message, hint }) => `${file}:${line}:${column} ${severity} ${code}: ${message}${hint === undefined ? "" : ` | ${hint}`}`),
  };
}

const describe = ({ kind, rule, schemas }: ExampleEntry): string => [kind, rule, ...schemas].join(" ");

/** Every example is counted exactly once, and every block has at least one. */
function expectSum({ entries, documents, others }: ExampleReport): void {
  for (const { examples, kinds } of [documents, others]) {
    const sum = exampleKinds.reduce((total, kind) => total + kinds[kind], 0);
    if (sum !== examples) throw new Error(`the sum is ${sum}, the examples are ${examples}`);
  }
  if (documents.examples + others.examples !== entries.length) throw new Error("an entry is in no sum");
}

/** A fenced block. */
export const fence = (text: string, info = "json"): string => `\`\`\`${info}\n${text}\n\`\`\`\n`;
