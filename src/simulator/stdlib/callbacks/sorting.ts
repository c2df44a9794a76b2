/**
 * Stable sorting whose comparisons can be interrupted (ECMA-262 23.1.3.30.1). In which order the comparator sees which pairs is
 * left open there; a program that prints them is to find V8's. Arrays are sorted by merging runs: one of fewer than
 * 64 elements is a single run, sorted by binary insertion, and exactly like V8's. Typed arrays are sorted by halves.
 * A comparator that contradicts itself gives some order of the same elements.
 */
import { append } from "../../machine/append.ts";
import type { Activation } from "../../machine/program-interface.ts";

/** Gives a number: below 0 where `left` comes first. */
export type Compare = (left: unknown, right: unknown) => Activation;

/** Where a sorted stretch of the array begins and ends. */
interface Run {
  readonly start: number;
  readonly end: number;
}

const SHORTEST_RUN_LIMIT = 64;

/** Sorts `items` in place, as arrays are sorted. */
export function* sortStepwise(items: unknown[], compare: Compare): Activation {
  const shortest = shortestRun(items.length);
  const runs: Run[] = [];
  for (let start = 0; start < items.length;) {
    const found = (yield* orderRun(items, start, compare)) as number;
    const end = Math.max(found, Math.min(start + shortest, items.length));
    yield* insertInto(items, start, found, end, compare);
    append(runs, { start, end });
    start = end;
    while (mustMerge(runs, start === items.length)) yield* mergeLast(items, runs, compare);
  }
  return undefined;
}

/** Between 32 and 64, so that the runs are a little under a power of two in number. */
function shortestRun(length: number): number {
  let rest = 0;
  let shortest = length;
  while (shortest >= SHORTEST_RUN_LIMIT) {
    rest |= shortest & 1;
    shortest >>= 1;
  }
  return shortest + rest;
}

/** The end of the ordered stretch that begins at `start`; a falling one is turned round. */
function* orderRun(items: unknown[], start: number, compare: Compare): Activation {
  let end = start + 1;
  if (end >= items.length) return items.length;
  const isFalling = ((yield* compare(items[end], items[start])) as number) < 0;
  for (end++; end < items.length; end++) {
    const order = (yield* compare(items[end], items[end - 1])) as number;
    if (order < 0 !== isFalling) break;
  }
  if (isFalling) {
    const turned = items.slice(start, end).reverse();
    turned.forEach((item, offset) => (items[start + offset] = item));
  }
  return end;
}

/** Sorts `start` to `end`, of which `start` to `from` is sorted already. */
function* insertInto(
  items: unknown[],
  start: number,
  from: number,
  end: number,
  compare: Compare,
): Activation {
  for (let position = from; position < end; position++) {
    const pivot = items[position];
    let left = start;
    let right = position;
    while (left < right) {
      const middle = left + ((right - left) >> 1);
      const order = (yield* compare(pivot, items[middle])) as number;
      if (order < 0) right = middle;
      else left = middle + 1;
    }
    items.copyWithin(left + 1, left, position);
    items[left] = pivot;
  }
  return undefined;
}

/** True while the last two runs are to be merged: always at the end, before that where they are of a size. */
function mustMerge(runs: readonly Run[], isAtEnd: boolean): boolean {
  const last = runs.at(-1);
  const before = runs.at(-2);
  if (last === undefined || before === undefined) return false;
  return isAtEnd || before.end - before.start <= 2 * (last.end - last.start);
}

/** Merges the last two runs. */
function* mergeLast(items: unknown[], runs: Run[], compare: Compare): Activation {
  const right = runs.pop()!;
  const left = runs.pop()!;
  const first = items.slice(left.start, left.end);
  let taken = 0;
  let next = right.start;
  let target = left.start;
  while (taken < first.length && next < right.end) {
    const order = (yield* compare(items[next], first[taken])) as number;
    items[target++] = order < 0 ? items[next++] : first[taken++];
  }
  while (taken < first.length) items[target++] = first[taken++];
  append(runs, { start: left.start, end: right.end });
  return undefined;
}

/** Gives `items` in order, as typed arrays are sorted. */
export function* sortByHalves(items: readonly unknown[], compare: Compare): Activation {
  if (items.length < 2) return items;
  const middle = items.length >> 1;
  const left = (yield* sortByHalves(items.slice(0, middle), compare)) as unknown[];
  const right = (yield* sortByHalves(items.slice(middle), compare)) as unknown[];
  const merged: unknown[] = [];
  let first = 0;
  let second = 0;
  while (first < left.length && second < right.length) {
    const order = (yield* compare(left[first], right[second])) as number;
    append(merged, order <= 0 ? left[first++] : right[second++]);
  }
  return [...merged, ...left.slice(first), ...right.slice(second)];
}
