import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumComponent, describeWith } from "../component.ts";
import { launch, openTab, SiteOnDisk, waitForReference } from "./browser.ts";
import { buildSite } from "./build-site.ts";
import { hostileApi } from "./hostile-api.ts";
import { payloads } from "./payloads.ts";

type Element = DefaultTreeAdapterTypes.Element;

function* elementsOf(node: DefaultTreeAdapterTypes.Node): IterableIterator<Element> {
  if ("tagName" in node) yield node;
  for (const child of "childNodes" in node ? node.childNodes : []) yield* elementsOf(child);
}

/** Everything that our pages are made of. */
const tags = new Set(`html head meta title link script body a header button div label input p ul ol li nav main h1 h2 h3 h4 h5 h6 section span code pre details summary strong em s blockquote hr br table thead tbody tr th td noscript small`.split(" "));
const attributes = new Set(`lang data-root charset http-equiv content name rel href src defer class id type aria-controls aria-expanded aria-label aria-describedby aria-current hidden for placeholder autocomplete spellcheck role tabindex data-language open download start`.split(" "));

/** What a page holds that it must not. */
function faultsOf(text: string): string[] {
  const faults: string[] = [];
  for (const { tagName, attrs, childNodes } of elementsOf(parse(text))) {
    if (!tags.has(tagName)) faults.push(`<${tagName}>`);
    for (const { name, value } of attrs) {
      if (!attributes.has(name)) faults.push(`<${tagName} ${name}>`);
      if (name === "href" && tagName === "a" && /^[^/?#]*:/.test(value) && !/^(https?:\/\/|mailto:|\.\/)/i.test(value)) faults.push(`<a href="${value}">`);
      if (name === "href" && value.startsWith("//")) faults.push(`<a href="${value}">`);
      if (name === "src" && !/^(\.\.\/)*assets\/[a-z-]+\.js$/.test(value)) faults.push(`<${tagName} src="${value}">`);
    }
    const isData = attrs.some(({ name, value }) => name === "type" && value === "application/json");
    if (tagName === "script" && !isData && childNodes.length > 0) faults.push("a script in the page");
  }
  return faults;
}

const buildHostile = async (texts: readonly string[], title = texts[0]!): Promise<Map<string, string>> =>
  buildSite([await hostileApi(texts)], { title, guides: [{ path: "docs/guide.md", text: `# ${title}\n\n${texts.join("\n\n")}\n\n## ${title}\n\n${title}` }], referenceScript: () => ({ text: "", license: "" }) });

test("there are 200 payloads and more", () => expect(payloads.length).toBeGreaterThanOrEqual(200));

describe("parse5 finds nothing but our own elements, and only links to the web", () => {
  const chunks = Array.from({ length: 20 }, (_, index) => payloads.filter((_payload, at) => at % 20 === index));
  test.each(chunks.map((chunk, index) => [index, chunk] as const))("payloads %i", async (_index, chunk) => {
    const found: string[] = [];
    for (const payload of chunk) {
      const files = await buildHostile([payload]);
      expect(files.size).toBeGreaterThan(10);
      for (const [path, text] of files) if (path.endsWith(".html")) found.push(...faultsOf(text).map((fault) => `${JSON.stringify(payload)} in ${path}: ${fault}`));
    }
    expect(found).toEqual([]);
  });

  test("the judge finds what is wrong", () => {
    expect(faultsOf(`<p onclick="x">`)).toEqual(["<p onclick>"]);
    expect(faultsOf(`<iframe></iframe>`)).toEqual(["<iframe>"]);
    expect(faultsOf(`<a href="javascript:x">y</a>`)).toEqual([`<a href="javascript:x">`]);
    expect(faultsOf(`<script>x</script>`)).toEqual(["a script in the page"]);
  });

  test("the text stays the text", async () => {
    const files = await buildHostile([`<b>"bold" & 'brave'</b>`]);
    expect(files.get("index.html")).toContain("&lt;b&gt;&quot;bold&quot; &amp; &#39;brave&#39;&lt;/b&gt;");
  });

  test("names of files stay in the site and are taken by every system", async () => {
    const files = await buildHostile(payloads);
    for (const path of files.keys()) expect(path).toMatch(/^([^/\\:*?"<>|\p{Cc}]+\/)*[^/\\:*?"<>|\p{Cc}]+$/u);
    expect([...files.keys()].filter((path) => path.split("/").some((name) => /^\.{1,2}$/.test(name)))).toEqual([]);
    expect(new Set([...files.keys()].map((path) => path.toLowerCase())).size).toBe(files.size);
  });
});

describeWith(chromiumComponent, "in the browser nothing runs", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => browser?.close());

  const stub = `globalThis.hits = 0; globalThis.hit = () => { globalThis.hits++; };`;

  test.each(["with the policy", "without it"])("on our own pages, %s", async (mode) => {
    const files = await buildHostile(payloads, "Hostile");
    const changed = mode === "without it" ? new Map([...files].map(([path, text]) => [path, text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")])) : files;
    const site = new SiteOnDisk(changed);
    const { page, context, faults } = await openTab(browser);
    await context.addInitScript(stub);
    const found: string[] = [];
    for (const path of site.pages.filter((each) => !/\/reference(\.html|\/)/.test(each))) {
      await page.goto(site.url(path));
      await page.evaluate(`for (const each of document.querySelectorAll("details")) each.open = true; for (const each of document.querySelectorAll("main *")) { each.dispatchEvent(new MouseEvent("mouseover", { bubbles: true })); each.focus?.(); }`);
      if ((await page.evaluate("globalThis.hits")) !== 0) found.push(`${path}: something ran`);
      if (page.frames().length > 1) found.push(`${path}: a frame`);
      found.push(...faults.splice(0).map((fault) => `${path}: ${fault}`));
    }
    await page.goto(site.url("index.html"));
    await page.fill("#search", "script");
    await page.locator(".results a").first().waitFor();
    expect(await page.evaluate("globalThis.hits")).toBe(0);
    await context.close();
    site.remove();
    expect(found).toEqual([]);
    expect(site.pages.length).toBeGreaterThan(10);
  }, 120_000);

  test("in the interactive reference", async () => {
    const api = await hostileApi(payloads.filter((payload) => /script|hit|evil/.test(payload)).slice(0, 60));
    const site = new SiteOnDisk(await buildSite([api]));
    const { page, context, faults } = await openTab(browser);
    await context.addInitScript(stub);
    // A long document is shown by tags; all of its operations have one here.
    const path = site.pages.find((each) => each.startsWith("hostile/reference/")) ?? "hostile/reference.html";
    await page.goto(site.url(path));
    expect(await page.locator("script[src$='scalar.js']").count()).toBe(1);
    await waitForReference(page);
    for (let step = 0; step < 25; step++) {
      await page.mouse.wheel(0, 3_000);
      await page.evaluate("new Promise((resolve) => setTimeout(resolve, 50))");
    }
    expect(await page.evaluate("globalThis.hits")).toBe(0);
    expect(page.frames()).toHaveLength(1);
    expect(await page.evaluate(`[...document.querySelectorAll("a[href]")].map((each) => each.getAttribute("href")).filter((href) => /^\\s*(javascript|vbscript|data|file|blob):/i.test(href))`)).toEqual([]);
    expect(faults.filter((fault) => fault.startsWith("request") || fault.startsWith("dialog"))).toEqual([]);
    await context.close();
    site.remove();
  }, 180_000);
});
