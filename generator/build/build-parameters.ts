import type { Parameter } from "../model/operation.ts";
import { nearest } from "../source/nearest.ts";
import { buildContent, buildExamples, serialisedSchema } from "./build-content.ts";
import type { DefinitionReader } from "./definition-reader.ts";
import type { Place } from "./place.ts";

type ParameterPlace = Parameter["in"];

const defaultStyles: Readonly<Record<ParameterPlace, string>> = {
  path: "simple",
  query: "form",
  header: "simple",
  cookie: "form",
  querystring: "form",
};

const parameterPlaces = Object.keys(defaultStyles) as ParameterPlace[];

/** The places of Swagger 2.0, of which the last two become bodies when a description is read. */
const swaggerPlaces = ["path", "query", "header", "body", "formData"];

/** Header parameters that shall be ignored (OpenAPI 3.1, section 4.8.12.2.1), by what describes them instead. */
const ignoredHeaders: ReadonlyMap<string, string> = new Map([
  ["accept", "the media types of the responses"],
  ["content-type", "the media types of the request body"],
  ["authorization", "security schemes"],
]);

/** A parameter with the identity that one operation may use once. */
export const parameterKey = ({ name, in: where }: Pick<Parameter, "name" | "in">): string =>
  `${where} ${where === "header" ? name.toLowerCase() : name}`;

/** The parameters of a path item or operation: the inherited ones, with its own in place of equal ones. */
export function buildParameters(reader: DefinitionReader, inherited: readonly Parameter[], holder: Place): Parameter[] {
  const own = buildParameterList(reader, holder);
  const overridden = new Set(own.map(parameterKey));
  return [...inherited.filter((parameter) => !overridden.has(parameterKey(parameter))), ...own];
}

/** The list `parameters` of a path item or operation. */
function buildParameterList(reader: DefinitionReader, holder: Place): Parameter[] {
  return reader.items(holder, "parameters").flatMap((item, index) => {
    const place = reader.objectAt(item, `parameters[${index}]`);
    const parameter = place === undefined ? undefined : buildParameter(reader, item, place);
    return parameter === undefined || isIgnored(reader, parameter) ? [] : [parameter];
  });
}

function isIgnored(reader: DefinitionReader, { name, in: where, location }: Parameter): boolean {
  const instead = where === "header" ? ignoredHeaders.get(name.toLowerCase()) : undefined;
  if (instead !== undefined) reader.report("ignored-header", { name, instead }, location);
  return instead !== undefined;
}

function buildParameter(reader: DefinitionReader, holder: Place, place: Place): Parameter | undefined {
  const name = reader.string(place, "name");
  const where = readPlace(reader, place);
  if (name === undefined || where === undefined) {
    if (name === undefined && reader.value(place, "name") === undefined) {
      reader.report("missing-member", { what: "The parameter", member: "name" }, place.location);
    }
    return undefined;
  }
  return { name, in: where, ...buildParameterDetails(reader, holder, place, where) };
}

/** Everything but the name and the place of a parameter. */
export function buildParameterDetails(
  reader: DefinitionReader,
  holder: Place,
  place: Place,
  where: ParameterPlace,
): Omit<Parameter, "name" | "in"> {
  const description = reader.description(holder, place);
  const style = reader.string(place, "style") ?? defaultStyles[where];
  return {
    required: where === "path" || (reader.boolean(place, "required") ?? false),
    deprecated: reader.boolean(place, "deprecated") ?? false,
    ...(description === undefined ? {} : { description }),
    style,
    explode: reader.boolean(place, "explode") ?? (style === "form" || style === "cookie"),
    allowReserved: reader.boolean(place, "allowReserved") ?? false,
    ...serialisedSchema(reader, place),
    examples: [...buildExamples(reader, place), ...buildContent(reader, place).flatMap(({ examples }) => examples)],
    location: place.location,
  };
}

function readPlace(reader: DefinitionReader, place: Place): ParameterPlace | undefined {
  const written = reader.value(place, "in");
  const where = reader.string(place, "in");
  if (written === undefined) reader.report("missing-member", { what: "The parameter", member: "in" }, place.location);
  if (written === undefined || where === undefined) return undefined;
  const known = parameterPlaces.find((each) => each === where);
  if (known === undefined) {
    const { location } = written;
    const isSwagger = location.kind === "value" && location.document.wasSwagger === true;
    const expected = isSwagger ? swaggerPlaces : parameterPlaces.filter((each) => each !== "querystring");
    reader.report("wrong-value", { what: "\"in\"", expected, actual: where, nearest: nearest(where, isSwagger ? swaggerPlaces : parameterPlaces) }, location);
  }
  return known;
}
