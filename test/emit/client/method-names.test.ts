import { describe, expect, test } from "vitest";
import { nameMethods } from "../../../generator/document/method-path.ts";
import { type MethodNode, toMethodTree } from "../../../generator/document/method-tree.ts";
import { httpOperations, rpcMethods } from "../../../generator/model/api-model.ts";
import type { HttpOperation, RpcMethod } from "../../../generator/model/operation.ts";
import { buildTexts } from "../../build/build-texts.ts";

/** `operationId @Tag =override` per line, as HTTP operations. */
const operations = async (...lines: string[]): Promise<HttpOperation[]> => {
  const paths = lines.map((line, index) => {
    const [, id = "", tag, override] = /^(\S+)(?: @([^=]+?))?(?: =(.+))?$/.exec(line) ?? [];
    return `  /p${index}:\n    ${["get", "post", "put"][index % 3]}:\n      operationId: ${JSON.stringify(id)}\n      tags: [${tag === undefined ? "" : JSON.stringify(tag)}]\n${override === undefined ? "" : `      x-gen-api-name: ${override}\n`}      responses: { "204": { description: done } }\n`;
  });
  return httpOperations(await buildTexts({ "api.yaml": `info: { title: T, version: "1" }\npaths:\n${paths.join("")}` }));
};

const methods = async (...names: string[]): Promise<RpcMethod[]> =>
  rpcMethods(await buildTexts({ "api.yaml": `info: { title: T, version: "1" }\nprotocol: jsonrpc-2.0\nmethods:\n${names.map((name) => `  ${name}: {}\n`).join("")}` }));

const paths = async (...lines: string[]): Promise<string[]> => nameMethods(await operations(...lines)).map(({ path }) => path.join("."));

const show = <O>(nodes: readonly MethodNode<O>[]): unknown =>
  Object.fromEntries(nodes.map((node) => [node.name, node.kind === "method" ? "method" : show(node.members)]));

describe("where a method stands", () => {
  test("a name with dots or slashes is the path", async () => {
    expect(await paths("sandboxes.logs", "repos/get-content", "a.b/c.d_e", "users.$create")).toEqual(["sandboxes.logs", "repos.getContent", "a.b.c.dE", "users.create"]);
  });

  test.each([
    ["createWorkspace @Workspaces", "workspaces.create"],
    ["listWorkspaces @Workspaces", "workspaces.list"],
    ["getWorkspacesById @workspace", "workspace.getById"],
    ["get_sandbox_logs @Sandbox logs", "sandboxLogs.get"],
    ["findPetsByStatus @pet", "pet.findByStatus"],
    ["listCategories @Category", "category.list"],
    ["boxesList @box", "box.list"],
    ["getStatus @Status", "status.get"],
    ["getAddresses @Address", "address.get"],
    ["placeOrder @store", "store.placeOrder"],
    ["workspaces @Workspaces", "workspaces.workspaces"],
    ["getInventory", "getInventory"],
    ["createWorkspace @Workspaces =make", "workspaces.make"],
    ["createWorkspace @Workspaces =admin.spaces.make", "admin.spaces.make"],
    ["名前を取る @名前", "名前.名前を取る"],
  ])("%s → %s", async (line, path) => {
    expect(await paths(line)).toEqual([path]);
  });

  test("two that would meet keep their whole names", async () => {
    expect(await paths("getPet @pets", "getPets @pets", "deletePet @pets")).toEqual(["pets.getPet", "pets.getPets", "pets.delete"]);
  });

  test("rpc methods stand where their names say, whatever their tags", async () => {
    const named = nameMethods(await methods("pm.createTask", "mail/turns/list", "tool-catalog", "rpc.discover"));
    expect(named.map(({ path }) => path.join("."))).toEqual(["pm.createTask", "mail.turns.list", "toolCatalog", "rpc.discover"]);
  });
});

describe("the tree of methods", () => {
  test("groups in groups", async () => {
    expect(show(toMethodTree(nameMethods(await operations("a.b", "a.c.d", "e"))))).toEqual({ a: { b: "method", c: { d: "method" } }, e: "method" });
  });

  test("a name that is both moves into the group", async () => {
    expect(show(toMethodTree(nameMethods(await operations("a", "a.b", "a.get"))))).toEqual({ a: { b: "method", get: "method", get_2: "method" } });
    expect(show(toMethodTree(nameMethods(await methods("mail/list", "mail"))))).toEqual({ mail: { list: "method", call: "method" } });
  });

  test("names that would meet after all get a number", async () => {
    expect(show(toMethodTree(nameMethods(await operations("a.get-x", "a.get_x"))))).toEqual({ a: { getX: "method", getX_2: "method" } });
  });

  test("then is no name of a member, and what the client has itself neither", async () => {
    expect(show(toMethodTree(nameMethods(await operations("then", "a.then", "events.list")), ["events"]))).toEqual({
      then_: "method", a: { then_: "method" }, events_: { list: "method" },
    });
  });

  test("names of every object are names like others", async () => {
    expect(show(toMethodTree(nameMethods(await operations("constructor.toString", "a.hasOwnProperty"))))).toEqual({ constructor: { toString: "method" }, a: { hasOwnProperty: "method" } });
  });
});
