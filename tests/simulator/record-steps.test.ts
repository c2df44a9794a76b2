/** A run step by step: the same steps wherever one begins to look, and into the library where that is asked for. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/course/evaluate.ts";
import { recordRun, recordSteps } from "../../src/simulator/index.ts";
import { DEFAULT_SETTINGS } from "../../src/simulator/settings.ts";

const PROGRAM = `import asyncio from "asyncio";
import { guest } from "machine";
const tables = new asyncio.Semaphore(1);
async function dine(name: string) {
  guest(name);
  await tables.acquire();
  print(name);
  await asyncio.sleep(0.1);
  tables.release();
}
async function main() {
  await asyncio.gather(dine("Ada"), dine("Ben"), dine("Cleo"));
}
asyncio.run(main());
`;

const stepsOf = (source: string, options: { from?: number; count?: number; intoLibrary?: boolean } = {}) =>
  recordSteps(source, DEFAULT_SETTINGS, { evaluate, from: 0, count: 10_000, intoLibrary: false, ...options });

describe("the steps of a program", () => {
  test("are its own events, in their order, with nothing of the machine's in between", () => {
    const { steps, isLast, written } = stepsOf(PROGRAM);
    const { events } = recordRun(PROGRAM, DEFAULT_SETTINGS, { evaluate });
    const own = events.filter(
      ({ range, kind }) => range !== null && range.file === undefined && kind !== "block",
    );
    const wanted = own.filter(({ kind }) => !/^(task-run|task-ready|wake)$/.test(kind));
    expect(steps.map(({ event }) => event)).toEqual(wanted);
    expect(isLast).toBe(true);
    expect(written).toEqual(["Ada", "Ben", "Cleo"]);
  });

  test("are the same wherever one begins to look", () => {
    for (const intoLibrary of [false, true]) {
      const all = stepsOf(PROGRAM, { intoLibrary });
      for (const from of [1, 7, all.steps.length - 2]) {
        const some = stepsOf(PROGRAM, { from, count: 2, intoLibrary });
        expect(some.steps).toEqual(all.steps.slice(from, from + 2));
        expect(some.isLast).toBe(from + 2 >= all.steps.length);
      }
      expect(stepsOf(PROGRAM, { from: all.steps.length, intoLibrary }).steps).toEqual([]);
    }
  });

  test("do not need the run to end", () => {
    const { steps, isLast } = stepsOf("let n = 0; const grow = () => { n += 1; }; while (true) grow();", {
      count: 50,
    });
    expect([steps.length, isLast]).toEqual([50, false]);
  });

  test("say in what the tasks that wait stand, down into the library", () => {
    const { steps, tasks } = stepsOf(PROGRAM);
    const waits = steps.find(({ threads }) =>
      threads[0]!.tasks.some(({ waiting }) => waiting?.kind === "semaphore"),
    )!;
    const task = waits.threads[0]!.tasks.find(({ waiting }) => waiting?.kind === "semaphore")!;
    expect(task.frames.map(({ name, range }) => `${name} ${range?.file ?? "program"}`)).toEqual([
      "acquire asyncio/locks.ts",
      "dine program",
    ]);
    expect(task.frames[0]!.variables.map(({ name }) => name)).toEqual(["waiter"]);
    expect(task.frames[1]!.variables).toContainEqual({ name: "name", value: "'Ben'" });
    expect(tasks.slice(0, 3).map(({ name }) => name)).toEqual(["Task-1", "Ada", "Ben"]);
  });

  test("know which task a thread goes on with", () => {
    const { steps } = stepsOf(PROGRAM);
    const prints = steps.filter(({ event }) => event.kind === "print");
    expect(prints.map(({ threads }) => threads[0]!.task?.name)).toEqual(["Task-2", "Task-3", "Task-4"]);
    expect(prints.map(({ written }) => written)).toEqual([1, 2, 3]);
  });

  test("are also the library's where a reader steps into it", () => {
    const { steps } = stepsOf(PROGRAM, { intoLibrary: true });
    const taken = steps.filter(({ event }) => event.place?.name === "_value" && event.kind === "write");
    expect(taken.map(({ event }) => [event.range?.file, event.value])).toEqual(
      ["1", "0", "1", "0", "1", "0", "1"].map((value) => ["asyncio/locks.ts", value]),
    );
    const outside = steps.filter(({ event }) => event.range?.file === undefined);
    expect(outside.map(({ event: { kind, text } }) => [kind, text])).toEqual(
      stepsOf(PROGRAM).steps.map(({ event: { kind, text } }) => [kind, text]),
    );
  });

  test("are none where a program is refused, and it is said why", () => {
    const { steps, diagnostics } = stepsOf("fetch('x');");
    expect(steps).toEqual([]);
    expect(diagnostics[0]!.message).toContain("fetch");
  });
});
