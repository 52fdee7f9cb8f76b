import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** Where pages listen for changes, below the site's base path. */
export const eventsPath = "site-events";

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8", yaml: "application/yaml; charset=utf-8", txt: "text/plain; charset=utf-8",
};

/** Serves a site from memory on this machine alone, and tells open pages when there is a new one. */
export class SiteServer {
  readonly #server: Server;
  readonly #listeners = new Set<ServerResponse>();
  #pages: ReadonlyMap<string, string> = new Map();
  #base = "/";

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

  /** Takes a new site in place of the old one, and has open pages loaded again. */
  show(pages: ReadonlyMap<string, string>, base: string): void {
    const isFirst = this.#pages.size === 0;
    this.#pages = pages;
    this.#base = base;
    if (!isFirst) for (const listener of this.#listeners) listener.write("data: changed\n\n");
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
    if (path === this.#base.slice(0, -1) && path !== "") return redirect(response, this.#base);
    if (!path.startsWith(this.#base)) return path === "/" ? redirect(response, this.#base) : this.#sendMissing(response);
    const file = path.slice(this.#base.length);
    if (file === eventsPath) return this.#addListener(request, response);
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

  #addListener(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    response.write(": listening\n\n");
    this.#listeners.add(response);
    request.on("close", () => this.#listeners.delete(response));
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
