import { describe, expect, it } from "vitest";
import { findActors } from "../../../src/sandbox/views/actors.ts";
import { describeTimeline } from "../../../src/sandbox/views/timeline/describe-timeline.ts";
import { taskStates } from "../../../src/sandbox/views/timeline/lay-out-tasks.ts";
import { threadStates } from "../../../src/sandbox/views/timeline/lay-out-threads.ts";
import { layOutTimeline } from "../../../src/sandbox/views/timeline/lay-out-timeline.ts";
import type { MachineEvent } from "../../../src/simulator/machine/event.ts";
import { event, runOf } from "./make-events.ts";
import { record } from "./record-lesson.ts";

/** The states of the first task of thread 0 in `events`, until 100. */
function statesOf(events: readonly MachineEvent[]) {
  const [task] = findActors(events).tasks;
  return taskStates(
    events,
    task!,
    threadStates(
      events.filter(({ thread }) => thread === 0),
      100,
    ),
    100,
  );
}

const bars = (events: readonly MachineEvent[]) =>
  statesOf(events).bars.map(({ state, start, end, name }) => [state, start, end, name]);

describe("a task's bars", () => {
  it("say that it is ready, runs, waits for what, is ready again, and is done", () => {
    const events = [
      event(0, 0, "run", { core: 0 }),
      event(5, 0, "task-create", { place: "Ada" }),
      event(10, 0, "task-run", { place: "Ada" }),
      event(20, 0, "task-wait", { place: "Ada", waiting: "semaphore:tables" }),
      event(50, 0, "task-ready", { place: "Ada" }),
      event(60, 0, "task-run", { place: "Ada" }),
      event(70, 0, "task-end", { place: "Ada" }),
    ];
    expect(bars(events)).toEqual([
      ["turn", 5, 10, ""],
      ["running", 10, 20, ""],
      ["others", 20, 50, "tables"],
      ["turn", 50, 60, ""],
      ["running", 60, 70, ""],
    ]);
    expect(statesOf(events).end).toEqual({ time: 70, how: "done", text: "" });
  });

  it("show that it keeps the thread from the others while it blocks in its turn", () => {
    expect(
      bars([
        event(0, 0, "run", { core: 0 }),
        event(0, 0, "task-create", { place: "Ada" }),
        event(10, 0, "task-run", { place: "Ada" }),
        event(20, 0, "block", { waiting: "sleep" }),
        event(60, 0, "run", { core: 0 }),
        event(70, 0, "task-wait", { place: "Ada" }),
      ]),
    ).toEqual([
      ["turn", 0, 10, ""],
      ["running", 10, 20, ""],
      ["sleep", 20, 60, ""],
      ["running", 60, 70, ""],
      ["turn", 70, 100, ""],
    ]);
  });

  it.each([
    ["cancelled", { how: "cancelled", text: "" }],
    ["ValueError: no", { how: "failed", text: "ValueError: no" }],
  ])("end in another way where its text is %j", (text, end) => {
    const events = [
      event(0, 0, "task-create", { place: "Ada" }),
      event(10, 0, "task-run", { place: "Ada" }),
      event(20, 0, "task-end", { place: "Ada", text }),
    ];
    expect(statesOf(events).end).toEqual({ time: 20, ...end });
  });

  it("last to the end of the run where the task does not end", () => {
    const events = [event(0, 0, "task-create", { place: "Ada" })];
    expect(bars(events)).toEqual([["turn", 0, 100, ""]]);
    expect(statesOf(events).end).toBeNull();
  });
});

const PROGRAM = `import asyncio from "asyncio";
import { guest } from "machine";
let bill = 0;
const tables = new asyncio.Semaphore(2);
async function dine(name: string) {
  guest(name);
  using _ = await tables.hold();
  const before = bill;
  await asyncio.sleep(0.1);
  bill = before + 1;
}
async function evening() {
  const tasks = ["Ada", "Ben", "Cleo"].map((name) => asyncio.createTask(dine(name)));
  await asyncio.sleep(0.05);
  tasks[2].cancel();
  await asyncio.gather(...tasks, { returnExceptions: true });
}
asyncio.run(evening());`;

describe("the timeline of an asyncio program", () => {
  const layout = layOutTimeline(record(PROGRAM));
  const [main] = layout.groups[0]!.threads;

  it("has the tasks under their thread in the order of their making, by their guests' names", () => {
    expect(main!.tasks.map(({ name }) => name)).toEqual(["Task-1", "Ada", "Ben", "Cleo"]);
    expect(layout.notes.join(" ")).toContain(
      "2 tasks with which the event loop cleans up at its end not drawn.",
    );
  });

  it("marks what the tasks read and write, and the update that one of them loses", () => {
    expect(layout.places.map(({ name }) => name)).toEqual(["bill"]);
    expect(layout.places[0]!.values.flatMap(({ unseen }) => unseen ?? [])).toEqual([
      "Ben writes 1 over an unseen 1",
    ]);
    expect(main!.tasks[1]!.marks.map(({ kind, text }) => `${kind} ${text}`)).toEqual(["read 0", "write 1"]);
    expect(main!.marks.map(({ kind, text }) => `${kind} ${text}`)).toEqual(["write 0"]);
  });

  it("shows the semaphore's permits, and the task that waits for one until it is cancelled", () => {
    const [tables] = layout.objects;
    expect(tables).toMatchObject({ name: "tables", kind: "semaphore" });
    expect(tables!.held.map(({ text }) => text)).toContain("0");
    const cleo = main!.tasks[3]!;
    expect(tables!.queue.map(({ who }) => who)).toEqual([[cleo.actor]]);
    expect(cleo.end?.how).toBe("cancelled");
    expect(tables!.queue[0]!.end).toBeCloseTo(cleo.end!.time, -4);
  });

  it("says all that in words", () => {
    const words = describeTimeline(layout);
    expect(words).toMatch(/Task Ada of main: 100 ms asleep, /);
    expect(words).toMatch(/Task Cleo of main: 50\.1 ms waiting for others, .*; cancelled\./);
    expect(words).toMatch(/Semaphore tables: .*waited for by Cleo\./);
  });

  it("folds nothing away for a few tasks, and counts what has no room", () => {
    const many = layOutTimeline(
      record(`import asyncio from "asyncio";
async function main() { await asyncio.gather(...Array.from({ length: 100 }, () => asyncio.sleep(0.01))); }
asyncio.run(main());`),
    );
    expect(many.groups[0]!.threads[0]!.tasks).toHaveLength(64);
    expect(many.notes.join(" ")).toContain("37 more tasks not drawn.");
  });
});

describe("threads of several processes and interpreters", () => {
  const at = (process: number, interpreter: number, thread: number, text: string) =>
    event(thread, thread, "start", { process, interpreter, text });

  it("have no heading while there is one of each", () => {
    const { groups } = layOutTimeline(runOf([at(0, 0, 0, "MainThread"), at(0, 0, 1, "Ada")]));
    expect(groups.map(({ heading, threads }) => [heading, threads.length])).toEqual([[null, 2]]);
  });

  it("stand together under the name of their process", () => {
    const { groups } = layOutTimeline(
      runOf([
        at(0, 0, 0, "MainThread"),
        at(1, 0, 1, "Process-1"),
        at(0, 0, 2, "Ada"),
        at(1, 0, 3, "Ben"),
        at(2, 0, 4, "cook"),
      ]),
    );
    expect(groups.map(({ heading, threads }) => [heading, threads.map(({ name }) => name)])).toEqual([
      ["Main process", ["main", "Ada"]],
      ["Process-1", ["Process-1", "Ben"]],
      ["Process cook", ["cook"]],
    ]);
  });

  it("show the calls that a thread makes in another interpreter", () => {
    const run = runOf([
      at(0, 0, 0, "MainThread"),
      event(10, 0, "print", { interpreter: 1 }),
      event(30, 0, "print", { interpreter: 1 }),
      event(40, 0, "print"),
      event(90, 0, "end", { interpreter: 2 }),
      event(100, 1, "end"),
    ]);
    const layout = layOutTimeline(run);
    expect(layout.groups[0]!.threads[0]!.visits).toEqual([
      { start: 10, end: 40, interpreter: 1 },
      { start: 90, end: 100, interpreter: 2 },
    ]);
    expect(describeTimeline(layout)).toContain("; of that 40 ns in interpreter 1 and interpreter 2.");
  });

  it("and of their interpreter", () => {
    const run = runOf([at(0, 0, 0, "MainThread"), at(0, 1, 1, "Ada"), at(0, 2, 2, "Ben")]);
    const layout = layOutTimeline(run);
    expect(layout.groups.map(({ heading }) => heading)).toEqual([
      "Main interpreter",
      "Interpreter 1",
      "Interpreter 2",
    ]);
    expect(describeTimeline(layout)).toContain("Interpreter 1: 1 thread. Ada: ");
  });
});
