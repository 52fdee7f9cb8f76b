import type { RpcMethod } from "../model/operation.ts";
import type { NamedSchema } from "../model/schema.ts";
import { arrayMember, isJsonObject, member, objectMember, stringMember, type JsonObject, type JsonValue } from "../source/json.ts";
import { extensionsOf } from "./build-content.ts";
import { methodTexts } from "./build-rpc-methods.ts";
import { paramsOf, type MethodParams } from "./build-params.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import type { OperationIds } from "./operation-ids.ts";
import type { Place } from "./place.ts";

/** What decides which schemas are methods. */
export interface AnnotationOptions {
  /** The named schemas, in order. */
  readonly schemas: readonly NamedSchema[];
  /** Whether a schema whose `method` is a constant is a method even without a word of JSON-RPC in it. */
  readonly isRpcApi: boolean;
  /** Methods that are described elsewhere. */
  readonly known: ReadonlySet<string>;
}

/**
 * The methods that named schemas describe by themselves: a schema with `x-method`, or whose property `method` is a
 * constant. A schema with a `params` property is a whole request; one without is the params themselves.
 */
export function buildAnnotatedMethods(reader: DefinitionReader, options: AnnotationOptions, ids: OperationIds): RpcMethod[] {
  const index = indexAnswers(options.schemas);
  const seen = new Set(options.known);
  return options.schemas.flatMap((schema) => {
    const method = methodName(schema, options.isRpcApi);
    if (method === undefined || isAnswer(schema.name) || seen.has(method)) return [];
    seen.add(method);
    return [buildAnnotatedMethod(reader, schema, method, answerOf(schema, method, index), ids)];
  });
}

/** The wire name that a schema fixes; only an API that speaks JSON-RPC takes any `method` constant for one. */
function methodName({ json }: NamedSchema, isRpcApi: boolean): string | undefined {
  const annotated = stringMember(json as JsonValue, "x-method");
  if (annotated !== undefined) return annotated;
  const properties = requestProperties(json as JsonValue);
  const isRequest = isRpcApi || Object.hasOwn(properties, "jsonrpc");
  return isRequest ? constantString(member(properties, "method")) : undefined;
}

const constantString = (schema: JsonValue | undefined): string | undefined => {
  const values = arrayMember(schema, "enum");
  return stringMember(schema, "const") ?? (values?.length === 1 && typeof values[0] === "string" ? values[0] : undefined);
};

/** The properties of a schema and of the members of its `allOf`. */
function requestProperties(json: JsonValue): JsonObject {
  const members = arrayMember(json, "allOf") ?? [];
  return Object.fromEntries(
    [json, ...members].flatMap((each) => Object.entries(objectMember(each, "properties") ?? {})),
  );
}

const answerSuffix = /(Response|Result)$/;

const isAnswer = (name: string): boolean => answerSuffix.test(name);

interface AnswerIndex {
  readonly byName: ReadonlyMap<string, NamedSchema>;
  /** Answers with `x-method`, by it. */
  readonly byMethod: ReadonlyMap<string, NamedSchema>;
}

function indexAnswers(schemas: readonly NamedSchema[]): AnswerIndex {
  const answers = schemas.filter(({ name }) => isAnswer(name));
  const annotated = answers.flatMap((schema): [string, NamedSchema][] => {
    const method = stringMember(schema.json as JsonValue, "x-method");
    return method === undefined ? [] : [[method, schema]];
  });
  return { byName: new Map(answers.map((schema) => [schema.name, schema])), byMethod: new Map(annotated) };
}

/** The answer with the same `x-method`, else of the same name with Response (or Result) in place of Request. */
function answerOf({ name }: NamedSchema, method: string, { byName, byMethod }: AnswerIndex): NamedSchema | undefined {
  const stem = name.replace(/Request$/, "");
  if (/Notification$/.test(name)) return undefined;
  return byMethod.get(method) ?? byName.get(`${stem}Response`) ?? byName.get(`${stem}Result`);
}

function buildAnnotatedMethod(
  reader: DefinitionReader,
  schema: NamedSchema,
  method: string,
  answer: NamedSchema | undefined,
  ids: OperationIds,
): RpcMethod {
  const place: Place = { json: schema.json, resource: schema.resource, location: schema.location };
  const properties = requestProperties(schema.json);
  return {
    kind: "rpc",
    id: ids.take(method, "Method"),
    ...methodTexts(reader, place),
    deprecated: schema.deprecated,
    tags: [],
    location: schema.location,
    method,
    ...annotatedParams(reader, place, properties),
    ...(answer === undefined ? {} : { result: reader.schema(answer) }),
    notification: isNotification(schema.name, properties, answer),
    direction: directions.get(stringMember(schema.json as JsonValue, "x-side") ?? "") ?? "client-to-server",
    errors: [],
    examples: [],
    extensions: extensionsOf(place),
    json: isJsonObject(schema.json) ? schema.json : {},
  };
}

/** Who handles a method, as `x-side` says, tells who calls it. */
const directions: ReadonlyMap<string, RpcMethod["direction"]> = new Map([
  ["agent", "client-to-server"],
  ["server", "client-to-server"],
  ["client", "server-to-client"],
  ["both", "both"],
  ["protocol", "both"],
]);

/** A whole request fixes its method or names its version; any other annotated schema is the params themselves. */
const isWholeRequest = (properties: JsonObject): boolean =>
  Object.hasOwn(properties, "jsonrpc") || constantString(member(properties, "method")) !== undefined;

function annotatedParams(reader: DefinitionReader, place: Place, properties: JsonObject): MethodParams {
  const byName = { paramStructure: "by-name" as const };
  if (!isWholeRequest(properties)) return { ...paramsOf(reader, reader.schema(place)), ...byName };
  const holder = holderOf(reader, place, "params");
  if (holder === undefined) return { paramsRequired: false, positions: [], ...byName };
  const params = paramsOf(reader, reader.schema(holder.params));
  return { ...params, paramsRequired: params.paramsRequired || holder.isRequired, ...byName };
}

/** The schema of the property `name`, in the schema at `place` or in a member of its `allOf`. */
function holderOf(
  reader: DefinitionReader,
  place: Place,
  name: string,
): { readonly params: Place; readonly isRequired: boolean } | undefined {
  for (const each of [place, ...reader.items(place, "allOf")]) {
    const params = reader.value(reader.value(each, "properties"), name);
    const isRequired = arrayMember(each.json, "required")?.includes(name) ?? false;
    if (params !== undefined) return { params, isRequired };
  }
  return undefined;
}

/** Called a notification, or a whole message without an id that is not called a request, or without any answer. */
function isNotification(name: string, properties: JsonObject, answer: NamedSchema | undefined): boolean {
  if (/Notification$/.test(name)) return true;
  if (/Request$/.test(name) || answer !== undefined) return false;
  return !Object.hasOwn(properties, "id") || !isWholeRequest(properties);
}
