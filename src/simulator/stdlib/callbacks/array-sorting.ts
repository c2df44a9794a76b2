/** `sort` and `toSorted` of arrays (ECMA-262 23.1.3.30 and 23.1.3.34). */
import { append } from "../../machine/append.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { ARRAY_LIKE } from "./element-lists.ts";
import { sortStepwise, type Compare } from "./sorting.ts";
import { nameOfValue, NO_ELEMENT, type Stepwise } from "./stepwise.ts";
import type { Algorithm, Takers } from "./takers.ts";

/** The longest array there can be. */
const MOST_ELEMENTS = 2 ** 32 - 1;

/** Adds both. Without a comparator it depends on what the elements are converted to text with. */
export function addArraySorting(takers: Takers): void {
  const needs = (self: unknown, [comparator]: readonly unknown[]): boolean =>
    comparator === undefined ? Array.isArray(self) && self.some(takers.converts) : takers.reaches(comparator);
  takers.addMethods(Array.prototype, needs, { sort, toSorted });
}

const sort: Algorithm = function* (step, self, [comparator]) {
  requireComparator(comparator);
  const list = ARRAY_LIKE.open(self, "sort");
  const length = (yield* ARRAY_LIKE.length(step, list)) as number;
  const items = (yield* sorted(step, list, length, comparator, true)) as unknown[];
  let index = 0;
  for (; index < items.length; index++) if (step.write(list, index, items[index])) yield;
  for (; index < length; index++) {
    if (!Reflect.deleteProperty(list, index)) throw new TypeError(`Cannot delete property '${index}'`);
  }
  return list;
};

const toSorted: Algorithm = function* (step, self, [comparator]) {
  requireComparator(comparator);
  const list = ARRAY_LIKE.open(self, "toSorted");
  const length = (yield* ARRAY_LIKE.length(step, list)) as number;
  if (length > MOST_ELEMENTS) throw new RangeError("Invalid array length");
  return yield* sorted(step, list, length, comparator, false);
};

/** SortIndexedProperties (23.1.3.30.1): the elements in order, undefined last, without the holes or with them as undefined. */
function* sorted(
  step: Stepwise,
  list: object,
  length: number,
  comparator: unknown,
  skipsHoles: boolean,
): Activation {
  const items: unknown[] = [];
  let undefinedCount = 0;
  for (let index = 0; index < length; index++) {
    const found: unknown = step.element(list, index) ? yield : step.value;
    if (skipsHoles && found === NO_ELEMENT) continue;
    const item = found === NO_ELEMENT ? undefined : found;
    if (item === undefined) undefinedCount++;
    else append(items, item);
  }
  yield* sortStepwise(items, comparator === undefined ? byText(step) : byComparator(step, comparator));
  for (let count = 0; count < undefinedCount; count++) append(items, undefined);
  return items;
}

/** The order that a comparator says; anything but a number counts as 0. */
export function byComparator(step: Stepwise, comparator: unknown): Compare {
  return function* (left, right) {
    const order: unknown = step.call(comparator, undefined, [left, right]) ? yield : step.value;
    return typeof order === "number" ? order || 0 : ((yield* step.number(order)) as number) || 0;
  };
}

function byText(step: Stepwise): Compare {
  return function* (left, right) {
    const first = (yield* step.text(left)) as string;
    const second = (yield* step.text(right)) as string;
    return first < second ? -1 : Number(second < first);
  };
}

export function requireComparator(comparator: unknown): void {
  if (comparator === undefined || typeof comparator === "function") return;
  const found = nameOfValue(comparator);
  throw new TypeError(`The comparison function must be either a function or undefined: ${found}`);
}
