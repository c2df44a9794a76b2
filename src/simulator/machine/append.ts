/**
 * Adds an item to the end of an array. A program may have put a setter or a constant under an index of the prototype of
 * all arrays, and `push` would come to that.
 */
export function append<Item>(list: Item[], item: Item): void {
  const end = list.length;
  if (end in list) {
    Object.defineProperty(list, end, { value: item, writable: true, enumerable: true, configurable: true });
  } else {
    list[end] = item;
  }
}
