import { expect, test } from "vitest";
import { checkDocs, fence, shop } from "./check-docs.ts";

test("a block that lists events or errors, both ways", async () => {
  const { examples, messages } = await checkDocs([
    fence('{ "events": { "item.added": "An item", "item.sold": "Sold", "item.vanished": "?" } }'),
    fence('{ "NOT_FOUND": 404, "SOLD_OUT": 410, "OTHER": 500 }'),
    fence('["item.added", "item.sold", "item.gone"]', "json catalog=events"),
    fence('[{ "code": "NOT_FOUND" }, { "code": "SOLD_OUT" }]', "json catalog=errors"),
  ].join("\n"));
  expect(examples).toEqual([
    "catalogue catalogue the events of shop", "catalogue catalogue the errors of shop", "catalogue annotation the events of shop", "catalogue annotation the errors of shop",
  ]);
  expect(messages).toEqual([
    "doc.md:2:1 warning catalogue-entry-missing: This catalogue lacks 1 event of the API: item.gone.",
    'doc.md:2:61 warning catalogue-entry-unknown: The API has no event "item.vanished".',
    'doc.md:6:21 warning catalogue-entry-differs: The error "SOLD_OUT" is 410 here, and 409 or -32000 in the API.',
    'doc.md:6:38 warning catalogue-entry-unknown: The API has no error "OTHER".',
  ]);
});

test("lists and tables in prose: events, error codes, methods, values, patterns", async () => {
  const { messages } = await checkDocs(`# Reference

- \`item.added\`: new
- \`item.sold\`: sold
- \`item.soldd\`: twice

Standard errors:

- \`-32700\`: Parse error
- \`-32600\`: Invalid request

Errors:

| Error | Status |
|---|---|
| \`NOT_FOUND\` | 404 |
| \`SOLD_OUT\` | 410 |
| \`GONE\` | 1 |

| Method | |
|---|---|
| \`item.rename\` | a |
| \`item.count\` | b |
| \`item.cuont\` | c |

## Item state

- \`draft\`
- \`live\`
- \`solt\`

## IDs

| Resource | Pattern | Example |
|---|---|---|
| Item | \`itm_[a-z0-9]{4}\` | \`itm_ab\` |
| Cart | \`crt_[a-z0-9]{4}\` | \`crt_abcd\` |

## Unrelated

- \`npm install\`
- \`npm test\`
`, { api: shop.replace("extra: { type: object }", 'extra: { type: object }\n        owner: { type: string, pattern: "^usr_[a-z0-9]{4}$" }') });
  expect(messages).toEqual([
    'doc.md:3:3 warning catalogue-entry-missing: This catalogue lacks 1 event of the API: item.gone.',
    'doc.md:5:4 warning catalogue-entry-unknown: The API has no event "item.soldd". | Did you mean "item.sold"?',
    'doc.md:17:4 warning catalogue-entry-differs: The error "SOLD_OUT" is 410 here, and 409 or -32000 in the API.',
    'doc.md:18:4 warning catalogue-entry-unknown: The API has no error "GONE".',
    'doc.md:24:4 warning catalogue-entry-unknown: The API has no method "item.cuont". | Did you mean "item.count"?',
    'doc.md:28:3 warning catalogue-entry-missing: This catalogue lacks 1 value of Item.state of the API: sold.',
    'doc.md:30:4 warning catalogue-entry-unknown: The API has no value of Item.state "solt". | Did you mean "sold"?',
    'doc.md:34:3 warning catalogue-entry-missing: This catalogue lacks 1 pattern of the API: usr_[a-z0-9]{4}.',
    'doc.md:36:30 warning catalogue-entry-differs: The example "itm_ab" is listed here, and refused by the pattern itm_[a-z0-9]{4} in the API.',
    'doc.md:37:10 warning catalogue-entry-unknown: The API has no pattern "crt_[a-z0-9]{4}". | Did you mean "itm_[a-z0-9]{4}"?',
  ]);
});

test("a name in a list of events that is none", async () => {
  const { messages } = await checkDocs(fence('{ "id": "itm_abcd", "name": "x", "tags": ["item.added", "item.*", "item.solds"] }', "json schema=Item"));
  expect(messages).toEqual(['doc.md:2:67 warning event-not-in-catalogue: "item.solds" is not a documented event. | Did you mean "item.sold"?']);
});
