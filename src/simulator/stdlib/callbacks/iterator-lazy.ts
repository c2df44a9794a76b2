/** The methods of iterators that find each value when they are asked for it (ECMA-262 27.1.3.2). */
import { isObject } from "../../machine/conversions.ts";
import type { Activation } from "../../machine/program-interface.ts";
import type { HelperParts } from "./iterator-helpers.ts";
import { openFlattenable, type IteratorRecord } from "./iterator-record.ts";
import type { Stepwise } from "./stepwise.ts";

/** How such a method finds its next value; `argument` has been checked. */
export type Lazy = (iterator: IteratorRecord, argument: unknown) => Omit<HelperParts, "underlying">;

export const mapping: Lazy = (iterator, mapper) => {
  let count = 0;
  return {
    *advance(step) {
      if (!(yield* iterator.next())) return null;
      return [yield* iterator.guard(step.invoke(mapper, undefined, [iterator.value, count++]))];
    },
  };
};

export const filtering: Lazy = (iterator, predicate) => {
  let count = 0;
  return {
    *advance(step) {
      while (yield* iterator.next()) {
        const { value } = iterator;
        if (yield* iterator.guard(step.invoke(predicate, undefined, [value, count++]))) return [value];
      }
      return null;
    },
  };
};

export const taking: Lazy = (iterator, limit) => {
  let remaining = limit as number;
  return {
    *advance() {
      if (remaining === 0) {
        yield* iterator.close(false);
        return null;
      }
      remaining--;
      return (yield* iterator.next()) ? [iterator.value] : null;
    },
  };
};

export const dropping: Lazy = (iterator, limit) => {
  let remaining = limit as number;
  return {
    *advance() {
      for (; remaining > 0; remaining--) if (!(yield* iterator.next())) return null;
      return (yield* iterator.next()) ? [iterator.value] : null;
    },
  };
};

export const flattening: Lazy = (iterator, mapper) => {
  let count = 0;
  let inner: IteratorRecord | null = null;
  return {
    *advance(step) {
      for (;;) {
        if (inner === null) {
          if (!(yield* iterator.next())) return null;
          const { value } = iterator;
          inner = (yield* iterator.guard(openMapped(step, mapper, value, count++))) as IteratorRecord;
        }
        const current: IteratorRecord = inner.within(step);
        if (yield* iterator.guard(current.next())) return [current.value];
        inner = null;
      }
    },
    *closeInner(step, isFailing) {
      if (inner !== null) yield* inner.within(step).close(isFailing);
      return undefined;
    },
  };
};

function* openMapped(step: Stepwise, mapper: unknown, value: unknown, index: number): Activation {
  const mapped = yield* step.invoke(mapper, undefined, [value, index]);
  if (!isObject(mapped)) throw new TypeError("Iterator.prototype.flatMap called on non-object");
  return yield* openFlattenable(step, mapped);
}
