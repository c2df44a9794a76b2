import { expect, test } from "vitest";
import { RandomStream } from "../../src/simulator/machine/random.ts";
import { TimerQueue, type Timer } from "../../src/simulator/machine/timers.ts";

test("timers come out by time, and by their setting where they are due together, however many are cancelled", () => {
  const random = new RandomStream(7, "timers");
  const queue = new TimerQueue();
  const left: Timer[] = [];
  let now = 0;
  let swept = 0;
  for (let i = 0; i < 8_000; i++) {
    // Few different times, many of them far away: some are due together, and the far ones are never reached.
    const delay = Math.floor(random.between(0, 20)) * (i % 3 === 0 ? 1_000_000 : 1);
    left.push(queue.set(now + delay, () => undefined));
    if (i % 3 === 0) {
      left.pop()!.cancelled = true;
      swept++;
    }
    if (i % 2 === 0) {
      left.sort((a, b) => a.time - b.time || a.sequence - b.sequence);
      const next = left.shift();
      expect(queue.take()).toBe(next);
      now = next?.time ?? now;
    }
  }
  expect(swept).toBeGreaterThan(2_000);
  left.sort((a, b) => a.time - b.time || a.sequence - b.sequence);
  for (const timer of left) expect(queue.take()).toBe(timer);
  expect(queue.take()).toBeUndefined();
});
