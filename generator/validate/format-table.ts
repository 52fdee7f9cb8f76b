import type { DialectName } from "../model/reference-graph.ts";
import { isBase64url } from "../../templates/formats/base64url.ts";
import { isByte } from "../../templates/formats/byte.ts";
import { isChar } from "../../templates/formats/char.ts";
import { isDateTimeLocal } from "../../templates/formats/date-time-local.ts";
import { isDateTime } from "../../templates/formats/date-time.ts";
import { isDate } from "../../templates/formats/date.ts";
import { isDecimal } from "../../templates/formats/decimal.ts";
import { isDecimal128 } from "../../templates/formats/decimal128.ts";
import { isDoubleInt } from "../../templates/formats/double-int.ts";
import { isDuration } from "../../templates/formats/duration.ts";
import { isEmail } from "../../templates/formats/email.ts";
import { isFloat } from "../../templates/formats/float.ts";
import { isHostname } from "../../templates/formats/hostname.ts";
import { isHttpDate } from "../../templates/formats/http-date.ts";
import { isIdnEmail } from "../../templates/formats/idn-email.ts";
import { isIdnHostname } from "../../templates/formats/idn-hostname.ts";
import { isInt16 } from "../../templates/formats/int16.ts";
import { isInt32 } from "../../templates/formats/int32.ts";
import { isInt64 } from "../../templates/formats/int64.ts";
import { isInt8 } from "../../templates/formats/int8.ts";
import { isIpv4Cidr } from "../../templates/formats/ipv4-cidr.ts";
import { isIpv4 } from "../../templates/formats/ipv4.ts";
import { isIpv6Cidr } from "../../templates/formats/ipv6-cidr.ts";
import { isIpv6 } from "../../templates/formats/ipv6.ts";
import { isIriReference } from "../../templates/formats/iri-reference.ts";
import { isIri } from "../../templates/formats/iri.ts";
import { isJsonPointer } from "../../templates/formats/json-pointer.ts";
import { isLanguage } from "../../templates/formats/language.ts";
import { isMediaRange } from "../../templates/formats/media-range.ts";
import { isRegex } from "../../templates/formats/regex.ts";
import { isRelativeJsonPointer } from "../../templates/formats/relative-json-pointer.ts";
import { isSfBinary } from "../../templates/formats/sf-binary.ts";
import { isSfBoolean } from "../../templates/formats/sf-boolean.ts";
import { isSfDecimal } from "../../templates/formats/sf-decimal.ts";
import { isSfInteger } from "../../templates/formats/sf-integer.ts";
import { isSfString } from "../../templates/formats/sf-string.ts";
import { isSfToken } from "../../templates/formats/sf-token.ts";
import { isTimeLocal } from "../../templates/formats/time-local.ts";
import { isTime } from "../../templates/formats/time.ts";
import { isUint16 } from "../../templates/formats/uint16.ts";
import { isUint32 } from "../../templates/formats/uint32.ts";
import { isUint64 } from "../../templates/formats/uint64.ts";
import { isUint8 } from "../../templates/formats/uint8.ts";
import { isUnixtime } from "../../templates/formats/unixtime.ts";
import { isUriReference } from "../../templates/formats/uri-reference.ts";
import { isUriTemplate } from "../../templates/formats/uri-template.ts";
import { isUri } from "../../templates/formats/uri.ts";
import { isUuid } from "../../templates/formats/uuid.ts";

/** The JSON types whose values a format speaks about; values of other types satisfy every format. */
export type FormatType = "string" | "number";

/** A format that can be asserted. Each is a module of its own below `templates/formats/`, which outputs get copies of. */
export interface Format {
  readonly name: string;
  /** The file below `templates/formats/`; it may import others of that folder (see `formatModules`). */
  readonly module: string;
  /** The name of the function it exports. */
  readonly function: string;
  readonly appliesTo: readonly FormatType[];
  /**
   * The dialects whose specification (or, for OpenAPI, whose format registry) defines it. It is asserted in all of
   * them alike: people use `uuid` in draft-07 and mean it.
   */
  readonly dialects: readonly DialectName[];
  /** The check, for values of the types in `appliesTo`. */
  readonly check: (value: never) => boolean;
}

const all: readonly DialectName[] = ["draft-04", "draft-06", "draft-07", "2019-09", "2020-12", "openapi-3.0", "openapi-3.1"];
const since = (first: DialectName): readonly DialectName[] => all.slice(all.indexOf(first));
const openapi = since("openapi-3.0");

type StringCheck = (value: string) => boolean;
type NumberCheck = (value: number) => boolean;
type EitherCheck = (value: string | number) => boolean;

const define = (name: string, dialects: readonly DialectName[], appliesTo: readonly FormatType[], check: Format["check"]): Format =>
  ({ name, module: `${name}.ts`, function: check.name, appliesTo, dialects, check });
const text = (name: string, dialects: readonly DialectName[], check: StringCheck): Format => define(name, dialects, ["string"], check);
const numeric = (name: string, check: NumberCheck): Format => define(name, openapi, ["number"], check);
const either = (name: string, check: EitherCheck): Format => define(name, openapi, ["string", "number"], check);

const definitions: readonly Format[] = [
  text("date-time", all, isDateTime),
  text("email", all, isEmail),
  text("hostname", all, isHostname),
  text("ipv4", all, isIpv4),
  text("ipv6", all, isIpv6),
  text("uri", all, isUri),
  text("uri-reference", since("draft-06"), isUriReference),
  text("uri-template", since("draft-06"), isUriTemplate),
  text("json-pointer", since("draft-06"), isJsonPointer),
  text("date", since("draft-07"), isDate),
  text("time", since("draft-07"), isTime),
  text("idn-email", since("draft-07"), isIdnEmail),
  text("idn-hostname", since("draft-07"), isIdnHostname),
  text("iri", since("draft-07"), isIri),
  text("iri-reference", since("draft-07"), isIriReference),
  text("regex", since("draft-07"), isRegex),
  text("relative-json-pointer", since("draft-07"), isRelativeJsonPointer),
  text("duration", since("2019-09"), isDuration),
  text("uuid", since("2019-09"), isUuid),
  text("base64url", openapi, isBase64url),
  text("byte", openapi, isByte),
  text("char", openapi, isChar),
  text("date-time-local", openapi, isDateTimeLocal),
  text("http-date", openapi, isHttpDate),
  text("ipv4-cidr", openapi, isIpv4Cidr),
  text("ipv6-cidr", openapi, isIpv6Cidr),
  text("language", openapi, isLanguage),
  text("media-range", openapi, isMediaRange),
  text("sf-binary", openapi, isSfBinary),
  text("sf-boolean", openapi, isSfBoolean),
  text("sf-decimal", openapi, isSfDecimal),
  text("sf-integer", openapi, isSfInteger),
  text("sf-string", openapi, isSfString),
  text("sf-token", openapi, isSfToken),
  text("time-local", openapi, isTimeLocal),
  either("decimal", isDecimal),
  either("decimal128", isDecimal128),
  either("int64", isInt64),
  either("uint64", isUint64),
  either("unixtime", isUnixtime),
  numeric("double-int", isDoubleInt),
  numeric("float", isFloat),
  numeric("int8", isInt8),
  numeric("int16", isInt16),
  numeric("int32", isInt32),
  numeric("uint8", isUint8),
  numeric("uint16", isUint16),
  numeric("uint32", isUint32),
];

/** Every format that can be asserted, by name. */
export const formats: ReadonlyMap<string, Format> = new Map(definitions.map((format) => [format.name, format]));

/** Formats that are known and say nothing a value could break: what they mean lies outside the JSON text. */
export const annotationFormats: ReadonlySet<string> = new Set(["binary", "commonmark", "double", "html", "password"]);

/** Whether `value` satisfies `format`; values of types the format does not speak about do. */
export function satisfiesFormat(format: Format, value: unknown): boolean {
  const check = format.check as (value: unknown) => boolean;
  const type = typeof value;
  return (type !== "string" && type !== "number") || !format.appliesTo.includes(type) || check(value);
}

const specifier = /from "\.\/([\w-]+)\.js"/g;

/**
 * The files below `templates/formats/` that the module of `format` needs, itself first.
 * @param textOf gives the text of a file of that folder.
 */
export function formatModules(format: Format, textOf: (file: string) => string): readonly string[] {
  const files = new Set([format.module]);
  for (const file of files) for (const [, name] of textOf(file).matchAll(specifier)) files.add(`${name!}.ts`);
  return [...files];
}
