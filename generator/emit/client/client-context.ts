import type { ExportedSymbol } from "../../code/code.ts";
import { calledMethods, clientChannels, rpcTransportsOf } from "../../document/client-members.ts";
import { type ApiSymbols, symbolsOf } from "../../document/symbols.ts";
import type { ApiModel } from "../../model/api-model.ts";
import { camelCase, NameTable, pascalCase } from "../../model/identifiers.ts";
import type { Operation } from "../../model/operation.ts";
import { invariant } from "../../source/invariant.ts";
import { isReservedWord } from "./reserved-words.ts";
import { DateShapes } from "./date-shapes.ts";
import { type Runtime, runtimeIn } from "./runtime.ts";

/** What an API makes its client do. */
export interface ClientFeatures {
  /** Whether it sends HTTP requests: for operations, or to call methods. */
  readonly usesHttp: boolean;
  readonly usesSockets: boolean;
  /** What methods are called over, the default first; empty when there are no methods. */
  readonly rpcTransports: readonly ("http" | "websocket")[];
}

/** What the parts of one client's file need to know. */
export interface ClientContext {
  readonly api: ApiModel;
  readonly folder: string;
  readonly symbols: ApiSymbols;
  readonly runtime: Runtime;
  readonly features: ClientFeatures;
  /** What the client's names are made of: `Aintandem` in `createAintandemClient`. */
  readonly name: string;
  /** Where values hold moments, when the client shall give and take `Date` objects. */
  readonly dates: DateShapes | undefined;
  /** The API's validators, when the client shall import them by itself. */
  readonly validators: ExportedSymbol | undefined;
  /** The constant that describes an operation to the runtime. */
  descriptionOf(operation: Operation): string;
}

/** Names that the file declares for itself, and names of the language that it uses. */
export const ownNames = [
  "api", "connection", "errorCatalogue", "http", "isApiError", "isRpcError", "moments", "options", "params", "parameters", "protocol", "protocolFrames", "rpc", "rpcEndpoint", "rpcSocket", "sockets", "toError",
  "AsyncGenerator", "Exclude", "Extract", "Omit", "Partial", "Pick", "Promise", "Readonly", "Record", "undefined", "unknown",
];

/** What a client is made to do by the options of targets. */
export interface ClientChoices {
  /** It imports the API's validators. */
  readonly validates: boolean;
  /** It gives and takes `Date` objects, as the types beside it say. */
  readonly convertsDates: boolean;
}

/** The context of an API whose files are written to `folder`. */
export function clientContext(api: ApiModel, folder: string, { validates, convertsDates }: ClientChoices): ClientContext {
  // An argument of the same name would hide the constant inside its method.
  const table = new NameTable([...ownNames, ...argumentNames(api)]);
  const constants = new Map<Operation, string>();
  for (const operation of api.operations) {
    const wanted = camelCase(operation.id);
    constants.set(operation, table.take(isReservedWord(wanted) ? `${wanted}Operation` : wanted, () => [`${wanted}Operation`]));
  }
  const descriptionOf = (operation: Operation): string => {
    const name = constants.get(operation);
    invariant(name !== undefined, `no operation ${operation.id}`);
    return name;
  };
  const symbols = symbolsOf(api, folder);
  const validators = validates ? symbols.operationValidators : undefined;
  const runtime = runtimeIn(folder);
  return {
    api, folder, symbols, validators, descriptionOf, runtime,
    dates: convertsDates ? new DateShapes(api, runtime) : undefined,
    features: featuresOf(api),
    name: pascalCase(api.name),
  };
}

const argumentNames = ({ operations }: ApiModel): string[] =>
  operations.flatMap((operation) => (operation.kind === "rpc" ? [] : operation.parameters.filter((each) => each.in === "path").flatMap(({ name }) => [camelCase(name), `${camelCase(name)}_`])));

function featuresOf(api: ApiModel): ClientFeatures {
  const kinds = new Set(api.operations.map(({ kind }) => kind));
  // Where the client only answers, there is nothing to call over HTTP.
  const rpcTransports = rpcTransportsOf(api).filter((transport) => transport === "websocket" || calledMethods(api).length > 0);
  return {
    usesHttp: kinds.has("http") || rpcTransports.includes("http") || kinds.size === 0,
    usesSockets: clientChannels(api).length > 0 || rpcTransports.includes("websocket"),
    rpcTransports,
  };
}
