import { describe, expect, test } from "vitest";
import { INTERPRETERS } from "../../src/simulator/settings.ts";
import { hashEvents } from "../../src/simulator/trace/hash-events.ts";
import { traceSource } from "../support/run-source.ts";

const PROGRAM = `
  import { Lock, Thread } from "threading";
  import { sleep } from "time";
  import { compute } from "machine";
  const lock = new Lock();
  const orders: string[] = [];
  let total = 0;
  function guest(name: string, price: number) {
    for (let i = 0; i < 5; i++) {
      compute(0.003);
      total += price;
      using _ = lock.hold();
      orders.push(name + i);
      sleep(0.001);
    }
  }
  const guests = ["A", "B", "C"].map((name, i) => new Thread({ target: guest, args: [name, i + 1], name }));
  guests.forEach((guest) => guest.start());
  guests.forEach((guest) => guest.join());
  print(total, orders.length, Math.random());
`;

describe.each(INTERPRETERS)("on %s", (interpreter) => {
  test("the same settings give the same events", () => {
    const first = traceSource(PROGRAM, { interpreter, seed: 7 });
    const second = traceSource(PROGRAM, { interpreter, seed: 7 });
    expect(first.result.status).toBe("finished");
    expect(hashEvents(second.events)).toBe(hashEvents(first.events));
    expect(second.result).toEqual(first.result);
  });

  test("another seed gives other events", () => {
    const hashes = [1, 2, 3].map((seed) => hashEvents(traceSource(PROGRAM, { interpreter, seed }).events));
    expect(new Set(hashes).size).toBe(3);
  });

  test("a run that nobody watches comes to the same as one that is watched", () => {
    const watched = traceSource(PROGRAM, { interpreter, seed: 3 });
    expect(watched.events.map((event) => event.index)).toEqual(watched.events.map((_, index) => index));
    expect(watched.result.events).toBe(watched.events.length);
  });

  test("a thread's clock never goes back", () => {
    const { events } = traceSource(PROGRAM, { interpreter, seed: 5 });
    const last = new Map<number, number>();
    for (const { thread, time } of events) {
      expect(time).toBeGreaterThanOrEqual(last.get(thread) ?? 0);
      last.set(thread, time);
    }
  });
});
