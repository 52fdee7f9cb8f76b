import { describe, expect, it } from "vitest";
import { api } from "./operations-api.ts";
import { typesOfFiles } from "./print-types.ts";

describe("types: operations", () => {
  it("declares what each operation has, and nothing else", async () => {
    expect(await typesOfFiles(api)).toBe(expected);
  });
});

const expected = `export interface Order {
  type: "order";
  /** Read-only. */
  readonly id: string;
  item: string;
  /** Write-only. */
  card?: string;
  parts?: Order[];
}

/** \`Order\` as it is sent: without what only the service sets. */
export interface OrderInput {
  type: "order";
  item: string;
  /** Write-only. */
  card?: string;
  parts?: OrderInput[];
}

/** \`Order\` as it is received: without what is only ever sent. */
export interface OrderOutput {
  type: "order";
  /** Read-only. */
  readonly id: string;
  item: string;
  parts?: OrderOutput[];
}

export interface Problem {
  message: string;
}

// orders.replace: PUT /orders/{order_id}

/** The path parameters of \`orders.replace\`. */
export interface OrdersReplacePath {
  /** The order. */
  order_id: string;
}

/** The query parameters of \`orders.replace\`. */
export interface OrdersReplaceQuery {
  /** Default \`false\`. */
  dry_run?: boolean;
}

/** The header parameters of \`orders.replace\`. */
export interface OrdersReplaceHeaders {
  /** Format \`uuid\`. */
  "X-Trace"?: string;
}

/** The cookie parameters of \`orders.replace\`. */
export interface OrdersReplaceCookies {
  session: string;
}

/** The body of \`orders.replace\`. */
export type OrdersReplaceBody = OrdersReplaceBodies[keyof OrdersReplaceBodies];

/** The body of \`orders.replace\`, by its content type. */
export interface OrdersReplaceBodies {
  "application/json": OrderInput;
  "text/csv": string;
}

/** What \`orders.replace\` answers, by status. */
export interface OrdersReplaceResponses {
  200: OrderOutput;
  202: undefined;
  404: Problem;
  409: Problem;
  422: { fields: string[] };
  default: Problem;
}

/** What \`orders.replace\` answers when it succeeds. */
export type OrdersReplaceResult = OrderOutput | undefined;

/** How \`orders.replace\` fails; \`status\` tells the body. */
export type OrdersReplaceError =
  | { status: 404 | 409; body: Problem }
  | { status: 422; body: { fields: string[] } }
  | { status: number; body: Problem };

// orders.receipt: GET /orders/{order_id}/receipt

/** The path parameters of \`orders.receipt\`. */
export interface OrdersReceiptPath {
  order_id: string;
}

/** What \`orders.receipt\` answers, by status. */
export interface OrdersReceiptResponses {
  200: BlobValue;
}

/** What \`orders.receipt\` answers when it succeeds. */
export type OrdersReceiptResult = BlobValue;

// stock.count

/** The params of \`stock.count\`. */
export interface StockCountParams {
  item: string;
}

/** What \`stock.count\` answers. */
export type StockCountResult = number;

/** How \`stock.count\` fails; \`code\` tells the data. */
export type StockCountError =
  | { code: -32001; message: string; data?: { item: string } }
  | { code: -32002 | -32003; message: string; data?: unknown };

// stock.touch

/** The params of \`stock.touch\`. */
export type StockTouchParams = OrderInput;

// orders: /ws/orders/{order_id}

/** The path parameters of \`orders\`. */
export type OrdersPath = OrdersReplacePath;

/** What the client sends on \`orders\`. */
export type OrdersSend = { type: "watch" };

/** What the client receives on \`orders\`. */
export type OrdersReceive = OrderOutput | { type: "gone" };

/** The payloads of \`orders\`, by the message's name. */
export interface OrdersMessages {
  send: {
    watch: { type: "watch" };
  };
  receive: {
    changed: OrderOutput;
    gone: { type: "gone" };
  };
}

/** Bytes: the platform's \`Blob\` where the compiler knows it, else the part of it that all platforms have. */
type BlobValue = typeof globalThis extends { readonly Blob: { readonly prototype: infer Instance } }
  ? Instance
  : { readonly size: number; readonly type: string; arrayBuffer(): Promise<ArrayBuffer> };`;
