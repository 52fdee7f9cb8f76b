import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** One request as the server saw it. */
export interface SeenRequest {
  /** Method and target, such as `GET /items?limit=2`. */
  readonly line: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  readonly bytes: Buffer;
}

/** What the server answers; headers without a content type get `application/json`. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

type Handler = (request: SeenRequest, response: ServerResponse) => Answer | undefined | Promise<Answer | undefined>;

/** A server on loopback that ends with the test. A handler that gives nothing has answered itself, or never will. */
export async function serve(handler: Handler): Promise<{ readonly url: string; readonly seen: SeenRequest[] }> {
  const seen: SeenRequest[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("error", () => {});
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const bytes = Buffer.concat(chunks);
      const request = { line: `${incoming.method} ${incoming.url}`, headers: incoming.headers, body: bytes.toString("utf8"), bytes };
      seen.push(request);
      void Promise.resolve(handler(request, response)).then((answer) => answer && write(response, answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

function write(response: ServerResponse, { status = 200, headers = {}, body }: Answer): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const bytes = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(bytes);
}
