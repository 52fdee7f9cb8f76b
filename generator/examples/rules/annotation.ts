import { diagnostic } from "../../diagnostics/collector.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { isJsonObject } from "../../source/json.ts";
import { nearest } from "../../source/nearest.ts";
import { parsePointer } from "../../source/path.ts";
import type { Annotation, AnnotationKey } from "../annotation.ts";
import type { ApiIndex } from "../api-index.ts";
import { nameOf, requestBody, responseBody } from "../body.ts";
import type { MappingRule } from "../example-report.ts";
import type { Context, Example, Mapping, Part, Rule } from "../mapping.ts";
import { joinMappings, partOf, partOfSchema, valueAt } from "../part.ts";
import { requestInText } from "../read/http-message.ts";
import { mapCatalogue } from "./catalogue.ts";
import { mapMessage } from "./json-rpc.ts";

const carriers = { info: "annotation", comment: "comment", sidecar: "sidecar" } as const satisfies Record<Annotation["carrier"], MappingRule>;

/** What the author says the example is; several annotations name several parts of it. */
export const annotationRule: Rule = (example, context) => {
  const mappings = example.annotations.flatMap((annotation) => {
    const mapping = mapAnnotation(example, narrow(context, annotation), annotation);
    return mapping === undefined ? [] : [{ ...mapping, rule: carriers[annotation.carrier] }];
  });
  return joinMappings(mappings);
};

/** The APIs that an annotation leaves. */
const narrow = (context: Context, { api }: Annotation): Context =>
  api === undefined ? context : { ...context, indexes: context.indexes.filter((index) => index.api.name === api) };

function mapAnnotation(example: Example, context: Context, annotation: Annotation): Mapping | undefined {
  if (annotation.api !== undefined && context.indexes.length === 0) return unknown(annotation, "api", "API", annotation.api, []);
  const keys = parsePointer(annotation.at ?? "") ?? [];
  if (keys.length > 0 && valueAt(example.value?.value, keys) === undefined) {
    return unmapped([diagnostic("annotation-without-place", { pointer: annotation.at! }, annotation.locationOf("at"))]);
  }
  if (annotation.template) return mapTemplate(example, context);
  if (annotation.catalog !== undefined) return mapCatalogue(example, context.indexes[0]!, annotation.catalog);
  if (annotation.schema !== undefined) return mapSchema(context, annotation, annotation.schema, keys);
  if (annotation.op !== undefined) return mapOperation(example, context, annotation, annotation.op, keys);
  if (annotation.method !== undefined) return mapMethod(example, context, annotation, annotation.method, keys);
  return annotation.event === undefined ? undefined : mapEvent(context, annotation, annotation.event, keys);
}

const base = { rule: "annotation", faults: [], notes: [] } as const;

const unmapped = (notes: readonly Diagnostic[]): Mapping => ({ ...base, parts: [], notes, kind: "unmapped" });

function unknown(annotation: Annotation, key: AnnotationKey, kind: string, name: string, names: Iterable<string>): Mapping {
  return unmapped([diagnostic("unknown-name-in-annotation", { kind, name, nearest: nearest(name, names) }, annotation.locationOf(key))]);
}

/** A template is read, and where it is a JSON-RPC message its envelope is checked. */
function mapTemplate(example: Example, context: Context): Mapping {
  const value = example.value?.value;
  const isRpc = isJsonObject(value) && Object.hasOwn(value, "jsonrpc");
  return isRpc ? mapMessage(example, context, value, [], true) : { ...base, parts: [], kind: "template" };
}

function mapSchema({ indexes }: Context, annotation: Annotation, name: string, keys: readonly string[]): Mapping {
  for (const index of indexes) {
    const schema = index.schemaNamed(name);
    if (schema !== undefined) return { ...base, api: index.api.name, parts: [partOfSchema(index, schema, keys)] };
  }
  return unknown(annotation, "schema", "schema", name, indexes.flatMap(({ schemaNames }) => schemaNames));
}

function mapOperation(example: Example, { indexes }: Context, annotation: Annotation, op: string, keys: readonly string[]): Mapping {
  for (const index of indexes) {
    const line = requestInText.exec(op);
    const operation = index.http.find(({ id }) => id === op) ?? (line === null ? undefined : index.routes.match(line[1]!.toLowerCase(), line[2]!)?.operation);
    if (operation === undefined) continue;
    const isRequest = annotation.dir === "request" || (annotation.dir === undefined && annotation.status === undefined && operation.requestBody !== undefined);
    const { parts, faults } = isRequest ? requestBody(example, index, operation) : responseBody(example, index, operation, annotation.status ?? errorStatus(annotation));
    const match = { operation, path: new Map<string, string>(), query: [] };
    return {
      ...base,
      api: index.api.name,
      parts: parts.map((part) => moved(part, keys)),
      faults,
      labels: [nameOf(operation)],
      isErrorAnswer: annotation.dir === "error" || Number(annotation.status ?? 0) >= 400,
      remembers: [{ operation: { match, index } }],
    };
  }
  return unknown(annotation, "op", "operation", op, indexes.flatMap(({ http, routes }) => [...http.map(({ id }) => id), ...routes.lines]));
}

/** An error without a status of its own is the default response. */
const errorStatus = ({ dir }: Annotation): string | undefined => (dir === "error" ? "default" : undefined);

const moved = (part: Part, keys: readonly string[]): Part => ({ ...part, at: [...keys, ...part.at] });

function mapMethod(example: Example, context: Context, annotation: Annotation, name: string, keys: readonly string[]): Mapping {
  const index = context.indexes.find(({ methods }) => methods.has(name));
  const method = index?.methods.get(name);
  if (index === undefined || method === undefined) return unknown(annotation, "method", "method", name, context.indexes.flatMap(({ methods }) => [...methods.keys()]));
  const value = valueAt(example.value?.value, keys);
  const remembers = [{ method: { method, index } }];
  if (isJsonObject(value) && Object.hasOwn(value, "jsonrpc")) {
    const answered: Context = { ...context, requestWithId: () => ({ id: null, method, index }), methodInSection: () => ({ method, index }) };
    return mapMessage(example, answered, value, keys);
  }
  if (annotation.dir === "error") return { ...base, api: index.api.name, ...errorParts(index, value, keys), isErrorAnswer: true, remembers };
  const [use, label] = annotation.dir === "response" ? [method.result, "result"] : [method.params, "params"];
  return { ...base, api: index.api.name, parts: use === undefined ? [] : [partOf(index, use, keys, `the ${label} of ${name}`)], labels: [`${label} of ${name}`], remembers };
}

/** The data of an error object whose code the catalogue has. */
function errorParts(index: ApiIndex, value: unknown, keys: readonly string[]): Pick<Mapping, "parts" | "labels"> {
  const code = isJsonObject(value) ? value["code"] : undefined;
  const definition = typeof code === "number" || typeof code === "string" ? index.errorsByCode.get(code) : undefined;
  const hasData = isJsonObject(value) && value["data"] !== undefined && definition?.data !== undefined;
  return { parts: hasData ? [partOf(index, definition.data!, [...keys, "data"])] : [], labels: ["error"] };
}

function mapEvent({ indexes }: Context, annotation: Annotation, name: string, keys: readonly string[]): Mapping {
  for (const index of indexes) {
    const message = index.messagesByType.get(name) ?? index.messagesByName.get(name);
    if (message !== undefined) return { ...base, api: index.api.name, parts: [partOf(index, message.payload, keys, `the event ${name}`)] };
  }
  return unknown(annotation, "event", "event", name, indexes.flatMap(({ messages }) => messages.map(({ type, name: own }) => type ?? own)));
}

