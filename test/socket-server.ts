import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { WebSocketServer, type WebSocket } from "ws";

/** A peer of the server, with what it has sent. */
export interface Peer {
  readonly socket: WebSocket;
  /** The target of its request, such as `/ws?token=t`. */
  readonly target: string;
  /** Everything it has sent, parsed. */
  readonly received: unknown[];
  send(message: unknown): void;
}

/** A WebSocket server on loopback whose port stays when it is stopped and started again. */
export class SocketServer {
  readonly peers: Peer[] = [];
  readonly #onMessage: (message: never, peer: Peer) => void;
  readonly #onPeer: (peer: Peer, request: IncomingMessage) => void;
  #http: Server | undefined;
  #sockets: WebSocketServer | undefined;
  #port = 0;

  constructor(onMessage: (message: never, peer: Peer) => void, onPeer: (peer: Peer, request: IncomingMessage) => void) {
    this.#onMessage = onMessage;
    this.#onPeer = onPeer;
  }

  get url(): string {
    return `ws://127.0.0.1:${this.#port}`;
  }

  /** The newest peer. */
  get peer(): Peer {
    const peer = this.peers.at(-1);
    if (peer === undefined) throw new Error("nobody has connected");
    return peer;
  }

  async start(): Promise<void> {
    const http = createServer((_, response) => response.writeHead(404).end());
    const sockets = new WebSocketServer({ server: http });
    sockets.on("connection", (socket, request) => this.#accept(socket, request));
    this.#http = http;
    this.#sockets = sockets;
    await new Promise<void>((resolve) => http.listen(this.#port, "127.0.0.1", resolve));
    this.#port = (http.address() as AddressInfo).port;
  }

  /** Ends at once, as a killed process does. */
  async kill(): Promise<void> {
    for (const socket of this.#sockets?.clients ?? []) socket.terminate();
    this.#sockets?.close();
    this.#http?.closeAllConnections();
    await new Promise((resolve) => (this.#http === undefined ? resolve(undefined) : this.#http.close(resolve)));
    this.#http = undefined;
  }

  #accept(socket: WebSocket, request: IncomingMessage): void {
    const peer: Peer = { socket, target: request.url ?? "", received: [], send: (message) => socket.send(typeof message === "string" ? message : JSON.stringify(message)) };
    this.peers.push(peer);
    socket.on("error", () => {});
    socket.on("message", (data) => {
      const message: unknown = JSON.parse(String(data));
      peer.received.push(message);
      this.#onMessage(message as never, peer);
    });
    this.#onPeer(peer, request);
  }
}

/** A server that ends with the test. */
export async function serveSockets<Message = Record<string, unknown>>(
  onMessage: (message: Message, peer: Peer) => void = () => {},
  onPeer: (peer: Peer, request: IncomingMessage) => void = () => {},
): Promise<SocketServer> {
  const server = new SocketServer(onMessage, onPeer);
  await server.start();
  onTestFinished(() => server.kill());
  return server;
}

/** Waits until something holds. */
export async function until(condition: () => boolean, milliseconds = 5000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`not so after ${milliseconds} ms: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
