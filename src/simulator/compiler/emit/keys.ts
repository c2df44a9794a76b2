/** Computed keys, whose conversion to a property key happens once, where they stand. */

/** Evaluates a computed key into `held` as a property key, so that its conversion happens once. */
export function keyOnce(held: string, value: string): string {
  return `(${held} = ${value}, ${held} = typeof ${held} === "symbol" ? ${held} : \`\${${held}}\`)`;
}

/** The function name that a computed key gives. */
export function nameOfKey(held: string): string {
  return `(typeof ${held} === "symbol" ? \`[\${${held}.description ?? ""}]\` : ${held})`;
}
