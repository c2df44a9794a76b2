/** Deadlocks of a part of a program: threads that wait for each other for ever, while others may go on. */
import { append } from "./append.ts";
import { describeWaiting } from "./describe-waiting.ts";
import type { Machine } from "./machine.ts";
import type { Thread } from "./thread.ts";

/** Tells of the circle that the current thread, which has just parked, has closed, if it has. */
export function noteDeadlock(machine: Machine): void {
  const circle = machine.copying === null ? circleAt(machine.current) : null;
  if (circle === null) return;
  append(machine.circles, circle);
  machine.emit("deadlock", machine.current, machine.meter.site, { text: sayCircle(circle) });
}

/**
 * The threads of the circle that closes where `thread` begins to wait, itself first; null where there is none. Whoever waits
 * for at most some time is in no circle, and neither is who waits for what nobody has, as an event or an item.
 */
function circleAt(thread: Thread): readonly Thread[] | null {
  const circle: Thread[] = [];
  for (let next: Thread | null = thread; next !== null; next = awaitedBy(next)) {
    if (next === thread && circle.length > 0) return circle;
    // A circle further on was told of when it closed.
    if (circle.includes(next)) return null;
    append(circle, next);
  }
  return null;
}

/** Whom a thread waits for, where it does so for ever. */
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
