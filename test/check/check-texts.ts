import { checkApi } from "../../generator/check/check-api.ts";
import { tryBuildTexts } from "../build/build-texts.ts";
import { printDiagnostics, type LoadTextsOptions } from "../load-texts.ts";

/** What building and the rules say about an API from files in memory, one line for each message; a lone text is its api.yaml. */
export async function checkTexts(files: string | Readonly<Record<string, string>>, options?: LoadTextsOptions): Promise<string[]> {
  const texts = typeof files === "string" ? { "api.yaml": `info: { title: T, version: "1" }\n${files}` } : files;
  const { api, lines } = await tryBuildTexts(texts, options);
  return [...lines, ...printDiagnostics(await checkApi(api))];
}
