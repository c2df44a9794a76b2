import { describe, expect, it } from "vitest";
import { FIRST_TASK, findActors } from "../../../src/sandbox/views/actors.ts";
import { threadIdentity } from "../../../src/sandbox/views/thread-identity.ts";
import { event } from "./make-events.ts";
import { record } from "./record-lesson.ts";

const [ONE, TWO] = [FIRST_TASK, FIRST_TASK + 1];

describe("who does what", () => {
  it("is a task while its thread goes on with it, and the thread in between", () => {
    const { who, tasks } = findActors([
      event(0, 0, "start", { text: "MainThread" }),
      event(1, 0, "task-create", { place: "Ada" }),
      event(2, 0, "task-run", { place: "Ada" }),
      event(3, 0, "print", { text: "hello" }),
      event(4, 0, "task-wait", { place: "Ada", waiting: "sleep" }),
      event(5, 0, "block", { waiting: "loop" }),
      event(6, 1, "print", { text: "another thread" }),
      event(7, 0, "task-run", { place: "Ada" }),
      event(8, 0, "write", { place: "bill" }),
      event(9, 0, "task-end", { place: "Ada" }),
      event(10, 0, "end"),
    ]);
    expect(who).toEqual([0, 0, 0, ONE, 0, 0, 1, 0, ONE, 0, 0]);
    expect(tasks).toMatchObject([{ actor: ONE, name: "Ada", thread: 0, isCleanUp: false }]);
  });

  it("is the outer task again when one that began at once inside it has to wait", () => {
    const { who } = findActors([
      event(0, 0, "task-create", { place: "outer" }),
      event(1, 0, "task-run", { place: "outer" }),
      event(2, 0, "task-create", { place: "inner" }),
      event(3, 0, "task-run", { place: "inner" }),
      event(4, 0, "print"),
      event(5, 0, "task-wait", { place: "inner" }),
      event(6, 0, "print"),
    ]);
    expect([who[4], who[6]]).toEqual([TWO, ONE]);
  });

  it("goes by the name that machine.guest gave it, a thread and a task each by its own", () => {
    const { names } = findActors([
      event(0, 0, "start", { text: "MainThread" }),
      event(1, 0, "guest", { text: "the waiter" }),
      event(2, 0, "task-create", { place: "Task-1" }),
      event(3, 0, "task-create", { place: "Task-2" }),
      event(4, 0, "task-run", { place: "Task-1" }),
      event(5, 0, "guest", { text: "Ada" }),
      event(6, 0, "task-end", { place: "Task-1" }),
    ]);
    expect([...names]).toEqual([
      [0, "the waiter"],
      [ONE, "Ada"],
      [TWO, "Task-2"],
    ]);
  });

  it("knows the tasks with which a real event loop cleans up, and hides no others", () => {
    const { tasks } = findActors(
      record(`import asyncio from "asyncio";
async function main() { await asyncio.createTask(asyncio.sleep(0.01)); }
asyncio.run(main());
asyncio.run(main());`).events,
    );
    const shown = tasks.filter(({ isCleanUp }) => !isCleanUp).map(({ name }) => name);
    expect(tasks.length).toBeGreaterThan(shown.length);
    expect(shown).toHaveLength(4);
  });
});

describe("identities", () => {
  it("are letters for threads and numbers for tasks, so that no colour is needed to tell them apart", () => {
    const actors = [
      ...Array.from({ length: 20 }, (_, i) => i),
      ...Array.from({ length: 20 }, (_, i) => FIRST_TASK + i),
    ];
    const letters = actors.map((actor) => threadIdentity(actor).letter);
    expect(new Set(letters).size).toBe(40);
    expect(threadIdentity(FIRST_TASK).letter).toBe("1");
  });
});
