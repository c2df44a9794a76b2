/** What processes are to the run: their kind, how they end, and who waits for whom where nothing goes on. */
import { expect, test } from "vitest";
import { runSource } from "../../support/run-source.ts";

const METHODS = ["fork", "spawn", "forkserver"] as const;

test.each(METHODS)("a process started by %s is one in the run's result", (method) => {
  const { threads, output, status } = runSource(`
    import { currentProcess, getContext } from "multiprocessing";
    import { getpid } from "os";
    class Cook extends getContext("${method}").Process {
      dish = "soup";
      run() { print(this.dish, this.name, currentProcess() === this, this.pid === getpid()); }
    }
    if (import.meta.main) {
      const p = new Cook({ name: "cook" });
      print(p.pid, p.exitcode, p.isAlive());
      p.start();
      print(p.isAlive(), p.pid === getpid());
      p.join();
      print(p.exitcode, p.isAlive());
    }`);
  expect(status).toBe("finished");
  expect(output).toEqual(["null null false", "true false", "soup cook true true", "0 false"]);
  expect(threads.find(({ name }) => name === "cook")?.kind).toBe("process");
  expect(threads[0]!.kind).toBe("thread");
});

test.each(METHODS)("memory is a process's own with %s", (method) => {
  const { output } = runSource(`
    import { getContext } from "multiprocessing";
    let dishes = 0;
    function cook() { dishes += 1; print("cook", dishes); }
    if (import.meta.main) {
      dishes = 10;
      const p = new (getContext("${method}").Process)({ target: cook });
      p.start(); p.join();
      print("main", dishes);
    }`);
  expect(output).toEqual([method === "fork" ? "cook 11" : "cook 1", "main 10"]);
});

test("a daemon ends with the process that started it, and its finally does not run", () => {
  const { output, status, returncode } = runSource(`
    import { getContext } from "multiprocessing";
    import { sleep } from "time";
    function wait() { try { print("waits"); sleep(10); } finally { print("never"); } }
    if (import.meta.main) {
      new (getContext("fork").Process)({ target: wait, daemon: true }).start();
      sleep(0.1);
      print("ends");
    }`);
  expect({ output, status, returncode }).toEqual({
    output: ["waits", "ends"],
    status: "finished",
    returncode: 0,
  });
});

test("a deadlock over processes names who waits for what", () => {
  const { blocked, status } = runSource(`
    import { getContext } from "multiprocessing";
    function take(plate) { plate.acquire(); }
    function eat(dishes) { dishes.get(); }
    if (import.meta.main) {
      const ctx = getContext("fork");
      const plate = new ctx.Lock(), dishes = new ctx.Queue();
      plate.acquire();
      const ada = new ctx.Process({ target: take, args: [plate], name: "ada" });
      const ben = new ctx.Process({ target: eat, args: [dishes], name: "ben" });
      ada.start(); ben.start(); ada.join();
    }`);
  expect(status).toBe("deadlock");
  expect(blocked.map(({ thread, waitsFor, heldBy }) => [thread, waitsFor, heldBy])).toEqual([
    ["MainThread", "ada to end", null],
    ["ada", "lock plate", "MainThread"],
    ["ben", "an item in dishes", null],
  ]);
});
