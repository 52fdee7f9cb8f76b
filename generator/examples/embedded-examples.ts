import type { Collector } from "../diagnostics/collector.ts";
import { memberSlot, shapeOf, entrySlot, type Slot } from "../load/shapes.ts";
import { allOperations } from "../model/api-model.ts";
import { type EventChannel, type EventMessage, type Example as ModelExample, isWebhook, type MediaType, type Operation } from "../model/operation.ts";
import { isSchema, type Resource, type Target } from "../model/reference-graph.ts";
import type { SchemaUse } from "../model/schema.ts";
import { type Location, valueLocation } from "../source/document.ts";
import { arrayMember, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../source/json.ts";
import { locate, locationPath } from "../source/locate.ts";
import { childPath, escapePointerToken, type Path, pathOf, toKeys } from "../source/path.ts";
import { type ApiIndex, labelOf, targetOf } from "./api-index.ts";
import { nameOf } from "./body.ts";
import type { ExampleEntry, ExampleOrigin } from "./example-report.ts";
import { judgePart } from "./judge-part.ts";
import { typeAt } from "./rules/event.ts";

/** An example that stands in a schema or a definition. */
interface Embedded {
  readonly origin: ExampleOrigin;
  readonly target: Target;
  readonly label: string;
  readonly value: JsonValue;
  readonly location: Location;
}

/** Judges the examples inside the schemas of an API and inside its definition. */
export function checkEmbeddedExamples(index: ApiIndex, collector: Collector): ExampleEntry[] {
  const found = [...schemaExamples(index), ...allOperations(index.api).flatMap((operation) => operationExamples(index, operation))];
  const entries = distinct(found).map((example) => checkEmbedded(index, example, collector));
  const perFile = new Map<string, number>();
  return entries.map((entry) => {
    const block = (perFile.get(entry.file) ?? 0) + 1;
    perFile.set(entry.file, block);
    return { ...entry, block };
  });
}

/** An example that several operations share is one. */
function distinct(examples: readonly Embedded[]): Embedded[] {
  const seen = new Map<string, Embedded>();
  const numbers = new Map<object, number>();
  for (const example of examples) {
    const { location, target } = example;
    const document = location.kind === "value" ? location.document : location;
    if (!numbers.has(document)) numbers.set(document, numbers.size);
    const place = location.kind === "value" ? toKeys(location.path).map((key) => `/${escapePointerToken(key)}`).join("") : "";
    seen.set(`${numbers.get(document)} ${place} ${target.id}`, example);
  }
  return [...seen.values()];
}

function checkEmbedded(index: ApiIndex, { origin, target, label, value, location }: Embedded, collector: Collector): ExampleEntry {
  const locationOf = (keys: readonly (string | number)[], part?: "key" | "value"): Location =>
    location.kind === "value" ? valueLocation(location.document, pathOf(keys, location.path), part) : location;
  const judged = { value: { value, hasHoles: false, isHole: () => false }, locationOf };
  const { faults, warnings } = judgePart(judged, { index, target, label, at: [] }, { isPartial: false, dotsAreHoles: false });
  collector.addAll([...faults.map(({ diagnostic }) => diagnostic), ...warnings]);
  const span = locate(location);
  const isValid = faults.length === 0;
  return {
    origin,
    api: index.api.name,
    file: locationPath(location),
    line: span?.line ?? 1,
    column: span?.column ?? 1,
    block: 1,
    document: 1,
    kind: isValid ? "valid" : "invalid",
    rule: "definition",
    schemas: [label],
    verdict: isValid ? "passed" : "failed",
    steps: [],
  };
}

/** `examples`, and `example` of OpenAPI, of every schema (2020-12 validation, section 9.5). */
function schemaExamples(index: ApiIndex): Embedded[] {
  const { graph } = index.api;
  const found: Embedded[] = [];
  const visited = new Set<JsonObject>();
  const visitSlot = (value: JsonValue, slot: Slot, place: SchemaPlace): void => {
    if (slot.count === "one") {
      if (isJsonObject(value) && slot.kind === "schema") visitSchema(value, place);
      return;
    }
    if (isJsonArray(value)) value.forEach((each, key) => visitSlot(each, entrySlot(slot), below(place, key)));
    else if (isJsonObject(value)) for (const key of Object.keys(value)) visitSlot(value[key]!, entrySlot(slot), below(place, key));
  };
  const visitSchema = (schema: JsonObject, around: SchemaPlace): void => {
    if (visited.has(schema)) return;
    visited.add(schema);
    const own = graph.resourceAt.get(schema);
    const place = own === undefined || own === around.resource ? around : { ...around, resource: own, pointer: "" };
    found.push(...examplesOf(index, schema, place));
    const shape = shapeOf("schema", place.resource.dialect);
    for (const key of Object.keys(schema)) {
      const slot = memberSlot(shape, schema, key);
      if (slot !== undefined) visitSlot(schema[key]!, slot, below(place, key));
    }
  };
  for (const schema of index.api.schemas.values()) {
    const { json, resource, location } = schema;
    if (isJsonObject(json) && resource.isStandard !== true) visitSchema(json, { resource, pointer: targetOf(schema).pointer, location });
  }
  return found;
}

interface SchemaPlace {
  readonly resource: Resource;
  readonly pointer: string;
  readonly location: Location;
}

const below = ({ resource, pointer, location }: SchemaPlace, key: string | number): SchemaPlace => ({
  resource,
  pointer: `${pointer}/${escapePointerToken(key)}`,
  location: childLocation(location, key),
});

const childLocation = (location: Location, ...keys: readonly (string | number)[]): Location =>
  location.kind === "value" ? valueLocation(location.document, keys.reduce<Path | undefined>((path, key) => childPath(path, key), location.path)) : location;

function examplesOf({ api }: ApiIndex, schema: JsonObject, { resource, pointer, location }: SchemaPlace): Embedded[] {
  const target: Target = { id: `${resource.uri}#${pointer}`, json: schema, resource, pointer, location };
  const named = api.schemas.get(target.id);
  const label = named?.name ?? `${locationPath(location)}#${pointer}`;
  const listed = (arrayMember(schema, "examples") ?? []).map((value, position) => ({ value, location: childLocation(location, "examples", position) }));
  const isOpenApi = resource.dialect.startsWith("openapi") && Object.hasOwn(schema, "example");
  const single = isOpenApi ? [{ value: schema["example"]!, location: childLocation(location, "example") }] : [];
  return [...listed, ...single].map((example) => ({ origin: "schema", target, label, ...example }));
}

function operationExamples(index: ApiIndex, operation: Operation): Embedded[] {
  switch (operation.kind) {
    case "http": {
      const name = isWebhook(operation) ? operation.id : nameOf(operation);
      const parameters = operation.parameters.flatMap((parameter) => inUse(parameter.schema, parameter.examples, `the parameter ${parameter.name} of ${name}`));
      const bodies = [...(operation.requestBody?.content ?? []), ...operation.responses.flatMap(({ content }) => content)];
      return [...parameters, ...bodies.flatMap((content) => inContent(index, content, name))];
    }
    case "rpc":
      return operation.examples.flatMap((example) => [
        ...inRpc(operation.params, example.params, childLocation(example.location, "params"), `the params of ${operation.method}`),
        ...inRpc(operation.result, example.result, childLocation(example.location, "result"), `the result of ${operation.method}`),
      ]);
    case "event":
      return operation.messages.flatMap((message) => {
        const own = message.examples.filter(({ value }) => isOf(operation, message, value));
        return inUse(message.payload, own, `the event ${message.type ?? message.name}`);
      });
  }
}

/** Messages made of one that stands for several types share its examples; each has those of its own type. */
function isOf({ discriminator, messages }: EventChannel, message: EventMessage, value: JsonValue | undefined): boolean {
  const type = value === undefined || discriminator.length === 0 ? undefined : typeAt(value, discriminator);
  return type === undefined || type === message.type || !messages.some((each) => each.type === type && each.location === message.location);
}

const inContent = (index: ApiIndex, { schema, examples, type }: MediaType, name: string): Embedded[] =>
  schema === undefined || !/[/+](?:json|yaml)\b|^\*\/\*$/i.test(type) ? [] : inUse(schema, examples, `${labelOf(index.api, schema)} of ${name}`);

const inUse = (use: SchemaUse, examples: readonly ModelExample[], label: string): Embedded[] =>
  examples.flatMap(({ value, location }) => (value === undefined || !isSchema(use.json) ? [] : [{ origin: "definition", target: targetOf(use), label, value, location }]));

function inRpc(use: SchemaUse | undefined, value: JsonValue | undefined, location: Location, label: string): Embedded[] {
  return use === undefined || value === undefined || isJsonArray(value) ? [] : [{ origin: "definition", target: targetOf(use), label, value, location }];
}
