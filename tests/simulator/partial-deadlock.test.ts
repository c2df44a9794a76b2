/** Threads that wait for each other for ever are told of while the rest goes on. */
import { expect, test } from "vitest";
import { evaluate } from "../../src/course/evaluate.ts";
import { recordRun } from "../../src/simulator/run.ts";
import { DEFAULT_SETTINGS, INTERPRETERS } from "../../src/simulator/settings.ts";

const circle = (wait: string): string => `
  import { Lock, Thread } from "threading";
  import { sleep } from "time";
  const a = new Lock(), b = new Lock();
  function one() { a.acquire(); sleep(0.01); b.acquire(${wait}); a.release(); }
  function two() { b.acquire(); sleep(0.01); a.acquire(${wait}); b.release(); }
  const threads = [one, two].map((target) => new Thread({ target, daemon: true }));
  for (const thread of threads) thread.start();
  for (let i = 0; i < 3; i++) { sleep(0.05); print(i); }`;

function record(source: string, interpreter = DEFAULT_SETTINGS.interpreter) {
  const { result, events } = recordRun(source, { ...DEFAULT_SETTINGS, interpreter }, { evaluate });
  return { ...result, deadlocks: events.filter(({ kind }) => kind === "deadlock") };
}

test.each(INTERPRETERS)("two daemon threads, on %s", (interpreter) => {
  const { status, output, blocked, deadlocks, returncode } = record(circle(""), interpreter);
  expect({ status, output, returncode }).toEqual({
    status: "finished",
    output: ["0", "1", "2"],
    returncode: 0,
  });
  expect(deadlocks).toHaveLength(1);
  expect(deadlocks[0]!.text).toMatch(
    /^Thread-\d \(\w+\) waits for lock [ab]; Thread-\d \(\w+\) waits for lock [ab]$/,
  );
  expect(deadlocks[0]!.time).toBeLessThan(0.05e9);
  expect(blocked.map(({ waitsFor, range }) => [waitsFor, range?.line]).sort()).toEqual([
    ["lock a", 6],
    ["lock b", 5],
  ]);
  expect(new Set(blocked.map(({ heldBy }) => heldBy))).toEqual(new Set(blocked.map(({ thread }) => thread)));
});

test("whoever waits for at most some time is in no circle", () => {
  const { status, deadlocks, blocked } = record(circle("{ timeout: 0.01 }"));
  expect({ status, deadlocks, blocked }).toEqual({ status: "finished", deadlocks: [], blocked: [] });
});

test("threads that join each other, and one that waits for itself", () => {
  const joining = record(`
    import { Thread, currentThread } from "threading";
    import { sleep } from "time";
    const threads: Thread[] = [];
    const join = (other: number) => { sleep(0.01); threads[other]!.join(); };
    threads.push(new Thread(join, 1), new Thread(join, 0));
    for (const thread of threads) thread.start();`);
  expect(joining.status).toBe("deadlock");
  expect(joining.deadlocks.map(({ text }) => text)).toEqual([
    expect.stringMatching(
      /^Thread-\d \(join\) waits for Thread-\d \(join\) to end; Thread-\d \(join\) waits for .* to end$/,
    ),
  ]);
  const alone = record(
    `import { Lock } from "threading"; const door = new Lock(); door.acquire(); door.acquire();`,
  );
  expect(alone.status).toBe("deadlock");
  expect(alone.deadlocks.map(({ text }) => text)).toEqual(["MainThread waits for lock door"]);
});
