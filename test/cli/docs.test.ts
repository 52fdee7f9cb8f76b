import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect, createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { chromiumComponent, describeWith } from "../component.ts";
import { launch } from "../site/browser.ts";
import { DocsServer, listen } from "./docs-server.ts";
import { genApi, makeProject, readTree } from "./gen-api.ts";

/** Every file of a folder as text, byte for byte. */
const textsOf = (folder: string): Record<string, string> => Object.fromEntries(Object.entries(readTree(folder)).map(([path, bytes]) => [path, bytes.toString("latin1")]));

const definition = (title: string): string => `info: { title: ${title}, version: 1.0.0 }
components:
  schemas:
    Loaf: { type: object, required: [weight], properties: { weight: { type: number, description: In grams. } } }
paths:
  /loaves:
    get: { operationId: loaves.list, responses: { "200": { description: All. } } }
`;

const files = {
  "gen-api.config.yaml": "apis:\n  bakery:\n    definition: schemas/api.yaml\n    targets: [docs]\nsite:\n  title: The bakery\n  base: /bakery/\n  guides: docs/*.md\n",
  "schemas/api.yaml": definition("Bakery"),
  "docs/start.md": "# Start\n\nBake.\n",
};

/** An answer to a request whose path and headers go out exactly as they are written. */
function ask(port: number, path: string, headers: Record<string, string> = {}, method = "GET"): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: "127.0.0.1", path, method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk)).on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on("error", reject).end();
  });
}

describe("gen-api docs", () => {
  test("serves the site below its base, and the page for wrong addresses", async () => {
    const { url, port } = await DocsServer.start(makeProject(files));
    expect(url).toBe(`http://localhost:${port}/bakery/`);
    const home = await fetch(url);
    expect(home.status).toBe(200);
    expect(home.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(home.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await home.text()).toContain("<title>The bakery</title>");
    expect((await fetch(`${url}bakery/openapi.json`)).headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect((await fetch(`${url}guides/start.html`)).status).toBe(200);
    expect((await fetch(`${url}bakery/`)).status).toBe(200);
    for (const path of ["/", "/bakery"]) expect((await ask(port, path)).headers["location"]).toBe("/bakery/");
    for (const path of ["nowhere", "bakery/nowhere.html", "../secret"]) {
      const missing = await ask(port, `/bakery/${path}`);
      expect(missing.status).toBe(404);
      expect(missing.text).toContain("There is no such page");
      expect(missing.text).toContain('href="/bakery/"');
    }
    expect((await ask(port, "/bakery/", {}, "HEAD")).status).toBe(200);
    expect((await ask(port, "/bakery/", {}, "POST")).status).toBe(405);
  });

  test("answers nobody but this machine", async () => {
    const { port } = await DocsServer.start(makeProject(files));
    for (const host of ["localhost", `localhost:${port}`, "127.0.0.1:80", "[::1]:4400", "LOCALHOST"]) expect((await ask(port, "/bakery/", { Host: host })).status, host).toBe(200);
    for (const host of ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", `evil.example:${port}`, "localhost:80@evil.example", "10.0.0.1"]) {
      const refused = await ask(port, "/bakery/", { Host: host });
      expect(refused.status, host).toBe(403);
      expect(refused.text).not.toContain("bakery");
      expect((await ask(port, "/bakery/site-events", { Host: host })).status).toBe(403);
    }
    const others = Object.values(networkInterfaces()).flatMap((each) => each ?? []).filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of others) {
      const outcome = await new Promise((resolve) => connect({ port, host: address }).on("connect", () => resolve("connected")).on("error", (error: NodeJS.ErrnoException) => resolve(error.code)));
      expect(outcome).toBe("ECONNREFUSED");
    }
  });

  test("gives out nothing but pages, however the path is written", async () => {
    const folder = makeProject({ ...files, "secret.txt": "the secret", "docs/secret.txt": "the secret" });
    const { port } = await DocsServer.start(folder);
    const climbs = ["..", "%2e%2e", "%2E.", ".%2e", "..%00", "%252e%252e", "..%5c", "..\\", "....//", "%c0%ae%c0%ae", "..;"];
    const paths = climbs.flatMap((climb) => [`/bakery/${climb}/secret.txt`, `/bakery/${climb}%2fsecret.txt`, `/${climb}/secret.txt`, `/bakery/bakery/${climb}/${climb}/secret.txt`]);
    for (const path of [...paths, "//secret.txt", `/bakery/${folder}/secret.txt`, "/bakery//etc/passwd", "/bakery/__proto__", "/bakery/constructor", "http://evil.example/secret.txt", "*"]) {
      const { status, text } = await ask(port, path);
      expect([400, 404], path).toContain(status);
      expect(text).not.toContain("the secret");
    }
    expect((await ask(port, "/bakery/%ff")).status).toBe(400);
  });

  test("tells open pages of a new site, of a broken input and of its repair", async () => {
    const folder = makeProject(files);
    const server = await DocsServer.start(folder);
    const news = listen(server.url);
    const { value: first } = await news.next();
    expect(first.problems).toEqual([]);
    writeFileSync(join(folder, "schemas/api.yaml"), definition("Bread"));
    let { value } = await news.next();
    expect(value.version).not.toBe(first.version);
    expect(await (await fetch(server.url)).text()).toContain("Bread");

    writeFileSync(join(folder, "schemas/api.yaml"), definition("Cake").replace("type: number", "type: numbr"));
    const broken = (await news.next()).value;
    expect(broken.version).toBe(value.version);
    expect(broken.problems.join()).toMatch(/^schemas\/api\.yaml:4:\d+: .*numbr/);
    expect(server.printed).toMatch(/schemas\/api\.yaml:4:\d+: error: .*numbr/);
    expect(await (await fetch(server.url)).text()).toContain("Bread");
    expect((await listen(server.url).next()).value.problems).toEqual(broken.problems);

    writeFileSync(join(folder, "schemas/api.yaml"), definition("Cake"));
    value = (await news.next()).value;
    expect(value.problems).toEqual([]);
    expect(await (await fetch(server.url)).text()).toContain("Cake");

    writeFileSync(join(folder, "docs/more.md"), "# More\n");
    await news.next();
    expect(await (await fetch(`${server.url}guides/more.html`)).text()).toContain("More");
  });

  test("says what is wrong where there was no site yet, and shows the site when there is one", async () => {
    const folder = makeProject({ ...files, "schemas/api.yaml": definition("<b>Bakery").replace("type: number", "type: <img>") });
    const { url, port } = await DocsServer.start(folder);
    expect(url).toBe(`http://localhost:${port}/`);
    const page = await ask(port, "/any/page.html");
    expect(page.status).toBe(503);
    expect(page.text).toContain("schemas/api.yaml:4:");
    expect(page.text).toContain("&lt;img&gt;");
    expect(page.text).not.toContain("<img>");
    expect((await fetch(`${url}assets/live.js`)).headers.get("content-type")).toContain("javascript");
    const news = listen(url);
    await news.next();
    writeFileSync(join(folder, "schemas/api.yaml"), definition("Bakery"));
    expect((await news.next()).value.problems).toEqual([]);
    expect(await (await fetch(`http://localhost:${port}/bakery/`)).text()).toContain("The bakery");
  });

  test.each(["SIGINT", "SIGTERM"] as const)("%s ends it, and that is no failure, whoever is listening", async (signal) => {
    const server = await DocsServer.start(makeProject(files));
    await listen(server.url).next();
    expect(await server.stop(signal)).toBe(0);
    await expect(fetch(server.url)).rejects.toThrow("fetch failed");
  });

  test("says that a port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as { port: number };
    const { code, stderr } = genApi(makeProject(files), "docs", "--port", String(port));
    expect(stderr).toBe(`gen-api: The port ${port} cannot be used (EADDRINUSE): choose another with --port.\n`);
    expect(code).toBe(2);
  });

  test("ends when the call makes no sense", () => {
    const { code, stderr } = genApi(makeProject(files), "docs", "--port", "0", "--api", "bakry");
    expect(stderr).toBe('gen-api: There is no API "bakry". Did you mean "bakery"?\n');
    expect(code).toBe(2);
  });

  test.each(["-1", "65536", "http", "1e3", ""])("refuses %j as a port", (port) => {
    const { code, stderr } = genApi(makeProject(files), "docs", `--port=${port}`);
    expect(stderr).toContain("A port is a number from 0 to 65535.");
    expect(code).toBe(2);
  });

  describeWith(chromiumComponent, "in a browser", () => {
    test("an open page shows a change, what is wrong, and the repair, without being touched", async () => {
      const folder = makeProject(files);
      const server = await DocsServer.start(folder);
      const browser = await launch();
      onTestFinished(() => browser.close());
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("console", (message) => { if (message.type() === "error") faults.push(message.text()); });
      await page.goto(`${server.url}bakery/`);
      await page.getByRole("heading", { level: 1, name: "Bakery" }).waitFor();
      writeFileSync(join(folder, "schemas/api.yaml"), definition("Bread"));
      await page.getByRole("heading", { level: 1, name: "Bread" }).waitFor();
      writeFileSync(join(folder, "schemas/api.yaml"), definition("Cake").replace("type: number", "type: <img>"));
      const alert = page.getByRole("alert");
      await alert.waitFor();
      expect(await alert.innerText()).toContain("schemas/api.yaml:4:");
      expect(await alert.locator("img").count()).toBe(0);
      expect(await page.getByRole("heading", { level: 1, name: "Bread" }).isVisible()).toBe(true);
      writeFileSync(join(folder, "schemas/api.yaml"), definition("Cake"));
      await page.getByRole("heading", { level: 1, name: "Cake" }).waitFor();
      expect(await page.getByRole("alert").count()).toBe(0);
      expect(faults).toEqual([]);
    }, 60_000);
  });
});

describe("gen-api docs --build", () => {
  test("writes the whole site, and nothing a second time", () => {
    const folder = makeProject(files);
    expect(genApi(folder, "docs", "--build", "public")).toMatchObject({ code: 0, stdout: expect.stringMatching(/^✓ The site is in public · /) as string });
    const tree = textsOf(join(folder, "public"));
    for (const path of ["index.html", "404.html", "bakery/index.html", "bakery/reference.html", "guides/start.html", "assets/scalar.js", "assets/scalar.LICENSE.txt", "bakery/openapi.json"]) expect(Object.keys(tree)).toContain(path);
    expect(Object.keys(tree)).not.toContain("assets/live.js");
    expect(tree["404.html"]).toContain('href="/bakery/"');
    expect(tree["index.html"]).toContain("<title>The bakery</title>");
    expect(genApi(folder, "docs", "--build", "public").stdout).toMatch(/^✓ Nothing has changed/);
    expect(textsOf(join(folder, "public"))).toEqual(tree);
  });

  test("writes nothing at all when the input is wrong, or when a file of somebody else is in the way", () => {
    const folder = makeProject(files);
    genApi(folder, "docs", "--build", "public");
    const tree = textsOf(join(folder, "public"));
    writeFileSync(join(folder, "schemas/api.yaml"), definition("Cake").replace("type: number", "type: numbr"));
    expect(genApi(folder, "docs", "--build", "public").code).toBe(1);
    expect(textsOf(join(folder, "public"))).toEqual(tree);

    writeFileSync(join(folder, "schemas/api.yaml"), definition("Cake"));
    writeFileSync(join(folder, "docs/more.md"), "# More\n");
    writeFileSync(join(folder, "public/guides/more.html"), "mine");
    const { code, stdout } = genApi(folder, "docs", "--build", "public");
    expect(stdout).toContain('public/guides/more.html: error: "public/guides/more.html" is to be generated, but a file that gen-api did not make stands there; nothing is written. [foreign-file-in-the-way]');
    expect(code).toBe(1);
    expect(textsOf(join(folder, "public"))).toEqual({ ...tree, "guides/more.html": "mine" });
  });

  test("takes no folder that is full of other things, but one with what servers of pages need", () => {
    const folder = makeProject({ ...files, "photos/cat.jpg": "cat", "pages/CNAME": "bakery.example\n", "pages/.nojekyll": "" });
    const { code, stdout } = genApi(folder, "docs", "--build", "photos");
    expect(stdout).toContain('photos: error: "photos" cannot be an output folder: it holds "cat.jpg", which gen-api did not make. [output-folder-refused]');
    expect(code).toBe(1);
    expect(Object.keys(textsOf(join(folder, "photos")))).toEqual(["cat.jpg"]);
    expect(genApi(folder, "docs", "--build", "pages").code).toBe(0);
    expect(readFileSync(join(folder, "pages/CNAME"), "utf8")).toBe("bakery.example\n");
  });

  test.each([
    [".", '"." is the project\'s folder, or holds it'],
    ["..", '".." is the project\'s folder, or holds it'],
    ["schemas", 'it holds "schemas/api.yaml", an input'],
    ["docs", 'it holds "docs/start.md", an input'],
    ["generated", 'The output folder "generated" overlaps with "generated/bakery" of the API "bakery".'],
    ["generated/bakery/site", 'The output folder "generated/bakery/site" overlaps with "generated/bakery" of the API "bakery".'],
    [".git/site", '".git" belongs to another tool'],
  ])("refuses the folder %s", (build, message) => {
    const folder = makeProject(files);
    const before = textsOf(folder);
    const { code, stdout, stderr } = genApi(folder, "docs", "--build", build);
    expect(stdout + stderr).toContain(message);
    expect(code).toBeGreaterThan(0);
    expect(textsOf(folder)).toEqual(before);
  });

  test("refuses a folder whose files the next run would take for schemas", () => {
    const folder = makeProject({ ...files, "gen-api.config.yaml": "apis:\n  bakery:\n    schemas: schemas/**/*.json\n", "schemas/loaf.json": "{}" });
    expect(genApi(folder, "docs", "--build", "schemas/site").stdout).toContain('"schemas/site" cannot be an output folder: "schemas/**/*.json" would take its files for inputs.');
    expect(genApi(folder, "docs", "--build", "public").code).toBe(0);
  });

  test("the folder of the configuration is looked at in the same way, with its place", () => {
    const configured = (output: string): string => `${files["gen-api.config.yaml"]}  output: ${output}\n`;
    const folder = makeProject({ ...files, "gen-api.config.yaml": configured("docs") });
    expect(genApi(folder).stdout).toContain('gen-api.config.yaml:9:11: error: "docs" cannot be an output folder: it holds "docs/start.md", an input. [output-folder-refused]');
    writeFileSync(join(folder, "gen-api.config.yaml"), configured("pages"));
    expect(genApi(folder).code).toBe(0);
    expect(Object.keys(textsOf(join(folder, "pages")))).toContain("index.html");
  });

  test("may lie outside the project", () => {
    const folder = makeProject(Object.fromEntries(Object.entries(files).map(([path, text]) => [`project/${path}`, text])));
    mkdirSync(join(folder, "empty"));
    expect(genApi(join(folder, "project"), "docs", "--build", "../empty").code).toBe(0);
    expect(Object.keys(textsOf(join(folder, "empty")))).toContain("index.html");
  });
});
