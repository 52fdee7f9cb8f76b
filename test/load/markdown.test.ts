import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { locate } from "../../generator/source/locate.ts";
import { stringMember } from "../../generator/source/json.ts";
import { loadTexts, tryLoadTexts } from "../load-texts.ts";
import { describeShared, shared } from "../shared.ts";

const markdown = `# Schemas

Some text, and an example that is no schema:

\`\`\`json
{ "name": "…" }
\`\`\`

1. In a list:

   \`\`\`yaml
   $id: https://x.test/user.json
   properties:
     team: { $ref: team.json }
   \`\`\`

> ~~~json
> { "$id": "https://x.test/team.json",
>   "properties": { "lead": { "$ref": "user.json" } } }
> ~~~
`;

test("fenced blocks with an identifier are schemas, in lists and quotes as well, with their places", async () => {
  const { namedSchemas, graph } = await loadTexts({ "docs/schemas.md": markdown });
  expect(namedSchemas.map(({ id }) => id)).toEqual(["https://x.test/user.json#", "https://x.test/team.json#"]);
  const places = namedSchemas.map(({ location }) => locate({ ...location, part: "key" } as typeof location)!);
  expect(places.map(({ line, column }) => [line, column])).toEqual([
    [12, 4],
    [18, 3],
  ]);
  expect([...graph.references.values()].flat().map(({ target }) => target)).toEqual([namedSchemas[1], namedSchemas[0]]);
});

test("a broken block that mentions an identifier is a broken schema, others are none of our business", async () => {
  const { diagnostics } = await tryLoadTexts({
    "a.md": '```json\n{ "$id": "a", }\n```\n\n```json\n{ "name": ... }\n```\n',
  });
  expect(diagnostics.map(({ code, location }) => [code, locate(location)!.line])).toEqual([["syntax-error", 2]]);
});

describeShared("the document of the AInTandem API", () => {
  test("holds 39 schemas, whose references all resolve, whatever its headings say", async () => {
    const text = readFileSync(shared("seeds/000_d30cb32f28a21877.txt")!, "utf8");
    const { namedSchemas } = await loadTexts({ "schemas.md": text });
    const roots = namedSchemas.filter(({ pointer }) => pointer === "");
    expect(roots).toHaveLength(39);
    const withoutHeadings = await loadTexts({ "schemas.md": text.replaceAll(/^#+ .*$/gm, "") });
    expect(withoutHeadings.namedSchemas.map(({ id }) => id)).toEqual(namedSchemas.map(({ id }) => id));
    const user = roots.find(({ json }) => stringMember(json, "title") === "User")!;
    const line = locate(user.location)!.line;
    expect(text.split("\n")[line - 1]).toBe("{");
  });
});
