/**
 * The validators that are measured. Each gives, for a schema, a function for the verdict and one that also collects
 * every error, or throws where it refuses the schema.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const is2020 = (schema) => String(schema.$schema ?? "").includes("2020-12");

/** Calls `use` with a folder that is removed when the process ends. */
function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "gen-api-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  return folder;
}

/** Ajv as strict as each schema lets it be: some have patterns without Unicode semantics, or are named like a draft. */
async function compileAjv(schema, options) {
  let first;
  for (const leniency of [{}, { unicodeRegExp: false }, { meta: false, validateSchema: false }, { unicodeRegExp: false, meta: false, validateSchema: false }]) {
    try {
      const ajv = await createAjv(schema, { ...options, ...leniency });
      return { ajv, validate: ajv.compile(schema) };
    } catch (error) {
      first ??= error;
    }
  }
  throw first;
}

async function createAjv(schema, options) {
  const { default: Ajv } = await import(is2020(schema) ? "ajv/dist/2020.js" : "ajv");
  const { default: addFormats } = await import("ajv-formats");
  const ajv = new (Ajv.default ?? Ajv)({ strict: false, logger: false, ...options });
  (addFormats.default ?? addFormats)(ajv);
  return ajv;
}

export { compileAjv };

async function ajv(schema) {
  const { validate: verdict } = await compileAjv(schema, {});
  const { validate: errors } = await compileAjv(schema, { allErrors: true });
  return { verdict, first: verdict, errors };
}

async function ajvStandalone(schema) {
  const { default: standaloneCode } = await import("ajv/dist/standalone/index.js");
  const folder = temporaryFolder();
  const load = async (options, name) => {
    const { ajv: instance, validate } = await compileAjv(schema, { ...options, code: { source: true } });
    const path = join(folder, `${name}.cjs`);
    const code = (standaloneCode.default ?? standaloneCode)(instance, validate);
    writeFileSync(path, code.replaceAll(/require\("(ajv[^"]*)"\)/g, (_, id) => `require(${JSON.stringify(require.resolve(id))})`));
    return require(path);
  };
  const verdict = await load({}, "verdict");
  return { verdict, first: verdict, errors: await load({ allErrors: true }, "errors") };
}

/** Reads the errors of a result: some are made only when they are read. */
const hasNone = ({ valid, errors }) => valid && !(errors?.length > 0);

async function ata(schema) {
  const { Validator } = await import("ata-validator");
  const validator = new Validator(schema);
  return { verdict: (value) => validator.isValidObject(value), errors: (value) => hasNone(validator.validate(value)) };
}

async function ataAhead(schema) {
  const { toStandaloneModule } = await import("ata-validator/build");
  const path = join(temporaryFolder(), "ata.mjs");
  writeFileSync(path, toStandaloneModule(schema, { format: "esm" }));
  const module = await import(pathToFileURL(path).href);
  const isValid = module.isValid ?? module.default?.isValid;
  const validate = module.validate ?? module.default?.validate ?? module.default;
  if (validate === undefined) throw new Error(`exports ${Object.keys(module).join()}`);
  return { verdict: isValid ?? ((value) => validate(value).valid), errors: (value) => hasNone(validate(value)) };
}

async function typebox(schema) {
  const { Compile } = await import("typebox/schema");
  const validator = Compile(schema);
  return { verdict: (value) => validator.Check(value), errors: (value) => validator.Check(value) || validator.Errors(value)[0] };
}

async function schemasafe(schema) {
  const { validator } = require("@exodus/schemasafe");
  const options = { mode: "lax", isJSON: true, $schemaDefault: schema.$schema };
  return { verdict: validator(schema, options), first: validator(schema, { ...options, includeErrors: true }), errors: validator(schema, { ...options, includeErrors: true, allErrors: true }) };
}

async function zSchema(schema) {
  const { default: ZSchema } = await import("z-schema");
  const create = (options) => ZSchema.create({ version: is2020(schema) ? "draft2020-12" : "draft-07", safe: true, noEmptyArrays: false, ...options });
  const compile = (options) => {
    const validator = create(options);
    const result = validator.validateSchema?.(schema);
    if (result !== undefined && result !== true && result.valid === false) throw new Error(String(result.err?.message ?? "invalid schema"));
    return (value) => {
      const judged = validator.validate(value, schema);
      return judged === true || judged.valid === true;
    };
  };
  return { verdict: compile({ breakOnFirstError: true }), first: compile({ breakOnFirstError: true }), errors: compile({ breakOnFirstError: false }) };
}

async function genApi(schema) {
  const { emit, transpile, runtimeFiles } = await import("./emit.js");
  const folder = temporaryFolder();
  mkdirSync(join(folder, "formats"));
  for (const [name, text] of runtimeFiles()) writeFileSync(join(folder, name), transpile(text));
  writeFileSync(join(folder, "validators.js"), transpile(await emit(schema)));
  const { isValue, validateValue } = await import(pathToFileURL(join(folder, "validators.js")).href);
  const options = { firstErrorOnly: true };
  return { verdict: isValue, first: (value) => validateValue(value, options).errors.length === 0, errors: (value) => validateValue(value).errors.length === 0 };
}

export const peers = { "gen-api": genApi, ajv, "ajv standalone": ajvStandalone, ata, "ata ahead of time": ataAhead, typebox, schemasafe, "z-schema": zSchema };
