import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const folder = join(import.meta.dirname, "../..");

/** What types shall do, each with the cases that hold it to the letter: a file below `test/`, and names of tests in it. */
const rules: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "no type does not mean object, and a rule suggests it": {
    "emit/types/objects.test.ts": ["admits what is no object where nothing says `type`", "keeps an untyped object open for objects that share no member with it"],
    "check/missing-types.test.ts": ["is content with %s"],
  },
  "required keys that are not declared are members": { "emit/types/objects.test.ts": ["makes required names members, declared or not"] },
  "a default makes nothing required": { "emit/types/objects.test.ts": ["makes nothing required by a default"] },
  "an object alone is open, a closed empty one is empty": { "emit/types/objects.test.ts": ["leaves an object without members open", "closes an empty object"] },
  "tuples have optional tails and rests": {
    "emit/types/arrays.test.ts": ["makes the tail of a tuple optional", "ends a tuple", "leaves a tuple open", "reads tuples of draft-07", "ends a tuple after what parts have looked at"],
  },
  "small least counts are spelled out": { "emit/types/arrays.test.ts": ["spells out small least counts", "spells out fixed counts", "leaves large counts to the comment", "asks for an item where one must match"] },
  "any JSON value is a literal type, and null stays": { "emit/types/values.test.ts": ["prints any JSON value as its type", "keeps null in an enum, last", "keeps the values that other keywords admit"] },
  "an enum is inline unless it has a name": { "emit/types/values.test.ts": ["prints an enum in place, and by its name where it has one", "breaks long enums"] },
  "an open enum keeps its texts": { "emit/types/values.test.ts": ["keeps the known texts of an open enum, for completion", "reads an enum that its extension opens", "takes an empty text for a string, and numbers for numbers"] },
  "a const object with the values of an enum is an option": { "emit/types/options.test.ts": ["declares the values of enums"] },
  "additional members stay satisfiable beside named ones": { "emit/types/objects.test.ts": ["keeps additional members beside named ones satisfiable", "prints maps", "says which names have a prefix", "prints a map where a pattern is no prefix", "applies patterns to the members that they match"] },
  "index signatures are not added but by an option": { "emit/types/objects.test.ts": ["adds no index signature to open or closed objects"], "emit/types/options.test.ts": ["adds index signatures"] },
  "boolean schemas stand everywhere": { "emit/types/values.test.ts": ["prints boolean schemas", "prints boolean schemas wherever a schema may stand"], "emit/types/objects.test.ts": ["reads boolean schemas"] },
  "allOf tightens what is required": { "emit/types/composition.test.ts": ["tightens what is required", "extends a named schema", "extends a named schema by the values that a member has", "intersects where an interface could not say it", "intersects named schemas", "merges inline parts"] },
  "siblings of $ref constrain": { "emit/types/composition.test.ts": ["lets siblings of a reference constrain it", "ignores siblings of a reference in draft-07"] },
  "a site's description stays at the site": { "emit/types/documentation.test.ts": ["keeps the words of a site at the site"] },
  "references of every kind are names": {
    "emit/types/references.test.ts": [
      "follows anchors", "follows relative and absolute references to embedded resources", "follows a dynamic reference to the schema itself",
      "resolves a dynamic reference to whatever the schemas of the API bind to it", "extends a recursive schema by the one that refers to it",
    ],
  },
  "recursion of every kind": { "emit/types/references.test.ts": ["follows a schema to itself", "follows schemas to each other", "takes a circle of names alone for any value"] },
  "if, then and else on a tag": { "emit/types/composition.test.ts": ["branches by a condition on a tag", "joins many conditions on one tag", "leaves out a condition that no type can tell"] },
  "members that depend on each other": { "emit/types/objects.test.ts": ["requires members together", "requires members together in draft-07", "forbids members together"] },
  "propertyNames with an enum": { "emit/types/objects.test.ts": ["limits names to an enum", "maps by a named enum"] },
  "not null": { "emit/types/values.test.ts": ["prints everything but null"] },
  "unions whose tag TypeScript narrows": {
    "emit/types/composition.test.ts": ["tells branches apart by a tag", "writes common members once beside the branches", "demands exactly one of two members", "demands at least one of two members", "seals closed branches against each other"],
    "types/narrowing.test.ts": ["switches over a tag, exhaustively", "switches over a tag that only a discriminator tells", "switches over a tag that a condition tests"],
  },
  "unevaluatedProperties after allOf": { "emit/types/composition.test.ts": ["closes an object after what its parts declare", "closes an empty object after parts that declare nothing", "closes nothing beside a name that an interface could not say", "describes what the parts have left"] },
  "read and write variants only where they differ, as validators judge": { "emit/types/options.test.ts": ["writes and reads where that differs"], "types/directions.test.ts": ["is judged alike by types and by validators"] },
  "names come from the title, the key, the file": { "emit/types/names.test.ts": ["prefers titles, and keys to titles that are sentences", "takes the file's name, and its folder's before a number", "names a place by its owner"] },
  "names that differ in case or separator never merge, and get no number": { "emit/types/names.test.ts": ["keeps names apart that differ in case or separator only"] },
  "names of the language are safe": { "emit/types/names.test.ts": ["may take names of the library", "leaves names of the language alone where a schema takes them, and stays usable"] },
  "what a type cannot say stands in one line": {
    "emit/types/documentation.test.ts": ["puts every constraint into one line", "says what is asked of some items, of names, of alternatives, and what is excluded", "reads the bounds of draft-04 and OpenAPI 3.0", "shows tags", "lets nothing end a comment", "breaks long lines, but not in code"],
  },
};

it.each(Object.entries(rules))("%s", (_, cases) => {
  for (const [file, names] of Object.entries(cases)) {
    const text = readFileSync(join(folder, file), "utf8");
    expect(names.filter((name) => !text.includes(`("${name}"`))).toEqual([]);
  }
});
