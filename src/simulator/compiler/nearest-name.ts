/** The candidate that `name` is most likely meant to be, or null where none is near. */
export function nearestName(name: string, candidates: Iterable<string>): string | null {
  const wanted = normalise(name);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let nearest: string | null = null;
  let least = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, normalise(candidate));
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

/** Python's spelling and ours are the same name: `notify_all` is `notifyAll`. */
function normalise(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

/** The number of letters to insert, remove or replace (Levenshtein). */
function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const replaced = previous[column - 1]! + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous[right.length]!;
}
