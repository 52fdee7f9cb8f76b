import { expect, test } from "vitest";
import { toOpenApiDocument } from "../../generator/document/openapi.ts";
import { splitDocument } from "../../generator/emit/docs/split-document.ts";
import { httpOperations } from "../../generator/model/api-model.ts";
import { isJsonObject, type JsonObject, type JsonValue, objectMember } from "../../generator/source/json.ts";
import { parsePointer } from "../../generator/source/path.ts";
import { member } from "../../generator/source/json.ts";
import { buildTexts } from "../build/build-texts.ts";
import { projectApi } from "../examples/project-apis.ts";
import { buildSite } from "../site/build-site.ts";

const refsIn = (value: JsonValue): string[] =>
  typeof value !== "object" || value === null ? [] : Object.entries(value).flatMap(([key, each]) => (key === "$ref" && typeof each === "string" ? [each] : refsIn(each as JsonValue)));

const operationsOf = (document: JsonObject): string[] =>
  Object.values(objectMember(document, "paths") ?? {}).flatMap((item) => (isJsonObject(item) ? Object.values(item) : [])).flatMap((each) => (isJsonObject(each) && typeof each["operationId"] === "string" ? [each["operationId"]] : []));

test("each operation is in one part, and every reference of a part leads to something in it", async () => {
  const api = await projectApi("aintandem");
  const document = toOpenApiDocument(api);
  const parts = splitDocument(document);
  expect(parts.map(({ tag }) => tag)).toEqual(api.tags.map(({ name }) => name).filter((name) => parts.some(({ tag }) => tag === name)));
  expect(parts.flatMap((part) => operationsOf(part.document)).sort()).toEqual(httpOperations(api).map(({ id }) => id).sort());
  for (const { document: part } of parts) {
    const broken = refsIn(part).filter((reference) => parsePointer(decodeURIComponent(reference.slice(1)))?.reduce<JsonValue | undefined>(member, part) === undefined);
    expect(broken).toEqual([]);
    expect(JSON.stringify(part).length).toBeLessThan(JSON.stringify(document).length / 2);
    expect(part["info"]).toEqual(document["info"]);
  }
});

test("recursive schemas, mappings, shared parameters and webhooks come along", () => {
  const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
  const document: JsonObject = {
    openapi: "3.1.1", info: { title: "T", version: "1" }, tags: [{ name: "a" }, { name: "b" }],
    paths: {
      "/x": { parameters: [{ $ref: "#/components/parameters/p~1q" }], get: { operationId: "x", tags: ["a", "b"], responses: {} }, put: { operationId: "y", tags: ["b"], requestBody: { content: { "application/json": { schema: ref("Tree") } } }, responses: {} } },
      "/z": { get: { operationId: "z", responses: {} } },
    },
    webhooks: { told: { post: { requestBody: { content: { "application/json": { schema: ref("News") } } } } } },
    components: {
      schemas: { Tree: { oneOf: [ref("Leaf")], discriminator: { propertyName: "kind", mapping: { branch: "#/components/schemas/Branch" } } }, Leaf: {}, Branch: { properties: { tree: ref("Tree") } }, News: {}, Unused: {} },
      parameters: { "p/q": { name: "q", in: "query", schema: {} } }, securitySchemes: { token: { type: "http", scheme: "bearer" } },
    },
  };
  const parts = splitDocument(document);
  const schemasOf = (part: JsonObject): string[] => Object.keys(objectMember(objectMember(part, "components"), "schemas") ?? {}).sort();
  expect(parts.map(({ tag, document: part }) => [tag, operationsOf(part), schemasOf(part), Object.keys(objectMember(objectMember(part, "components"), "parameters") ?? {})])).toEqual([
    ["a", ["x"], [], ["p/q"]], ["b", ["y"], ["Branch", "Leaf", "Tree"], ["p/q"]], ["", ["z"], [], []], ["Webhooks", [], ["News"], []],
  ]);
  expect(parts.map(({ document: part }) => [part["webhooks"] !== undefined, objectMember(part, "components")?.["securitySchemes"] !== undefined])).toEqual([[false, true], [false, true], [false, true], [true, true]]);
});

test("a large API has a page of the reference for each tag, and a list of them", async () => {
  const paths = Array.from({ length: 40 }, (_, index) => `  /p${index}: { get: { operationId: o${index}, tags: [t${index % 4}], description: "${"long ".repeat(10_000)}", responses: { "204": { description: Done. } } } }\n`);
  const api = await buildTexts({ "api.yaml": `info: { title: Large, version: "1" }\npaths:\n${paths.join("")}` });
  const files = await buildSite([{ ...api, name: "large" }], { referenceScript: () => ({ text: "", license: "" }) });
  const parts = [...files.keys()].filter((path) => path.startsWith("large/reference/"));
  expect(parts).toEqual([0, 1, 2, 3].map((number) => `large/reference/t${number}.html`));
  const list = files.get("large/reference.html")!;
  for (const part of parts) {
    expect(list).toContain(`href="${part.slice("large/".length)}"`);
    expect(files.get(part)).toContain('<script src="../../assets/scalar.js" defer></script>');
    expect(files.get(part)!.length).toBeLessThan(700_000);
  }
  expect(list).not.toContain("scalar.js");
});
