/** The end of a program: exit statuses, atexit, threads that are waited for and threads that are not. */
import { describe, expect, test } from "vitest";
import { runSource } from "../support/run-source.ts";

const IMPORTS = `
  import atexit from "atexit";
  import os from "os";
  import sys from "sys";
  import { Thread, currentThread } from "threading";
  import { sleep } from "time";
`;

describe("atexit", () => {
  test("calls the last first, after all threads but daemons, in the main thread", () => {
    const source = `${IMPORTS}
      atexit.register(print, "first registered", { a: 1 });
      atexit.register(() => print("last registered", currentThread().name));
      new Thread({ target: () => { sleep(0.05); print("thread"); } }).start();
      new Thread({ target: () => { sleep(9); print("daemon"); }, daemon: true }).start();
      print("main");`;
    expect(runSource(source)).toMatchObject({
      status: "finished",
      output: ["main", "thread", "last registered MainThread", "first registered {a: 1}"],
      returncode: 0,
    });
  });

  test("tells of a function that fails, and goes on", () => {
    const source = `${IMPORTS}
      atexit.register(print, "on");
      function burn() { throw new RangeError("burnt"); }
      atexit.register(burn);`;
    expect(runSource(source)).toMatchObject({
      output: ["on"],
      errorOutput: [
        "Exception ignored in atexit callback <function burn>:",
        "Traceback (most recent call last):",
        "RangeError: burnt",
      ],
      returncode: 0,
    });
  });

  test("comes after the report of what ended the main thread, and keeps its status", () => {
    const source = `${IMPORTS} atexit.register(print, "bye"); throw new RangeError("burnt");`;
    const result = runSource(source);
    expect(result).toMatchObject({ status: "error", output: ["bye"], returncode: 1 });
    expect(result.errorOutput.at(-1)).toBe("RangeError: burnt");
  });

  test("can be registered with by a thread that outlives the main one", () => {
    const source = `${IMPORTS} new Thread(() => { sleep(0.1); atexit.register(print, "bye"); }).start();`;
    expect(runSource(source)).toMatchObject({ status: "finished", output: ["bye"] });
  });

  test("may wait, and a thread that never ends keeps it from its turn", () => {
    const source = `${IMPORTS}
      import { Event } from "threading";
      atexit.register(() => { sleep(0.5); print("late"); });
      const never = new Event();
      if (STUCK) new Thread(() => never.wait()).start();`;
    expect(runSource(source.replace("STUCK", "false"))).toMatchObject({ output: ["late"] });
    const stuck = runSource(source.replace("STUCK", "true"));
    expect(stuck.status).toBe("deadlock");
    expect(stuck.blocked.map(({ waitsFor }) => waitsFor)).toEqual([
      "Thread-1 (<lambda>) to end",
      "event never to be set",
    ]);
  });
});

describe("sys.exit", () => {
  test.each([
    ["sys.exit()", 0, []],
    ["sys.exit(3)", 3, []],
    ["sys.exit(257)", 1, []],
    [`sys.exit("no table")`, 1, ["no table"]],
  ])("%s", (code, returncode, errorOutput) => {
    const result = runSource(`${IMPORTS} try { ${code}; } finally { print("finally"); } print("never");`);
    expect(result).toMatchObject({ status: "finished", output: ["finally"], returncode, errorOutput });
  });

  test("in another thread ends that thread, quietly", () => {
    const source = `${IMPORTS} const t = new Thread(() => sys.exit(3)); t.start(); t.join(); print("on");`;
    expect(runSource(source)).toMatchObject({ output: ["on"], errorOutput: [], returncode: 0 });
  });
});

describe("os._exit", () => {
  test("ends everything at once: no finally, no atexit, no other thread", () => {
    const source = `${IMPORTS}
      atexit.register(print, "atexit");
      new Thread(() => { sleep(0.1); print("thread"); }).start();
      try { print("before"); os._exit(7); } catch (e) { print("caught"); } finally { print("finally"); }`;
    expect(runSource(source)).toMatchObject({
      status: "finished",
      output: ["before"],
      errorOutput: [],
      returncode: 7,
      error: null,
    });
  });

  test("does so from any thread, and from inside a built-in that calls back", () => {
    const source = `${IMPORTS}
      const t = new Thread(() => { [1].map(() => os._exit(4)); });
      t.start(); t.join(); print("never");`;
    expect(runSource(source)).toMatchObject({ status: "finished", output: [], returncode: 4 });
  });
});

test("os and sys say what the machine and the interpreter are", () => {
  const source = `${IMPORTS} print(os.cpuCount(), sys.version.split(" ")[0], sys.version.includes("free-threading build"));`;
  expect(runSource(source, { cores: 6 }).output).toEqual(["6 3.14.7 false"]);
  expect(runSource(source, { interpreter: "cpython-3.14t" }).output).toEqual(["2 3.14.7 true"]);
  expect(runSource(source, { interpreter: "cpython-3.9" }).output).toEqual(["2 3.9.18 false"]);
});
