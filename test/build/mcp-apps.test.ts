import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rpcMethods } from "../../generator/model/api-model.ts";
import { npmPackage } from "../npm-package.ts";
import { tryBuildTexts } from "./build-texts.ts";

const folder = npmPackage("@modelcontextprotocol/ext-apps", "2.0.4");
if (folder === undefined) console.info("skipped: the package @modelcontextprotocol/ext-apps cannot be fetched from the npm registry");

/** Counted by hand in dist/src/generated/schema.json: the definitions whose `properties.method` is a constant. */
const requests = [
  "ui/download-file -> McpUiDownloadFileResult",
  "ui/initialize -> McpUiInitializeResult",
  "ui/message -> McpUiMessageResult",
  "ui/open-link -> McpUiOpenLinkResult",
  "ui/request-display-mode -> McpUiRequestDisplayModeResult",
  "ui/resource-teardown -> McpUiResourceTeardownResult",
  "ui/update-model-context",
];
const notifications = [
  "ui/notifications/host-context-changed",
  "ui/notifications/initialized",
  "ui/notifications/request-teardown",
  "ui/notifications/sandbox-proxy-ready",
  "ui/notifications/sandbox-resource-ready",
  "ui/notifications/size-changed",
  "ui/notifications/tool-cancelled",
  "ui/notifications/tool-input",
  "ui/notifications/tool-input-partial",
  "ui/notifications/tool-result",
];

describe.skipIf(folder === undefined)("a published schema whose definitions fix their method", () => {
  it("has its methods found without an entry for any, and its own dangling references located", async () => {
    const files = {
      "api.yaml": "info: { title: MCP Apps, version: 2.0.4 }\nprotocol: jsonrpc-2.0\n",
      "schema.json": readFileSync(join(folder!, "dist/src/generated/schema.json"), "utf8"),
    };
    const { api, lines } = await tryBuildTexts(files, { definition: "api.yaml", expect: Array<"unresolved-reference">(9).fill("unresolved-reference") });
    expect(lines).toEqual([]);
    const list = (notification: boolean): string[] =>
      rpcMethods(api)
        .filter((method) => method.notification === notification)
        .map(({ method, result }) => {
          const name = result?.node.kind === "ref" ? api.schemas.get(result.node.target)?.name : result?.node.kind;
          return name === undefined ? method : `${method} -> ${name}`;
        })
        .sort();
    expect(list(false)).toEqual(requests);
    expect(list(true)).toEqual(notifications);
  });
});
