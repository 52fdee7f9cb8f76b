import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { toAsyncApiDocument } from "../../generator/document/asyncapi.ts";
import { toOpenRpcDocument } from "../../generator/document/openrpc.ts";
import { rpcMethods, type ApiModel } from "../../generator/model/api-model.ts";
import type { SchemaNode } from "../../generator/model/schema-node.ts";
import { judgeOpenRpc } from "../emit/openrpc-judge.ts";
import { npmPackage } from "../npm-package.ts";
import { buildTexts } from "./build-texts.ts";

const folder = npmPackage("@agentclientprotocol/sdk", "2.4.0");
if (folder === undefined) console.info("skipped: the package @agentclientprotocol/sdk cannot be fetched from the npm registry");

/** Counted by hand in schema/v1/schema.json: method → params and result. */
const agentMethods = [
  "authenticate: AuthenticateRequest -> AuthenticateResponse",
  "initialize: InitializeRequest -> InitializeResponse",
  "logout: LogoutRequest -> LogoutResponse",
  "session/cancel: CancelNotification",
  "session/close: CloseSessionRequest -> CloseSessionResponse",
  "session/delete: DeleteSessionRequest -> DeleteSessionResponse",
  "session/list: ListSessionsRequest -> ListSessionsResponse",
  "session/load: LoadSessionRequest -> LoadSessionResponse",
  "session/new: NewSessionRequest -> NewSessionResponse",
  "session/prompt: PromptRequest -> PromptResponse",
  "session/resume: ResumeSessionRequest -> ResumeSessionResponse",
  "session/set_config_option: SetSessionConfigOptionRequest -> SetSessionConfigOptionResponse",
  "session/set_mode: SetSessionModeRequest -> SetSessionModeResponse",
];
const clientMethods = [
  "elicitation/complete: CompleteElicitationNotification",
  "elicitation/create: CreateElicitationRequest -> CreateElicitationResponse",
  "fs/read_text_file: ReadTextFileRequest -> ReadTextFileResponse",
  "fs/write_text_file: WriteTextFileRequest -> WriteTextFileResponse",
  "session/request_permission: RequestPermissionRequest -> RequestPermissionResponse",
  "session/update: SessionNotification",
  "terminal/create: CreateTerminalRequest -> CreateTerminalResponse",
  "terminal/kill: KillTerminalRequest -> KillTerminalResponse",
  "terminal/output: TerminalOutputRequest -> TerminalOutputResponse",
  "terminal/release: ReleaseTerminalRequest -> ReleaseTerminalResponse",
  "terminal/wait_for_exit: WaitForTerminalExitRequest -> WaitForTerminalExitResponse",
];

describe.skipIf(folder === undefined)("the Agent Client Protocol's schema, without an entry for any method", () => {
  let api: ApiModel;
  beforeAll(async () => {
    api = await buildTexts({ "schema.json": readFileSync(join(folder!, "schema/v1/schema.json"), "utf8") });
  });

  const nameOf = (node: SchemaNode | undefined): string | undefined => (node?.kind === "ref" ? api.schemas.get(node.target)?.name : node?.kind);
  const list = (direction: string): string[] =>
    rpcMethods(api)
      .filter((method) => method.direction === direction)
      .map(({ method, params, result, notification }) => `${method}: ${nameOf(params?.node)}${notification ? "" : ` -> ${nameOf(result?.node)}`}`)
      .sort();

  it("has 178 definitions and the document's own schema", () => {
    expect(api.schemas.size).toBe(178 + 1);
  });

  it("has the methods that were counted by hand, with their sides and results", () => {
    expect(list("client-to-server")).toEqual(agentMethods);
    expect(list("server-to-client")).toEqual(clientMethods);
    expect(list("both")).toEqual(["$/cancel_request: CancelRequestNotification"]);
    expect(rpcMethods(api)).toHaveLength(25);
  });

  it("makes an OpenRPC document that its meta-schema accepts, and an AsyncAPI document", () => {
    const document = toOpenRpcDocument(api);
    expect(judgeOpenRpc(document)).toEqual([]);
    expect(document["methods"]).toHaveLength(25);
    expect(Object.keys(toAsyncApiDocument(api)["operations"] as object)).toHaveLength(26);
  });
});
