/** The calls that a pool is asked to make, in the parts in which they are sent. */
import type { Activation, Iteration } from "../../machine/program-interface.ts";
import { Stepwise } from "../callbacks/stepwise.ts";
import { withProgram, type LibraryContext } from "../library-context.ts";

/** Gives the calls of a job's next part, or null after the last one. */
export type NextCalls = () => Generator<object | undefined, readonly unknown[][] | null, unknown>;

/** Reads an iterable to its end: an array. */
export function* collect(step: Stepwise, iterable: unknown): Activation {
  return step.collect(iterable) ? yield : step.value;
}

/** Begins an iteration. */
function* begin(step: Stepwise, iterable: unknown): Activation {
  return step.iterate(iterable) ? yield : step.value;
}

/** The next `size` items of an iteration, each as the arguments of a call; null after the last. */
function* nextItems(
  step: Stepwise,
  iteration: Iteration,
  size: number,
): Generator<object | undefined, readonly unknown[][] | null, unknown> {
  const items: unknown[][] = [];
  while (items.length < size && !iteration.isDone && (step.next(iteration) ? yield : step.value)) {
    items.push([iteration.value]);
  }
  return items.length === 0 ? null : items;
}

/** Gives `size` items of an iterable at a time. It is not asked for any before the first ones are wanted. */
export function itemsOf(context: LibraryContext, iterable: unknown, size: number): NextCalls {
  const step = new Stepwise(context.program);
  let iteration: Iteration | null = null;
  let isOver = false;
  return function* () {
    if (isOver) return null;
    // What cannot be begun has no items.
    isOver = true;
    iteration ??= (yield* withProgram(context, begin(step, iterable))) as Iteration;
    isOver = false;
    return yield* withProgram(context, nextItems(step, iteration, size));
  };
}

/** Calls in chunks of `size`. */
export function chunked(calls: readonly unknown[][], size: number): unknown[][][] {
  const chunks: unknown[][][] = [];
  for (let at = 0; at < calls.length; at += size) chunks.push(calls.slice(at, at + size));
  return chunks;
}

/** The next of what is left; null after the last. */
export function* nextOf(chunks: unknown[][][]): Generator<undefined, unknown[][] | null, unknown> {
  return chunks.shift() ?? null;
}
