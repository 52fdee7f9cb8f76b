import { RequestError } from "./errors.js";
import { platform } from "./platform.js";
import { checkHeaderValue } from "./header-value.js";

/** Something that asks for security: an operation, a channel. */
export interface Secured {
  /** Its name in messages. */
  readonly id: string;
  /** The alternatives; each names the security schemes that are needed together. */
  readonly security?: readonly (readonly string[])[];
}

/** A security scheme, as the generated client describes it to the runtime (OpenAPI 3.1, section 4.8.27). */
export interface SecurityScheme {
  /** `none`: nothing that a client writes into a request, such as a certificate. */
  readonly type: "bearer" | "basic" | "header" | "query" | "cookie" | "none";
  /** The name of the header, the query parameter or the cookie. */
  readonly name?: string;
}

/** What a credential is asked for. */
export interface CredentialContext {
  readonly operation: string;
  /** The token that the server just refused with status 401; another one is tried once. */
  readonly rejected?: string | undefined;
}

/** A user's name and password. */
export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

/** A token, a key, or a name with a password; or a function that gives it, asked before every request. */
export type Credential =
  | string
  | BasicCredential
  | ((context: CredentialContext) => string | BasicCredential | undefined | Promise<string | BasicCredential | undefined>);

/** What a request carries for its security. */
export interface WrittenSecurity {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly query: readonly string[];
  readonly cookies: readonly string[];
  /** The credential of the first scheme, when it was a text; to tell whether a refused one was replaced. */
  readonly token: string | undefined;
}

const none: WrittenSecurity = { headers: [], query: [], cookies: [], token: undefined };

/** Credentials by the names of their schemes; `token` stands for every scheme that takes a bearer token. */
export interface Credentials {
  readonly token?: Credential | undefined;
  readonly auth?: Readonly<Record<string, Credential | undefined>> | undefined;
}

/**
 * Writes the first alternative of the operation's security for which there are credentials. Without any, the request
 * goes as it is, and the server decides.
 */
export async function writeSecurity(
  operation: Secured,
  schemes: Readonly<Record<string, SecurityScheme>>,
  credentials: Credentials,
  rejected?: string,
): Promise<WrittenSecurity> {
  const context: CredentialContext = { operation: operation.id, ...(rejected === undefined ? {} : { rejected }) };
  for (const alternative of operation.security ?? []) {
    const sources = alternative.map((name) => sourceOf(name, schemes[name], credentials));
    if (sources.some((source) => source === undefined)) continue;
    const values = await Promise.all(sources.map((source) => (typeof source === "function" ? source(context) : source)));
    if (values.some((value) => value === undefined)) continue;
    return writeAlternative(operation, alternative.map((name, index) => ({ scheme: schemes[name], value: values[index] })));
  }
  return none;
}

/** The client's bearer token, for places that are no header: a query parameter, a first message. */
export async function askToken(
  schemes: Readonly<Record<string, SecurityScheme>>,
  { token, auth = {} }: Credentials,
  context: CredentialContext,
): Promise<string | undefined> {
  const own = Object.entries(auth).find(([name, credential]) => credential !== undefined && schemes[name]?.type === "bearer");
  const source = own?.[1] ?? token;
  const value = typeof source === "function" ? await source(context) : source;
  return typeof value === "string" ? value : undefined;
}

/** Whether a refused token can be replaced: some credential of the operation is a function. */
export const canRenew = (operation: Secured, schemes: Readonly<Record<string, SecurityScheme>>, credentials: Credentials): boolean =>
  (operation.security ?? []).some((alternative) => alternative.some((name) => typeof sourceOf(name, schemes[name], credentials) === "function"));

function sourceOf(name: string, scheme: SecurityScheme | undefined, { token, auth = {} }: Credentials): Credential | undefined {
  if (scheme === undefined) return undefined;
  if (scheme.type === "none") return "";
  const own = Object.hasOwn(auth, name) ? auth[name] : undefined;
  return own ?? (scheme.type === "bearer" ? token : undefined);
}

interface SchemeValue {
  readonly scheme: SecurityScheme | undefined;
  readonly value: string | BasicCredential | undefined;
}

function writeAlternative(operation: Secured, parts: readonly SchemeValue[]): WrittenSecurity {
  const headers: [string, string][] = [];
  const query: string[] = [];
  const cookies: string[] = [];
  for (const { scheme, value } of parts) {
    if (scheme === undefined || value === undefined || scheme.type === "none") continue;
    if (scheme.type === "basic") headers.push(["authorization", `Basic ${toBase64(operation, value)}`]);
    else if (scheme.type === "bearer") headers.push(["authorization", checkCredential(operation, `Bearer ${textOf(operation, value)}`)]);
    else if (scheme.type === "header") headers.push([(scheme.name ?? "").toLowerCase(), checkCredential(operation, textOf(operation, value))]);
    else {
      const pair = `${encodeURIComponent(scheme.name ?? "")}=${encodeURIComponent(textOf(operation, value))}`;
      (scheme.type === "query" ? query : cookies).push(pair);
    }
  }
  const token = parts.map(({ value }) => value).find((value) => typeof value === "string" && value !== "");
  return { headers, query, cookies, token: typeof token === "string" ? token : undefined };
}

function textOf(operation: Secured, value: string | BasicCredential): string {
  if (typeof value === "string") return value;
  throw new RequestError(`${operation.id} needs a token or a key, not a user name with a password.`, { operation: operation.id });
}

function toBase64(operation: Secured, value: string | BasicCredential): string {
  if (typeof value === "string") return checkCredential(operation, value);
  if (value.username.includes(":")) throw new RequestError("A user name must not hold a colon (RFC 7617).", { operation: operation.id });
  const bytes = new platform.TextEncoder().encode(`${value.username}:${value.password}`);
  return platform.btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function checkCredential(operation: Secured, value: string): string {
  try {
    return checkHeaderValue(value);
  } catch (error) {
    throw new RequestError(`The credential of ${operation.id} cannot be sent: a header's value has no line breaks and no characters beyond Latin-1.`, {
      operation: operation.id,
      cause: error,
    });
  }
}
