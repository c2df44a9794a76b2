/** The pool of interpreters: what its workers share, and how they fail. */
import { describe, expect, test } from "vitest";
import { printed, runSource } from "../../support/run-source.ts";

const IMPORTS = `
  import { InterpreterPoolExecutor, ThreadPoolExecutor } from "concurrent.futures";
  import { createQueue, getCurrent, listAll } from "concurrent.interpreters";
  import { currentThread, Lock } from "threading";
  import { KeyError, ValueError } from "builtins";
  import { sleep } from "time";
`;

test("its workers have an interpreter each, for as long as they live", () => {
  const source = `${IMPORTS}
    let n = 0;
    function count(): [number, number] { n++; sleep(0.5); return [getCurrent().id, n]; }
    if (import.meta.main) {
      { using pool = new InterpreterPoolExecutor(2);
        const made = [1, 2, 3, 4].map(() => pool.submit(count));
        print(made.map((future) => future.result()).sort(), n, listAll().length); }
      print(listAll());
    }`;
  expect(printed(source)).toEqual(["[[1, 1], [1, 2], [2, 1], [2, 2]] 0 3", "[Interpreter(0)]"]);
});

test("its workers' names count together with those of other pools", () => {
  const source = `${IMPORTS}
    function name() { return currentThread().name; }
    if (import.meta.main) {
      using a = new ThreadPoolExecutor(1);
      using b = new InterpreterPoolExecutor({ maxWorkers: 1 });
      using c = new InterpreterPoolExecutor(1, { threadNamePrefix: "cook" });
      print(a.submit(name).result(), b.submit(name).result(), c.submit(name).result());
    }`;
  const { output, threads } = runSource(source);
  expect(output).toEqual(["ThreadPoolExecutor-0_0 Dummy-1 Dummy-1"]);
  expect(threads.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
    "MainThread: thread",
    "ThreadPoolExecutor-0_0: thread",
    "InterpreterPoolExecutor-1_0: interpreter",
    "cook_0: interpreter",
  ]);
});

test("an initializer runs once in each interpreter", () => {
  const source = `${IMPORTS}
    let ready = "no";
    function prepare(how: string) { ready = how; }
    function isReady() { return ready; }
    if (import.meta.main) {
      using pool = new InterpreterPoolExecutor({ maxWorkers: 2, initializer: prepare, initargs: ["yes"] });
      print([...pool.map(isReady, [1, 2, 3])], ready);
    }`;
  expect(printed(source)).toEqual(["['yes', 'yes', 'yes'] no"]);
});

describe("what fails", () => {
  test("in a task keeps its type, with the failure of the call as its cause", () => {
    const source = `${IMPORTS}
      function fail(key: string) { throw new KeyError(key); }
      if (import.meta.main) {
        using pool = new InterpreterPoolExecutor(1);
        const e: any = pool.submit(fail, "k").exception();
        print(e instanceof KeyError, e.message, e.cause.name, e.cause.excinfo.formatted);
        print(pool.submit(() => 1).result());
      }`;
    expect(printed(source)).toEqual(["true 'k' ExecutionFailed KeyError: 'k'", "1"]);
  });

  test("in a task, where the exception cannot cross, is the failure of the call", () => {
    const source = `${IMPORTS}
      function fail() { throw new ValueError(new Lock()); }
      if (import.meta.main) {
        using pool = new InterpreterPoolExecutor(1);
        const e: any = pool.submit(fail).exception();
        print(e.name, e.message.split("\\n")[0]);
      }`;
    const { output, errorOutput } = runSource(source);
    expect(output).toEqual(["ExecutionFailed ValueError: <unlocked Lock>"]);
    expect(errorOutput).toEqual([
      "exception is not shareable:",
      "Traceback (most recent call last):",
      "ValueError: <unlocked Lock>",
    ]);
  });

  test("to cross is told of by the result", () => {
    const source = `${IMPORTS}
      let n = 0;
      if (import.meta.main) {
        createQueue();
        using pool = new InterpreterPoolExecutor(1);
        const failed: any = pool.submit(() => n).exception();
        print(failed.message);
        print(failed.cause.message);
        print((pool.submit(print, new Lock()).exception() as Error).message);
        print((pool.submit(() => [Symbol("x")]).exception() as Error).message);
        try { pool.submit("1 + 1" as any); } catch (e: any) { print(e.name, e.message); }
      }`;
    const text = "does not support cross-interpreter data";
    expect(printed(source)).toEqual([
      `[Queue(2), <function <lambda> at 0x...>, [], {}] ${text}`,
      `<function <lambda> at 0x...> ${text}`,
      `[Queue(2), <function print at 0x...>, [<unlocked Lock>], {}] ${text}`,
      `object ${text}`,
      "TypeError scripts not supported",
    ]);
  });

  test("at the beginning of a worker breaks the pool", () => {
    const source = `${IMPORTS}
      function fail() { throw new ValueError("no gas"); }
      if (import.meta.main) {
        const pool = new InterpreterPoolExecutor({ maxWorkers: 1, initializer: fail });
        const e: any = pool.submit(() => 1).exception();
        print(e.name, e.message);
        pool.shutdown();
        print(listAll());
      }`;
    const { output, errorOutput } = runSource(source);
    expect(output).toEqual([
      "BrokenInterpreterPool A thread initializer failed, the thread pool is not usable anymore",
      "[Interpreter(0)]",
    ]);
    expect(errorOutput).toEqual([
      "Exception in initializer:",
      "Traceback (most recent call last):",
      "ValueError: no gas",
    ]);
  });
});
