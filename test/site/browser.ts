import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { chromiumComponent } from "../component.ts";

/** Nothing that the browser does by itself may look like something that a page did. */
const quiet = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: chromiumComponent.path, args: quiet });

/** A site on disk, to be opened as files. */
export class SiteOnDisk {
  readonly folder = mkdtempSync(join(tmpdir(), "gen-api-site-"));
  readonly pages: readonly string[];

  constructor(files: ReadonlyMap<string, string>) {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
    this.pages = [...files.keys()].filter((path) => path.endsWith(".html") && path !== "404.html");
  }

  url(path: string): string {
    const [file = "", hash] = path.split("#", 2);
    return `${pathToFileURL(join(this.folder, file)).href}${hash === undefined ? "" : `#${hash}`}`;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A tab without network that remembers everything that should not happen. */
export async function openTab(browser: Browser, options: Parameters<Browser["newContext"]>[0] = {}): Promise<{ page: Page; context: BrowserContext; faults: string[] }> {
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) faults.push(`request: ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning" || message.text().startsWith("violation:")) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("download", () => faults.push("download"));
  await context.addInitScript(`document.addEventListener("securitypolicyviolation", (event) => console.log("violation: " + event.violatedDirective + " " + event.blockedURI));`);
  return { page, context, faults };
}

/** Waits until the interactive reference shows its document. */
export const waitForReference = async (page: Page): Promise<void> => {
  await page.waitForSelector("main h1", { timeout: 60_000 });
  await page.evaluate("new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)))");
};
