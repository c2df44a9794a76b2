import { describe, expect, it } from "vitest";
import { printed } from "../../support/run-source.ts";
import { declarationErrors, declaredNames, typeErrors } from "./check-program.ts";

const MODULES = [
  "threading",
  "asyncio",
  "contextvars",
  "queue",
  "concurrent.futures",
  "concurrent.interpreters",
  "multiprocessing",
  "multiprocessing.shared_memory",
  "atexit",
  "os",
  "random",
  "time",
  "machine",
  "sys",
  "builtins",
];

/** Programs that must pass the type check, and run, with what they print. */
const GOOD: Readonly<Record<string, readonly [source: string, prints: readonly string[]]>> = {
  "a thread in each of its forms": [
    `import { Thread } from "threading";
     function add(a: number, b = 10) { print(a + b); }
     const threads: Thread[] = [
       new Thread(add, 1),
       new Thread(add, 1, 2),
       new Thread({ target: add, args: [2], name: "two", daemon: false }),
       new Thread({ target: (word) => print(word.length), args: ["four"] }),
       new Thread(() => print("short")),
     ];
     for (const thread of threads) { thread.start(); thread.join(); }
     print(threads[2]!.name, threads[0]!.isAlive(), threads[0]!.ident !== null);`,
    ["11", "3", "12", "4", "short", "two false true"],
  ],
  "interpreters: texts, calls, queues and a pool": [
    `import { InterpreterPoolExecutor } from "concurrent.futures";
     import { create, createQueue, ExecutionFailed, type Queue } from "concurrent.interpreters";
     function half(n: number): number { return n / 2; }
     function feed(q: Queue<number>, n: number): void { q.put(n); }
     if (import.meta.main) {
       const one = create();
       const q = createQueue<number>({ maxsize: 2 });
       one.prepareMain({ q });
       one.exec("q.put(1)");
       const thread = one.callInThread(feed, q, 2);
       thread.join();
       print(q.get() + q.get({ timeout: 1 }), one.call(half, 5).toFixed(1));
       try { one.exec(\`throw new RangeError("burnt")\`); }
       catch (e) { if (e instanceof ExecutionFailed) print(e.excinfo.type.name, e.excinfo.msg); }
       one.close();
       using pool = new InterpreterPoolExecutor({ maxWorkers: 1, initializer: feed, initargs: [q, 3] });
       print(pool.submit(half, 3).result().toFixed(1), q.get());
     }`,
    ["3 2.5", "RangeError burnt", "1.5 3"],
  ],
  "a class that extends Thread": [
    `import { Thread, currentThread } from "threading";
     class Cook extends Thread {
       plates = 0;
       readonly dish: string;
       constructor(dish: string) { super({ name: "cook" }); this.dish = dish; }
       run() { this.plates += 1; print(currentThread().name, this.dish); }
     }
     const cook = new Cook("soup");
     cook.start();
     cook.join({ timeout: 1 });
     print(cook.plates);`,
    ["cook soup", "1"],
  ],
  "locks by position, by option and held": [
    `import { Lock, RLock } from "threading";
     const lock = new Lock();
     const twice = new RLock();
     { using _ = lock.hold(); print(lock.acquire({ blocking: false }), lock.acquire(false)); }
     print(lock.acquire(true, 0.5), lock.acquire({ timeout: 0.1 }), lock.locked());
     lock.release();
     using outer = twice.hold();
     using inner = twice.hold();`,
    ["false false", "true false true"],
  ],
  "what threads meet at, in each of its forms": [
    `import { Barrier, BoundedSemaphore, BrokenBarrierError, Condition, Event, Lock, RLock, Semaphore, Timer, local } from "threading";
     const tables = new Semaphore(2);
     { using _ = tables.hold(); print(tables.acquire({ timeout: 0.1 }), tables.acquire(false)); }
     tables.release({ n: 1 });
     print(new BoundedSemaphore({ value: 1 }).acquire(true, null));
     const news = new Condition(new Lock());
     { using _ = news.hold(); news.notify(2); news.notifyAll(); print(news.wait(0), news.waitFor(() => 3, { timeout: 1 })); }
     print(new Condition({ lock: new RLock() }).acquire({ blocking: false }));
     const done = new Event();
     const bell = new Timer(0.1, (text: string) => print(text), { args: ["ding"] });
     bell.start();
     print(done.wait({ timeout: 0.2 }), bell.finished.isSet(), bell.name);
     const alone = new Barrier(1, () => print("here"), { timeout: 1 });
     print(alone.wait(), new Barrier(2, { action: null }).parties);
     try { new Barrier(2).wait(0.1); } catch (e) { print(e instanceof BrokenBarrierError); }
     class Seat extends local { number = 1; constructor(readonly_: string) { super(); this["guest"] = readonly_; } }
     const seat = new Seat("Ada");
     print(seat.number, seat["guest"], "table" in seat);`,
    [
      "true false",
      "true",
      "false 3",
      "true",
      "ding",
      "false true Thread-1",
      "here",
      "0 2",
      "true",
      "1 Ada false",
    ],
  ],
  "a hook for what threads throw": [
    `import threading from "threading";
     threading.excepthook = ({ thread, excValue, excTraceback }) => print(thread.name, excValue, excTraceback);
     const thread = new threading.Thread({ target: () => { throw new RangeError("burnt"); }, name: "cook" });
     thread.start();
     thread.join();`,
    ["cook burnt null"],
  ],
  "queues, with items of a type and of any": [
    `import queue, { Empty, PriorityQueue, Queue, SimpleQueue } from "queue";
     const pass = new Queue<string>({ maxsize: 1 });
     pass.put("soup");
     try { pass.put("fish", { timeout: 0.1 }); } catch (e) { print(e instanceof queue.Full); }
     print(pass.get().length, pass.maxsize, pass.qsize());
     pass.taskDone(); pass.join();
     try { pass.get({ block: false }); } catch (e) { print(e instanceof Empty); }
     const first = new PriorityQueue<[number, string]>();
     first.put([2, "b"]); first.putNowait([1, "a"]);
     print(first.get()[1], first.getNowait());
     const any = new SimpleQueue();
     any.put({ dish: 1 }); print(any.get().dish, any.empty());
     pass.shutdown({ immediate: true });`,
    ["true", "4 1 0", "true", "a [2, 'b']", "1 true"],
  ],
  "executors and futures": [
    `import futures, { Future, ThreadPoolExecutor, asCompleted, wait } from "concurrent.futures";
     const add = (a: number, b = 10) => a + b;
     using pool = new ThreadPoolExecutor(2, { threadNamePrefix: "cook" });
     const eleven: Future<number> = pool.submit(add, 1);
     print(eleven.result() + 1, pool.submit(add, 1, 2).result({ timeout: 1 }), eleven.exception());
     print([...pool.map(add, [1, 2], [3, 4], { timeout: 1 })], [...pool.map((n: number) => n * 2, [1], { buffersize: 1 })]);
     const { done, notDone } = wait([eleven], { returnWhen: futures.ALL_COMPLETED });
     for (const future of asCompleted(done, { timeout: 1 })) print(future.done(), notDone.size);
     const mine = new Future<string>();
     mine.addDoneCallback((f) => print(f.result().length));
     mine.setResult("four");
     pool.shutdown({ wait: true, cancelFutures: true });
     new ThreadPoolExecutor({ maxWorkers: 1, initializer: (n: number) => print(n), initargs: [7] }).submit(print, "x").result();`,
    ["12 3 null", "[4, 6] [2]", "true 0", "4", "7", "x"],
  ],
  "the small modules": [
    `import atexit from "atexit";
     import os from "os";
     import random from "random";
     import sys from "sys";
     atexit.register(print, "bye");
     random.seed(1);
     const cards = [1, 2, 3];
     random.shuffle(cards);
     print(random.randint(1, 6), random.choice("abc"), random.choice(cards), random.uniform(0, 1) < 1, random.random());
     print(os.cpuCount(), os.getpid() > 0, sys.version.startsWith("3.14"));
     sys.exit();`,
    ["3 a 3 true 0.47224524357611664", "2 true true", "bye"],
  ],
  "modules as objects, also in types": [
    `import threading from "threading";
     import * as time from "time";
     import machine from "machine";
     import sys from "sys";
     const lock: threading.Lock = new threading.Lock();
     time.sleep(0.5);
     machine.native(0.1, { releasesGil: true, label: "sum" });
     machine.io(0.1, "disk");
     print(lock.locked(), machine.cores(), sys.getswitchinterval(), sys._isGilEnabled(), threading.activeCount());`,
    ["false 2 0.005 true 1"],
  ],
  "exceptions caught as Python catches them": [
    `import { Exception, LookupError, KeyError, ValueError, range } from "builtins";
     import { ThreadError, Lock } from "threading";
     try { throw new KeyError("two"); } catch (e) { if (!(e instanceof LookupError)) throw e; print(e.message, e.args); }
     try { new Lock().release(); } catch (e) { if (!(e instanceof ThreadError)) throw e; print(e.message); }
     try { throw new ValueError("late", { cause: 1 }); } catch (e) { if (e instanceof Exception) print(e.message, e.cause); }
     for (const i of range(1, 3)) console.log(i);
     assert(range(3).length === 3, "three");
     if (import.meta.main) print("main");`,
    ["'two' ['two']", "release unlocked lock", "late 1", "1", "2", "main"],
  ],
};

/** Misuse, one error a program, and what the error must say. */
const BAD: readonly (readonly [source: string, error: RegExp])[] = [
  [
    `import { Lock } from "threading"; new Lock().aquire();`,
    /1: .*'aquire' does not exist.*Did you mean 'acquire'/,
  ],
  [
    `import { Lock } from "threading"; new Lock().acquire({ timout: 1 });`,
    /'timout' does not exist.*'timeout'/,
  ],
  [`import { Lock } from "threading"; new Lock().acquire("yes");`, /'"yes"' is not assignable/],
  [`import { Lock } from "threading"; using held = new Lock();`, /Symbol.dispose/],
  [
    `import { Thread } from "threading"; new Thread({ taget: print });`,
    /^1: Object literal.*'taget'.*'target'/,
  ],
  [
    `import { Thread } from "threading"; function eat(n: number) { print(n); } new Thread({ target: eat, args: ["3"] });`,
    /^1: Type 'string' is not assignable to type 'number'/,
  ],
  [
    `import { Thread } from "threading"; function eat(n: number) { print(n); } new Thread(eat, "3");`,
    /'string' is not assignable to parameter of type 'number'/,
  ],
  [`import { Thread } from "threading"; new Thread(print).ident = 3;`, /'ident' because it is a read-only/],
  [`import { Semaphor } from "threading"; print(Semaphor);`, /no exported member.*'Semaphor'/],
  [
    `import { Condition, Event } from "threading"; new Condition(new Event());`,
    /'Event' is (not assignable|missing)/,
  ],
  [`import { Event } from "threading"; new Event().wait({ timout: 1 });`, /'timout' does not exist/],
  [
    `import { Queue } from "queue"; new Queue<string>().put(1);`,
    /'number' is not assignable to parameter of type 'string'/,
  ],
  [
    `import { Queue } from "queue"; new Queue<string>().get().toFixed();`,
    /'toFixed' does not exist on type 'string'/,
  ],
  [
    `import { Timer } from "threading"; new Timer(1, (n: number) => print(n), { args: ["3"] });`,
    /'string' is not assignable to type 'number'/,
  ],
  [
    `import { ThreadPoolExecutor } from "concurrent.futures"; new ThreadPoolExecutor(1).submit((n: number) => n, "3");`,
    /'string' is not assignable to parameter of type 'number'/,
  ],
  [
    `import { wait } from "concurrent.futures"; wait([], { returnWhen: "SOON" });`,
    /'"SOON"' is not assignable/,
  ],
  [`import { sleep } from "time"; sleep("1");`, /'string' is not assignable to parameter of type 'number'/],
  [
    `import { native } from "machine"; native(1, { releaseGil: true });`,
    /'releaseGil' does not exist.*'releasesGil'/,
  ],
  [`import { x } from "queues"; print(x);`, /Cannot find module 'queues'/],
  [`document.title = "x";`, /Cannot find name 'document'/],
  [`setTimeout(print, 1);`, /Cannot find name 'setTimeout'/],
  [`const name: string = 1; print(name);`, /'number' is not assignable to type 'string'/],
];

describe("the declarations of the sandbox modules", () => {
  it("have nothing wrong in themselves", () => {
    expect(declarationErrors()).toEqual([]);
  });

  it.each(MODULES)("declare what %s has, and no more", (name) => {
    const provided = printed(
      `import module from "${name}";\nfor (const key of Object.keys(module)) print(key);\n`,
    );
    expect(declaredNames(name)).toEqual([...provided].sort());
  });

  it.each(Object.entries(GOOD))("accept %s, which runs", (_title, [source, prints]) => {
    expect(typeErrors(source)).toEqual([]);
    expect(printed(source)).toEqual(prints);
  });

  it.each(BAD)("refuse %s", (source, error) => {
    const errors = typeErrors(source);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(error);
  });
});
