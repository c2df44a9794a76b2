/** A program that begins again is like one that begins: nothing of what was is left, in no module of the library. */
import { expect, test } from "vitest";
import { OptimalSearch } from "../../src/simulator/explorer/optimal-dpor.ts";
import type { ExploredProgram } from "../../src/simulator/explored-program.ts";
import { explored as exploredSource, say } from "./explore-source.ts";

/** What the programs do that has to be reckoned with. */
const explored = (source: string): ExploredProgram =>
  exploredSource(source, "cpython-3.14t", { reckoning: { features: ["counting", "killing"], sites: null } });

/** One program for each module, which prints what the module would remember. */
const PROGRAMS: Readonly<Record<string, string>> = {
  threading: `
    import * as threading from "threading";
    import { currentThread, enumerate, Lock, Thread, mainThread, local, Timer } from "threading";
    const own = new local();
    own.n = (own.n ?? 0) + 1;
    print(own.n, currentThread().name, enumerate().map((thread) => thread.name), threading.excepthook === null);
    threading.excepthook = (args) => print("hook", args.excValue);
    mainThread().name = "renamed";
    const lock = new Lock();
    const threads = [new Thread(() => { lock.acquire(); throw new Error("lost"); }), new Timer(1, () => print("late"))];
    for (const thread of threads) thread.start();
    for (const thread of threads) thread.join();
    print(threads, lock);`,
  "a deadlock": `
    import { Lock, Thread } from "threading";
    const locks = [new Lock(), new Lock()];
    const meet = (a: Lock, b: Lock) => { a.acquire(); b.acquire(); b.release(); a.release(); };
    const threads = [new Thread({ target: meet, args: [locks[0], locks[1]] }), new Thread({ target: meet, args: [locks[1], locks[0]] })];
    for (const thread of threads) thread.start();`,
  queue: `
    import { Queue, SimpleQueue, Empty } from "queue";
    import { Thread } from "threading";
    const queue = new Queue<number>(1), simple = new SimpleQueue<number>();
    const thread = new Thread(() => { queue.put(1); simple.put(2); });
    thread.start();
    try { print(queue.get({ block: false })); } catch (error) { print(error instanceof Empty); }
    thread.join();
    print(simple.get());`,
  random: `
    import { random, randint } from "random";
    print(random(), randint(1, 6), Math.random());`,
  time: `
    import { monotonic, sleep, time } from "time";
    sleep(1);
    print(monotonic(), time(), new Date().toISOString());`,
  machine: `
    import { AtomicInt, cores, compute } from "machine";
    import { Thread } from "threading";
    const n = new AtomicInt();
    compute(0.1);
    const thread = new Thread(() => n.fetchAdd());
    thread.start();
    n.fetchAdd(2);
    thread.join();
    print(n, cores());`,
  sys: `
    import { getswitchinterval, setswitchinterval, exit } from "sys";
    print(getswitchinterval());
    setswitchinterval(0.5);
    exit(3);`,
  os: `
    import { cpuCount, getpid } from "os";
    print(cpuCount(), getpid());`,
  atexit: `
    import { register } from "atexit";
    register(() => print("bye"));
    print("hello");`,
  contextvars: `
    import { ContextVar } from "contextvars";
    import { Thread } from "threading";
    const v = new ContextVar("v", { default: 0 });
    v.set(v.get() + 1);
    const thread = new Thread(() => { v.set(v.get() + 1); print(v.get()); });
    thread.start();
    thread.join();
    print(v.get());`,
  asyncio: `
    import { Lock, createTask, gather, run, sleep, currentTask } from "asyncio";
    let n = 0;
    const lock = new Lock();
    async function add() { using _ = await lock.hold(); const before = n; await sleep(0); n = before + 1; return currentTask().getName(); }
    async function forgotten() {}
    async function main() { forgotten(); print(await gather(add(), add())); createTask(sleep(100)); }
    run(main());
    print(n);`,
  "concurrent.futures": `
    import { ThreadPoolExecutor } from "concurrent.futures";
    import { currentThread } from "threading";
    const pool = new ThreadPoolExecutor({ maxWorkers: 1 });
    print(pool.submit(() => currentThread().name).result());
    pool.shutdown();`,
  multiprocessing: `
    import { Condition, currentProcess, Event, JoinableQueue, Lock, Manager, Pipe, Process, Queue, Value, getStartMethod, setStartMethod } from "multiprocessing";
    import { randint } from "random";
    import { currentThread, Thread } from "threading";
    let seen = 0;
    function work(queue: any, value: any, lock: Lock) {
      currentProcess().name += "!";
      seen += 1;
      new Thread(() => { seen += 1; }).start();
      using _ = lock.hold();
      value.value += 1;
      queue.put([currentProcess().name, seen, randint(0, 1000)]);
    }
    if (import.meta.main) {
      setStartMethod("spawn");
      currentProcess().name = "first";
      const queue = new Queue<unknown>(), value = new Value("i", 0), lock = new Lock();
      const processes = [0, 1].map(() => new Process(work, queue, value, lock));
      for (const process of processes) process.start();
      print(queue.get(), queue.get());
      for (const process of processes) process.join();
      print(value.value, getStartMethod(), currentProcess().name, processes.map(({ name, exitcode }) => [name, exitcode]));
    }`,
  "what outlasts a process": `
    import { Lock, Process } from "multiprocessing";
    function work() {
      const counted = Lock as { made?: number };
      counted.made = (counted.made ?? 0) + 1;
      const numbers = Array.prototype as { seen?: number };
      numbers.seen = (numbers.seen ?? 0) + 1;
      print(counted.made, numbers.seen);
    }
    if (import.meta.main) { const process = new Process(work); process.start(); process.join(); }`,
  "multiprocessing.shared_memory": `
    import { SharedMemory } from "multiprocessing.shared_memory";
    import { Process } from "multiprocessing";
    function work(name: string) { const memory = new SharedMemory({ name }); memory.buf[0] += 1; memory.close(); }
    if (import.meta.main) {
      const memory = new SharedMemory({ create: true, size: 1, name: "m" });
      const process = new Process(work, memory.name);
      process.start();
      memory.buf[0] += 1;
      process.join();
      print(memory.buf[0]);
      memory.unlink();
    }`,
  "a manager": `
    import { Manager } from "multiprocessing";
    if (import.meta.main) {
      using manager = new Manager();
      const list = manager.list([1]);
      list.push(2);
      print(list.get(1));
    }`,
  "a pool": `
    import { Pool } from "multiprocessing";
    function double(n: number) { print(n); return 2 * n; }
    if (import.meta.main) { using pool = new Pool(2); print(pool.map(double, [1, 2])); print([...pool.imap(double, [3])]); }`,
  "an executor of processes": `
    import { ProcessPoolExecutor } from "concurrent.futures";
    function double(n: number) { print(n); return 2 * n; }
    if (import.meta.main) { using pool = new ProcessPoolExecutor(2); print([...pool.map(double, [1, 2])]); }`,
  builtins: `
    import { range, ValueError } from "builtins";
    print([...range(3)]);
    throw new ValueError("at the end");`,
  "what outlasts a run": `
    import { Lock, Thread } from "threading";
    import * as threading from "threading";
    const counted = Lock as { made?: number };
    counted.made = (counted.made ?? 0) + 1;
    const numbers = Array.prototype as { seen?: number };
    numbers.seen = (numbers.seen ?? 0) + 1;
    const math = Math as { asked?: number };
    math.asked = (math.asked ?? 0) + 1;
    const thread = new Thread(() => { math.asked! += 1; });
    thread.start();
    thread.join();
    print(counted.made, numbers.seen, math.asked, typeof threading);`,
  "concurrent.interpreters": `
    import { create, createQueue, getCurrent, listAll } from "concurrent.interpreters";
    import { currentThread, Lock } from "threading";
    import { random } from "random";
    let n = 0;
    const lock = new Lock() as Lock & { tried?: number }, counted = Lock as { made?: number };
    function count(q: any) {
      lock.tried = (lock.tried ?? 0) + 1;
      counted.made = (counted.made ?? 0) + 1;
      q.put([++n, lock.tried, currentThread().name, random()]);
      return getCurrent();
    }
    if (import.meta.main) {
      const q = createQueue(), a = create(), b = create();
      a.prepareMain({ done: 1 });
      a.exec(\`import { Thread } from "threading"; new Thread(() => { done += 1; print(done); }).start();\`);
      const threads = [a.callInThread(count, q), b.callInThread(count, q)];
      for (const thread of threads) thread.join();
      print(q.get(), q.get(), q, listAll());
      try { a.close(); } catch (e: any) { print(e.message); }
      print(create(), random());
    }`,
  "a pool of interpreters": `
    import { InterpreterPoolExecutor } from "concurrent.futures";
    import { Thread } from "threading";
    const counted = Thread as { made?: number };
    function count() { counted.made = (counted.made ?? 0) + 1; return [counted.made, typeof Thread]; }
    if (import.meta.main) {
      const pool = new InterpreterPoolExecutor(2);
      const made = [pool.submit(count), pool.submit(count)];
      print(made.map((future) => future.result()));
      pool.shutdown();
    }`,
  "the interpreter's own modules": `
    import { createQueue } from "concurrent.interpreters";
    print(typeof createQueue);`,
};

interface Seen {
  readonly steps: readonly object[];
  readonly ending: string;
}

/**
 * Runs a program from its start to its end; `turn` picks the thread of each step. Objects are numbered as they are seen: how an
 * execution before has numbered them makes no difference.
 */
function runThrough(system: ExploredProgram, turn: (position: number, count: number) => number): Seen {
  const steps: object[] = [];
  const enabled: number[] = [];
  const seen: number[] = [];
  const numberOf = (object: number): number => {
    if (!seen.includes(object)) seen.push(object);
    return seen.indexOf(object);
  };
  for (let count = system.enabled(enabled); count > 0; count = system.enabled(enabled)) {
    if (steps.length > 400) throw new Error("expected the program to end");
    // Threads, too, are numbered as they are seen.
    const able = enabled.slice(0, count).sort((a, b) => (system.pathOf(a) < system.pathOf(b) ? -1 : 1));
    const { operation, accesses, thread, ...step } = system.step(able[turn(steps.length, count)]!, 0);
    const objects = accesses.map((access) => [numberOf(access >> 1), access & 1]);
    const guard = operation.guard === null ? null : numberOf(operation.guard.object);
    steps.push({
      ...structuredClone(step),
      thread: system.pathOf(thread),
      objects,
      guard,
      givesWay: operation.givesWay,
    });
  }
  const ending = say(system.ending);
  // What the program has done to built-in objects is undone where it begins again.
  system.restart();
  return { steps, ending };
}

const TURNS: readonly ((position: number, count: number) => number)[] = [
  () => 0,
  (_, count) => count - 1,
  (position, count) => (position * 7 + (position >> 2)) % count,
];

test.each(Object.entries(PROGRAMS))("%s begins again as it began", (_, source) => {
  const again = explored(source);
  for (const turn of [...TURNS, ...TURNS]) {
    expect(runThrough(again, turn)).toEqual(runThrough(explored(source), turn));
  }
});

test.each(Object.entries(PROGRAMS))(
  "%s can be explored again, half way or through",
  (_, source) => {
    const outcomes = (system: ExploredProgram, most: number): string[] => {
      const found: string[] = [];
      const search = new OptimalSearch(system, {
        onTrace: () => found.push(say(system.ending)),
        stepLimit: 500,
      });
      for (let made = 0; made < most && search.next(); made++);
      expect(search.blocked).toBe(0);
      system.restart();
      return found;
    };
    const expected = outcomes(explored(source), 40);
    const again = explored(source);
    outcomes(again, 3);
    expect(outcomes(again, 40)).toEqual(expected);
    expect(outcomes(again, 40)).toEqual(expected);
  },
  60_000,
);
