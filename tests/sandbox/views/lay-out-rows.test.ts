import { describe, expect, it } from "vitest";
import { findSharedPlaces, placeRow } from "../../../src/sandbox/views/timeline/lay-out-places.ts";
import {
  gilSpans,
  stateTotals,
  threadBars,
  threadStates,
} from "../../../src/sandbox/views/timeline/lay-out-threads.ts";
import type { MachineEvent } from "../../../src/simulator/machine/event.ts";
import { findActors } from "../../../src/sandbox/views/actors.ts";
import { findQueues } from "../../../src/sandbox/views/timeline/find-queues.ts";
import { coreRows, lockRows } from "../../../src/sandbox/views/timeline/lay-out-turns.ts";
import { event } from "./make-events.ts";

/** The bars of a thread's events, as they are drawn. */
const barsOf = (events: Parameters<typeof threadStates>[0], end: number, finest: number) =>
  threadBars(threadStates(events, end), finest);

describe("a thread's bars", () => {
  it("follow its state from its start to its end", () => {
    const bars = barsOf(
      [
        event(0, 1, "start"),
        event(10, 1, "block", { waiting: "gil" }),
        event(20, 1, "run", { core: 0 }),
        event(50, 1, "block", { waiting: "lock:pen" }),
        event(80, 1, "wake"),
        event(85, 1, "run", { core: 0 }),
        event(100, 1, "end"),
      ],
      200,
      1,
    );
    expect(bars.map(({ state, start, end, name }) => [state, start, end, name])).toEqual([
      ["ready", 0, 10, ""],
      ["gil", 10, 20, ""],
      ["running", 20, 50, ""],
      ["lock", 50, 80, "pen"],
      ["ready", 80, 85, ""],
      ["running", 85, 100, ""],
    ]);
  });

  it("last to the end of the run where the thread does not end", () => {
    const bars = barsOf([event(0, 1, "block", { waiting: "lock:pen" })], 70, 1);
    expect(bars).toEqual([{ start: 0, end: 70, state: "lock", name: "pen" }]);
  });

  it("carry the label of what is worked at, from where it is given", () => {
    const bars = barsOf(
      [event(0, 1, "run"), event(40, 1, "compute", { text: "chop" }), event(90, 1, "end")],
      90,
      1,
    );
    expect(bars).toEqual([{ start: 0, end: 90, state: "running", name: "chop" }]);
  });

  it("show a speck of work among waits too short to draw", () => {
    const bars = barsOf(
      [
        event(0, 1, "start"),
        event(2, 1, "run"),
        event(3, 1, "block", { waiting: "sleep" }),
        event(1000, 1, "end"),
      ],
      1000,
      4,
    );
    expect(bars.map(({ state, start, end }) => [state, start, end])).toEqual([
      ["running", 0, 3],
      ["sleep", 3, 1000],
    ]);
  });

  it("do not change what is said of its times", () => {
    const states = threadStates(
      [event(0, 1, "start"), event(2, 1, "run"), event(3, 1, "block", { waiting: "sleep" })],
      1000,
    );
    expect([...stateTotals(states, 500)]).toEqual([
      ["sleep", 497],
      ["ready", 2],
      ["running", 1],
    ]);
  });

  it("say so where it changes too often to draw", () => {
    const events = Array.from({ length: 100 }, (_, i) =>
      i % 2 === 0 ? event(i, 1, "run") : event(i, 1, "block", { waiting: "lock:pen" }),
    );
    expect(barsOf(events, 100, 4)).toEqual([{ start: 0, end: 100, state: "mixed", name: "" }]);
  });

  it("have the GIL above them from taking it to giving it back", () => {
    const spans = gilSpans(
      [event(5, 1, "gil-acquire"), event(30, 1, "gil-release"), event(60, 1, "gil-acquire")],
      100,
      1,
    );
    expect(spans).toEqual([
      { start: 5, end: 30 },
      { start: 60, end: 100 },
    ]);
  });
});

describe("cores", () => {
  it("show who is on them, and that several took turns too short to draw", () => {
    const turns = Array.from({ length: 100 }, (_, i) => [
      event(100 + i, 1 + (i % 2), "run", { core: 1 }),
      event(100.5 + i, 1 + (i % 2), "ready"),
    ]).flat();
    const rows = coreRows([event(0, 3, "run", { core: 0 }), event(60, 3, "end"), ...turns], 2, 300, 4);
    expect(rows[0]!.turns).toEqual([{ start: 0, end: 60, who: 3 }]);
    expect(rows[1]!.turns).toEqual([{ start: 100, end: 199.5, who: null }]);
  });
});

/** The rows of the locks in `events`. */
function locksOf(events: readonly MachineEvent[], end: number) {
  const actors = findActors(events);
  return lockRows(events, actors.who, findQueues(events, actors, end), end, 1);
}

describe("a lock", () => {
  const events = [
    event(0, 1, "acquire", { place: "pen" }),
    event(10, 2, "block", { waiting: "lock:pen" }),
    event(20, 3, "block", { waiting: "lock:pen" }),
    event(50, 2, "wake", { waiting: "lock:pen" }),
    event(60, 1, "release", { place: "pen" }),
    event(65, 3, "wake", { waiting: "lock:pen" }),
    event(70, 3, "acquire", { place: "pen" }),
  ];

  it("shows its owners", () => {
    expect(locksOf(events, 100)[0]!.owners).toEqual([
      { start: 0, end: 60, who: 1 },
      { start: 70, end: 100, who: 3 },
    ]);
  });

  it("shows its queue in the order of coming, until a thread has it or gives up", () => {
    expect(locksOf(events, 100)[0]!.queue).toEqual([
      { start: 10, end: 20, who: [2] },
      { start: 20, end: 50, who: [2, 3] },
      { start: 50, end: 65, who: [3] },
    ]);
  });

  it("that nobody takes has no row", () => {
    expect(locksOf([event(0, 1, "block", { waiting: "lock:pen" })], 10)).toEqual([]);
  });
});

/** The accesses to shared places among `events`. */
const sharedIn = (events: readonly MachineEvent[]) => findSharedPlaces(events, findActors(events).who);

/** `events` as accesses, each by its thread. */
const byThreads = (events: readonly MachineEvent[]) => events.map((one) => ({ event: one, who: one.thread }));

describe("shared places", () => {
  const access = (time: number, thread: number, kind: "read" | "write", place: string, value = "0") =>
    event(time, thread, kind, { place, value });

  it("are those that change while several threads touch them, the busiest first", () => {
    const shared = sharedIn([
      access(0, 0, "write", "constant"),
      access(1, 1, "read", "constant"),
      access(2, 2, "read", "constant"),
      access(3, 1, "write", "private"),
      access(4, 0, "write", "flag"),
      access(5, 1, "read", "flag"),
      access(6, 0, "write", "flag"),
      access(7, 1, "write", "busy"),
      access(8, 2, "read", "busy"),
      access(9, 2, "write", "busy"),
      access(10, 1, "read", "busy"),
      event(11, 1, "acquire", { place: "lock" }),
      event(12, 2, "release", { place: "lock" }),
    ]);
    expect([...shared.keys()]).toEqual(["busy", "flag"]);
  });

  const names = new Map([
    [1, "Ada"],
    [2, "Ben"],
  ]);

  it("show each value until the next is written, and who wrote over what it had not seen", () => {
    const row = placeRow(
      byThreads([
        access(0, 0, "write", "bill", "0"),
        access(10, 1, "read", "bill", "0"),
        access(20, 2, "read", "bill", "0"),
        access(30, 1, "write", "bill", "3"),
        access(60, 2, "write", "bill", "4"),
      ]),
      names,
      100,
      1,
    );
    expect(row.values.map(({ start, end, text, unseen }) => [start, end, text, unseen])).toEqual([
      [0, 30, "0", null],
      [30, 60, "3", null],
      [60, 100, "4", "Ben writes 4 over an unseen 3"],
    ]);
  });

  it("blame nobody who read last, or who did not read at all", () => {
    const row = placeRow(
      byThreads([
        access(0, 1, "read", "bill"),
        access(10, 1, "write", "bill", "3"),
        access(20, 2, "read", "bill", "3"),
        access(30, 2, "write", "bill", "7"),
        access(40, 1, "write", "bill", "0"),
        access(50, 2, "write", "bill", "9"),
      ]),
      names,
      100,
      1,
    );
    expect(row.values.map(({ unseen }) => unseen)).toEqual([null, null, null, null]);
  });

  it("count what is too short to draw", () => {
    const rounds = Array.from({ length: 50 }, (_, i) => [
      access(2 * i, 1, "read", "n", `${i}`),
      access(2 * i, 2, "read", "n", `${i}`),
      access(2 * i, 1, "write", "n", `${i + 1}`),
      access(2 * i + 1, 2, "write", "n", `${i + 1}`),
    ]).flat();
    const { values } = placeRow(byThreads(rounds), names, 100, 4);
    expect(values).toHaveLength(1);
    expect(values[0]).toMatchObject({
      text: "100 writes",
      unseen: "50 writes over unseen values",
      writes: 100,
      unseenWrites: 50,
    });
  });
});
