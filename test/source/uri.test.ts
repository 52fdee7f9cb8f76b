import { expect, test } from "vitest";
import { fileUri, filePath, isUriReference, resolveUri } from "../../generator/source/uri.ts";

/** The examples of RFC 3986, section 5.4, without fragments. */
test.each([
  ["g:h", "g:h"],
  ["g", "http://a/b/c/g"],
  ["./g", "http://a/b/c/g"],
  ["g/", "http://a/b/c/g/"],
  ["/g", "http://a/g"],
  ["//g", "http://g"],
  ["?y", "http://a/b/c/d;p?y"],
  ["g?y", "http://a/b/c/g?y"],
  [";x", "http://a/b/c/;x"],
  ["g;x", "http://a/b/c/g;x"],
  ["g;x?y", "http://a/b/c/g;x?y"],
  ["", "http://a/b/c/d;p?q"],
  [".", "http://a/b/c/"],
  ["./", "http://a/b/c/"],
  ["..", "http://a/b/"],
  ["../", "http://a/b/"],
  ["../g", "http://a/b/g"],
  ["../..", "http://a/"],
  ["../../", "http://a/"],
  ["../../g", "http://a/g"],
  ["../../../g", "http://a/g"],
  ["../../../../g", "http://a/g"],
  ["/./g", "http://a/g"],
  ["/../g", "http://a/g"],
  ["g.", "http://a/b/c/g."],
  [".g", "http://a/b/c/.g"],
  ["g..", "http://a/b/c/g.."],
  ["..g", "http://a/b/c/..g"],
  ["./../g", "http://a/b/g"],
  ["./g/.", "http://a/b/c/g/"],
  ["g/./h", "http://a/b/c/g/h"],
  ["g/../h", "http://a/b/c/h"],
  ["g;x=1/./y", "http://a/b/c/g;x=1/y"],
  ["g;x=1/../y", "http://a/b/c/y"],
  ["g?y/./x", "http://a/b/c/g?y/./x"],
  ["g?y/../x", "http://a/b/c/g?y/../x"],
  ["http:g", "http:g"],
])("%s", (reference, uri) => {
  expect(resolveUri("http://a/b/c/d;p?q", reference)).toBe(uri);
});

test("other schemes, and normal forms", () => {
  expect(resolveUri("urn:example:a", "urn:example:b")).toBe("urn:example:b");
  expect(resolveUri("http://a", "b")).toBe("http://a/b");
  expect(resolveUri("http://x/", "HTTP://EXAMPLE.test/%7euser/%e5")).toBe("http://example.test/~user/%E5");
  expect(resolveUri("http://x/", "名 前|%zz")).toBe("http://x/%E5%90%8D%20%E5%89%8D%7C%25zz");
  expect(resolveUri("file:///a/b.json", "../../../c.json")).toBe("file:///c.json");
});

test("files and their URIs", () => {
  for (const path of ["a.json", "a b/#c?.json", "名前/%20.json", "x:y.json", "[a].json"])
    expect(filePath(fileUri(path))).toBe(path);
  expect(filePath("https://x.test/a")).toBeUndefined();
});

test("what can be a URI reference", () => {
  for (const good of [
    "",
    "a",
    "#a",
    "../a?b",
    "https://x.test/a#b",
    "urn:a:b",
    "名前",
    "a%20b",
    "@odata",
    "+1",
    "a/b:c",
  ])
    expect(isUriReference(good), good).toBe(true);
  for (const bad of ["a b", "<a>", "a\\b", "%zz", "{a}", "a\nb", "1a:b", ":a", "a|b", "`"])
    expect(isUriReference(bad), bad).toBe(false);
});
