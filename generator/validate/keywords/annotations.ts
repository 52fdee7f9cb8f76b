import type { JsonValue } from "../../source/json.ts";
import type { Keyword } from "../keyword.ts";
import { satisfiesFormat, formats } from "../format-table.ts";
import { code, literal } from "../../code/code.ts";
import { call } from "../print/condition.ts";
import { castTo, isString } from "./assertion.ts";

/** A keyword that judges nothing; its value is collected as an annotation. */
export const annotation = (name: string, kind: "any" | "string" = "any"): Keyword => ({
  name,
  accepts: (value: JsonValue) => value !== undefined,
  evaluate(value, frame) {
    if (kind === "any" || typeof frame.instance === "string") frame.annotate(value);
  },
});

/** 2020-12 validation, section 7: an annotation, and an assertion where that is asked for. */
export const format: Keyword = {
  name: "format",
  accepts: isString,
  evaluate(name, frame) {
    const known = formats.get(name as string);
    if (frame.assertsFormats && known !== undefined && !satisfiesFormat(known, frame.instance)) frame.fail({ format: name });
    else frame.annotate(name);
  },
  print(site) {
    const name = site.keyword("format");
    if (typeof name !== "string") return [];
    return site.formatTests(name).map(({ on, function: test }) => ({
      kind: "test",
      on,
      condition: call(code`${test}(${castTo(on, site.value)})`),
      report: () => site.report("format", literal({ format: name })),
    }));
  },
};
