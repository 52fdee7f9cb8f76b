import type { JsonValue } from "../source/json.ts";
import type { ApiIndex } from "./api-index.ts";
import type { DocumentBlock } from "./document-blocks.ts";
import type { Context, Remembered } from "./mapping.ts";
import { plainWords } from "./words.ts";
import { directionOf } from "./rules/label.ts";

interface InSection<T> {
  readonly value: T;
  readonly section: string;
}

/** What a document has said so far. */
export class DocumentContext implements Context {
  readonly indexes: readonly ApiIndex[];
  readonly #requests = new Map<string, Remembered["request"]>();
  #operation: InSection<NonNullable<Remembered["operation"]>> | undefined;
  #method: InSection<NonNullable<Remembered["method"]>> | undefined;

  constructor(indexes: readonly ApiIndex[]) {
    this.indexes = indexes;
  }

  remember(block: DocumentBlock, { request, operation, method }: Remembered): void {
    const section = sectionOf(block);
    if (request !== undefined) this.#requests.set(JSON.stringify(request.id), request);
    if (operation !== undefined) this.#operation = { value: operation, section };
    if (method !== undefined) this.#method = { value: method, section };
  }

  requestWithId(id: JsonValue): Remembered["request"] {
    return this.#requests.get(JSON.stringify(id));
  }

  operationInSection(block: DocumentBlock): Remembered["operation"] {
    return this.#operation !== undefined && isWithin(sectionOf(block), this.#operation.section) ? this.#operation.value : undefined;
  }

  methodInSection(block: DocumentBlock): Remembered["method"] {
    return this.#method !== undefined && isWithin(sectionOf(block), this.#method.section) ? this.#method.value : undefined;
  }
}

/** The headings that say what a block is about: those such as "Request" and "Example" say only how it is meant. */
function sectionOf({ headings }: DocumentBlock): string {
  const telling = [...headings];
  while (telling.length > 1 && isGeneric(telling.at(-1)!.text)) telling.pop();
  return telling.map(({ text, start }) => `${start} ${text}`).join("\n");
}

const generic = /^(?:(?:success|error|full|minimal|complete|sample|the|with|of|\d+|ok|created|headers?|notes?)\b ?)*$/;

function isGeneric(heading: string): boolean {
  const words = plainWords(heading).replaceAll(/\b(?:requests?|responses?|examples?|body|params|parameters|result|returns?|usage)\b/g, "").trim();
  return words === "" || generic.test(words) || (directionOf(heading) !== undefined && words.split(" ").length <= 1 && generic.test(words));
}

const isWithin = (section: string, outer: string): boolean => section === outer || section.startsWith(`${outer}\n`);
