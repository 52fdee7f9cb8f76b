export { type NamedMethod, nameMethods } from "../../document/method-path.ts";
