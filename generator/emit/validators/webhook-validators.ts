import { type Code, code, ident, join, string, symbol } from "../../code/code.ts";
import type { ApiSymbols } from "../../document/symbols.ts";
import type { ApiModel } from "../../model/api-model.ts";
import { pascalCase } from "../../model/identifiers.ts";
import type { MediaType, Webhook } from "../../model/operation.ts";
import type { Places } from "../../validate/place.ts";
import { type ValidatorEntry, withoutDetours } from "../../validate/print/print-validators.ts";
import { placeOfUse } from "./place-of-use.ts";

/** What the receivers of webhooks call. */
export interface WebhookValidators {
  /** The bodies that get functions of their own. */
  readonly entries: readonly ValidatorEntry[];
  /** Further names for functions: of bodies that are nothing but a named schema, or the same as an earlier one. */
  readonly aliases: Code;
}

/** What webhooks' validators are made from. */
export interface WebhookSource {
  readonly api: ApiModel;
  readonly places: Places;
  readonly symbols: ApiSymbols;
  /** Whether `types.ts` is there. */
  readonly hasTypes: boolean;
  /** Those of the named schemas. */
  readonly schemas: readonly ValidatorEntry[];
  /** The functions that each entry gets. */
  readonly verbs: readonly string[];
}

/** `isXBody`, `parseXBody` and so on for what webhooks and callbacks bring: one set for each content type. */
export function webhookValidators(source: WebhookSource): WebhookValidators {
  const { api, places, schemas, verbs } = source;
  const known = new Map(schemas.map(({ name, place }) => [place, name]));
  const entries: ValidatorEntry[] = [];
  const aliases: Code[] = [];
  for (const webhook of api.webhooks) {
    for (const { name, content, type } of bodiesOf(source, webhook)) {
      const place = withoutDetours(places, placeOfUse(places, content.schema!, "read"));
      const schema = known.get(place);
      if (schema === undefined) {
        entries.push({ name, place, type });
        known.set(place, name);
      } else aliases.push(code`export { ${join(verbs.map((verb) => code`${ident(`${verb}${schema}`)} as ${ident(`${verb}${name}`)}`), code`, `)} };\n`);
    }
  }
  return { entries, aliases: join(aliases) };
}

interface Body {
  readonly name: string;
  readonly content: MediaType;
  readonly type: Code | undefined;
}

/** The bodies of a webhook by content type; the only one, or that in JSON, has the name of the whole. */
function bodiesOf({ symbols, hasTypes }: WebhookSource, webhook: Webhook): readonly Body[] {
  const all = webhook.requestBody?.content ?? [];
  const main = all.length === 1 ? all[0] : all.find(({ type }) => /[/+]json\b/i.test(type));
  const base = `${symbols.operationName(webhook)}Body`;
  const typeOf = ({ type }: MediaType): Code =>
    all.length === 1 ? symbol(symbols.operationType(webhook, "Body")) : code`${symbol(symbols.operationType(webhook, "Bodies"))}[${string(type)}]`;
  return all.flatMap((content) => (content.schema === undefined ? [] : [{
    name: content === main ? base : `${base}${pascalCase(content.type)}`,
    content,
    type: hasTypes ? typeOf(content) : undefined,
  }]));
}
