/** An API with something of every kind of operation. */
export const api = {
  "api.yaml": `
info: { title: Shop, version: "1" }
paths:
  /orders/{order_id}:
    parameters:
      - { name: order_id, in: path, required: true, schema: { type: string }, description: The order. }
    put:
      operationId: orders.replace
      parameters:
        - { name: dry_run, in: query, schema: { type: boolean, default: false } }
        - { name: X-Trace, in: header, schema: { type: string, format: uuid } }
        - { name: session, in: cookie, required: true, schema: { type: string } }
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: order.json } }
          text/csv: {}
      responses:
        "200": { description: Replaced., content: { application/json: { schema: { $ref: order.json } } } }
        "202": { description: Accepted. }
        "404": { description: Missing., content: { application/json: { schema: { $ref: problem.json } } } }
        "409": { description: Clash., content: { application/json: { schema: { $ref: problem.json } } } }
        "422": { description: Wrong., content: { application/json: { schema: { type: object, required: [fields], properties: { fields: { type: array, items: { type: string } } } } } } }
        default: { description: Whatever., content: { application/json: { schema: { $ref: problem.json } } } }
  /orders/{order_id}/receipt:
    get:
      operationId: orders.receipt
      parameters: [{ name: order_id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: The receipt., content: { application/pdf: {} } } }
protocol: jsonrpc-2.0
methods:
  stock.count:
    params: { type: object, required: [item], properties: { item: { type: string } } }
    result: { type: integer }
    errors: [UNKNOWN_ITEM, BUSY, TIRED]
  stock.touch: { notification: true, params: { $ref: order.json } }
errors:
  UNKNOWN_ITEM: { code: -32001, message: No such item., data: { type: object, required: [item], properties: { item: { type: string } } } }
  BUSY: { code: -32002, message: Busy. }
  TIRED: { code: -32003, message: Tired. }
channels:
  orders:
    address: /ws/orders/{order_id}
    parameters: { order_id: { schema: { type: string }, description: The order. } }
    send: { watch: { payload: { type: object, required: [type], properties: { type: { const: watch } } } } }
    receive:
      changed: { payload: { $ref: order.json } }
      gone: { payload: { type: object, required: [type], properties: { type: { const: gone } } } }
    discriminator: type
`,
  "order.json": {
    title: "Order",
    type: "object",
    required: ["id", "item", "type"],
    properties: {
      type: { const: "order" },
      id: { type: "string", readOnly: true },
      item: { type: "string" },
      card: { type: "string", writeOnly: true },
      parts: { type: "array", items: { $ref: "order.json" } },
    },
  },
  "problem.json": { title: "Problem", type: "object", required: ["message"], properties: { message: { type: "string" } } },
};
