/** The methods of iterators that go through all their values at once (ECMA-262 27.1.3.2). */
import type { Activation } from "../../machine/program-interface.ts";
import type { IteratorRecord } from "./iterator-record.ts";
import type { Stepwise } from "./stepwise.ts";

/** Such a method, once its iterator is open and its argument is a function. */
export type Consume = (
  step: Stepwise,
  iterator: IteratorRecord,
  callback: unknown,
  args: readonly unknown[],
) => Activation;

/** Calls back for each value until `judge` gives the method's result, in an array; then the iterator is closed. */
function* judge(
  step: Stepwise,
  iterator: IteratorRecord,
  callback: unknown,
  judgement: (answer: unknown, value: unknown) => readonly [unknown] | undefined,
  otherwise: unknown,
): Activation {
  for (let count = 0; yield* iterator.next(); count++) {
    const { value } = iterator;
    const answer = yield* iterator.guard(step.invoke(callback, undefined, [value, count]));
    const result = judgement(answer, value);
    if (result === undefined) continue;
    yield* iterator.close(false);
    return result[0];
  }
  return otherwise;
}

/** forEach, some, every, find and reduce, by name. */
export const CONSUMERS: Readonly<Record<string, Consume>> = {
  forEach: (step, iterator, callback) => judge(step, iterator, callback, () => undefined, undefined),
  some: (step, iterator, callback) =>
    judge(step, iterator, callback, (answer) => (answer ? [true] : undefined), false),
  every: (step, iterator, callback) =>
    judge(step, iterator, callback, (answer) => (answer ? undefined : [false]), true),
  find: (step, iterator, callback) =>
    judge(step, iterator, callback, (answer, value) => (answer ? [value] : undefined), undefined),

  *reduce(step, iterator, callback, args) {
    let count = 0;
    let total = args[1];
    if (args.length < 2) {
      if (!(yield* iterator.next())) throw new TypeError("Reduce of a done iterator with no initial value");
      total = iterator.value;
      count = 1;
    }
    for (; yield* iterator.next(); count++) {
      total = yield* iterator.guard(step.invoke(callback, undefined, [total, iterator.value, count]));
    }
    return total;
  },
};
