import { code, number } from "../../code/code.ts";
import { isMultipleOf } from "../../../templates/validators/values.ts";
import type { Keyword } from "../keyword.ts";
import { atom, call } from "../print/condition.ts";
import { assertion, isNumber } from "./assertion.ts";

/** 2020-12 validation, section 6.2.2. */
export const maximum: Keyword = assertion({
  name: "maximum",
  on: "number",
  accepts: isNumber,
  params: (limit) => ({ limit }),
  holds: (limit, instance) => instance <= limit,
  condition: (limit, value) => atom(code`${value} <= ${number(limit)}`, code`${value} > ${number(limit)}`),
});

/** 2020-12 validation, section 6.2.3. */
export const exclusiveMaximum: Keyword = assertion({
  name: "exclusiveMaximum",
  on: "number",
  accepts: isNumber,
  params: (limit) => ({ limit }),
  holds: (limit, instance) => instance < limit,
  condition: (limit, value) => atom(code`${value} < ${number(limit)}`, code`${value} >= ${number(limit)}`),
});

/** 2020-12 validation, section 6.2.4. */
export const minimum: Keyword = assertion({
  name: "minimum",
  on: "number",
  accepts: isNumber,
  params: (limit) => ({ limit }),
  holds: (limit, instance) => instance >= limit,
  condition: (limit, value) => atom(code`${value} >= ${number(limit)}`, code`${value} < ${number(limit)}`),
});

/** 2020-12 validation, section 6.2.5. */
export const exclusiveMinimum: Keyword = assertion({
  name: "exclusiveMinimum",
  on: "number",
  accepts: isNumber,
  params: (limit) => ({ limit }),
  holds: (limit, instance) => instance > limit,
  condition: (limit, value) => atom(code`${value} > ${number(limit)}`, code`${value} <= ${number(limit)}`),
});

/** Draft-04 validation, sections 5.1.2 and 5.1.3: a bound that a flag beside it makes exclusive. */
export function bound(name: "maximum" | "minimum"): Keyword {
  const flag = name === "maximum" ? "exclusiveMaximum" : "exclusiveMinimum";
  const [within, beyond] = name === "maximum" ? [code`<`, code`>`] : [code`>`, code`<`];
  const isBeyond = (limit: number, instance: number): boolean => (name === "maximum" ? instance > limit : instance < limit);
  return assertion({
    name,
    on: "number",
    accepts: isNumber,
    params: (limit, sibling) => (sibling(flag) === true ? { limit, exclusive: true } : { limit }),
    holds: (limit, instance, frame) => !isBeyond(limit, instance) && !(frame.sibling(flag) === true && instance === limit),
    condition: (limit, value, site) => site.keyword(flag) === true
      ? atom(code`${value} ${within} ${number(limit)}`, code`${value} ${beyond}= ${number(limit)}`)
      : atom(code`${value} ${within}= ${number(limit)}`, code`${value} ${beyond} ${number(limit)}`),
  });
}

/** 2020-12 validation, section 6.2.1; decimal arithmetic, so that 0.3 is a multiple of 0.1. */
export const multipleOf: Keyword = assertion({
  name: "multipleOf",
  on: "number",
  accepts: (value): value is number => isNumber(value) && value > 0,
  params: (divisor) => ({ multipleOf: divisor }),
  holds: (divisor, instance) => isMultipleOf(instance, divisor),
  condition: (divisor, value, site) => call(code`${site.runtime("isMultipleOf")}(${value}, ${number(divisor)})`),
});
