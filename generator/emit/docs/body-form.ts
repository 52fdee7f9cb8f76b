import { bodyKind } from "../../document/body-kind.ts";
import { type Holding, formMembers, holdingOf, isJsonRange } from "../../document/form-files.ts";
import type { MediaType } from "../../model/operation.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, stringMember } from "../../source/json.ts";
import type { ApiContext } from "./api-context.ts";
import { sampleOf } from "./sample-value.ts";

/** How a sample of a body is written down. */
export type BodyForm = "json" | "form" | "multipart" | "lines" | "text" | "bytes";

/** A body for a call, as the client and curl each write it down. */
export interface BodySample {
  readonly form: BodyForm;
  readonly value: JsonValue;
  /** What to send it as: the media type, or one within the range that is described. */
  readonly contentType: string;
}

/** A sample of a body; of lines, the list of them. */
export function bodySample(content: MediaType, context: ApiContext): BodySample {
  const value = content.schema === undefined && content.itemSchema !== undefined
    ? [sampleOf(content.itemSchema, [], context)]
    : sampleOf(content.schema, content.examples, context);
  const form = formOf(content, value, context);
  return { form, value: form === "lines" && !isJsonArray(value) ? [value] : value, contentType: concreteType(content.type, form) };
}

function formOf({ type, schema }: MediaType, value: JsonValue, { api }: ApiContext): BodyForm {
  const isBytes = schema !== undefined && holdingOf(schema.node, api) === "file";
  if (isJsonRange(type)) return isBytes ? "bytes" : typeof value === "string" ? "text" : "json";
  const kind = bodyKind(type);
  if (kind === "json" || kind === "form" || kind === "multipart" || kind === "lines") return kind;
  return typeof value === "string" && !isBytes ? "text" : "bytes";
}

const typesInRanges: ReadonlyMap<string, string> = new Map([["image", "image/png"], ["audio", "audio/mpeg"], ["video", "video/mp4"], ["text", "text/plain"], ["font", "font/woff2"]]);

function concreteType(type: string, form: BodyForm): string {
  const range = /^\s*([^/]+)\/\*/.exec(type)?.[1]?.toLowerCase();
  if (range === undefined) return type;
  return typesInRanges.get(range) ?? (form === "json" ? "application/json" : form === "text" ? "text/plain" : "application/octet-stream");
}

/** One member of a form. */
export interface FormField {
  readonly name: string;
  readonly value: JsonValue;
  readonly holding: Holding;
  /** Its Encoding Object (OpenAPI 3.1, section 4.8.15). */
  readonly encoding: JsonObject;
}

/** The members of a form's sample. */
export function formFields({ schema, encoding }: MediaType, value: JsonValue, { api }: ApiContext): readonly FormField[] {
  const named = schema === undefined ? undefined : formMembers(schema.node, api).named;
  return Object.entries(isJsonObject(value) ? value : {}).map(([name, each]) => {
    const own = Object.hasOwn(encoding, name) ? encoding[name] : undefined;
    return { name, value: each, holding: named?.get(name) ?? "value", encoding: isJsonObject(own) ? own : {} };
  });
}

/** Whether a member is sent as one piece of JSON. */
export const isJsonField = ({ encoding }: FormField): boolean => /[/+]json\b/i.test(stringMember(encoding, "contentType") ?? "");

/** The pairs of names and texts that a member of a URL-encoded form becomes, as the client writes it. */
export function formPairs(field: FormField): readonly (readonly [string, string])[] {
  const { name, value, encoding } = field;
  const isExploded = encoding["explode"] !== false;
  const isStyled = ["style", "explode", "allowReserved"].some((each) => encoding[each] !== undefined);
  if (value === null) return [];
  if (isJsonField(field) || (isJsonObject(value) && !isStyled)) return [[name, JSON.stringify(value)]];
  const delimiter = { spaceDelimited: " ", pipeDelimited: "|" }[stringMember(encoding, "style") ?? ""] ?? ",";
  if (isJsonArray(value)) return isExploded ? value.map((item) => [name, textOf(item)]) : [[name, value.map(textOf).join(delimiter)]];
  if (!isJsonObject(value)) return [[name, textOf(value)]];
  const members = Object.entries(value);
  if (encoding["style"] === "deepObject") return members.map(([key, each]) => [`${name}[${key}]`, textOf(each)]);
  return isExploded ? members.map(([key, each]) => [key, textOf(each)]) : [[name, members.map(([key, each]) => `${key}${delimiter}${textOf(each)}`).join(delimiter)]];
}

/** A value as text. */
export const textOf = (value: JsonValue): string => (typeof value === "string" ? value : JSON.stringify(value));
