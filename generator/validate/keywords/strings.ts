import { code, number } from "../../code/code.ts";
import { hasAtLeast, hasAtMost } from "../../../templates/validators/values.ts";
import type { Keyword } from "../keyword.ts";
import { atom, call } from "../print/condition.ts";
import { assertion, isCount, isString } from "./assertion.ts";
import { compilePattern } from "../patterns.ts";

/** 2020-12 validation, section 6.3.1; counts code points. */
export const maxLength: Keyword = assertion({
  name: "maxLength",
  on: "string",
  accepts: isCount,
  params: (limit) => ({ limit }),
  holds: (limit, instance) => hasAtMost(instance, limit),
  condition: (limit, value, site) =>
    limit === 0
      ? atom(code`${value}.length === 0`, code`${value}.length > 0`)
      : call(code`${site.runtime("hasAtMost")}(${value}, ${number(limit)})`),
});

/** 2020-12 validation, section 6.3.2; counts code points. */
export const minLength: Keyword = assertion({
  name: "minLength",
  on: "string",
  accepts: isCount,
  params: (limit) => ({ limit }),
  holds: (limit, instance) => hasAtLeast(instance, limit),
  condition: (limit, value, site) => {
    if (limit === 0) return undefined;
    if (limit === 1) return atom(code`${value}.length > 0`, code`${value}.length === 0`);
    return call(code`${site.runtime("hasAtLeast")}(${value}, ${number(limit)})`);
  },
});

/** 2020-12 validation, section 6.3.3: ECMA-262 with `u`, not anchored. */
export const pattern: Keyword = assertion({
  name: "pattern",
  on: "string",
  accepts: isString,
  params: (source) => ({ pattern: source }),
  holds: (source, instance) => compilePattern(source)?.test(instance) ?? true,
  condition: (source, value, site) => site.patternTest(source, value),
});
