import { buildMessages } from "./catalogue/build.ts";
import { checkMessages } from "./catalogue/check.ts";
import { emitMessages } from "./catalogue/emit.ts";
import { examplesMessages } from "./catalogue/examples.ts";
import { inputMessages } from "./catalogue/input.ts";
import { loadMessages } from "./catalogue/load.ts";
import { officialMessages } from "./catalogue/official.ts";
import { outputMessages } from "./catalogue/output.ts";

/** Every message gen-api can print, by code. A wrong code or a missing parameter does not compile. */
export const catalogue = {
  ...loadMessages,
  ...officialMessages,
  ...buildMessages,
  ...inputMessages,
  ...checkMessages,
  ...examplesMessages,
  ...emitMessages,
  ...outputMessages,
} as const;

/** The code of a message: stable, kebab-case, part of the public interface. */
export type Code = keyof typeof catalogue;

/** The parameters of the message `C`. */
export type Parameters<C extends Code> = Parameters_<(typeof catalogue)[C]["message"]>;

type Parameters_<F> = F extends (parameters: infer P) => string ? P : never;
