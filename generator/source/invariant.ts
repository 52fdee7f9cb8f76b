/** Thrown for a fault of gen-api itself, never for a fault of the input: the command line ends with exit code 2. */
export class InvariantError extends Error {
  override readonly name = "InvariantError";
}

/** States what our own code guarantees. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}
