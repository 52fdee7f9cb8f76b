/**
 * URI references as RFC 3986 reads them, without the extras of WHATWG URLs: schemes such as `urn:` and `tag:` resolve
 * and compare by the same rules as `https:`. Characters that a URI must escape are escaped, so IRIs are welcome.
 */

/** A URI reference in its two halves: what is before `#`, and the fragment, still percent-encoded. */
export interface SplitReference {
  readonly uri: string;
  /** `undefined` when there is no `#`. */
  readonly fragment: string | undefined;
}

/** Splits a reference at its first `#`. */
export function splitFragment(reference: string): SplitReference {
  const hash = reference.indexOf("#");
  return hash === -1
    ? { uri: reference, fragment: undefined }
    : { uri: reference.slice(0, hash), fragment: reference.slice(hash + 1) };
}

interface UriParts {
  readonly scheme: string | undefined;
  readonly authority: string | undefined;
  readonly path: string;
  readonly query: string | undefined;
}

/** RFC 3986, appendix B, without the fragment; a scheme is one only by the letters of section 3.1. */
const uriParts = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/([^/?]*))?([^?]*)(?:\?(.*))?$/s;

function parseUri(uri: string): UriParts {
  const [, scheme, authority, path = "", query] = uriParts.exec(uri)!;
  return { scheme: scheme?.toLowerCase(), authority: authority?.toLowerCase(), path, query };
}

/** Whether a URI reference begins with a scheme. */
export const isAbsoluteUri = (reference: string): boolean => /^[A-Za-z][A-Za-z0-9+.-]*:/.test(reference);

/**
 * Resolves a reference without a fragment against an absolute base URI (RFC 3986, section 5.2.2) and normalises it
 * (section 6.2.2), so that equal URIs are equal strings.
 */
export function resolveUri(base: string, reference: string): string {
  if (reference === "") return base;
  const to = parseUri(escapeUri(reference));
  if (to.scheme !== undefined) return printUri({ ...to, path: removeDotSegments(to.path) });
  const from = parseUri(base);
  if (to.authority !== undefined) return printUri({ ...to, scheme: from.scheme, path: removeDotSegments(to.path) });
  const { scheme, authority } = from;
  if (to.path === "") return printUri({ scheme, authority, path: from.path, query: to.query ?? from.query });
  const path = to.path.startsWith("/") ? to.path : mergePaths(from, to.path);
  return printUri({ scheme, authority, path: removeDotSegments(path), query: to.query });
}

function mergePaths(base: UriParts, path: string): string {
  if (base.authority !== undefined && base.path === "") return `/${path}`;
  return base.path.slice(0, base.path.lastIndexOf("/") + 1) + path;
}

function printUri({ scheme, authority, path, query }: UriParts): string {
  return (
    (scheme === undefined ? "" : `${scheme}:`) +
    (authority === undefined ? "" : `//${authority}`) +
    path +
    (query === undefined ? "" : `?${query}`)
  );
}

/** RFC 3986, section 5.2.4. */
function removeDotSegments(path: string): string {
  if (!path.includes("/.") && !path.startsWith(".")) return path;
  const rooted = path.startsWith("/");
  const segments = path.split("/");
  const kept: string[] = [];
  for (const segment of rooted ? segments.slice(1) : segments) {
    if (segment === "..") kept.pop();
    else if (segment !== ".") kept.push(segment);
  }
  const last = segments.at(-1);
  if (last === "." || last === "..") kept.push("");
  return (rooted ? "/" : "") + kept.join("/");
}

const plainUri = /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]*$/;

/** Percent-encodes what a URI cannot hold as it is, and normalises what is encoded already (section 6.2.2). */
function escapeUri(uri: string): string {
  if (plainUri.test(uri)) return uri;
  return uri
    .replaceAll(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16));
      return /[A-Za-z0-9\-._~]/.test(character) ? character : `%${hex.toUpperCase()}`;
    })
    .replaceAll(/%(?![0-9A-F]{2})|[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu, (character) => percentEncode(character));
}

const percentEncode = (character: string): string =>
  [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("");

/**
 * Whether text can be a URI reference. Non-ASCII characters are taken for those of an IRI (RFC 3987); spaces, quotes,
 * angle brackets, braces, backslashes and broken escapes are no part of either.
 */
export const isUriReference = (text: string): boolean =>
  !/[\u0000-\u0020\u007f"<>\\^`{|}]|%(?![0-9A-Fa-f]{2})/.test(text) &&
  !/^[^A-Za-z/?#:][^/?#:]*:/.test(text) &&
  !text.startsWith(":");

/** A percent-encoded fragment or path segment as text; what is no valid encoding stays as it is. */
export function decodePercent(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The URI of a file of the project: `file:///` and its path below the root. */
export const fileUri = (path: string): string =>
  `file:///${path
    .split("/")
    .map((segment) => escapeUri(segment.replaceAll("%", "%25").replaceAll("#", "%23").replaceAll("?", "%3F")))
    .join("/")}`;

/** The project path of a `file:` URI; `undefined` for any other URI. */
export function filePath(uri: string): string | undefined {
  return uri.startsWith("file:///") ? uri.slice("file:///".length).split("/").map(decodePercent).join("/") : undefined;
}
