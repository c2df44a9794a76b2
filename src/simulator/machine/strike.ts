/** Takes an item out of a list, where it is in it. */
export function strike<Item>(list: Item[], item: Item): void {
  const position = list.indexOf(item);
  if (position >= 0) list.splice(position, 1);
}
