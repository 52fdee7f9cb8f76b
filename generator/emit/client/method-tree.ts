export { type MethodNode, toMethodTree } from "../../document/method-tree.ts";
