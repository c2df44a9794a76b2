/**
 * What of the library is no lock, under the explorer: choices, random numbers, executors and futures, daemon threads and the
 * ends of processes. Each program's endings and counts can be worked out by hand; `exploreFully` compares the searches
 * with an oracle and with plain orders, so that a step that says too little of itself is found out.
 */
import { describe, expect, test } from "vitest";
import { OptimalSearch } from "../../src/simulator/explorer/optimal-dpor.ts";
import { explored } from "./explore-source.ts";
import { exploreFully, type Finding } from "./explore-fully.ts";

const IMPORTS = `
  import { Barrier, Condition, Lock, Thread, Timer, activeCount } from "threading";
  import { PriorityQueue } from "queue";
  import { asCompleted, FIRST_COMPLETED, Future, ThreadPoolExecutor, wait } from "concurrent.futures";
  import { randint } from "random";
  import { choose } from "machine";`;

const IN_PROCESSES = `
  import { Condition, Lock, Pipe, Process, SimpleQueue, Value } from "multiprocessing";`;

/** Programs with what they can end as: how many traces come to each. */
type Table = readonly [name: string, source: string, endings: Finding["endings"]][];

function check(table: Table): void {
  test.each(table)(
    "%s",
    (_, source, endings) => {
      expect(exploreFully(source).endings).toEqual(endings);
    },
    120_000,
  );
}

describe("choices", () => {
  check([
    [
      "all alternatives are taken",
      `${IMPORTS} print(choose(3));`,
      { "finished 0": 1, "finished 1": 1, "finished 2": 1 },
    ],
    [
      "each thread's are its own",
      `${IMPORTS} const r = [0, 0];
       const a = new Thread(() => { r[0] = choose(2); }), b = new Thread(() => { r[1] = choose(2); });
       a.start(); b.start(); a.join(); b.join(); print(r);`,
      { "finished [0, 0]": 1, "finished [0, 1]": 1, "finished [1, 0]": 1, "finished [1, 1]": 1 },
    ],
    [
      "a generator that threads share gives its numbers in the order of asking",
      `${IMPORTS} let a = 0, b = 0;
       const t = new Thread(() => { a = randint(0, 1000); }), u = new Thread(() => { b = randint(0, 1000); });
       t.start(); u.start(); t.join(); u.join(); print(a < b);`,
      { "finished true": 1, "finished false": 1 },
    ],
    [
      "Math.random is no matter of order",
      `${IMPORTS} let a = 0, b = 0;
       const t = new Thread(() => { a = Math.random(); }), u = new Thread(() => { b = Math.random(); });
       t.start(); u.start(); t.join(); u.join(); print(a === b);`,
      { "finished false": 1 },
    ],
  ]);
});

describe("futures", () => {
  const TWO = `${IMPORTS} const a = new Future<number>(), b = new Future<number>();
    const t = new Thread(() => { a.setResult(1); }), u = new Thread(() => { b.setResult(2); });
    t.start(); u.start();`;
  check([
    ["to wait for all is no matter of order", `${TWO} print(wait([a, b]).done.size);`, { "finished 2": 1 }],
    [
      "those that are done come in the order of their ends",
      // Each of three positions of the first look, and the order of being told where both are told.
      `${TWO} let s = ""; for (const f of asCompleted([a, b])) s += f.result(); print(s);`,
      { "finished 12": 4, "finished 21": 3 },
    ],
    [
      "a future that is asked for is looked at before or after its end",
      `${IMPORTS} const f = new Future(); const t = new Thread(() => { f.setResult(5); });
       t.start(); print(f.done(), f.result());`,
      { "finished false 5": 1, "finished true 5": 1 },
    ],
    [
      "an executor of one thread does one thing after the other",
      `${IMPORTS} let n = 0; const pool = new ThreadPoolExecutor({ maxWorkers: 1 });
       const f = pool.submit(() => ++n); pool.shutdown(); print(f.result(), n);`,
      // The end is put into the queue before the task is taken, before the worker looks again, or after; and whether there is
      // an end to come is looked at before or after the gate is left.
      { "finished 1 1": 6 },
    ],
  ]);
});

describe("ends", () => {
  check([
    [
      "a daemon stops anywhere",
      `${IMPORTS} let x = 0; new Thread({ target: () => { x = 1; print("a"); x = 2; print("b"); }, daemon: true }).start();`,
      // It has made none of its six steps (start, write, print, write, print, end), or the first one, two …
      { finished: 3, "finished a": 2, "finished a b": 2 },
    ],
    [
      "os._exit takes everybody along",
      `import { Thread } from "threading"; import { _exit } from "os";
       const t = new Thread(() => { print("a"); _exit(1); }); t.start(); print("m");`,
      { "finished a": 1, "finished a m": 3 },
    ],
    [
      "the main thread waits for all before it calls what is registered",
      `import { Thread } from "threading"; import { register } from "atexit";
       let n = 0; register(() => print("bye", n));
       new Thread(() => { n += 1; new Thread(() => { n += 1; }).start(); }).start();`,
      { "finished bye 2": 1 },
    ],
    [
      "threads are counted before and after their ends",
      `${IMPORTS} const t = new Thread(() => {}); t.start(); print(t.isAlive(), activeCount());`,
      { "finished false 1": 1, "finished true 1": 1, "finished true 2": 1 },
    ],
    [
      "a built-in object that nobody but threads has touched is the same to all of them",
      `${IMPORTS} interface Marked { p: number; q: number }
       const work = (n: number) => { (Array as unknown as Marked).p = n; (Array as unknown as Marked).q = n; };
       const a = new Thread(() => work(1)), b = new Thread(() => work(2));
       a.start(); b.start(); a.join(); b.join();
       print((Array as unknown as Marked).p, (Array as unknown as Marked).q);`,
      { "finished 1 1": 1, "finished 1 2": 1, "finished 2 1": 1, "finished 2 2": 1 },
    ],
    [
      "what a thread does last, and that it has ended, are two things",
      `${IMPORTS} let x = 0; const t = new Thread(() => { x = 1; }); t.start(); print(x, t.isAlive());`,
      { "finished 0 false": 1, "finished 0 true": 1, "finished 1 false": 1, "finished 1 true": 1 },
    ],
    [
      "a timer fires, or is cancelled before",
      `${IMPORTS} const t = new Timer(1, () => print("fired")); t.start(); t.cancel(); t.join();`,
      { finished: 2, "finished fired": 2 },
    ],
  ]);
});

describe("objects that call the program", () => {
  check([
    [
      "a barrier's action keeps those out who come late",
      `${IMPORTS} let x = 0; const b = new Barrier(2, () => { x += 1; });
       function f() { try { b.wait({ timeout: 1 }); print("t"); } catch (e) { print("broken"); } }
       const t = new Thread(f); t.start(); f(); t.join(); print(x);`,
      { "finished 0 broken broken": 2, "finished 1 t t": 4 },
    ],
    [
      "a barrier is broken for those who wait and those who come",
      `${IMPORTS} const b = new Barrier(2);
       const t = new Thread(() => { try { b.wait(); } catch (e) { print("broken"); } });
       t.start(); print(b.nWaiting); b.abort();`,
      { "finished 0 broken": 2, "finished 1 broken": 1 },
    ],
    [
      "a queue by priority compares inside its lock",
      `${IMPORTS} class Job { n: number; constructor(n: number) { this.n = n; } valueOf() { return this.n; } }
       const q = new PriorityQueue<Job>(); q.put(new Job(2));
       const t = new Thread(() => { q.put(new Job(1)); }); t.start(); print(q.get().n); t.join();`,
      // Who asks while two are compared waits: that is a trace of its own.
      { "finished 1": 2, "finished 2": 1 },
    ],
  ]);
});

describe("processes", () => {
  const two = (declarations: string, args: string, end: string): string => `${IN_PROCESSES}
    ${declarations}
    const a = new Process(work, ${args}), b = new Process(work, ${args});
    a.start(); b.start(); a.join(); b.join(); ${end} }`;
  check([
    [
      "share numbers, of which each read and each write is one step",
      two(
        "function work(v: { value: number }) { v.value += 1; } if (import.meta.main) { const v = new Value('i', 0, { lock: false });",
        "v",
        "print(v.value);",
      ),
      { "finished 1": 2, "finished 2": 2 },
    ],
    [
      "take a number's own lock for each access by itself",
      two(
        "function work(v: { value: number }) { v.value += 1; } if (import.meta.main) { const v = new Value('i', 0);",
        "v",
        "print(v.value);",
      ),
      { "finished 1": 4, "finished 2": 2 },
    ],
    [
      "share no variable",
      `${IN_PROCESSES} let x = 0; function work() { x += 1; print("child", x); }
       if (import.meta.main) { x = 5; const p = new Process(work); p.start(); x += 1; p.join(); print(x); }`,
      { "finished 6 child 1": 1 },
    ],
    [
      "wait for each other's messages",
      `${IN_PROCESSES} function work(c: { send(n: number): void; recv(): number }) { c.send(c.recv() + 1); }
       if (import.meta.main) { const [ours, theirs] = Pipe(); const p = new Process(work, theirs);
         p.start(); ours.send(1); print(ours.recv()); p.join(); }`,
      { "finished 2": 1 },
    ],
    [
      "are ended anywhere",
      `${IN_PROCESSES} function work(v: { value: number }) { v.value = 1; v.value = 2; }
       if (import.meta.main) { const v = new Value("i", 0, { lock: false }); const p = new Process(work, v);
         p.start(); p.terminate(); p.join(); print(v.value, p.exitcode); }`,
      { "finished 0 -15": 3, "finished 1 -15": 1, "finished 2 -15": 1, "finished 2 0": 1 },
    ],
    [
      "stand still in a circle",
      `${IN_PROCESSES} function work(l: Disposable & { acquire(): void; release(): void }, m: typeof l) { l.acquire(); m.acquire(); m.release(); l.release(); }
       if (import.meta.main) { const l = new Lock(), m = new Lock();
         const a = new Process(work, l, m), b = new Process(work, m, l);
         a.start(); b.start(); a.join(); b.join(); }`,
      { finished: 2, deadlock: 1 },
    ],
  ]);
});

describe("what cannot be followed ends an execution, and is no proof of anything", () => {
  test.each([
    [
      "fork in a process that has other interpreters",
      `import { create } from "concurrent.interpreters"; import { getContext } from "multiprocessing";
       const i = create(), c = getContext("fork"); new c.Process({ target: () => {} }).start(); i.close();`,
    ],
    ["more than 1,000,000 steps", `for (let i = 0; ; i++) {}`],
  ])("%s", (what, source) => {
    const system = explored(source);
    let search: OptimalSearch;
    do {
      search = new OptimalSearch(system, { onTrace: () => expect.fail("a trace"), stepLimit: 100 });
      while (search.next() && !system.hasMissed);
    } while (system.learn());
    expect(search.tooLong).toBe(1);
    expect(system.ending.status).toBe("limit");
    expect(system.ending.error!.message).toContain(what);
  });
});
