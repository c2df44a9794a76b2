/** What threads share, thing by thing, through the compiler and the machine: both searches agree with the oracle. */
import { describe, expect, test } from "vitest";
import { BoundedSearch } from "../../src/simulator/explorer/context-bounding.ts";
import { OptimalSearch } from "../../src/simulator/explorer/optimal-dpor.ts";
import { bruteForce } from "./brute-force.ts";
import { programOfThreads, times } from "./program-of-threads.ts";
import { explored, say } from "./explore-source.ts";

const IMPORTS = `
  import { Barrier, Condition, Event, Lock, RLock, Semaphore, Thread } from "threading";
  import { Queue, SimpleQueue } from "queue";
  import { AtomicInt } from "machine";
  import { sleep } from "time";`;

function threads(declarations: string, bodies: readonly string[], end = ""): string {
  return programOfThreads(IMPORTS, declarations, bodies, end);
}

/** One program for each thing that threads share, small enough for the oracle. */
const OPERATIONS: Readonly<Record<string, string>> = {
  "a lock": threads(
    "let x = 0; const l = new Lock();",
    times(2, () => "using _ = l.hold(); x += 1;"),
    "print(x);",
  ),
  "a lock that is only tried": threads(
    "const l = new Lock(); let n = 0;",
    times(2, () => "if (l.acquire({ blocking: false })) { n += 1; l.release(); }"),
    "print(n);",
  ),
  "a lock with a timeout": threads(
    "const l = new Lock(); const got: boolean[] = [];",
    ["l.acquire(); l.release();", "const g = l.acquire({ timeout: 1 }); got.push(g); if (g) l.release();"],
    "print(got);",
  ),
  "a lock that is taken twice": threads(
    "const l = new RLock(); let x = 0;",
    ["l.acquire(); l.acquire(); x += 1; l.release(); l.release();", "l.acquire(); x += 1; l.release();"],
    "print(x);",
  ),
  "a semaphore": threads(
    "const s = new Semaphore(1); let x = 0;",
    times(2, () => "s.acquire(); x += 1; s.release();"),
    "print(x);",
  ),
  "an event": threads(
    "const e = new Event(); let x = 0;",
    ["x = 1; e.set();", "e.wait(); x += 1;"],
    "print(x);",
  ),
  "an event with a timeout": threads(
    "const e = new Event(); let x = '';",
    ["e.set();", "x += String(e.wait({ timeout: 1 }));"],
    "print(x);",
  ),
  "a condition": threads(
    "const c = new Condition(); let ready = false;",
    ["using _ = c.hold(); ready = true; c.notify();", "using _ = c.hold(); while (!ready) c.wait();"],
    "print(ready);",
  ),
  "a lost wake-up": threads("const c = new Condition();", [
    "using _ = c.hold(); c.notify();",
    "using _ = c.hold(); c.wait();",
  ]),
  "a condition with a timeout": threads(
    "const c = new Condition(); const r: boolean[] = [];",
    ["using _ = c.hold(); c.notify();", "using _ = c.hold(); r.push(c.wait({ timeout: 1 }));"],
    "print(r);",
  ),
  "a barrier": threads(
    "const b = new Barrier(2); const r: number[] = [];",
    times(2, () => "r.push(b.wait());"),
    "print(r);",
  ),
  "a barrier with a timeout": threads(
    "const b = new Barrier(2); const r: string[] = [];",
    times(
      2,
      (i) => `try { b.wait({ timeout: 1 }); r.push("through ${i}"); } catch (e) { r.push("broken ${i}"); }`,
    ),
    "print(r);",
  ),
  "a queue with little room": threads(
    "const q = new Queue<number>(1); let s = 0;",
    ["q.put(1); q.put(2);", "s = q.get() * 10 + q.get();"],
    "print(s);",
  ),
  "a queue without locks": threads(
    "const q = new SimpleQueue<number>(); const s: number[] = [];",
    ["q.put(1); q.put(2);", "s.push(q.get()); s.push(q.get());"],
    "print(s);",
  ),
  objects: threads(
    "const o = { n: 0, m: 0 };",
    ["o.n += 1; o.m = o.n;", "o.m += 1; o.n = o.m;"],
    "print(o);",
  ),
  "an atomic number": threads(
    "const x = new AtomicInt();",
    ["x.fetchAdd();", "x.compareExchange(0, 5);"],
    "print(x);",
  ),
  "a sleep between reading and writing": threads(
    "let x = 0;",
    times(2, () => "const y = x; sleep(0); x = y + 1;"),
    "print(x);",
  ),
};

describe("both searches agree with the oracle", () => {
  test.each(Object.entries(OPERATIONS))(
    "on %s",
    (_, source) => {
      const oracle = explored(source);
      const expected = bruteForce(oracle, () => say(oracle.ending)).outcomes.sort();
      const system = explored(source);
      const found: string[] = [];
      const search = new OptimalSearch(system, {
        onTrace: () => found.push(say(system.ending)),
        stepLimit: 1_000,
      });
      while (search.next());
      expect(found.sort()).toEqual(expected);
      expect(search.blocked).toBe(0);
      const again = explored(source);
      const within: string[] = [];
      const bounded = new BoundedSearch(again, {
        onTrace: () => within.push(say(again.ending)),
        stepLimit: 1_000,
      });
      do while (bounded.next());
      while (bounded.nextRound());
      expect(within.sort()).toEqual(expected);
    },
    120_000,
  );
});
