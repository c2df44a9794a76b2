/** What threads find where they meet: who is woken, who gets there first, and what is said of a deadlock. */
import { describe, expect, test } from "vitest";
import { INTERPRETERS } from "../../../src/simulator/settings.ts";
import { printed, runSource, traceSource } from "../../support/run-source.ts";

const IMPORTS = `
  import threading, { Barrier, Condition, Event, Lock, RLock, Semaphore, Thread, Timer, currentThread, local } from "threading";
  import { PriorityQueue, Queue, SimpleQueue } from "queue";
  import { compute } from "machine";
  import { sleep } from "time";
`;

describe.each(INTERPRETERS)("on %s", (interpreter) => {
  test("a condition wakes in the order of coming, as many as it is told to", () => {
    const source = `${IMPORTS}
      const c = new Condition();
      const woken: string[] = [];
      function wait(name: string) { using _ = c.hold(); c.wait(); woken.push(name); }
      for (const name of "ABCD") { new Thread(wait, name).start(); sleep(0.01); }
      { using _ = c.hold(); c.notify(); } sleep(0.05); print(woken.join(""));
      { using _ = c.hold(); c.notify(2); } sleep(0.05); print(woken.slice(1).sort().join(""));
      { using _ = c.hold(); c.notifyAll(); c.notify(); } sleep(0.05); print(woken.slice(3).join(""));`;
    expect(printed(source, { interpreter })).toEqual(["A", "BC", "D"]);
  });

  test("a semaphore's permit goes to whoever gets there first, not to the thread that was woken for it", () => {
    const source = `${IMPORTS}
      const table = new Semaphore(0);
      const seated: string[] = [];
      const ada = new Thread(() => { table.acquire(); seated.push("Ada"); });
      ada.start(); sleep(0.01);
      table.release(); seated.push(table.acquire(false) ? "main" : "nobody");
      table.release(); ada.join();
      print(seated);`;
    expect(printed(source, { interpreter })).toEqual(["['main', 'Ada']"]);
  });

  test("a condition gives a re-entrant lock back as often as it was taken, and takes it again as often", () => {
    const source = `${IMPORTS}
      const c = new Condition();
      const t = new Thread(() => { using _ = c.hold(); print("inside"); c.notify(); });
      c.acquire(); c.acquire(); t.start(); c.wait();
      print(c.locked()); c.release(); print(c.locked()); c.release(); print(c.locked());`;
    expect(printed(source, { interpreter })).toEqual(["inside", "true", "true", "false"]);
  });

  test("an item handed to a waiter goes past nobody: what is put in order comes in order", () => {
    const source = `${IMPORTS}
      const q = new SimpleQueue<number>();
      const got: number[] = [];
      const t = new Thread(() => { for (let i = 0; i < 6; i++) got.push(q.get()); });
      t.start(); sleep(0.01);
      for (let i = 0; i < 6; i++) q.put(i);
      t.join(); print(got);`;
    expect(printed(source, { interpreter })).toEqual(["[0, 1, 2, 3, 4, 5]"]);
  });

  test("who waited in vain and who was told meanwhile are not woken twice", () => {
    const source = `${IMPORTS}
      const e = new Event();
      const results: boolean[] = [];
      const ts = [1, 2, 3, 4].map((n) => new Thread(() => { results.push(e.wait(0.01 + n / 1e6)); sleep(0.05); }));
      for (const t of ts) t.start();
      sleep(0.01); e.set();
      for (const t of ts) t.join();
      print(results.length);`;
    for (let seed = 1; seed <= 40; seed++) expect(printed(source, { interpreter, seed })).toEqual(["4"]);
  });

  test("threads that meet at a barrier see its action done before they go on", () => {
    const source = `${IMPORTS}
      let laid = false;
      const b = new Barrier(3, () => { sleep(0.02); laid = true; });
      const seen: boolean[] = [];
      const ts = [1, 2, 3].map(() => new Thread(() => { b.wait(0.01 + 5); seen.push(laid); }));
      for (const t of ts) t.start();
      for (const t of ts) t.join();
      print(seen, b.nWaiting);`;
    expect(printed(source, { interpreter })).toEqual(["[true, true, true] 0"]);
  });

  test("an action that fails breaks the barrier for those who wait", () => {
    const source = `${IMPORTS}
      const b = new Barrier(2, () => { throw new RangeError("burnt"); });
      const names: string[] = [];
      const meet = () => { try { b.wait(); } catch (e: any) { names.push(e.name); } };
      const ts = [new Thread(meet), new Thread(meet)];
      for (const t of ts) t.start();
      for (const t of ts) t.join();
      print(names.sort(), b.broken);`;
    expect(printed(source, { interpreter })).toEqual(["['BrokenBarrierError', 'RangeError'] true"]);
  });

  test("a deadlock names what each thread waits for, and who has it", () => {
    const source = `${IMPORTS}
      const tables = new Semaphore(1);
      const orders = new Queue<string>(1);
      const bell = new Event();
      const party = new Barrier(2);
      const news = new Condition();
      function sit() { tables.acquire(); bell.wait(); }
      new Thread({ target: sit, name: "Ada" }).start();
      new Thread({ target: () => tables.acquire(), name: "Ben" }).start();
      new Thread({ target: () => orders.get(), name: "Cleo" }).start();
      new Thread({ target: () => party.wait(), name: "Dan" }).start();
      new Thread({ target: () => { using _ = news.hold(); news.wait(); }, name: "Eve" }).start();
      const full = new Queue<string>(1);
      full.put("soup");
      new Thread({ target: () => full.put("fish"), name: "Fay" }).start();
      full.join();`;
    const { status, blocked } = runSource(source, { interpreter });
    expect(status).toBe("deadlock");
    expect(blocked.map(({ thread, waitsFor, heldBy }) => [thread, waitsFor, heldBy])).toEqual([
      ["MainThread", "the tasks of full to be done", null],
      ["Ada", "event bell to be set", null],
      ["Ben", "semaphore tables", "Ada"],
      ["Cleo", "an item in orders", null],
      ["Dan", "barrier party", null],
      ["Eve", "condition news", null],
      ["Fay", "room in full", null],
    ]);
  });
});

test("equal priorities come out in the order of CPython's heap", () => {
  const source = `${IMPORTS}
    class Job { k: number; n: number; constructor(k: number, n: number) { this.k = k; this.n = n; } valueOf() { sleep(0.001); return this.k; } }
    const q = new PriorityQueue<Job>();
    [3, 1, 2, 1, 3, 2, 1, 1].forEach((k, n) => q.put(new Job(k, n)));
    print([1, 2, 3, 4, 5, 6, 7, 8].map(() => q.get().n));`;
  expect(printed(source)).toEqual(["[1, 6, 3, 7, 2, 5, 0, 4]"]);
});

test("a queue is closed to others while it compares", () => {
  const source = `${IMPORTS}
    class Job { k: number; constructor(k: number) { this.k = k; } valueOf() { sleep(0.01); return this.k; } }
    const q = new PriorityQueue<Job>();
    q.put(new Job(1));
    const t = new Thread(() => q.put(new Job(0)));
    t.start(); sleep(0.005);
    print(q.qsize(), q.get().k, q.get().k);
    t.join();`;
  expect(printed(source)).toEqual(["2 0 1"]);
});

test("a barrier's rounds, a semaphore's permits and a queue's length are in the events", () => {
  const { events } = traceSource(`${IMPORTS}
    const tables = new Semaphore(2); tables.acquire(); tables.release();
    const q = new Queue<number>(); q.put(1); q.get();
    const b = new Barrier(1); b.wait();
    const e = new Event(); e.set(); e.wait(); e.clear();`);
  const told = events.filter(({ kind }) => kind === "operate");
  expect(told.map(({ place, text, value }) => `${place?.name} ${text} ${value}`)).toEqual([
    "tables acquire 1",
    "tables release 2",
    "q put 1",
    "q get 0",
    "b wait 1 of 1",
    "e set true",
    "e wait true",
    "e clear false",
  ]);
});

describe("threading.excepthook", () => {
  test("is asked about every exception, SystemExit too", () => {
    const source = `${IMPORTS}
      import { SystemExit, ValueError } from "builtins";
      threading.excepthook = (args) => print(args.excType, args.excValue, args.thread.name, args.length);
      for (const error of [new ValueError("burnt"), new SystemExit(3)]) {
        const t = new Thread({ target: () => { throw error; }, name: "cook" });
        t.start(); t.join();
      }`;
    expect(printed(source)).toEqual(["<class ValueError> burnt cook 4", "<class SystemExit> 3 cook 4"]);
  });

  test("can be put back, and called by another", () => {
    const source = `${IMPORTS}
      const before = threading.excepthook;
      threading.excepthook = (args) => { print("first"); before(args); };
      const fail = () => { throw new RangeError("burnt"); };
      let t = new Thread({ target: fail, name: "A" }); t.start(); t.join();
      threading.excepthook = before;
      t = new Thread({ target: fail, name: "B" }); t.start(); t.join();`;
    const { output, errorOutput, returncode } = runSource(source);
    expect(output).toEqual(["first"]);
    expect(errorOutput).toEqual([
      "Exception in thread A:",
      "Traceback (most recent call last):",
      "RangeError: burnt",
      "Exception in thread B:",
      "Traceback (most recent call last):",
      "RangeError: burnt",
    ]);
    expect(returncode).toBe(0);
  });

  test("that fails is told of", () => {
    const source = `${IMPORTS}
      threading.excepthook = () => { throw new TypeError("worse"); };
      const t = new Thread(() => { throw new RangeError("burnt"); }); t.start(); t.join(); print("on");`;
    const { output, errorOutput } = runSource(source);
    expect(output).toEqual(["on"]);
    expect(errorOutput).toEqual([
      "Exception in threading.excepthook:",
      "Traceback (most recent call last):",
      "TypeError: worse",
    ]);
  });
});

test("a thread-local object's constructor runs once in each thread that uses it", () => {
  const source = `${IMPORTS}
    let made = 0;
    class Tray extends local { plates: string[] = []; constructor(first: string) { super(); made += 1; this.plates.push(first); } }
    const tray = new Tray("soup");
    const fill = (dish: string) => { for (let i = 0; i < 3; i++) tray.plates.push(dish + i); print(tray.plates); };
    for (const dish of ["a", "b"]) { const t = new Thread(fill, dish); t.start(); t.join(); }
    const idle = new Thread(() => 0); idle.start(); idle.join();
    print(tray.plates, made, "plates" in tray, Object.keys(tray));`;
  expect(printed(source)).toEqual([
    "['soup', 'a0', 'a1', 'a2']",
    "['soup', 'b0', 'b1', 'b2']",
    "['soup'] 3 true ['plates']",
  ]);
});
