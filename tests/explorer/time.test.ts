/**
 * Time under Explore: at any speed a sleep may end, and a timeout be over, at any moment; where the clock is respected, time passes
 * only when all else is done. Both searches have to find the same.
 */
import { describe, expect, test } from "vitest";
import { BoundedSearch } from "../../src/simulator/explorer/context-bounding.ts";
import { OptimalSearch } from "../../src/simulator/explorer/optimal-dpor.ts";
import type { InterpreterName } from "../../src/simulator/settings.ts";
import type { ExploredProgram } from "../../src/simulator/explored-program.ts";
import { explored, say } from "./explore-source.ts";

type Counts = Readonly<Record<string, number>>;

function counted(found: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const each of found) counts[each] = (counts[each] ?? 0) + 1;
  return counts;
}

/** How many traces end in each way. */
function endingsOf(source: string, respectsClock: boolean, interpreter?: InterpreterName): Counts {
  const system = explored(source, interpreter, { respectsClock });
  for (;;) {
    const endings = endingsIn(system);
    // What is done without what has to be reckoned with comes to nothing.
    if (!system.learn()) return endings;
  }
}

function endingsIn(system: ExploredProgram): Counts {
  const within: string[] = [];
  const bounded = new BoundedSearch(system, {
    onTrace: () => within.push(say(system.ending)),
    stepLimit: 1_000,
  });
  do while (bounded.next());
  while (bounded.nextRound());
  if (system.hasMissed) return {};
  if (system.isOneLoop) return counted(within);
  const found: string[] = [];
  const optimal = new OptimalSearch(system, {
    onTrace: () => found.push(say(system.ending)),
    stepLimit: 1_000,
  });
  while (optimal.next());
  expect(optimal.blocked).toBe(0);
  expect(within.sort()).toEqual(found.sort());
  return counted(found);
}

/** A program of two threads. */
const two = (declarations: string, first: string, second: string, end: string): string => `
  import { Condition, Event, Lock, Semaphore, Thread } from "threading";
  import { Empty, Full, Queue, SimpleQueue } from "queue";
  import { io } from "machine";
  import { monotonic, sleep } from "time";
  ${declarations}
  const threads = [new Thread(() => { ${first} }), new Thread(() => { ${second} })];
  for (const thread of threads) thread.start();
  for (const thread of threads) thread.join();
  ${end}`;

const PROGRAMS: Readonly<Record<string, readonly [source: string, anySpeed: Counts, byTheClock: Counts]>> = {
  "sleeps of different lengths": [
    two(
      "const o = { a: 0, b: 0, n: 0 };",
      "sleep(0.2); o.a = ++o.n;",
      "sleep(0.1); o.b = ++o.n;",
      "print(o, monotonic());",
    ),
    {
      "finished {a: 1, b: 1, n: 1} 0": 2,
      "finished {a: 1, b: 2, n: 2} 0": 1,
      "finished {a: 2, b: 1, n: 2} 0": 1,
    },
    { "finished {a: 2, b: 1, n: 2} 0.2": 1 },
  ],
  "sleeps of the same length": [
    two("let n = 0;", "sleep(1); n += 1;", "sleep(1); n += 1;", "print(n);"),
    { "finished 1": 2, "finished 2": 2 },
    { "finished 1": 2, "finished 2": 2 },
  ],
  "a device that is faster": [
    two("let x = 0;", "io(2); x = 1;", "io(1); x = 2;", "print(x);"),
    { "finished 1": 1, "finished 2": 1 },
    { "finished 1": 1 },
  ],
  "a lock that is not given back in time": [
    two(
      "const l = new Lock(); let r = '';",
      "l.acquire(); sleep(2); l.release();",
      "sleep(1); const got = l.acquire({ timeout: 0.5 }); r += got; if (got) l.release();",
      "print(r);",
    ),
    { "finished false": 1, "finished true": 2 },
    { "finished false": 1 },
  ],
  "a lock that is given back in time": [
    two(
      "const l = new Lock(); let r = '';",
      "l.acquire(); sleep(2); l.release();",
      "sleep(1); const got = l.acquire({ timeout: 5 }); r += got; if (got) l.release();",
      "print(r, monotonic());",
    ),
    { "finished false 0": 1, "finished true 0": 2 },
    { "finished true 2": 1 },
  ],
  "a semaphore": [
    two(
      "const s = new Semaphore(0); let r = '';",
      "sleep(2); s.release();",
      "r += s.acquire({ timeout: 1 });",
      "print(r);",
    ),
    { "finished false": 1, "finished true": 1 },
    { "finished false": 1 },
  ],
  "an event": [
    two(
      "const e = new Event(); let r = '';",
      "sleep(2); e.set();",
      "r += e.wait({ timeout: 1 }); r += e.wait({ timeout: 5 });",
      "print(r);",
    ),
    { "finished falsefalse": 1, "finished falsetrue": 1, "finished truetrue": 1 },
    { "finished falsetrue": 1 },
  ],
  "a condition that is notified too early, and again": [
    two(
      "const c = new Condition(); let r = '', n = 0;",
      "sleep(1); c.acquire(); c.notify(); c.release(); sleep(2); c.acquire(); n = 1; c.notify(); c.release();",
      "using _ = c.hold(); r += c.waitFor(() => n === 1, { timeout: 4 });",
      "print(r);",
    ),
    { "finished false": 4, "finished true": 6 },
    { "finished true": 1 },
  ],
  "a queue that stays empty for too long": [
    two(
      "const q = new Queue<number>(); let r = '';",
      "sleep(2); q.put(1);",
      "try { r += q.get({ timeout: 1 }); } catch (e) { if (!(e instanceof Empty)) throw e; r += 'empty'; }",
      "print(r);",
    ),
    { "finished 1": 1, "finished empty": 1 },
    { "finished empty": 1 },
  ],
  "a queue that stays full for too long": [
    two(
      "const q = new Queue<number>(1); let r = ''; q.put(0);",
      "sleep(1); q.get();",
      "try { q.put(1, { timeout: 2 }); r += 'put'; } catch (e) { if (!(e instanceof Full)) throw e; r += 'full'; }",
      "print(r);",
    ),
    { "finished full": 1, "finished put": 1 },
    { "finished put": 1 },
  ],
  "a thread that takes longer than it is waited for": [
    `import { Thread } from "threading"; import { sleep } from "time";
     const thread = new Thread(() => sleep(2));
     thread.start(); thread.join({ timeout: 1 }); print(thread.isAlive()); thread.join();`,
    { "finished false": 2, "finished true": 1 },
    { "finished true": 1 },
  ],
  "a timer that is cancelled too late": [
    `import { Timer } from "threading"; import { sleep } from "time";
     let x = 0; const timer = new Timer(1, () => { x += 1; });
     timer.start(); sleep(2); timer.cancel(); timer.join(); print(x);`,
    { "finished 0": 2, "finished 1": 2 },
    { "finished 1": 1 },
  ],
};

describe("at any speed, and by the clock:", () => {
  test.each(Object.entries(PROGRAMS))("%s", (_, [source, anySpeed, byTheClock]) => {
    expect(endingsOf(source, false)).toEqual(anySpeed);
    expect(endingsOf(source, true)).toEqual(byTheClock);
  });
});

const LOOPS: typeof PROGRAMS = {
  "sleeps of tasks": [
    `import asyncio from "asyncio";
     async function late(n: number) { await asyncio.sleep(n); print(n, asyncio.getRunningLoop().time()); }
     async function main() { await asyncio.gather(late(0.3), late(0.1)); }
     asyncio.run(main());`,
    { "finished 0.1 0.1 0.3 0.3": 1, "finished 0.3 0.3 0.1 0.1": 1 },
    { "finished 0.1 0.1 0.3 0.3": 1 },
  ],
  "a call that another thread brings": [
    `import asyncio from "asyncio"; import { Thread } from "threading";
     let s = "";
     async function main() {
       const loop = asyncio.getRunningLoop();
       const thread = new Thread(() => { loop.callSoonThreadsafe(() => { s += "t"; }); });
       thread.start();
       await asyncio.sleep(1);
       s += "m";
       thread.join();
     }
     asyncio.run(main()); print(s);`,
    { "finished mt": 2, "finished tm": 5 },
    { "finished tm": 2 },
  ],
  "a result that another thread sets, and does not bring": [
    `import asyncio from "asyncio"; import { Thread } from "threading";
     async function main() {
       const future = asyncio.getRunningLoop().createFuture<number>();
       new Thread(() => future.setResult(1)).start();
       print(await future);
     }
     asyncio.run(main());`,
    { deadlock: 1, "finished 1": 1 },
    { deadlock: 1, "finished 1": 1 },
  ],
};

test.each(Object.entries(LOOPS))("with an event loop: %s", (_, [source, anySpeed, byTheClock]) => {
  expect(endingsOf(source, false)).toEqual(anySpeed);
  expect(endingsOf(source, true)).toEqual(byTheClock);
});

test("a thread that joins can be interrupted before it, and so has as many orders with a GIL", () => {
  const [source, endings] = LOOPS["a call that another thread brings"]!;
  expect(endingsOf(source, false, "cpython-3.14")).toEqual(endings);
});
