import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ApiModel } from "../../generator/model/api-model.ts";
import { chromiumComponent, describeWith } from "../component.ts";
import { launch, openTab, SiteOnDisk, waitForReference } from "./browser.ts";
import { buildProjectSite, projectApis } from "./project-sites.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let apis: ApiModel[];
let site: SiteOnDisk;
let browser: Browser;

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** The serious and critical findings of axe on the open page. */
async function findingsOf(page: Page, options: object = {}): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as { violations: Finding[] };
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${String(target[0])}: ${failureSummary?.split("\n").at(-1)?.trim() ?? ""}`));
}

describeWith(chromiumComponent, "the site of this repository's APIs, opened as files without network", () => {
  beforeAll(async () => {
    apis = await projectApis();
    site = new SiteOnDisk(await buildProjectSite(apis));
    browser = await launch();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    site?.remove();
  });

  test("every page opens without a request, a report of the policy or a message on the console", async () => {
    const { page, context, faults } = await openTab(browser);
    const found: string[] = [];
    for (const path of site.pages) {
      await page.goto(site.url(path), { waitUntil: "load" });
      if (path.endsWith("/reference.html")) await waitForReference(page);
      found.push(...faults.splice(0).map((fault) => `${path}: ${fault}`));
      if ((await page.locator("h1").count()) === 0) found.push(`${path}: no heading`);
    }
    await context.close();
    expect(found).toEqual([]);
    expect(site.pages.length).toBeGreaterThan(50);
  }, 300_000);

  test("the name of every operation, method and event stands in the document", async () => {
    const { page, context } = await openTab(browser);
    const missing: string[] = [];
    for (const api of apis) {
      const names = new Set<string>();
      for (const path of site.pages.filter((each) => each.startsWith(`${api.name}/`) && !each.endsWith("/index.html") && !each.endsWith("/reference.html"))) {
        await page.goto(site.url(path));
        for (const name of (await page.evaluate(`[...document.querySelectorAll(".operation-name, .entry > h2")].map((each) => each.firstChild.textContent.trim())`)) as string[]) names.add(name);
      }
      const wanted = api.operations.flatMap((operation) => [operation.kind === "rpc" ? operation.method : operation.id, ...(operation.kind === "event" ? operation.messages.flatMap(({ name, type }) => [name, type ?? name]) : [])]);
      expect(wanted.length).toBeGreaterThan(5);
      missing.push(...wanted.filter((name) => !names.has(name)).map((name) => `${api.name}: ${name}`));
    }
    await context.close();
    expect(missing).toEqual([]);
  }, 300_000);

  test.each([
    ["workspaces.create", "aintandem", "operation"],
    ["pm.createTask", "a2a", "method"],
    ["task_updated", "a2a", "event"],
    ["RESOURCE_NOT_FOUND", "aintandem", "error"],
    ["WorkspaceConfig", "aintandem", "schema"],
    ["Checking examples", "guides", "guide"],
  ])("search finds %s, and leads there by the keyboard", async (query, folder, kind) => {
    const { page, context, faults } = await openTab(browser);
    await page.goto(site.url("map/index.html"));
    await page.keyboard.press("/");
    await page.keyboard.type(query);
    const first = page.locator(".results a").first();
    await first.waitFor();
    expect(await first.innerText()).toContain(kind);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname.includes(`/${folder}/`));
    const target = await page.evaluate(`document.getElementById(decodeURIComponent(location.hash.slice(1)))?.textContent ?? ""`);
    expect(String(target).toLowerCase()).toContain(query.toLowerCase());
    await context.close();
    expect(faults).toEqual([]);
  });

  test("every link of the site leads to a place that is there", async () => {
    const { page, context } = await openTab(browser, { javaScriptEnabled: true });
    const targets = new Map<string, string>();
    const ids = new Map<string, Set<string>>();
    for (const path of site.pages.filter((each) => !each.endsWith("/reference.html"))) {
      await page.goto(site.url(path));
      const { links, anchors } = (await page.evaluate(`({ links: [...document.querySelectorAll("a[href]")].map((each) => each.href), anchors: [...document.querySelectorAll("[id]")].map((each) => each.id) })`)) as { links: string[]; anchors: string[] };
      ids.set(site.url(path), new Set(anchors));
      expect(anchors.length, `${path}: an id is there twice`).toBe(new Set(anchors).size);
      for (const link of links) if (link.startsWith("file:")) targets.set(link, path);
    }
    await context.close();
    const broken = [...targets].filter(([link]) => {
      const [file = "", hash] = link.split("#", 2);
      const known = ids.get(file);
      if (hash !== undefined && known !== undefined) return !known.has(decodeURIComponent(hash));
      return known === undefined && !/\/(reference\.html|[^/]+\.(json|yaml))$/.test(file);
    });
    expect(broken).toEqual([]);
    expect(targets.size).toBeGreaterThan(500);
  }, 300_000);

  test.each([
    "aintandem/http-workspaces.html#operation-workspaces.create", "a2a/methods-pm.html#method-pm.createTask", "aintandem/errors.html#error-RESOURCE_NOT_FOUND",
  ])("the deep link %s lands", async (path) => {
    const { page, context } = await openTab(browser);
    await page.goto(site.url(path));
    const top = await page.evaluate(`document.getElementById(decodeURIComponent(location.hash.slice(1))).getBoundingClientRect().top`);
    expect(Number(top)).toBeGreaterThanOrEqual(0);
    expect(Number(top)).toBeLessThan(300);
    await context.close();
  });

  describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
    test("axe finds nothing serious on our own pages", async () => {
      const { page, context } = await openTab(browser, { colorScheme });
      const kinds = new Map(site.pages.filter((path) => !path.endsWith("/reference.html")).map((path) => [path.replace(/-?\d*\.html$/, "").replace(/^(?!guides)[^/]+\//, "").replace(/^(http|methods|events)-.*/, "$1"), path]));
      const found: string[] = [];
      for (const path of kinds.values()) {
        await page.goto(site.url(path));
        await page.evaluate(`for (const each of document.querySelectorAll("details")) each.open = true`);
        found.push(...(await findingsOf(page)).map((finding) => `${path}: ${finding}`));
      }
      await context.close();
      expect(found).toEqual([]);
    }, 300_000);

    test("the interactive reference has the contrast that it needs", async () => {
      const { page, context } = await openTab(browser, { colorScheme, viewport: { width: 1280, height: 1000 } });
      await page.goto(site.url("agent-comm/reference.html"));
      await waitForReference(page);
      const found = await findingsOf(page, { runOnly: ["color-contrast"] });
      await context.close();
      expect(found).toEqual([]);
    }, 120_000);
  });

  test("the keyboard alone reaches every link, button and fold of a page", async () => {
    const { page, context } = await openTab(browser, { viewport: { width: 1280, height: 900 } });
    await page.goto(site.url("agent-comm/http-tasks.html"));
    await page.evaluate(`for (const each of document.querySelectorAll("details")) each.open = true`);
    const wanted = Number(await page.evaluate(`[...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")].filter((each) => each.checkVisibility()).length`));
    const seen = new Set<number>();
    await page.evaluate(`globalThis.numbers = new Map(); document.body.focus();`);
    for (let step = 0; step < wanted + 5; step++) {
      await page.keyboard.press("Tab");
      seen.add(Number(await page.evaluate(`(() => { const each = document.activeElement; if (each === document.body) return -1; if (!numbers.has(each)) numbers.set(each, numbers.size); return numbers.get(each); })()`)));
    }
    seen.delete(-1);
    expect(seen.size).toBe(wanted);
    await context.close();
  }, 120_000);

  test("the keyboard alone folds and unfolds, copies, changes the colours, and opens and closes the menu of a phone", async () => {
    const { page, context, faults } = await openTab(browser, { viewport: { width: 390, height: 844 }, colorScheme: "light" });
    await page.goto(site.url("agent-comm/http-tasks.html"));
    const press = async (selector: string, key: string): Promise<void> => {
      for (let step = 0; step < 200; step++) {
        await page.keyboard.press("Tab");
        if ((await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) === true) return page.keyboard.press(key);
      }
      throw new Error(`${selector} is not reached`);
    };
    await press(".menu-button", "Enter");
    expect(await page.locator("#menu").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.locator("#menu").isVisible()).toBe(false);
    expect(await page.evaluate(`document.activeElement.className`)).toBe("menu-button");
    await press(".theme-button", "Space");
    expect(await page.evaluate(`document.documentElement.dataset.theme`)).toBe("dark");
    await press(".call > summary", "Enter");
    expect(await page.locator(".call").first().getAttribute("open")).toBeNull();
    await page.keyboard.press("Enter");
    expect(await page.locator(".call").first().getAttribute("open")).not.toBeNull();
    // The button says what became of the copy, later than the key and only for a moment: every text it takes is noted.
    await page.evaluate(`globalThis.said = []; new MutationObserver(() => said.push(document.querySelector(".copy").textContent)).observe(document.querySelector(".copy"), { childList: true, characterData: true, subtree: true })`);
    await press(".copy", "Enter");
    await page.waitForFunction(`said.some((text) => text === "Copied" || text === "Press Ctrl+C")`);
    await context.close();
    expect(faults).toEqual([]);
  }, 60_000);

  test("the first stop is a way past the navigation", async () => {
    const { page, context } = await openTab(browser);
    await page.goto(site.url("index.html"));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(`document.activeElement.id`)).toBe("main");
    await context.close();
  });

  test("a phone shows no page wider than itself, and its menu opens", async () => {
    const { page, context } = await openTab(browser, { viewport: { width: 360, height: 740 } });
    const wide: string[] = [];
    for (const path of site.pages.filter((each) => !each.endsWith("/reference.html"))) {
      await page.goto(site.url(path));
      if (Number(await page.evaluate(`document.documentElement.scrollWidth`)) > 360) wide.push(path);
    }
    expect(wide).toEqual([]);
    await page.getByRole("button", { name: "Menu" }).click();
    expect(await page.locator("#menu").isVisible()).toBe(true);
    await context.close();
  }, 300_000);

  test("without scripts everything can be read, and on paper everything is unfolded", async () => {
    const { page, context } = await openTab(browser, { javaScriptEnabled: false, viewport: { width: 1000, height: 800 } });
    await page.goto(site.url("agent-comm/http-tasks.html"));
    expect(await page.locator("main").innerText()).toContain("TypeScript");
    expect(await page.locator("#menu").isVisible()).toBe(true);
    await context.close();
    const other = await openTab(browser);
    await other.page.goto(site.url("agent-comm/http-tasks.html"));
    await other.page.evaluate(`dispatchEvent(new Event("beforeprint"))`);
    expect(await other.page.locator("details:not([open])").count()).toBe(0);
    await other.page.emulateMedia({ media: "print" });
    expect(await other.page.locator("#menu").isVisible()).toBe(false);
    await other.context.close();
  });

  test("the colours can be chosen, and stay", async () => {
    const { page, context } = await openTab(browser, { colorScheme: "light" });
    await page.goto(site.url("index.html"));
    await page.getByRole("button", { name: "Change to dark colours" }).click();
    expect(await page.evaluate(`document.documentElement.dataset.theme`)).toBe("dark");
    await page.goto(site.url("a2a/index.html"));
    expect(await page.evaluate(`document.documentElement.dataset.theme`)).toBe("dark");
    await context.close();
  });
});
