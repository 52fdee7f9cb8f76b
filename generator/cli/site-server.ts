import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { liveEvents, liveScript, liveScriptText, printProblemPage } from "../emit/docs/live.ts";

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8", yaml: "application/yaml; charset=utf-8", txt: "text/plain; charset=utf-8", svg: "image/svg+xml; charset=utf-8",
};

/** Serves a site from memory on this machine alone, and tells open pages when there is a new one or none can be made. */
export class SiteServer {
  readonly #server: Server;
  readonly #listeners = new Set<ServerResponse>();
  #pages: ReadonlyMap<string, string> = new Map();
  #base = "/";
  #problems: readonly string[] = [];
  /** Differs from every version of another run of the server, so that pages left open are loaded again. */
  #version = Date.now();

  constructor() {
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  /** Begins to listen on the loopback interface; gives the port. */
  listen(port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(port, "127.0.0.1", () => {
        const address = this.#server.address();
        resolve(typeof address === "object" && address !== null ? address.port : port);
      });
    });
  }

  /** Ends; open pages are let go. */
  close(): Promise<void> {
    for (const listener of this.#listeners) listener.end();
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  /** Takes a new site in place of the old one, and has open pages loaded again if it is another. */
  show(pages: ReadonlyMap<string, string>, base: string): void {
    const isSame = base === this.#base && pages.size === this.#pages.size && [...pages].every(([path, text]) => this.#pages.get(path) === text);
    this.#pages = pages;
    this.#base = base;
    this.#problems = [];
    if (!isSame) this.#version++;
    for (const listener of this.#listeners) this.#tell(listener);
  }

  /** Has open pages show why there is no new site, one text a problem; the old one is served on. */
  report(problems: readonly string[]): void {
    this.#problems = problems;
    for (const listener of this.#listeners) this.#tell(listener);
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "frame-ancestors 'none'");
    response.setHeader("Cache-Control", "no-store");
    // Another site's name that leads to this machine must not read what is here.
    if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(request.headers.host ?? "")) return end(response, 403, "Only this machine may ask.");
    if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405, "There are only pages here.");
    const path = decodePath(request.url ?? "/");
    if (path === undefined) return end(response, 400, "The address cannot be read.");
    if (this.#pages.size === 0 && path !== this.#base + liveEvents) return this.#sendProblems(path, response);
    if (path === this.#base.slice(0, -1) && path !== "") return redirect(response, this.#base);
    if (!path.startsWith(this.#base)) return path === "/" ? redirect(response, this.#base) : this.#sendMissing(response);
    const file = path.slice(this.#base.length);
    if (file === liveEvents) return this.#addListener(request, response);
    this.#send(response, file === "" || file.endsWith("/") ? `${file}index.html` : file);
  }

  #send(response: ServerResponse, file: string): void {
    const text = this.#pages.get(file);
    if (text === undefined) return this.#sendMissing(response);
    response.setHeader("Content-Type", types[file.slice(file.lastIndexOf(".") + 1)] ?? "application/octet-stream");
    response.end(text);
  }

  #sendMissing(response: ServerResponse): void {
    response.statusCode = 404;
    response.setHeader("Content-Type", types["html"]!);
    response.end(this.#pages.get("404.html") ?? "There is no such page.");
  }

  /** While no site could be made yet, there is one page: it says why, and is loaded again when there is a site. */
  #sendProblems(path: string, response: ServerResponse): void {
    if (path === this.#base + liveScript) response.writeHead(200, { "Content-Type": types["js"]! }).end(liveScriptText());
    else response.writeHead(503, { "Content-Type": types["html"]! }).end(printProblemPage(this.#problems, this.#base));
  }

  #addListener(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    if (request.method === "HEAD") return void response.end();
    response.write("retry: 1000\n\n");
    this.#tell(response);
    this.#listeners.add(response);
    request.on("close", () => this.#listeners.delete(response));
  }

  #tell(listener: ServerResponse): void {
    listener.write(`event: site\ndata: ${JSON.stringify({ version: this.#version, problems: this.#problems })}\n\n`);
  }
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0]!);
  } catch {
    return undefined;
  }
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to.split("/").map(encodeURIComponent).join("/") }).end();
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": types["txt"]! }).end(`${text}\n`);
}
