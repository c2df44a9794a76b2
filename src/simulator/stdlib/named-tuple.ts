/** Python's named tuple: a frozen array whose elements also have names. */
export function namedTuple(elements: Readonly<Record<string, unknown>>): readonly unknown[] {
  const tuple = Object.values(elements);
  for (const [name, value] of Object.entries(elements)) Object.defineProperty(tuple, name, { value });
  return Object.freeze(tuple);
}
