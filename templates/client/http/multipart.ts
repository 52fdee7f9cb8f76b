import { type BlobLike, platform } from "../platform.js";
import type { PropertyEncoding } from "./operation.js";
import { checkHeaderValue } from "../header-value.js";
import { textOf } from "./parameters.js";

/** A file to upload, with a name and a type of its own. */
export interface Upload {
  readonly data: string | Uint8Array | ArrayBuffer | BlobLike;
  readonly filename?: string;
  readonly type?: string;
}

/** What a file can be given as. */
export type File = Uint8Array | ArrayBuffer | BlobLike | Upload;

/** The members of a form, where those that hold files are given as files; those of `Either` as files or as they are. */
export type WithFiles<Form, Names extends PropertyKey, Either extends PropertyKey = never> = Form extends object
  ? { [Name in keyof Form]: Name extends Names ? AsFile<Form[Name]> : Name extends Either ? OrFile<Form[Name]> : Form[Name] }
  : Form;

/** A form whose members of any other name may be files. */
export type WithOtherFiles<Form> = Form extends object
  ? { [Name in keyof Form]: {} extends Record<Name, 1> ? OrFile<Form[Name]> : Form[Name] }
  : Form;

type AsFile<Value> = unknown extends Value
  ? File
  : Value extends readonly (infer Item)[] ? readonly AsFile<Item>[] : Value extends string ? File : Value;

type OrFile<Value> = Value extends readonly (infer Item)[] ? readonly OrFile<Item>[] : Value extends string ? File | Value : Value;

type Piece = string | Uint8Array | ArrayBuffer | BlobLike;

/**
 * A multipart body (RFC 7578) and its content type. Unlike `FormData` it gives every part the content type and headers
 * that its description asks for, and a file name only to files.
 */
export function writeMultipart(
  value: Readonly<Record<string, unknown>>,
  encoding: Readonly<Record<string, PropertyEncoding>>,
  contentType: string,
): { readonly body: BlobLike; readonly contentType: string } {
  const boundary = `----gen-api-${randomText()}${randomText()}`;
  const pieces: Piece[] = [];
  for (const [name, member] of Object.entries(value)) {
    const described = encodingOf(name, encoding);
    for (const item of Array.isArray(member) ? itemsOf(member, described) : [member]) {
      if (item !== undefined && item !== null) pieces.push(...writePart(boundary, name, item, described));
    }
  }
  pieces.push(`--${boundary}--\r\n`);
  return { body: new platform.Blob(pieces), contentType: `${contentType}; boundary=${boundary}` };
}

const randomText = (): string => Math.random().toString(36).slice(2, 14);

/**
 * What stands in a part each. An array is several parts of one name, unless it is described to be one: as JSON, or with
 * a character between its items (OpenAPI 3.1, section 4.8.15.1).
 */
function itemsOf(items: readonly unknown[], encoding: PropertyEncoding): readonly unknown[] {
  const { contentType, style = "form", explode } = encoding;
  if (items.some((item) => toUpload(item, encoding) !== undefined)) return items;
  if (isJson(contentType)) return [items];
  const delimiter = delimiters[style];
  const isJoined = explode === false && delimiter !== undefined && !items.some((item) => typeof item === "object" && item !== null && !(item instanceof Date));
  return isJoined && items.length > 0 ? [items.map(textOf).join(delimiter)] : items;
}

/** What stands between items that are not exploded (OpenAPI 3.1, section 4.8.12.3). */
const delimiters: Readonly<Record<string, string>> = { form: ",", spaceDelimited: " ", pipeDelimited: "|" };

function writePart(boundary: string, name: string, value: unknown, encoding: PropertyEncoding): Piece[] {
  const { contentType, headers = {} } = encoding;
  const upload = toUpload(value, encoding);
  const type = checkHeaderValue(upload?.type ?? contentType?.split(",", 1)[0] ?? defaultType(value, upload));
  const filename = upload === undefined ? "" : `; filename="${escapeName(upload.filename ?? name)}"`;
  const more = Object.entries(headers).map(([header, text]) => `${header}: ${checkHeaderValue(text)}\r\n`).join("");
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(name)}"${filename}\r\n`;
  const typeLine = type === "" ? "" : `Content-Type: ${type}\r\n`;
  return [`${head}${typeLine}${more}\r\n`, upload?.data ?? toPartText(value, type), "\r\n"];
}

const isJson = (type = ""): boolean => /[/+]json\b/i.test(type);

const toPartText = (value: unknown, type: string): string => (isJson(type) ? JSON.stringify(value) : textOf(value));

function defaultType(value: unknown, upload: Upload | undefined): string {
  if (upload !== undefined) return isBlob(upload.data) && upload.data.type !== "" ? upload.data.type : "application/octet-stream";
  return typeof value === "object" && !(value instanceof Date) ? "application/json" : "";
}

/** How HTML escapes names in `multipart/form-data` (WHATWG HTML, section 4.10.21.8). */
const escapeName = (name: string): string => name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");

function toUpload(value: unknown, { isFile }: PropertyEncoding): Upload | undefined {
  if (isBinary(value)) return isNamed(value) ? { data: value, filename: value.name } : { data: value };
  if (!isUpload(value)) return undefined;
  // Bytes cannot be JSON; a text and a name may just as well be the members of a described object.
  return isBinary(value.data) || isFile !== false ? value : undefined;
}

/** A form as a schema judges it: where a file is given stands a text, as OpenAPI describes files. */
export const withoutFiles = (
  form: Readonly<Record<string, unknown>>,
  encoding: Readonly<Record<string, PropertyEncoding>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(form).map(([name, member]) => {
    const described = encodingOf(name, encoding);
    return [name, Array.isArray(member) ? member.map((item) => toText(item, described)) : toText(member, described)];
  }));

const encodingOf = (name: string, encoding: Readonly<Record<string, PropertyEncoding>>): PropertyEncoding =>
  (Object.hasOwn(encoding, name) ? encoding[name] : undefined) ?? {};

const toText = (value: unknown, encoding: PropertyEncoding): unknown => {
  const upload = toUpload(value, encoding);
  return upload === undefined ? value : typeof upload.data === "string" ? upload.data : "";
};

const isNamed = (value: object): value is { readonly name: string } => "name" in value && typeof value.name === "string";

const isUpload = (value: unknown): value is Upload =>
  typeof value === "object" && value !== null && "data" in value && (isBinary(value.data) || ("filename" in value && typeof value.data === "string"));

/** Whether a value is bytes rather than JSON. */
export const isBinary = (value: unknown): value is Uint8Array | ArrayBuffer | BlobLike =>
  value instanceof Uint8Array || value instanceof ArrayBuffer || isBlob(value);

const isBlob = (value: unknown): value is BlobLike =>
  typeof value === "object" && value !== null && "arrayBuffer" in value && typeof value.arrayBuffer === "function" && "size" in value;
