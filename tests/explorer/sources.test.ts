/** The same counts through the compiler and the machine: programs of the sandbox language, explored. */
import { describe, expect, test } from "vitest";
import { BoundedSearch } from "../../src/simulator/explorer/context-bounding.ts";
import { OptimalSearch } from "../../src/simulator/explorer/optimal-dpor.ts";
import { bruteForce } from "./brute-force.ts";
import { explored, say } from "./explore-source.ts";

const IMPORTS = `
  import { Barrier, Condition, Event, Lock, RLock, Semaphore, Thread } from "threading";
  import { Queue, SimpleQueue } from "queue";
  import { AtomicInt } from "machine";
  import { sleep } from "time";`;

/** A program that runs these bodies in a thread each. */
function threads(declarations: string, bodies: readonly string[], end = ""): string {
  const made = bodies.map((body) => `new Thread(() => { ${body} })`);
  return `${IMPORTS}
    ${declarations}
    const threads = [${made.join(", ")}];
    for (const thread of threads) thread.start();
    for (const thread of threads) thread.join();
    ${end}`;
}

const times = (count: number, make: (i: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => make(i));

const counter = (count: number, rounds: number): string =>
  threads(
    "let x = 0;",
    times(count, () => `for (let i = 0; i < ${rounds}; i++) x += 1;`),
    "print(x);",
  );

const philosophers = (count: number): string =>
  threads(
    `const forks = Array.from({ length: ${count} }, () => new Lock());`,
    times(count, (i) => {
      const next = (i + 1) % count;
      return `forks[${i}].acquire(); forks[${next}].acquire(); forks[${next}].release(); forks[${i}].release();`;
    }),
  );

const lastZero = (count: number): string =>
  threads(`const a = new Array(${count + 1}).fill(0);`, [
    `let i = ${count}; while (a[i] !== 0) i--;`,
    ...times(count, (i) => `const v = a[${i}]; a[${i + 1}] = v + 1;`),
  ]);

const indexer = (count: number): string =>
  threads(
    `const table = Array.from({ length: 128 }, () => new AtomicInt());
     function fill(id: number) {
       for (let i = 0; i < 4; i++) {
         const word = i * 11 + id;
         let slot = (word * 7) % 128;
         while (!table[slot]!.compareExchange(0, word)) slot = (slot + 1) % 128;
       }
     }`,
    times(count, (id) => `fill(${id});`),
  );

const rotate = (count: number): string =>
  threads(
    "const x = new AtomicInt();",
    times(count, (k) => `x.compareExchange(${k}, ${k + 1});`),
  );

const nested = (count: number): string =>
  threads(`const m = new Lock(); const locks = Array.from({ length: ${count} }, () => new Lock());`, [
    ...times(count, (i) => `locks[${i}].acquire(); locks[${i}].release();`),
    ...times(count, (i) => `m.acquire(); locks[${i}].acquire(); locks[${i}].release(); m.release();`),
  ]);

const buffer = (items: number): string =>
  threads("const m = new Lock(), full = new Condition(m), empty = new Condition(m); let n = 0;", [
    `for (let i = 0; i < ${items}; i++) { m.acquire(); while (n === 1) empty.wait(); n += 1; full.notify(); m.release(); }`,
    `for (let i = 0; i < ${items}; i++) { m.acquire(); while (n === 0) full.wait(); n -= 1; empty.notify(); m.release(); }`,
  ]);

/** A buffer for one item with one condition for everybody. */
const oneCondition = (producers: number, consumers: number, notify: string): string =>
  threads("const c = new Condition(); let n = 0;", [
    ...times(
      producers,
      () =>
        `for (let i = 0; i < ${consumers / producers}; i++) { using _ = c.hold(); while (n === 1) c.wait(); n += 1; c.${notify}(); }`,
    ),
    ...times(consumers, () => `using _ = c.hold(); while (n === 0) c.wait(); n -= 1; c.${notify}();`),
  ]);

/** The counts are those of known-programs.ts, and of engine.md's table of teaching bugs. */
const KNOWN: readonly [name: string, source: string, traces: number, deadlocks: number][] = [
  ["counter(2, 1)", counter(2, 1), 4, 0],
  ["counter(2, 2)", counter(2, 2), 34, 0],
  ["counter(2, 3)", counter(2, 3), 328, 0],
  ["counter(3, 1)", counter(3, 1), 36, 0],
  ["readers(4)", threads("let x = 0;", ["x = 42;", ...times(4, () => "void x;")]), 16, 0],
  ["lastzero(3)", lastZero(3), 12, 0],
  ["lastzero(5)", lastZero(5), 64, 0],
  ["indexer(12)", indexer(12), 8, 0],
  ["casrot(4)", rotate(4), 14, 0],
  ["casrot(6)", rotate(6), 144, 0],
  ["mpat(3)", nested(3), 48, 0],
  ["philosophers(3)", philosophers(3), 7, 1],
  ["philosophers(5)", philosophers(5), 31, 1],
  ["IRIW", threads("let x = 0, y = 0;", ["x = 1;", "void x; void y;", "void y; void x;", "y = 1;"]), 15, 0],
  ["bounded buffer, 2 items", buffer(2), 8, 0],
  ["bounded buffer, 3 items", buffer(3), 32, 0],
  ["one condition, 1 producer and 2 consumers", oneCondition(1, 2, "notify"), 30, 2],
  ["one condition, 2 producers and 2 consumers", oneCondition(2, 2, "notify"), 60, 4],
  ["one condition, everybody notified", oneCondition(1, 2, "notifyAll"), 40, 0],
];

test.each(KNOWN)("%s has as many traces as it is known to have", (_, source, traces, deadlocks) => {
  const system = explored(source);
  let stuck = 0;
  const search = new OptimalSearch(system, {
    onTrace: () => (stuck += system.ending.status === "deadlock" ? 1 : 0),
    stepLimit: 10_000,
  });
  while (search.next());
  expect({ traces: search.traces, blocked: search.blocked, stuck }).toEqual({
    traces,
    blocked: 0,
    stuck: deadlocks,
  });
});

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
