import { camelCase } from "../model/identifiers.ts";

/**
 * Gives operations ids that differ (exactly: `getUser` and `getuser` both stay). What the definition names comes
 * first, so that a made id never takes a name that somebody wrote.
 */
export class OperationIds {
  readonly #taken = new Set<string>();

  /** `wanted` when it is free, else `wanted` with `suffix` and, at the very end, a number. */
  take(wanted: string, suffix: string): string {
    for (const id of [wanted, `${wanted}${suffix}`]) if (this.#tryTake(id)) return id;
    for (let number = 2; ; number++) if (this.#tryTake(`${wanted}${suffix}_${number}`)) return `${wanted}${suffix}_${number}`;
  }

  #tryTake(id: string): boolean {
    if (this.#taken.has(id)) return false;
    this.#taken.add(id);
    return true;
  }
}

/**
 * The id of an operation without an `operationId`: made from its method and path alone, so that it stays when other
 * operations come and go. `GET /users/{user_id}` → `getUsersByUserId`.
 */
export function makeOperationId(method: string, path: string): string {
  const words = path.split("/").map((segment) => segment.replaceAll(/\{([^}]*)\}/g, " by $1 "));
  return camelCase([method.toLowerCase(), ...words].join(" "));
}
