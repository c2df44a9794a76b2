/** What the recorded programs do not show of asyncio: how its objects print, what goes to standard error, and how runs end. */
import { describe, expect, test } from "vitest";
import type { RunResult } from "../../../src/simulator/run-result.ts";
import { printed, runSource, traceSource } from "../../support/run-source.ts";

const HEAD = `import asyncio from "asyncio";
import { BaseExceptionGroup, ExceptionGroup, KeyboardInterrupt, KeyError, repr, RuntimeError, TimeoutError, ValueError } from "builtins";
`;

/** The lines that the body of a main coroutine prints. */
function inMain(body: string): readonly string[] {
  return printed(`${HEAD}async function main() { ${body} }\nasyncio.run(main());`);
}

function runMain(body: string, rest = ""): RunResult {
  return runSource(`${HEAD}${rest}async function main() { ${body} }\nasyncio.run(main());`);
}

describe("objects print as CPython 3.14 prints them, without addresses", () => {
  test("tasks and futures in each of their states", () => {
    const lines = inMain(`
      async function w() { await asyncio.sleep(1); }
      async function bad() { throw new ValueError("x"); }
      const t = asyncio.createTask(w(), { name: "T" });
      print(t); await asyncio.sleep(0); print(t); t.cancel(); print(t);
      try { await t; } catch (e) { print(repr(e), t); }
      const b = asyncio.createTask(bad());
      try { await b; } catch { print(b); }
      const f = asyncio.getRunningLoop().createFuture();
      print(f); f.addDoneCallback(print); print(f); f.setResult("abc"); print(f);
      const g = asyncio.gather(w()); print(g); g.cancel();
      try { await g; } catch { print(g); }`);
    expect(lines).toEqual([
      "<Task pending name='T' coro=<w()>>",
      "<Task pending name='T' coro=<w() running> wait_for=<Future pending cb=[Task.task_wakeup()]>>",
      "<Task cancelling name='T' coro=<w() running> wait_for=<Future cancelled>>",
      "CancelledError() <Task cancelled name='T' coro=<w() done>>",
      "<Task finished name='Task-2' coro=<bad() done> exception=ValueError('x')>",
      "<Future pending>",
      "<Future pending cb=[print()]>",
      "<Future finished result='abc'>",
      "<_GatheringFuture pending>",
      "<Future finished result='abc'>",
      "<_GatheringFuture finished exception=CancelledError()>",
    ]);
  });

  test("locks, queues, scopes, groups and handles", () => {
    const lines = inMain(`
      const lock = new asyncio.Lock();
      await lock.acquire();
      const waiter = asyncio.createTask(lock.acquire());
      await asyncio.sleep(0);
      print(lock, new asyncio.Semaphore(2), new asyncio.BoundedSemaphore({ value: 0 }), new asyncio.Event());
      lock.release();
      await waiter;
      print(new asyncio.Condition(lock), new asyncio.Barrier(3));
      const q = new asyncio.Queue({ maxsize: 2 });
      q.putNowait("a");
      print(q, new asyncio.PriorityQueue(), new asyncio.LifoQueue(3));
      await asyncio.taskGroup(async (tg) => { print(tg); tg.createTask(asyncio.sleep(0)); print(tg); });
      await asyncio.timeout(null, async (scope) => print(scope));
      const handle = asyncio.getRunningLoop().callSoon(print, 1);
      print(handle); handle.cancel(); print(handle, asyncio.getRunningLoop());`);
    expect(lines).toEqual([
      "<Lock [locked, waiters:1]> <Semaphore [unlocked, value:2]> <BoundedSemaphore [locked]> <Event [unset]>",
      "<Condition [locked]> <Barrier [filling, waiters:0/3]>",
      "<Queue maxsize=2 _queue=['a'] tasks=1> <PriorityQueue maxsize=0> <LifoQueue maxsize=3>",
      "<TaskGroup entered>",
      "<TaskGroup tasks=1 entered>",
      "<Timeout [active] when=None>",
      "<Handle print()>",
      "<Handle cancelled> <EventLoop running=true closed=false>",
    ]);
  });

  test("methods of the library's objects are bound, wherever they are written", () => {
    const lines = inMain(`
      const lock = new asyncio.Lock(), event = new asyncio.Event(), queue = new asyncio.Queue();
      const { acquire, release } = lock;
      await acquire();
      asyncio.getRunningLoop().callSoon(release);
      asyncio.getRunningLoop().callLater(0.01, event.set);
      await event.wait();
      const put = queue.putNowait;
      [1, 2].forEach(put);
      const task = asyncio.createTask(event.wait());
      asyncio.getRunningLoop().callSoon(task.cancel);
      print(lock.locked(), queue.qsize(), await task);`);
    expect(lines).toEqual(["false 2 true"]);
  });
});

describe("what goes wrong is said in CPython's words", () => {
  const MESSAGES: readonly (readonly [call: string, message: string])[] = [
    ["t.setResult(3)", "RuntimeError: Task does not support set_result operation"],
    ["asyncio.createTask(42)", "TypeError: a coroutine was expected, got 42"],
    ["asyncio.gather(42)", "TypeError: An asyncio.Future, a coroutine or an awaitable is required"],
    ["new asyncio.Barrier(0)", "ValueError: parties must be > 0"],
    ["new asyncio.Semaphore(-1)", "ValueError: Semaphore initial value must be >= 0"],
    ["new asyncio.Future().setException(3)", "TypeError: invalid exception object"],
    ["new asyncio.Future().exception()", "InvalidStateError: Exception is not set."],
    ["await asyncio.sleep(NaN)", "ValueError: Invalid delay: NaN (not a number)"],
    ["await asyncio.wait([])", "ValueError: Set of Tasks/Futures is empty."],
    ["await asyncio.wait(t)", "TypeError: expect a list of futures, not Task"],
    ["await asyncio.wait([t], { returnWhen: 'x' })", "ValueError: Invalid return_when value: x"],
    ["new asyncio.Queue().taskDone()", "ValueError: task_done() called too many times"],
    ["asyncio.getRunningLoop().callLater(null, print)", "TypeError: delay must not be None"],
    ["new asyncio.Lock().release()", "RuntimeError: Lock is not acquired."],
    ["await t.getLoop().runForever()", "RuntimeError: This event loop is already running"],
    ["asyncio.getRunningLoop().setTaskFactory(3)", "TypeError: task factory must be a callable or None"],
    [
      "asyncio.getRunningLoop().setExceptionHandler(3)",
      "TypeError: A callable object or None is expected, got int",
    ],
    ["new ExceptionGroup('a', [])", "ValueError: second argument (exceptions) must be a non-empty sequence"],
    ["new ExceptionGroup('a', 3)", "TypeError: second argument (exceptions) must be a sequence"],
    [
      "new ExceptionGroup('a', [1])",
      "ValueError: Item 0 of second argument (exceptions) is not an exception",
    ],
    [
      "new ExceptionGroup('a', [new KeyboardInterrupt()])",
      "TypeError: Cannot nest BaseExceptions in an ExceptionGroup",
    ],
  ];

  test.each(MESSAGES)("%s", (call, message) => {
    const lines = inMain(`
      const t: any = asyncio.currentTask();
      try { ${call}; print("nothing was raised"); } catch (e: any) { print(e.name + ":", e); }`);
    expect(lines).toEqual([message]);
  });

  test("a task cannot wait for itself, nor for what belongs to another loop", () => {
    const source = `${HEAD}
      let other: any;
      async function make() { other = asyncio.getRunningLoop().createFuture(); }
      async function selfish() { await asyncio.currentTask()!; }
      async function stranger() { await other; }
      async function main() {
        for (const c of [selfish(), stranger()]) try { await asyncio.createTask(c); } catch (e: any) { print(e.name, e); }
      }
      asyncio.run(make());
      asyncio.run(main());
      try { new asyncio.Future(); } catch (e: any) { print(e.name, e); }`;
    const [first, second, third] = printed(source);
    expect(first).toMatch(
      /^RuntimeError Task cannot await on itself: <Task pending name='Task-\d+' coro=<selfish/,
    );
    expect(second).toMatch(
      /^RuntimeError Task <.*> got Future <Future pending> attached to a different loop$/,
    );
    expect(third).toBe("RuntimeError There is no current event loop in thread 'MainThread'.");
  });

  test("what nobody handles is reported when the loop is closed, or when a callback raises it", () => {
    const { errorOutput, status } = runMain(`
      asyncio.createTask(bad());
      asyncio.getRunningLoop().createFuture().setException(new KeyError("f"));
      asyncio.getRunningLoop().callSoon(() => { throw new RuntimeError("in callback"); });
      asyncio.createTask(stubborn());
      await asyncio.sleep(0.01);`,
      `async function bad() { throw new ValueError("lost"); }
      async function stubborn() { try { await asyncio.sleep(9); } catch { throw new ValueError("late"); } }
      `); // prettier-ignore
    expect(status).toBe("finished");
    expect(errorOutput).toEqual([
      "Exception in callback <lambda>()",
      "handle: <Handle <lambda>()>",
      "Traceback (most recent call last):",
      "RuntimeError: in callback",
      "unhandled exception during asyncio.run() shutdown",
      "task: <Task finished name='Task-3' coro=<stubborn() done> exception=ValueError('late')>",
      "Traceback (most recent call last):",
      "ValueError: late",
      "Future exception was never retrieved",
      "future: <Future finished exception=KeyError('f')>",
      "Traceback (most recent call last):",
      "KeyError: 'f'",
      "Task exception was never retrieved",
      "future: <Task finished name='Task-2' coro=<bad() done> exception=ValueError('lost')>",
      "Traceback (most recent call last):",
      "ValueError: lost",
    ]);
  });

  test("a program that forgets to run its coroutine is told so", () => {
    const { output, errorOutput } = runSource(`${HEAD}async function main() { print("never"); }\nmain();`);
    expect({ output, errorOutput }).toEqual({
      output: [],
      errorOutput: ["RuntimeWarning: coroutine 'main' was never awaited"],
    });
  });

  test("an uncaught group is drawn as a tree", () => {
    const { errorOutput, returncode } = runMain(
      `await asyncio.taskGroup(async (tg) => { tg.createTask(nest()); tg.createTask(bad(1)); });`,
      `async function bad(n: number) { throw new ValueError(n); }
      async function nest() { await asyncio.taskGroup(async (tg) => { tg.createTask(bad(2)); }); }
      `,
    );
    expect(returncode).toBe(1);
    expect(errorOutput).toEqual([
      "  + Exception Group Traceback (most recent call last):",
      "  | ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)",
      "  +-+---------------- 1 ----------------",
      "    | Traceback (most recent call last):",
      "    | ValueError: 1",
      "    +---------------- 2 ----------------",
      "    | Exception Group Traceback (most recent call last):",
      "    | ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)",
      "    +-+---------------- 1 ----------------",
      "      | Traceback (most recent call last):",
      "      | ValueError: 2",
      "      +------------------------------------",
    ]);
  });
});

describe("where things are", () => {
  test("an error from inside the library points at the program's line, and knows the library's", () => {
    const { error } = runSource(
      `${HEAD}async function main() {\n  const lock = new asyncio.Lock();\n  lock.release();\n}\nasyncio.run(main());`,
    );
    expect(error).toMatchObject({ line: 5, column: 3, name: "RuntimeError" });
    expect(error?.raisedAt?.file).toBe("asyncio/locks.ts");
  });

  test("an error of the program that passes through the library keeps its place", () => {
    const { error } = runSource(
      `${HEAD}async function main() {\n  await asyncio.timeout(1, async () => {\n    throw new ValueError("here");\n  });\n}\nasyncio.run(main());`,
    );
    expect(error).toMatchObject({ line: 5, column: 5, name: "ValueError" });
    expect(error).not.toHaveProperty("raisedAt");
  });

  test("whoever looks at a run sees the library's frames and their variables, with their file", () => {
    const source = `${HEAD}async function main() {\n  const table = new asyncio.Semaphore(1);\n  table.release();\n  print(1);\n}\nasyncio.run(main());`;
    const seen = new Set<string>();
    runSource(
      source,
      {},
      {
        isInspectable: true,
        keep: { events: Infinity, accesses: Infinity },
        onEvent: (_event, look) => {
          const names = (look()[0]?.frames ?? []).map(
            ({ name, range }) => `${range?.file ?? "program"} ${name}`,
          );
          seen.add(names.join(" < "));
        },
      },
    );
    expect([...seen]).toContain(
      "program main < asyncio/runners.ts run < asyncio/runners.ts run < program <module>",
    );
  });

  test("the library's own accesses are steps that nobody is told of", () => {
    const { events } = traceSource(
      `${HEAD}async function main() { const q = new asyncio.Queue(1); await q.put(1); print(await q.get()); }\nasyncio.run(main());`,
    );
    const told = events.filter(
      ({ kind, range }) => /read|write|update/.test(kind) && range?.file !== undefined,
    );
    expect(told).toEqual([]);
  });
});

describe("a loop in which nobody can go on", () => {
  test("ends the run, and says of each task what it waits for and where", () => {
    const { status, blocked } = runSource(`${HEAD}
async function eat(table: asyncio.Lock) {
  await table.acquire();
  await table.acquire();
}
async function main() {
  const door = new asyncio.Lock();
  await asyncio.gather(eat(door), new asyncio.Event().wait(), new asyncio.Queue().get());
}
asyncio.run(main());`);
    expect(status).toBe("deadlock");
    expect(blocked.map(({ thread, waitsFor, range }) => [thread, waitsFor, range?.line])).toEqual([
      ["Task-1", "the tasks of gather to be done", 10],
      ["Task-2", "lock door", 6],
      ["Task-3", "event Event to be set", 10],
      ["Task-4", "an item in Queue", 10],
    ]);
  });
});

describe("tasks in the events", () => {
  test("are made, run, wait and end", () => {
    const { events } = traceSource(
      `${HEAD}async function cook() { await asyncio.sleep(0.5); }\nasync function main() { await asyncio.createTask(cook(), { name: "cook" }); }\nasyncio.run(main());`,
    );
    const ofCook = events.filter(({ kind, place }) => kind.startsWith("task") && place?.name === "cook");
    expect(ofCook.map(({ kind, waiting }) => [kind, waiting?.kind ?? null])).toEqual([
      ["task-create", null],
      ["task-run", null],
      ["task-wait", "sleep"],
      ["task-ready", null],
      ["task-run", null],
      ["task-end", null],
    ]);
    const main = events.find(({ kind, waiting }) => kind === "task-wait" && waiting?.kind === "task");
    expect(main?.waiting?.name).toBe("cook");
  });

  test("say how they ended where they have no result", () => {
    const { events } = traceSource(`${HEAD}async function nap() { await asyncio.sleep(1); }
async function fail() { throw new ValueError("no"); }
async function main() {
  const tasks = [asyncio.createTask(nap(), { name: "nap" }), asyncio.createTask(fail(), { name: "fail" })];
  await asyncio.sleep(0);
  tasks[0].cancel();
  await asyncio.gather(...tasks, { returnExceptions: true });
}
asyncio.run(main());`);
    const ends = events.filter(({ kind }) => kind === "task-end").slice(0, 3);
    expect(ends.map(({ place, text }) => [place?.name, text])).toEqual([
      ["fail", "ValueError: no"],
      ["nap", "cancelled"],
      ["Task-1", null],
    ]);
  });
});

describe("what happens to asyncio's objects in the events", () => {
  const told = (body: string): string[] => {
    const { events } = traceSource(`${HEAD}async function main() {\n${body}\n}\nasyncio.run(main());`);
    return events
      .filter(({ kind }) => kind === "operate" || kind === "acquire" || kind === "release")
      .map(
        ({ kind, place, text, value, range }) =>
          `${range?.file ?? range?.line} ${place?.name} ${text ?? kind} ${value ?? ""}`,
      );
  };

  test("a semaphore says how many permits it has left, at the program's own lines", () => {
    expect(
      told(
        "const tables = new asyncio.Semaphore(2);\nawait tables.acquire();\nawait tables.acquire();\ntables.release();",
      ),
    ).toEqual(["5 tables acquire 1", "6 tables acquire 0", "7 tables release 1"]);
  });

  test("a permit that is handed over is not there for anybody else", () => {
    const lines = told(`const t = new asyncio.Semaphore(1);
async function eat() { await t.acquire(); await asyncio.sleep(0); t.release(); }
await asyncio.gather(eat(), eat());`);
    expect(lines.map((line) => line.slice(2))).toEqual([
      "t acquire 0",
      "t release 0",
      "t acquire 0",
      "t release 1",
    ]);
  });

  test("a lock is taken and given back, a queue has a length, an event is set, and a barrier counts", () => {
    expect(told("const l = new asyncio.Lock();\nusing _ = await l.hold();")).toEqual([
      "5 l acquire ",
      "3 l release ",
    ]);
    expect(told("const q = new asyncio.Queue();\nawait q.put(1);\nawait q.put(2);\nawait q.get();")).toEqual([
      "5 q put 1",
      "6 q put 2",
      "7 q get 1",
    ]);
    expect(told("const e = new asyncio.Event();\ne.set();\ne.clear();")).toEqual([
      "5 e set true",
      "6 e clear false",
    ]);
    expect(
      told("const meet = new asyncio.Barrier(2);\nawait asyncio.gather(meet.wait(), meet.wait());"),
    ).toEqual(["5 meet wait 1 of 2", "5 meet wait 2 of 2"]);
  });

  test("who waits names the object by the identifier that its operations have", () => {
    const { events } = traceSource(`${HEAD}async function main() {
  const t = new asyncio.Semaphore(1);
  await t.acquire();
  await asyncio.wait([asyncio.createTask(t.acquire())], { timeout: 0.1 });
}
asyncio.run(main());`);
    const wait = events.find(({ waiting }) => waiting?.kind === "semaphore")!.waiting!;
    const place = events.find(({ kind }) => kind === "operate")!.place!;
    expect([wait.id, wait.name]).toEqual([place.id, "t"]);
    expect(place.id).not.toBe("");
  });
});
