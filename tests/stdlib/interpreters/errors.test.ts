/** What goes wrong with interpreters, with CPython 3.14's words. */
import { describe, expect, test } from "vitest";
import { printed, runSource } from "../../support/run-source.ts";

const IMPORTS = `
  import interpreters, { create, createQueue, getCurrent, getMain, Interpreter } from "concurrent.interpreters";
  import { Lock, Thread } from "threading";
  import { ValueError, KeyError } from "builtins";
  import { sleep } from "time";
`;

/** What the expression raises, as `name: message`, in a program that has an interpreter `i` and a queue `q`. */
function raised(expression: string): string {
  const lines = printed(`${IMPORTS}
    let shared = 0;
    function useShared(x: unknown) { shared++; return x; }
    function inner() { return () => shared; }
    function wait(seconds: number) { sleep(seconds); }
    if (import.meta.main) {
      const i = create();
      const q = createQueue(1);
      try { ${expression}; print("nothing"); } catch (e: any) { print(e.name + ": " + e.message); }
    }`);
  return lines.join("\n");
}

describe("an operation on an interpreter that cannot be done", () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["i.close(); i.exec('0')", "InterpreterNotFoundError: unrecognized interpreter ID 1"],
    ["i.close(); i.close()", "InterpreterNotFoundError: unrecognized interpreter ID 1"],
    ["i.close(); i.isRunning()", "InterpreterNotFoundError: unrecognized interpreter ID 1"],
    ["new Interpreter(7)", "InterpreterNotFoundError: unrecognized interpreter ID 7"],
    ["new Interpreter('x' as any)", "TypeError: id must be an int, got 'x'"],
    ["getMain().exec('0')", "InterpreterError: cannot exec code for unrecognized interpreter 0"],
    ["getMain().call(print)", "InterpreterError: cannot make a call in unrecognized interpreter 0"],
    [
      "getCurrent().prepareMain({ a: 1 })",
      "InterpreterError: cannot update __main__ for unrecognized interpreter 0",
    ],
    ["getMain().close()", "InterpreterError: cannot destroy unrecognized interpreter 0"],
    ["i.prepareMain({})", "ValueError: arg 2 must be a non-empty mapping"],
    ["i.call(5 as any)", "TypeError: expected a callable, got 5"],
    [
      "i.callInThread(wait, 0.1); sleep(0.05); i.call(print)",
      "InterpreterError: interpreter already running",
    ],
    ["i.callInThread(wait, 0.1); sleep(0.05); i.exec('0')", "InterpreterError: interpreter already running"],
    [
      "i.callInThread(wait, 0.1); sleep(0.05); i.prepareMain({ a: 1 })",
      "InterpreterError: interpreter already running",
    ],
    ["i.callInThread(wait, 0.1); sleep(0.05); i.close()", "InterpreterError: interpreter running"],
  ];
  test.each(CASES)("%s", (expression, words) => {
    expect(raised(expression)).toBe(words);
  });

  test("from inside it", () => {
    const source = `${IMPORTS}
      function closeMe() { getCurrent().close(); }
      function callMe() { getCurrent().call(print); }
      if (import.meta.main) {
        const i = create();
        for (const f of [closeMe, callMe]) try { i.call(f); } catch (e: any) { print(e.excinfo.formatted); }
      }`;
    expect(printed(source)).toEqual([
      "InterpreterError: cannot destroy the current interpreter",
      "InterpreterError: interpreter already running",
    ]);
  });

  test("a daemon thread in one", () => {
    const source = `${IMPORTS}
      function begin() { new Thread({ target: print, daemon: true }); }
      if (import.meta.main) try { create().call(begin); } catch (e: any) { print(e.excinfo.formatted); }`;
    expect(printed(source)).toEqual(["RuntimeError: daemon threads are disabled in this interpreter"]);
  });
});

describe("a value that cannot cross", () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["i.prepareMain({ v: [1] })", "NotShareableError: [1] does not support cross-interpreter data"],
    ["i.prepareMain({ v: i })", "NotShareableError: Interpreter(1) does not support cross-interpreter data"],
    [
      "i.prepareMain({ v: Object.freeze([1, [2]]) })",
      "NotShareableError: [1, [2]] does not support cross-interpreter data",
    ],
    [
      "i.call(useShared, new Lock())",
      "NotShareableError: [<unlocked Lock>] does not support cross-interpreter data",
    ],
    ["i.call(() => shared)", "NotShareableError: only stateless functions are shareable"],
    ["i.call(inner())", "NotShareableError: only stateless functions are shareable"],
    [
      "i.call(() => new Map([[1, function* () {}()]]))",
      "NotShareableError: object does not support cross-interpreter data",
    ],
    [
      "q.put(() => shared)",
      "NotShareableError: <function <lambda> at 0x...> does not support cross-interpreter data",
    ],
    [
      "q.put(new Lock())",
      "NotShareableError: <unlocked _thread.lock object at 0x...> does not support cross-interpreter data",
    ],
  ];
  test.each(CASES)("%s", (expression, words) => {
    expect(raised(expression)).toBe(words);
  });

  test("says what is behind it as its cause", () => {
    const source = `${IMPORTS}
      let n = 0;
      if (import.meta.main) {
        const i = create();
        try { i.call((x: unknown) => x, new Lock()); } catch (e: any) { print(e.cause.message); }
        try { i.call(() => n); } catch (e: any) { print(e.cause.name, e.cause.message, e instanceof TypeError); }
      }`;
    expect(printed(source)).toEqual([
      "<unlocked _thread.lock object at 0x...> does not support cross-interpreter data",
      "PicklingError Can't pickle <function <lambda> at 0x...>: it's not found as __main__.<lambda> true",
    ]);
  });

  test("a function whose module fails there", () => {
    const source = `${IMPORTS}
      let n = 0;
      function use() { return n; }
      if (import.meta.main) { try { create().call(use); } catch (e: any) { print(e.name, e.message, "|", e.cause.message); } }
      else throw new ValueError("no guests");`;
    expect(printed(source)).toEqual(["NotShareableError func not shareable | object could not be unpickled"]);
  });
});

describe("queues between interpreters", () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["q.getNowait()", "QueueEmpty: queue 1 is empty"],
    ["q.get({ block: false })", "QueueEmpty: queue 1 is empty"],
    ["q.get({ timeout: 0.9 })", "QueueEmpty: queue 1 is empty"],
    ["q.put(1); q.putNowait(2)", "QueueFull: queue 1 is full"],
    ["q.put(1); q.put(2, true, 1)", "QueueFull: queue 1 is full"],
    ["q.get({ timeout: -1 })", "ValueError: timeout value must be non-negative"],
    ["(q.put as any)()", "TypeError: Queue.put() missing 1 required positional argument: 'obj'"],
  ];
  test.each(CASES)("%s", (expression, words) => {
    expect(raised(expression)).toBe(words);
  });

  test("their errors are those of the module queue", () => {
    const source = `${IMPORTS}
      import { Empty, Full } from "queue";
      const q = createQueue(1);
      try { q.getNowait(); } catch (e) { print(e instanceof Empty, e instanceof interpreters.QueueEmpty); }
      q.put(1);
      try { q.putNowait(2); } catch (e) { print(e instanceof Full, e instanceof interpreters.QueueFull); }`;
    expect(printed(source)).toEqual(["true true", "true true"]);
  });
});

describe("what is raised in an interpreter", () => {
  test("leaves it as text", () => {
    const source = `${IMPORTS}
      class Burnt extends ValueError {}
      function fail() { throw new Burnt("soup", 2); }
      if (import.meta.main) try { create().call(fail); } catch (e: any) {
        print(e instanceof interpreters.ExecutionFailed, e instanceof interpreters.InterpreterError, e.args);
        print(e.message);
        const { type, msg, formatted, errdisplay } = e.excinfo;
        print(type.name, "|", msg, "|", formatted, "|", errdisplay.split("\\n").length);
      }`;
    expect(printed(source)).toEqual([
      `true true ["Burnt: ('soup', 2)"]`,
      "Burnt: ('soup', 2)",
      "",
      "Uncaught in the interpreter:",
      "",
      "Traceback (most recent call last):",
      "Burnt: ('soup', 2)",
      "Burnt | ('soup', 2) | Burnt: ('soup', 2) | 2",
    ]);
  });

  test("is reported by the thread that called, where nobody catches it", () => {
    const source = `${IMPORTS}
      function fail() { throw new KeyError("k"); }
      if (import.meta.main) create().callInThread(fail).join();`;
    const { errorOutput, returncode } = runSource(source);
    expect(returncode).toBe(0);
    expect(errorOutput).toEqual([
      "Exception in thread Thread-1 (_call):",
      "Traceback (most recent call last):",
      "ExecutionFailed: KeyError: 'k'",
      "Uncaught in the interpreter:",
      "Traceback (most recent call last):",
      "KeyError: 'k'",
    ]);
  });
});

describe("an interpreter without interpreters", () => {
  test("has no module of that name", () => {
    const source = `import { create } from "concurrent.interpreters"; print(create);`;
    const { status, errorOutput, returncode } = runSource(source, { interpreter: "cpython-3.9" });
    expect({ status, returncode }).toEqual({ status: "error", returncode: 1 });
    expect(errorOutput).toEqual([
      "Traceback (most recent call last):",
      "ModuleNotFoundError: No module named 'concurrent.interpreters'",
    ]);
  });

  test("has no pool of them", () => {
    const source = `import { InterpreterPoolExecutor } from "concurrent.futures"; new InterpreterPoolExecutor();`;
    const { errorOutput, returncode } = runSource(source, { interpreter: "cpython-3.9" });
    expect(returncode).toBe(1);
    expect(errorOutput[1]).toBe(
      "ImportError: cannot import name 'InterpreterPoolExecutor' from 'concurrent.futures'",
    );
  });
});
