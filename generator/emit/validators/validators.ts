import { code, type Code, symbol } from "../../code/code.ts";
import { CodeFile } from "../../code/code-file.ts";
import { symbolsOf } from "../../document/symbols.ts";
import type { ApiModel } from "../../model/api-model.ts";
import { isSelected, type Project, selectionsOf } from "../../model/project.ts";
import type { JsonObject } from "../../source/json.ts";
import { Places } from "../../validate/place.ts";
import type { ModuleOptions } from "../../validate/print/module-writer.ts";
import { entryVerbs, ValidatorsPrinter } from "../../validate/print/print-validators.ts";
import { coercionModule, defaultsModule, runtimeModules, runtimeSymbols } from "../../validate/runtime.ts";
import type { Emitter, GeneratedFile } from "../emitter.ts";
import { templateText } from "../templates.ts";
import { FormatModules } from "./format-modules.ts";
import { directionsOf, placesOfOperations, printOperationValidators } from "./operation-validators.ts";
import { webhookValidators } from "./webhook-validators.ts";
import { declareParameterReaders, printParameterReaders, publicCoercion } from "./parameter-readers.ts";

/** One module with the validators of every named schema and of the operations' parts, and the modules it needs. */
export const validators: Emitter = {
  name: "validators",
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
  const path = `${folder}/validators.ts`;
  const formats = new FormatModules(folder);
  const symbols = symbolsOf(api, folder);
  const places = new Places(api.graph, directionsOf(api));
  const file = new CodeFile(path, [`Validators for ${api.info.title}.`]);
  const hasTypes = isSelected(project, api, "types");
  const schemas = [...api.schemas.values()].map(({ id, name, json, resource }) => ({
    name,
    place: places.root({ json, resource, pointer: id.slice(resource.uri.length + 1) }),
    type: hasTypes ? symbol(symbols.type(id)) : undefined,
  }));
  const verbs = options["defaults"] === true ? [...entryVerbs, "fill"] : entryVerbs;
  const webhooks = webhookValidators({ api, places, symbols, hasTypes, schemas, verbs });
  const entries = [...schemas, ...webhooks.entries];
  const module: ModuleOptions = {
    formats: options["formats"] === "annotate" ? "annotate" : "assert",
    maxDepth: typeof options["maxDepth"] === "number" ? options["maxDepth"] : 2_000,
    defaults: options["defaults"] === true,
    runtime: runtimeSymbols(folder),
    formatTests: (name) => formats.testsOf(name),
  };
  const isCoerced = options["coercion"] === true;
  file.declare(symbols.operationValidators.name);
  // The module's own text says these; schemas may have their names.
  for (const name of ["Readonly", "Record"]) file.declare(name);
  if (isCoerced) declareParameterReaders(file, api, symbols);
  file.print(publicRuntime);
  if (isCoerced) file.print(publicCoercion);
  const printer = new ValidatorsPrinter(file, places, entries, placesOfOperations(api, places), module);
  const readers = isCoerced ? printParameterReaders({ api, places, printer, symbols, runtime: module.runtime, hasTypes }) : [];
  printer.finish([webhooks.aliases, printOperationValidators(api, places, printer, symbols, module.runtime("OperationValidator")), ...readers]);
  const toFile = (name: string, text: string): GeneratedFile => ({ path: `${folder}/${name}`, api: api.name, target: "validators", text });
  return [
    toFile("validators.ts", file.toString()),
    ...[...runtimeModules, ...(module.defaults === true ? [defaultsModule] as const : []), ...(isCoerced ? [coercionModule] as const : [])].map((module) => toFile(module.slice("validators/".length), templateText(module))),
    ...formats.files().map(({ name, text }) => toFile(name, text)),
  ];
}
