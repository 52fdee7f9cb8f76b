import { toAsyncApiDocument } from "../../document/asyncapi.ts";
import { toOpenApiDocument } from "../../document/openapi.ts";
import { toOpenRpcDocument } from "../../document/openrpc.ts";
import { printBundle } from "../../document/print-bundle.ts";
import { printYaml } from "../../document/print-yaml.ts";
import { type ApiModel, eventChannels, httpOperations, rpcMethods } from "../../model/api-model.ts";
import type { SiteSelection } from "../../model/project.ts";
import type { JsonObject } from "../../source/json.ts";
import type { GeneratedFile } from "../emitter.ts";
import { siteFile } from "./page.ts";

/** A document that can be downloaded. */
export interface Download {
  /** Its file, relative to the site's folder. */
  readonly file: string;
  readonly title: string;
  readonly text: string;
}

/** The documents of an API: those that have something to say. */
export function makeDownloads(api: ApiModel, folder: string, openApi: JsonObject | undefined): Download[] {
  const at = (name: string, title: string, text: string): Download => ({ file: `${folder}/${name}`, title, text });
  return [
    ...(openApi === undefined ? [] : [at("openapi.json", "OpenAPI 3.1 (JSON)", printJson(openApi)), at("openapi.yaml", "OpenAPI 3.1 (YAML)", printYaml(openApi))]),
    ...(rpcMethods(api).length === 0 ? [] : [at("openrpc.json", "OpenRPC", printJson(toOpenRpcDocument(api)))]),
    ...(eventChannels(api).length === 0 ? [] : [at("asyncapi.json", "AsyncAPI 3", printJson(toAsyncApiDocument(api)))]),
    ...(api.schemas.size === 0 ? [] : [at("bundle.json", "JSON Schema bundle", printBundle(api))]),
  ];
}

/** The API as OpenAPI, where it has HTTP operations or webhooks. */
export const openApiOf = (api: ApiModel): JsonObject | undefined => (httpOperations(api).length + api.webhooks.length === 0 ? undefined : toOpenApiDocument(api));

/** Without indentation: these files are for programs, and the same document in YAML is for people. */
const printJson = (value: JsonObject): string => `${JSON.stringify(value)}\n`;

export const toDownloadFiles = (site: SiteSelection, downloads: readonly Download[]): GeneratedFile[] =>
  downloads.map(({ file, text }) => siteFile(site, file, text));
