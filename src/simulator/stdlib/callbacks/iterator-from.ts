import type { LibraryContext } from "../library-context.ts";
import { createIteratorPrototype, iteratorResult } from "./iterator-helpers.ts";
import { openFlattenable, type IteratorRecord } from "./iterator-record.ts";
import type { Needs, Takers } from "./takers.ts";

/** Adds `Iterator.from` (27.1.2.2): an iterator that is none of the language's own is wrapped. */
export function addIteratorFrom(takers: Takers, context: LibraryContext): void {
  const wrapped = new WeakMap<object, IteratorRecord>();
  const prototype = createIteratorPrototype(context, null, {
    *next(step, self) {
      const { iterator, nextMethod } = wrapped.get(self as object)!;
      return yield* step.invoke(nextMethod, iterator, []);
    },
    *return(step, self) {
      const { iterator } = wrapped.get(self as object)!;
      const method: unknown = yield* step.method(iterator, "return");
      return method === undefined
        ? iteratorResult(undefined, true)
        : yield* step.invoke(method, iterator, []);
    },
  });
  const Iterator: unknown = Reflect.get(globalThis, "Iterator");
  if (typeof Iterator !== "function") return;
  const needs: Needs = (_self, [value]) => takers.iterates(value) || takers.mayRun(value, "next");
  takers.add(Reflect.get(Iterator, "from"), needs, function* (step, _self, [value]) {
    const record = (yield* openFlattenable(step, value)) as IteratorRecord;
    if (record.iterator instanceof Iterator) return record.iterator;
    const wrapper = Object.create(prototype) as object;
    wrapped.set(wrapper, record);
    return wrapper;
  });
}
