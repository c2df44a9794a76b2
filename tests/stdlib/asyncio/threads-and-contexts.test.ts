/** Event loops beside other threads, devices, and context variables. */
import { describe, expect, test } from "vitest";
import { printed, runSource, traceSource } from "../../support/run-source.ts";

const HEAD = `import asyncio from "asyncio";
import machine from "machine";
import time from "time";
import { ContextVar, copyContext } from "contextvars";
import { Thread, currentThread } from "threading";
import { ThreadPoolExecutor } from "concurrent.futures";
import { RuntimeError, ValueError } from "builtins";
`;

describe("other threads", () => {
  test("an idle loop is woken by a call from another thread, at once", () => {
    const source = `${HEAD}
      async function main() {
        const loop = asyncio.getRunningLoop();
        const future = loop.createFuture<string>();
        new Thread(() => { time.sleep(0.5); loop.callSoonThreadsafe(future.setResult, "woken"); }).start();
        const begin = loop.time();
        print(await future, Math.round((loop.time() - begin) * 100));
      }
      asyncio.run(main());`;
    expect(printed(source)).toEqual(["woken 50"]);
  });

  test("a result that another thread sets without waking the loop is seen when the loop wakes by itself", () => {
    const source = `${HEAD}
      async function main() {
        const loop = asyncio.getRunningLoop();
        const future = loop.createFuture<string>();
        new Thread(() => { time.sleep(0.1); future.setResult("there"); }).start();
        loop.callLater(0.3, print, "timer");
        print(await future, Math.round(loop.time() * 10));
      }
      asyncio.run(main());`;
    expect(printed(source)).toEqual(["there 3", "timer"]);
  });

  test("each thread can have a loop of its own", () => {
    const source = `${HEAD}
      async function work(n: number) { await asyncio.sleep(n / 100); return asyncio.currentTask()!.getName() !== "" ? n : 0; }
      const results: number[] = [];
      const threads = [3, 1, 2].map((n) => new Thread(() => results.push(asyncio.run(work(n)))));
      for (const thread of threads) thread.start();
      for (const thread of threads) thread.join();
      print(results);`;
    for (const interpreter of ["cpython-3.14", "cpython-3.14t"] as const) {
      expect(printed(source, { interpreter })).toEqual(["[1, 2, 3]"]);
    }
  });

  test("exceptions, executors and names of threads come through", () => {
    const source = `${HEAD}
      function fail(text: string) { throw new ValueError(text); }
      async function main() {
        try { await asyncio.toThread(fail, "over there"); } catch (e: any) { print(e.name, e); }
        print(await asyncio.toThread(() => currentThread().name));
        const pool = new ThreadPoolExecutor({ maxWorkers: 1, threadNamePrefix: "own" });
        const loop = asyncio.getRunningLoop();
        print(await loop.runInExecutor(pool, () => currentThread().name));
        pool.shutdown();
      }
      asyncio.run(main());`;
    expect(printed(source)).toEqual(["ValueError over there", "asyncio_0", "own_0"]);
  });

  test("the loop goes on while a thread works, and the end waits for what a thread has begun", () => {
    const source = `${HEAD}
      async function main() {
        const job = asyncio.getRunningLoop().runInExecutor(null, () => { time.sleep(0.2); print("job is done"); });
        for (const n of [1, 2]) { await asyncio.sleep(0.01); print("tick", n); }
        print(job.done());
      }
      asyncio.run(main());
      print("end");`;
    expect(printed(source)).toEqual(["tick 1", "tick 2", "false", "job is done", "end"]);
  });
});

describe("devices", () => {
  test("ten tasks wait for a device in the time of one", () => {
    const source = `${HEAD}
      async function main() {
        const begin = time.monotonic();
        await asyncio.gather(...Array.from({ length: 10 }, () => machine.ioAsync(0.5, "disk")));
        print(Math.round((time.monotonic() - begin) * 10));
      }
      asyncio.run(main());`;
    expect(printed(source)).toEqual(["5"]);
    const { events } = traceSource(source);
    const waits = events.filter(({ kind, waiting }) => kind === "task-wait" && waiting?.kind === "io");
    expect(waits).toHaveLength(10);
    expect(waits[0]!.waiting!.name).toBe("disk");
  });

  test("a wait for a device can be cancelled, and one that is forgotten is told of", () => {
    const { output, errorOutput } = runSource(`${HEAD}
      async function main() {
        try { await asyncio.waitFor(machine.ioAsync(5), 0.1); } catch (e: any) { print(e.name); }
        machine.ioAsync(1);
      }
      asyncio.run(main());`);
    expect(output).toEqual(["TimeoutError"]);
    expect(errorOutput).toEqual(["RuntimeWarning: coroutine 'ioAsync' was never awaited"]);
  });
});

describe("context variables", () => {
  test("have a default, a value and a way back", () => {
    const source = `${HEAD}
      const guest = new ContextVar<string>("guest", { default: "nobody" });
      const token = guest.set("Ada");
      print(guest.get(), token);
      guest.reset(token);
      print(guest.get(), token, guest);
      try { guest.reset(token); } catch (e: any) { print(e.name, e); }
      try { new ContextVar("empty").get(); } catch (e: any) { print(e.name, e); }
      print(new ContextVar("empty").get(7));
      const context = copyContext();
      context.run(() => guest.set("Bob"));
      print(guest.get(), context.get(guest), context.has(guest));
      try { context.run(() => context.run(print)); } catch (e: any) { print(e.name, e); }
      const other = context.run(() => guest.set("Cy"));
      try { guest.reset(other); } catch (e: any) { print(e.name, e); }`;
    expect(printed(source)).toEqual([
      "Ada <Token var=<ContextVar name='guest' default='nobody'>>",
      "nobody <Token used var=<ContextVar name='guest' default='nobody'>> <ContextVar name='guest' default='nobody'>",
      "RuntimeError <Token used var=<ContextVar name='guest' default='nobody'>> has already been used once",
      "LookupError <ContextVar name='empty'>",
      "7",
      "nobody Bob true",
      "RuntimeError cannot enter context: <Context> is already entered",
      "ValueError <Token var=<ContextVar name='guest' default='nobody'>> was created in a different Context",
    ]);
  });

  test("callbacks and toThread run in the context in which they were asked for", () => {
    const source = `${HEAD}
      const guest = new ContextVar<string>("guest", { default: "nobody" });
      async function main() {
        guest.set("Ada");
        asyncio.getRunningLoop().callSoon(() => print("callback", guest.get()));
        guest.set("Bob");
        print("thread", await asyncio.toThread(() => { const seen = guest.get(); guest.set("Cy"); return seen; }));
        const own = copyContext();
        await asyncio.createTask((async () => { guest.set("Dan"); })(), { context: own });
        print(guest.get(), own.get(guest));
      }
      asyncio.run(main());
      print(guest.get());`;
    expect(printed(source)).toEqual(["callback Ada", "thread Bob", "Bob Dan", "nobody"]);
  });
});
