/** Computed keys, whose conversion to a property key happens once, where they stand. */
import type { Emitter } from "./emitter.ts";

/** Evaluates a computed key into `held` as a property key; converting an object calls the program. */
export function keyOnce(emitter: Emitter, site: number, held: string, value: string): string {
  const assign = held === value ? held : `(${held} = ${value})`;
  const isKey = `typeof ${assign} === "string" || typeof ${held} === "symbol"`;
  return `(${held} = ${isKey} ? ${held} : ${emitter.result("key", site, held)})`;
}
