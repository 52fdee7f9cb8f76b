import { code, type Code, empty, string, symbol } from "../../code/code.ts";
import { CodeFile, specifierOf } from "../../code/code-file.ts";
import { type ApiSymbols, symbolsOf } from "../../document/symbols.ts";
import type { ApiModel } from "../../model/api-model.ts";
import { isSelected, type Library, libraryOf, type Project, selectionsOf } from "../../model/project.ts";
import type { JsonObject } from "../../source/json.ts";
import { Places } from "../../validate/place.ts";
import type { ModuleOptions } from "../../validate/print/module-writer.ts";
import { entryVerbs, type ValidatorEntry, ValidatorsPrinter } from "../../validate/print/print-validators.ts";
import { coercionModule, defaultsModule, runtimeModules, runtimeSymbols } from "../../validate/runtime.ts";
import type { Emitter, GeneratedFile } from "../emitter.ts";
import { templateText } from "../templates.ts";
import { FormatModules } from "./format-modules.ts";
import { directionsOf, placesOfOperations, printOperationValidators } from "./operation-validators.ts";
import type { ImportedUnit } from "../../validate/print/unit.ts";
import { librarySchemas, printExports } from "../library-exports.ts";
import type { SchemaId } from "../../model/schema.ts";
import { validatedInput } from "./validated-input.ts";
import { webhookValidators, type WebhookValidators } from "./webhook-validators.ts";
import { declareParameterReaders, printParameterReaders, publicCoercion } from "./parameter-readers.ts";

/** One module with the validators of every named schema and of the operations' parts, and the modules it needs. */
export const validators: Emitter = {
  name: "validators",
  inputOf: validatedInput,
  emit: (project) => ({
    files: selectionsOf(project, "validators").flatMap(({ api, options, folder }) => emitApi(project, api, options, folder)),
    diagnostics: [],
  }),
};

/** What users of the validators meet of the delivered modules. */
const publicRuntime: Code = code`export { ValidationError } from "./validation.js";
export type { OperationValidator, StandardSchema, ValidateOptions, ValidationIssue, ValidationResult } from "./validation.js";
`;

function emitApi(project: Project, api: ApiModel, options: JsonObject, folder: string): readonly GeneratedFile[] {
  const library = libraryOf(project, api, "validators");
  const isCoerced = options["coercion"] === true;
  const started = startModule({ project, api, options, folder, library });
  const { file, printer, formats, places, symbols, hasTypes, module, webhooks } = started;
  const readers = isCoerced ? printParameterReaders({ api, places, printer, symbols, runtime: module.runtime, hasTypes }) : [];
  printer.finish([started.exports, webhooks.aliases, printOperationValidators(api, places, printer, symbols, module.runtime("OperationValidator")), ...readers]);
  const toFile = (name: string, text: string): GeneratedFile => ({ path: `${folder}/${name}`, api: api.name, target: "validators", text });
  const delivered = [...runtimeModules, ...(module.defaults === true ? [defaultsModule] as const : [])];
  return [
    toFile("validators.ts", file.toString()),
    ...delivered.map(fileName).map((name, index) => toFile(name, library === undefined ? templateText(delivered[index]!) : printForwarding(folder, library.folder, name))),
    ...(isCoerced ? [toFile(fileName(coercionModule), templateText(coercionModule))] : []),
    ...formats.files().map(({ name, text }) => toFile(name, text)),
  ];
}

const fileName = (module: string): string => module.slice("validators/".length);

/** The same classes in both outputs: an error that one throws is an error of the other. */
function printForwarding(folder: string, library: string, name: string): string {
  const file = new CodeFile(`${folder}/${name}`);
  file.print(code`export * from ${string(specifierOf(`${folder}/${name}`, `${library}/${name}`))};`);
  return file.toString();
}

interface ModuleSource {
  readonly project: Project;
  readonly api: ApiModel;
  readonly options: JsonObject;
  readonly folder: string;
  readonly library: Library | undefined;
}

/** A module of validators that everything is ready for. */
interface StartedModule {
  readonly file: CodeFile;
  readonly printer: ValidatorsPrinter;
  readonly formats: FormatModules;
  readonly places: Places;
  readonly symbols: ApiSymbols;
  readonly module: ModuleOptions;
  readonly hasTypes: boolean;
  readonly schemas: readonly SchemaEntry[];
  readonly webhooks: WebhookValidators;
  /** What the module exports of its library's. */
  readonly exports: Code;
}

interface SchemaEntry extends ValidatorEntry {
  readonly id: SchemaId;
}

function startModule({ project, api, options, folder, library }: ModuleSource): StartedModule {
  const path = `${folder}/validators.ts`;
  const formats = new FormatModules(folder);
  const symbols = symbolsOf(api, folder);
  const places = new Places(api.graph, directionsOf(api));
  const file = new CodeFile(path, [`Validators for ${api.info.title}.`]);
  const hasTypes = isSelected(project, api, "types");
  const shared = librarySchemas(api, library);
  const all = [...api.schemas.values()].map(({ id, name, json, resource }): SchemaEntry => ({
    id,
    name,
    place: places.root({ json, resource, pointer: id.slice(resource.uri.length + 1) }),
    type: hasTypes ? symbol(symbols.type(id)) : undefined,
  }));
  const schemas = all.filter(({ id }) => !shared.has(id));
  const verbs = options["defaults"] === true ? [...entryVerbs, "fill"] : entryVerbs;
  const webhooks = webhookValidators({ api, places, symbols, hasTypes, schemas, verbs });
  const traits = library === undefined ? undefined : traitsOfSchemas(project, library);
  const module: ModuleOptions = {
    formats: options["formats"] === "annotate" ? "annotate" : "assert",
    maxDepth: typeof options["maxDepth"] === "number" ? options["maxDepth"] : 2_000,
    defaults: options["defaults"] === true,
    runtime: runtimeSymbols(folder),
    formatTests: (name) => formats.testsOf(name),
    ...(traits === undefined ? {} : { imported: new Map(all.flatMap(({ id, place }) => (traits.has(id) ? [[place, traits.get(id)!] as const] : []))) }),
    ...(project.used?.has(api.name) === true ? { exported: new Set(schemas.map(({ place }) => place)) } : {}),
  };
  file.declare(symbols.operationValidators.name);
  // The module's own text says these; schemas may have their names.
  for (const name of ["Readonly", "Record"]) file.declare(name);
  const isCoerced = options["coercion"] === true;
  if (isCoerced) declareParameterReaders(file, api, symbols);
  file.print(publicRuntime);
  if (isCoerced) file.print(publicCoercion);
  const printer = new ValidatorsPrinter(file, places, [...schemas, ...webhooks.entries], placesOfOperations(api, places), module);
  const names = Array.from(shared.values(), ({ name, schema }) => verbs.map((verb) => [`${verb}${name}`, `${verb}${schema.name}`] as const)).flat();
  const exports = library === undefined ? empty : printExports("export", path, `${library.folder}/validators.ts`, names);
  return { file, printer, formats, places, symbols, module, hasTypes, schemas, webhooks, exports };
}

/** How the functions of a library's schemas are called. */
function traitsOfSchemas(project: Project, { api, folder, targets }: Library): ReadonlyMap<SchemaId, ImportedUnit> {
  const used = new Set([...(project.used ?? []), api.name]);
  const { printer, schemas } = startModule({ project: { ...project, used }, api, options: targets.get("validators") ?? {}, folder, library: undefined });
  return new Map(schemas.map((entry) => [entry.id, { ...printer.traitsOf(entry), module: `${folder}/validators.ts` }]));
}
