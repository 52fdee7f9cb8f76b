import { type Code, code, docComment, ident, join, string, symbol } from "../../code/code.ts";
import { CodeFile } from "../../code/code-file.ts";
import { dateId, Variants } from "../../document/schema-variants.ts";
import { type ApiSymbols, operationParts, symbolsOf } from "../../document/symbols.ts";
import { cyclic } from "../../model/cycles.ts";
import { allOperations, type ApiModel } from "../../model/api-model.ts";
import type { Library } from "../../model/project.ts";
import { FileNameTable } from "../../model/file-names.ts";
import { kebabCase, NameTable } from "../../model/identifiers.ts";
import type { NamedSchema, SchemaId } from "../../model/schema.ts";
import type { SchemaNode } from "../../model/schema-node.ts";
import { immediateReferencesOf, referencesOf } from "../../model/schema-node-parts.ts";
import { stringMember } from "../../source/json.ts";
import { type LibrarySchema, librarySchemas, printExports } from "../library-exports.ts";
import { type Brands, findBrands } from "./brands.ts";
import { topDown, withoutCircle } from "./declaration-order.ts";
import { printAlias, printSchema } from "./declarations.ts";
import { discriminatorTags } from "./discriminator-tags.ts";
import { printEnumValues } from "./enum-values.ts";
import { Paragraphs } from "./paragraphs.ts";
import { platformBlob } from "./platform-blob.ts";
import { isOpenEnum } from "./open-enums.ts";
import { printOperation, printWebhooks } from "./operation-types.ts";
import { namePartObjects } from "./part-names.ts";
import { formatType, patternType } from "./pattern-templates.ts";
import { type PrinterSettings, TypePrinter } from "./type-printer.ts";
import { findTwins } from "./twins.ts";
import type { TypesOptions } from "./types-options.ts";
import { printVariant } from "./variant-types.ts";

/** A generated file's path and text. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/** The files of the target `types` for one API. */
export class TypesPrinting {
  readonly #api: ApiModel;
  readonly #folder: string;
  readonly #options: TypesOptions;
  readonly #symbols: ApiSymbols;
  readonly #names: ReadonlySet<string>;
  readonly #blobName: string;
  readonly #brands: Brands | undefined;
  readonly #variants: Variants;
  readonly #settings: PrinterSettings;
  readonly #partNames: ReadonlyMap<SchemaNode, string>;
  readonly #library: Library | undefined;
  /** The schemas that the library declares. */
  readonly #shared: ReadonlyMap<SchemaId, LibrarySchema>;
  /** With a file for each schema, the modules by the name of what they declare. */
  readonly #modules = new Map<string, string>();

  /** @param library whose types of schemas that both have are imported and exported again. */
  constructor(api: ApiModel, folder: string, options: TypesOptions, library?: Library) {
    this.#api = api;
    this.#library = library;
    this.#shared = librarySchemas(api, library);
    this.#folder = folder;
    this.#options = options;
    this.#symbols = symbolsOf(api, folder);
    const operationTypes = allOperations(api).flatMap((operation) => operationParts(operation).map((part) => this.#symbols.operationType(operation, part).name));
    const { webhooks } = this.#symbols;
    const taken = [...[...api.schemas.values()].map(({ name }) => name), ...operationTypes, ...(webhooks === undefined ? [] : [webhooks.name])];
    this.#brands = options.brands ? findBrands(api, taken) : undefined;
    const brandNames = (this.#brands?.extra ?? []).map(({ name }) => name);
    this.#blobName = new NameTable([...taken, ...brandNames]).take("BlobValue");
    this.#names = new Set([...taken, ...brandNames, this.#blobName]);
    this.#variants = new Variants(api, this.#names);
    this.#partNames = namePartObjects(api, this.#symbols, this.#variants);
    this.#settings = {
      reference: (id) => this.#reference(id),
      global: (name) => this.#global(name),
      openObjects: options.indexSignatures,
      tags: (union) => discriminatorTags(api, union),
      isOpenEnum: (union) => isOpenEnum(api, union),
      ...(this.#partNames.size > 0 ? { partName: (node) => this.#partName(node) } : {}),
      ...(options.brands || options.templates ? { scalar: (node) => this.#scalar(node) } : {}),
    };
  }

  /** One for each declaration: what it remembers is not needed for the next. */
  #newPrinter(): TypePrinter {
    return new TypePrinter(this.#settings);
  }

  /** `types.ts`, alone or with a file for each schema. */
  files(): readonly FileText[] {
    return this.#options.files === "one" ? [this.#oneFile()] : this.#manyFiles();
  }

  /** `types.ts` with the types of operations beside declarations of schemas that something else has printed. */
  operationsBeside(schemas: string): readonly FileText[] {
    const file = this.#newFile("types.ts", `The types of ${this.#api.info.title}.`);
    new Paragraphs(file).print(this.#operations());
    return [{ path: `${this.#folder}/types.ts`, text: `${file.toString().trimEnd()}\n\n${schemas}` }];
  }

  #oneFile(): FileText {
    const file = this.#newFile("types.ts", `The types of ${this.#api.info.title}.`);
    const operations = this.#operations();
    const schemas = this.#schemas(this.#variantsInUse());
    const paragraphs = new Paragraphs(file);
    paragraphs.print(this.#exportsOfLibrary());
    for (const { pieces } of schemas) paragraphs.print(pieces);
    paragraphs.print(this.#extraBrands());
    paragraphs.print(operations);
    return { path: `${this.#folder}/types.ts`, text: file.toString() };
  }

  #manyFiles(): readonly FileText[] {
    const table = new FileNameTable(["operations.ts", "ids.ts"]);
    for (const { name } of this.#api.schemas.values()) this.#modules.set(name, `types/${table.take(`${kebabCase(name)}.ts`)}`);
    for (const { name } of this.#brands?.extra ?? []) this.#modules.set(name, "types/ids.ts");
    const operations = this.#operations("types/operations.ts");
    const variants = this.#variantsInUse();
    const parts = Array.from(this.#schemas(variants), ({ schema, pieces }) => ({ path: this.#modules.get(schema.name)!, pieces }));
    parts.push({ path: "types/ids.ts", pieces: [...this.#extraBrands()] }, { path: "types/operations.ts", pieces: [...operations] });
    const used = parts.filter(({ pieces }) => pieces.length > 0);
    const files = used.map(({ path, pieces }) => {
      const file = this.#newFile(path, undefined);
      new Paragraphs(file).print(pieces);
      return { path: `${this.#folder}/${path}`, text: file.toString() };
    });
    return [this.#index(used.map(({ path }) => path)), ...files];
  }

  #index(paths: readonly string[]): FileText {
    const file = this.#newFile("types.ts", `The types of ${this.#api.info.title}.`);
    const keyword = this.#options.enumValues ? code`export` : code`export type`;
    const own = paths.map((path) => code`${keyword} * from ${string(`./${path.replace(/\.ts$/, ".js")}`)};`);
    file.print(join([...this.#exportsOfLibrary(), ...own], code`\n`));
    return { path: `${this.#folder}/types.ts`, text: file.toString() };
  }

  #newFile(path: string, description: string | undefined): CodeFile {
    const file = new CodeFile(`${this.#folder}/${path}`, description === undefined ? [] : [description]);
    const imported = new Set(Array.from(this.#shared.values(), ({ schema }) => schema.name));
    for (const name of this.#names) if (!imported.has(name) && (this.#options.files === "one" || this.#modules.get(name) === path)) file.declare(name);
    return file;
  }

  #operations(path?: string): readonly Code[] {
    if (path !== undefined) for (const name of this.#names) if (!this.#modules.has(name)) this.#modules.set(name, path);
    const printing = {
      api: this.#api, symbols: this.#symbols, variants: this.#variants, dates: this.#options.dates,
      partNames: this.#partNames, streams: new Map(), written: new Map(), blob: platformBlob(this.#blobName, (name) => this.#global(name)),
    };
    const operations = allOperations(this.#api).map((operation) => printOperation({ ...printing, printer: this.#newPrinter() }, operation));
    const pieces = [...operations, printWebhooks({ ...printing, printer: this.#newPrinter() })];
    return [...pieces, printing.blob.declaration(pieces)].filter((piece) => !piece.isEmpty);
  }

  /** What operations refer to, or everything that differs where nothing but schemas is there; with what these lead to. */
  #variantsInUse(): ReadonlyMap<SchemaId, readonly Code[]> {
    const { schemas } = this.#api;
    const wanted = allOperations(this.#api).length === 0 ? (["write", "read"] as const) : [];
    for (const variant of wanted) {
      for (const { id, json } of schemas.values()) this.#variants.turn({ kind: "ref", json, target: id }, variant);
    }
    for (const { id, json } of this.#options.dates ? schemas.values() : []) {
      if (this.#variants.moments.inSchema(id)) this.#variants.turn({ kind: "ref", json, target: id }, "dates");
    }
    const printed = new Map<SchemaId, Code[]>();
    for (const variant of this.#variants.used) {
      const module = this.#modules.get(variant.schema.name);
      if (module !== undefined) this.#modules.set(variant.name, module);
      const pieces = printed.get(variant.schema.id) ?? [];
      printed.set(variant.schema.id, pieces);
      pieces.push(printVariant(this.#newPrinter(), this.#api, this.#variants, variant));
    }
    return printed;
  }

  /** The declarations of all named schemas, each before what it uses, with its variants behind it. */
  *#schemas(variants: ReadonlyMap<SchemaId, readonly Code[]>): Iterable<{ readonly schema: NamedSchema; readonly pieces: readonly Code[] }> {
    const { schemas } = this.#api;
    const ids = [...schemas.keys()];
    const references = new Map([...schemas].map(([id, { node }]) => [id, referencesOf(node)]));
    const immediate = new Map([...schemas].map(([id, { node }]) => [id, immediateReferencesOf(node)]));
    const circular = cyclic(ids, (id) => [...(immediate.get(id) ?? none)]);
    const ordered = topDown(ids, (id) => references.get(id) ?? none);
    const twins = findTwins(this.#newPrinter(), ordered.map((id) => schemas.get(id)!));
    for (const id of ordered) {
      const schema = schemas.get(id)!;
      const twin = twins.get(id);
      const node = circular.has(id) ? withoutCircle(schema.node, circular) : schema.node;
      const own = this.#shared.has(id) ? [] : [twin === undefined ? this.#schema(schema, node) : printSchema(this.#newPrinter(), this.#api, schema, schema.node, this.#reference(twin))];
      yield { schema, pieces: [...own, ...(variants.get(id) ?? [])] };
    }
  }

  #schema(schema: NamedSchema, node: SchemaNode): Code {
    const printer = this.#newPrinter();
    if (this.#brands?.nameOf(node) === schema.name) return printSchema(printer, this.#api, schema, node, this.#brandType(schema.name, node));
    const values = this.#options.enumValues ? printEnumValues(schema, node, this.#names) : undefined;
    return values === undefined ? printSchema(printer, this.#api, schema, node) : code`${values.declaration}\n\n${printSchema(printer, this.#api, schema, node, values.type)}`;
  }

  #extraBrands(): readonly Code[] {
    return (this.#brands?.extra ?? []).map(({ name, node }) => {
      const pattern = stringMember(node.json, "pattern");
      return code`${docComment([`Matches \`${pattern ?? ""}\`.`])}${printAlias(name, this.#brandType(name, node))}`;
    });
  }

  #brandType(name: string, node: SchemaNode): Code {
    const base = this.#template(node) ?? code`string`;
    return code`${base} & { readonly __brand: ${string(name)} }`;
  }

  #partName(node: SchemaNode): Code | undefined {
    const name = this.#partNames.get(node);
    return name === undefined ? undefined : this.#local(name);
  }

  #scalar(node: SchemaNode): Code | undefined {
    const brand = this.#brands?.nameOf(node);
    return brand === undefined ? this.#template(node) : this.#local(brand);
  }

  #template(node: SchemaNode): Code | undefined {
    if (!this.#options.templates || node.kind !== "string") return undefined;
    const [pattern, format] = [stringMember(node.json, "pattern"), stringMember(node.json, "format")];
    return (pattern === undefined ? undefined : patternType(pattern)) ?? (format === undefined ? undefined : formatType(format));
  }

  #exportsOfLibrary(): readonly Code[] {
    if (this.#library === undefined || this.#shared.size === 0) return [];
    const names = Array.from(this.#shared.values(), ({ name, schema }) => [name, schema.name] as const);
    return [printExports("export type", `${this.#folder}/types.ts`, `${this.#library.folder}/types.ts`, names)];
  }

  #reference(id: SchemaId): Code {
    if (id === dateId) return this.#global("Date");
    const shared = this.#shared.get(id);
    if (shared !== undefined) return symbol({ name: shared.name, module: `${this.#library!.folder}/types.ts`, typeOnly: true });
    const variant = this.#variants.find(id);
    return variant === undefined ? this.#local(this.#symbols.type(id).name) : this.#local(variant.name, variant.schema.name);
  }

  /** A name that these files declare, beside `owner`. */
  #local(name: string, owner = name): Code {
    if (this.#options.files === "one") return ident(name);
    return symbol({ name, module: `${this.#folder}/${this.#modules.get(owner) ?? "types.ts"}`, typeOnly: true });
  }

  #global(name: string): Code {
    return this.#names.has(name) ? code`globalThis.${ident(name)}` : ident(name);
  }
}

const none: ReadonlySet<SchemaId> = new Set();
