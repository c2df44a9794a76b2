import { describe, expect, it } from "vitest";
import { FIRST_TASK, findActors } from "../../../src/sandbox/views/actors.ts";
import { findQueues } from "../../../src/sandbox/views/timeline/find-queues.ts";
import { objectRows } from "../../../src/sandbox/views/timeline/lay-out-objects.ts";
import type { MachineEvent } from "../../../src/simulator/machine/event.ts";
import { event } from "./make-events.ts";
import { record } from "./record-lesson.ts";

/** The rows of the objects in `events`. */
function rowsOf(events: readonly MachineEvent[], end: number, finest = 1) {
  return objectRows(events, findQueues(events, findActors(events), end), end, finest);
}

const operate = (time: number, thread: number, place: string, text: string, value: string) =>
  event(time, thread, "operate", { place, text, value });

describe("a semaphore", () => {
  it("shows its permits from the beginning, and how full it is", () => {
    const [row] = rowsOf(
      [
        operate(10, 1, "tables", "acquire", "1"),
        operate(20, 2, "tables", "acquire", "0"),
        event(30, 3, "block", { waiting: "semaphore:tables" }),
        operate(60, 1, "tables", "release", "1"),
        event(61, 3, "wake", { waiting: "semaphore:tables" }),
        operate(62, 3, "tables", "acquire", "0"),
      ],
      100,
    );
    expect(row).toMatchObject({ kind: "semaphore", name: "tables" });
    expect(row!.held.map(({ start, end, text, level }) => [start, end, text, level])).toEqual([
      [0, 10, "2", 1],
      [10, 20, "1", 0.5],
      [20, 60, "0", 0],
      [60, 62, "1", 0.5],
      [62, 100, "0", 0],
    ]);
    expect(row!.queue).toEqual([{ start: 30, end: 61, who: [3] }]);
  });

  it("that begins with nothing does not pretend to have had something", () => {
    const [row] = rowsOf([operate(10, 1, "signal", "release", "1")], 20);
    expect(row!.held.map(({ text }) => text)).toEqual(["1"]);
  });

  it("is waited for by tasks as by threads", () => {
    const [row] = rowsOf(
      [
        event(0, 0, "task-create", { place: "Ada" }),
        event(1, 0, "task-run", { place: "Ada" }),
        event(2, 0, "task-wait", { place: "Ada", waiting: "semaphore:tables" }),
        event(9, 0, "task-ready", { place: "Ada" }),
      ],
      20,
    );
    expect(row!.queue).toEqual([{ start: 2, end: 9, who: [FIRST_TASK] }]);
  });
});

describe("other objects", () => {
  it("are told apart by what is done with them, or waited for", () => {
    const rows = rowsOf(
      [
        operate(1, 1, "bell", "set", "true"),
        operate(2, 1, "meet", "wait", "1 of 2"),
        operate(3, 1, "news", "notifyAll", "0"),
        operate(4, 1, "pass", "put", "1"),
        event(5, 1, "block", { waiting: "event:later" }),
        event(6, 2, "block", { waiting: "item:orders" }),
        event(7, 3, "block", { waiting: "lock:pen" }),
        event(8, 4, "block", { waiting: "thread:Ada" }),
      ],
      10,
    );
    expect(rows.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      "event bell",
      "barrier meet",
      "condition news",
      "queue pass",
      "event later",
      "queue orders",
    ]);
  });

  it("show an event as clear until it is set, whatever those who waited for it are told", () => {
    const [row] = rowsOf([operate(10, 1, "bell", "set", "true"), operate(30, 2, "bell", "wait", "true")], 40);
    expect(row!.held.map(({ start, end, text }) => [start, end, text])).toEqual([
      [0, 10, "clear"],
      [10, 40, "set"],
    ]);
  });

  it("show when a condition is notified, and nothing that it held", () => {
    const [row] = rowsOf(
      [event(1, 1, "block", { waiting: "condition:news" }), operate(5, 2, "news", "notify", "0")],
      9,
    );
    expect(row).toMatchObject({ held: [], calls: [5] });
  });

  it("leave out a semaphore that has no limit but the system's", () => {
    expect(rowsOf([operate(1, 1, "pass", "acquire", "2147483646")], 10)).toEqual([]);
  });

  it("say between what and what a length went that changes too fast to draw", () => {
    const events = Array.from({ length: 100 }, (_, i) =>
      operate(i, 1, "pass", i % 2 === 0 ? "put" : "get", String((i + 1) % 2)),
    );
    const [row] = rowsOf(events, 100, 4);
    expect(row!.held.map(({ text }) => text)).toEqual(["0 to 1"]);
  });

  it("of real programs have what the programs hold", () => {
    const { events, result } = record(`import { Thread, BoundedSemaphore } from "threading";
import { Queue } from "queue";
import { sleep } from "time";
const tables = new BoundedSemaphore(2);
const pass = new Queue<number>();
function dine() { using _ = tables.hold(); sleep(0.01); pass.put(1); }
const guests = Array.from({ length: 5 }, () => new Thread(dine));
for (const guest of guests) guest.start();
for (const guest of guests) guest.join();`);
    const rows = rowsOf(events, result.virtualSeconds * 1e9, 0);
    expect(rows.map(({ name, kind }) => `${kind} ${name}`)).toEqual(["semaphore tables", "queue pass"]);
    expect([rows[0]!.held[0]!.text, rows[0]!.held.at(-1)!.text]).toEqual(["2", "2"]);
    expect(rows[1]!.held.map(({ text }) => text)).toEqual(["0", "1", "2", "3", "4", "5"]);
    expect(Math.max(...rows[0]!.queue.map(({ who }) => who.length))).toBe(3);
  });
});
