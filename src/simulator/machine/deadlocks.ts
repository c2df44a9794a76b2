/** Deadlocks of a part of a program: threads that wait for each other for ever, while others may go on. */
import { append } from "./append.ts";
import { describeWaiting } from "./describe-waiting.ts";
import type { Machine } from "./machine.ts";
import type { Thread } from "./thread.ts";

/** Tells of the circle that the current thread, which has just parked, has closed, if it has. */
export function noteDeadlock(machine: Machine): void {
  const circle = machine.copying === null ? circleFrom(machine.current, awaitedBy) : null;
  if (circle === null) return;
  append(machine.circles, circle);
  machine.emit("deadlock", machine.current, machine.meter.site, { text: sayCircle(circle) });
}

/**
 * Those who wait in a circle that `first` is in, itself first, where each waits for what `next` gives; null where there is none.
 */
export function circleFrom<Waiter>(
  first: Waiter,
  next: (waiter: Waiter) => Waiter | null,
): readonly Waiter[] | null {
  const circle: Waiter[] = [];
  for (let at: Waiter | null = first; at !== null; at = next(at)) {
    if (at === first && circle.length > 0) return circle;
    // It ends in a circle further on.
    if (circle.includes(at)) return null;
    append(circle, at);
  }
  return null;
}

/**
 * Whom a thread waits for, where it does so for ever. Whoever waits for at most some time is in no circle, and neither is who
 * waits for what nobody has, as an event or an item. A circle further on was told of when it closed.
 */
function awaitedBy({ waiting, waitsForEver, isWoken, holder, interpreter }: Thread): Thread | null {
  if (waiting === null || !waitsForEver || isWoken) return null;
  if (waiting.kind === "thread")
    return interpreter.process.threads.find(({ path }) => path === waiting.id) ?? null;
  return waiting.kind === "lock" ? (holder?.() ?? null) : null;
}

/** A circle in words: `a waits for lock x; b waits for lock y`. */
function sayCircle(circle: readonly Thread[]): string {
  return circle.map(({ name, waiting }) => `${name} waits for ${describeWaiting(waiting!)}`).join("; ");
}
