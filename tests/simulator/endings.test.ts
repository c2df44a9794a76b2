/** How runs end: well, with an exception, in a deadlock, at a limit. */
import { describe, expect, test } from "vitest";
import { INTERPRETERS } from "../../src/simulator/settings.ts";
import { runSource } from "../support/run-source.ts";

describe("an exception", () => {
  test("in the main thread is written to standard error and gives exit status 1", () => {
    const result = runSource(
      `import { ValueError } from "builtins";\nprint("a");\nthrow new ValueError("no such coin");`,
    );
    expect(result).toMatchObject({
      status: "error",
      output: ["a"],
      errorOutput: ["Traceback (most recent call last):", "ValueError: no such coin"],
      error: {
        code: "uncaught",
        name: "ValueError",
        message: "no such coin",
        line: 3,
        column: 1,
        length: 37,
        hint: null,
      },
      returncode: 1,
    });
  });

  test("in another thread ends that thread only, and the exit status stays 0", () => {
    const result = runSource(`
      import { Thread } from "threading";
      import { KeyError } from "builtins";
      const t = new Thread({ target: () => { throw new KeyError("two"); }, name: "worker" });
      t.start(); t.join();
      print("goes on");`);
    expect(result.output).toEqual(["goes on"]);
    expect(result.errorOutput).toEqual([
      "Exception in thread worker:",
      "Traceback (most recent call last):",
      "KeyError: 'two'",
    ]);
    expect(result.returncode).toBe(0);
  });

  test("of JavaScript's own has the place it came from", () => {
    const result = runSource(`const o: any = null;\nfunction f() {\n  return o.price;\n}\nf();`);
    expect(result.error).toMatchObject({
      code: "uncaught",
      name: "TypeError",
      line: 3,
      column: 10,
      length: 7,
    });
    expect(result.error!.message).toBe("Cannot read properties of null (reading 'price')");
  });

  test("passes through finally blocks and frames, and can be caught", () => {
    const result = runSource(`
      import { Exception, RuntimeError } from "builtins";
      function inner() { try { throw new RuntimeError("x"); } finally { print("inner finally"); } }
      function outer() { try { inner(); } finally { print("outer finally"); } }
      try { outer(); } catch (e) { print(e instanceof RuntimeError, e instanceof Exception, e); }
      try { null!.x; } catch (e) { print(e instanceof TypeError, e instanceof Exception); }`);
    expect(result.output).toEqual(["inner finally", "outer finally", "true true x", "true true"]);
  });

  test("SystemExit sets the exit status and says nothing", () => {
    const result = runSource(`import { SystemExit } from "builtins";\nthrow new SystemExit(3);`);
    expect(result).toMatchObject({ returncode: 3, errorOutput: [], status: "finished" });
  });
});

describe.each(INTERPRETERS)("a deadlock on %s", (interpreter) => {
  test("of two threads says who waits for what, held by whom, and where", () => {
    const source = `
import { compute } from "machine";
import { Lock, Thread } from "threading";
const fork = new Lock();
const knife = new Lock();
function eat(first: Lock, second: Lock) {
  using a = first.hold();
  compute(0.02);
  using b = second.hold();
}
const ada = new Thread({ target: eat, args: [fork, knife], name: "Ada" });
const ben = new Thread({ target: eat, args: [knife, fork], name: "Ben" });
ada.start();
ben.start();`;
    const result = runSource(source, { interpreter });
    expect(result.status).toBe("deadlock");
    expect(result.blocked).toMatchObject([
      { thread: "Ada", waitsFor: "lock knife", heldBy: "Ben", range: { line: 9 } },
      { thread: "Ben", waitsFor: "lock fork", heldBy: "Ada", range: { line: 9 } },
    ]);
  });

  test("of one thread with itself is one, too", () => {
    const result = runSource(
      `import { Lock } from "threading";\nconst door = new Lock();\ndoor.acquire();\ndoor.acquire();`,
      { interpreter },
    );
    expect(result.status).toBe("deadlock");
    expect(result.blocked).toMatchObject([
      { thread: "MainThread", waitsFor: "lock door", heldBy: "MainThread" },
    ]);
  });

  test("is none where only a daemon waits", () => {
    const result = runSource(
      `import { Lock, Thread } from "threading";
      const door = new Lock();
      door.acquire();
      new Thread({ target: () => door.acquire(), daemon: true }).start();
      print("done");`,
      { interpreter },
    );
    expect(result).toMatchObject({ status: "finished", output: ["done"] });
  });
});

describe("a limit", () => {
  const endings: [string, string, RegExp, number][] = [
    ["an endless loop", `print("a");\nwhile (true) {}`, /more than 20,000,000 steps/, 2],
    ["endless printing", `while (true)\n  print("again");`, /more than 1,000,000 characters/, 2],
    ["a text without end", `let s = "x";\nfor (;;) s += s;`, /longer than 10,000,000 characters/, 2],
    ["an endless loop that catches everything", `for (;;) { try { [].at(0)!.x; } catch {} }`, /steps/, 1],
  ];
  test.each(endings)("ends %s, with its line", (_, source, message, line) => {
    const result = runSource(source, {}, { limits: source.includes("catch") ? { steps: 200_000 } : {} });
    expect(result.status).toBe("limit");
    expect(result.error!.message).toMatch(message);
    expect(result.error).toMatchObject({ code: "limit", name: "Limit", line });
    const text = source.split("\n")[line - 1]!;
    expect(result.error!.column - 1 + result.error!.length).toBeLessThanOrEqual(text.length);
  });

  test("of depth lets a function call itself 100,000 deep", () => {
    const source = `function down(n: number): number { return n === 0 ? 0 : 1 + down(n - 1); } print(down(100_000));`;
    expect(runSource(source).output).toEqual(["100000"]);
  });

  test("of depth raises RecursionError, which a program may catch", () => {
    const source = `
      import { RecursionError } from "builtins";
      let depth = 0;
      function down() { depth += 1; down(); }
      try { down(); } catch (e) { print(e instanceof RecursionError, depth, e); }`;
    const result = runSource(source, {}, { limits: { depth: 5_000 } });
    expect(result.output).toEqual(["true 4999 maximum recursion depth exceeded"]);
  });

  test("is not reached by a recursion 90,000 deep", () => {
    const source = `function sum(n: number): number { return n === 0 ? 0 : n + sum(n - 1); }\nprint(sum(90_000));`;
    expect(runSource(source).output).toEqual(["4050045000"]);
  });

  test("cannot be got round by a callback, a finally block or a catch", () => {
    const source = `
      function spin() { for (;;) {} }
      try { [1].forEach(spin); } catch { print("caught"); } finally { print("finally"); }
      print("after");`;
    const result = runSource(source, {}, { limits: { steps: 100_000 } });
    expect(result).toMatchObject({ status: "limit", output: [] });
  });
});
