/** Wraps texts in the escape sequences for colours, or leaves them as they are. */
export interface Colors {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly green: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** The colours for a stream that takes them or does not. */
export function makeColors(isOn: boolean): Colors {
  const style = (start: number, end: number) => (text: string): string => (isOn ? `\u001b[${start}m${text}\u001b[${end}m` : text);
  return { red: style(31, 39), yellow: style(33, 39), blue: style(34, 39), green: style(32, 39), bold: style(1, 22), dim: style(2, 22) };
}

/** Whether to use colours: the option, then the environment (no-color.org), then whether a person is looking. */
export function wantsColors(option: boolean, environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (!option || (environment["NO_COLOR"] ?? "") !== "") return false;
  const forced = environment["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return isTerminal && environment["TERM"] !== "dumb";
}
