import type { Severity } from "./diagnostic.ts";

/** One entry of the catalogue: severity and wording for the parameters of a message. */
export interface MessageDefinition<P> {
  readonly severity: Severity;
  readonly message: (parameters: P) => string;
  /** The hint, where the catalogue can give one from the parameters alone. */
  readonly hint?: (parameters: P) => string | undefined;
}

/** Declares an entry; gives its parameters a type. */
export const define = <P extends object = Record<never, never>>(definition: MessageDefinition<P>): MessageDefinition<P> => definition;

/** "Did you mean …?", or nothing when no name is near. */
export const didYouMean = (nearest: string | undefined): string | undefined =>
  nearest === undefined ? undefined : `Did you mean "${nearest}"?`;
