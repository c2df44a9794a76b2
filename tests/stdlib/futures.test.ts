/** Executors and futures, where they differ from what one might expect. */
import { describe, expect, test } from "vitest";
import { printed, runSource } from "../support/run-source.ts";

const IMPORTS = `
  import { Future, ThreadPoolExecutor, asCompleted, wait } from "concurrent.futures";
  import { Event, Thread, activeCount, currentThread } from "threading";
  import { sleep } from "time";
`;

describe("ThreadPoolExecutor", () => {
  test("starts a worker only where none is idle", () => {
    const source = `${IMPORTS}
      using pool = new ThreadPoolExecutor({ maxWorkers: 4, threadNamePrefix: "cook" });
      for (let i = 0; i < 3; i++) { print(pool.submit(() => currentThread().name).result()); sleep(0.01); }
      const gate = new Event();
      const fs = [1, 2, 3, 4, 5, 6].map(() => pool.submit(() => { gate.wait(); return currentThread().name; }));
      print(activeCount(), fs.map((f) => f.running()));
      gate.set();
      print([...new Set(fs.map((f) => f.result()))].sort());`;
    expect(printed(source)).toEqual([
      "cook_0",
      "cook_0",
      "cook_0",
      "5 [true, true, true, true, false, false]",
      "['cook_0', 'cook_1', 'cook_2', 'cook_3']",
    ]);
  });

  test("names its workers after the pool where it is given no name", () => {
    const source = `${IMPORTS}
      for (let i = 0; i < 2; i++) { using pool = new ThreadPoolExecutor(1); print(pool.submit(() => currentThread().name).result()); }`;
    expect(printed(source)).toEqual(["ThreadPoolExecutor-0_0", "ThreadPoolExecutor-1_0"]);
  });

  test("waits for its work when its block is left, and cancels what has not begun when told to", () => {
    const source = `${IMPORTS}
      const work = (n: number) => { sleep(0.01); print("done", n); };
      { using pool = new ThreadPoolExecutor(1); for (const n of [1, 2]) pool.submit(work, n); print("leaving"); }
      const pool = new ThreadPoolExecutor(1);
      const fs = [3, 4, 5].map((n) => pool.submit(work, n));
      sleep(0.005);
      pool.shutdown({ cancelFutures: true });
      print(fs.map((f) => f.cancelled()));`;
    expect(printed(source)).toEqual(["leaving", "done 1", "done 2", "done 3", "[false, true, true]"]);
  });

  test("that nobody shuts down ends with the program, after its work", () => {
    const source = `${IMPORTS}
      const pool = new ThreadPoolExecutor(2);
      for (const n of [1, 2, 3]) pool.submit(() => { sleep(0.01 * n); print(n); });
      print("end of text");`;
    const result = runSource(source);
    expect(result).toMatchObject({ status: "finished", output: ["end of text", "1", "2", "3"] });
  });

  test("takes no work once the program's text is through", () => {
    const source = `${IMPORTS}
      const pool = new ThreadPoolExecutor(1);
      new Thread(() => { sleep(0.1); try { pool.submit(print); } catch (e: any) { print(e.name, e.message); } }).start();`;
    expect(printed(source)).toEqual(["RuntimeError cannot schedule new futures after interpreter shutdown"]);
  });

  test("whose initializer fails says so, and fails what was submitted", () => {
    const source = `${IMPORTS}
      const pool = new ThreadPoolExecutor(1, { initializer: (text: string) => { throw new RangeError(text); }, initargs: ["burnt"] });
      const f = pool.submit(print, 1);
      print((f.exception() as Error).name);
      try { pool.submit(print); } catch (e: any) { print(e.name); }`;
    const { output, errorOutput } = runSource(source);
    expect(output).toEqual(["BrokenThreadPool", "BrokenThreadPool"]);
    expect(errorOutput).toEqual([
      "Exception in initializer:",
      "Traceback (most recent call last):",
      "RangeError: burnt",
    ]);
  });

  test("maps lazily where its buffer is bounded, and over several iterables to the end of the shortest", () => {
    const source = `${IMPORTS}
      function* numbers() { for (let n = 0; ; n++) { print("take", n); yield n; } }
      using pool = new ThreadPoolExecutor(1);
      let sum = 0;
      for (const n of pool.map((n: number) => n * n, numbers(), { buffersize: 2 })) { sum += n; if (n === 4) break; }
      print(sum, [...pool.map((a: number, b: string) => b.repeat(a), [1, 2, 3], "xy")]);`;
    expect(printed(source)).toEqual(["take 0", "take 1", "take 2", "take 3", "take 4", "5 ['x', 'yy']"]);
  });

  test("gives up a map whose time is over, counted from its call", () => {
    const source = `${IMPORTS}
      using pool = new ThreadPoolExecutor(2);
      const results = pool.map((seconds: number) => { sleep(seconds); return seconds; }, [0.01, 0.2], { timeout: 0.1 });
      try { for (const seconds of results) print(seconds); } catch (e: any) { print(e.name, [...results]); }`;
    expect(printed(source)).toEqual(["0.01", "TimeoutError []"]);
  });
});

describe("Future", () => {
  test("calls back in order, in the thread that ends it, and tells of callbacks that fail", () => {
    const source = `${IMPORTS}
      const f = new Future<string>();
      f.addDoneCallback(() => print("first", currentThread().name));
      f.addDoneCallback(() => { throw new RangeError("burnt"); });
      f.addDoneCallback((done) => print("third", done.result()));
      const t = new Thread({ target: () => f.setResult("soup"), name: "cook" });
      t.start(); t.join();
      f.addDoneCallback(() => print("at once", currentThread().name));`;
    const { output, errorOutput } = runSource(source);
    expect(output).toEqual(["first cook", "third soup", "at once MainThread"]);
    expect(errorOutput).toEqual([
      "exception calling callback for <Future state=finished returned str>",
      "Traceback (most recent call last):",
      "RangeError: burnt",
    ]);
  });

  test("that is cancelled counts as done for wait only once its executor has seen it", () => {
    const source = `${IMPORTS}
      const f = new Future();
      print(f.cancel(), f.done(), wait([f], { timeout: 0.1 }).notDone.size);
      print(f.setRunningOrNotifyCancel(), wait([f]).done.size, f);`;
    expect(printed(source)).toEqual(["true true 1", "false 1 <Future state=cancelled>"]);
  });

  test("shows who is at work on it in a deadlock", () => {
    const source = `${IMPORTS}
      const never = new Event();
      const pool = new ThreadPoolExecutor(1, { threadNamePrefix: "cook" });
      const soup = pool.submit(() => never.wait());
      soup.result();`;
    const { status, blocked } = runSource(source);
    expect(status).toBe("deadlock");
    expect(blocked.map(({ thread, heldBy }) => [thread, heldBy])).toEqual([
      ["MainThread", "cook_0"],
      ["cook_0", null],
    ]);
    expect(blocked[0]!.waitsFor).toMatch(/^future /);
  });

  test("of each call comes once, in the order of ending, and waiting can stop at the first failure", () => {
    const source = `${IMPORTS}
      using pool = new ThreadPoolExecutor(3);
      const work = (ms: number) => { sleep(ms / 1000); if (ms === 20) throw new RangeError("burnt"); return ms; };
      const fs = [30, 10, 20].map((ms) => pool.submit(work, ms));
      const { done, notDone } = wait([...fs, ...fs], { returnWhen: "FIRST_EXCEPTION" });
      print(done.size, notDone.size);
      const order: unknown[] = [];
      for (const f of asCompleted([fs[0]!, fs[0]!, pool.submit(work, 5)])) order.push(f.result());
      print(order);`;
    expect(printed(source)).toEqual(["2 1", "[5, 30]"]);
  });
});
