import type { JsonObject, JsonValue } from "../../generator/source/json.ts";

/** Small whole numbers that only depend on the seed. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state >>> 8;
  }
}

const words = ["account", "address", "amount", "batch", "channel", "device", "event", "filter", "group", "history", "invoice", "label", "member", "node", "order", "policy", "quota", "region", "status", "ticket"];

/**
 * An OpenAPI 3.1 document of `count` schemas as one meets them: objects with documented members, enums, maps, tagged
 * unions, extensions, references to earlier ones, and an operation for every tenth schema. (References in every direction
 * would be too deep for openapi-typescript.)
 */
export function syntheticApi(count: number): JsonObject {
  const random = numbers(2_000);
  const pick = (below: number): number => random.next().value % below;
  const name = (index: number): string => `${capital(words[index % words.length]!)}${capital(words[Math.floor(index / words.length) % words.length]!)}${String.fromCharCode(65 + (Math.floor(index / 400) % 26))}`;
  let current = count;
  const ref = (): JsonObject => ({ $ref: `#/components/schemas/${name(pick(Math.max(1, current >> 1)))}` });
  const scalar = (): JsonObject => [
    { type: "string", minLength: 1, maxLength: 100 }, { type: "integer", minimum: 0, default: 3 }, { type: "number" }, { type: "boolean" },
    { type: "string", format: "date-time" }, { type: ["string", "null"] }, { type: "string", enum: ["on", "off", "unknown"] },
  ][pick(7)]!;
  const value = (): JsonObject => [scalar, scalar, ref, () => ({ type: "array", items: ref() }), () => ({ type: "object", additionalProperties: scalar() }), () => ({ type: "array", items: scalar(), minItems: 1 })][pick(6)]!();
  const members = (least: number): JsonObject => {
    const entries: [string, JsonValue][] = Array.from({ length: least + pick(10) }, (_, index) => {
      const own = value();
      const description = `The ${words[pick(words.length)]} of the ${words[pick(words.length)]}, as the service keeps it.`;
      return [`${words[(index * 7 + pick(3)) % words.length]}_${words[index % words.length]}`, { ...own, description }];
    });
    return Object.fromEntries(entries);
  };
  const object = (): JsonObject => {
    const properties = members(4);
    return { type: "object", description: "One of many things that the service knows.", required: Object.keys(properties).filter(() => pick(2) === 0), properties };
  };
  const schemas: [string, JsonValue][] = Array.from({ length: count }, (_, index) => {
    current = index;
    if (index % 10 === 3) return [name(index), { type: "string", enum: words.slice(0, 3 + pick(10)), description: "What it may be." }];
    if (index % 10 === 5 && index > 1) return [name(index), { allOf: [{ $ref: `#/components/schemas/${name(index - 1)}` }, { type: "object", properties: { extra_note: { type: "string" } } }] }];
    if (index % 10 === 7) return [name(index), { oneOf: ["a", "b", "c"].map((tag) => ({ type: "object", required: ["kind"], properties: { kind: { const: tag }, ...members(1) } })) }];
    return [name(index), object()];
  });
  const paths = Array.from({ length: Math.floor(count / 10) }, (_, index): [string, JsonValue] => [`/things${index}/{id}`, {
    get: {
      operationId: `getThing${String.fromCharCode(65 + (index % 26))}${index}`,
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }, { name: "page", in: "query", schema: { type: "integer" } }],
      responses: { "200": { description: "Found.", content: { "application/json": { schema: ref() } } }, "404": { description: "Missing.", content: { "application/json": { schema: ref() } } } },
    },
  }]);
  return {
    openapi: "3.1.0", info: { title: "Synthetic", version: "1" },
    paths: Object.fromEntries(paths), components: { schemas: Object.fromEntries(schemas) },
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
